"""How a bug is told on the terminal. The report itself: `workbench.crash`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from workbench import crash, paths


def told(error: BaseException, argv: Sequence[str], *, folder: Path | None) -> str:
    """Writes the report; the words for the terminal."""
    command = next((word for word in argv if word.isalpha()), "")
    text = crash.report(error, where=f"command: {command}")
    path = crash.write(text, folder=folder or paths.default_library())
    where = f"A report without your words was written to {path}." if path else text
    return f"This is a bug in workbench ({type(error).__name__}), not a mistake of yours. {where}"
