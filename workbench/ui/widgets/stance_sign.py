"""The six signs of what evidence does to a claim, painted (no font has them all), and the words beside them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.domain.vocab import Stance
from workbench.ui import theme
from workbench.ui.translate import label

_DOWN = ((0.0, 0.12), (1.0, 0.12), (0.5, 0.94))
_UP = ((0.0, 0.88), (1.0, 0.88), (0.5, 0.06))
_DIAMOND = ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5))
_SHAPES = {
    Stance.CONTRADICTS: (_DOWN, True),
    Stance.PARTLY_CONTRADICTS: (_DOWN, False),
    Stance.SUPPORTS: (_UP, True),
    Stance.PARTLY_SUPPORTS: (_UP, False),
    Stance.CONTEXT: (_DIAMOND, True),
    Stance.INCONCLUSIVE: (_DIAMOND, False),
}


def paint_sign(painter: QPainter, box: QRectF, stance: Stance, colour: QColor | None = None) -> None:
    """Draws the sign into `box` (square), in its stance's ink or in `colour`."""
    points, filled = _SHAPES[stance]
    ink = colour or theme.current().ink(stance)
    inner = box if filled else box.adjusted(0.6, 0.6, -0.6, -0.6)
    shape = QPolygonF([QPointF(inner.x() + x * inner.width(), inner.y() + y * inner.height()) for x, y in points])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(ink, 1.3))
    painter.setBrush(ink if filled else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(shape)
    painter.restore()


class StanceLabel(QWidget):
    """Sign and word of a stance; `word`: another word than the stance's own."""

    def __init__(self, stance: Stance, *, px: float = 13, word: str = "") -> None:
        super().__init__()
        self._stance = stance
        self._word = word or label(stance)
        self._font = theme.ui_font(px, 600)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._word)
        self.setFont(self._font)
        theme.hub().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(15 + self.fontMetrics().horizontalAdvance(self._word) + 2, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_sign(painter, QRectF(0, self.height() / 2 - 4.5, 9, 9), self._stance)
        painter.setFont(self._font)
        painter.setPen(theme.current().ink(self._stance))
        painter.drawText(self.rect().adjusted(15, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._word)
