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
