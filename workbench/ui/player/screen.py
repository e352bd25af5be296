"""Where a frame or a picture is shown: letterboxed, and on a picture a region can be drawn with the mouse. Troubles of the file stand here too."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui import icons, theme
from workbench.ui.translate import tr


class Screen(QWidget):
    """`clicked`: on a recording; `marked(QRectF)`: a region of a picture, as fractions of its width and height."""

    clicked = Signal()
    marked = Signal(QRectF)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Evidence"))
        self.setMinimumSize(240, 160)
        self.marking = False
        self._image = QImage()
        self._note = ("", "", "")
        self._sound = False
        self.region = QRectF()
        self._from: QPointF | None = None
        theme.hub().changed.connect(self.update)

    @property
    def has_picture(self) -> bool:
        return not self._image.isNull()

    def show_image(self, image: QImage) -> None:
        self._image, self._note = image, ("", "", "")
        self.update()

    def say(self, title: str, detail: str = "", hint: str = "", *, sound: bool = False) -> None:
        """Words instead of a picture."""
        self._image, self._note, self._sound = QImage(), (title, detail, hint), sound
        self.region = QRectF()
        self.setAccessibleDescription(" ".join(part for part in self._note if part))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    def picture_box(self) -> QRectF:
        """Where the picture lies in the widget."""
        if self._image.isNull():
            return QRectF(self.rect())
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(
            (self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height()
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image.isNull():
            painter.fillRect(self.rect(), theme.current().colour("sunken"))
            self._paint_note(painter)
        else:
            painter.fillRect(self.rect(), QColor("black"))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.picture_box(), self._image, QRectF(self._image.rect()))
            self._paint_region(painter)
        if self.hasFocus():
            painter.setPen(QPen(theme.current().colour("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _paint_note(self, painter: QPainter) -> None:
        colours = theme.current()
        y = self.height() / 2 - 40.0
        icon = "speaker-high" if self._sound else "file-text"
        icons.paint(painter, icon, QRectF(self.width() / 2 - 14, y - 20, 28, 28), "muted")
        for words, px, weight, role in zip(
            self._note, (15, 13, 13), (600, 400, 400), ("text", "text", "muted"), strict=True
        ):
            if not words:
                continue
            painter.setFont(theme.ui_font(px, weight))
            painter.setPen(colours.colour(role))
            box = QRectF(40, y + 20, self.width() - 80, 44)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            used = painter.boundingRect(box, int(flags), words)
            painter.drawText(box, int(flags), words)
            y += used.height() + 6

    def _paint_region(self, painter: QPainter) -> None:
        if self.region.isEmpty():
            return
        box = self.picture_box()
        area = QRectF(
            box.x() + self.region.x() * box.width(),
            box.y() + self.region.y() * box.height(),
            self.region.width() * box.width(),
            self.region.height() * box.height(),
        )
        painter.setPen(QPen(QColor("black"), 4))
        painter.drawRect(area)
        painter.setPen(QPen(theme.load("dark").colour("accent"), 2))
        painter.drawRect(area)

    def _fraction(self, at: QPointF) -> QPointF:
        box = self.picture_box()
        x = min(1.0, max(0.0, (at.x() - box.x()) / max(1.0, box.width())))
        return QPointF(x, min(1.0, max(0.0, (at.y() - box.y()) / max(1.0, box.height()))))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.marking and self.has_picture:
            self._from = self._fraction(event.position())
        super().mousePressEvent(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self.region = QRectF(self._from, self._fraction(event.position())).normalized()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self._from = None
            if self.region.width() > 0.01 and self.region.height() > 0.01:
                self.marked.emit(self.region)
            else:
                self.region = QRectF()
                self.update()
        elif not self.marking and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
