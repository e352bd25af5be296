"""Minimal pairs for one speaker or group set against another's claim: dissent, sides, what an opponent goes on to say. All sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates
from workbench.domain.spans import cover

Analyse = Callable[[str], Candidates]

SAFE = "Karl Weber said the bridge was safe. "
CHARGE = "Karl Weber accused the bank of hiding the money. "

# text, words inside the claim, words of the evidence (None: no item)
AGAINST = [
    # dissent right after the claim
    (SAFE + "Two engineers disagreed.", "the bridge was safe", "Two engineers"),
    (SAFE + "Anna Holt begs to differ.", "the bridge was safe", "Anna Holt"),
    (SAFE + "Historians doubt that claim.", "the bridge was safe", "Historians"),
    (SAFE + "Her nurse said otherwise.", "the bridge was safe", "Her nurse"),
    ("Karl Weber testified that the driver had a knife. The hearing was long. Anna Holt told a different story.", "the driver had a knife", "Anna Holt"),
    ("Karl Weber said that the driver had a knife. Holt remembers it differently.", "the driver had a knife", "Holt"),
    ("The guild has warned it could leave the town if the rule passes, even though many observers doubt it would take such a step.", "could leave the town", "many observers"),
    ("The firm's backers say that the pill cures colds. Most doctors, however, are skeptical.", "the pill cures colds", "Most doctors"),
    ("The minister said that the well was clean. Several chemists disagreed with that assessment.", "the well was clean", "Several chemists"),
    # a side and the experts, some sentences on
    ("Backers of the dam say that it lowers the rents. The lake will be long and wide. The town will get a beach. Most economists, however, argue that the dam raises prices.", "it lowers the rents", "Most economists"),
    ("Supporters say the vaccine harms nobody's sleep. A hearing is set. But most scientists say the vaccine is still too new.", "the vaccine harms nobody", "most scientists"),
    # the opponent goes on
    ("Karl Weber alleges that he was fired for feeding the stray dogs, a claim that Anna Holt's office strongly disputes. Holt's spokesman also pointed out that nobody was ever fired for feeding dogs.", "he was fired for feeding", "nobody was ever fired"),
    ("Karl Weber said she never sold a boat. Anna Holt said the claim was false. She did sell a small boat, Holt said.", "she never sold a boat", "sell a small boat"),
    # called false by the article, and the opposite is said by somebody
    ("Karl Weber wrongly suggested that the choir is a political club. Anna Holt, the head of the choir, said that the choir is not a club.", "the choir is a political club", "Anna Holt"),
]  # fmt: skip

APART = [
    SAFE + "Two engineers disagreed over the price.",
    SAFE + "Two engineers often disagree.",
    SAFE + "Two engineers agreed.",
    SAFE + "Two engineers did not disagree.",
    SAFE + "Two engineers would disagree.",
    SAFE + "Anna Holt was skeptical when she first saw a boat.",
    SAFE + "Anna Holt doubts that her cat likes milk.",
    SAFE + "Anna Holt told a story.",
    SAFE + "Anna Holt wore a different hat.",
    "Karl Weber said that the town should build a pool. Two engineers disagreed.",
    "Backers of the dam say that it lowers the rents. The town will get a beach. Most economists argue that prices rise.",
    "Backers of the dam say that it lowers the rents. Most economists, however, agree that the dam helps.",
    "Backers of the dam say that it lowers the rents. Most historians, however, say that the old church was built twice.",
    "Karl Weber wrongly suggested that the choir is a political club. Anna Holt, the head of the choir, said that the choir sings on Sunday.",
]  # fmt: skip


def _told(found: Candidates, text: str) -> list[tuple[str, str | None]]:
    return [
        (
            cover(found.claims[link.claim].spans).of(text),
            found.evidence[link.evidence].span.of(text) if link.evidence is not None else None,
        )
        for link in found.links
        if link.stance.value == "contradicts"
    ]


@pytest.mark.parametrize(("text", "claim", "evidence"), AGAINST, ids=[t[0][-60:] for t in AGAINST])
def test_an_opponent_is_set_against_the_claim(analyse: Analyse, text: str, claim: str, evidence: str | None) -> None:
    told = _told(analyse(text), text)
    assert any(claim in words and (item or "").find(evidence or "") >= 0 for words, item in told), told


@pytest.mark.parametrize("text", APART, ids=[t[-60:] for t in APART])
def test_its_neighbour_sets_nobody_against_it(analyse: Analyse, text: str) -> None:
    assert [told for told in _told(analyse(text), text) if told[1] is not None] == []
