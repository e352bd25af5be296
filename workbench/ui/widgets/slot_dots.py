"""How far evidence has come, as six dots on a line; or that it cannot be had."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.domain.vocab import SlotState
from workbench.ui import icons, theme
from workbench.ui.translate import label, tr

STATES = (
    SlotState.MENTIONED, SlotState.LOCATED, SlotState.HELD, SlotState.OPENED, SlotState.PINNED, SlotState.ASSESSED,
)  # fmt: skip


class SlotDots(QWidget):
    """36 high, any width."""

    def __init__(self, state: SlotState = SlotState.MENTIONED, reason: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.hub().changed.connect(self.update)
        self.show_state(state, reason)

    def show_state(self, state: SlotState, reason: str = "") -> None:
        self.state, self.reason = state, reason
        done = STATES.index(state) + 1 if state in STATES else 0
        far = tr("Evidence {state}, {done} of {all}").format(state=label(state), done=done, all=len(STATES))
        gone = tr("Evidence unavailable: {reason}").format(reason=reason)
        self.setAccessibleName(gone if state is SlotState.UNAVAILABLE else far)
        self.setToolTip(reason)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(330, 36)

    def minimumSizeHint(self) -> QSize:
        return QSize(256, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.state is SlotState.UNAVAILABLE:
            self._paint_unavailable(painter)
            return
        colours = theme.current()
        part = self.width() / len(STATES)
        present = STATES.index(self.state)
        tight = part < 54  # the words would meet
        painter.setPen(QPen(colours.colour("border"), 1))
        painter.drawLine(QPointF(part / 2, 9.5), QPointF(self.width() - part / 2, 9.5))
        for number, state in enumerate(STATES):
            middle = part * (number + 0.5)
            done = number <= present
            painter.setPen(QPen(colours.colour("accent" if done else "border"), 1.2))
            painter.setBrush(colours.colour("accent" if done else "panel"))
            painter.drawEllipse(QPointF(middle, 9.5), 4, 4)
            here = number == present
            painter.setFont(theme.ui_font(11, 600 if here else 400))
            painter.setPen(colours.colour("text" if here else "muted"))
            wide = painter.fontMetrics().horizontalAdvance(label(state)) + 2
            if tight and not here and (number not in (0, len(STATES) - 1) or abs(number - present) < 2):
                continue  # beside the present word only the ends have room
            left = min(max(0.0, middle - wide / 2), self.width() - wide)
            painter.drawText(QRectF(left, 18, wide, 18), Qt.AlignmentFlag.AlignCenter, label(state))

    def _paint_unavailable(self, painter: QPainter) -> None:
        icons.paint(painter, "prohibit", QRectF(0, 10, 16, 16), "danger")
        painter.setFont(theme.ui_font(13, 600))
        painter.setPen(theme.current().colour("danger"))
        painter.drawText(
            QRectF(23, 0, self.width() - 23, 36), Qt.AlignmentFlag.AlignVCenter, label(SlotState.UNAVAILABLE)
        )
