"""The day of a pasted article, read from a line of its own near the headline."""

from __future__ import annotations

import pytest

from workbench.ingest.paste import read_text

BODY = (
    "The sheriff said on Monday that a man came at his deputy with a knife. The video shows him walking away. "
    "The county released the video on Tuesday after weeks of protest in the town square.\n\n"
    "Residents said they had waited for months for an answer from the office, and many of them came to the hall.\n"
)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("March 4, 2025", "2025-03-04"),
        ("12 June 2024", "2024-06-12"),
        ("Published March 4, 2025", "2025-03-04"),
        ("2025-03-04", "2025-03-04"),
        ("Tuesday 4 March 2025 10.15 GMT", "2025-03-04"),
        ("4. März 2025, 17:47", "2025-03-04"),
        ("4 mars 2025", "2025-03-04"),
        ("Updated 4 March 2025", "2025-03-04"),
    ],
)
def test_a_line_with_a_date_is_the_day_of_the_article(line: str, day: str) -> None:
    read = read_text(f"Video contradicts the sheriff\n\nBy Dana Whitlock\n\n{line}\n\n{BODY}")
    assert (read.published, read.sources["published"]) == (day, "text")
    assert read.authors == ("Dana Whitlock",)


def test_when_it_was_published_goes_before_when_it_was_changed() -> None:
    read = read_text(f"Video contradicts the sheriff\n\nUpdated 9 March 2025\n\n4 March 2025\n\n{BODY}")
    assert read.published == "2025-03-04"


@pytest.mark.parametrize(
    "line", ["04/03/2025", "Summer 2024, 17 pictures", "March 2025", "31 February 2025", "3 min read"]
)
def test_what_is_no_whole_or_no_certain_date_is_left_out(line: str) -> None:
    read = read_text(f"Video contradicts the sheriff\n\nBy Dana Whitlock\n\n{line}\n\n{BODY}")
    assert read.published == ""
    assert "published" not in read.sources


def test_a_day_in_the_article_itself_is_not_its_day() -> None:
    assert (
        read_text(
            f"Video contradicts the sheriff\n\nThe bridge was closed on 4 March 2025, the mayor said.\n\n{BODY}"
        ).published
        == ""
    )
