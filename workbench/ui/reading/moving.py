"""Where the page is scrolled to: a line that waits until the page is long enough, and a place that is gone to. Knows heights, no article."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation
from PySide6.QtWidgets import QAbstractScrollArea, QStyle

SCROLL_MS = 120


class Moving(QObject):
    """Moves one scroll area up and down."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area, self._bar = area, area.verticalScrollBar()
        self._shown = False
        self._line = 0  # where to go as soon as the page is long enough
        self._bar.rangeChanged.connect(self._come)
        self._bar.actionTriggered.connect(lambda _action: self.stay())
        self.way = QPropertyAnimation(self._bar, b"value", self)
        self.way.setEasingCurve(QEasingCurve.Type.OutCubic)

    def come_to(self, line: int) -> None:
        """Shows the page at a line of the scroll bar, now or once it is laid out."""
        self._line = line
        self._come(0, self._bar.maximum())

    def shown(self) -> None:
        """The page has come to sight: from now on its lines are where they will be."""
        self._shown = True
        self._come(0, self._bar.maximum())

    def stay(self) -> None:
        """Whoever scrolls, or presses a key, is where they want to be: what grows or is put above later moves nothing."""
        self._line = 0

    @property
    def ended(self) -> bool:
        """Whether the last lines are in sight, or will be where the page is moving to."""
        going = self.way.state() is QPropertyAnimation.State.Running
        line = self.way.endValue() if going else self._bar.value()
        return self._shown and 0 < self._bar.maximum() == line

    def keep(self, *, ended: bool) -> None:
        """After the area has got another height: the last lines stay in sight if they were (`ended`)."""
        if not ended:
            return
        if self.way.state() is QPropertyAnimation.State.Running:
            self.way.setEndValue(self._bar.maximum())
        else:
            self._bar.setValue(self._bar.maximum())

    def _come(self, _least: int, most: int) -> None:
        if self._shown and 0 < self._line <= most:
            self._bar.setValue(self._line)
            self._line = 0

    def bring(self, top: float, *, at_once: bool) -> None:
        """Scrolls a height in the document to a third of the page's height."""
        self.stay()
        target = min(self._bar.maximum(), max(0, round(top - self._area.viewport().height() / 3)))
        moving = self._area.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
        self.way.stop()
        if at_once or not moving or abs(target - self._bar.value()) < 8:
            self._bar.setValue(target)
            return
        self.way.setDuration(SCROLL_MS)
        self.way.setStartValue(self._bar.value())
        self.way.setEndValue(target)
        self.way.start()
