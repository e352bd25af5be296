"""One fact is one proposal: two statements on nearly the same words are merged, and what says another thing stays."""

from __future__ import annotations

import pytest

from workbench.analysis.extract import analyse
from workbench.domain.candidates import Candidates

KESSLER = 'Anna Kessler, the minister, called the dam "perfectly safe" on Monday.\n\n'


def said(text: str, found: Candidates) -> list[str]:
    return [" ".join(span.of(text) for span in claim.spans) for claim in found.claims]


@pytest.mark.parametrize(
    ("text", "fact", "speaker"),
    [
        (
            KESSLER + "The claim that the dam was safe was refuted by an engineer, Paul Stein.",
            "the dam was safe",
            "Anna Kessler",
        ),
        (
            "The statement that 300 people were arrested is not supported by court records, which list 47 arrests.",
            "300 people were arrested",
            None,
        ),
        (
            "The ministry's account, that the man had attacked officers, was disputed by two witnesses.",
            "the man had attacked officers",
            "the ministry",
        ),
    ],
)
def test_a_claim_and_who_takes_a_stand_on_it_are_one_proposal(text: str, fact: str, speaker: str | None) -> None:
    found = analyse(text)
    (number,) = [n for n, words in enumerate(said(text, found)) if fact in words]
    claim = found.claims[number]
    assert said(text, found)[number] == fact
    assert (claim.claimant.name if claim.claimant is not None else None) == speaker
    assert any(link.claim == number for link in found.links)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Most people said there was no evidence that anyone's mind had changed during the long debate.",
            ["there was no evidence that anyone's mind had changed", "anyone's mind had changed"],
        ),
        (
            "Anna Kessler admitted that the inspection had never taken place, contradicting her statement that the bridge had been "
            "inspected twice.",
            ["the inspection had never taken place", "the bridge had been inspected twice"],
        ),
    ],
)
def test_what_says_another_thing_stays(text: str, facts: list[str]) -> None:
    found = said(text, analyse(text))
    assert len(found) == len(facts)
    assert all(any(words.startswith(fact) for words in found) for fact in facts)


def test_links_of_a_merged_claim_are_kept_once() -> None:
    text = KESSLER + "The claim that the dam was safe was refuted by an engineer, Paul Stein."
    found = analyse(text)
    pairs = [(link.claim, link.evidence) for link in found.links]
    assert len(pairs) == len(set(pairs)) > 0
