"""Halves of a finding: the wording names what is meant where that is certain, else none is proposed and they rank lower. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates

Analyse = Callable[[str], Candidates]
REASON = "alone it does not say of what it speaks"


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        (
            'Mayor Dana Holt said the city had bought 40 buses. "31 of them never left the depot," she said.',
            "31 of the 40 buses never left the depot",
        ),
        (
            'The pumps were delivered in May, engineer Tom Reed said. "None of them passed the test," he said.',
            "None of the pumps passed the test",
        ),
        (
            'The pumps were delivered in May, engineer Tom Reed said. "They cost $2 million each," he said.',
            "The pumps cost $2 million each",
        ),
    ],
)
def test_what_is_meant_is_named(analyse: Analyse, text: str, wording: str) -> None:
    last = analyse(text).claims[-1]
    assert (last.wording, REASON in last.reasons) == (wording, False)


@pytest.mark.parametrize(
    "text",
    [
        'The buses and the trams stood still. "None of them passed the test," Tom Reed said.',
        'Inspectors saw the pumps. "None of them passed the test," Tom Reed said.',
        "The council bought pumps. Tom Reed said they had failed twice.",
        '"None of them passed the test," Tom Reed said.',
    ],
)
def test_where_two_may_be_meant_nothing_is_proposed(analyse: Analyse, text: str) -> None:
    last = analyse(text).claims[-1]
    assert last.wording == ""


def test_a_half_ranks_lower_than_the_whole(analyse: Analyse) -> None:
    half = analyse('"None of them passed the test," Tom Reed said.').claims[0]
    whole = analyse('"None of the pumps passed the test," Tom Reed said.').claims[0]
    assert half.checkworthiness < whole.checkworthiness
    assert REASON in half.reasons
