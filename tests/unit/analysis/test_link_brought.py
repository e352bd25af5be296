"""Minimal pairs for the item that is brought right after a verdict, and for phrases that turn by "hard to". All sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates
from workbench.domain.spans import cover

Analyse = Callable[[str], Candidates]

# text, stance, words inside the claim, words of the evidence (None: no item)
PAIRS = [
    ("“It will cost nobody a cent,” Dana Holt said. That is not so. Page 88 of the agreement puts the risk on the city.", "contradicts", "cost nobody a cent", "Page 88 of the agreement"),
    ("“It will cost nobody a cent,” Dana Holt said. That is not so. Nobody had asked her.", "contradicts", "cost nobody a cent", None),
    ("“It will cost nobody a cent,” Dana Holt said. That is not so. The contract may be read in May.", "contradicts", "cost nobody a cent", None),
    ("The company says the leak was stopped within a day. That is hard to square with its own pressure logs.", "contradicts", "stopped within a day", "its own pressure logs"),
    ("His account is difficult to square with the ledger. Karl Weber said the barn was empty.", "contradicts", "His account", "the ledger"),
    ("The company says the leak was stopped within a day. That is consistent with the pressure logs.", "supports", "stopped within a day", "the pressure logs"),
    ("The company says the leak was stopped within a day. That is hardly consistent with the pressure logs.", "contradicts", "stopped within a day", "the pressure logs"),
    ("Karl Weber told the court he slept at the inn. The story fell apart. Phone records placed him at the barn.", "contradicts", "he slept at the inn", "Phone records"),
    ("The dam burst because nobody kept watch, Dana Holt said. She voiced sorrow for the town. The tape of the call undercuts that account.", "contradicts", "The dam burst", "The tape of the call"),
    ("Dana Holt said the fund had lost a third of its value. The site FactLedger rated that claim “Mostly Invented.”", "contradicts", "had lost a third", "The site FactLedger"),
    ("The jail announced that Karl Weber had fallen from a bunk. Contrary to that announcement, the county coroner ruled on Monday, Weber died of a blow.", "contradicts", "had fallen from a bunk", "the county coroner"),
    ("The claim that Weber made a deal with the bank is false. Nobody had asked him.", "contradicts", "Weber made a deal with the bank", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "stance", "claim", "evidence"), PAIRS, ids=[p[0][-50:] for p in PAIRS])
def test_stance_and_item(text: str, stance: str, claim: str, evidence: str | None, analyse: Analyse) -> None:
    found = analyse(text)
    (link,) = [k for k in found.links if not k.origin]
    assert link.stance.value == stance
    assert claim in cover(found.claims[link.claim].spans).of(text)
    item = found.evidence[link.evidence].span.of(text) if link.evidence is not None else None
    assert item == evidence
