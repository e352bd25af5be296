"""Across articles: what says otherwise, what says the same, which evidence is the same. Proposals; nothing is joined but by the user.

Slow: `request` and `finish`. Fast, one step each: `same_claim`, `same_evidence`, `not_the_same`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from workbench.domain import across as domain
from workbench.domain.across import Match, Relation, Side
from workbench.domain.call import Budget, Call
from workbench.domain.changes import Outcome
from workbench.errors import InputError
from workbench.services import reviewing
from workbench.services.outcomes import nothing
from workbench.store import across, claims, evidence, suggestions
from workbench.store.library import Library

MOST_ARTICLES = 200


def request(library: Library, article_id: int | None = None, *, limit: int = MOST_ARTICLES) -> Call:
    """Compares one article, or the `limit` newest ones, with all others. The result goes to `finish`. Raises NotFound."""
    if article_id is not None:
        across.told(library, article_id)
    ids = [article_id] if article_id is not None else across.article_ids(library, limit=limit)
    args = {"library": str(library.folder), "article_ids": ids}
    return Call("across", args, budget=Budget(cpu_s=30 + 5 * len(ids)))


def finish(library: Library, result: Iterable[Mapping[str, Any]]) -> tuple[Match, ...]:
    """The proposals, best first, without the pairs that the user has said are not the same."""
    found = [domain.from_json(one) for one in result]
    apart = across.apart(library, {side.article_id for m in found for side in (m.one, m.other)})
    return tuple(m for m in found if across.pair_key(m.one, m.other) not in apart)


def differing(matches: Sequence[Match], *, claim_id: int | None, suggestion_id: int | None) -> tuple[Match, ...]:
    """The conflicts and later figures in which this claim or suggestion has a part."""

    def mine(side: Side) -> bool:
        return (claim_id is not None and side.claim_id == claim_id) or (suggestion_id is not None and side.suggestion_id == suggestion_id)  # fmt: skip

    return tuple(
        m for m in matches if m.relation in (Relation.CONFLICT, Relation.LATER) and (mine(m.one) or mine(m.other))
    )


def not_the_same(library: Library, match: Match) -> Outcome[None]:
    """Remembers that the two have nothing to do with each other: the pair is not proposed again."""
    if across.pair_key(match.one, match.other) in across.apart(library, {match.one.article_id, match.other.article_id}):
        return nothing(None)
    with library.step("Keep two statements apart") as step:
        library.insert("rejection", **across.apart_columns(match.one, match.other))
    return Outcome(None, step.changes)


def same_claim(library: Library, match: Match) -> Outcome[int]:
    """Both are one claim from now on: the other side becomes an appearance of the first; its id.

    Raises InputError where the claim that would go has a verdict or was published.
    """
    stays, goes = (
        (match.other, match.one) if match.one.claim_id is None and match.other.claim_id else (match.one, match.other)
    )
    if "evidence" in (stays.kind, goes.kind):
        raise InputError("Evidence is no claim.", hint="Join it as the same evidence.")
    if goes.claim_id is not None and across.has_outcome(library, goes.claim_id):
        number = claims.get(library, goes.claim_id).number
        raise InputError(
            f"Claim {number} has a verdict of its own.", hint="Keep both claims, or delete its verdict first."
        )
    if stays.claim_id is not None and stays.claim_id == goes.claim_id:
        return nothing(stays.claim_id)
    with library.step("Join two claims") as step:
        claim_id, gone = _claim(library, stays), _claim(library, goes)
        if gone != claim_id:
            across.move_claim(library, gone, claim_id)
    return Outcome(claim_id, step.changes)


def _claim(library: Library, side: Side) -> int:
    if side.claim_id is not None:
        return side.claim_id
    assert side.suggestion_id is not None
    row = suggestions.get(library, side.suggestion_id)
    return row.accepted or reviewing.claim_from(library, row)


def same_evidence(library: Library, match: Match) -> Outcome[int]:
    """Both mentions name one item from now on; its id. Raises InputError where both have a file or were opened."""
    first, last = match.one, match.other
    if first.kind != "evidence" or last.kind != "evidence":
        raise InputError("A claim is no evidence.")
    if first.evidence_id is not None and first.evidence_id == last.evidence_id:
        return nothing(first.evidence_id)
    stays, goes = (last, first) if _is_held(library, last) or first.evidence_id is None else (first, last)
    if _is_held(library, goes):
        raise InputError(
            "Both have a file or were opened.", hint="Compare the files first; one of them can be taken out."
        )
    with library.step("Join two items of evidence") as step:
        evidence_id, gone = _item(library, stays), _item(library, goes)
        if gone != evidence_id:
            across.move_evidence(library, gone, evidence_id)
    return Outcome(evidence_id, step.changes)


def _is_held(library: Library, side: Side) -> bool:
    if side.evidence_id is None:
        return False
    item = evidence.get(library, side.evidence_id)
    return item.file is not None or bool(item.opened_at)


def _item(library: Library, side: Side) -> int:
    if side.evidence_id is not None:
        return side.evidence_id
    assert side.suggestion_id is not None
    row = suggestions.get(library, side.suggestion_id)
    return row.accepted or reviewing.source_from(library, row)


__all__ = ["MOST_ARTICLES", "Match", "differing", "finish", "not_the_same", "request", "same_claim", "same_evidence"]
