"""The database of a library as a file: whether it is there, whose it is, which migrations it has; a new one, and a reader's connection.

Who may write into it, and when it is brought up to date, is decided in `opening`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from workbench.errors import LibraryError, reason
from workbench.store import connection as connections
from workbench.store import places
from workbench.store.schema import APPLICATION_ID, MIGRATION_SET, MIGRATIONS
from workbench.store.trouble import RESTORE, plain_words, reraise

_NEW = places.DATABASE + ".new"


def check_folder(folder: Path, *, create: bool) -> None:
    """Makes the folder where it may. Raises LibraryError where it is no folder, or missing and not to be made."""
    try:
        _check_folder(folder, create=create)
    except OSError as error:
        raise LibraryError(
            "The folder of the library cannot be reached.", reason(error), "Check its name and the rights on it."
        ) from error


def _check_folder(folder: Path, *, create: bool) -> None:
    if not folder.is_dir():
        if folder.exists():
            raise LibraryError("A library is a folder.", f"({folder} is a file.)", "Name the folder of the library.")
        if not create:
            raise _missing(folder)
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise LibraryError(
                "The folder of the library cannot be made.", reason(error), "Choose another folder."
            ) from error
    if not (folder / places.DATABASE).exists() and not create:
        raise _missing(folder)


def _missing(folder: Path) -> LibraryError:
    return LibraryError(
        "There is no library here.", f"({folder})", "Import an article to make one, or name another folder."
    )


def connect_reader(folder: Path) -> sqlite3.Connection:
    """A read-only connection. Raises LibraryError also for an older schema, which only a writer can bring up to date."""
    check_folder(folder, create=False)
    path = folder / places.DATABASE
    connections.check_file(path)
    connection = connections.connect_reader(path)
    try:
        if missing_migrations(connection):
            raise LibraryError(
                "This library was made by an older version of the workbench.",
                hint="Open it once in the window to bring it up to date.",
            )
    except BaseException:
        connection.close()
        raise
    return connection


def make(path: Path, *, at: str, actor: str, salt: Callable[[], str]) -> None:
    """A whole new database under another name first: a program killed in between leaves no half library."""
    leftover = [
        path.with_name(path.name + end) for end in ("-wal", "-journal") if path.with_name(path.name + end).exists()
    ]
    if leftover:
        raise LibraryError(
            "The library's database is gone, but its unfinished writes are still there.",
            f"({leftover[0]})",
            "Put the database back beside it, or restore a backup: workbench restore.",
        )
    kept = max((path.parent / places.BACKUPS).rglob("*.db"), key=lambda found: found.stat().st_mtime_ns, default=None)
    if kept is not None:  # a restore that was killed halfway leaves it so
        raise LibraryError(
            "The library's database is gone, but backups of it are there.",
            f"(The newest is {kept}.)",
            "Put it back with workbench restore, or choose another folder for a new library.",
        )
    from workbench.store import migrations

    new = path.with_name(_NEW)
    connections.create_file(new)
    connection = connections.connect(new, rollback_journal=True)
    try:
        with plain_words():
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrations.migrate(connection, at=at, actor=actor, salt=salt)
    finally:
        connection.close()
    new.replace(path)
    places.sync_folder(path.parent)


def missing_migrations(connection: sqlite3.Connection) -> list[str]:
    """Which migrations this database lacks. Raises LibraryError where it has one that this program does not know."""
    try:
        applied = {
            row[0]
            for row in connection.execute(
                "SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (MIGRATION_SET,)
            )
        }
    except sqlite3.OperationalError as error:
        if "no such table" in str(error):
            raise LibraryError("The library's database is damaged.", f"({error})", RESTORE) from error
        reraise(error)
    except sqlite3.Error as error:
        reraise(error)
    unknown = sorted(applied - set(MIGRATIONS))
    if unknown:
        raise LibraryError(
            "This library was made by a newer version of the workbench.",
            f"({', '.join(unknown)})",
            "Install the newer version to open it; nothing was changed.",
        )
    return [name for name in MIGRATIONS if name not in applied]
