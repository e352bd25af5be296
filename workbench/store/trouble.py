"""SQLite's errors as known troubles, in one place. What is not listed here is a bug and propagates as it is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

from workbench.errors import LibraryError

OUTSIDE = "write outside a step"
RESTORE = "Restore the newest backup: workbench restore. The damaged file is kept aside."

# Primary result code of SQLite -> title and hint.
_KNOWN: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_FULL: (
        "The disk is full; nothing of this step was written.",
        "Make room on the disk of the library, then do it again.",
    ),
    sqlite3.SQLITE_IOERR: (
        "The disk of the library could not be read or written.",
        "Check the disk and the connection to it, then open the library again.",
    ),
    sqlite3.SQLITE_CORRUPT: ("The library's database is damaged.", RESTORE),
    sqlite3.SQLITE_NOTADB: ("This file is not a library's database, or it is damaged.", RESTORE),
    sqlite3.SQLITE_BUSY: (
        "Another program is writing into the library.",
        "Wait until it is done or close it, then do it again.",
    ),
    sqlite3.SQLITE_LOCKED: (
        "Another program holds the library.",
        "Wait until it is done or close it, then do it again.",
    ),
    sqlite3.SQLITE_READONLY: (
        "The library may not be written.",
        "Check the rights on the folder of the library, or open a copy of it.",
    ),
    sqlite3.SQLITE_PERM: ("The library may not be read.", "Check the rights on the folder of the library."),
    sqlite3.SQLITE_CANTOPEN: (
        "The library's database cannot be opened.",
        "Check that the folder is there and that you may read and write it.",
    ),
}

# Of these the title says all that SQLite says.
_SAID = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY)


def primary_code(error: sqlite3.Error) -> int:
    """SQLite's primary result code, or -1 where Python's module raised by itself."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return -1 if code is None else code & 0xFF


def reraise(error: sqlite3.Error) -> NoReturn:
    """The known trouble in plain words, or the error itself where it is a bug."""
    if OUTSIDE in str(error):
        raise LibraryError(
            "A change outside a step was refused.", "Every change belongs to a step that can be undone."
        ) from error
    if getattr(error, "sqlite_errorcode", -1) == sqlite3.SQLITE_CORRUPT_VTAB:
        raise LibraryError(
            "The search index does not fit the library.",
            f"({error})",
            "Run workbench check --mend: it makes the index anew from the library.",
        ) from error
    # Python's module says so, without a code; the text stays out of it.
    if str(error).startswith("Could not decode to UTF-8"):
        raise damaged() from error
    known = _KNOWN.get(primary_code(error))
    if known is None:
        raise error
    title, hint = known
    raise LibraryError(title, "" if primary_code(error) in _SAID else f"({error})", hint) from error


def damaged() -> LibraryError:
    """Bytes that no text of ours can hold."""
    return LibraryError("The library's database is damaged.", "(It holds bytes that are no text.)", RESTORE)


@contextmanager
def plain_words() -> Iterator[None]:
    """Maps SQLite's errors inside the block. Where the schema itself is damaged, Python cannot even read SQLite's message."""
    try:
        yield
    except sqlite3.Error as error:
        reraise(error)
    except UnicodeDecodeError as error:
        raise damaged() from error
