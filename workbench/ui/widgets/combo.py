"""A choice from a list that opens: Qt's own, with the caret that the style sheet takes from it, and room for its longest entry."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from workbench.ui import icons, theme


class Combo(QComboBox):
    """The wheel does not change it: a scroll over the pane must not choose."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setFont(theme.ui_font(13))

    def sizeHint(self) -> QSize:
        longest = max((self.fontMetrics().horizontalAdvance(self.itemText(n)) for n in range(self.count())), default=60)
        return QSize(longest + 48, 31)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(160, self.sizeHint().width()), 31)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        role = "muted" if self.isEnabled() else "disabled"
        icons.paint(QPainter(self), "caret-down", QRectF(self.width() - 23, (self.height() - 14) / 2, 14, 14), role)
