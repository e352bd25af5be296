"""Conflicts across articles by the command line: two articles in, one conflict out, kept apart, undone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from workbench.cli.main import main

ONE = "A fire tore through the Colbeck warehouse in Port Lanning on Monday. Twelve people were hurt, fire chief Dora Venn said.\n"
OTHER = "Smoke hung over Port Lanning after the Colbeck warehouse burned on Monday. The hospital said 19 people were injured.\n"


def test_a_conflict_is_listed_kept_apart_and_undone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library = ["--library", str(tmp_path / "desk")]
    for name, text in (("one.txt", ONE), ("other.txt", OTHER)):
        (tmp_path / name).write_text(text, "utf-8")
        assert main(["import", str(tmp_path / name), *library]) == 0
    capsys.readouterr()

    def listed() -> list[dict[str, object]]:
        assert main(["conflicts", "--article", "A1", "--json", *library]) == 0
        found: list[dict[str, object]] = json.loads(capsys.readouterr().out)
        return found

    (conflict,) = listed()
    assert conflict["value_kind"] == "count"
    assert main(["conflicts", "--article", "A1", "--apart", "1", *library]) == 0
    capsys.readouterr()
    assert listed() == []
    assert main(["undo", *library]) == 0
    capsys.readouterr()
    assert len(listed()) == 1
    assert main(["conflicts", "--article", "A1", "--apart", "9", *library]) == 1


GATE = "Rain filled the Orrin reservoir above Lower Pell. The operator, Jon Arden, said the gate of the Orrin dam was closed before the flood.\n"
SEEN = "Mud still covers Lower Pell below the Orrin dam. Footage from a camera on the Orrin dam shows the gate open before the flood came.\n"


def test_evidence_of_another_article_is_linked_printed_and_undone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = ["--library", str(tmp_path / "desk")]
    for name, text in (("gate.txt", GATE), ("seen.txt", SEEN)):
        (tmp_path / name).write_text(text, "utf-8")
        assert main(["import", str(tmp_path / name), *library]) == 0
    capsys.readouterr()

    def run(*words: str, code: int = 0) -> str:
        assert main([*words, *library]) == code
        return capsys.readouterr().out

    listed = json.loads(run("conflicts", "--article", "A1", "--all", "--json"))
    (line,) = [one["line"] for one in listed if one["relation"] == "bears"]
    assert json.loads(run("conflicts", "--article", "A1", "--json")) == []
    made = json.loads(run("conflicts", "--article", "A1", "--all", "--link", str(line), "--json"))
    assert (made["link"], made["reported_in"]["article"]) == ("L1", "A2")
    assert made["reported_in"]["title"].startswith("Mud still covers Lower Pell")
    (claim,) = json.loads(run("claims", "--json"))
    (link,) = json.loads(run("claims", "show", claim["number"], "--json"))["links"]
    assert (link["stance"], link["basis"]) == ("context", "article_asserts")
    assert link["reported_in"] == made["reported_in"]
    assert "(A2, Mud still covers Lower Pell" in run("link", "show", "L1")
    out = tmp_path / "report.pdf"
    run("export", "pdf", "--out", str(out))
    printed = " ".join(" ".join(page.extract_text() for page in PdfReader(out).pages).split())
    assert "As reported by “Mud still covers Lower Pell" in printed
    run("undo")
    assert json.loads(run("claims", "--json")) == []
    run("conflicts", "--article", "A1", "--all", "--link", str(line), "--apart", str(line), code=1)
