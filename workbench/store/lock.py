"""One writer at a time: a file lock beside the database, and a note that says in words who holds it."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from workbench.errors import LibraryError, reason

LOCK = "workbench.lock"
HOLDER = "workbench.holder"
UNKNOWN = "Another window or command of the workbench"


def take(folder: Path, *, holder: str) -> BaseFileLock:
    """The lock of a library, taken at once or not at all. `holder`: words for whoever comes later, without names of persons or machines.

    Raises LibraryError naming the holder.
    """
    lock = FileLock(folder / LOCK, timeout=0, mode=0o600)
    try:
        lock.acquire()
    except Timeout:
        raise LibraryError(
            f"{_holder(folder)} is working in this library.",
            f"({folder})",
            "Close it first. Reading is possible meanwhile; two writers at once are not.",
        ) from None
    except OSError as error:
        raise LibraryError(
            "The library may not be written.",
            reason(error),
            "Check the rights on its folder, or open a copy of it in a folder of yours.",
        ) from error
    _note(folder, holder)
    return lock


def release(folder: Path, lock: BaseFileLock) -> None:
    (folder / HOLDER).unlink(missing_ok=True)
    lock.release()


def _note(folder: Path, holder: str) -> None:
    """Words for others, no more: where the disk has no room for them, whoever comes later is told in general words."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder / HOLDER, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as out:
            out.write(holder)


def _holder(folder: Path) -> str:
    """Who says to hold the lock; the note is written after the lock was taken, so it may be missing for a moment."""
    try:
        said = (folder / HOLDER).read_text(encoding="utf-8").strip() or UNKNOWN
    except OSError:
        return UNKNOWN
    return said[0].upper() + said[1:]
