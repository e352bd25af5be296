"""A bug in the window: told in place, with a report that quotes nobody and names no folder of the user."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from workbench import paths
from workbench.ui import crash


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
