"""Verdicts, the scales of the newsroom, and what is written about a claim around them: rows to values."""

from __future__ import annotations

import json
import sqlite3

from workbench.domain.claim import Correction, Note, Reply, Review
from workbench.domain.verdict import Level, Scale, Verdict
from workbench.domain.vocab import Disclosure, NoRatingReason, QuotationFinding, VerdictOutcome
from workbench.store.library import Library


def of_claim(library: Library, claim_id: int) -> tuple[Verdict, ...]:
    """Newest first."""
    rows = library.rows("SELECT * FROM verdict WHERE claim_id = ? ORDER BY version DESC", claim_id)
    return tuple(_verdict(row) for row in rows)


def _verdict(row: sqlite3.Row) -> Verdict:
    return Verdict(
        id=row["id"],
        uid=row["uid"],
        claim_id=row["claim_id"],
        version=row["version"],
        outcome=VerdictOutcome(row["outcome"]),
        scale_name=row["scale_name"],
        level=_level(row),
        scale_levels=tuple(json.loads(row["scale_levels"])),
        finding=None if row["finding"] is None else QuotationFinding(row["finding"]),
        no_rating_reason=None if row["no_rating_reason"] is None else NoRatingReason(row["no_rating_reason"]),
        conclusion=row["conclusion"],
        summary=row["summary"],
        rationale=row["rationale"],
        right=row["right"],
        wrong=row["wrong"],
        unknown=row["unknown"],
        decided_by=row["decided_by"],
        decided_at=row["decided_at"],
    )


def _level(row: sqlite3.Row) -> Level | None:
    if row["level_digit"] is None:
        return None
    return Level(
        digit=row["level_digit"],
        label=row["level_label"],
        definition=row["level_definition"],
        value=row["level_value"],
        normalised=row["level_normalised"],
    )


def replies(library: Library, claim_id: int) -> tuple[Reply, ...]:
    return tuple(
        Reply(
            id=row["id"],
            asked_at=row["asked_at"],
            asked_how=row["asked_how"],
            due_at=row["due_at"],
            received_at=row["received_at"],
            text=row["text"],
            not_sought_reason=row["not_sought_reason"],
            disclosure=Disclosure(row["disclosure"]),
        )
        for row in library.rows("SELECT * FROM reply WHERE claim_id = ? ORDER BY id", claim_id)
    )


def corrections(library: Library, claim_id: int) -> tuple[Correction, ...]:
    rows = library.rows("SELECT * FROM correction WHERE claim_id = ? ORDER BY id", claim_id)
    return tuple(Correction(row["id"], row["at"], row["text"], row["by"]) for row in rows)


def reviews(library: Library, claim_id: int) -> tuple[Review, ...]:
    rows = library.rows("SELECT * FROM review WHERE claim_id = ? ORDER BY id", claim_id)
    return tuple(Review(row["id"], row["at"], row["initials"], row["act"], row["note"]) for row in rows)


def notes(library: Library, claim_id: int) -> tuple[Note, ...]:
    rows = library.rows("SELECT * FROM note WHERE claim_id = ? ORDER BY id", claim_id)
    return tuple(Note(row["id"], row["text"], row["at"], row["by"], Disclosure(row["disclosure"])) for row in rows)


def scales(library: Library) -> tuple[Scale, ...]:
    """The newsroom's own, oldest first."""
    return tuple(
        Scale(row["uid"], row["name"], levels_from(json.loads(row["levels"])))
        for row in library.rows("SELECT uid, name, levels FROM scale ORDER BY id")
    )


def levels_from(listed: list[dict[str, object]]) -> tuple[Level, ...]:
    """Levels from their JSON or TOML form. Raises KeyError or ValueError on anything else."""
    levels = []
    for item in listed:
        normalised = item.get("normalised")
        levels.append(
            Level(
                digit=int(str(item["digit"])),
                label=str(item["label"]),
                definition=str(item["definition"]),
                value=int(str(item["value"])),
                normalised=None if normalised is None else int(str(normalised)),
            )
        )
    return tuple(levels)
