"""Minimal pairs for items that the article names: kept books, papers, things that were found. All sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates

Analyse = Callable[[str], Candidates]

NAMED = [
    ("The school's yearbook lists four pupils of that name.", "The school's yearbook"),
    ("A duty roster obtained by the paper lists three nurses.", "A duty roster"),
    ("The visitor book puts him in the tower that night.", "The visitor book"),
    ("Minutes of the board meeting show that the pump was bought in May.", "Minutes"),
    ("Accounts filed by the firm show a loss of two million.", "Accounts"),
    ("An order dated May 3 told the crew to wait.", "An order"),
    ("The mayor's office issued a news release on Monday.", "a news release"),
    ("X-rays seen by the paper showed a nail near the heart.", "X-rays"),
    ("Police recovered a kitchen knife from the canal.", "a kitchen knife"),
    ("Divers found fragments of a bomb under the pier.", "fragments of a bomb"),
    ("The court was shown a log recording that she had called twice.", "a log"),
    ("Parish records kept by the vicar list 31 names.", "Parish records"),
    ("Her campaign put out a 40-second clip of the dinner.", "a 40-second clip"),
]  # fmt: skip

UNNAMED = [
    ("The choir waited for ten minutes.", "ten minutes"),
    ("A list of wishes was long.", "A list"),
    ("He ordered a drink and kept order.", "order"),
    ("The knife industry lost jobs.", "The knife"),
    ("He gave accounts of the match.", "accounts"),
    ("Rays of light fell on the wall.", "Rays"),
]  # fmt: skip


def found(text: str, got: Candidates) -> list[str]:
    return [e.span.of(text) for e in got.evidence]


@pytest.mark.parametrize(("text", "item"), NAMED)
def test_items_are_named(text: str, item: str, analyse: Analyse) -> None:
    assert any(item in said or said in item for said in found(text, analyse(text)))


@pytest.mark.parametrize(("text", "other"), UNNAMED)
def test_the_noun_alone_is_no_item(text: str, other: str, analyse: Analyse) -> None:
    assert not [said for said in found(text, analyse(text)) if other in said]


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("The paper obtained a video of the fire. The mayor said the clip was old.", "the clip"),
        ("The court released a letter from May. The mayor would not discuss the document.", "the document"),
    ],
)
def test_the_item_named_again_by_another_noun(text: str, again: str, analyse: Analyse) -> None:
    assert again in found(text, analyse(text))


@pytest.mark.parametrize("text", ["The Harlow Ledger obtained it.", "Nothing stood in the Daily Record."])
def test_a_newspaper_called_ledger_is_none(text: str, analyse: Analyse) -> None:
    assert not [e for e in analyse(text).evidence if e.kind.value in ("document", "record")]
