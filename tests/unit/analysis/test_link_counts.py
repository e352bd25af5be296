"""Minimal pairs for a number that is another one than somebody gave. All sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates
from workbench.domain.spans import cover

Analyse = Callable[[str], Candidates]

# text, words inside the claim, words of the evidence
OFF = [
    ("Anna Holt said her school has nine hundred pupils. A report to the council put the number at 270, less than a third of what she claimed.", "nine hundred pupils", "A report"),
    ("Karl Weber said that 40 boats sank. The harbor records list 12 boats, far below the 40 he cited.", "40 boats sank", "The harbor records"),
    ("Karl Weber said the fund holds 90 percent of the money. The bank records show 30 percent, a fraction of what he claimed.", "90 percent of the money", "The bank records"),
]  # fmt: skip

IN_LINE = [
    "Anna Holt said her school has nine hundred pupils. A report to the council put the number at nine hundred, exactly what she claimed.",
    "Karl Weber said that 40 boats sank. The fee is far below the price he paid.",
    "Karl Weber said that 40 boats sank. The harbor records may list less than what he could say.",
]  # fmt: skip


def _told(found: Candidates, text: str) -> list[tuple[str, str]]:
    return [
        (
            cover(found.claims[link.claim].spans).of(text),
            found.evidence[link.evidence].span.of(text) if link.evidence is not None else "",
        )
        for link in found.links
        if link.stance.value == "contradicts"
    ]


@pytest.mark.parametrize(("text", "claim", "evidence"), OFF, ids=[t[0][-60:] for t in OFF])
def test_another_number_contradicts(analyse: Analyse, text: str, claim: str, evidence: str) -> None:
    told = _told(analyse(text), text)
    assert len(told) == 1, told
    assert claim in told[0][0]
    assert evidence in told[0][1]


@pytest.mark.parametrize("text", IN_LINE, ids=[t[-60:] for t in IN_LINE])
def test_its_neighbour(analyse: Analyse, text: str) -> None:
    assert _told(analyse(text), text) == []
