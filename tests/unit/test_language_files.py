"""The translators' files: they hold every text of the program as it is now, and a language that is offered is complete and fits its English."""

from __future__ import annotations

import collections
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from workbench import paths
from workbench.ui import languages, translate
from workbench.ui.actions import MENUS
from workbench.ui.top_bar import marked

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FOLDER = paths.resource("translations")
FILES = ("de", "fr", "es")
OFFERED = [code for code in languages.LANGUAGES if code != languages.ENGLISH]
PLAYER = set("jkl")  # with Alt they are the player's


@pytest.fixture(scope="module")
def tools() -> ModuleType:
    """What `make translations` runs."""
    sys.path.insert(0, str(FOLDER))
    try:
        import update
    finally:
        sys.path.remove(str(FOLDER))
    return update


@pytest.fixture(scope="module")
def collected(tools: ModuleType) -> set[tuple[str, str]]:
    """Every text of the program with its comment."""
    return {(one.text, one.comment) for one in tools.collect()}


def messages(language: str) -> list[ElementTree.Element]:
    return list(ElementTree.parse(FOLDER / f"workbench_{language}.ts").iter("message"))


def key(message: ElementTree.Element) -> tuple[str, str]:
    return message.findtext("source") or "", message.findtext("comment") or ""


@pytest.mark.parametrize("language", OFFERED)
def test_an_offered_file_holds_the_texts_of_the_program_and_no_others(
    collected: set[tuple[str, str]], language: str
) -> None:
    """A file that is not offered yet may lag behind until the next `make translations`."""
    found = {key(message) for message in messages(language)}
    assert (sorted(collected - found), sorted(found - collected)) == ([], []), "make translations"


@pytest.mark.parametrize("_language", OFFERED[:1])  # without another language nobody asks for them
def test_the_patterns_are_those_of_the_program(tools: ModuleType, _language: str) -> None:
    assert (FOLDER / "patterns.txt").read_text(encoding="utf-8").splitlines() == tools.patterns(), "make translations"


def test_texts_of_every_kind_are_collected(collected: set[tuple[str, str]]) -> None:
    """One from a call, a table, a vocabulary, a menu, an error and a step below the window."""
    assert collected >= {
        ("Nothing is proposed here.", ""),
        ("Accepts what is shown: the claim with its speaker, or the evidence with its link.", ""),
        ("partly contradicts", "Stance"),
        ("Evi&dence", ""),
        ("Only evidence is linked to a claim.", ""),
        ("Pin E{number}", ""),
        ("Import {n} claims", ""),
        ("The article calls it “{text}” before it tells it.", ""),
        ("it gives a number", ""),
    }


@pytest.mark.parametrize("language", FILES)
def test_what_is_translated_fits_its_english(language: str) -> None:
    """Also in a file that is not complete yet: the same values in braces, no sign of markup, a lone letter marked in a menu."""
    wrong = []
    for message in messages(language):
        source, said = key(message)[0], message.findtext("translation") or ""
        if not said:
            continue
        braces = [collections.Counter(re.findall(r"\{\w*\}", words)) for words in (source, said)]
        menu = source in {marked(title) for title in MENUS}
        if braces[0].keys() != braces[1].keys() or "%n" in said or (said.count("&") == 1) != (source.count("&") == 1):
            wrong.append((source, said))
        if menu and (not re.search(r"&\w", said) or said[said.index("&") + 1].lower() in PLAYER):
            wrong.append((source, said))
        if (source[:1].isspace(), source[-1:].isspace()) != (said[:1].isspace(), said[-1:].isspace()):
            wrong.append((source, said))
    assert wrong == []


@pytest.mark.parametrize("language", OFFERED)
def test_an_offered_language_is_complete(language: str) -> None:
    open_ones = [
        key(message)
        for message in messages(language)
        if (said := message.find("translation")) is None or said.get("type") is not None or not said.text
    ]
    assert open_ones == []


@pytest.mark.parametrize("language", OFFERED)
def test_no_two_menus_of_an_offered_language_have_the_same_letter(language: str) -> None:
    titles = {marked(title) for title in MENUS}
    said = [message.findtext("translation") or "" for message in messages(language) if key(message)[0] in titles]
    letters = [words[words.index("&") + 1].lower() for words in said]
    assert len(set(letters)) == len(MENUS)


@pytest.mark.parametrize("language", FILES)
def test_what_is_compiled_says_what_is_written(qtbot: QtBot, language: str) -> None:
    translator = QTranslator()
    written = {key(m): m.findtext("translation") for m in messages(language) if m.findtext("translation")}
    if not written:
        return  # nothing to compile yet
    assert translator.load(f"workbench_{language}", str(FOLDER))
    told = {one: translator.translate(translate.CONTEXT, *one) for one in written}
    assert {one: words for one, words in told.items() if words != written[one]} == {}, "make translations"


def test_a_file_keeps_what_is_translated_and_drops_what_is_gone(
    tools: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tools, "HERE", tmp_path)
    source = sys.modules["sources"].Source
    said = {("Save <all> & {n}", ""): "Alle {n} <sichern> &", ("record", "EvidenceKind"): "Beleg", ("gone", ""): "weg"}
    tools.write("de", [source("Save <all> & {n}"), source("record", "EvidenceKind"), source("new")], said)
    assert tools.read("de") == {key: words for key, words in said.items() if key[0] != "gone"}


def test_a_language_is_taken_from_a_plain_list(tools: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "de.json"
    file.write_text(
        '[{"source": "Undo", "comment": "", "place": "x", "translation": "Rückgängig"}, {"source": "a", "translation": ""}]',
        encoding="utf-8",
    )
    assert tools.taken(file) == {("Undo", ""): "Rückgängig"}
