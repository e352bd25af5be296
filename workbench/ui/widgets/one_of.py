"""A button that is one of several, of which at most one is chosen: a screen reader hears "radio button", and whether it is the chosen one."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup

from workbench.ui.widgets.focus_ring import RingButton


class OneOf(RingButton):
    """A click chooses it; who holds the choice lets go of the others. Nothing needs to be chosen, unlike in Qt's own groups."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        # Qt tells a button as a radio button where it is exclusive. Alone in a group that is not, it may yet be let go of, and stays in the
        # order of Tab.
        self._alone = QButtonGroup(self)
        self._alone.setExclusive(False)
        self._alone.addButton(self)
        self.setAutoExclusive(True)

    def nextCheckState(self) -> None:
        self.setChecked(True)
