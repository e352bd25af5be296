"""Minimal pairs for what an item says or lacks, told of a claim near by. All sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates
from workbench.domain.spans import cover

Analyse = Callable[[str], Candidates]

DISPUTE = "Rivals accused the firm of lying and called its claims false. Its lawyers denied the allegations and insisted that they were untrue. "

AGAINST = [
    ("The file lists no medal, although Anna Holt told guests that she carries the scars.", "she carries the scars", "The file"),
    ("Karl Weber said there had been another doctor in the ward. A staff rota put before the court lists no other doctor.", "another doctor", "A staff rota"),
    ("Karl Weber told the council that a second blast had followed. Footage posted by a guest and checked by the paper does not show any blast.", "a second blast", "Footage"),
    (DISPUTE + "Anna Holt said she was the first in her family to own a boat. Registers at the harbor list her father.", "the first in her family", "Registers"),
]  # fmt: skip

NOT_AGAINST = [
    "The file lists a medal, and Anna Holt told guests that she carries the scars.",
    "Karl Weber said there had never been another doctor in the ward. A staff rota put before the court lists no other doctor.",
    "Karl Weber said the harbor was full. A letter to the council does not mention the school.",
    DISPUTE + "In the cable, Karl Weber said the firm had lost four ferries. The cable shows a map of the fleet.",
    DISPUTE + "Karl Weber noted that the firm had lost four ferries. Accounts filed by the firm in May show that its fleet shrank.",
    DISPUTE + "Karl Weber said he had signed a contract with the firm. One such contract shows a fee for each ferry.",
]  # fmt: skip

OURS = {"shown-next", "item-lacks", "item-although"}


@pytest.mark.parametrize(("text", "claim", "evidence"), AGAINST)
def test_what_an_item_says_is_set_against_the_claim(text: str, claim: str, evidence: str, analyse: Analyse) -> None:
    got = analyse(text)
    against = [
        (cover(got.claims[k.claim].spans).of(text), got.evidence[k.evidence].span.of(text))
        for k in got.links
        if k.stance.value == "contradicts" and k.evidence is not None
    ]
    assert any(claim in told and evidence in source for told, source in against)


@pytest.mark.parametrize("text", NOT_AGAINST)
def test_its_neighbour_is_not(text: str, analyse: Analyse) -> None:
    assert not [k.rule for k in analyse(text).links if k.stance.value == "contradicts" and k.rule in OURS]
