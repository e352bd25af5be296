"""Six stances to choose from, with their keys. Nothing is preselected, and it sleeps until the evidence was opened."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from workbench.domain.vocab import Stance
from workbench.ui import theme
from workbench.ui.translate import label, tr
from workbench.ui.widgets.chip import paint_cap
from workbench.ui.widgets.one_of import OneOf
from workbench.ui.widgets.stance_sign import paint_sign

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -2, Qt.Key.Key_Down: 2}


class StanceButton(OneOf):
    """One stance: cap, sign, word."""

    def __init__(self, stance: Stance, digit: int) -> None:
        super().__init__()
        self.stance, self.digit = stance, digit
        self.setText(label(stance))
        self.setAccessibleName(label(stance))
        self.setFont(theme.ui_font(13, 600))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(50 + self.fontMetrics().horizontalAdvance(self.text()) + 8, 30)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 30)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, awake = theme.current(), self.isEnabled()
        ink = colours.ink(self.stance) if awake else colours.colour("disabled")
        if self.isChecked():
            painter.setBrush(colours.fill(self.stance))
            painter.setPen(QPen(ink, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        else:
            ground = "hover" if awake and self.underMouse() else "panel" if awake else "window"
            painter.setBrush(colours.colour(ground))
            painter.setPen(QPen(colours.colour("edge" if awake else "hairline"), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        tight = self.width() < self.sizeHint().width()
        left = 6 if tight else 9
        paint_cap(painter, QRectF(left, 6, 18, 18), str(self.digit), enabled=awake)
        paint_sign(painter, QRectF(left + (22 if tight else 26), 10.5, 9, 9), self.stance, ink)
        painter.setPen(ink)
        painter.setFont(theme.ui_font(12 if tight else 13, 600 if awake else 500))
        left += 35 if tight else 41
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - left - 2)
        painter.drawText(QRectF(left, 0, self.width() - left, self.height()), Qt.AlignmentFlag.AlignVCenter, words)


class StanceStrip(QWidget):
    """`chosen(Stance)` when the user chooses one by click or key."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("What do you see?"))
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.buttons: dict[Stance, StanceButton] = {}
        for number, stance in enumerate(Stance):
            button = StanceButton(stance, number + 1)
            button.clicked.connect(lambda _checked=False, stance=stance: self.pick(stance))
            self.buttons[stance] = button
            grid.addWidget(button, number // 2, number % 2)

    def value(self) -> Stance | None:
        return next((stance for stance, button in self.buttons.items() if button.isChecked()), None)

    def pick(self, stance: Stance) -> None:
        """Chooses, and says so."""
        self.show_choice(stance)
        self.chosen.emit(stance)

    def show_choice(self, stance: Stance | None) -> None:
        """Shows a choice without saying so."""
        for other, button in self.buttons.items():
            button.setChecked(other is stance)

    def sleep(self, reason: str) -> None:
        """Disables the strip and says why; an empty reason wakes it."""
        for button in self.buttons.values():
            button.setEnabled(not reason)
            button.setToolTip(reason)
            button.setAccessibleDescription(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the focus over the two columns; they choose nothing."""
        step = STEPS.get(Qt.Key(event.key()), 0)
        buttons = list(self.buttons.values())
        at = next((n for n, button in enumerate(buttons) if button.hasFocus()), None)
        if step and at is not None:
            buttons[(at + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def focus(self) -> None:
        """The focus to the chosen stance, else the first."""
        target = self.value() or Stance.CONTRADICTS
        self.buttons[target].setFocus(Qt.FocusReason.OtherFocusReason)
