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
    (SAFE + "Few engineers agree.", "the bridge was safe", "Few engineers"),
    (SAFE + "Scientists are not convinced.", "the bridge was safe", "Scientists"),
    (SAFE + "Anna Holt does not buy this.", "the bridge was safe", "Anna Holt"),
    (SAFE + "A union leader scoffed at the claim.", "the bridge was safe", "A union leader"),
    # a side and the experts, some sentences on
    ("Backers of the dam say that it lowers the rents. The lake will be long and wide. The town will get a beach. Most economists, however, argue that the dam raises prices.", "it lowers the rents", "Most economists"),
    ("Supporters say the vaccine harms nobody's sleep. A hearing is set. But most scientists say the vaccine is still too new.", "the vaccine harms nobody", "most scientists"),
    # the opponent goes on
    ("Karl Weber alleges that he was fired for feeding the stray dogs, a claim that Anna Holt's office strongly disputes. Holt's spokesman also pointed out that nobody was ever fired for feeding dogs.", "he was fired for feeding", "nobody was ever fired"),
    ("Karl Weber said she never sold a boat. Anna Holt said the claim was false. She did sell a small boat, Holt said.", "she never sold a boat", "sell a small boat"),
    # a denial or an answer, and what it points to or says
    (CHARGE + "The bank has vigorously denied the theft claims, pointing to good marks that the auditors gave it.", "hiding the money", "good marks"),
    ("Anna Holt spoke on Monday. She has pushed back against accusations of theft from the fund, saying that every coin was counted.", "accusations of theft", "every coin was counted"),
    ("Anna Holt disputed the notion that the lake was closed to boats. “The lake was open to everybody,” she told the paper.", "the lake was closed", "The lake was open"),
    ("The bank's lawyer said that the money was a loan. A spokesman for the mill denied that, saying it was a gift.", "the money was a loan", "A spokesman"),
    ("The airline said the pilot had slept eight hours. The pilots' union rejected that version of events.", "the pilot had slept", "union"),
    ("Mr. Lund described the trip as private. The paper's editor challenged that description, noting that the ministry had paid for it.", "private", "editor"),
    # judged not credible
    ("“I think the allegations against Senator Weber are old and not credible,” Anna Holt said.", "allegations against Senator Weber", "Anna Holt"),
    ("Karl Weber claimed that the well was poisoned. The chemist Anna Holt did not find the claim credible.", "the well was poisoned", "Anna Holt"),
    # the next speaker joins in
    (SAFE + "“That is false,” Anna Holt said. “Two beams broke,” she said. “That is absolutely not true,” Bert Lang said.", "the bridge was safe", "Bert Lang"),
    # each of several statements
    (SAFE[:-2] + ", and that the beams were new. Anna Holt said those statements were wrong.", "the bridge was safe", "Anna Holt"),
    (SAFE[:-2] + ", and that the beams were new. Anna Holt said those statements were wrong.", "the beams were new", "Anna Holt"),
    # a heading that repeats a part of a statement
    ("The northern ministry accused the army of hiding grain and stopping trucks on the road to the camp.\n\nThe road is long.\n\n“The army stops the trucks”\n\nAnna Holt, a doctor there, said that the northern ministry's claim is “absolutely not true.”", "stopping trucks", "Anna Holt"),
    ("Karl Weber said in an affidavit that the boiler was serviced in May. The repairman Bert Lang countered that he had never set foot in the house.", "the boiler was serviced", "Bert Lang"),
    # called false by the article, and the opposite is said by somebody
    ("Karl Weber wrongly suggested that the choir is a political club. Anna Holt, the head of the choir, said that the choir is not a club.", "the choir is a political club", "Anna Holt"),
]  # fmt: skip

APART = [
    SAFE + "Two engineers disagreed over the price.",
    SAFE + "Two engineers often disagree.",
    SAFE + "Two engineers agreed.",
    SAFE + "Two engineers did not disagree.",
    SAFE + "Two engineers would disagree.",
    SAFE + "A few engineers agree.",
    SAFE + "Anna Holt did not buy a boat.",
    SAFE + "The council did not accept his resignation.",
    SAFE + "Anna Holt was skeptical when she first saw a boat.",
    SAFE + "Anna Holt doubts that her cat likes milk.",
    SAFE + "Anna Holt told a story.",
    SAFE + "Anna Holt wore a different hat.",
    "Karl Weber said that the town should build a pool. Two engineers disagreed.",
    "Backers of the dam say that it lowers the rents. The town will get a beach. Most economists argue that prices rise.",
    "Backers of the dam say that it lowers the rents. Most economists, however, agree that the dam helps.",
    "Backers of the dam say that it lowers the rents. Most historians, however, say that the old church was built twice.",
    "Karl Weber wrongly suggested that the choir is a political club. Anna Holt, the head of the choir, said that the choir sings on Sunday.",
    "Karl Weber said the plan was unjust and would be fought. Anna Holt countered that the plan was never too strict.",
    "Karl Weber said the boiler was serviced in May. The board did not mention, however, that the boiler was old.",
    "Karl Weber said in May that dogs should stay out. Anna Holt rejected the notion that the gate should be closed, saying in a statement that she likes dogs.",
    SAFE + "“It is not politically correct to close it,” Anna Holt said.",
    CHARGE + "The bank denied the theft claims. The clerk pointed to the door.",
    "Anna Holt disputed the notion that the lake was closed to boats. “My dog likes fish,” she told the paper.",
    "“I think the allegations against Senator Weber are credible,” Anna Holt said.",
    "“If the allegations against Senator Weber are not credible, we go on,” Anna Holt said.",
    "Karl Weber claimed that the well was poisoned. The chemist Anna Holt found the claim credible.",
    "A former aide accused Senator Weber of taking cash from the firm. Mr. Weber denied the allegation. “It's false, and I will say so in court,” he told reporters.",
]  # fmt: skip


def test_whoever_speaks_for_the_claim_judges_the_opponent_s_words(analyse: Analyse) -> None:
    text = (
        SAFE
        + "“That is false,” Anna Holt said. “Two beams broke,” she said. “That is absolutely not true,” Weber said."
    )
    assert ("Two beams broke", "Weber") in _told(analyse(text), text)


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
