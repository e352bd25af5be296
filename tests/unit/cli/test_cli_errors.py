"""What becomes of errors: exit codes, one message, a report of bugs without anybody's words."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
from fresh_library import fresh

from workbench import paths
from workbench.cli import crash, history, main
from workbench.services import library as libraries
from workbench.services import reviewing


@pytest.fixture
def folder(tmp_path: Path) -> str:
    library = fresh(tmp_path / "library", actor="AB")
    reviewing.new_claim(library, version_id=None, words="The mill never stopped")
    libraries.close(library)
    return str(tmp_path / "library")


def test_known_troubles_end_with_one(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["claims", "show", "C9", "--library", folder]) == main.TROUBLE
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "Error: Nothing has this id. C9 `workbench search` and `workbench claims` print ids.\n"


def test_known_troubles_are_json_where_asked_for(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["--json", "--library", folder, "claims", "show", "C9"]) == main.TROUBLE
    told = json.loads(capsys.readouterr().err)
    assert told["error"]["title"] == "Nothing has this id."
    assert set(told["error"]) == {"title", "detail", "hint"}


@pytest.mark.parametrize(
    "argv", [["nonsense"], ["claims", "--nonsense"], ["verdict", "C1"], ["claims", "accept", "x"], ["export", "pdf"]]
)
def test_usage_ends_with_two(folder: str, argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main([*argv, *(["--library", folder] if argv != ["nonsense"] else [])]) == main.USAGE
    assert "Usage:" in capsys.readouterr().err


def test_options_stand_before_or_after_the_command(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    answers = []
    for argv in (["--library", folder, "--json", "claims"], ["claims", "list", "--json", "--library", folder]):
        assert main.main(argv) == 0
        answers.append(json.loads(capsys.readouterr().out))
    assert answers[0] == answers[1]
    assert answers[0][0]["verbatim"] == "The mill never stopped"


def test_a_bug_ends_with_seventy_and_a_report_without_words(
    folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def bug(*_: object, **__: object) -> None:
        raise LookupError("words of the article")

    monkeypatch.setattr(paths, "log_dir", lambda: tmp_path / "log")
    monkeypatch.setattr(history.history, "callback", bug)
    assert main.main(["history", "--library", folder]) == main.BUG
    report = next((tmp_path / "log").iterdir())
    assert str(report) in capsys.readouterr().err
    text = report.read_text(encoding="utf-8")
    assert "command: history" in text
    assert "builtins.LookupError" in text
    assert "words of the article" not in text
    assert folder not in text


def test_a_report_that_cannot_be_written_is_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(paths, "log_dir", lambda: tmp_path / "file" / "log")
    told = crash.told(ValueError("x"), ["claims"], folder=tmp_path / "file")
    assert "builtins.ValueError" in told


def test_stopped_by_the_user(folder: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(history.history, "callback", stop)
    assert main.main(["history", "--library", folder]) == main.STOPPED
    assert capsys.readouterr().err.strip() == "Stopped."


def test_a_value_that_a_flipped_bit_made_unreadable_is_told_as_damage(
    folder: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(paths, "log_dir", lambda: tmp_path / "log")
    assert main.main(["evidence", "add", "the gauge log", "--kind", "record", "--library", folder]) == 0
    raw = sqlite3.connect(Path(folder) / "workbench.db")
    raw.execute("PRAGMA ignore_check_constraints = ON")
    raw.execute("UPDATE evidence SET state = 'mentiojed'")
    raw.commit()
    raw.close()
    capsys.readouterr()
    assert main.main(["evidence", "list", "--library", folder]) == main.TROUBLE
    told = capsys.readouterr().err
    assert "SlotState" in told
    assert "restore" in told
    assert not (tmp_path / "log").exists()
