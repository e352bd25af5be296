"""The language of the window: what is chosen holds from the next start, what is not offered is English, and texts from below are told with their values."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.domain.vocab import EvidenceKind, Stance
from workbench.errors import InputError
from workbench.ui import languages, state, texts, translate
from workbench.ui.actions import key_text
from workbench.ui.dialogs.settings import SettingsOverlay
from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.overlay import Overlay

WORDS = {
    ("open", ""): "offen",
    (
        "The article says that the source “{text}” all of these claims.",
        "",
    ): "Der Artikel sagt, die Quelle „{text}“ all das.",
    ("“{text}” names a source {why}", ""): "„{text}“ nennt eine Quelle, {why}",
    ("that was handed over", ""): "die übergeben wurde",
    ("The text seems to be in {name}.", ""): "Der Text ist wohl {name}.",
    ("Dutch", ""): "Niederländisch",
    (
        "{told} The rules for English were used: expect little, and check every proposal.",
        "",
    ): "{told} Es galten die Regeln für Englisch.",
    ("record", "EvidenceKind"): "Akte",
    ("partly contradicts", "Stance"): "widerspricht teilweise",
    ("Stance of E{number}: {stance}", ""): "Haltung zu E{number}: {stance}",
    ("Delete {words}", ""): "{words} löschen",
    ("{number} claims", ""): "{number} Behauptungen",
    ("There is no such file.", ""): "Diese Datei gibt es nicht.",
    ("{day} {month} {year}", ""): "{day}. {month} {year}",
    ("November", ""): "November",
    ("May", "short"): "Mai",
    ("{day} {month} {year}", "short"): "{day}. {month} {year}",
}


class Some(QTranslator):
    """Some words of German."""

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]
        return WORDS.get((text, comment or "")) if context == translate.CONTEXT else None


@pytest.fixture
def german(qtbot: QtBot) -> Iterator[None]:
    app = QApplication.instance()
    assert app is not None
    spoken = Some()
    app.installTranslator(spoken)
    app.setProperty(translate.SPEAKS, "de")
    yield
    app.removeTranslator(spoken)
    app.setProperty(translate.SPEAKS, None)


def test_the_vocabulary_tells_equal_words_apart(german: None) -> None:
    assert translate.label(EvidenceKind.RECORD) == "Akte"
    assert translate.tr("record") == "record"


def test_a_step_is_told_with_its_values(german: None) -> None:
    assert translate.told("Stance of E3: partly contradicts") == "Haltung zu E3: widerspricht teilweise"
    assert translate.told("Delete 12 claims") == "12 Behauptungen löschen"
    assert translate.told("Pin E3") == "Pin E3"


def test_a_quotation_in_a_reason_stays_as_it_stands_in_the_article(german: None) -> None:
    assert translate.tr("open") == "offen"
    reason = "The article says that the source “open” all of these claims."
    assert translate.told(reason) == "Der Artikel sagt, die Quelle „open“ all das."
    assert (
        translate.told("“open” names a source that was handed over") == "„open“ nennt eine Quelle, die übergeben wurde"
    )


def test_a_warning_is_told_with_the_sentence_before_it(german: None) -> None:
    warned = "The text seems to be in Dutch. The rules for English were used: expect little, and check every proposal."
    assert translate.told(warned) == "Der Text ist wohl Niederländisch. Es galten die Regeln für Englisch."


def test_a_trouble_is_told_as_far_as_it_is_known(german: None) -> None:
    told = translate.trouble(InputError("There is no such file.", "old mill.mp4"))
    assert told == "Diese Datei gibt es nicht. old mill.mp4"


def test_what_is_longer_than_a_message_is_not_searched(german: None) -> None:
    """The words of a value may be anybody's; a pattern would go through long ones again and again."""
    reason = "The article says that the source “{}” all of these claims."
    assert translate.told(reason.format("open, " * 200)).startswith("Der Artikel sagt")
    long = reason.format("open, " * 2000)
    assert translate.told(long) == long


def test_days_are_written_as_the_language_writes_them(german: None) -> None:
    assert texts.day("2026-11-24") == "24. November 2026"
    assert texts.short_day("1987-05-03") == "3. Mai 1987"


def test_without_a_translation_nothing_changes(qtbot: QtBot) -> None:
    assert translate.label(Stance.PARTLY_CONTRADICTS) == "partly contradicts"
    assert translate.told("Delete 12 claims") == "Delete 12 claims"
    assert texts.day("2026-11-24") == "24 November 2026"


def test_what_is_not_offered_is_english(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "LANGUAGES", {"en": "English", "de": "Deutsch"})
    before = QLocale()
    try:
        assert languages.meant("xx") in languages.LANGUAGES
        assert languages.meant("de") == "de"
        monkeypatch.setattr(languages, "LANGUAGES", {"en": "English"})
        assert languages.meant("de") == "en"
    finally:
        QLocale.setDefault(before)


def test_the_choice_is_kept_for_the_next_start(window: MainWindow) -> None:
    folder = window.session.library.folder
    assert state.language(folder) == ""
    assert window.desk.actions_table.trigger("app.settings")
    overlay = next(o for o in window.findChildren(Overlay) if o.isVisible())
    assert isinstance(overlay, SettingsOverlay)
    combo = overlay.here.language
    assert [combo.itemData(n) for n in range(combo.count())] == ["", *languages.LANGUAGES]
    combo.setCurrentIndex(combo.findData("en"))
    combo.activated.emit(combo.currentIndex())
    assert state.language(folder) == "en"
    overlay.dismiss()


def test_it_is_kept_where_the_window_keeps_its_looks(tmp_path: Path) -> None:
    state.put_language(tmp_path, "fr")
    state.write(tmp_path, state.read(tmp_path))
    assert state.language(tmp_path) == "fr"


def test_qt_s_own_words_come_with_the_language(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys are called as on the keyboards of the language, in a menu as on a button."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    monkeypatch.setattr(languages, "LANGUAGES", {"en": "English", "de": "Deutsch"})
    before = set(app.findChildren(QTranslator))
    try:
        assert languages.install(app, "de") == "de"
        assert app.property(translate.SPEAKS) == "de"
        assert key_text("Ctrl+Shift+Return") == "Strg+Umschalt+Enter"
        assert translate.key_names("Ctrl Shift Enter") == "Strg Umschalt Enter"
        assert translate.key_names("J") == "J"
    finally:
        for translator in set(app.findChildren(QTranslator)) - before:
            app.removeTranslator(translator)
        app.setProperty(translate.SPEAKS, None)
    assert key_text("Ctrl+Shift+Return") == "Ctrl+Shift+Enter"
