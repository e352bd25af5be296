"""Minimal pairs for what a sentence concedes, takes back or finds little of. All sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates
from workbench.domain.spans import cover

Analyse = Callable[[str], Candidates]

# text, words inside the claim, words of the evidence (empty: none is named)
CONTRADICTED = [
    ("Karl Weber insists that the ferry was safe, even though the inspection records suggest otherwise.", "the ferry was safe", "records"),
    ("Anna Holt keeps telling voters that rents fell, although city data show otherwise.", "rents fell", "data"),
    ("Her promises to the fishermen notwithstanding, independent studies agree that the quota would shrink.", "Her promises to the fishermen", "studies"),
    ("Karl Weber called the mayor a thief at a rally. He later reversed himself.", "a thief", ""),
    ("Karl Weber told the council that the bridge had cost nothing, before backtracking.", "the bridge had cost nothing", ""),
    ("Anna Holt shifted her account of the meeting to say that the money had been discussed.", "her account of the meeting", "the money had been discussed"),
    ("Karl Weber says that he is a friend of the poor, but there is little in his plan that matches his rhetoric.", "a friend of the poor", "his plan"),
    ("Anna Holt said that thefts had doubled. That is not what the police records show.", "thefts had doubled", "records"),
    ("Anna Holt said that thefts had doubled. The police records tell another story.", "thefts had doubled", "records"),
    ("The ferry line said the leak was small. A federal report concluded the opposite.", "the leak was small", "report"),
    ("Police records do not bear out Anna Holt's claim that thefts had doubled.", "thefts had doubled", "records"),
    ("Anna Holt's claim that thefts had doubled was called into question by police records.", "thefts had doubled", "records"),
    ("Police records give the lie to Anna Holt's claim that thefts had doubled.", "thefts had doubled", "records"),
    ("Police said that the man had a gun. The official report makes no mention of a gun.", "the man had a gun", "report"),
    ("Police initially said that the man had a gun. They later said that he was unarmed.", "the man had a gun", "he was unarmed"),
    ("Police initially said that the man had a gun. Video later showed that he was unarmed.", "the man had a gun", "Video"),
    ("Anna Holt said that thefts had doubled, when in fact they fell by 4 percent.", "thefts had doubled", ""),
    ("The senator said he had never met the lobbyist. He has since acknowledged that they had dinner in May.", "never met the lobbyist", "they had dinner"),
    ("The senator said he had never met the lobbyist, only to admit later that they had dinner in May.", "never met the lobbyist", "they had dinner"),
    ("Anna Holt said that Karl Weber built the dam at Orne. Karl Weber did not, however, build the dam at Orne.", "Karl Weber built the dam", ""),
]  # fmt: skip

APART = [
    # the source shows just that
    "Anna Holt said that thefts had doubled. That is what the police records show.",
    "Anna Holt said that thefts had doubled. The police records tell the same story.",
    "Police said that the man had a gun. The official report makes a mention of a gun.",
    # two bodies, two moments
    "Police initially said that the man had a gun. The union later said that talks would go on.",
    # nothing was denied
    "The senator said he liked the lobbyist. He has since acknowledged that they had dinner in May.",
    # it depends
    "Karl Weber insists that the ferry is safe, if the inspection records do not show otherwise.",
    # the phrase names no claim
    "The rain notwithstanding, independent studies agree that the quota would shrink.",
    # somebody else turned
    "Karl Weber told the council that the bridge had cost nothing, before leaving the hall.",
    "Karl Weber called the mayor a thief at a rally. The tide later reversed itself.",
    # no new version is told
    "Anna Holt has not changed her account of the meeting.",
    # there is much in it
    "Karl Weber says that he is a friend of the poor, and there is much in his plan that matches his rhetoric.",
    # another matter is denied
    "Anna Holt said that Karl Weber built the dam at Orne. The village did not, however, like the noise.",
    # the speaker denied it too
    "Anna Holt said that Karl Weber did not build the dam. Karl Weber did not, however, build the dam.",
]  # fmt: skip

SUPPORTED = [
    ("His wins in the north solidify his argument that he is popular outside the capital.", "he is popular", "wins"),
    ("The two breakdowns only reinforced the perception that the fleet is too old.", "the fleet is too old", "breakdowns"),
    ("Her late start and her two detours only reinforced the perception that the route is unsafe.", "the route is unsafe", "detours"),
    ("Karl Weber held up the empty shelves as proof that the shop had been robbed.", "the shop had been robbed", "shelves"),
    ("The ferry was overloaded, said Karl Weber, who looked into it. The Harbor Institute came to the same conclusion.", "overloaded", "Harbor Institute"),
    ("In an interview, Anna Holt said that the lock should be closed, echoing a report by the auditors.", "the lock should be closed", "report"),
]  # fmt: skip


def joined(text: str, found: Candidates, stance: str) -> list[tuple[str, str]]:
    """(words of the claim, words of the evidence, empty where none is named) of every link of one stance."""
    return [
        (
            cover(found.claims[k.claim].spans).of(text),
            "" if k.evidence is None else found.evidence[k.evidence].span.of(text),
        )
        for k in found.links
        if k.stance.value == stance
    ]


@pytest.mark.parametrize(("text", "claim", "evidence"), CONTRADICTED)
def test_what_is_conceded_or_taken_back_contradicts(text: str, claim: str, evidence: str, analyse: Analyse) -> None:
    links = joined(text, analyse(text), "contradicts")
    assert any(claim in told and (evidence in source if evidence else source == "") for told, source in links), links


@pytest.mark.parametrize("text", APART)
def test_what_only_looks_like_it_contradicts_nothing(text: str, analyse: Analyse) -> None:
    assert joined(text, analyse(text), "contradicts") == []


@pytest.mark.parametrize(("text", "claim", "evidence"), SUPPORTED)
def test_an_event_or_a_report_stands_behind_a_claim(text: str, claim: str, evidence: str, analyse: Analyse) -> None:
    links = joined(text, analyse(text), "supports")
    assert any(claim in told and evidence in source for told, source in links), links


def test_two_mentions_of_one_speaker_are_one_source(analyse: Analyse) -> None:
    text = (
        "After Anna Holt suggested that Karl Weber had only meant the policy, Karl Weber contradicted her. "
        "“No, I meant the man,” Karl Weber said."
    )
    against = [told for told, _ in joined(text, analyse(text), "contradicts") if "the policy" in told]
    assert len(against) == 1
