"""Opening the sample cases, whose window takes seconds to come, is told at once; so is a failure to start it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from workbench.ui.main_window import MainWindow


def test_what_cannot_be_started_is_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", str(tmp_path / "no-such-program"))
    with qtbot.waitSignal(window.session.message) as told:
        assert window.desk.actions_table.trigger("library.demo")
    assert told.args == ["No second window could be started for the sample cases.", False]
