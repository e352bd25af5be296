"""What the analysis proposed for a version, and what the user said to it. Rebuilt by each analysis; acceptance is read off the tables.

Which suggestion is which after another analysis: a claim is accepted where an appearance of the version shares at least half of the
characters with it; evidence where a mention overlaps; a link where its claim and its evidence are linked. A rejection stays with the
article, by rule, quotation and the characters around it, so that it holds for later versions too.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.domain import candidates
from workbench.domain.candidates import Candidates, ClaimCandidate, EvidenceCandidate, LinkCandidate
from workbench.domain.spans import cover, quote
from workbench.domain.suggestion import ClaimSuggestion, EvidenceSuggestion, LinkSuggestion
from workbench.domain.vocab import SuggestionKind
from workbench.errors import NotFound
from workbench.settings import LIMITS
from workbench.store.library import Library

_COLUMNS = ("version_id", "pipeline", "kind", "idx", "order", "quote", "payload", "claim_idx", "evidence_idx")

_REJECTED = """EXISTS (SELECT 1 FROM rejection r JOIN article_version rv ON rv.article_id = r.article_id
  WHERE rv.id = s.version_id AND r.kind = s.kind AND r.quote = s.quote AND r.rule = json_extract(s.payload, '$.rule')
  AND r.prefix = json_extract(s.payload, '$.prefix') AND r.suffix = json_extract(s.payload, '$.suffix'))"""

# Twice what is common to both, against what they cover together: half of the characters or more.
_CLAIM = """(SELECT a.claim_id FROM appearance a JOIN appearance_span p ON p.appearance_id = a.id WHERE a.version_id = s.version_id
  AND 2 * (min(p."end", json_extract(s.payload, '$.at[1]')) - max(p.start, json_extract(s.payload, '$.at[0]')))
    >= max(p."end", json_extract(s.payload, '$.at[1]')) - min(p.start, json_extract(s.payload, '$.at[0]'))
  ORDER BY a.claim_id LIMIT 1)"""

_EVIDENCE = """(SELECT m.evidence_id FROM mention m WHERE m.version_id = s.version_id
  AND m.start < json_extract(s.payload, '$.at[1]') AND json_extract(s.payload, '$.at[0]') < m."end" ORDER BY m.id LIMIT 1)"""


@dataclass(frozen=True, slots=True)
class Row:
    """One suggestion as stored. `accepted` is the id of the claim or evidence made of it; None for links."""

    id: int
    version_id: int
    kind: SuggestionKind
    idx: int
    order: int
    quote: str
    payload: Mapping[str, Any]
    claim_idx: int | None
    evidence_idx: int | None
    accepted: int | None
    rejected: bool


def replace(library: Library, version_id: int, text: str, found: Candidates, *, at: str) -> None:
    """Puts these in the place of what was proposed for the version before. In an open untracked transaction."""
    library.execute("DELETE FROM suggestion WHERE version_id = ?", version_id)
    library.insert_many("suggestion", _COLUMNS, _stored(version_id, text, found))
    library.execute("DELETE FROM analysis WHERE version_id = ?", version_id)
    library.execute(
        "INSERT INTO analysis (version_id, pipeline, at, warnings) VALUES (?, ?, ?, ?)",
        version_id,
        found.pipeline,
        at,
        json.dumps(list(found.warnings), ensure_ascii=False),
    )


def _stored(version_id: int, text: str, found: Candidates) -> list[tuple[Any, ...]]:
    told = candidates.to_json(found)
    head = (version_id, found.pipeline)
    claims = [quote(text, claim.spans) for claim in found.claims]
    sources = [item.span.of(text) for item in found.evidence]
    rows: list[tuple[Any, ...]] = []
    for order, idx in enumerate(_ranked(found)):
        first = min(found.claims[idx].spans)
        payload = {
            **told["claims"][idx],
            "at": first.as_list(),
            **_around(text, cover(found.claims[idx].spans).as_list()),
        }
        rows.append((*head, "claim", idx, order, claims[idx], _json(payload), None, None))
    for idx, item in enumerate(found.evidence):
        at = item.span.as_list()
        payload = {**told["evidence"][idx], "at": at, **_around(text, at)}
        rows.append((*head, "evidence", idx, item.span.start, sources[idx], _json(payload), None, None))
    for idx, link in enumerate(found.links):
        words = link.cue.of(text) if link.cue else ""
        named = sources[link.evidence] if link.evidence is not None else ""
        payload = {**told["links"][idx], "prefix": claims[link.claim], "suffix": named}
        rows.append((*head, "link", idx, idx, words, _json(payload), link.claim, link.evidence))
    return rows


def _ranked(found: Candidates) -> list[int]:
    """Claims that a link leads to first, then the likely ones, then by check-worthiness, then as they stand in the text."""
    linked = {link.claim for link in found.links}

    def key(idx: int) -> tuple[bool, bool, float, int]:
        claim = found.claims[idx]
        return (idx not in linked, not claim.likely, -claim.checkworthiness, cover(claim.spans).start)

    return sorted(range(len(found.claims)), key=key)


def _around(text: str, at: list[int]) -> dict[str, str]:
    reach = LIMITS.quote_context
    return {"prefix": text[max(0, at[0] - reach) : at[0]], "suffix": text[at[1] : at[1] + reach]}


def _json(payload: Mapping[str, Any]) -> str:
    return json.dumps(payload, ensure_ascii=False)


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


def _rows(library: Library, where: str, *args: object) -> list[Row]:
    query = f"""SELECT s.*, CASE s.kind WHEN 'claim' THEN {_CLAIM} WHEN 'evidence' THEN {_EVIDENCE} END AS accepted,
      {_REJECTED} AS rejected FROM suggestion s WHERE {where} ORDER BY s."order", s.id"""
    return [_row(row) for row in library.rows(query, *args)]


def _row(row: sqlite3.Row) -> Row:
    return Row(
        id=row["id"],
        version_id=row["version_id"],
        kind=SuggestionKind(row["kind"]),
        idx=row["idx"],
        order=row["order"],
        quote=row["quote"],
        payload=json.loads(row["payload"]),
        claim_idx=row["claim_idx"],
        evidence_idx=row["evidence_idx"],
        accepted=row["accepted"],
        rejected=bool(row["rejected"]),
    )


def claim_of(row: Row) -> ClaimCandidate:
    return _one(row.payload, "claims").claims[0]


def evidence_of(row: Row) -> EvidenceCandidate:
    return _one(row.payload, "evidence").evidence[0]


def link_of(row: Row) -> LinkCandidate:
    return _one(row.payload, "links").links[0]


def _one(payload: Mapping[str, Any], name: str) -> Candidates:
    empty: dict[str, Any] = {"text_sha256": "", "chars": 0, "pipeline": "", "warnings": []}
    lists: dict[str, list[Any]] = {"claims": [], "evidence": [], "links": []}
    return candidates.from_json(empty | lists | {name: [payload]})


def claims(library: Library, version_id: int) -> tuple[ClaimSuggestion, ...]:
    """Those not rejected, with their links, in their order."""
    rows = _rows(library, "s.version_id = ?", version_id)
    by_idx = {(row.kind, row.idx): row for row in rows}
    accepted = {
        (row["claim_id"], row["evidence_id"]): row["id"]
        for row in library.rows(
            "SELECT id, claim_id, evidence_id FROM link WHERE version_id = ? AND state = 'accepted'", version_id
        )
    }
    links: dict[int, list[LinkSuggestion]] = {}
    for row in rows:
        if row.kind is SuggestionKind.LINK and row.claim_idx is not None and not row.rejected:
            claim = by_idx[SuggestionKind.CLAIM, row.claim_idx]
            source = None if row.evidence_idx is None else by_idx[SuggestionKind.EVIDENCE, row.evidence_idx]
            links.setdefault(row.claim_idx, []).append(_link(row, claim, source, accepted))
    return tuple(
        ClaimSuggestion(row.id, version_id, row.order, claim_of(row), tuple(links.get(row.idx, ())), row.accepted)
        for row in rows
        if row.kind is SuggestionKind.CLAIM and not row.rejected
    )


def _link(
    row: Row, claim: Row, source: Row | None, accepted: Mapping[tuple[int | None, int | None], int]
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
    )


def evidence(library: Library, version_id: int) -> tuple[EvidenceSuggestion, ...]:
    """Those not rejected, in reading order."""
    rows = _rows(library, "s.version_id = ? AND s.kind = 'evidence'", version_id)
    return tuple(EvidenceSuggestion(r.id, version_id, evidence_of(r), r.accepted) for r in rows if not r.rejected)


def open_count(library: Library, version_id: int) -> int:
    """Claims proposed for a version, neither accepted nor rejected: the likely ones, and those that a link leads to. Less likely statements do
    not wait for anybody; they are shown when they are asked for.
    """
    touched = library.value(
        "SELECT EXISTS (SELECT 1 FROM appearance WHERE version_id = ?1) OR EXISTS (SELECT 1 FROM rejection r"
        " JOIN article_version v ON v.article_id = r.article_id WHERE v.id = ?1)",
        version_id,
    )
    plain = f"SELECT count(*) FROM suggestion s WHERE version_id = ?1 AND kind = 'claim' AND {_WAITS}"
    return int(library.value(_OPEN if touched else plain, version_id))


def open_everywhere(library: Library, *, cap: int) -> int:
    """The same over the newest version of every article, counted up to `cap`."""
    found = 0
    for row in library.rows(
        "SELECT max(v.id) AS id FROM article_version v JOIN analysis a ON a.version_id = v.id GROUP BY v.article_id"
    ):
        found += open_count(library, row["id"])
        if found >= cap:
            return cap
    return found


_WAITS = f"""(json_extract(s.payload, '$.likely') OR s.idx IN (
  SELECT s.claim_idx FROM suggestion s WHERE s.version_id = ?1 AND s.kind = 'link' AND NOT {_REJECTED}))"""

# The same tests as `_CLAIM` and `_REJECTED`, for counting: each JSON is read once, not once for every appearance.
_OPEN = f"""WITH s AS MATERIALIZED (SELECT quote, json_extract(payload, '$.at[0]') AS a, json_extract(payload, '$.at[1]') AS b,
    json_extract(payload, '$.rule') AS rule, json_extract(payload, '$.prefix') AS prefix, json_extract(payload, '$.suffix') AS suffix
    FROM suggestion s WHERE version_id = ?1 AND kind = 'claim' AND {_WAITS}),
  p AS MATERIALIZED (SELECT q.start AS c, q."end" AS d FROM appearance x JOIN appearance_span q ON q.appearance_id = x.id
    WHERE x.version_id = ?1),
  r AS MATERIALIZED (SELECT r.* FROM rejection r JOIN article_version v ON v.article_id = r.article_id
    WHERE v.id = ?1 AND r.kind = 'claim')
  SELECT count(*) FROM s WHERE NOT EXISTS (SELECT 1 FROM p WHERE 2 * (min(d, b) - max(c, a)) >= max(d, b) - min(c, a))
  AND NOT EXISTS (SELECT 1 FROM r
    WHERE r.quote = s.quote AND r.rule = s.rule AND r.prefix = s.prefix AND r.suffix = s.suffix)"""


def rejection_columns(library: Library, row: Row) -> dict[str, Sequence[Any] | Any]:
    """The columns of the `rejection` that says no to this suggestion."""
    return {
        "article_id": library.value("SELECT article_id FROM article_version WHERE id = ?", row.version_id),
        "kind": row.kind.value,
        "rule": row.payload["rule"],
        "quote": row.quote,
        "prefix": row.payload["prefix"],
        "suffix": row.payload["suffix"],
    }
