"""The two families of triggers: TEMP ones that log every change of a tracked table under the open step (made before the first write), and
persistent ones that keep the search documents in line with the tables (made with the schema, so that undo carries them along).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from workbench.store.schema import TRACKED
from workbench.store.trouble import OUTSIDE


def columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]


def image_sql(names: list[str], source: str) -> str:
    """SQL for the JSON image of a row. `source`: OLD, NEW or a table's name."""
    return "json_object(" + ", ".join(f"""'{name}', {source}."{name}\"""" for name in names) + ")"


def _log_triggers(table: str, names: list[str]) -> str:
    old, new = image_sql(names, "OLD"), image_sql(names, "NEW")
    differs = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in names)
    events = (
        ("INSERT", "", f"NEW.id, NULL, {new}"),
        ("UPDATE", f"WHEN {differs}", f"OLD.id, {old}, {new}"),
        ("DELETE", "", f"OLD.id, {old}, NULL"),
    )
    return "".join(
        f'CREATE TEMP TRIGGER "log_{table}_{event}" AFTER {event} ON main."{table}" {when} BEGIN'
        f" SELECT RAISE(ABORT, '{OUTSIDE}') WHERE NOT step_is_open();"
        f" INSERT INTO pending_change (tbl, row_id, before, after) VALUES ('{table}', {values}); END;\n"
        for event, when, values in events
    )


def log_changes(connection: sqlite3.Connection, step_is_open: Callable[[], bool]) -> None:
    """From now on every change of a tracked table is logged, or refused while no step is open."""
    connection.create_function("step_is_open", 0, step_is_open)
    connection.execute(
        "CREATE TEMP TABLE pending_change (id INTEGER PRIMARY KEY, tbl TEXT, row_id INTEGER, before TEXT, after TEXT)"
    )
    connection.executescript("".join(_log_triggers(table, columns(connection, table)) for table in TRACKED))
