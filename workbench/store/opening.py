"""Opening a library: for reading at any time, for writing by one program alone, after an older schema was brought up to date.

What a killed program left unfinished is finished here: half copies of files go, and a purge whose second part is missing gets it.
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from workbench.store import connection as connections
from workbench.store import database, ids, lock, places
from workbench.store.library import Library
from workbench.store.trouble import plain_words

# A copy that is under way is written to all the time; one that was not touched for so long belongs to a program that was killed.
_ABANDONED_S = 600


def open_library(
    folder: Path,
    *,
    actor: str,
    clock: Callable[[], str] = ids.utc_now,
    create: bool = True,
    salt: Callable[[], str] = ids.salt,
    new_uid: Callable[[], str] = ids.uuid7,
    holder: str = lock.UNKNOWN,
) -> Library:
    """The library for writing; made where there is none and `create` is set. `actor`: initials, never a login.

    Raises LibraryError: held by another writer (`holder` is what others are told), damaged, of a newer program, not a library.
    """
    database.check_folder(folder, create=create)
    held = lock.take(folder, holder=holder)
    connection: sqlite3.Connection | None = None
    try:
        connection, warnings = _writer(folder, actor=actor, clock=clock, salt=salt, create=create)
        library = Library(
            folder, connection, actor=actor, clock=clock, salt=salt, new_uid=new_uid, held=held, warnings=warnings
        )
        library.warnings += _finish_purge(library)
    except BaseException:
        if connection is not None:
            connection.close()
        lock.release(folder, held)
        raise
    return library


def open_reader(folder: Path, *, clock: Callable[[], str] = ids.utc_now) -> Library:
    """The library for reading, whoever writes meanwhile. Raises LibraryError where it is missing, damaged or newer."""
    connection = database.connect_reader(folder)
    return Library(folder, connection, actor="", clock=clock, salt=ids.salt, new_uid=ids.uuid7, held=None)


def _writer(
    folder: Path, *, actor: str, clock: Callable[[], str], salt: Callable[[], str], create: bool
) -> tuple[sqlite3.Connection, tuple[str, ...]]:
    """A connection to a database of this program's schema, and the warnings about its place. The caller holds the lock."""
    path = folder / places.DATABASE
    rollback_journal = places.on_network(folder)
    if not path.exists():
        database.check_folder(folder, create=create)
        database.make(path, at=clock(), actor=actor, salt=salt)
    connections.check_file(path)
    connection = connections.connect(path, rollback_journal=rollback_journal)
    try:
        if database.missing_migrations(connection):
            _migrate(folder, connection, at=clock(), actor=actor, salt=salt)
        _clear_unfinished(folder)
    except BaseException:
        connection.close()
        raise
    return connection, places.warnings(folder)


def _migrate(folder: Path, connection: sqlite3.Connection, *, at: str, actor: str, salt: Callable[[], str]) -> None:
    from workbench.store import backup, migrations

    backup.before_migration(folder, connection, at=at)
    with plain_words():
        migrations.migrate(connection, at=at, actor=actor, salt=salt)


def _clear_unfinished(folder: Path) -> None:
    """Deletes half copies of files, but none that a child may still be writing. One that cannot be deleted is harmless and stays."""
    staging = folder / places.STAGING
    for path in staging.iterdir() if staging.is_dir() else ():
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > _ABANDONED_S:
                path.unlink()


def _finish_purge(library: Library) -> tuple[str, ...]:
    if not (library.folder / places.PURGE_PENDING).exists():
        return ()
    from workbench.store import purge

    return purge.finish(library)
