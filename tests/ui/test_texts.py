"""Words and figures as the window writes them."""

from __future__ import annotations

import dataclasses

import pytest

from workbench.domain.extraction import Passage
from workbench.domain.vocab import PassageRole
from workbench.services import queries
from workbench.services.library import Library
from workbench.ui import texts
from workbench.ui.models.cells import shown


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("one", "1 word"),
        ("two words", "2 words"),
        ("word " * 1_250, "1 250 words"),
        ("市長は「市場は閉鎖しない」と述べた。", "18 characters"),
        ("قال رئيس البلدية", "3 words"),
    ],
)
def test_the_length_is_told_in_what_the_script_counts(library: Library, version_id: int, body: str, words: str) -> None:
    text = queries.article_text(library, version_id)
    passages = (Passage(0, len(body), PassageRole.BODY),)
    assert texts.length(dataclasses.replace(text, text=body, passages=passages)) == words


def test_nothing_left_is_not_nothing_found() -> None:
    assert texts.waiting(3, 1) == "3 suggestions left, 1 with a link"
    assert texts.waiting(1, 0) == "1 suggestion left"
    assert texts.waiting(0, 0) == "no suggestion left"
    assert texts.waiting(0, 0, proposed=False) == "nothing proposed"


def test_names_that_run_from_right_to_left_stand_apart_in_an_english_line() -> None:
    assert texts.apart("Mara Quill") == "Mara Quill"
    assert texts.apart("ليلى حداد") == "\u2068ليلى حداد\u2069\u200e"
    assert texts.leftward("12 הגשר הישן")
    assert not texts.leftward("The bridge (הגשר)")
    assert not texts.leftward("1987")


def test_days_are_written_in_one_form() -> None:
    """As the library keeps them, or inside a sentence of the rooms below."""
    assert texts.short_day("2019-11-09") == "9 Nov 2019"
    assert texts.short_day("2019-11") == "November 2019"
    assert texts.short_day("2019") == "2019"
    assert texts.short_day("about noon, well-known") == "about noon, well-known"
    assert texts.dated("asked 2019-11-20T10:00:00.000Z by e-mail, due 2019-11-26") == (
        "asked 20 Nov 2019 by e-mail, due 26 Nov 2019"
    )
    assert (
        texts.dated("files 2019-11-200, 12019-11-20 and 2019-13-45") == "files 2019-11-200, 12019-11-20 and 2019-13-45"
    )


def test_the_cells_of_lists_are_dated_as_the_rest_of_the_window() -> None:
    assert shown("articles", "published", "2019-11-09") == "9 Nov 2019"
    assert shown("claims", "created", "2019-11-09") == "9 Nov 2019"
    assert shown("articles", "published", "") == ""
    assert shown("claims", "words", "2019-11-09") == "2019-11-09"


def test_a_name_that_turns_what_follows_is_set_apart() -> None:
    assert texts.apart("\u202eEve Hale") == "\u2068\u202eEve Hale\u2069\u200e"
    assert texts.apart("Eve Hale") == "Eve Hale"
