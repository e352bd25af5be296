"""Minimal pairs for claims that do not stand, by the article's word or by somebody's. All sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates
from workbench.domain.spans import cover

Analyse = Callable[[str], Candidates]

# text, words inside the claim, words of the evidence ("": no item)
FALLEN = [
    ("The clerk went through claims Anna Holt made last fall that have proved false.", "claims Anna Holt made", ""),
    ("Anna Holt said the vote was bought. Her claims were later proven false.", "the vote was bought", ""),
    ("The claim that the vote was bought turned out to be false.", "the vote was bought", ""),
    ("Anna Holt's story that she was robbed was shown to be a hoax.", "she was robbed", ""),
    ("Karl Weber said he never met her. A week later the denial unraveled. Passport records showed the two on one plane.", "he never met her", "Passport records"),
    ("Karl Weber said the boiler was checked. His story fell apart in court.", "the boiler was checked", ""),
    ("Karl Weber's claim that the mill is clean does not hold water.", "the mill is clean", ""),
    ("Weber's claim that the mill is clean doesn't stand up to scrutiny, said Anna Holt.", "the mill is clean", "Anna Holt"),
    ("Karl Weber exaggerates when he says he wrote the law.", "he wrote the law", ""),
    ("Karl Weber misled the council by claiming that the fund was full.", "the fund was full", ""),
    ("Anna Holt lied when she told voters that the fund was full.", "the fund was full", ""),
    ("“It's misleading to imply that the fund was a bailout,” Anna Holt wrote.", "the fund was a bailout", "Anna Holt"),
    ("Karl Weber said the crime numbers are worse in Ostrand. Weber is wrong.", "the crime numbers are worse", ""),
    ("Many of their best arguments, like that Holt pushed for the sale, are easily refuted, the miners say.", "Holt pushed for the sale", "the miners"),
]  # fmt: skip

STANDING = [
    "The clerk went through claims Anna Holt made last fall that have proved popular.",
    "Anna Holt said the vote was bought. Her claims were not proven false.",
    "The claim that the vote was bought turned up in a letter.",
    "Karl Weber said he never met her. The strike unraveled a week later.",
    "Karl Weber said the boiler was checked. If his story falls apart, he will go.",
    "Karl Weber said the boiler was checked. His story could fall apart in court.",
    "Karl Weber's claim that the mill is clean holds water.",
    "Karl Weber said the boiler was checked. The account was closed and the bank collapsed.",
    "Karl Weber exaggerates when he is tired.",
    "Karl Weber never lied when he told voters that the fund was full.",
    "Karl Weber would mislead us by claiming that the fund was full.",
    "It is wrong to compare the fund with a bank.",
    "Karl Weber said the bridge is old. Anna Holt is wrong for the town.",
    "Karl Weber said the bridge is old. Something is wrong.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "claim", "evidence"), FALLEN, ids=[t[0][-60:] for t in FALLEN])
def test_a_claim_falls(analyse: Analyse, text: str, claim: str, evidence: str) -> None:
    found = analyse(text)
    told = [
        (
            cover(found.claims[link.claim].spans).of(text),
            found.evidence[link.evidence].span.of(text) if link.evidence is not None else "",
        )
        for link in found.links
        if link.stance.value == "contradicts"
    ]
    assert len(told) == 1, told
    assert claim in told[0][0]
    assert (evidence in told[0][1]) if evidence else told[0][1] == ""


@pytest.mark.parametrize("text", STANDING, ids=[t[-60:] for t in STANDING])
def test_its_neighbour_stands(analyse: Analyse, text: str) -> None:
    assert [link.reason for link in analyse(text).links if link.stance.value == "contradicts"] == []
