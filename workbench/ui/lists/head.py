"""The head of the lists: which list, which saved view, how many rows, and the buttons for order, columns and views."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from workbench.domain.listing import KINDS
from workbench.ui import theme
from workbench.ui.actions import BY_ID, Actions, key_text
from workbench.ui.lists import words
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import row
from workbench.ui.widgets.segmented import Segmented
from workbench.ui.widgets.words import Words

BUTTONS = (("lists.sort", "sort-ascending"), ("lists.columns", "columns"), ("lists.views", "bookmark-simple"))


class ListHead(QFrame):
    """44 high, as the head of every pane."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setFixedHeight(44)
        self._actions = actions
        self.kinds = Segmented([(kind, words.kind_name(kind)) for kind in KINDS], name=tr("Lists"))
        self.view_name = Words("", px=13, weight=600, elide=True)
        self.count = Words("", px=12.5, role="muted")
        line = row(margins=(16, 0, 10, 1), spacing=10)
        self.setLayout(line)
        line.addWidget(self.kinds)
        line.addWidget(self.view_name, 1)
        line.addWidget(self.count)
        self.buttons: dict[str, Button] = {}
        for ident, icon in BUTTONS:
            button = Button("", icon=icon, kind="quiet")
            button.clicked.connect(lambda _checked=False, ident=ident: actions.trigger(ident))
            self.buttons[ident] = button
            line.addWidget(button)
        self._name()
        actions.keys_changed.connect(self._name)

    def _name(self) -> None:
        """A button without words is named by its act."""
        for ident, button in self.buttons.items():
            name, keys = BY_ID[ident].words.rstrip("…"), self._actions.keys(ident)
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({key_text(keys[0])})" if keys else name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme.current().colour("hairline"))
