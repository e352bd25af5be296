"""Undo, redo, and what was done: the library's step log as the user sees it."""

from __future__ import annotations

from workbench.domain.changes import Changes, Outcome, StepRow, Tick, still
from workbench.store import claims, steps
from workbench.store.library import Library


def undo(library: Library, *, tick: Tick = still) -> Changes:
    """Takes back the newest act. Raises LibraryError where there is nothing to undo, and what `tick` raises: then nothing was changed."""
    return steps.undo(library, tick=tick)


def redo(library: Library, *, tick: Tick = still) -> Changes:
    """Does again what was undone last. Raises LibraryError where there is nothing to redo, and what `tick` raises."""
    return steps.redo(library, tick=tick)


def undo_one(library: Library, step_id: int, *, tick: Tick = still) -> Outcome[None]:
    """Takes back this act alone and leaves what came later. Raises LibraryError, StaleChange where later acts changed the same thing."""
    return Outcome(None, steps.undo_one(library, step_id, tick=tick))


def of_claim(library: Library, claim_id: int, *, limit: int = 40) -> tuple[StepRow, ...]:
    """What was done to a claim, newest first: its words, speaker, links (also removed ones), verdicts, notes. Raises NotFound."""
    claims.get(library, claim_id)
    rows: dict[str, set[int]] = {"claim": {claim_id}}
    for table, row_id in claims.dependents(library, claim_id):
        rows.setdefault(table, set()).add(row_id)
    for table in ("link", "note"):
        rows.setdefault(table, set()).update(claims.ever_of(library, table, claim_id))
    return steps.of_rows(library, rows, limit=limit)


def undo_label(library: Library) -> str | None:
    """What undo would take back; None where there is nothing."""
    return steps.undo_label(library)


def redo_label(library: Library) -> str | None:
    """What redo would do again; None where there is nothing."""
    return steps.redo_label(library)


def history(library: Library, *, limit: int = 100, before_id: int | None = None) -> tuple[StepRow, ...]:
    """Newest first."""
    return steps.history(library, limit=limit, before_id=before_id)
