"""What happens on a bug in the window: it is written down, told once in one dialog, and the window goes on. Known troubles never come here."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from workbench import crash


@dataclass(frozen=True, slots=True)
class Bug:
    """One error that nobody expected. `details` can be handed on: versions and places in the program; `path`: where they were written."""

    kind: str
    place: str
    details: str
    path: Path | None

    @property
    def title(self) -> str:
        return "Something went wrong in the program."

    @property
    def words(self) -> str:
        lies = f"A report without your words lies at {crash.from_home(self.path)}." if self.path else ""
        return f"This is a bug ({self.kind}), not a mistake of yours. {lies or 'The report could not be written.'}"

    @property
    def hint(self) -> str:
        return "What you did until now is stored. Try again, or undo the last step."


def install(tell: Callable[[Bug, bool], object]) -> None:
    """From now on an exception nobody expected is written down and told instead of ending the program.

    `tell(bug, again)`: `again` where the same line has failed before; it is not written twice.
    """
    told: dict[str, Bug] = {}

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        place = crash.place(error)
        again = place in told
        if not again:
            details = crash.report(error, where="window")
            told[place] = Bug(kind.__name__, place, details, crash.write(details))
        tell(told[place], again)

    sys.excepthook = hook
