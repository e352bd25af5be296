"""Days reckoned from the day of the article, in the claim's date and in its wording. Sentences are our own."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.analysis import days, extract

SATURDAY = date(2026, 1, 24)

RECKONED = [
    ("yesterday", "2026-01-23"),
    ("today", "2026-01-24"),
    ("last night", "2026-01-23"),
    ("Tuesday", "2026-01-20"),
    ("on Tuesday", "2026-01-20"),
    ("Saturday", "2026-01-24"),
    ("last Saturday", "2026-01-17"),
    ("Tuesday morning", "2026-01-20"),
    ("last month", "2025-12"),
    ("last year", "2025"),
    ("two days ago", "2026-01-22"),
    ("three months ago", "2025-10"),
    ("Jan. 20", "2026-01-20"),
    ("December", "2025-12"),
    ("December 3", "2025-12-03"),
    ("last week", ""),
    ("recent years", ""),
    ("February 31", ""),
]


@pytest.mark.parametrize(("words", "expected"), RECKONED)
def test_words_are_reckoned_from_the_day_of_the_article(words: str, expected: str) -> None:
    assert days.reckon(words, SATURDAY) == expected


def test_what_is_to_come_lies_ahead() -> None:
    assert days.reckon("Tuesday", SATURDAY, future=True) == "2026-01-27"
    assert days.reckon("next Saturday", SATURDAY) == "2026-01-31"
    assert days.reckon("March", SATURDAY, future=True) == "2026-03"


@given(st.dates(min_value=date(1900, 1, 8)), st.sampled_from(["Monday", "Tuesday", "Friday", "Sunday"]))
def test_a_weekday_is_that_day_within_the_week_before(published: date, name: str) -> None:
    found = date.fromisoformat(days.reckon(name, published))
    assert found.strftime("%A") == name
    assert timedelta(0) <= published - found < timedelta(7)


def test_the_date_of_the_saying() -> None:
    text = "Ellen Brandt said on Tuesday that the bridge was closed."
    (claim,) = extract.analyse(text, published="2026-01-24T08:00:00Z").claims
    assert (claim.date, claim.date_words) == ("2026-01-20", "Tuesday")
    (claim,) = extract.analyse(text, published="soon").claims
    assert (claim.date, claim.date_words) == ("", "Tuesday")


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Ellen Brandt said the bridge was closed yesterday.", "The bridge was closed on 23 January 2026"),
        ("Ellen Brandt said the bridge was closed on Tuesday.", "The bridge was closed on 20 January 2026"),
        ("Ellen Brandt said the bridge was closed last month.", "The bridge was closed in December 2025"),
    ],
)
def test_the_wording_holds_the_date(text: str, wording: str) -> None:
    assert extract.analyse(text, published="2026-01-24").claims[0].wording == wording
