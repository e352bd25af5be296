"""French counts none as one: "0 déclaration"; the other languages as many."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication

from workbench.ui import texts
from workbench.ui.app import application
from workbench.ui.lists.words import count_words
from workbench.ui.translate import SPEAKS, plural, told

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def speak(qtbot: QtBot) -> Iterator[object]:
    application()
    app = QCoreApplication.instance()
    assert app is not None
    before = app.property(SPEAKS)
    yield lambda language: app.setProperty(SPEAKS, language)
    app.setProperty(SPEAKS, before)


@pytest.mark.parametrize(("language", "none"), [("fr", "0 one"), ("de", "0 many"), ("es", "0 many"), (None, "0 many")])
def test_none_of_a_thing(speak: object, language: str | None, none: str) -> None:
    assert callable(speak)
    speak(language)
    one, many = "{n} one", "{n} many"
    assert plural(0, one, many) == texts.count(0, one, many) == texts.grouped(0, one, many) == none
    assert plural(1, one, many) == "1 one"
    assert plural(2, one, many) == "2 many"
    assert count_words("claims", 0) == ("0 claim" if language == "fr" else "0 claims")


def test_a_text_whose_pattern_reads_the_same_has_its_parts_translated(speak: object) -> None:
    """Where only values of a pattern are texts, the pattern itself may be the same in another language."""
    assert told("The disk is full. It concerns /desk.") == "The disk is full. It concerns /desk."
