"""Whether the library is sound and stays so: verify, purge, backup, restore, check."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from workbench import paths
from workbench.domain.call import Budget, Call
from workbench.domain.queues import Alteration, Verification
from workbench.errors import InputError, LibraryError, WorkbenchError, reason
from workbench.store import backup as _backup
from workbench.store import places
from workbench.store import purge as _purge
from workbench.store import search as _search
from workbench.store import verify as _verify
from workbench.store.library import Library
from workbench.store.purge import Purged

__all__ = [
    "Purged",
    "backup",
    "backups",
    "check",
    "damage",
    "finish_verify",
    "mend",
    "purge",
    "request_verify",
    "restore",
    "verify",
]


def request_verify(library: Library) -> Call:
    """The whole check, in the child: step log, tables, texts, files."""
    return Call("verify", {"library": str(library.folder)}, budget=Budget(cpu_s=3600))


def finish_verify(result: Mapping[str, Any]) -> Verification:
    """The answer of the child as a value."""
    return Verification(**{**result, "alterations": tuple(Alteration(**one) for one in result["alterations"])})


def verify(library: Library, progress: Callable[[float, str], None] | None = None) -> Verification:
    """The same in this process."""
    return _verify.verify(library, progress)


def purge(library: Library, uid: str, *, reason: str) -> Purged:
    """Removes an article, claim, evidence, person or file for good, in the history and the backups too, and leaves a tombstone.

    The one act that cannot be undone. Raises NotFound, InputError without a reason, LibraryError where a legal hold forbids it.
    """
    return _purge.purge(library, uid, reason=reason)


def backup(library: Library, path: Path | None = None) -> Path:
    """A checked copy of the database, at `path` or among the library's own backups; where it lies. Copied files are not in it."""
    if path is not None:
        _check_target(library.folder, path)
    return _backup.backup(library, path)


def _check_target(folder: Path, path: Path) -> None:
    try:
        is_folder, other = path.is_dir(), path.exists() and not path.is_file()
    except OSError as error:
        raise InputError("The backup cannot be written there.", reason(error), "Choose another place.") from error
    if is_folder:
        raise InputError("This is a folder.", str(path), "Name the file that the copy is to be.")
    if other:
        raise InputError("This is a pipe or a device.", str(path), "Name the file that the copy is to be.")
    if places.is_own(folder, path):
        raise InputError("The library keeps its own files there.", str(path), "Choose another place for the copy.")


def backups(library: Library) -> tuple[Path, ...]:
    """The library's own backups, newest first."""
    return _backup.backups(library.folder)


def restore(folder: Path | None, backup_path: Path) -> Path:
    """Puts a backup in the place of the library's database; the folder in which the old one is kept aside. Raises LibraryError."""
    try:
        there = backup_path.is_file()
    except OSError as error:
        raise InputError("The backup cannot be reached.", reason(error)) from error
    if not there:
        raise InputError("There is no such backup.", str(backup_path))
    return _backup.restore(folder or paths.default_library(), backup_path)


def check(folder: Path | None) -> tuple[str, ...]:
    """What is wrong with the library's database, in words; empty where it is sound. Changes nothing."""
    return _backup.check(folder or paths.default_library())


def damage(folder: Path | None, error: Exception) -> LibraryError | None:
    """For an error that nobody foresaw: the library's database as its cause, where it holds no word of the vocabularies or SQLite's own
    check finds it damaged."""
    hint = "Restore the newest backup: workbench restore. The damaged file is kept aside."
    if unknown := re.search(r"ValueError: .* is not a valid (\w+)$", f"{type(error).__name__}: {error}"):
        return LibraryError("The library holds a word that the program does not know.", f"({unknown[1]})", hint)
    try:
        found = check(folder)
    except (WorkbenchError, OSError):
        return None  # no library at all, or none that can be looked at
    if not found:
        return None
    more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
    return LibraryError("The library's database is damaged.", f"{found[0]}{more}", hint)


def mend(library: Library) -> bool:
    """Makes the search index anew where it does not fit the tables; whether it did. No step: nothing of the user's work changes."""
    if _search.consistent(library):
        return False
    _search.rebuild(library)
    return True
