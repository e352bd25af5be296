"""The call that compares an article with the others of its library: reads on a connection of its own, writes nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench.domain import across as domain
from workbench.domain.across import Match, Relation
from workbench.worker.context import Context

if TYPE_CHECKING:
    from workbench.analysis.across.compare import Statement
    from workbench.analysis.across.sources import Source
    from workbench.store.across import Told
    from workbench.store.library import Library

_NEAR = 40
_BEARING = 2  # items of one other article that are proposed for one claim
_MOST = 40  # proposals of one kind between two articles; more help nobody
_KEPT = 500  # articles that are kept ready at once

Prepared = tuple["list[Statement]", "list[Source]"]


def across(context: Context, *, library: str, article_ids: list[int]) -> Any:
    """[`domain.across.to_json`] of each article with the others, best first; every pair once."""
    from workbench.store.opening import open_reader

    found: list[Match] = []
    with open_reader(Path(library)) as opened:
        shelf = _Shelf(opened)
        for index, article_id in enumerate(article_ids):
            found += _article(context, shelf, article_id, (index, len(article_ids)))
    return [domain.to_json(match) for match in sorted(found, key=lambda m: -m.score)]


class _Shelf:
    """Articles as they are compared, each made ready once; and the pairs that were compared already."""

    def __init__(self, opened: Library) -> None:
        self.opened = opened
        self.done: set[frozenset[int]] = set()
        self._ready: dict[int, tuple[Told, Prepared]] = {}

    def take(self, article_id: int) -> tuple[Told, Prepared]:
        from workbench.store import across as store

        known = self._ready.get(article_id)
        if known is None:
            if len(self._ready) >= _KEPT:
                self._ready.clear()
            told = store.told(self.opened, article_id)
            known = self._ready[article_id] = (told, _prepare(told))
        return known


def _article(context: Context, shelf: _Shelf, article_id: int, place: tuple[int, int]) -> list[Match]:
    """`place`: which of how many. Progress is told before each pair of articles, so that it can be stopped there."""
    from workbench.analysis.across import terms
    from workbench.store import across as store

    mine, prepared = shelf.take(article_id)
    words = terms.names(mine.text, 0, len(mine.text), first=True) | {
        w for side in mine.claims for w in side.quote.split()
    }
    found: list[Match] = []
    near = store.near(shelf.opened, article_id, words, limit=_NEAR)
    for at, other_id in enumerate(near):
        context.progress((place[0] + at / len(near)) / place[1], "Comparing articles")
        pair = frozenset((article_id, other_id))
        if pair not in shelf.done:
            shelf.done.add(pair)
            found += _best(_pair(mine, prepared, *shelf.take(other_id)))
    return found


def _best(found: list[Match]) -> list[Match]:
    """The best of each kind, each pair of places once."""
    kept: list[Match] = []
    seen: set[tuple[Any, ...]] = set()
    counts: dict[Relation, int] = {}
    for match in sorted(found, key=lambda m: -m.score):
        key = (match.one.spans, match.other.spans, match.relation, match.value_kind)
        if key not in seen and counts.get(match.relation, 0) < _MOST:
            seen.add(key)
            counts[match.relation] = counts.get(match.relation, 0) + 1
            kept.append(match)
    return kept


def _prepare(told: Told) -> Prepared:
    from workbench.analysis.across import sources, terms
    from workbench.analysis.across.compare import Statement

    names = frozenset(terms.names(told.text, 0, len(told.text)))
    capitals = frozenset(terms.names(told.text, 0, len(told.text), first=True))
    statements = [
        Statement(told.text, side.spans, names, capitals, told.published, negated)
        for side, negated in zip(told.claims, told.negated, strict=True)
    ]
    items = [
        sources.source(kind, side.spans[0], told.text, names=names, capitals=capitals)
        for side, kind in zip(told.evidence, told.kinds, strict=True)
    ]
    return statements, items


def _pair(mine: Told, ours: Prepared, theirs: Told, others: Prepared) -> list[Match]:
    from workbench.analysis.across.compare import compare
    from workbench.analysis.across.sources import same_item

    found: list[Match] = []
    for side, one in zip(mine.claims, ours[0], strict=True):
        for facing, other in zip(theirs.claims, others[0], strict=True):
            if side.claim_id is not None and side.claim_id == facing.claim_id:
                continue
            found += [Match(f.relation, side, facing, f.score, f.reason, f.about, f.kind, f.values) for f in compare(one, other)]  # fmt: skip
    shared: set[int] = set()
    for at, (side, item) in enumerate(zip(mine.evidence, ours[1], strict=True)):
        for there, (facing, thing) in enumerate(zip(theirs.evidence, others[1], strict=True)):
            same = same_item(item, thing)
            if same is not None or (side.evidence_id is not None and side.evidence_id == facing.evidence_id):
                shared |= {at, -1 - there}
            if same is not None and (side.evidence_id is None or side.evidence_id != facing.evidence_id):
                found.append(Match(Relation.EVIDENCE, side, facing, same[0], same[1], about=side.quote))
    own = {-1 - at for at in shared if at < 0}
    found += _bearing(mine, ours[0], theirs, others, leave=own)
    turned = _bearing(theirs, others[0], mine, ours, leave={at for at in shared if at >= 0})
    return found + [replace(match, one=match.other, other=match.one) for match in turned]


def _bearing(
    claims: Told, statements: list[Statement], items: Told, prepared: Prepared, *, leave: set[int]
) -> list[Match]:
    """Evidence of `items` that bears on claims of `claims`; the claim is `one`. `leave`: evidence that the claims' article names itself."""
    from workbench.analysis.across.bears import bears

    found: list[Match] = []
    for side, claim in zip(claims.claims, statements, strict=True):
        best: list[Match] = []
        for at, (facing, item) in enumerate(zip(items.evidence, prepared[1], strict=True)):
            if at in leave:
                continue
            judged = [(prepared[0][k], stance) for k, place, stance in items.links if place == at]
            bearing = bears(claim, item, judged)
            if bearing is not None:
                best.append(Match(Relation.BEARS, side, facing, bearing.score, bearing.reason, bearing.about, stance=bearing.stance))  # fmt: skip
        found += sorted(best, key=lambda match: -match.score)[:_BEARING]
    return found
