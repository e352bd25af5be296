"""Conflicts across articles by the command line: two articles in, one conflict out, kept apart, undone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

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
