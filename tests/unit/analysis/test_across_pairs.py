"""Pairs of short invented articles: conflicts of each kind of value, shared evidence, and hard negatives. Counted, and printed with -s."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.analysis.across import numbers, sources, terms
from workbench.analysis.across.compare import Finding, Statement, compare
from workbench.analysis.across.values import reckon, values
from workbench.domain.across import Relation
from workbench.domain.candidates import Candidates
from workbench.domain.spans import Span

PAIRS = tomllib.loads((Path(__file__).parents[2] / "data" / "across" / "pairs.toml").read_text("utf-8"))["pair"]
Analyse = Callable[[str], Candidates]


def _names(text: str, *, first: bool = False) -> frozenset[str]:
    return frozenset(terms.names(text, 0, len(text), first=first))


def _found(analyse: Analyse, pair: dict[str, str]) -> tuple[list[Finding], bool]:
    """What the rules say of a pair, and whether they see shared evidence."""
    statements, items = [], []
    for n, text in enumerate((pair["one"], pair["other"])):
        read = analyse(text)
        names, capitals = _names(text), _names(text, first=True)
        day = pair.get("published", ["2026-03-05", "2026-03-05"])[n]
        statements.append([Statement(text, k.spans, names, capitals, day, k.negated) for k in read.claims])
        items.append(
            [sources.source(e.kind.value, e.span, text, names=names, capitals=capitals) for e in read.evidence]
        )
    findings = [f for a in statements[0] for b in statements[1] for f in compare(a, b)]
    return findings, any(sources.same_item(a, b) for a in items[0] for b in items[1])


def test_conflicts_are_found_and_hard_negatives_are_left_alone(analyse: Analyse) -> None:
    wanted = hits = false = 0
    for pair in PAIRS:
        findings, shared = _found(analyse, pair)
        kinds = {f.kind.value for f in findings if f.relation is Relation.CONFLICT and f.kind}
        right = shared if pair["kind"] == "evidence" else pair["kind"] in kinds
        wanted += bool(pair["kind"])
        hits += bool(pair["kind"]) and right
        false += len(kinds - {pair["kind"]}) + (shared and pair["kind"] != "evidence")
        print(
            f"{pair['name']:15} wanted {pair['kind'] or '-':9} found {', '.join(sorted(kinds)) or '-'}{' evidence' * shared}"
        )
    print(
        f"conflicts and shared evidence: {hits} of {wanted} found, {false} false, {len(PAIRS) - wanted} hard negatives"
    )
    assert len(PAIRS) >= 20
    assert hits / wanted >= 0.75
    assert false <= 2


def test_a_toll_that_rises_is_a_later_figure(analyse: Analyse) -> None:
    pair = next(p for p in PAIRS if p["name"] == "toll rises")
    assert [f.relation for f in _found(analyse, pair)[0]] == [Relation.LATER]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("about 300 men", "298 men", True),
        ("300 men", "298 men", True),
        ("300 men", "3,000 men", False),
        ("twelve men", "12 men", True),
        ("at least 12 men", "15 men", True),
        ("twenty-five men", "26 men", False),
        ("one thousand two hundred and six men", "1,206 men", True),
        ("dozens of men", "40 men", True),
        ("4.2 million men", "4,200,000 men", True),
    ],
)
def test_numbers_agree_as_people_mean_them(one: str, other: str, same: bool) -> None:
    a, b = (numbers.numbers(terms.tokens(words, 0, len(words)))[0] for words in (one, other))
    assert numbers.agree(a, b) is same
    assert numbers.agree(b, a) is same


def test_values_stand_at_their_words() -> None:
    text = "He said about 9:40 p.m. near Quay Street nearly 300 residents saw a pistol, worth $4 million, on Monday."
    for value in values(text, Span(8, len(text)), published="2026-03-05"):
        assert value.span.of(text).strip() == value.span.of(text) != ""
    assert reckon("Monday", "2026-03-05") == "2026-03-02"
