"""Migration 0009: the log is found by its rows too. The history of a claim asks which steps touched some rows; without this it read the whole log.

Nothing here runs: `migrations` does. Released as it is, it never changes.
"""

from __future__ import annotations

from workbench.store.later import Later

MIGRATION = Later(
    name="0009_log_by_row",
    label="Bring the library up to date: the history of a claim is found at once",
    indexes=("change(tbl, row_id, step_id)",),
)
