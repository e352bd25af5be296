"""How a library's database comes into being and grows: sqlite-utils migrations, each of them one step of the log.

Imported only when there is something to migrate (it brings in sqlite_utils). A released migration never changes, nor does what it
takes from `schema`, `search_schema` and `suggestion_schema`; a new one is a module with a `Later` value (see `later`), named in
`schema.LATER`. A migration that must change a table does it by SQLite's own rebuild, never by `transform()`, which drops triggers.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Mapping, Sequence

from sqlite_utils import Database, Migrations

from workbench.store import record, search_schema, suggestion_schema
from workbench.store.later import Later
from workbench.store.schema import INDEXES_1, LATER, MIGRATION_SET, TRACKED, TRACKED_1, UNTRACKED_1
from workbench.store.triggers import columns

Salt = Callable[[], str]


def checkpoint(connection: sqlite3.Connection, label: str, *, at: str, actor: str, salt: Salt) -> None:
    """The migration's step: every row's digest as it stands now, without its image. Replay and undo start here."""
    images = []
    for table in TRACKED:
        names = columns(connection, table)
        if not names:
            continue  # a table that a later migration adds
        listed = ", ".join(f'"{name}"' for name in names)
        for row in connection.execute(f'SELECT {listed} FROM "{table}" ORDER BY id'):
            made = salt()
            digest = record.digest(made, record.canonical(dict(zip(names, row, strict=True))))
            images.append(record.Image(table, row[0], None, None, None, made, None, digest))
    record.write(connection, record.Entry(label, at, actor, kind="schema"), images, salt=salt)


def build(*, at: str, actor: str, salt: Salt) -> Migrations:
    """The migrations in their order; each runs in one transaction together with its step."""
    migrations = Migrations(MIGRATION_SET)

    @migrations(name="0001_tables")
    def tables(db: Database) -> None:
        _make(db, {**UNTRACKED_1, **TRACKED_1}, INDEXES_1)
        for statement in (
            search_schema.VIEW,
            search_schema.FTS,
            *search_schema.TRIGGERS,
            *suggestion_schema.TRIGGERS,
        ):
            db.execute(statement)
        checkpoint(db.conn, "Make the library", at=at, actor=actor, salt=salt)

    for later in LATER:
        migrations(name=later.name)(_applied(later, at=at, actor=actor, salt=salt))
    return migrations


def _make(db: Database, tables: Mapping[str, str], indexes: Sequence[str]) -> None:
    for name, declared in tables.items():
        db.execute(f'CREATE TABLE "{name}" ({declared}) STRICT')
    for index in indexes:
        db.execute(f"CREATE INDEX {re.sub(r'[^a-z0-9]+', '_', f'ix {index}'.lower()).strip('_')} ON {index}")


def _applied(later: Later, *, at: str, actor: str, salt: Salt) -> Callable[[Database], None]:
    def apply(db: Database) -> None:
        for column in later.columns:
            db.execute(f'ALTER TABLE "{column.table}" ADD COLUMN "{column.name}" {column.declared}')
        _make(db, {**later.untracked, **later.tracked}, later.indexes)
        for statement in later.statements:
            db.execute(statement)
        if db.execute("SELECT max(id) FROM step").fetchone()[0] > 1:  # else nobody has worked in it yet
            checkpoint(db.conn, later.label, at=at, actor=actor, salt=salt)

    return apply


def migrate(connection: sqlite3.Connection, *, at: str, actor: str, salt: Salt) -> None:
    """Applies what is missing. The connection is in autocommit mode, without the TEMP triggers."""
    build(at=at, actor=actor, salt=salt).apply(Database(connection, recursive_triggers=True))
