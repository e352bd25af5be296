"""The head of the lists: which list, which saved view, how many rows, and the buttons for order, columns and views."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame

from workbench.domain.listing import KINDS
from workbench.ui import theme
from workbench.ui.actions import BY_ID, Actions, key_text
from workbench.ui.lists import words
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import column, row
from workbench.ui.widgets.segmented import Segmented
from workbench.ui.widgets.words import Words

HIGH, BESIDE = 44, 200  # what stands beside the kinds needs so many pixels
BUTTONS = (("lists.sort", "sort-ascending"), ("lists.columns", "columns"), ("lists.views", "bookmark-simple"))


class ListHead(QFrame):
    """44 high, as the head of every pane; where there is little room the kinds of lists stand in a line of their own."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.kinds = Segmented([(kind, words.kind_name(kind)) for kind in KINDS], name=tr("Lists"))
        self.view_name = Words("", px=13, weight=600, elide=True)
        self.count = Words("", px=12.5, role="muted")
        self._whole = column(margins=(16, 0, 10, 1), spacing=0)
        self.setLayout(self._whole)
        self._line = line = row(spacing=10)
        self._whole.addLayout(line)
        line.addWidget(self.kinds)
        line.addWidget(self.view_name, 1)
        line.addWidget(self.count)
        self.buttons: dict[str, Button] = {}
        for ident, icon in BUTTONS:
            button = Button("", icon=icon, kind="quiet")
            button.clicked.connect(lambda _checked=False, ident=ident: actions.trigger(ident))
            self.buttons[ident] = button
            line.addWidget(button)
        self._narrow = False
        self.setFixedHeight(HIGH)
        self._name()
        actions.keys_changed.connect(self._name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.kinds.sizeHint().width() + BESIDE
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if narrow:
            self._whole.insertWidget(0, self.kinds)
        else:
            self._line.insertWidget(0, self.kinds)
        self._whole.setContentsMargins(16, 6 if narrow else 0, 10, 1)
        self.setFixedHeight(HIGH + 30 if narrow else HIGH)

    def _name(self) -> None:
        """A button without words is named by its act."""
        for ident, button in self.buttons.items():
            name, keys = BY_ID[ident].words.rstrip("…"), self._actions.keys(ident)
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({key_text(keys[0])})" if keys else name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme.current().colour("hairline"))
