"""The ring around whatever takes keys now: 2 px of the accent, 2 px outside. One for a window; it follows the focus by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from workbench.ui import theme

REACH = 4


class FocusRing(QWidget):
    """Only buttons that paint themselves get it (`focusRing` property): fields show their focus by their own border."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target: QWidget | None = None
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._target is not None:
            self._target.removeEventFilter(self)
        wanted = isinstance(new, QAbstractButton) and new.property("focusRing")
        self._target = new if wanted else None
        if self._target is None or self._target.parentWidget() is None:
            self.hide()
            return
        self._target.installEventFilter(self)
        self.setParent(self._target.parentWidget())
        self._place()
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        elif event.type() in (QEvent.Type.Hide, QEvent.Type.Destroy, QEvent.Type.ParentChange):
            self.hide()
            self.setParent(None)
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        if self._target is not None:
            self.setGeometry(self._target.geometry().adjusted(-REACH, -REACH, REACH, REACH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
