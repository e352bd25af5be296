"""What happens on a bug: a report without anybody's words is written, the window says so and goes on. Known troubles never come here."""

from __future__ import annotations

import datetime
import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import workbench
from workbench import paths


def install(tell: Callable[[str, str, str], None]) -> None:
    """From now on an exception nobody expected is written down and told (title, detail, hint) instead of ending the program."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        path = write(report(kind, trace))
        where = f"A report without your words lies at {path}." if path else "The report could not be written."
        tell("Something went wrong in the program.", f"This is a bug ({kind.__name__}), not a mistake of yours. {where}",
             "What you did until now is stored. Try again, or undo the last step.")  # fmt: skip

    sys.excepthook = hook


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Versions and places in the program; no message, because it may quote what is being checked."""
    head = f"workbench {workbench.__version__}, Python {platform.python_version()}, {platform.system()} {platform.release()}"
    lines = [f"  {_place(frame)}" for frame in traceback.extract_tb(trace)]
    return "\n".join([head, "window", f"{kind.__module__}.{kind.__qualname__}", *lines]) + "\n"


def _place(frame: traceback.FrameSummary) -> str:
    """File and line from the package on: the rest of the path names the user."""
    parts = Path(frame.filename).parts
    start = max((n for n, part in enumerate(parts) if part in ("workbench", "site-packages")), default=len(parts) - 1)
    return f"{'/'.join(parts[start:])}:{frame.lineno} in {frame.name}"


def write(text: str) -> Path | None:
    """Puts the report among the logs; None where that cannot be done."""
    name = "crash-" + datetime.datetime.now(datetime.UTC).strftime("%Y%m%dT%H%M%S%fZ") + ".txt"
    path = paths.log_dir() / name
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError:
        return None
    return path
