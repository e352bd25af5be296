"""A box that is ticked or not; words that are too long for its place stand in two lines. Painted, because its border must be seen in both schemes, and the ring on whatever takes keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from workbench.ui import icons, theme

BOX, GAP = 16, 9
LONG = 440  # what is longer breaks where there is no room


class Check(QCheckBox):
    """Box, then its words."""

    def __init__(self, text: str, *, weight: int = 400) -> None:
        super().__init__(text)
        self.setAccessibleName(text)
        self.setFont(theme.ui_font(13, weight))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.hub().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(4 + BOX + GAP + self.fontMetrics().horizontalAdvance(self.text()) + 4, 24)

    def minimumSizeHint(self) -> QSize:
        """Long words may break: another language needs more of them."""
        whole = self.sizeHint()
        return whole if whole.width() <= LONG else QSize(LONG, whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(24 if self.width() >= self.sizeHint().width() else 40)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, on = theme.current(), self.isChecked()
        box = QRectF(4.5, (self.height() - BOX) / 2 + 0.5, BOX - 1, BOX - 1)
        edge, fill = ("accent", "accent") if on else ("border", "panel")
        if not self.isEnabled():
            edge, fill = "hairline", "window"
        painter.setPen(QPen(colours.colour(edge), 1.2))
        painter.setBrush(colours.colour(fill))
        painter.drawRoundedRect(box, 3.5, 3.5)
        if on:
            icons.paint(painter, "check", box.adjusted(1, 1, -1, -1), "on_accent" if self.isEnabled() else "disabled")
        if self.hasFocus():
            painter.setPen(QPen(colours.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 6, 6)
        painter.setFont(self.font())
        painter.setPen(colours.colour("text" if self.isEnabled() else "disabled"))
        words = QRectF(4 + BOX + GAP, 0, self.width() - 4 - BOX - GAP, self.height())
        fits = self.width() >= self.sizeHint().width()
        breaks = Qt.TextFlag.TextSingleLine if fits else Qt.TextFlag.TextWordWrap
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter) | int(breaks), self.text())
