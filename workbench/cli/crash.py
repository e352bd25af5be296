"""The report of a bug: where in the program it happened, with which versions. No words of articles, no arguments, no messages."""

from __future__ import annotations

import datetime
import platform
import traceback
from collections.abc import Sequence
from pathlib import Path

import workbench
from workbench import paths


def report(error: BaseException, argv: Sequence[str]) -> str:
    """The text of the report. A message can quote what is being checked, so only the kind of the error stands in it."""
    command = next((word for word in argv if word.isalpha()), "")
    lines = [
        f"workbench {workbench.__version__}, Python {platform.python_version()}, {platform.system()} {platform.release()}",
        f"command: {command}",
    ]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        lines += [f"  {_place(frame)}" for frame in traceback.extract_tb(seen.__traceback__)]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines) + "\n"


def _place(frame: traceback.FrameSummary) -> str:
    """File and line, from the package on: the rest of the path names the user."""
    parts = Path(frame.filename).parts
    start = max((i for i, part in enumerate(parts) if part in ("workbench", "site-packages")), default=len(parts) - 1)
    return f"{'/'.join(parts[start:])}:{frame.lineno} in {frame.name}"


def write(text: str, *, folder: Path | None) -> Path | None:
    """Where the report lies: among the logs, else in the library's folder; None where neither can be written."""
    name = "crash-" + datetime.datetime.now(datetime.UTC).strftime("%Y%m%dT%H%M%S%fZ") + ".txt"
    for place in (paths.log_dir(), folder or paths.default_library()):
        try:
            place.mkdir(parents=True, exist_ok=True)
            path = place / name
            path.write_text(text, encoding="utf-8")
        except OSError:
            continue
        return path
    return None


def told(error: BaseException, argv: Sequence[str], *, folder: Path | None) -> str:
    """Writes the report; the words for the terminal."""
    text = report(error, argv)
    path = write(text, folder=folder)
    where = f"A report without your words was written to {path}." if path else text
    return f"This is a bug in workbench ({type(error).__name__}), not a mistake of yours. {where}"
