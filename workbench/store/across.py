"""What is compared across articles: the statements and mentions of an article, the articles that may be about the same thing, and the pairs
that the user said have nothing to do with each other. Rows to values; which pairs belong together is found out elsewhere.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from workbench.domain.across import Side
from workbench.domain.spans import Span, quote
from workbench.domain.vocab import EvidenceKind, Stance
from workbench.store import articles, claims, evidence, search, suggestions
from workbench.store.ids import AMONG, listed
from workbench.store.library import Library

_RULE = "across"
# A word in more documents than this tells no articles apart; at most so many words are asked for.
_COMMON, _ASKED = 2_000, 24
_NEWEST = "v.number = (SELECT max(n.number) FROM article_version n WHERE n.article_id = v.article_id)"


@dataclass(frozen=True, slots=True)
class Told:
    """Everything of one article that can be compared. `kinds`: of its evidence, in the order of `evidence`; `negated` of its claims.
    `links`: (place in `claims`, place in `evidence`, stance) of what the article itself links, proposed or accepted; no origins."""

    article_id: int
    version_id: int
    text: str
    published: str
    claims: tuple[Side, ...]
    negated: tuple[bool, ...]
    evidence: tuple[Side, ...]
    kinds: tuple[str, ...]
    links: tuple[tuple[int, int, Stance], ...] = ()


def told(library: Library, article_id: int) -> Told:
    """The newest version with its claims, accepted and proposed, and its evidence. Raises NotFound."""
    version_id = articles.latest_version(library, article_id)
    text = articles.plain_text(library, version_id)
    one = articles.get(library, article_id)
    head = (article_id, version_id, one.title, one.publisher, one.published)
    sides, negated, known = [], [], set()
    proposed = [one for one in suggestions.claims(library, version_id) if not one.off or one.claim_id is not None]
    for found in proposed:
        who = found.claim.claimant.name if found.claim.claimant else ""
        sides.append(Side("claim", *head, found.claim.spans, quote(text, found.claim.spans), who, claim_id=found.claim_id, suggestion_id=found.id))  # fmt: skip
        negated.append(found.claim.negated)
        known.add(found.claim_id)
    for claim_id, spans in _by_hand(library, version_id).items():
        if claim_id not in known:
            claim = claims.get(library, claim_id)
            said = claim.person.name if claim.person else ""
            sides.append(Side("claim", *head, spans, quote(text, spans), said, claim_id=claim_id))
            negated.append(False)
    items, kinds = _evidence(library, version_id, text, head)
    places = {side.suggestion_id: at for at, side in enumerate(items)}
    links = tuple(
        (at, places[link.evidence_suggestion_id], link.link.stance)
        for at, found in enumerate(proposed)
        for link in found.links
        if link.evidence_suggestion_id in places and not link.link.origin and not link.off
    )
    return Told(article_id, version_id, text, one.published, tuple(sides), tuple(negated), items, kinds, links)


def _by_hand(library: Library, version_id: int) -> dict[int, tuple[Span, ...]]:
    rows = library.rows(
        'SELECT a.claim_id, s.start, s."end" FROM appearance a JOIN appearance_span s ON s.appearance_id = a.id'
        " WHERE a.version_id = ? ORDER BY a.claim_id, s.start",
        version_id,
    )
    found: dict[int, list[Span]] = {}
    for row in rows:
        found.setdefault(row["claim_id"], []).append(Span(row["start"], row["end"]))
    return {claim_id: tuple(spans) for claim_id, spans in found.items()}


def _evidence(
    library: Library, version_id: int, text: str, head: tuple[int, int, str, str, str]
) -> tuple[tuple[Side, ...], tuple[str, ...]]:
    sides: list[Side] = []
    kinds: list[str] = []
    for found in suggestions.evidence(library, version_id):
        if found.off and found.evidence_id is None:
            continue
        span = found.evidence.span
        sides.append(Side("evidence", *head, (span,), span.of(text), evidence_id=found.evidence_id, suggestion_id=found.id))  # fmt: skip
        kinds.append(found.evidence.kind.value)
    known = {side.spans[0] for side in sides}
    for row in library.rows('SELECT m.evidence_id, m.start, m."end", e.kind FROM mention m JOIN evidence e ON e.id = m.evidence_id WHERE m.version_id = ?', version_id):  # fmt: skip
        span = Span(row["start"], row["end"])
        if span not in known:
            sides.append(Side("evidence", *head, (span,), span.of(text), evidence_id=row["evidence_id"]))
            kinds.append(EvidenceKind(row["kind"]).value)
    return tuple(sides), tuple(kinds)


def near(library: Library, article_id: int, words: Iterable[str], *, limit: int) -> list[int]:
    """The other articles that share the rarest of these words, best first."""
    counted = []
    for word in {w for said in words for w in search.words(said)}:
        asked = f'"{word}"'
        count = library.value("SELECT count(*) FROM (SELECT 1 FROM search_fts WHERE search_fts MATCH ? LIMIT ?)", asked, _COMMON)  # fmt: skip
        if 1 < count < _COMMON:
            counted.append((count, asked))
    rarest = [word for _, word in sorted(counted)[:_ASKED]]
    if not rarest:
        return []
    rows = library.rows(
        "SELECT d.article_id FROM search_fts f JOIN search_doc d ON d.id = f.rowid WHERE search_fts MATCH ?"
        " AND d.kind IN ('article', 'claim') AND d.article_id IS NOT NULL AND d.article_id <> ? ORDER BY f.rank LIMIT ?",
        " OR ".join(rarest),
        article_id,
        4 * limit,
    )
    return list(dict.fromkeys(row[0] for row in rows))[:limit]


def article_ids(library: Library, *, limit: int) -> list[int]:
    """The articles imported last, newest first."""
    rows = library.rows(f"SELECT v.article_id FROM article_version v WHERE {_NEWEST} ORDER BY v.imported_at DESC, v.article_id DESC LIMIT ?", limit)  # fmt: skip
    return [row[0] for row in rows]


def apart_columns(one: Side, other: Side) -> dict[str, Any]:
    """The row that remembers that two sides have nothing to do with each other. It holds no words of the articles, only their hashes."""
    first, last = sorted((one, other), key=lambda side: (side.article_id, side.quote))
    return {
        "article_id": last.article_id,
        "kind": first.kind,
        "rule": _RULE,
        "quote": _key(first.quote),
        "prefix": _key(last.quote),
        "suffix": "",
    }


def apart(library: Library, pairs_of: Iterable[int]) -> set[tuple[str, str]]:
    """The remembered pairs of these articles, as `pair_key` gives them."""
    rows = library.rows(
        f"SELECT quote, prefix FROM rejection WHERE rule = ? AND article_id {AMONG}", _RULE, listed(pairs_of)
    )
    return {(row["quote"], row["prefix"]) for row in rows}


def pair_key(one: Side, other: Side) -> tuple[str, str]:
    columns = apart_columns(one, other)
    return columns["quote"], columns["prefix"]


def _key(words: str) -> str:
    return hashlib.sha256(" ".join(words.split()).encode()).hexdigest()


def move_claim(library: Library, claim_id: int, to: int) -> None:
    """Brings appearances, links and notes of a claim to another and takes it away. In an open step."""
    for table in ("appearance", "link", "note", "review", "reply"):
        for row in library.rows(f"SELECT id FROM {table} WHERE claim_id = ? ORDER BY id", claim_id):
            library.update(table, row["id"], claim_id=to)
    for table, row_id in claims.dependents(library, claim_id):
        library.delete(table, row_id)
    library.delete("claim", claim_id)


def move_evidence(library: Library, evidence_id: int, to: int) -> None:
    """Brings mentions, links, places and notes of an item to another and takes it away. In an open step."""
    for table in ("mention", "locator", "link", "note", "appearance"):
        for row in library.rows(f"SELECT id FROM {table} WHERE evidence_id = ? ORDER BY id", evidence_id):
            library.update(table, row["id"], evidence_id=to)
    assert not evidence.get(library, evidence_id).mentions
    library.delete("evidence", evidence_id)


def has_outcome(library: Library, claim_id: int) -> bool:
    """Whether a claim was concluded or published by itself."""
    found = library.value("SELECT EXISTS (SELECT 1 FROM verdict WHERE claim_id = ?1) OR EXISTS (SELECT 1 FROM edition WHERE claim_id = ?1)", claim_id)  # fmt: skip
    return bool(found)
