"""Quotation marks as the world writes them; one odd mark never inverts the rest. Sentences are our own."""

from __future__ import annotations

import pytest

from workbench.analysis.normalise import plain
from workbench.analysis.paragraphs import LONGEST_PIECE, paragraphs
from workbench.analysis.quotes import quotations
from workbench.domain.spans import Span


def quoted(text: str) -> list[str]:
    return [q.inner.of(text) for q in quotations(text, paragraphs(text))]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('"We won," she said. "All of it."', ["We won,", "All of it."]),
        ("“We won,” she said. “All of it.”", ["We won,", "All of it."]),
        ("„Wir haben gewonnen“, sagte sie.", ["Wir haben gewonnen"]),
        ("« Nous avons gagné », dit-elle.", [" Nous avons gagné "]),
        ("»Wir haben gewonnen«, sagte sie.", ["Wir haben gewonnen"]),
        ("''We won,'' she said.", ["We won,"]),
        ("‘We won,’ she said.", ["We won,"]),
        ("'We won,' she said.", ["We won,"]),
        ("She called it a “so-called ‘victory’ of fools” again.", ["so-called ‘victory’ of fools"]),
        ("“He told me “run” and left,” she said.", ["He told me “run” and left,"]),
        ('“We won," she said.', ["We won,"]),
        ("“We won,“ she said.", ["We won,"]),
        ("”We won,” she said.", ["We won,"]),
        ("He said:“We won.”", ["We won."]),
    ],
)
def test_marks(text: str, inside: list[str]) -> None:
    assert quoted(text) == inside


@pytest.mark.parametrize(
    "text",
    [
        "The officers' claims and the dogs' barks weren't heard in the '90s.",
        "The board is 6' 2\" wide.",
        "It’s the workers’ choice.",
        "Rock 'n' roll isn't dead.",
        'A word" with a stray mark.',
        '""',
        '"',
    ],
)
def test_no_quotation(text: str) -> None:
    assert quoted(text) == []


def test_a_stray_mark_stays_in_its_paragraph() -> None:
    text = 'He is 6 feet 2" tall.\n\n"We won," she said.\n\nNo marks here.'
    assert quoted(text) == ["We won,"]


def test_a_missing_closing_mark_ends_with_the_paragraph() -> None:
    text = '"We won, she said.\n\nNobody else spoke. "Right," he said.'
    found = quotations(text, paragraphs(text))
    assert [q.closed for q in found] == [False, True]
    assert not found[0].continued


def test_a_quotation_over_paragraphs_goes_on_where_the_next_opens_with_a_mark() -> None:
    text = "“We won.\n\n“And we will win again,” she said."
    first, second = quotations(text, paragraphs(text))
    assert first.continued
    assert not first.closed
    assert second.closed


def test_a_possessive_inside_single_marks_does_not_close_them() -> None:
    assert quoted("‘The voters’ choice was clear,’ she said.") == ["The voters’ choice was clear,"]


def test_plain_text_has_the_same_length_and_the_same_words() -> None:
    text = "''We won,'' she said. “It’s «ours»…” „Ja“ — soft\u00adhyphen\u00a0here"
    result = plain(text, quotations(text, paragraphs(text)))
    assert len(result) == len(text)
    assert [c for c in result if c.isalnum()] == [c for c in text if c.isalnum()]
    assert "''" not in result


def test_paragraphs_are_lines_without_blank_ends() -> None:
    text = "  One.  \n\n\n\tTwo.\r\nThree."
    assert [p.of(text) for p in paragraphs(text)] == ["One.", "Two.", "Three."]


def test_a_wrapped_line_is_joined_with_the_next() -> None:
    text = "The council voted on Tuesday to close the old bridge\nuntil the end of the year.\nThe mayor agreed."
    assert len(paragraphs(text)) == 2


def test_paragraphs_keep_inside_the_body() -> None:
    text = "Menu\nThe body is here.\nFooter"
    assert [p.of(text) for p in paragraphs(text, body=[Span(5, 22)])] == ["The body is here."]


def test_a_run_away_line_is_cut_between_words() -> None:
    text = "word " * 5000
    found = paragraphs(text)
    assert max(len(p) for p in found) <= LONGEST_PIECE
    assert "".join(p.of(text) for p in found).replace(" ", "") == text.replace(" ", "")
