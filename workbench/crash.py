"""The report of a bug: where in the program it happened, with which versions. No words of articles, no arguments, no messages.

Window and command line write the same report; how it is told is theirs.
"""

from __future__ import annotations

import datetime
import platform
import re
import traceback
from pathlib import Path

import workbench
from workbench import paths


class Elsewhere(Exception):
    """An error that happened in another process. `places`: what `chain` said of it there."""

    def __init__(self, title: str, places: tuple[str, ...] = ()) -> None:
        super().__init__(title)
        self.places = tuple(line for line in places if _LINE.fullmatch(line))[:MOST_LINES]


# The other process reads foreign bytes: a line of its that could hold words is not taken over.
_LINE = re.compile(r"[\w.<>]{1,200}|  [\w.<>/+-]{1,300}:\d{1,7} in [\w<>]{1,100}")
MOST_LINES = 200


def report(error: BaseException, *, where: str) -> str:
    """The text of the report, with what led to the error. A message can quote what is being checked, so only the error's kind stands in it.

    `where`: "window", or the command by its name.
    """
    lines = [
        f"workbench {workbench.__version__}, Python {platform.python_version()}, {platform.system()} {platform.release()}",
        where,
        *chain(error),
    ]
    return "\n".join(lines) + "\n"


def chain(error: BaseException) -> list[str]:
    """The kind of the error and its places in the program, then the same of what led to it; of one from another process what it said there."""
    lines: list[str] = []
    seen: BaseException | None = error
    told: set[int] = set()
    while seen is not None and id(seen) not in told:
        told.add(id(seen))
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        lines += [f"  {_place(frame)}" for frame in traceback.extract_tb(seen.__traceback__)]
        if isinstance(seen, Elsewhere) and seen.places:
            lines += ["in the child process", *seen.places]
        seen = seen.__cause__ or seen.__context__
    return lines


def place(error: BaseException) -> str:
    """Kind and last line in the program: the same bug has the same place, and what failed elsewhere failed there."""
    if isinstance(error, Elsewhere) and error.places:
        return " ".join((error.places[0], *_last_place(error.places)))
    frames = traceback.extract_tb(error.__traceback__)
    return f"{type(error).__qualname__} {_place(frames[-1])}" if frames else type(error).__qualname__


def _last_place(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The last place of the first error in the lines of a `chain`."""
    found: tuple[str, ...] = ()
    for line in lines[1:]:
        if not line.startswith("  "):
            break
        found = (line.strip(),)
    return found


def _place(frame: traceback.FrameSummary) -> str:
    """File and line, from the package on: the rest of the path names the user."""
    parts = Path(frame.filename).parts
    start = max((i for i, part in enumerate(parts) if part in ("workbench", "site-packages")), default=len(parts) - 1)
    return f"{'/'.join(parts[start:])}:{frame.lineno} in {frame.name}"


def write(text: str, *, folder: Path | None = None) -> Path | None:
    """Where the report lies: among the logs, else in `folder`; None where neither can be written."""
    name = "crash-" + datetime.datetime.now(datetime.UTC).strftime("%Y%m%dT%H%M%S%fZ") + ".txt"
    for where in (paths.log_dir(), folder):
        if where is None:
            continue
        try:
            where.mkdir(parents=True, exist_ok=True)
            path = where / name
            path.write_text(text, encoding="utf-8")
        except OSError:
            continue
        return path
    return None


def from_home(path: Path) -> str:
    """A path as it is shown: the user's folder, which bears a name, is `~`."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path)
