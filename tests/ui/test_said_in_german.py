"""What is stored in English is shown in the language of the window: preset scales, details of readiness, edited fields, reasons. A newsroom's own
scale, and what somebody typed, stay as they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from workbench import paths
from workbench.domain.timeline import Moment
from workbench.domain.verdict import Level, Scale
from workbench.services import scales
from workbench.ui import texts
from workbench.ui.app import application
from workbench.ui.models.cells import shown
from workbench.ui.pictures.timeline import in_words
from workbench.ui.scale_words import level_words, scale_words
from workbench.ui.translate import SPEAKS, told
from workbench.ui.verdict.choices import choices
from workbench.ui.verdict.need_words import detail_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def german(qtbot: QtBot) -> Iterator[None]:
    application()
    app = QCoreApplication.instance()
    assert app is not None
    spoken = QTranslator()
    assert spoken.load("workbench_de", str(paths.resource("translations")))
    app.installTranslator(spoken)
    app.setProperty(SPEAKS, "de")
    yield
    app.removeTranslator(spoken)
    app.setProperty(SPEAKS, None)


def test_preset_scales_are_translated_and_own_ones_are_not(german: None) -> None:
    five = scales.presets()[0]
    assert scale_words(five.name) == "Fünf Stufen"
    rows = choices(five, quotation=False)
    assert [row.label for row in rows][:5] == ["Wahr", "Überwiegend wahr", "Halb wahr", "Überwiegend falsch", "Falsch"]
    assert rows[0].definition.startswith("Die Belege")
    own = Scale("x", "Our scale", (Level(1, "False", "Not so.", 1, 0),))
    assert [(row.label, row.definition) for row in choices(own, quotation=False)][:1] == [("False", "Not so.")]
    assert (level_words("False", "Our scale"), scale_words("Our scale")) == ("False", "Our scale")


def test_lists_and_the_timeline_say_it_too(german: None) -> None:
    assert shown("claims", "verdict", "Mostly false") == "Überwiegend falsch"
    assert texts.speaker("", own_voice=True) == "der Artikel"
    assert texts.said_by("", own_voice=True) == "Gesagt vom Artikel selbst"
    moment = Moment("2026-03-02T10:00:00.000Z", "decided", "decided", "False, M. Q.", "verdict", 1)
    assert in_words(moment)[1] == "Falsch, M. Q."


@pytest.mark.parametrize(
    ("detail", "german_words"),
    [
        ("E3 established; E12 not_assessed", "E3 erwiesen; E12 nicht geprüft"),
        ("E3, 27.440 s, page 4, still taken", "E3, 27.440 s, Seite 4, Standbild gemacht"),
        ("Nobody is accused by it.", "Niemand wird dadurch beschuldigt."),
        ("your initials are not set", "Ihre Initialen sind nicht eingestellt"),
        ("Asked by mail, no answer; still taken", "Asked by mail, no answer; still taken"),
    ],
)
def test_details_of_readiness(german: None, detail: str, german_words: str) -> None:
    assert detail_words(detail) == german_words


@pytest.mark.parametrize(
    ("stored", "german_words"),
    [
        (
            "Edit claim C3: wording, wording confirmed or not, tags",
            "Behauptung C3 bearbeiten: Kurzfassung, Kurzfassung bestätigt oder nicht, Schlagwörter",
        ),
        ("Rate claim: Mostly false", "Überwiegend falsch"),
        ("Right after this sentence an expert says much the same; that is read from the order alone.", "Fachperson"),
        (
            "“His account” leads to this claim; the article says “contradicted” of “video”.",
            "„His account“ führt zu dieser Behauptung",
        ),
        ("The disk is full. It concerns /desk/library.", "Der Datenträger ist voll. Es geht um /desk/library."),
    ],
)
def test_history_reasons_and_troubles(german: None, stored: str, german_words: str) -> None:
    assert german_words in told(stored)
