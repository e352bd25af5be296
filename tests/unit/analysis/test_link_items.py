"""Minimal pairs for an item set right after a claim without a word that says so. All sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates
from workbench.domain.spans import cover

Analyse = Callable[[str], Candidates]

# text, words inside the claim, words of the evidence
SET_BESIDE = [
    ("“I never touched the goalkeeper,” Karl Weber told reporters.\n\nFootage from a second camera shows him pulling the man down.", "I never touched", "Footage"),
    ("The ministry said that no tanks remained near the river.\n\nSatellite images show forty tanks beside the river.", "no tanks remained", "Satellite images"),
    ("Anna Holt told investors that her app has nine million users. A filing on Friday put the number at 2.7 million.", "nine million users", "A filing"),
    ("Vendors say the city promised them a year of notice. The contract says nothing of the sort.", "promised them a year", "The contract"),
    ("Karl Weber lives like any miner, he says.\n\nHe denied that he owned a boat. The register lists his boat.", "he owned a boat", "The register"),
    ("Anna Holt assured the council that the minutes are on the shelf. The ledger for the shelf is blank.", "the minutes are on the shelf", "The ledger"),
    ("Karl Weber said he had never met the builder. The denial unraveled. Passport records entered as an exhibit showed the two men landing together.", "he had never met", "Passport records"),
    ("While the clinic says it has no say over the fees, the contract gives it a veto over fees.", "it has no say", "the contract"),
    ("Anna Holt said she lived in a hut. Hardly. The register has her down for four houses.", "she lived in a hut", "The register"),
]  # fmt: skip

LEFT_ALONE = [
    # the item bears it out, or tells more of the same
    "Karl Weber said he never touched the goalkeeper. Footage also shows him walking away.",
    "The ministry said that no tanks remained near the river. Satellite images confirm that the river road is empty.",
    # the item lacks what is denied
    "Karl Weber said he never owned a boat. The register lists no boat.",
    # a plan, a demand, an opinion
    "Karl Weber said he would never sell the boat. The register lists his boat.",
    "Anna Holt wants no tanks near the river. Satellite images show forty tanks beside the river.",
    # nothing in common
    "Karl Weber said nobody was hurt. The calendar lists a fair in May.",
    # the claim stands in the item
    "The letter said that no money was missing. The letter lists nine accounts.",
    # the same number
    "Anna Holt said her app has 12 users. A filing put the number at 12.",
    # somebody else tells of the item, in a quotation or as a hope
    "Karl Weber said he never touched him. “The footage may show him pulling,” Anna Holt said.",
    "Karl Weber said he never touched him. The footage would show it.",
    # a promise that is kept in words alone
    "Anna Holt said it depends. The answer unraveled nothing. The ledger lists a barn.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "claim", "evidence"), SET_BESIDE)
def test_an_item_set_beside_a_claim_contradicts_it(text: str, claim: str, evidence: str, analyse: Analyse) -> None:
    found = analyse(text)
    told = [(cover(found.claims[k.claim].spans).of(text), k) for k in found.links if k.stance.value == "contradicts"]
    assert [words for words, _ in told if claim in words]
    items = [found.evidence[k.evidence].span.of(text) for _, k in told if k.evidence is not None]
    assert any(evidence in item for item in items)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_only_stands_near_is_left_alone(text: str, analyse: Analyse) -> None:
    assert not [k.rule for k in analyse(text).links if k.stance.value == "contradicts"]
