"""Safety copies: made through SQLite's backup API (never by copying a live file), checked, and put back as a whole.

A backup holds the database. Files in `files/` are named by their content and never change, so they are shared by all of them.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from workbench.errors import LibraryError, reason
from workbench.store import connection as connections
from workbench.store import database, ids, lock, places, record
from workbench.store.library import Library
from workbench.store.trouble import plain_words, primary_code, reraise

_ENDS = ("", "-wal", "-shm", "-journal")


def name_at(at: str, *, prefix: str = "library") -> str:
    """A file name that sorts by time: `library-20260124T093000123Z.db`."""
    return f"{prefix}-{at.replace('-', '').replace(':', '').replace('.', '')}.db"


def backup(library: Library, path: Path | None = None) -> Path:
    """A checked copy of the database as it is now, at `path` or among the library's backups. Works on a reader too."""
    target = path or _free(library.folder / places.BACKUPS / name_at(library.now()))
    return copy(library.connection, target)


def backups(folder: Path) -> tuple[Path, ...]:
    """The library's own backups, newest first."""
    found = (folder / places.BACKUPS).glob("*.db")
    return tuple(sorted(found, key=lambda path: (path.stat().st_mtime_ns, path.name), reverse=True))


def restore(folder: Path, source: Path) -> Path:
    """Puts a backup in the place of the database; what was there is kept aside, in the folder that is returned.

    Raises LibraryError, and changes nothing, where the backup is damaged or of a newer program, or somebody works in the library.
    """
    found = inspect(source)
    if found:
        raise LibraryError("This backup cannot be used.", f"({found[0]})", "Try an older one; nothing was changed.")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    held = lock.take(folder, holder="A restore")
    try:
        new = folder / (places.DATABASE + ".new")
        _copy_of(source, new)
        aside = _free(folder / places.BACKUPS / f"replaced-{name_at(ids.utc_now(), prefix='at').removesuffix('.db')}")
        aside.mkdir(mode=0o700, parents=True)
        # The database first: killed in between, the program finds none and says so, instead of one without its newest writes.
        for end in _ENDS:
            old = folder / (places.DATABASE + end)
            if old.exists():
                old.replace(aside / old.name)
        new.replace(folder / places.DATABASE)
        places.sync_folder(folder)
        _set_aside_newer(folder, aside)
    except OSError as error:
        raise LibraryError(
            "The backup could not be put in place.", reason(error), "Check the disk and the rights of the folder."
        ) from error
    finally:
        lock.release(folder, held)
    return aside


def inspect(path: Path, *, values: bool = False) -> tuple[str, ...]:
    """What speaks against restoring this backup: the drill. Empty where it is whole and of this program.

    `values`: also those that their column does not allow, which SQLite leaves out on a connection that may only read.
    """
    try:
        connections.check_file(path)
        connection = connections.connect(path, rollback_journal=None) if values else connections.connect_reader(path)
        try:
            connection.execute("PRAGMA query_only = ON")
            database.missing_migrations(connection)
            return problems(connection)
        finally:
            connection.close()
    except LibraryError as error:
        return (str(error),)


def check(folder: Path) -> tuple[str, ...]:
    """What is wrong with the database in this folder, in words; empty where it is sound. Changes nothing."""
    database.check_folder(folder, create=False)
    path = folder / places.DATABASE
    writable = os.access(path, os.W_OK)
    found = list(inspect(path, values=writable))
    if not found and writable:
        found += _search_problems(path)
    return tuple(found)


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


def _search_problems(path: Path) -> list[str]:
    """FTS5 checks its index through a statement that counts as a write; it is rolled back."""
    connection = connections.connect(path, rollback_journal=None)
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO search_fts (search_fts, rank) VALUES ('integrity-check', 1)")
        connection.execute("ROLLBACK")
    except sqlite3.DatabaseError as error:
        if primary_code(error) != sqlite3.SQLITE_CORRUPT:
            reraise(error)
        return ["The search index does not fit the tables; `workbench check --mend` makes it anew."]
    finally:
        connection.close()
    return []


def copy(connection: sqlite3.Connection, target: Path) -> Path:
    """A checked copy at `target` (mode 0600), or nothing there at all. Raises LibraryError."""
    temporary = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        connections.create_file(temporary)
        made = sqlite3.connect(temporary.absolute(), isolation_level=None)
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
        places.sync_folder(target.parent)
    except OSError as error:
        raise LibraryError(
            "The backup cannot be written.", reason(error), "Choose another place, or make room there."
        ) from error
    except sqlite3.Error as error:
        reraise(error)
    finally:
        for end in _ENDS:
            left = temporary.with_name(temporary.name + end)
            if left.is_file():
                left.unlink()
    return target


def before_migration(folder: Path, connection: sqlite3.Connection, *, at: str) -> Path:
    """The copy that is made before a library of an older schema is changed."""
    with plain_words():
        return copy(connection, _free(folder / places.BACKUPS / name_at(at, prefix="before-upgrade")))


def _copy_of(source: Path, target: Path) -> None:
    """Through SQLite as well: somebody may name the database of another library, with its newest writes still in the log beside it."""
    connection = connections.connect_reader(source)
    try:
        copy(connection, target)
    finally:
        connection.close()


def _set_aside_newer(folder: Path, aside: Path) -> None:
    """Backups of a future that was taken back would look like a log that was cut: they go aside with it."""
    restored = connections.connect_reader(folder / places.DATABASE)
    try:
        for path in backups(folder):
            if inspect(path):
                continue
            other = connections.connect_reader(path)
            try:
                step, hashed = record.head(other)
            finally:
                other.close()
            row = restored.execute("SELECT hash FROM step WHERE id = ?", (step,)).fetchone()
            if row is None or row[0] != hashed:
                path.replace(aside / path.name)
    finally:
        restored.close()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _free(path: Path) -> Path:
    """The path itself, or with a number where it is taken."""
    free, count = path, 1
    while free.exists():
        count += 1
        free = path.with_name(f"{path.stem}-{count}{path.suffix}")
    return free
