"""Rules by the command line: counted, switched off and on, undone; what is off is told and shown when asked for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from workbench.cli.main import main

TEXT = (
    "The mayor of Tarn Hollow, Ida Brand, said that the bridge was safe. Video from the quay contradicted her claim.\n"
)


def test_a_rule_is_switched_off_and_on_and_undo_counts_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library = ["--library", str(tmp_path / "desk")]

    def run(*words: str, code: int = 0) -> Any:
        assert main([*words, "--json", *library]) == code
        out = capsys.readouterr().out
        return json.loads(out) if out else None

    (tmp_path / "one.txt").write_text(TEXT, "utf-8")
    run("import", str(tmp_path / "one.txt"))
    first = run("claims", "suggested", "A1")
    run("claims", "accept", first[0]["suggestion"])
    used = {one["rule"]: one for one in run("rules", "--used")}
    (accepted,) = [key for key, one in used.items() if key.startswith("claim:") and one["accepted"]]
    assert used[accepted]["on"]
    assert used[accepted]["proposed"] >= 1
    link = next(key for key in used if key.startswith("link:"))
    assert run("rules", "off", link) == {"rule": link, "on": False}
    assert not next(one for one in run("rules") if one["rule"] == link)["on"]
    assert all(not one["links"] for one in run("claims", "suggested", "A1"))
    assert any(one["links"] for one in run("claims", "suggested", "A1", "--all"))
    run("undo")
    assert run("claims", "suggested", "A1") == run("claims", "suggested", "A1", "--all")
    run("rules", "off", link)
    assert run("rules", "on", link) == {"rule": link, "on": True}
    assert next(one for one in run("rules") if one["rule"] == link)["on"]
    run("rules", "off", "no-such-rule", code=1)
    assert main(["rules", *library]) == 0
    assert "accepted" in capsys.readouterr().out
