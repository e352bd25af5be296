"""Taking one step back: its changes backwards, each only if the row still stands as the step left it. Which step: `steps` decides."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from workbench.domain.changes import Changes, Tick, still
from workbench.errors import StaleChange
from workbench.store.library import Library
from workbench.store.schema import ADDED, TRACKED

BETWEEN = 50  # rows between two ticks


def revert(
    library: Library, step_id: int, *, label: str, kind: str, alone: bool = False, tick: Tick = still
) -> Changes:
    """Takes the step back as a step of its own. Raises StaleChange, and changes nothing, where a row is no longer as the step left it; and
    what `tick` raises, with nothing changed.

    `alone`: later steps stand. Then only those columns of a row count that this step changed.
    """
    changes = library.rows("SELECT tbl, row_id, before, after FROM change WHERE step_id = ? ORDER BY id DESC", step_id)
    try:
        with library.step(label, kind=kind, reverts=step_id) as step:
            # Rows come back in the order of the log, children perhaps before their parents.
            library.execute("PRAGMA defer_foreign_keys = ON")
            for number, change in enumerate(changes):
                if number % BETWEEN == 0:
                    tick(number, len(changes))
                _take_back(library, change, label, alone=alone)
    except sqlite3.IntegrityError as error:
        raise (_built_on(label) if alone else _stale(label, "Other rows now depend on it")) from error
    return step.changes


def _take_back(library: Library, change: sqlite3.Row, label: str, *, alone: bool) -> None:
    table, row_id = change["tbl"], change["row_id"]
    before, after = _read(table, change["before"]), _read(table, change["after"])
    now = present(library, table, row_id) if table in TRACKED else None
    if alone and now is not None and before is not None and after is not None:
        theirs = {name for name, value in before.items() if after.get(name) != value}
        if any(now.get(name) != after.get(name) for name in theirs):
            raise _built_on(label)
    elif alone and now != after:
        raise _built_on(label)
    elif table not in TRACKED or now != after:
        raise _stale(label, f"{table.replace('_', ' ')} {row_id} is no longer as this step left it")
    if before is None:
        library.delete(table, row_id)
    elif after is None:
        library.insert(table, **before)
    else:
        library.update(table, row_id, **{name: value for name, value in before.items() if after.get(name) != value})


def present(library: Library, table: str, row_id: int) -> dict[str, Any] | None:
    """The row as it stands now, or None."""
    row = library.row(f'SELECT * FROM "{table}" WHERE id = ?', row_id)
    return None if row is None else dict(row)


def _read(table: str, image: str | None) -> dict[str, Any] | None:
    """The row that an image holds; columns that came after it was logged stand as they did for every row of that time."""
    if image is None:
        return None
    read: dict[str, Any] = json.loads(image)
    return {column.name: column.default for column in ADDED.get(table, ())} | read


def _built_on(label: str) -> StaleChange:
    return StaleChange(
        f"“{label}” cannot be undone alone.",
        "(Later steps changed the same thing.)",
        "Undo those first, or undo back to it in the history.",
    )


def _stale(label: str, why: str) -> StaleChange:
    return StaleChange(
        f"“{label}” cannot be undone or redone any more.",
        f"({why}.)",
        "Nothing was changed. Run workbench verify to see whether another program wrote into the library.",
    )
