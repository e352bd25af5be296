"""Short paragraphs of a pasted article: whole sentences stay with it, lines of the page do not."""

from __future__ import annotations

import pytest

from workbench.domain.vocab import PassageRole
from workbench.ingest.body import label
from workbench.ingest.paste import read_text

HEADLINE = "Town pays for the old harbour crane"
PARAGRAPHS = (
    "The council published its bill for the harbour crane after a long meeting on Friday.",
    "Mayor Ada Stone spoke to reporters outside the town hall of Harl in the evening.",
)


def body_of(*lines: str) -> list[str]:
    text = "\n\n".join(lines)
    return [text[p.start : p.end] for p in label(text) if p.role is PassageRole.BODY]


@pytest.mark.parametrize(
    "line",
    [
        "Stone said repairs cost 4 million euros.",
        "The crane collapsed in March.",
        "Stone denied it.",
        "The video was edited.",
        "Harl left the US coal market.",
        "“You lied to us,” Berg told Stone.",
        "300 people have signed the petition.",
        "Stone declined to comment.",
        "“It was cheap.”",
        "Berg didn’t attend.",
    ],
)
def test_a_short_sentence_after_paragraphs_is_the_article(line: str) -> None:
    assert body_of(HEADLINE, *PARAGRAPHS, line) == [*PARAGRAPHS, line]
    assert body_of(HEADLINE, *PARAGRAPHS, line, "Related Articles", "Harl in old pictures") == [*PARAGRAPHS, line]


@pytest.mark.parametrize(
    "line",
    [
        "Harl Courier and its partners.",
        "Keep up with news from Harl.",
        "Stone said repairs cost 4 million euros",
        "repairs cost 4 million euros.",
        "Has the crane been repaired?",
        "Everybody was there!",
        "First published in the Harl Courier.",
        "This article was amended on Monday.",
        "The story was first published on Monday.",
        "The advertisement could not be shown.",
        "Iris Okafor contributed reporting from Harl.",
        "We will never share your address.",
        "The rest is on harlcourier.com today.",
        "Berg posted more @bergharl.",
        "Stone was asked about it...",
        "Five hundred pictures.",
        "Sign up for what was said.",
    ],
)
def test_a_short_line_of_the_page_is_not(line: str) -> None:
    assert body_of(HEADLINE, *PARAGRAPHS, line) == [*PARAGRAPHS]


def test_several_short_paragraphs_in_a_row_stay() -> None:
    tail = ("Stone denied the charge.", "She resigned on Monday.", "The town will pay the whole bill by June.")
    assert body_of(HEADLINE, *PARAGRAPHS, *tail) == [*PARAGRAPHS, *tail]


def test_a_short_first_paragraph_stays() -> None:
    assert body_of("The crane is gone.", *PARAGRAPHS) == ["The crane is gone.", *PARAGRAPHS]


def test_behind_a_line_of_the_page_a_short_sentence_is_the_pages() -> None:
    assert body_of(HEADLINE, *PARAGRAPHS, "Related Articles", "The harbour was frozen.") == [*PARAGRAPHS]


def test_short_sentences_alone_do_not_push_other_lines_out() -> None:
    read = read_text("Harl in March\n\nStone denied the charge.\n\nThe crane in numbers\n")
    assert "Stone denied the charge." in read.body
    assert "The crane in numbers" in read.body
