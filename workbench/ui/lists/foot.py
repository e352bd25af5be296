"""The line below a list: how many rows are chosen, and what can be done with them."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame

from workbench.ui import theme
from workbench.ui.actions import Actions, key_text
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import row
from workbench.ui.widgets.words import Words

ACTS = ("lists.tag", "lists.assign", "lists.status", "lists.export", "lists.delete")
ICONS = {
    "lists.tag": "tag",
    "lists.assign": "user",
    "lists.status": "check-circle",
    "lists.export": "export",
    "lists.delete": "trash",
}
WITH_KEYS = 860  # from this width on the buttons show their keys
WITH_WORDS = 420  # and from this one on their names


class ListFoot(QFrame):
    """46 high."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setFixedHeight(46)
        self._actions = actions
        self.words = Words("", px=12.5, role="muted", elide=True)
        line = row(margins=(16, 1, 12, 0), spacing=6)
        self.setLayout(line)
        line.addWidget(self.words, 1)
        self._names = {
            "lists.tag": tr("Tag…"), "lists.assign": tr("Assign…"), "lists.status": tr("Status…"), "lists.export": tr("Export…"),
            "lists.delete": tr("Delete"),
        }  # fmt: skip
        self.buttons: dict[str, Button] = {}
        for ident in ACTS:
            button = Button(self._names[ident], icon=ICONS[ident], small=True)
            button.clicked.connect(lambda _checked=False, ident=ident: actions.trigger(ident))
            self.buttons[ident] = button
            line.addWidget(button)
        actions.refreshed.connect(self.refresh)
        actions.keys_changed.connect(self._keys)

    def refresh(self) -> None:
        if not self.isVisible():
            return
        for ident, button in self.buttons.items():
            state = self._actions.state(ident)
            button.allow("" if state is True else state if isinstance(state, str) else tr("not here"))

    def _keys(self) -> None:
        for ident, button in self.buttons.items():
            keys = self._actions.keys(ident)
            button.say(self._names[ident] if self.width() >= WITH_WORDS else "")
            button.setAccessibleName(self._names[ident])
            button.key = key_text(keys[0]) if keys and self.width() >= WITH_KEYS else ""
            button.updateGeometry()
            button.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keys()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().colour("window"))
        painter.fillRect(0, 0, self.width(), 1, theme.current().colour("hairline"))
