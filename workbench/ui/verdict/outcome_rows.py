"""The outcomes as rows with their definitions always visible. No stance sign and no stance colour: a rating is no stance."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy

from workbench.ui import theme
from workbench.ui.translate import tr
from workbench.ui.verdict.choices import Choice
from workbench.ui.widgets.card import clear, column
from workbench.ui.widgets.chip import paint_cap
from workbench.ui.widgets.one_of import OneOf

LABEL_LEFT, LABEL_WIDTH, PAD = 48, 112, 12
BESIDE = 340  # narrower than this, the meaning stands below the label
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class OutcomeRow(OneOf):
    """Digit, label, meaning; as high as its meaning needs."""

    def __init__(self, choice: Choice, *, last: bool) -> None:
        super().__init__()
        self.choice, self._last = choice, last
        self.setText(choice.label)
        self.setAccessibleName(f"{choice.digit} {choice.label}")
        self.setAccessibleDescription(choice.definition)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(420, 36)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 36)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        label, means = self._boxes(width)
        return max(
            36, label.height() + means.height() + 20 if means.top() else max(label.height(), means.height()) + 18
        )

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        """The places of label and meaning from the row's top: side by side, or one below the other where there is little room."""
        below = width < BESIDE
        wide = width - LABEL_LEFT - PAD
        left = QRect(LABEL_LEFT, 0, max(60, wide if below else LABEL_WIDTH - 6), 1000)
        label = QFontMetrics(theme.ui_font(13, 600)).boundingRect(left, int(_WRAPPED), self.choice.label)
        x, top = (LABEL_LEFT, label.height() + 2) if below else (LABEL_LEFT + LABEL_WIDTH, 0)
        right = QRect(x, top, max(80, width - x - PAD), 1000)
        means = QFontMetrics(theme.ui_font(13)).boundingRect(right, int(_WRAPPED), self.choice.definition)
        return QRect(left.topLeft(), label.size()), QRect(right.topLeft(), means.size())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = theme.current()
        chosen = self.isChecked()
        if chosen or self.underMouse():
            painter.fillRect(self.rect().adjusted(1, 0, -1, 0), colours.colour("selection" if chosen else "hover"))
        if chosen:
            painter.fillRect(QRectF(1, 0, 3, self.height()), colours.colour("accent"))
        if not self._last:
            painter.fillRect(0, self.height() - 1, self.width(), 1, colours.colour("hairline"))
        paint_cap(painter, QRectF(PAD, (self.height() - 19) / 2, 24, 18), str(self.choice.digit))
        painter.setPen(colours.colour("text"))
        painter.setFont(theme.ui_font(13, 600))
        label, means = self._boxes(self.width())
        high = means.bottom() + 1 if means.top() else 0
        painter.drawText(self._middle(label, high), int(_WRAPPED), self.choice.label)
        painter.setPen(colours.colour("text" if chosen else "muted"))
        painter.setFont(theme.ui_font(13))
        painter.drawText(self._middle(means, high), int(_WRAPPED), self.choice.definition)

    def _middle(self, box: QRect, together: int) -> QRect:
        """In the middle of the row's height, by itself or (`together` is their height) with the other text."""
        return box.translated(0, (self.height() - (together or box.height())) // 2).adjusted(0, 0, 1, 0)


class OutcomeRows(QFrame):
    """`chosen(digit)` when the user chooses. Nothing is preselected; up and down move the focus."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Outcome"))
        self._list = column(margins=(1, 1, 1, 1), spacing=0)
        self.setLayout(self._list)
        self.rows: dict[int, OutcomeRow] = {}
        theme.hub().changed.connect(self.update)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        if [row.choice for row in self.rows.values()] == list(choices):
            return
        clear(self._list)
        self.rows = {}
        for number, choice in enumerate(choices, start=1):
            row = OutcomeRow(choice, last=number == len(choices))
            row.clicked.connect(lambda _checked=False, digit=choice.digit: self.pick(digit))
            self.rows[choice.digit] = row
            self._list.addWidget(row)
            row.show()  # at once: the layout would show it later, and it could not take the focus now

    def value(self) -> Choice | None:
        return next((row.choice for row in self.rows.values() if row.isChecked()), None)

    def pick(self, digit: int) -> None:
        """Chooses, and says so."""
        self.show_choice(digit)
        self.chosen.emit(digit)

    def show_choice(self, digit: int | None) -> None:
        for other, row in self.rows.items():
            row.setChecked(other == digit)

    def focus(self) -> None:
        found = self.value()
        rows = list(self.rows.values())
        if rows:
            (self.rows[found.digit] if found else rows[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        rows = list(self.rows.values())
        at = next((n for n, row in enumerate(rows) if row.hasFocus()), None)
        if step and at is not None:
            rows[(at + step) % len(rows)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour("edge"), 1))
        painter.setBrush(theme.current().colour("panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
