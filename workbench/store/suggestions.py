"""What the analysis proposed for a version, and what the user said to it. Rebuilt by each analysis; acceptance is read off the tables.

Which suggestion is which after another analysis: a claim is accepted where an appearance of the version shares at least half of the
characters with it; evidence where a mention overlaps; a link where its claim and its evidence are linked. A rejection stays with the
article, by rule, quotation and the characters around it, so that it holds for later versions too.
"""

from __future__ import annotations

import functools
import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from workbench.domain import candidates
from workbench.domain.candidates import Candidates, ClaimCandidate, EvidenceCandidate, LinkCandidate
from workbench.domain.proposals import COLUMNS, Proposals
from workbench.domain.suggestion import ClaimSuggestion, EvidenceSuggestion, LinkSuggestion
from workbench.domain.vocab import SuggestionKind
from workbench.errors import NotFound
from workbench.store.library import Library
from workbench.store.rule_parts import is_off, rejected
from workbench.store.schema_0010 import CLAIM
from workbench.store.suggestion_schema import EVIDENCE


@dataclass(frozen=True, slots=True)
class Row:
    """One suggestion as stored. `accepted` is the id of the claim or evidence made of it; None for links."""

    id: int
    version_id: int
    kind: SuggestionKind
    idx: int
    order: int
    quote: str
    prefix: str
    suffix: str
    rule: str
    payload: str
    claim_idx: int | None
    evidence_idx: int | None
    accepted: int | None
    rejected: bool
    off: bool


def replace(library: Library, version_id: int, told: Proposals, *, at: str) -> None:
    """Puts these in the place of what was proposed for the version before. In an open untracked transaction."""
    library.execute("DELETE FROM suggestion WHERE version_id = ?", version_id)
    head = (version_id, told.pipeline)
    library.insert_many("suggestion", ("version_id", "pipeline", *COLUMNS), ((*head, *row) for row in told.rows))
    library.execute("DELETE FROM analysis WHERE version_id = ?", version_id)
    library.execute(
        "INSERT INTO analysis (version_id, pipeline, at, warnings) VALUES (?, ?, ?, ?)",
        *head,
        at,
        json.dumps(list(told.warnings), ensure_ascii=False),
    )


def get(library: Library, suggestion_id: int) -> Row:
    """Raises NotFound (also where another analysis has replaced it)."""
    rows = _rows(library, "s.id = ?", suggestion_id)
    if not rows:
        raise NotFound("This suggestion is gone.", "The article was analysed again.", "Look at the new suggestions.")
    return rows[0]


def sibling(library: Library, version_id: int, kind: SuggestionKind, idx: int) -> Row:
    """The suggestion that an index of a link points to."""
    return _rows(library, "s.version_id = ? AND s.kind = ? AND s.idx = ?", version_id, kind.value, idx)[0]


def same_slot(library: Library, version_id: int, slot: int) -> list[Row]:
    """All mentions of one item of evidence, in reading order."""
    rows = _rows(
        library, "s.version_id = ? AND s.kind = 'evidence' AND json_extract(s.payload, '$.slot') = ?", version_id, slot
    )
    return sorted(rows, key=lambda row: row.order)


def behind_link(library: Library, version_id: int | None, claim_id: int, evidence_id: int | None) -> list[Row]:
    """The proposals, not rejected yet, that a link of this claim and evidence answers; none for a link that no version of an article told."""
    if version_id is None:
        return []
    rows = _lines(library, "s.version_id = ?", version_id)
    made = {(row.kind, row.idx): row.accepted for row in rows}
    return [
        get(library, row.id)
        for row in rows
        if row.kind == SuggestionKind.LINK
        and not row.rejected
        and row.claim_idx is not None
        and made.get((SuggestionKind.CLAIM, row.claim_idx)) == claim_id
        and (None if row.evidence_idx is None else made.get((SuggestionKind.EVIDENCE, row.evidence_idx))) == evidence_id
    ]


_ANSWERS = f"""CASE s.kind WHEN 'claim' THEN {CLAIM} WHEN 'evidence' THEN {EVIDENCE} END AS accepted,
  {rejected("s")} AS rejected, {is_off("s")} AS off"""


def _rows(library: Library, where: str, *args: object) -> list[Row]:
    query = f'SELECT s.*, {_ANSWERS} FROM suggestion s WHERE {where} ORDER BY s."order", s.id'
    return [_row(row) for row in library.rows(query, *args)]


class _Line(NamedTuple):
    """What a page shows of a suggestion: an article may have thousands, and they are read again after each step."""

    id: int
    kind: str
    idx: int
    order: int
    payload: str
    claim_idx: int | None
    evidence_idx: int | None
    accepted: int | None
    rejected: int
    off: int


def _lines(library: Library, where: str, *args: object) -> list[_Line]:
    query = f"""SELECT s.id, s.kind, s.idx, s."order", s.payload, s.claim_idx, s.evidence_idx, {_ANSWERS}
      FROM suggestion s WHERE {where} ORDER BY s."order", s.id"""
    return list(map(_Line._make, library.rows(query, *args)))


def _row(row: sqlite3.Row) -> Row:
    return Row(
        id=row["id"],
        version_id=row["version_id"],
        kind=SuggestionKind(row["kind"]),
        idx=row["idx"],
        order=row["order"],
        quote=row["quote"],
        prefix=row["prefix"],
        suffix=row["suffix"],
        rule=row["rule"],
        payload=row["payload"],
        claim_idx=row["claim_idx"],
        evidence_idx=row["evidence_idx"],
        accepted=row["accepted"],
        rejected=bool(row["rejected"]),
        off=bool(row["off"]),
    )


def claim_of(row: Row | _Line) -> ClaimCandidate:
    return _one(row.payload, "claims").claims[0]


def evidence_of(row: Row | _Line) -> EvidenceCandidate:
    return _one(row.payload, "evidence").evidence[0]


def link_of(row: Row | _Line) -> LinkCandidate:
    return _one(row.payload, "links").links[0]


@functools.lru_cache(maxsize=4096)
def _one(payload: str, name: str) -> Candidates:
    """From the JSON that is stored. A page is read again after each step, so what was read stays for a while."""
    empty: dict[str, Any] = {"text_sha256": "", "chars": 0, "pipeline": "", "warnings": []}
    lists: dict[str, list[Any]] = {"claims": [], "evidence": [], "links": []}
    return candidates.from_json(empty | lists | {name: [json.loads(payload)]})


def claims(library: Library, version_id: int) -> tuple[ClaimSuggestion, ...]:
    """Those not rejected, with their links, in their order. A link goes, and comes back, with the mention that it names."""
    rows = _lines(library, "s.version_id = ?", version_id)
    by_idx = {(row.kind, row.idx): row for row in rows}
    accepted = {
        (row["claim_id"], row["evidence_id"]): row["id"]
        for row in library.rows(
            "SELECT id, claim_id, evidence_id FROM link WHERE version_id = ? AND state = 'accepted'", version_id
        )
    }
    links: dict[int, list[LinkSuggestion]] = {}
    for row in rows:
        if row.kind == SuggestionKind.LINK and row.claim_idx is not None and not row.rejected:
            claim = by_idx[SuggestionKind.CLAIM, row.claim_idx]
            source = None if row.evidence_idx is None else by_idx[SuggestionKind.EVIDENCE, row.evidence_idx]
            if source is not None and source.rejected and source.accepted is None:
                continue  # the words are no evidence: what hangs on them is not asked for either
            links.setdefault(row.claim_idx, []).append(_link(row, claim, source, accepted))
    return tuple(
        ClaimSuggestion(
            row.id, version_id, row.order, claim_of(row), tuple(links.get(row.idx, ())), row.accepted, off=bool(row.off)
        )
        for row in rows
        if row.kind == SuggestionKind.CLAIM and not row.rejected
    )


def _link(
    row: _Line, claim: _Line, source: _Line | None, accepted: Mapping[tuple[int | None, int | None], int]
) -> LinkSuggestion:
    evidence_id = None if source is None else source.accepted
    made = source is None or evidence_id is not None
    return LinkSuggestion(
        id=row.id,
        link=link_of(row),
        evidence_suggestion_id=None if source is None else source.id,
        evidence=None if source is None else evidence_of(source),
        link_id=accepted.get((claim.accepted, evidence_id)) if claim.accepted and made else None,
        evidence_id=evidence_id,
        off=bool(row.off or (source is not None and source.off)),
    )


def evidence(library: Library, version_id: int) -> tuple[EvidenceSuggestion, ...]:
    """Those not rejected, in reading order."""
    rows = _lines(library, "s.version_id = ? AND s.kind = 'evidence'", version_id)
    return tuple(
        EvidenceSuggestion(r.id, version_id, evidence_of(r), r.accepted, bool(r.off)) for r in rows if not r.rejected
    )


def warnings(library: Library, version_id: int) -> tuple[str, ...]:
    """What the last analysis of a version said about itself; none where it was not analysed."""
    return tuple(json.loads(library.value("SELECT warnings FROM analysis WHERE version_id = ?", version_id) or "[]"))


def open_count(library: Library, version_id: int) -> int:
    """How many of the proposed claims wait for an answer."""
    return int(library.value("SELECT waiting FROM analysis WHERE version_id = ?", version_id) or 0)


def open_everywhere(library: Library, *, cap: int) -> int:
    """The same over the newest analysed version of every article, counted up to `cap`."""
    newest = """NOT EXISTS (SELECT 1 FROM article_version n JOIN analysis b ON b.version_id = n.id
      WHERE n.article_id = v.article_id AND n.number > v.number)"""
    found = library.value(
        f"""SELECT coalesce(sum(waiting), 0) FROM (SELECT a.waiting FROM analysis a JOIN article_version v ON v.id = a.version_id
        WHERE a.waiting > 0 AND {newest} LIMIT ?)""",
        cap,
    )
    return min(cap, int(found))


def rejection_columns(library: Library, row: Row) -> dict[str, Sequence[Any] | Any]:
    """The columns of the `rejection` that says no to this suggestion. Raises NotFound where its article is gone."""
    article_id = library.value("SELECT article_id FROM article_version WHERE id = ?", row.version_id)
    if article_id is None:
        raise NotFound("This version of an article is not in the library.", f"There is no version {row.version_id}.")
    return {
        "article_id": article_id,
        "kind": row.kind.value,
        "rule": row.rule,
        "quote": row.quote,
        "prefix": row.prefix,
        "suffix": row.suffix,
    }
