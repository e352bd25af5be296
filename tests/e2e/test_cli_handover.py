"""Handing over by the command line: what comes next, what is due, the sheet as text and PDF, and the tables of the desk."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from workbench.cli.main import main

ARTICLE = "The ferry stands still.\n\nThe ferry will not sail before May, harbour master Odile Farrant said.\n"


def test_from_the_next_action_to_the_sheet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library = ["--library", str(tmp_path / "desk")]

    def run(*words: str, code: int = 0) -> str:
        assert main([*words, *library]) == code
        return capsys.readouterr().out

    (tmp_path / "ferry.txt").write_text(ARTICLE, "utf-8")
    run("import", str(tmp_path / "ferry.txt"))
    told = run("handover", "A1")
    assert "Nothing is open" not in told
    assert "suggestion" in told or "Not analysed yet." in told
    run(
        "claims",
        "add",
        "--article",
        "A1",
        "--quote",
        "The ferry will not sail before May",
        "--speaker",
        "Odile Farrant",
    )
    run("next", "C1", "Ask the yard", "--who", "AB", "--due", "2026-01-02", "--question", "Which ferry?")
    run("next", "A1", "--due", "today")
    assert json.loads(run("claims", "show", "C1", "--json"))["open_questions"] == ["Which ferry?"]
    due = json.loads(run("due", "--json"))
    assert [(one["kind"], one["number"], one["overdue"]) for one in due] == [
        ("claim", "C1", True),
        ("article", "A1", False),
    ]
    told = run("handover", "A1")
    assert "next: Ask the yard" in told
    assert "question: Which ferry?" in told
    sheet = tmp_path / "sheet.pdf"
    assert json.loads(run("handover", "--out", str(sheet), "--json"))["open"] == 1
    assert "Ask the yard" in PdfReader(sheet).pages[0].extract_text()
    run("export", "csv", "--out", str(tmp_path / "tables"), "--audience", "internal")
    with (tmp_path / "tables" / "claims.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["next_action"], row["open_questions"], row["assignee"], row["due_on"]) == (
        "Ask the yard",
        "Which ferry?",
        "AB",
        "2026-01-02",
    )
    run("undo")
    run("undo")
    assert run("due") == "Nothing is due.\n"


def test_troubles_are_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library = ["--library", str(tmp_path / "desk")]
    assert main(["claims", "add", "The ferry is old", *library]) == 0
    assert main(["next", "C1", "--due", "soon", *library]) == 1
    assert "This is not a day." in capsys.readouterr().err
    assert main(["handover", "--out", str(tmp_path), *library]) == 1
    assert main(["handover", "A7", *library]) == 1
    assert main(["next", "C1", *library]) == 0
    assert "Nothing is noted." in capsys.readouterr().out
