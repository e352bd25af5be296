"""Safety copies: made through SQLite's backup API (never by copying files), checked, and put back as a whole."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from workbench.errors import LibraryError
from workbench.store import connection as connections
from workbench.store import places
from workbench.store.trouble import plain_words, reraise


def name_at(at: str, *, prefix: str = "library") -> str:
    """A file name that sorts by time: `library-20260124T093000123Z.db`."""
    return f"{prefix}-{at.replace('-', '').replace(':', '').replace('.', '')}.db"


def problems(connection: sqlite3.Connection) -> tuple[str, ...]:
    """What SQLite's own checks find: damaged pages and indexes, broken references."""
    try:
        found = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        found += [
            f"{row[0]} {row[1]} points to a missing {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")
        ]
    except sqlite3.DatabaseError as error:
        found = [str(error)]
    return tuple(found)


def copy(connection: sqlite3.Connection, target: Path) -> Path:
    """A checked copy at `target` (mode 0600), or nothing there at all. Raises LibraryError."""
    temporary = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        connections.create_file(temporary)
    except OSError as error:
        raise LibraryError(
            "The backup cannot be written.", f"({error})", "Choose another place, or make room there."
        ) from error
    try:
        made = sqlite3.connect(temporary, isolation_level=None)
        try:
            connection.backup(made)
            made.execute("PRAGMA journal_mode = DELETE")
            found = problems(made)
        finally:
            made.close()
        if found:
            raise LibraryError(
                "The backup is damaged and was not kept.", f"({found[0]})", "Run workbench check on the library."
            )
        _sync(temporary)
        temporary.replace(target)
    except sqlite3.Error as error:
        reraise(error)
    finally:
        temporary.unlink(missing_ok=True)
    return target


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def before_migration(folder: Path, connection: sqlite3.Connection, *, at: str) -> Path:
    """The copy that is made before a library of an older schema is changed."""
    with plain_words():
        return copy(connection, folder / places.BACKUPS / name_at(at, prefix="before-upgrade"))
