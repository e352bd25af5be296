"""The lists of the window: ids in order, rows, counts, and views saved under a name. The acts on many rows: `bulk`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from workbench.domain.changes import Outcome
from workbench.domain.listing import ListQuery, ListRow, SavedView, view_from_json, view_to_json
from workbench.errors import InputError, NotFound
from workbench.services.outcomes import nothing, required
from workbench.settings import LIMITS
from workbench.store import listing, settings
from workbench.store.library import Library

_VIEW = "view."
MOST_CHOICES = 40


def ids(library: Library, query: ListQuery, *, after: tuple[Any, int] | None, limit: int) -> list[tuple[Any, int]]:
    """(sort key, id) in the list's order, after the last one known."""
    return listing.ids(library, query, after=after, limit=limit)


def among(library: Library, query: ListQuery, wanted: Iterable[int]) -> dict[int, Any]:
    """Those of these ids that belong to the list -> their sort keys."""
    return listing.among(library, query, wanted)


def rows(library: Library, kind: str, wanted: Sequence[int]) -> dict[int, ListRow]:
    """What these rows show; ids that are gone are left out."""
    return listing.rows(library, kind, wanted)


def count(library: Library, query: ListQuery) -> int:
    """How many rows; where no counter knows, a number above `LIMITS.count_cap` means "more than that"."""
    return listing.count(library, query, cap=LIMITS.count_cap)


def choices(library: Library, kind: str, facet: str, *, typed: str = "") -> list[tuple[str, str, int]]:
    """(value, words, how many) that a chip of this facet offers; of people and tags the first ones whose words hold what is `typed`."""
    return listing.choices(library, kind, facet, most=MOST_CHOICES, cap=LIMITS.count_cap, typed=typed)


def views(library: Library) -> tuple[SavedView, ...]:
    """By name. One that this program cannot read is left out."""
    found = []
    for name, text in settings.beginning(library, _VIEW):
        try:
            found.append(view_from_json(name.removeprefix(_VIEW), text))
        except (ValueError, KeyError, TypeError):
            continue  # written by a later version, or by hand
    return tuple(found)


def save_view(library: Library, view: SavedView) -> Outcome[None]:
    """Keeps the view under its name. Raises InputError without one."""
    name = required(" ".join(view.name.split()), "A saved view needs a name.")
    if settings.value(library, _VIEW + name) == view_to_json(view):
        return nothing(None)
    with library.step("Save a view of a list") as step:
        settings.put(library, _VIEW + name, view_to_json(view))
    return Outcome(None, step.changes)


def rename_view(library: Library, old: str, new: str) -> Outcome[None]:
    """Raises NotFound where there is no such view, InputError without a new name or where another view has it."""
    name = required(" ".join(new.split()), "A saved view needs a name.")
    kept = settings.value(library, _VIEW + old)
    if not kept:
        raise NotFound("There is no saved view of this name.", old)
    if name == old:
        return nothing(None)
    if settings.value(library, _VIEW + name):
        raise InputError("Another view has this name.", name, "Choose another name, or delete that view first.")
    with library.step("Rename a saved view") as step:
        settings.remove(library, _VIEW + old)
        settings.put(library, _VIEW + name, kept)
    return Outcome(None, step.changes)


def delete_view(library: Library, name: str) -> Outcome[None]:
    """Raises NotFound."""
    if not settings.value(library, _VIEW + name):
        raise NotFound("There is no saved view of this name.", name)
    with library.step("Delete a saved view") as step:
        settings.remove(library, _VIEW + name)
    return Outcome(None, step.changes)
