"""Minimal pairs for those who should know and find nothing, and for people who were there. All sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates
from workbench.domain.spans import cover

Analyse = Callable[[str], Candidates]

# text, words inside the claim, words of the evidence
NO_TRACE = [
    ("Karl Weber said he had been offered a place at the naval school. The school said it had no record of him applying.", "offered a place", "The school"),
    ("Anna Holt said a guard had threatened her with a knife. Five guards said they had no memory of the threat.", "threatened her", "guards"),
    ("Karl Weber said thieves had locked him in a freezer. Police said they could find no report of it.", "locked him in a freezer", "Police"),
    ("Karl Weber said he had saved two men from a burning barge. Three neighbors said they did not remember any burning barge.", "saved two men", "neighbors"),
]  # fmt: skip

KEPT_APART = [
    # the accused who does not recall is no evidence
    "Anna Holt said Karl Weber had threatened her. “I have no memory of that,” Karl Weber said.",
    # nothing of anybody's claim
    "Karl Weber said the harbor was full. The school said it had no record of the parcel.",
    # somebody finds it
    "Karl Weber said he had been offered a place at the naval school. The school said it had a record of his place.",
    # what is no statement of fact
    "Karl Weber wants a place at the naval school. The school said it had no record of him applying.",
]  # fmt: skip


def contradicted(text: str, found: Candidates) -> list[tuple[str, str]]:
    """(words of the claim, words of the evidence) of every contradicting link."""
    return [
        (cover(found.claims[k.claim].spans).of(text), found.evidence[k.evidence].span.of(text))
        for k in found.links
        if k.stance.value == "contradicts" and k.evidence is not None
    ]


@pytest.mark.parametrize(("text", "claim", "evidence"), NO_TRACE)
def test_those_who_should_know_find_nothing(text: str, claim: str, evidence: str, analyse: Analyse) -> None:
    assert any(claim in told and evidence in source for told, source in contradicted(text, analyse(text)))


@pytest.mark.parametrize("text", KEPT_APART)
def test_no_memory_alone_contradicts_nobody(text: str, analyse: Analyse) -> None:
    assert "no-trace" not in [link.rule for link in analyse(text).links]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Lea Brandt, who sat across the aisle, said there was no quarrel.", "Lea Brandt"),
        ("A porter who was on duty that night said the door was open.", "A porter"),
        ("Lea Brandt said she saw the car leave.", "Lea Brandt"),
    ],
)
def test_whoever_was_there_is_a_witness(text: str, who: str, analyse: Analyse) -> None:
    found = [e for e in analyse(text).evidence if e.kind.value == "witness"]
    assert [e.span.of(text) for e in found] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Senator Lea Brandt, who sat on the stage, said there was no quarrel.",
        "Lea Brandt, who did not see the car, said the door was open.",
        "Lea Brandt, who works in politics, said the door was open.",
    ],
)
def test_others_are_no_witnesses(text: str, analyse: Analyse) -> None:
    assert not [e for e in analyse(text).evidence if e.kind.value == "witness"]
