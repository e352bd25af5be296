"""Undo, redo, and what was done: the library's step log as the user sees it."""

from __future__ import annotations

from workbench.domain.changes import Changes, StepRow
from workbench.store import steps
from workbench.store.library import Library


def undo(library: Library) -> Changes:
    """Takes back the newest act. Raises LibraryError where there is nothing to undo."""
    return steps.undo(library)


def redo(library: Library) -> Changes:
    """Does again what was undone last. Raises LibraryError where there is nothing to redo."""
    return steps.redo(library)


def undo_label(library: Library) -> str | None:
    """What undo would take back; None where there is nothing."""
    return steps.undo_label(library)


def redo_label(library: Library) -> str | None:
    """What redo would do again; None where there is nothing."""
    return steps.redo_label(library)


def history(library: Library, *, limit: int = 100, before_id: int | None = None) -> tuple[StepRow, ...]:
    """Newest first."""
    return steps.history(library, limit=limit, before_id=before_id)
