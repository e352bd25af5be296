"""Two utterances round one report are two claims where the second asserts something else. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates

Analyse = Callable[[str], Candidates]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            '"The plant was safe," said Dana Holt. "Inspectors found three leaks."',
            ["The plant was safe", "Inspectors found three leaks"],
        ),
        (
            '"We tested it twice," Tom Reed said. "The mayor never came."',
            ["We tested it twice", "The mayor never came"],
        ),
    ],
)
def test_each_is_a_claim_of_the_same_speaker(analyse: Analyse, text: str, contents: list[str]) -> None:
    found = analyse(text).claims
    assert [[s.of(text) for s in c.spans] for c in found] == [[words] for words in contents]
    assert len({c.claimant.name if c.claimant else "" for c in found}) == 1


@pytest.mark.parametrize(
    "text",
    [
        '"The plant was safe," said Dana Holt, "and nobody was hurt."',
        '"The plant was safe," said Dana Holt. "It is old."',
        '"The plant was safe," said Dana Holt. "The plant was inspected twice."',
    ],
)
def test_one_that_goes_on_stays_one(analyse: Analyse, text: str) -> None:
    assert len(analyse(text).claims) == 1
