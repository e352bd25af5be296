"""Evidence of one article beside a claim of another: pairs of short invented articles with hard negatives. Counted, and printed with -s."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

from workbench.analysis.across import sources, terms
from workbench.analysis.across.bears import Bearing, bears
from workbench.analysis.across.compare import Statement
from workbench.domain.candidates import Candidates

PAIRS = tomllib.loads((Path(__file__).parents[2] / "data" / "across" / "bears.toml").read_text("utf-8"))["pair"]
Analyse = Callable[[str], Candidates]


def _found(analyse: Analyse, pair: dict[str, str]) -> list[tuple[str, Bearing]]:
    """(words of the evidence, why) of each item of `other` that bears on a claim of `one`."""
    read = [(text, analyse(text)) for text in (pair["one"], pair["other"])]
    made = []
    for text, found in read:
        names = frozenset(terms.names(text, 0, len(text)))
        capitals = frozenset(terms.names(text, 0, len(text), first=True))
        claims = [Statement(text, k.spans, names, capitals, "2026-03-05", k.negated) for k in found.claims]
        items = [sources.source(e.kind.value, e.span, text, names=names, capitals=capitals) for e in found.evidence]
        made.append((text, found, claims, items))
    (_, _, claims, own), (text, found, others, items) = made
    told = []
    for at, item in enumerate(items):
        if any(sources.same_item(item, mine) for mine in own):
            continue  # the article names it itself
        judged = [(others[k.claim], k.stance) for k in found.links if k.evidence == at and not k.origin]
        bearing = [b for claim in claims if (b := bears(claim, item, judged)) is not None]
        told += [(found.evidence[at].span.of(text), b) for b in bearing]
    return told


def test_evidence_that_bears_is_found_and_hard_negatives_are_left_alone(analyse: Analyse) -> None:
    wanted = hits = false = 0
    for pair in PAIRS:
        told = _found(analyse, pair)
        right = [b for words, b in told if pair.get("evidence") and pair["evidence"].lower() in words.lower()]
        wanted += "evidence" in pair
        hits += bool(right)
        false += len(told) - len(right)
        print(f"{pair['name']:26} wanted {pair.get('evidence', '-'):11} found {[words for words, _ in told]}")
        if pair.get("stance"):
            assert pair["stance"] in [b.stance.value for b in right if b.stance]
        else:
            assert all(b.stance is None for b in right)
    print(f"evidence that bears: {hits} of {wanted} found, {false} false, {len(PAIRS) - wanted} hard negatives")
    assert wanted >= 6
    assert len(PAIRS) - wanted >= 6
    assert hits / wanted >= 0.75
    assert false == 0


def test_the_reason_names_what_both_are_about(analyse: Analyse) -> None:
    pair = next(p for p in PAIRS if p["name"] == "gate on camera")
    ((_, bearing),) = _found(analyse, pair)
    assert "gate" in bearing.about
    assert bearing.about in bearing.reason
    assert 0 < bearing.score <= 1
