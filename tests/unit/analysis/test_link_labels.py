"""Fact-checks whose paragraphs are headed by labels. All sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates
from workbench.domain.spans import cover

Analyse = Callable[[str], Candidates]

CLAIM = "A law passed last month lets the state close every well"

# what follows the labelled claim, stance, cue, words of the evidence
JUDGED = [
    ("THE FACTS: That is false. The text of the bill says nothing about wells.", "contradicts", "false", None),
    ("AP’S ASSESSMENT: False. The law is about bridges.\n\nTHE FACTS: The report lists two bridges.", "contradicts", "False", "The report"),
    ("The facts: The claim does not hold up. The contract speaks of bridges.", "contradicts", "hold up", None),
    ("Our ruling: Not true.", "contradicts", "Not true", None),
    ("THE FACTS: The law does not name any well. It is about bridges.", "contradicts", "not", None),
    ("Rating: Misleading", "contradicts", "Misleading", None),
    ("Verdict: True. The record lists four wells.", "supports", "True", "The record"),
    ("Verdict: Unproven.", "context", "Unproven", None),
]  # fmt: skip

NOT_JUDGED = [
    "Verdict: Not false.",
    "THE FACTS: The law was read three times.",
    "THE FACTS: “That is false,” Karl Weber would have to say.",
    "Karl Weber: That is false.",
    "THE FACTS: The council did not meet in May.",
]


@pytest.mark.parametrize(("answer", "stance", "cue", "evidence"), JUDGED)
def test_a_labelled_verdict_judges_the_labelled_claim(
    answer: str, stance: str, cue: str, evidence: str | None, analyse: Analyse
) -> None:
    text = f"CLAIM: {CLAIM}.\n\n{answer}\n\nThe next council meets in May."
    found = analyse(text)
    (link,) = [k for k in found.links if k.rule == "labelled"]
    claim = found.claims[link.claim]
    assert (cover(claim.spans).of(text), claim.claimant, claim.likely) == (CLAIM, None, True)
    assert link.stance.value == stance
    assert link.cue is not None
    assert cue in link.cue.of(text)
    if evidence is not None:
        assert link.evidence is not None
        assert found.evidence[link.evidence].span.of(text) == evidence
    assert not [
        k for k in found.links if k.rule != "labelled" and k.stance.value == "contradicts" and k.claim != link.claim
    ]


@pytest.mark.parametrize("answer", NOT_JUDGED)
def test_without_a_verdict_nothing_is_judged(answer: str, analyse: Analyse) -> None:
    found = analyse(f"CLAIM: {CLAIM}.\n\n{answer}")
    assert not [k for k in found.links if k.rule == "labelled"]


def test_labels_are_nobody(analyse: Analyse) -> None:
    found = analyse(f"Claim: {CLAIM}.\n\nThe facts: The bridge was closed and the well was dry.")
    assert not {c.claimant.name for c in found.claims if c.claimant is not None}


def test_a_person_before_a_colon_stays_a_person(analyse: Analyse) -> None:
    found = analyse("HOLT: The bridge was closed and nobody told us.")
    assert [c.claimant.name for c in found.claims if c.claimant is not None] == ["HOLT"]
