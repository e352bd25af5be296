"""A bug in the window: told in place, with a report that quotes nobody and names no folder of the user."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from workbench import crash as core
from workbench import paths
from workbench.services.library import Library
from workbench.ui import crash
from workbench.ui.dialogs.bug import BugDialog
from workbench.ui.main_window import MainWindow


def _fail(words: str) -> None:
    try:
        raise ValueError(words)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_a_bug_is_told_and_its_report_holds_no_words(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "log_dir", lambda: tmp_path / "logs")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    told: list[tuple[crash.Bug, bool]] = []
    crash.install(lambda bug, again: told.append((bug, again)))
    _fail("the secret witness")
    _fail("the secret witness")
    (written,) = (tmp_path / "logs").iterdir()
    report = written.read_text("utf-8")
    assert "ValueError" in report
    assert "secret" not in report
    assert str(Path.home()) not in report
    assert str(written) in told[0][0].words
    assert [again for _, again in told] == [False, True]


def test_the_report_says_what_led_to_the_error() -> None:
    try:
        try:
            raise KeyError("the mayor")
        except KeyError as inner:
            raise RuntimeError("of the town") from inner
    except RuntimeError as error:
        report = core.report(error, where="window")
    assert report.index("RuntimeError") < report.index("KeyError")
    assert "mayor" not in report
    assert "town" not in report


def test_a_folder_that_cannot_be_written_is_no_second_crash(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    monkeypatch.setattr(paths, "log_dir", lambda: tmp_path / "file")
    assert core.write("report") is None


def test_the_folder_of_the_user_is_not_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert core.from_home(tmp_path / "logs" / "a.txt") == str(Path("~/logs/a.txt"))
    assert core.from_home(Path("/elsewhere/a.txt")) == str(Path("/elsewhere/a.txt"))


def _bug(path: Path | None = None) -> crash.Bug:
    return crash.Bug("ValueError", "ValueError there", "workbench 1\nbuiltins.ValueError\n", path)


def _dialogs(window: MainWindow) -> list[BugDialog]:
    return window.findChildren(BugDialog)


def test_one_dialog_with_details_to_copy_and_the_window_goes_on(qtbot: QtBot, window: MainWindow) -> None:
    window.tell(_bug())
    window.tell(_bug())
    qtbot.waitUntil(lambda: bool(_dialogs(window)) and not window.desk.banner.isHidden())
    (dialog,) = _dialogs(window)
    assert not dialog.folder.isEnabled()
    assert dialog.folder.toolTip()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == _bug().details
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not _dialogs(window))
    assert window.isVisible()


def test_the_dialog_ends_the_program_when_asked(qtbot: QtBot, window: MainWindow) -> None:
    window.tell(_bug())
    qtbot.waitUntil(lambda: bool(_dialogs(window)))
    _dialogs(window)[0].leave.click()
    assert not window.isVisible()


def test_a_bug_that_comes_again_is_told_in_place(qtbot: QtBot, window: MainWindow) -> None:
    window.tell(_bug(), again=True)
    qtbot.waitUntil(lambda: not window.desk.banner.isHidden())
    assert not _dialogs(window)


def test_a_desk_that_cannot_be_built_leaves_words_in_the_window(qtbot: QtBot, library: Library) -> None:
    from workbench.ui.app import application
    from workbench.ui.refused import Unbuilt
    from workbench.ui.session import Session

    application()
    session = Session(library)
    window = MainWindow(library, session=session, warm=False)
    qtbot.addWidget(window)
    window.tell(_bug())
    qtbot.waitUntil(lambda: window.centralWidget() is not None)
    shown = window.centralWidget()
    assert isinstance(shown, Unbuilt)
    assert "bug" in shown.accessibleName()
    assert not window.furnished
    shown.quit.click()
    assert not window.isVisible()
    session.close()
