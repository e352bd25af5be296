"""Which columns a list shows, and in which order: ticks, and Alt with the arrows to move one. The first column is the thing itself and stays."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from workbench.domain.listing import COLUMNS, SHOWN
from workbench.ui.dialogs.overlay_parts import Foot, Head, scrolled
from workbench.ui.lists.words import column_name
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import clear, column
from workbench.ui.widgets.check import Check
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.words import muted

if TYPE_CHECKING:
    from workbench.ui.lists.view import ListsView


class ColumnsOverlay(Overlay):
    """`then(columns)` gets the chosen ones in their order."""

    def __init__(
        self, window: QWidget, kind: str, shown: tuple[str, ...], then: Callable[[tuple[str, ...]], object]
    ) -> None:
        super().__init__(window, name=tr("Columns"), width=420)
        self._kind, self._then = kind, then
        self.order: list[str] = []
        self.boxes: dict[str, Check] = {}
        self._lines = column(margins=(20, 14, 20, 14), spacing=8)
        self._arrange(shown)
        self.usual = Button(tr("As at first"))
        self.usual.clicked.connect(lambda: self._arrange(SHOWN[kind]))
        self.act = Button(tr("Show"), key="Enter", kind="primary")
        self.act.clicked.connect(self.confirm)
        foot = Foot()
        for button in (self.usual, self.act):
            foot.line.addWidget(button)
        note = muted(tr("Space ticks, Alt+↑ and Alt+↓ move a column."), px=12)
        note.setContentsMargins(20, 0, 20, 14)
        self.panel.body.addWidget(Head(self, tr("Columns")))
        self.panel.body.addWidget(scrolled(self._lines), 1)
        self.panel.body.addWidget(note)
        self.panel.body.addWidget(foot)

    def _arrange(self, shown: tuple[str, ...]) -> None:
        """The shown ones first, in their order; then the others."""
        lead = COLUMNS[self._kind][0]
        self.order = [one for one in shown if one != lead] + [c for c in COLUMNS[self._kind] if c not in shown]
        clear(self._lines)
        self.boxes = {}
        for one in self.order:
            box = Check(column_name(one))
            box.setChecked(one in shown)
            self.boxes[one] = box
            box.installEventFilter(self)
            self._lines.addWidget(box)
        self.fit()

    def first_focus(self) -> QWidget:
        return next(iter(self.boxes.values()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows before the boxes get them, which would move the focus whatever Alt says."""
        at = next((n for n, one in enumerate(self.order) if self.boxes[one] is watched), -1)
        if at >= 0 and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self._arrow(event, at, at + step)
                return True
        return super().eventFilter(watched, event)

    def _arrow(self, event: QKeyEvent, at: int, to: int) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and 0 <= to < len(self.order):
            self.move_column(self.order[at], to)
        elif 0 <= to < len(self.order):
            self.boxes[self.order[to]].setFocus(Qt.FocusReason.TabFocusReason)

    def move_column(self, name: str, to: int) -> None:
        """Puts one column to another place; it keeps the focus."""
        self.order.remove(name)
        self.order.insert(to, name)
        box = self.boxes[name]
        self._lines.removeWidget(box)
        self._lines.insertWidget(to, box)
        box.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self) -> None:
        chosen = tuple(one for one in self.order if self.boxes[one].isChecked())
        self.dismiss()
        self._then((COLUMNS[self._kind][0], *chosen))


def choose(view: ListsView) -> None:
    """Asks which columns the list shows."""
    ColumnsOverlay(view.window(), view.query.kind, view.columns, view.show_columns).open()
