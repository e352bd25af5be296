"""Undo, redo and the history, over the log that every step leaves. They survive a restart because they stand on nothing else.

Undo takes the newest act that is not taken back; redo the newest undo not taken back, as long as no act came after it. Both go on across a
migration that only added (`schema.ADDITIVE`) and stop at any other, and they pass over what was purged, whose images are gone.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping

from workbench.domain.changes import Changes, StepRow, Tick, still
from workbench.errors import LibraryError
from workbench.store.library import Library
from workbench.store.revert import revert
from workbench.store.schema import ADDITIVE

# A step counts as taken back while a step that reverts it is not itself taken back.
_REVERTED = """EXISTS (SELECT 1 FROM step u WHERE u.reverts = s.id
    AND NOT EXISTS (SELECT 1 FROM step r WHERE r.reverts = u.id))"""
_WHOLE = """NOT EXISTS (SELECT 1 FROM change c WHERE c.step_id = s.id
    AND ((c.before IS NULL AND c.before_digest IS NOT NULL) OR (c.after IS NULL AND c.after_digest IS NOT NULL)))"""
_ADDITIVE = ", ".join(f"'{label}'" for label in ADDITIVE)
_BARRIER = f"kind = 'schema' AND label NOT IN ({_ADDITIVE})"
_UNDO = f"""SELECT s.id, s.label FROM step s WHERE s.kind = 'act' AND NOT {_REVERTED} AND {_WHOLE}
    AND s.id > (SELECT max(id) FROM step WHERE {_BARRIER}) ORDER BY s.id DESC LIMIT 1"""
_REDO = f"""SELECT s.id, s.label FROM step s WHERE s.kind = 'undo' AND NOT {_REVERTED} AND {_WHOLE}
    AND s.id > (SELECT max(id) FROM step WHERE kind IN ('act', 'purge') OR ({_BARRIER})) ORDER BY s.id DESC LIMIT 1"""


def undo(library: Library, *, tick: Tick = still) -> Changes:
    """Takes back the newest act. Raises LibraryError where there is none, StaleChange where its rows changed since."""
    step = _found(library, _UNDO, "There is nothing to undo.")
    return revert(library, step["id"], label=step["label"], kind="undo", tick=tick)


def redo(library: Library, *, tick: Tick = still) -> Changes:
    """Does again what was undone last. Raises LibraryError where there is nothing, StaleChange where its rows changed since."""
    step = _found(library, _REDO, "There is nothing to redo.")
    return revert(library, step["id"], label=step["label"], kind="redo", tick=tick)


def undo_one(library: Library, step_id: int, *, tick: Tick = still) -> Changes:
    """Takes back this one act and leaves the later ones; a new act, which undo takes back first.

    Raises LibraryError where it cannot be taken back (any more), StaleChange where later acts changed the same.
    """
    newest = library.row(_UNDO)
    if newest is not None and newest["id"] == step_id:
        return undo(library, tick=tick)
    step = library.row(
        f"""SELECT s.id, s.label FROM step s WHERE s.id = ? AND s.kind = 'act' AND NOT {_REVERTED} AND {_WHOLE}
        AND s.id > (SELECT max(id) FROM step WHERE {_BARRIER})""",
        step_id,
    )
    if step is None:
        raise LibraryError(
            "This step cannot be undone any more.", hint="It was taken back, or comes before an upgrade."
        )
    return revert(library, step_id, label=f"Undo: {step['label']}", kind="act", alone=True, tick=tick)


def of_rows(library: Library, rows: Mapping[str, Iterable[int]], *, limit: int) -> tuple[StepRow, ...]:
    """The steps that touched any of these rows (table -> ids), newest first."""
    one = "(tbl = ? AND row_id IN (SELECT value FROM json_each(?)))"
    where = " OR ".join([one] * len(rows))
    values = [value for table, ids in rows.items() for value in (table, json.dumps(sorted(ids)))]
    found = library.rows(
        f"SELECT DISTINCT step_id FROM change WHERE {where} ORDER BY step_id DESC LIMIT ?", *values, limit
    )
    newest = [row[0] for row in found]
    return _rows(library, "s.id IN (SELECT value FROM json_each(?)) ORDER BY s.id DESC", json.dumps(newest))


def undo_label(library: Library) -> str | None:
    """What undo would take back, as the user did it, or None."""
    row = library.row(_UNDO)
    return None if row is None else row["label"]


def redo_label(library: Library) -> str | None:
    """What redo would do again, or None."""
    row = library.row(_REDO)
    return None if row is None else row["label"]


def history(library: Library, *, limit: int = 100, before_id: int | None = None) -> tuple[StepRow, ...]:
    """The steps, newest first; `before_id` continues a page."""
    return _rows(library, "s.id < ? ORDER BY s.id DESC LIMIT ?", 2**62 if before_id is None else before_id, limit)


def _rows(library: Library, where: str, *values: object) -> tuple[StepRow, ...]:
    rows = library.rows(
        f"SELECT s.id, s.label, s.at, s.actor, s.reverts, {_REVERTED} AS reverted, s.hash, s.kind FROM step s WHERE {where}",
        *values,
    )
    return tuple(
        StepRow(
            id=row["id"],
            label=row["label"],
            at=row["at"],
            actor=row["actor"],
            reverts=row["reverts"],
            reverted=bool(row["reverted"]),
            hash=row["hash"],
            kind=row["kind"],
        )
        for row in rows
    )


def _found(library: Library, sql: str, otherwise: str) -> sqlite3.Row:
    row = library.row(sql)
    if row is None:
        raise LibraryError(otherwise)
    return row
