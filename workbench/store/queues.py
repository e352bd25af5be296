"""Counts of the work queues, and objects found by what a user types for their id."""

from __future__ import annotations

import re

from workbench.domain.queues import QueueCounts
from workbench.domain.vocab import ClaimStatus
from workbench.errors import InputError, NotFound
from workbench.store import suggestions
from workbench.store.library import Library
from workbench.store.schema import UNOPENED

# The letter before a number -> table and column: claims and evidence are counted (C3, E1), articles and links go by their row.
NUMBERED = {"a": ("article", "id"), "c": ("claim", "number"), "e": ("evidence", "number"), "l": ("link", "id")}
TABLES = tuple(table for table, _ in NUMBERED.values())


def counts(library: Library, *, cap: int) -> QueueCounts:
    """Each counted up to `cap` + 1."""
    return QueueCounts(
        articles=_capped(library, "SELECT 1 FROM article", cap),
        suggestions=suggestions.open_everywhere(library, cap=cap + 1),
        evidence_to_get=_capped(library, f"SELECT 1 FROM evidence WHERE state IN ({UNOPENED})", cap),
        reviews_due=_capped(library, "SELECT 1 FROM claim WHERE status = ?", cap, ClaimStatus.IN_REVIEW.value),
        claims=_capped(library, "SELECT 1 FROM claim", cap),
        people=_capped(library, "SELECT 1 FROM person", cap),
    )


def _capped(library: Library, query: str, cap: int, *args: object) -> int:
    return int(library.value(f"SELECT count(*) FROM ({query} LIMIT ?)", *args, cap + 1))


def resolve(library: Library, typed: str) -> tuple[str, int]:
    """(table, id) of an article, claim, evidence or link, from its uid, the beginning of its uid (six characters or more), `A1`, `C3`, `E1`
    or `L2`.

    Raises NotFound, or InputError where several fit.
    """
    words = typed.strip().lower()
    numbered = re.fullmatch(r"([acel])(\d{1,9})", words)
    if numbered:
        table, _ = NUMBERED[numbered[1]]
        row_id = by_number(library, table, int(numbered[2]))
        if row_id is not None:
            return table, row_id
    found = _by_uid(library, words) if re.fullmatch(r"[0-9a-f-]{6,36}", words) else []
    if len(found) > 1:
        raise InputError("Several objects have an id that begins so.", typed, "Type more of it.")
    if not found:
        raise NotFound("Nothing has this id.", typed, "`workbench search` and `workbench claims` print ids.")
    return found[0]


def _by_uid(library: Library, words: str) -> list[tuple[str, int]]:
    found = []
    for table in TABLES:  # a range, not LIKE: it uses the index and knows no wildcards
        rows = library.rows(f"SELECT id FROM {table} WHERE uid >= ? AND uid < ? LIMIT 2", words, words + "g")
        found += [(table, row["id"]) for row in rows]
    return found


def by_number(library: Library, table: str, number: int) -> int | None:
    """The id of a claim or of evidence by its printed number; of an article or a link by its id."""
    column = next(column for known, column in NUMBERED.values() if known == table)
    found = library.value(f"SELECT id FROM {table} WHERE {column} = ?", number)
    return None if found is None else int(found)


def uid(library: Library, table: str, row_id: int) -> str:
    """Of a row that exists."""
    return str(library.value(f"SELECT uid FROM {table} WHERE id = ?", row_id))
