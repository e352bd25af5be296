"""Keys that come early: what is typed while the analysis is under way waits for it, in the order it was typed."""

from __future__ import annotations

from collections.abc import Callable


class Early:
    """A queue of intentions. `awaited`: whether an analysis is under way."""

    def __init__(self, awaited: Callable[[], bool]) -> None:
        self._awaited = awaited
        self._waiting: list[Callable[[], None]] = []

    def keeps(self, intention: Callable[[], None]) -> bool:
        """Remembers a key that needs the analysis while it is under way; later keys queue behind it."""
        if not self._awaited():
            return False
        self._waiting.append(intention)
        return True

    @property
    def waiting(self) -> int:
        """How many keys wait for the analysis."""
        return len(self._waiting)

    def carry_out(self) -> None:
        """The analysis has arrived: does what was typed early, in its order."""
        waiting, self._waiting = self._waiting, []
        for intention in waiting:
            intention()

    def forget(self) -> None:
        self._waiting.clear()
