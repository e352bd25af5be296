"""Across articles: what says otherwise, what says the same, which evidence is the same or bears on a claim. Proposals; nothing is joined but by
the user.

Slow: `request` and `finish`. Fast, one step each: `same_claim`, `same_evidence`, `link_evidence`, `not_the_same`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from workbench.domain import across as domain
from workbench.domain.across import Match, Relation, Side
from workbench.domain.call import Budget, Call
from workbench.domain.changes import Outcome
from workbench.domain.vocab import Basis, Stance
from workbench.errors import InputError
from workbench.services import adopting, making
from workbench.services.outcomes import nothing
from workbench.store import across, claims, evidence, links, suggestions
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
    """The proposals, best first, without the pairs that the user has said are not the same, and without evidence that is linked already."""
    found = [domain.from_json(one) for one in result]
    apart = across.apart(library, {side.article_id for m in found for side in (m.one, m.other)})
    kept = (m for m in found if across.pair_key(m.one, m.other) not in apart)
    return tuple(m for m in kept if m.relation is not Relation.BEARS or not _is_linked(library, m))


def differing(matches: Sequence[Match], *, claim_id: int | None, suggestion_id: int | None) -> tuple[Match, ...]:
    """The conflicts and other figures in which this claim or suggestion has a part."""
    return _of(matches, domain.DIFFERING, claim_id, suggestion_id)


def bearing(matches: Sequence[Match], *, claim_id: int | None, suggestion_id: int | None) -> tuple[Match, ...]:
    """The evidence of other articles that is proposed for this claim or suggestion."""
    found = _of(matches, (Relation.BEARS,), claim_id, suggestion_id)
    return tuple(m for m in found if _is_side(sides(m)[0], claim_id, suggestion_id))


def _of(
    matches: Sequence[Match], relations: Sequence[Relation], claim_id: int | None, suggestion_id: int | None
) -> tuple[Match, ...]:
    return tuple(
        m
        for m in matches
        if m.relation in relations and any(_is_side(side, claim_id, suggestion_id) for side in (m.one, m.other))
    )


def _is_side(side: Side, claim_id: int | None, suggestion_id: int | None) -> bool:
    if side.kind != "claim":
        return False
    return (claim_id is not None and side.claim_id == claim_id) or (
        suggestion_id is not None and side.suggestion_id == suggestion_id
    )


def sides(match: Match) -> tuple[Side, Side]:
    """Both sides, the claim first where the other one is evidence."""
    turned = (match.one.kind, match.other.kind) == ("evidence", "claim")
    return (match.other, match.one) if turned else (match.one, match.other)


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
            f"Claim C{number} has a verdict of its own.", hint="Keep both claims, or delete its verdict first."
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
    return row.accepted or adopting.claim_from(library, row)


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


def link_evidence(library: Library, match: Match) -> Outcome[int]:
    """Evidence that another article names is linked to the claim; the link's id. Claim and evidence are made where they are only proposed.

    The link points into the article that names the evidence, which is whose report it is: as that article says where it speaks of the same
    claim, else as context. Nobody has looked at anything. Raises InputError where the two sides are not a claim and evidence.
    """
    claim, item = sides(match)
    if (claim.kind, item.kind) != ("claim", "evidence"):
        raise InputError("Only evidence is linked to a claim.", hint="Join two claims as the same claim.")
    if _is_linked(library, match):
        assert claim.claim_id is not None
        return nothing(links.between(library, claim.claim_id, item.evidence_id) or 0)
    new = making.Link(
        stance=match.stance or Stance.CONTEXT,
        asserted=match.stance,
        basis=Basis.ARTICLE_ASSERTS,
        version_id=item.version_id,
        reason=f"{match.reason} Claim: “{claim.quote}” ({_where(claim)}). Evidence: “{item.quote}” ({_where(item)}).",
        confidence=round(match.score * 1000),
    )
    with library.step("Link evidence of another article") as step:
        link_id = making.link(library, _claim(library, claim), _item(library, item), new)
    return Outcome(link_id, step.changes)


def _is_linked(library: Library, match: Match) -> bool:
    claim, item = sides(match)
    if claim.claim_id is None or item.evidence_id is None:
        return False
    return links.between(library, claim.claim_id, item.evidence_id) is not None


def _where(side: Side) -> str:
    return ", ".join(part for part in (side.title, side.publisher, side.published[:10]) if part)


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
    return row.accepted or adopting.source_from(library, row)
