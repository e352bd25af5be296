"""What happens on a bug in the window: it is written down, told once in one dialog, and the window goes on. Known troubles never come here."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from workbench import crash
from workbench.ui.translate import tr


@dataclass(frozen=True, slots=True)
class Bug:
    """One error that nobody expected. `details` can be handed on: versions and places in the program; `path`: where they were written."""

    kind: str
    place: str
    details: str
    path: Path | None

    @property
    def title(self) -> str:
        return tr("Something went wrong in the program.")

    @property
    def words(self) -> str:
        lies = (
            tr("A report without your words lies at {path}.").format(path=crash.from_home(self.path))
            if self.path
            else ""
        )
        bug = tr("This is a bug ({kind}), not a mistake of yours.").format(kind=self.kind)
        return f"{bug} {lies or tr('The report could not be written.')}"

    @property
    def hint(self) -> str:
        return tr("What you did until now is stored. Try again, or undo the last step.")


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
