"""Pasted pages: the article is found, its headline lifted, furniture labelled and kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.domain.extraction import Extraction, from_json, to_json
from workbench.domain.vocab import PassageRole
from workbench.errors import InputError
from workbench.ingest.body import label
from workbench.ingest.limits import MAX_LINES, MAX_TEXT_BYTES
from workbench.ingest.paste import read_bytes, read_text

DATA = Path(__file__).parents[2] / "data" / "ingest"


def texts(read: Extraction, role: PassageRole) -> list[str]:
    return [read.text[p.start : p.end] for p in read.passages if p.role is role]


def test_a_pasted_page_keeps_everything_and_labels_it() -> None:
    source = (DATA / "pasted_bridge.txt").read_text(encoding="utf-8")
    read = read_text(source)
    assert read.text == source
    assert read.title == "Harlow bridge will stay closed until spring, council admits"
    assert texts(read, PassageRole.FURNITURE) == [
        "Skip to content",
        "Harlow Courier",
        "News",
        "Share",
        "Related Articles",
        "Ten walks along the river",
        "Leave a Reply",
        "Your email address will not be published. Required fields are marked *",
        "Back to top button",
    ]
    body = texts(read, PassageRole.BODY)
    assert body[0].startswith("The footbridge over the Harl")
    assert "What the engineers found" in body
    assert body[-1].endswith("“That is not what we were promised.”")


def test_the_passages_select_their_lines() -> None:
    text = "  One line here. \r\n\r\n\tTwo words\r\nThree"
    assert [text[p.start : p.end] for p in label(text)] == ["One line here.", "Two words", "Three"]


def test_a_lone_sentence_is_all_body() -> None:
    assert texts(read_text("The moon is made of cheese"), PassageRole.BODY) == ["The moon is made of cheese"]


def test_only_furniture_says_so() -> None:
    read = read_text("Share\n\nSubscribe\n\nCookies")
    assert read.body == ""
    assert any("page furniture" in warning for warning in read.warnings)


@pytest.mark.parametrize(
    ("language", "closing"),
    [
        ("German", "Mehr zum Thema"),
        ("French", "Sur le même sujet"),
        ("Spanish", "Te puede interesar"),
        ("Italian", "Leggi anche"),
        ("Portuguese", "Leia também"),
        ("Dutch", "Lees ook"),
    ],
)
def test_other_languages_have_their_phrases(language: str, closing: str) -> None:
    body = "Eins zwei drei vier fünf sechs sieben acht neun zehn.\n\n" * 4
    read = read_text(f"{body}{closing}\n\nAlpha beta gamma delta epsilon zeta eta theta iota kappa.\n")
    assert read.body.count("Eins") == 4
    assert "Alpha" not in read.body, language


def test_unspaced_scripts_count_their_signs() -> None:
    line = "市長は金曜日に橋が再び開くと述べた。住民は説明を求めている。"
    read = read_text(f"ニュース\n\n{line}\n\n{line}\n")
    assert read.body == f"{line}\n\n{line}"


def test_the_result_crosses_the_channel() -> None:
    read = read_bytes(b"Title of a story here\n\nThe mayor said that the bridge is safe.")
    assert from_json(to_json(read)) == read


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("", "empty"),
        ("\n \n", "nothing to read"),
        ("***", "nothing to read"),
        ("a" * (MAX_TEXT_BYTES + 1), "too large"),
        ("a\n" * (MAX_LINES + 1), "too many lines"),
    ],
)
def test_unusable_text_is_refused(text: str, title: str) -> None:
    with pytest.raises(InputError, match=title):
        read_text(text)


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Iris Okafor and Tomas Berg", ("Iris Okafor", "Tomas Berg")),
        ("Von Jürgen Ärmel", ("Jürgen Ärmel",)),
        ("By Monday", ()),
        ("By the river side", ()),
    ],
)
def test_a_byline_names_the_authors(line: str, authors: tuple[str, ...]) -> None:
    paragraph = "The council said that the bridge over the river stays closed until spring."
    read = read_text(f"Council keeps the bridge closed\n\n{line}\n\n{paragraph}\n\n{paragraph}\n")
    assert read.authors == authors
    assert read.sources == ({"title": "text", "authors": "text"} if authors else {"title": "text"})
    assert line not in read.body
