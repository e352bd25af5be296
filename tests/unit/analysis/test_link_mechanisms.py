"""More minimal pairs: juxtaposition, denials, judgements with their judge, versions, witnesses. All sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.domain.candidates import Candidates
from workbench.domain.spans import cover
from workbench.paths import seed

Analyse = Callable[[str], Candidates]

KILN = "Karl Weber said the kiln was cold. "
VOTES = "Karl Weber said the votes were changed. "

# text, words inside the claim, words of the evidence (None: no item), stance
STATED = [
    # a source beside a claim: a turn, a negation, other numbers, opposites
    ("Weber said crime had doubled in the town. Police statistics show that crime fell by 8 percent.", "crime had doubled", "Police statistics", "contradicts"),
    ("Weber said that 300 people were hurt. Hospital records show that 12 people were hurt.", "300 people were hurt", "Hospital records", "contradicts"),
    (VOTES + "An audit found that no votes were changed.", "the votes were changed", "An audit", "contradicts"),
    ("Weber said he was at home, but phone records placed him at the bar.", "he was at home", "phone records", "contradicts"),
    ("Although Weber said he was at home, phone records show that he was at the bar.", "he was at home", "phone records", "contradicts"),
    ("Weber said he was attacked. In fact, the video shows him striking first.", "he was attacked", "video", "contradicts"),
    ("Weber insisted that the kiln was cold even though an inspection report found it was burning.", "the kiln was cold", "inspection report", "contradicts"),
    ("Weber said he never met Holt, though a photograph shows them together, and a neighbor also testified that he saw them.", "he never met Holt", "neighbor", "contradicts"),
    ("His speech fueled wild election theories. But three investigations have concluded that the count was right.", "election theories", "three investigations", "contradicts"),
    # a claim in the phrase, the source outside
    ("Despite Weber's claim that the kiln was cold, gas records show that it was burning.", "the kiln was cold", "gas records", "contradicts"),
    ("Contrary to Weber's claim that the kiln was cold, it was burning.", "the kiln was cold", None, "contradicts"),
    ("The finding runs counter to Weber's claim that prices rose.", "prices rose", "The finding", "contradicts"),
    ("Weber's claim that he was at home does not match phone records.", "he was at home", "phone records", "contradicts"),
    ("The photograph raises questions about Weber's claim that he was at home.", "he was at home", "The photograph", "context"),
    ("The announcement undercut Weber's argument in recent weeks that the kiln was safe.", "the kiln was safe", "The announcement", "contradicts"),
    # denials that are set against a statement
    ("Weber said the bank had lost the money. The bank denied the allegations in a statement to the Courier.", "the bank had lost the money", "a statement", "contradicts"),
    ("Weber accused the bank of losing the money. In an email, the bank denied losing any money of his.", "losing the money", "an email", "contradicts"),
    (VOTES + "Election officials have disputed that account.", "the votes were changed", "Election officials", "contradicts"),
    (VOTES + "A spokeswoman for the state disputed that.", "the votes were changed", "A spokeswoman", "contradicts"),
    ("Weber said the votes were changed, a claim that Holt's office strongly disputes.", "the votes were changed", "Holt's office", "contradicts"),
    ("Weber said the votes were changed - a point that officials have disputed.", "the votes were changed", "officials", "contradicts"),
    ("Mayor Ellen Brandt said the kiln was cold. Her account was disputed by two clerks.", "the kiln was cold", "two clerks", "contradicts"),
    (VOTES + "Experts dismissed the claim as baseless.", "the votes were changed", "Experts", "contradicts"),
    # judgements with their judge
    (VOTES + 'Holt called the claim "a lie."', "the votes were changed", "Holt", "contradicts"),
    (VOTES + "Experts say there is no truth to the claim.", "the votes were changed", "Experts", "contradicts"),
    (VOTES + '"He made it up," Holt said.', "the votes were changed", "Holt", "contradicts"),
    ("The senator blasted Weber for falsely claiming that the votes were changed.", "the votes were changed", "The senator", "contradicts"),
    ("“Weber's absurd and inaccurate claim that the votes were changed hurts the town,” wrote Anna Holt.", "the votes were changed", "Anna Holt", "contradicts"),
    (VOTES + "Holt said all of the claims by Weber were false.", "the votes were changed", "Holt", "contradicts"),
    # the narrator's own
    ("Weber said the votes were changed, an idea that was untrue.", "the votes were changed", None, "contradicts"),
    ("Weber said the votes were changed, which is not true.", "the votes were changed", None, "contradicts"),
    (VOTES + "But that isn't the case.", "the votes were changed", None, "contradicts"),
    (VOTES + "That is wrong.", "the votes were changed", None, "contradicts"),
    ("Weber said that a woman was stabbed on the bridge. That never happened.", "a woman was stabbed", None, "contradicts"),
    # who looked and found nothing
    ("Weber said there were secret videos of the crowd. Three experts found no evidence of the videos.", "secret videos", "Three experts", "contradicts"),
    # the clause away from its noun, a pledge
    ("A memo contradicts his claim in the same interview that the two men never met.", "the two men never met", "A memo", "contradicts"),
    ("The emails contradict her pledge in 2009 to leave the board.", "leave the board", "The emails", "contradicts"),
    ("A leaked memo contradicts an earlier report saying the bridge was closed.", "the bridge was closed", "A leaked memo", "contradicts"),
    # the same speaker at another time
    ("Weber initially denied meeting Holt. On Friday, he acknowledged that they had met twice.", "meeting Holt", "they had met twice", "contradicts"),
    ("Weber now says he opposed the war. But in a 2002 interview, he said he supported it.", "he opposed the war", "a 2002 interview", "contradicts"),
    ("Weber said on Monday that he had never met Holt. In 2015, however, he told the Courier that he had met Holt.", "he had never met Holt", "he had met Holt", "contradicts"),
    # witnesses
    ("The sheriff said the man had a gun. Two neighbors said he did not have a gun.", "the man had a gun", "Two neighbors", "contradicts"),
    ("The sheriff said the man had a gun, but two neighbors said he was holding a phone.", "the man had a gun", "two neighbors", "contradicts"),
    # shell nouns by their argument
    ("Weber said the bank lost the money. Weber said the school was late. Records contradict his allegations about the bank.", "the bank lost the money", "Records", "contradicts"),
    # what had been said stands in the next sentence
    ("The police released a video of the meeting. It contradicted what Brandt and Weber said about the fight. They had asserted that Weber never touched the clerk.", "Weber never touched the clerk", "a video", "contradicts"),
    # claims that are only named, against whoever says the contrary; persons who are called wrong
    ("Contrary to Brandt's claims, officials say he never opened the vault.", "Brandt's claims", "officials", "contradicts"),
    ("Anna Holt testified that she never met the builders. Police Director Karl Weber said those statements were wrong.", "she never met the builders", "Police Director Karl Weber", "contradicts"),
    ("Anna Holt said the kiln was cold. “She is wrong,” Karl Weber said.", "the kiln was cold", "Karl Weber", "contradicts"),
    # support
    ("Weber said he was attacked. His account was backed up by two witnesses.", "he was attacked", "two witnesses", "supports"),
]  # fmt: skip

NOT_STATED = [
    VOTES + "That has not happened so far.",
    VOTES + "But that is not always the case.",
    VOTES + "Holt proposed a debate, but Weber rejected that.",
    VOTES + "His first videos show a different person.",
    "Weber said that Holt would lose. Early results showed that Holt had won a seat.",
    KILN + "However, the memo also says that the roof is red.",
    "Weber said that 300 people came. Hospital records show that 12 nurses work there.",
    VOTES + "An audit found that the votes were changed by a clerk.",
    "Weber said he was at home, and phone records placed him at home.",
    "Weber denied the allegations.",
    "Prosecutors said that Weber took the money. Weber denied the claim.",
    VOTES + "Holt dismissed the story as old.",
    VOTES + "Holt rejected his views on trade.",
    "The land is occupied, although Weber disputes a bill.",
    VOTES + "She did not call the claim a lie.",
    "Weber falsely named a price, and the sale went through.",
    VOTES + "Holt said it may turn out to be false.",
    VOTES + "For the miners that is not the case in winter.",
    "“I just made it up as I went along,” Weber said of the letter. Holt said the letter was short.",
    "Weber said that the kiln was cold, and Holt said that the kiln was old.",
    "Weber said on Monday that he had met Holt. On Friday he said that he had met Brandt.",
    "Weber said he liked the plan, but he said the plan was slow.",
    "The sheriff said the man had a gun. Two neighbors said he had a dog.",
    "The June numbers might tell a different story, Weber said. Holt said the kiln was cold.",
    "Weber said the kiln was cold. The old kiln is in contrast with the new one.",
    "The police released a video of the meeting. It contradicted no one. They had asserted that Weber never touched the clerk.",
    "Anna Holt said the kiln was cold. “She is wrong for this town,” Karl Weber said.",
    "Anna Holt said the kiln was cold. Karl Weber asked her to admit that her view of the law is wrong.",
    "Weber said the votes were changed. His claims are easily refuted.",
    "Anna Holt said the kiln was cold. A spokesman for the works said that Anna Holt may have misspoken.",
    "Anna Holt said the kiln was cold. Weber called it a mistake that was made by people who are wrong.",
    "Weber said more people came to the fair. Brandt said that less money came to the fair.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "claim", "evidence", "stance"), STATED, ids=[t[0][-60:] for t in STATED])
def test_a_stated_relation(analyse: Analyse, text: str, claim: str, evidence: str | None, stance: str) -> None:
    found = analyse(text)
    told = []
    for link in found.links:
        item = found.evidence[link.evidence].span.of(text) if link.evidence is not None else None
        told.append((cover(found.claims[link.claim].spans).of(text), item, link.stance.value))
    assert any(
        claim in words
        and of == stance
        and (item is None if evidence is None else item is not None and evidence in item)
        for words, item, of in told
    ), told


@pytest.mark.parametrize("text", NOT_STATED, ids=[t[-60:] for t in NOT_STATED])
def test_its_neighbour(analyse: Analyse, text: str) -> None:
    assert [link.reason for link in analyse(text).links if link.stance.value == "contradicts"] == []


def _contradictions(found: Candidates, text: str) -> list[tuple[str, str, str]]:
    told = []
    for link in found.links:
        if link.stance.value == "contradicts":
            claim = found.claims[link.claim]
            item = found.evidence[link.evidence].span.of(text) if link.evidence is not None else ""
            told.append((cover(claim.spans).of(text), claim.claimant.name if claim.claimant else "", item))
    return told


def test_the_fictional_case_yields_exactly_its_contradiction(analyse: Analyse) -> None:
    text = seed("fictional", "article.txt").read_text("utf-8")
    told = _contradictions(analyse(text), text)
    assert told == [("protesters had “forced the doors with crowbars”", "Edmund Varle", "a street video")]


def test_a_description_leads_to_what_was_said(analyse: Analyse) -> None:
    text = seed("minneapolis", "article.txt").read_text("utf-8")
    assert _contradictions(analyse(text), text) == [("would-be assassin", "Stephen Miller", "video")]


SEED_ARTICLE = Path(__file__).parents[3] / "../shared/seed/article.txt"


@pytest.mark.exam
@pytest.mark.skipif(not SEED_ARTICLE.exists(), reason="../shared/seed is absent")
def test_the_starting_article_yields_exactly_its_contradiction(analyse: Analyse) -> None:
    text = SEED_ARTICLE.read_text("utf-8")
    found = analyse(text)
    assert _contradictions(found, text) == [("would-be assassin", "Stephen Miller", "video")]
    assert "criminal records" not in [e.span.of(text) for e in found.evidence]
