"""A bug in the window: told in place, with a report that quotes nobody and names no folder of the user."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from workbench import paths
from workbench.services.library import Library
from workbench.ui import crash

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_bug_is_told_and_its_report_holds_no_words(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "log_dir", lambda: tmp_path / "logs")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    told: list[tuple[str, str, str]] = []
    crash.install(lambda *words: told.append(words))
    try:
        raise ValueError("the secret witness")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    (written,) = (tmp_path / "logs").iterdir()
    report = written.read_text("utf-8")
    assert "ValueError" in report
    assert "secret" not in report
    assert str(Path.home()) not in report
    assert str(written) in told[0][1]


def test_a_folder_that_cannot_be_written_is_no_second_crash(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    monkeypatch.setattr(paths, "log_dir", lambda: tmp_path / "file")
    assert crash.write("report") is None


def test_a_desk_that_cannot_be_built_leaves_words_in_the_window(qtbot: QtBot, library: Library) -> None:
    from workbench.ui.app import application
    from workbench.ui.main_window import MainWindow
    from workbench.ui.refused import Unbuilt
    from workbench.ui.session import Session

    application()
    session = Session(library)
    window = MainWindow(library, session=session, warm=False)
    qtbot.addWidget(window)
    window.tell("Something went wrong in the program.", "This is a bug.", "Try again.")
    shown = window.centralWidget()
    assert isinstance(shown, Unbuilt)
    assert "bug" in shown.accessibleName()
    assert not window.furnished
    shown.quit.click()
    assert not window.isVisible()
    session.close()
