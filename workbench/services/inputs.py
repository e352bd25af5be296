"""What users type or point to, checked: files and dates. Troubles are said in their words."""

from __future__ import annotations

import datetime
import stat
from pathlib import Path

from workbench.errors import InputError, reason

_LENGTHS = [4, 2, 2]


def file_size(path: Path) -> int:
    """Bytes of an existing, readable file. Raises InputError, also on a pipe or device: to open one can wait for ever."""
    try:
        found = path.stat()
        if not (stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode)):
            raise InputError(
                "This is a pipe or a device, not a file.", str(path), "Save what it gives as a file first."
            )
        with path.open("rb") as opened:
            opened.read(1)
        return found.st_size
    except FileNotFoundError as error:
        raise InputError("There is no such file.", str(path)) from error
    except IsADirectoryError as error:
        raise InputError("This is a folder, not a file.", str(path), "Name one of the files in it.") from error
    except PermissionError as error:
        raise InputError("This file may not be read.", str(path), "Check its rights, or copy it elsewhere.") from error
    except OSError as error:
        raise InputError("This file cannot be read.", reason(error)) from error


def check_date(value: str) -> str:
    """The date without outer blanks: empty, `2026`, `2026-01` or `2026-01-24`. Raises InputError on anything else."""
    words = value.strip()
    if words and not _is_date(words.split("-")):
        raise InputError("This is not a date.", words, "Write 2026, 2026-01 or 2026-01-24.")
    return words


def _is_date(parts: list[str]) -> bool:
    if [len(part) for part in parts] != _LENGTHS[: len(parts)] or not all(part.isdecimal() for part in parts):
        return False
    try:
        datetime.date(*[*map(int, parts), 1, 1][:3])
    except ValueError:
        return False
    return True


def check_instant(value: str) -> str:
    """An instant or a date in UTC, as typed: `2026-02-01` or `2026-02-01T06:00Z`. Raises InputError on anything else."""
    words = value.strip()
    if not words:
        return ""
    try:
        found = datetime.datetime.fromisoformat(words)
    except ValueError as error:
        raise InputError("This is not a time.", words, "Write 2026-02-01 or 2026-02-01T06:00Z.") from error
    if found.tzinfo is None:
        found = found.replace(tzinfo=datetime.UTC)
    return found.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
