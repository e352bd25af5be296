"""A saved page, read whole: roles in page order, metadata with sources, media with places."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.domain.extraction import Extraction, MediaRef, from_json, to_json
from workbench.domain.vocab import EvidenceKind, PassageRole
from workbench.ingest.html import read_html

DATA = Path(__file__).parents[2] / "data" / "ingest"


@pytest.fixture(scope="module")
def page() -> Extraction:
    return read_html((DATA / "council_page.html").read_bytes())


def test_the_body_is_the_article(page: Extraction) -> None:
    paragraphs = page.body.split("\n\n")
    assert paragraphs[0].startswith("The footbridge over the Harl")
    assert "What the engineers found" in paragraphs
    assert (
        "Her account was contradicted by the report, which had been on the council's desk for six weeks." in paragraphs
    )
    assert paragraphs[-1].startswith("Residents of Mill Lane")
    assert not any("newsletter" in paragraph or "walks" in paragraph for paragraph in paragraphs)


def test_the_title_comes_first_and_once(page: Extraction) -> None:
    first = page.passages[0]
    assert (first.role, page.text[: first.end]) == (PassageRole.TITLE, page.title)
    assert page.text.count(page.title) == 1


def test_furniture_stays_in_its_place_and_what_stood_before_the_headline_comes_last(page: Extraction) -> None:
    order = [
        page.text.index(words)
        for words in (
            "eleven cracks",
            "Sign up to our newsletter",
            "Residents of Mill Lane",
            "Most read",
            "All rights reserved",
            "Home",
            "Local news",
        )
    ]
    assert order == sorted(order)
    roles = {page.text[p.start : p.end]: p.role for p in page.passages}
    assert roles["Sign up to our newsletter and never miss a story."] is PassageRole.FURNITURE
    assert roles["Local news"] is PassageRole.FURNITURE


def test_passages_cover_the_text_but_for_blank_lines(page: Extraction) -> None:
    assert "\n\n".join(page.text[p.start : p.end] for p in page.passages) == page.text


def test_metadata_and_their_sources(page: Extraction) -> None:
    assert (page.title, page.authors, page.publisher) == (
        "Harlow bridge will stay closed until spring",
        ("Iris Okafor", "Tomas Berg"),
        "Harlow Courier",
    )
    assert (page.published, page.modified, page.language) == ("2025-11-03", "2025-11-04", "en-GB")
    assert page.url == "https://courier.example.org/news/harlow-bridge"
    assert page.sources == {
        "title": "json-ld",
        "authors": "json-ld",
        "publisher": "json-ld",
        "published": "json-ld",
        "modified": "json-ld",
        "language": "html lang",
        "url": "canonical",
    }


def test_media_have_kind_address_and_place(page: Extraction) -> None:
    after_lead = page.text.index("two-week repair.") + len("two-week repair.")
    after_quote = page.text.index("have\u00a0seen”.") + len("have\u00a0seen”.")
    assert page.media == (
        MediaRef(EvidenceKind.VIDEO, "https://courier.example.org/clips/walk.webm", after_lead),
        MediaRef(EvidenceKind.VIDEO, "https://www.youtube.com/embed/abc123", after_quote),
        MediaRef(EvidenceKind.VIDEO, "https://video.example.org/clips/inspection.mp4", None),
        MediaRef(EvidenceKind.VIDEO, "https://video.example.org/clips/bridge.mp4", None),
    )


def test_the_given_address_wins_and_the_value_crosses_the_channel() -> None:
    read = read_html((DATA / "council_page.html").read_bytes(), url="https://mirror.example.org/1")
    assert (read.url, read.sources["url"]) == ("https://mirror.example.org/1", "given")
    assert from_json(to_json(read)) == read


def test_a_declared_charset_is_used() -> None:
    page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1251'></head><body><p>Мэр сказал, что мост откроют в пятницу.</p></body></html>"
    read = read_html(page.encode("cp1251"))
    assert (read.body, read.encoding) == ("Мэр сказал, что мост откроют в пятницу.", "cp1251")


def test_broken_markup_still_gives_its_text() -> None:
    read = read_html(
        b"<div><p>The mayor said that the bridge <b>will open<p>on Friday</i> after all the repairs.<table><tr><td>cell"
    )
    assert "on Friday after all the repairs." in read.text
    assert "cell" in read.text


def test_an_article_that_only_machines_can_see_becomes_body() -> None:
    words = " ".join(f"The council met on day {n} and said that the bridge stays closed." for n in range(20))
    page = f'<html><head><script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Bridge closed", "articleBody": "{words}"}}</script></head><body><div id="app">Loading page</div></body></html>'
    read = read_html(page.encode())
    assert "day 19 and said" in read.body
    assert "Loading page" in read.text
