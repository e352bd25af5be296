"""Links between claims and evidence: rows to values."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from workbench.domain.claim import Link, Report
from workbench.domain.evidence import Evidence, Locator
from workbench.domain.vocab import Basis, LinkState, Stance
from workbench.errors import NotFound
from workbench.store import evidence
from workbench.store.claims import span
from workbench.store.ids import AMONG, listed
from workbench.store.library import Library


def get(library: Library, link_id: int) -> Link:
    """Raises NotFound."""
    row = library.row("SELECT * FROM link WHERE id = ?", link_id)
    if row is None:
        raise NotFound("This link is not in the library.", f"There is no link {link_id}.")
    return _with_evidence(library, [row])[0]


def of_claim(library: Library, claim_id: int) -> tuple[Link, ...]:
    """Accepted ones first, then as they were made."""
    rows = library.rows(
        "SELECT * FROM link WHERE claim_id = ? ORDER BY CASE state WHEN 'accepted' THEN 0 WHEN 'proposed' THEN 1 ELSE 2 END, id",
        claim_id,
    )
    return tuple(_with_evidence(library, rows))


def of_evidence(library: Library, evidence_id: int) -> tuple[Link, ...]:
    rows = library.rows("SELECT * FROM link WHERE evidence_id = ? ORDER BY id", evidence_id)
    return tuple(_with_evidence(library, rows))


def between(library: Library, claim_id: int, evidence_id: int | None) -> int | None:
    """The accepted link of this claim with this evidence (None: with evidence that the article does not name)."""
    found = library.value(
        "SELECT min(id) FROM link WHERE claim_id = ? AND evidence_id IS ? AND state = 'accepted'", claim_id, evidence_id
    )
    return None if found is None else int(found)


def _with_evidence(library: Library, rows: list[sqlite3.Row]) -> list[Link]:
    sources = evidence.by_ids(library, [row["evidence_id"] for row in rows if row["evidence_id"] is not None])
    places = evidence.locators_by_ids(library, [row["locator_id"] for row in rows if row["locator_id"] is not None])
    reports = _elsewhere(library, [row["id"] for row in rows if row["version_id"] is not None])
    return [_link(row, sources, places, reports.get(row["id"])) for row in rows]


def _elsewhere(library: Library, link_ids: list[int]) -> dict[int, Report]:
    """Those of these links that point into another article than the one their claim belongs to, with that article."""
    if not link_ids:
        return {}
    rows = library.rows(
        f"""SELECT l.id, a.title, a.publisher, a.published, a.id AS article_id FROM link l JOIN claim c ON c.id = l.claim_id
        JOIN article_version v ON v.id = l.version_id JOIN article a ON a.id = v.article_id
        WHERE l.id {AMONG} AND c.article_id <> v.article_id""",
        listed(link_ids),
    )
    return {row["id"]: Report(*row[1:]) for row in rows}


def _link(
    row: sqlite3.Row, sources: Mapping[int, Evidence], places: Mapping[int, Locator], elsewhere: Report | None
) -> Link:
    return Link(
        id=row["id"],
        uid=row["uid"],
        claim_id=row["claim_id"],
        evidence=sources.get(row["evidence_id"]),
        stance=Stance(row["stance"]),
        asserted=None if row["asserted"] is None else Stance(row["asserted"]),
        basis=Basis(row["basis"]),
        state=LinkState(row["state"]),
        version_id=row["version_id"],
        cue=span(row["cue_start"], row["cue_end"]),
        reference=span(row["reference_start"], row["reference_end"]),
        rule=row["rule"],
        reason=row["reason"],
        confidence=row["confidence"],
        what_is_seen=row["what_is_seen"],
        observed_by=row["observed_by"],
        observed_at=row["observed_at"],
        third_party=row["third_party"],
        locator=places.get(row["locator_id"]),
        note=row["note"],
        elsewhere=elsewhere,
    )


def is_observed(library: Library, evidence_id: int) -> bool:
    """Whether a checker's own stance rests on this evidence."""
    found = library.value("SELECT 1 FROM link WHERE evidence_id = ? AND basis = 'checker_observed'", evidence_id)
    return found is not None


def is_pinned(library: Library, evidence_id: int) -> bool:
    """Whether a link points at a place in this evidence."""
    return library.value("SELECT 1 FROM link WHERE evidence_id = ? AND locator_id IS NOT NULL", evidence_id) is not None
