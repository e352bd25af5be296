"""What a speaker brings up for a claim, who sides with it, an expert right after it: pairs that back a claim and pairs that do not. Our own words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates
from workbench.domain.spans import cover

Analyse = Callable[[str], Candidates]

# text, rule, words of the claim, words of the evidence, who makes the claim (None: the narrator)
BACKED = [
    (
        "The mayor said the pier was safe. She pointed to a survey by the harbour office.",
        "brought-up",
        "the pier was safe",
        "a survey",
        "the mayor",
    ),
    (
        "Karl Weber said the dam was weak. He also cited the case of a dam in Norway that broke in 2010.",
        "brought-up",
        "the dam was weak",
        "the case",
        "Karl Weber",
    ),
    (
        "“The guard was asleep,” Weber wrote on Monday, linking to a video of the gate.",
        "citing",
        "The guard was asleep",
        "a video",
        "Weber",
    ),
    (
        "The lawyers argued that there is a precedent, citing an instance in which a captain was fined.",
        "citing",
        "there is a precedent",
        "an instance",
        "lawyers",
    ),
    (
        "Given his past comments on the pier, the new plan is a retreat.",
        "ground",
        "the new plan is a retreat",
        "past comments",
        None,
    ),
    (
        "The mayor said the pier would fall. Ines Ruiz, an engineer, agreed.",
        "sided",
        "the pier would fall",
        "Ines Ruiz",
        "the mayor",
    ),
    (
        "Karl Weber said the dam was weak. A report by the auditors came to the same conclusion.",
        "sided",
        "the dam was weak",
        "A report",
        "Karl Weber",
    ),
    (
        "A letter confirming the sale of the old pier was found.",
        "confirming",
        "the sale of the old pier",
        "A letter",
        None,
    ),
    ("The log documents a delay of nine hours.", "confirming", "a delay of nine hours", "The log", None),
    (
        "The ferry fares are likely to rise.\n\n“Ferry fares always follow the price of oil,” said Ines Ruiz, an economist at Lund University.",
        "vouched",
        "The ferry fares are likely to rise",
        "Ines Ruiz",
        None,
    ),
    (
        "Many analysts say the harbour is losing its trade.\n\nA new survey found that most ships of the harbour now sail to Lund.",
        "vouched",
        "the harbour is losing its trade",
        "A new survey",
        "analysts",
    ),
    (
        "Her long silence in the hearing suggests that she was told.",
        "fact-shows",
        "she was told",
        "silence",
        None,
    ),
    (
        "The early sale of the boats is proof that the firm was broke.",
        "called-proof",
        "the firm was broke",
        "sale",
        None,
    ),
]

# text, rule that must not speak
UNBACKED = [
    ("The mayor said the pier was safe. The owner pointed to a survey by the harbour office.", "brought-up"),
    ("The mayor said the pier was safe. She never cited a survey.", "brought-up"),
    ("The mayor said the pier was safe. She cited safety concerns.", "brought-up"),
    ("The Harbour Times said the pier was safe. It cited a survey as proof of decay.", "brought-up"),
    ("The fair was cancelled, citing rain.", "citing"),
    ("Given the bad weather, the plan is a retreat.", "ground"),
    ("A given letter is short.", "ground"),
    ("The mayor said the pier would fall. Ines Ruiz, an engineer, agreed to a walk.", "sided"),
    ("The mayor said the pier would fall. Ines Ruiz, an engineer, did not agree.", "sided"),
    ("The mayor said the pier would fall. The owner agreed to sell it.", "sided"),
    ("A letter that could confirm the sale of the old pier was found.", "confirming"),
    ("Weber confirmed the sale of the old pier.", "confirming"),
    (
        "The ferry fares are likely to rise.\n\nBut “ferry fares follow the price of oil,” said Ines Ruiz, an economist.",
        "vouched",
    ),
    ("The ferry fares rose on Monday.\n\n“Ferry fares follow oil,” said Ines Ruiz, an economist.", "vouched"),
    ("The ferry fares are likely to rise.\n\n“Nobody sleeps,” said Ines Ruiz, an economist.", "vouched"),
    (
        "Karl Weber says the ferry fares will rise.\n\n“Ferry fares follow oil,” said Ines Ruiz, an economist.",
        "vouched",
    ),
    ("The ferry fares are likely to rise.\n\n“Ferry fares follow oil,” said Ines Ruiz, a baker.", "vouched"),
    (
        "The ferry fares are likely to rise.\n\nFar from rising, ferry fares follow oil, a new survey found.",
        "vouched",
    ),
    ("A friend suggested that she was told.", "fact-shows"),
    ("Many local unionists made clear that they had other plans.", "fact-shows"),
    ("Plain common sense suggests that she was told.", "fact-shows"),
]


@pytest.mark.parametrize(("text", "rule", "claim", "evidence", "who"), BACKED, ids=[b[0][:60] for b in BACKED])
def test_it_backs_the_claim(analyse: Analyse, text: str, rule: str, claim: str, evidence: str, who: str | None) -> None:
    found = analyse(text)
    links = [k for k in found.links if k.rule == rule and k.stance.value == "supports" and k.evidence is not None]
    assert links, [(k.rule, k.stance.value) for k in found.links]
    told = found.claims[links[0].claim]
    assert claim in cover(told.spans).of(text)
    assert evidence in found.evidence[links[0].evidence or 0].span.of(text)
    name = told.claimant.name.lower() if told.claimant else None
    assert (name is None) if who is None else (name is not None and who.lower() in name)


@pytest.mark.parametrize(("text", "rule"), UNBACKED, ids=[u[0][:60] for u in UNBACKED])
def test_it_backs_nothing(analyse: Analyse, text: str, rule: str) -> None:
    assert [k.rule for k in analyse(text).links if k.rule == rule] == []


# text, words of the claim, words of the evidence (None: none)
UNPROVEN = [
    ("The order noted the lack of evidence that the pump was off.", "the pump was off", None),
    ("The tape did not provide any proof that the pump was off.", "the pump was off", "The tape"),
    ("Her sworn testimony failed to produce any evidence that the pump was off.", "the pump was off", "testimony"),
    ("Weber claimed that the pump was off without offering proof.", "the pump was off", None),
]


@pytest.mark.parametrize(("text", "claim", "evidence"), UNPROVEN, ids=[u[0][:60] for u in UNPROVEN])
def test_a_source_without_proof_decides_nothing(analyse: Analyse, text: str, claim: str, evidence: str | None) -> None:
    found = analyse(text)
    links = [k for k in found.links if k.rule == "no-evidence"]
    assert [k.stance.value for k in links] == ["context"]
    assert claim in cover(found.claims[links[0].claim].spans).of(text)
    at = links[0].evidence
    assert (at is None) if evidence is None else (at is not None and evidence in found.evidence[at].span.of(text))


def test_support_for_a_plan_is_no_evidence(analyse: Analyse) -> None:
    found = analyse("He had the support of the crew for the claim that the pump was off.")
    assert [k for k in found.links if k.rule == "no-evidence"] == []
