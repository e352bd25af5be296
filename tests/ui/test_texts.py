"""Words and figures as the window writes them."""

from __future__ import annotations

import dataclasses

import pytest

from workbench.domain.extraction import Passage
from workbench.domain.vocab import PassageRole
from workbench.services import queries
from workbench.services.library import Library
from workbench.ui import texts


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
