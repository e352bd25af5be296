"""Answers to proposed statements that are kept for a ranking that learns, and the names of the settings about it. Rows to values."""

from __future__ import annotations

import json

from workbench.store.library import Library
from workbench.store.suggestion_schema import LEAST, TIER

__all__ = ["LEARNS", "LEAST", "TIER", "count", "elsewhere", "ids"]

LEARNS = "attention.learns"
_NEWEST = 2_000  # older answers say less about what this desk checks now, and a count stays cheap


def elsewhere(library: Library, version_id: int) -> list[tuple[bool, tuple[str, ...]]]:
    """(accepted, reasons) of the newest answers to other articles than this version's."""
    rows = library.rows(
        """SELECT n.accepted, n.reasons FROM answer n JOIN article_version v ON v.id = n.version_id
        WHERE v.article_id <> (SELECT article_id FROM article_version WHERE id = ?) ORDER BY n.id DESC LIMIT ?""",
        version_id,
        _NEWEST,
    )
    return [(bool(row["accepted"]), tuple(json.loads(row["reasons"]))) for row in rows]


def count(library: Library) -> int:
    return int(library.value("SELECT count(*) FROM answer"))


def ids(library: Library) -> list[int]:
    return [row[0] for row in library.rows("SELECT id FROM answer ORDER BY id")]
