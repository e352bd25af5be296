"""The models' folder in the settings: named by typing or by the button, said in place where it gives nothing, kept for the computer."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from workbench.services import articles, models
from workbench.ui.dialogs.settings import SettingsOverlay
from workbench.ui.dialogs.settings_models import ModelsFolder
from workbench.ui.main_window import MainWindow

MINUTE = 60_000


@pytest.fixture
def line(qtbot: QtBot, version_id: int, window: MainWindow) -> ModelsFolder:
    """The line in the open settings, when the installed models have been found."""
    window.desk.actions_table.trigger("app.settings")
    overlay = next(o for o in window.findChildren(SettingsOverlay) if o.isVisible())
    qtbot.waitUntil(lambda: "installed" in overlay.here.models.seen.text(), timeout=MINUTE)
    return overlay.here.models


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A folder with one small model, saved by spaCy."""
    nlp = spacy.blank("en")
    nlp.meta["name"], nlp.meta["version"] = "hollow", "2.5"
    nlp.to_disk(tmp_path / "en_hollow")
    return tmp_path


def test_a_typed_folder_is_kept_and_its_models_are_listed(
    qtbot: QtBot, version_id: int, window: MainWindow, line: ModelsFolder, model: Path
) -> None:
    steps = window.session.library.row("SELECT max(id) FROM step")
    qtbot.keyClicks(line.field, str(model))
    qtbot.keyClick(line.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "hollow" in line.seen.text(), timeout=MINUTE)
    assert "en_hollow, language en, version 2.5: not used: it has no tagger" in line.seen.text()
    assert not line.trouble.isVisible()
    assert models.folder() == str(model)
    assert articles.request_analysis(window.session.library, version_id).args["models_folder"] == str(model)
    assert window.session.library.row("SELECT max(id) FROM step") == steps  # no part of the library


def test_a_folder_that_gives_nothing_is_said_in_place(qtbot: QtBot, line: ModelsFolder, tmp_path: Path) -> None:
    for path, said in ((tmp_path / "gone", "no such folder"), (tmp_path, "no language model in it")):
        line.field.setText(str(path))
        line.field.commit()
        qtbot.waitUntil(lambda said=said: said in line.trouble.text() and line.trouble.isVisible(), timeout=MINUTE)  # type: ignore[misc]
    line.field.setText("models/here")
    line.field.commit()
    assert "whole path" in line.trouble.text()
    assert models.folder() == str(tmp_path)
    line.field.clear()
    line.field.commit()
    qtbot.waitUntil(lambda: not line.trouble.isVisible(), timeout=MINUTE)
    assert models.folder() == ""


def test_the_button_asks_for_the_folder(
    qtbot: QtBot, window: MainWindow, line: ModelsFolder, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORKBENCH_QT_DIALOGS", "1")
    qtbot.mouseClick(line.choose, Qt.MouseButton.LeftButton)
    dialog = next(d for d in window.findChildren(QFileDialog) if d.isVisible())
    dialog.setDirectory(str(model.parent))
    dialog.selectFile(str(model))
    dialog.accept()
    qtbot.waitUntil(lambda: "hollow" in line.seen.text(), timeout=MINUTE)
    assert models.folder() == str(model)
    assert line.field.text() == str(model)


def test_settings_closed_while_models_are_looked_for(qtbot: QtBot, window: MainWindow, line: ModelsFolder) -> None:
    line.put("")
    window.findChild(SettingsOverlay).dismiss()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not window.session.jobs.running, timeout=MINUTE)


def test_what_was_refused_stays_said_when_the_models_have_been_found(
    qtbot: QtBot, version_id: int, window: MainWindow
) -> None:
    window.desk.actions_table.trigger("app.settings")
    line = window.findChild(SettingsOverlay).here.models  # type: ignore[union-attr]
    line.field.setText("models/here")  # before the child has answered
    line.field.commit()
    qtbot.waitUntil(lambda: "installed" in line.seen.text(), timeout=MINUTE)
    assert "whole path" in line.trouble.text()
    assert line.trouble.isVisible()
    line.field.clear()
    line.field.commit()
    qtbot.waitUntil(lambda: not line.trouble.isVisible(), timeout=MINUTE)
