"""Minimal pairs for one speaker's answer to another: judgements, denials of a charge, versions, headings. All sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates
from workbench.domain.spans import cover

Analyse = Callable[[str], Candidates]

VOTES = "Karl Weber said the votes were changed. "
CHARGE = "Karl Weber accused the bank of hiding the money. "

# text, words inside the claim, words of the evidence (None: no item)
ANSWERED = [
    # a judgement of what was said right before
    (VOTES + "“That is nonsense,” Anna Holt said.", "the votes were changed", "Anna Holt"),
    (VOTES + "“It's ridiculous,” Anna Holt said on the radio.", "the votes were changed", "Anna Holt"),
    (VOTES + "“Absolutely baseless,” Anna Holt said.", "the votes were changed", "Anna Holt"),
    (VOTES + "Holt's office denied the claims, saying they were “shocking and false.”", "the votes were changed", "Holt's office"),
    # a denial by whoever is charged
    (CHARGE + "The bank flatly denied the accusation.", "hiding the money", "The bank"),
    (CHARGE + "But the bank denied it, calling the story an invention.", "hiding the money", "the bank"),
    # what is denied stands in the sentence itself
    ("The envoy Karl Weber denied Anna Holt's accusations of arms sales, calling them a show.", "accusations of arms sales", "Karl Weber"),
    ("The grocer denied claims made in a post that said the shop had sold old fish.", "the shop had sold old fish", "The grocer"),
    ("The union said that the plant cut forty jobs, which the plant denied.", "the plant cut forty jobs", "the plant"),
    ("Anna Holt has vigorously denied Karl Weber's claim that the votes were changed.", "the votes were changed", "Anna Holt"),
    # what carries the denial stands in the next sentence
    ("Weber claimed that the bank and the mill had agreed on a loan. The bank denied that the mill got a loan. “At no time did we lend to anybody,” the bank said in a letter to the Courier.", "had agreed on a loan", "a letter"),
    # pushed back, took issue, shot back
    (VOTES + "Anna Holt pushed back on those claims, saying that every vote was counted.", "the votes were changed", "Anna Holt"),
    ("Karl Weber said that half of the farms would close. The growers took issue with that prediction.", "half of the farms would close", "The growers"),
    ("The mayor has pushed back against accusations of theft from the fund, saying that it was audited.", "accusations of theft", "The mayor"),
    # several judges of one claim, and what a report alleged
    ("The paper said that Weber paid the driver. “Blatant lie, slander and fake,” Weber's office said. Anna Holt told the radio, “This story is completely false.”", "Weber paid the driver", "Anna Holt"),
    ("The mayor's office disputed on Friday a Courier report that alleged Weber told the driver to lie.", "Weber told the driver to lie", "The mayor's office"),
    ("Anna Holt ridiculed claims that Weber was working for the mill as “inappropriate and absurd.”", "Weber was working for the mill", "Anna Holt"),
    # called so in passing
    ("Holt's office slammed a lawsuit alleging that the mayor broke the law, calling it “meritless.”", "the mayor broke the law", "Holt's office"),
    ("Karl Weber described the idea that the mayor trains the rebels as “absurd.”", "the mayor trains the rebels", "Karl Weber"),
    (VOTES + "Anna Holt dismissed the claim as ludicrous.", "the votes were changed", "Anna Holt"),
    ("The senator blasted Weber at the time for falsely portraying himself as eager to help.", "eager to help", "The senator"),
    # one speaker, two versions
    ("In one interview, Anna Holt said there was no payment. Later, she said there were three payments.", "there was no payment", "three payments"),
    ("Anna Holt said the war was a mistake. She later denied it in a separate interview.", "the war was a mistake", "interview"),
    ("Anna Holt initially said she sent no letters. Later she revised her statement, explaining that she sent no secret letters.", "she sent no letters", "she sent no secret letters"),
    ("Anna Holt initially said that there were no letters. She has since stressed that no letters were secret.", "there were no letters", "no letters were secret"),
    ("Anna Holt said she owned no boats. On Friday she revised her statement, saying that she owned a small boat.", "she owned no boats", "she owned a small boat"),
    ("Anna Holt admitted on Friday that she was at the barn. Until then Holt had maintained that she was not at the barn.", "she was not at the barn", "she was at the barn"),
    # verdicts in an idiom, and on several claims at once
    ("The clerk Anna Holt spoke. Karl Weber is wrong to claim that the votes were changed, Holt said.", "the votes were changed", "Holt"),
    ("The paper printed a list. Karl Weber was mistaken when he said that the list was secret.", "the list was secret", None),
    (VOTES + "Nothing could be further from the truth, Anna Holt said.", "the votes were changed", "Anna Holt"),
    (VOTES + "That couldn't be further from the truth.", "the votes were changed", None),
    ("Police said the man fell. The mayor said the woman had a knife. Both claims were quickly disproved by videos.", "the man fell", "videos"),
    ("Police said the man fell. The mayor said the woman had a knife. Both claims were quickly disproved by videos.", "the woman had a knife", "videos"),
    ("The clerk spoke for an hour. Anna Holt said that all of the claims in Weber's suit are false.", "claims in Weber's suit", "Holt"),
    ("Critics said the bridge was unsafe. The union said the price had doubled. The mayor disputed both claims.", "the bridge was unsafe", "The mayor"),
    ("Some users are spreading a misleading claim about the bill. They claim that the bill doubles the rent.", "the bill doubles the rent", None),
    ("A false rumor went round the market. It claims that the well was poisoned.", "the well was poisoned", None),
    ("Karl Weber said that 300 homes were built. But Anna Holt points to official figures that show that 80 homes were built.", "300 homes were built", "official figures"),
    # a heading that quotes what the part below takes up
    ("The ministry spoke on Monday.\n\n“The army blocks the road to the camp”\n\nAnna Holt, a doctor there, said that the ministry's claim is “absolutely not true.”", "The army blocks the road", "Anna Holt"),
]  # fmt: skip

PLAIN = [
    # judges a deed, a person or a plan
    VOTES + "“It is ridiculous to close the bridge,” Anna Holt said.",
    VOTES + "“The weather is ridiculous,” Anna Holt said.",
    "Karl Weber promised to close the bridge. “That is absurd,” Anna Holt said.",
    VOTES + "“That is no nonsense,” Anna Holt said.",
    "Anna Holt blasted Weber's call for a ban, calling it absurd.",
    VOTES + "“That would be absurd,” Anna Holt said.",
    # denials that answer nobody, or something else
    "The clerk denied any wrongdoing. The trial begins in May.",
    CHARGE + "The theatre denied the critics a seat.",
    "Karl Weber said the harvest was poor. The bank denied him a loan.",
    CHARGE + "The bank denied hiding any money.",
    CHARGE + "The bank denied the accusation.",
    CHARGE + "The bank could deny the accusation.",
    CHARGE + "The bank did not deny the accusation.",
    "Anna Holt has denied both allegations. The hearing is in May.",
    "The club denied requests made by members that wanted a pool.",
    "The union said that the plant cut forty jobs, which the plant regretted.",
    "Holt's office praised a report saying that the mayor kept the law, calling it careful.",
    "Karl Weber described the idea that the mayor trains the team as useful.",
    "The senator praised Weber at the time for portraying himself as a farmer.",
    "The bank rejected Weber's offer on Tuesday. “We have no use for it,” the bank said in a statement.",
    "The opening was pushed back to May because of claims by the builders.",
    VOTES + "Anna Holt took issue with the weather.",
    VOTES + "Anna Holt could push back on those claims.",
    "The office spent months fighting back against the flood that Weber described.",
    "Anna Holt suggested that the town vote in May. Weber's campaign rejected the idea as “ludicrous.”",
    # verdicts on something else
    "The envoy spoke. He called Weber's criticisms of the budget “fatuous” and the comments “absurd.”",
    "The paper said that Weber paid the driver. “What a lovely story,” Weber's office said.",
    "The mayor's office printed on Friday a Courier report that alleged Weber told the driver to wait.",
    "Anna Holt praised claims that Weber was working for the mill as useful.",
    "The paper printed a list. Karl Weber was wrong to sell the list.",
    "Karl Weber would be wrong to claim that the votes were changed.",
    VOTES + "The town could not be further from the sea.",
    "Police said the man fell. Both claims were quickly disproved by videos.",
    "Police said the man fell. The mayor said the woman had a knife. Both claims were not disproved by videos.",
    "Critics said the bridge was unsafe. The union said the price had doubled. The mayor read both statements.",
    "Some users are spreading a misleading claim about the bill. The mayor said that the rent doubles.",
    "A funny rumor went round the market. It claims that the well was blessed.",
    "Karl Weber said that 300 homes were built. Anna Holt points to official figures that show that people like the homes.",
    # versions that do not clash
    "Anna Holt said on Friday that she was at the barn. She had said that she likes the barn.",
    "Anna Holt said she owned no boats. On Friday she revised her will, saying that the town gets the house.",
    "Anna Holt said she owned no boats. On Friday Karl Weber revised his statement, saying that prices rose.",
    VOTES + "“When people call me a farmer, it's not true,” Anna Holt said.",
    "Anna Holt said that there were two letters. She has since stressed that they are long.",
    "In one interview, Anna Holt said there were two payments. Later, she said there was a dinner.",
    "Anna Holt said the war was a mistake. She later repeated it in a separate interview.",
    "Anna Holt initially wrote no letters. Later she revised her book, explaining that she liked the town.",
    # two on the same side, and what somebody agrees to do
    VOTES + "Anna Holt said the claim was false. Bert Lang said the claim was false.\n\nBut Holt said no votes were lost.",
    "The defense said the witness has a secret. However, the neighbor agreed to be questioned about the secret.",
    "The foundation said his salary was small. He gave to the party, though records show that he owned no house.",
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


@pytest.mark.parametrize(("text", "claim", "evidence"), ANSWERED, ids=[t[0][-60:] for t in ANSWERED])
def test_an_answer_is_set_against_what_it_answers(
    analyse: Analyse, text: str, claim: str, evidence: str | None
) -> None:
    told = _told(analyse(text), text)
    assert any(claim in words and (item or "").find(evidence or "") >= 0 for words, item in told), told


@pytest.mark.parametrize("text", PLAIN, ids=[t[-60:] for t in PLAIN])
def test_its_neighbour_is_no_answer(analyse: Analyse, text: str) -> None:
    told = [words for words, _ in _told(analyse(text), text) if "votes" not in words or "claim was false" not in text]
    assert told == []


def test_an_analysis_of_figures_is_one_source(analyse: Analyse) -> None:
    text = "Karl Weber claimed that thefts fell by 9 percent. However, an analysis of the police figures shows that thefts rose by 3 percent."
    told = _told(analyse(text), text)
    assert told == [("thefts fell by 9 percent", "an analysis of the police figures")]


def test_a_headline_repeats_what_the_article_states(analyse: Analyse) -> None:
    body = "The council met on Monday.\n\nKarl Weber said the votes were changed. Anna Holt called the claim “a lie.”\n\nThe meeting lasted an hour."
    headline = "Holt Calls Weber's Claim That Votes Were Changed False"
    told = _told(analyse(f"{headline}\n\n{body}"), f"{headline}\n\n{body}")
    assert told == [("the votes were changed", "Anna Holt")]


def test_but_a_witness_who_speaks_of_something_else_is_no_answer(analyse: Analyse) -> None:
    text = "Police said that the man had left town. But two witnesses said the roads needed repair."
    assert _told(analyse(text), text) == []
