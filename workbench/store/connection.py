"""Connections to the database file: whether it is ours, and the pragmas of a writer and of a reader. Bare sqlite3, for a fast start."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from workbench.errors import LibraryError, reason
from workbench.store.schema import APPLICATION_ID
from workbench.store.trouble import RESTORE, plain_words

_HEADER = 100
_MAGIC = b"SQLite format 3\x00"


def check_file(path: Path) -> None:
    """Reads the header before SQLite touches the file. Raises LibraryError for anything that is not a library's database."""
    try:
        with path.open("rb") as source:
            header = source.read(_HEADER)
    except OSError as error:
        raise LibraryError("The library may not be read.", reason(error), "Check the rights on its folder.") from error
    if not header:
        raise LibraryError("The library's database is empty.", f"({path} has no bytes.)", RESTORE)
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise LibraryError("This file is not a library's database, or it is damaged.", f"({path})", RESTORE)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise LibraryError(
            "This is a database of another program.",
            f"({path})",
            "Choose another folder for the library; nothing was changed.",
        )


def create_file(path: Path) -> None:
    """An empty file that only its owner may read, before SQLite writes the first byte into it."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))


def connect(path: Path, *, rollback_journal: bool | None = False) -> sqlite3.Connection:
    """A writer's connection, in autocommit mode. `rollback_journal`: no shared memory, for a network drive; None: as it is."""
    with plain_words():
        # Absolute: a folder may be called `file:x`, which SQLite could take for an address.
        connection = sqlite3.connect(path.absolute(), isolation_level=None, timeout=5.0)
        connection.row_factory = sqlite3.Row
        try:
            _prepare(connection)
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA secure_delete = ON")
            if rollback_journal is not None:
                connection.execute(f"PRAGMA journal_mode = {'DELETE' if rollback_journal else 'WAL'}")
        except BaseException:
            connection.close()
            raise
    return connection


def connect_reader(path: Path) -> sqlite3.Connection:
    """A connection that cannot write. On a read-only medium without a write-ahead log the file is taken as it lies."""
    address = path.absolute().as_uri() + "?mode=ro"
    with plain_words():
        try:
            return _open_reader(address)
        except sqlite3.OperationalError:
            if path.with_name(path.name + "-wal").exists() or os.access(path.parent, os.W_OK):
                raise
            return _open_reader(address + "&immutable=1")


def _open_reader(address: str) -> sqlite3.Connection:
    connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=5.0)
    connection.row_factory = sqlite3.Row
    try:
        _prepare(connection)
        connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection) -> None:
    for pragma in (
        "foreign_keys = ON",
        "recursive_triggers = ON",
        "cache_size = -32768",
        "mmap_size = 134217728",
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")
