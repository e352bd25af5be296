"""A time of day says nothing about the date of a claim."""

from __future__ import annotations

import pytest

from workbench.analysis.circumstances import is_time_alone
from workbench.analysis.extract import analyse


@pytest.mark.parametrize(
    "words",
    [
        "p.m.",
        "3 p.m.",
        "about 11:30 pm",
        "noon",
        "shortly after midnight",
        "two hours later",
        "10 o'clock",
        "4 p.m. Eastern",
    ],
)
def test_a_time_alone(words: str) -> None:
    assert is_time_alone(words)


@pytest.mark.parametrize(
    "words",
    [
        "Monday",
        "3 p.m. on Monday",
        "Tuesday at noon",
        "Jan. 24",
        "2026",
        "this morning",
        "tonight",
        "1990s",
        "the 24th",
        "Christmas",
        "May 4",
    ],
)
def test_a_day_with_or_without_a_time(words: str) -> None:
    assert not is_time_alone(words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Governor Tim Hale claimed at 4 p.m. that no shots were fired.", ""),
        ("Lea Brandt said at about 11:30 p.m. that the plant emits no lead.", ""),
        ("Lea Brandt said on Monday that the plant emits no lead.", "Monday"),
    ],
)
def test_the_date_words_of_a_claim(text: str, words: str) -> None:
    (claim, *_) = analyse(text).claims
    assert claim.date_words == words
    assert claim.date == ""
