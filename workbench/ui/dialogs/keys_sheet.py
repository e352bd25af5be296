"""The sheet of all keys, generated from the table of actions; a field finds a key or an act. With `help_` every act comes with its sentence."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from workbench.domain.vocab import Stance
from workbench.ui import theme
from workbench.ui.actions import ACTIONS, GROUPS, STANCE, ActionSpec, key_text
from workbench.ui.dialogs.overlay_parts import Head
from workbench.ui.widgets.card import clear, column, row
from workbench.ui.widgets.chip import caps
from workbench.ui.widgets.fields import LineField
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.stance_sign import paint_sign
from workbench.ui.widgets.words import Words, caption, muted

COLUMNS = 3


class _Sign(QWidget):
    def __init__(self, stance: Stance) -> None:
        super().__init__()
        self._stance = stance
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(12, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_sign(QPainter(self), QRectF(0, 4, 10, 10), self._stance, theme.current().colour("text"))


class _Rule(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().colour("hairline"))


class KeysSheet(Overlay):
    """1060 wide at most. Acts without a key are listed only in the help."""

    def __init__(self, window: QWidget, *, help_: bool = False) -> None:
        super().__init__(window, name="Help" if help_ else "Keys", width=1060)
        self._help = help_
        aside = "Every act, in the menus and with Ctrl+K." if help_ else "Letters rest while you type in a field."
        head = Head(self, "Help" if help_ else "Keys", aside)
        self.field = LineField("Find a key or an act", hint="Find a key or an act", enter_commits=False)
        self.field.setFixedWidth(240)
        self.field.textChanged.connect(lambda _text: self._fill_columns())
        head.line.insertWidget(head.line.count() - 1, self.field)
        inside = QWidget()
        self._columns = row(margins=(24, 18, 24, 22), spacing=36)
        inside.setLayout(self._columns)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName("Keys")
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.panel.body.addWidget(head)
        self.panel.body.addWidget(area, 1)
        area.setMinimumHeight(min(700, window.height() - 150))
        self._fill_columns()

    def first_focus(self) -> QWidget:
        return self.field

    def specs(self) -> list[tuple[str, list[ActionSpec]]]:
        """The acts of each group that fit what was typed."""
        asked = self.field.text().casefold().split()
        made = []
        for group in GROUPS:
            fits = [
                spec
                for spec in ACTIONS
                if spec.where == group
                and (spec.keys or self._help)
                and not (spec.id.startswith("verdict.level.") and spec.id not in ("verdict.level.1", "verdict.level.0"))
                and all(word in f"{spec.text} {spec.help} {' '.join(spec.keys)}".casefold() for word in asked)
            ]
            if fits:
                made.append((group, fits))
        return made

    def _fill_columns(self) -> None:
        clear(self._columns)
        groups = self.specs()
        at = split([len(specs) + 2 for _, specs in groups])
        stacks = [column(spacing=0) for _ in range(COLUMNS)]
        for (group, specs), column_at in zip(groups, at, strict=True):
            stack = stacks[column_at]
            stack.addWidget(caption(group))
            stack.addSpacing(7)
            stack.addWidget(_Rule())
            stack.addSpacing(5)
            for spec in specs:
                stack.addWidget(self._line(spec))
            stack.addSpacing(20)
        for stack in stacks:
            stack.addStretch(1)
            self._columns.addLayout(stack, 1)

    def _line(self, spec: ActionSpec) -> QWidget:
        made = QWidget()
        line = row(margins=(0, 4, 0, 4), spacing=8)
        made.setLayout(line)
        if spec.where == STANCE:
            line.addWidget(_Sign(list(Stance)[int(spec.id[-1]) - 1]))
        words, keys = spec.text.rstrip("…"), [key_text(k) for k in spec.keys[:1]]
        if spec.id == "verdict.level.1":
            words, keys = "Level of the verdict", ["1", "9"]
        told = column(spacing=0)
        told.addWidget(Words(words))
        if self._help:
            told.addWidget(muted(spec.help))
        line.addLayout(told, 1)
        for number, key in enumerate(keys):
            if number:
                line.addWidget(Words("–", role="muted"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(caps(key), 0, Qt.AlignmentFlag.AlignTop)
        made.setAccessibleName(f"{words}: {' to '.join(keys)}" if keys else words)
        return made


def split(sizes: Sequence[int]) -> list[int]:
    """The column of each group, in their order, so that the longest column is as short as it can be."""
    count = len(sizes)
    best = min(
        itertools.combinations_with_replacement(range(count + 1), COLUMNS - 1),
        key=lambda cuts: max(sum(sizes[a:b]) for a, b in itertools.pairwise((0, *cuts, count))),
    )
    return [sum(number >= cut for cut in best) for number in range(count)]
