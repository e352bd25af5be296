"""The links and players of a saved page: each stands at its words in the stored text, and nothing that is no web address is kept."""

from __future__ import annotations

import pytest

from workbench.domain.extraction import Extraction, PageLink, from_json, to_json
from workbench.domain.vocab import EvidenceKind
from workbench.ingest import paste
from workbench.ingest.html import read_html
from workbench.ingest.limits import MAX_LINKS, MAX_URL

_FILLER = (
    "The council of Tarn Hollow met on Monday and said that the old mill stays closed for now, whatever anybody says."
)


def _page(*paragraphs: str, url: str = "https://courier.example.org/mill", head: str = "") -> Extraction:
    inside = "\n".join((f"<p>{_FILLER}</p>", *paragraphs, f"<p>{_FILLER} That was all.</p>"))
    page = f"<html><head><title>The mill</title>{head}</head><body><article><h1>The mill</h1>{inside}</article></body></html>"
    return read_html(page.encode(), url=url)


def _shown(page: Extraction) -> list[tuple[str, str]]:
    return [(page.text[k.start : k.end], k.url) for k in page.links]


def test_a_link_stands_at_its_words() -> None:
    page = _page(
        "<p>His account of the fire was contradicted by\n   <a href='https://v.example.org/1'>\n the   <b>street</b>\tvideo </a>"
        " and by <a href='/docs/log'>the brigade’s log</a>, which both say otherwise.</p>"
    )
    assert _shown(page) == [
        ("the street video", "https://v.example.org/1"),
        ("the brigade’s log", "https://courier.example.org/docs/log"),
    ]
    assert from_json(to_json(page)) == page


def test_offsets_hold_beyond_the_first_plane_and_with_hard_blanks() -> None:
    page = _page(
        "<p>\u00a0🔥🔥 The clerk showed the council \u00a0<a href='https://v.example.org/2'>𝔞 map\u00a0</a> of the whole valley.</p>"
    )
    assert _shown(page) == [("𝔞 map", "https://v.example.org/2")]


def test_a_link_over_several_paragraphs_is_one_for_each() -> None:
    words = "The clerk showed the council a map of the whole valley and of the mill."
    page = _page(f"<a href='https://v.example.org/3'><p>{words}</p><p>{words} Again and again.</p></a>")
    assert _shown(page) == [
        (words, "https://v.example.org/3"),
        (f"{words} Again and again.", "https://v.example.org/3"),
    ]


def test_what_the_page_calls_its_base_counts() -> None:
    page = _page(
        f"<p>{_FILLER} See <a href='map'>the map</a>.</p>", head="<base href='https://files.example.org/2026/'>"
    )
    assert _shown(page) == [("the map", "https://files.example.org/2026/map")]


def test_furniture_keeps_no_links() -> None:
    page = _page("<nav><ul><li><a href='/sport'>Sport</a></li><li><a href='/weather'>Weather</a></li></ul></nav>")
    assert "Weather" in page.text
    assert page.links == ()


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "java&#10;script:alert(1)",
        " &#1;javascript:alert(1)",
        "data:text/html,hello",
        "vbscript:x",
        "file:///etc/passwd",
        "mailto:clerk@example.org",
        "ftp://files.example.org/a",
        "//",
        "http://",
        "https://[::1",
        "https://bank.example.org@elsewhere.example.net/",
        "#further-down",
        "https://courier.example.org/mill#further-down",
        "",
        "https://v.example.org/" + "a" * MAX_URL,
        "https://v.example.org/" + "a" * 200_000,
    ],
)
def test_what_is_no_web_address_is_left_out(href: str) -> None:
    page = _page(f"<p>{_FILLER} Look at <a href='{href}'>the video</a> of it.</p>")
    assert "Look at the video of it." in page.text
    assert page.links == ()


def test_signs_that_hide_or_turn_words_are_written_out() -> None:
    page = _page(f"<p>{_FILLER} See <a href='https://v.example.org/a\u202eb c'>the map</a>.</p>")
    assert [k.url for k in page.links] == ["https://v.example.org/a%E2%80%AEb%20c"]


def test_ten_thousand_links_are_cut_off_and_the_text_stays_whole() -> None:
    many = " ".join(f"<a href='https://v.example.org/{n}'>word {n}</a>," for n in range(10_000))
    page = _page(f"<p>The clerk read out all of them: {many} and that was the end of it.</p>")
    assert "word 9999, and that was the end" in page.text
    assert len(page.links) == MAX_LINKS
    assert all(page.text[k.start : k.end] == f"word {n}" for n, k in enumerate(page.links))


def test_links_of_the_menus_take_no_room_from_those_of_the_article() -> None:
    menu = "".join(f"<li><a href='/m/{n}'>Menu {n}</a></li>" for n in range(5_000))
    page = _page(f"<nav><ul>{menu}</ul></nav><p>{_FILLER} See <a href='/map'>the map</a>.</p>")
    assert _shown(page) == [("the map", "https://courier.example.org/map")]


def test_links_within_links_stay_in_their_words() -> None:
    deep = "".join(f"<a href='https://v.example.org/{n}'><span>step {n} " for n in range(400))
    page = _page(f"<p>The clerk read out: {deep}</p>")
    assert len(page.links) <= MAX_LINKS
    assert all("step" in page.text[k.start : k.end] for k in page.links)


def test_players_and_posts_have_their_place() -> None:
    said = "The mayor of Tarn Hollow said that nobody had been at the mill when it burnt."
    page = _page(
        f"<p>{said}</p>",
        "<iframe src='https://www.youtube.com/embed/abc'></iframe>",
        "<blockquote class='twitter-tweet'><p>Burning now <a href='https://t.co/x'>pic</a></p>— Ada"
        " <a href='https://twitter.com/ada/status/123'>3 May</a></blockquote>",
        "<iframe src='javascript:alert(1)'></iframe><video src='data:video/webm;base64,AAAA'></video>",
        "<div class='fb-post' data-href='https://www.facebook.com/mill/posts/9'></div>",
    )
    players = [k for k in page.links if k.kind is not None]
    after = page.text.index(said) + len(said)
    assert players[:2] == [
        PageLink(after, after, "https://www.youtube.com/embed/abc", EvidenceKind.VIDEO),
        PageLink(after, after, "https://twitter.com/ada/status/123", EvidenceKind.POST),
    ]
    assert [(k.url, k.kind) for k in players[2:]] == [("https://www.facebook.com/mill/posts/9", EvidenceKind.POST)]
    assert all(k.start == k.end <= len(page.text) for k in players)


def test_pasted_words_get_the_links_of_the_pasted_page() -> None:
    said = "He denied it, but a  video\u00a0shows him"
    text = f"Sport\n{_FILLER}\n{said} at the mill.\n\n{_FILLER}\n"
    markup = (
        f"<html><body><nav><a href='https://c.example.org/sport'>Sport</a></nav><p>{_FILLER}</p>"
        "<p>He denied it, but <a href='https://v.example.org/1'>a <i>video</i> shows</a> him at the&nbsp;mill.</p>"
        "<iframe src='https://www.youtube.com/embed/abc'></iframe>"
        f"<p>{_FILLER}</p><p>In no line. <a href='https://v.example.org/2'>Lost</a></p></body></html>"
    )
    read = paste.read_text(text, markup=markup)
    assert read.text == text
    end = text.index("mill.\n\n") + len("mill.")
    assert [(text[k.start : k.end], k.url) for k in read.links] == [
        ("a  video\u00a0shows", "https://v.example.org/1"),
        ("", "https://www.youtube.com/embed/abc"),
    ]
    assert read.links[1].start == end
    assert paste.read_text(text).links == ()


def test_a_pasted_page_that_cannot_be_read_costs_only_its_links() -> None:
    read = paste.read_text(f"{_FILLER}\n{_FILLER}", markup="<p>" + "<i>" * 400_000)
    assert read.body.startswith(_FILLER)
    assert read.links == ()
    assert read.warnings == ("The links of the pasted page were not read. The page is too complex to be read.",)
