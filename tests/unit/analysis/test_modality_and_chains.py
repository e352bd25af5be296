"""Denials, reservations, questions, chains of reports, date and place of the saying, and the wording proposed. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.analysis.circumstances import iso
from workbench.domain.candidates import Candidates, ClaimCandidate, from_json, to_json
from workbench.domain.spans import quote

Analyse = Callable[[str], Candidates]


def first(analyse: Analyse, text: str) -> ClaimCandidate:
    return next(c for c in analyse(text).claims if c.mode.value != "narrator")


NEGATED = [
    ("Ellen Brandt denied that the bridge was closed.", True),
    ("Ellen Brandt did not say that the bridge was closed.", True),
    ("Ellen Brandt never claimed that the bridge was closed.", True),
    ("Ellen Brandt said that the bridge was not closed.", False),
    ("Ellen Brandt said that the bridge was closed.", False),
    ("“Never, never,” Ellen Brandt responded.", False),
]

HEDGED = [
    ("Ellen Brandt said the bridge was allegedly closed.", True),
    ("Ellen Brandt alleged that the bridge was closed.", True),
    ("Ellen Brandt said the bridge might be closed.", True),
    ("Ellen Brandt said the bridge was closed in May.", False),
]

ASKED = ['"Who pays for the bridge?" Ellen Brandt asked.', "Ellen Brandt asked whether the bridge was safe."]


@pytest.mark.parametrize("adverb", ["allegedly ", ""])
def test_reservations_of_the_article_itself(analyse: Analyse, adverb: str) -> None:
    text = f"The bridge fell on Monday. The company that built it {adverb}used 40 tonnes of cheaper steel in 2019.\n"
    told = [c for c in analyse(text).claims if "cheaper" in quote(text, c.spans)]
    assert [(c.mode.value, c.hedged) for c in told] == [("narrator", bool(adverb))]


@pytest.mark.parametrize(("text", "expected"), NEGATED)
def test_denials(analyse: Analyse, text: str, expected: bool) -> None:
    assert first(analyse, text).negated is expected


@pytest.mark.parametrize(("text", "expected"), HEDGED)
def test_reservations(analyse: Analyse, text: str, expected: bool) -> None:
    assert first(analyse, text).hedged is expected


@pytest.mark.parametrize("text", [*ASKED, 'Ellen Brandt said: "Close the bridge now."'])
def test_questions_and_demands_are_not_shown_unasked(analyse: Analyse, text: str) -> None:
    claim = first(analyse, text)
    assert not claim.likely
    assert "it is a question or a demand" in claim.reasons


def test_a_chain_is_in_order(analyse: Analyse) -> None:
    claim = first(analyse, "Ellen Brandt told Tom Reed that Karl Weber had said the bridge was closed.")
    assert [(h.speaker, h.cue, h.to) for h in claim.hops] == [
        ("Ellen Brandt", "told", "Tom Reed"),
        ("Karl Weber", "had said", ""),
    ]


def test_a_plain_report_has_no_hops(analyse: Analyse) -> None:
    assert first(analyse, "Ellen Brandt said the bridge was closed.").hops == ()


def test_date_and_place_are_those_of_the_saying(analyse: Analyse) -> None:
    claim = first(analyse, "In January 2026, Ellen Brandt said in Hanover that the bridge was closed in May.")
    assert (claim.date, claim.date_words, claim.place) == ("2026-01", "January 2026", "Hanover")


def test_a_weekday_alone_is_no_date(analyse: Analyse) -> None:
    claim = first(analyse, "Ellen Brandt said on Tuesday that the bridge was closed.")
    assert (claim.date, claim.date_words) == ("", "Tuesday")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Jan. 24, 2026", "2026-01-24"),
        ("24 January 2026", "2026-01-24"),
        ("January 2026", "2026-01"),
        ("2026", "2026"),
        ("last Tuesday", ""),
        ("between 2019 and 2021", ""),
    ],
)
def test_dates_go_as_far_as_they_are_written(words: str, expected: str) -> None:
    assert iso(words) == expected


WORDINGS = [
    (
        "Tom Reed left. Ellen Brandt said he'd been home when his brother called him.",
        "Tom Reed had been home when his brother called him",
    ),
    ("Tom Reed left. Ellen Brandt said he'll pay for what he broke.", "Tom Reed will pay for what he broke"),
    ("Ellen Brandt runs Celle. She said she had closed the bridge.", "Ellen Brandt had closed the bridge"),
    ("Karl Weber met Tom Reed. Weber called him a “liar” on Monday.", "Tom Reed is a “liar”"),
    ("Ellen Brandt described the plans as “a gift”.", "The plans are “a gift”"),
    (
        "Tom Reed said the town had spent 3 million euros on the bridge, which was closed in May after a long fight.",
        "The town had spent 3 million euros on the bridge",
    ),
    ("The plan, condemned by Ellen Brandt as “a betrayal”, was welcomed by the builders.", "The plan is “a betrayal”"),
    ("Ellen Brandt labelled the group, which has 40 members, “a gang”.", "The group is “a gang”"),
    ("Ellen Brandt said it was safe.", ""),
    ("Ellen Brandt said the bridge was closed yesterday.", ""),
]


@pytest.mark.parametrize(("text", "wording"), WORDINGS)
def test_wordings(analyse: Analyse, text: str, wording: str) -> None:
    claims = [c for c in analyse(text).claims if c.rule != "stance"]
    assert claims[0].wording == wording


def test_what_was_stored_before_these_fields_is_still_read(analyse: Analyse) -> None:
    told = to_json(analyse("Ellen Brandt said the bridge was closed."))
    for claim in told["claims"]:
        for name in ("negated", "hedged", "hops", "date", "date_words", "place"):
            del claim[name]
    assert from_json(told).claims[0].hops == ()


HEARD = [
    ("Ellen Brandt told reporters that the bridge was closed.", "reporters"),
    ("Ellen Brandt returned to her old line: “The bridge was closed for good.”", ""),
    ("Ellen Brandt emailed a picture with one sentence: “The bridge was closed for good.”", ""),
]


@pytest.mark.parametrize(("text", "to"), HEARD, ids=[h[0][:40] for h in HEARD])
def test_only_somebody_is_told_something(analyse: Analyse, text: str, to: str) -> None:
    assert [hop.to for hop in first(analyse, text).hops][:1] == ([to] if to else [])


def test_a_thought_is_no_step_of_a_chain(analyse: Analyse) -> None:
    text = "Ellen Brandt said that people believe that the bridge was closed."
    assert "people" not in [hop.speaker for hop in first(analyse, text).hops]


def test_let_me_is_no_demand(analyse: Analyse) -> None:
    claim = first(analyse, "Ellen Brandt said: “Let me tell you, the bridge was closed for two years.”")
    assert "it is a question or a demand" not in claim.reasons
