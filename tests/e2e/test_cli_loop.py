"""The whole loop through the command line, each command a process of its own, on the tiny fictional case; then undo to the start."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "data"
CASE = DATA / "case"
VIDEO = ROOT / "seeds" / "fictional" / "media" / "street.webm"


def workbench(*argv: str | Path, cwd: Path, stdin: bytes = b"", code: int = 0) -> subprocess.CompletedProcess[bytes]:
    """Runs one command; its exit code is checked."""
    env = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "XDG_DATA_HOME": str(cwd / "home"),
        "XDG_CACHE_HOME": str(cwd / "cache"),
    }
    done = subprocess.run(
        [sys.executable, "-m", "workbench", *map(str, argv)],
        cwd=cwd,
        env=env,
        input=stdin,
        capture_output=True,
        timeout=180,
    )
    assert done.returncode == code, done.stderr.decode()
    return done


def answer(*argv: str | Path, cwd: Path, **more: Any) -> Any:
    return json.loads(workbench(*argv, "--library", "lib", "--json", cwd=cwd, **more).stdout)


def state(folder: Path) -> dict[str, list[tuple[Any, ...]]]:
    """What the tracked tables hold."""
    from workbench.store.schema import TRACKED

    with sqlite3.connect(folder / "workbench.db") as db:
        return {table: db.execute(f'SELECT * FROM "{table}" ORDER BY id').fetchall() for table in TRACKED}


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder to work in, with a library that has its settings."""
    answer("profile", "--initials", "AB", "--newsroom", "The desk", cwd=tmp_path)
    return tmp_path


def judged(desk: Path) -> dict[str, Any]:
    """From the article to a verdict; the claim."""
    imported = answer("import", CASE / "article.txt", cwd=desk)
    assert imported["found"]["links"] >= 1
    suggested = answer("claims", "suggested", imported["number"], cwd=desk)
    proposal = next(link for one in suggested for link in one["links"] if link["stance"] == "contradicts")
    link = answer("link", "accept", proposal["suggestion"], cwd=desk)
    assert link["basis"] == "article_asserts"
    evidence = link["evidence"]["number"]
    workbench("link", "stance", link["number"], "contradicts", "--seen", "x", "--library", "lib", cwd=desk, code=1)
    assert answer("evidence", "attach", evidence, VIDEO, cwd=desk)["state"] == "held"
    assert answer("evidence", "open", evidence, cwd=desk)["state"] == "opened"
    pin = answer(
        "link", "pin", link["number"], "--start", "0:01.000", "--end", "0:02.500", "--still", "0:01.5", cwd=desk
    )
    assert pin["locator"]["start"] == "00:00:01.000"
    assert pin["locator"]["still_sha256"]
    seen = answer("link", "stance", link["number"], "contradicts", "--seen", "The wheel stands still.", cwd=desk)
    assert (seen["basis"], seen["observed_by"]) == ("checker_observed", "AB")
    assert answer("evidence", "check", evidence, cwd=desk) == {"state": "unchanged"}
    verdict = answer("verdict", "C1", "--level", "False", "--rationale", "It stood still.", cwd=desk)
    assert (verdict["rating"], verdict["status"]) == ("False", "decided")
    claim: dict[str, Any] = answer("claims", "show", "C1", cwd=desk)
    return claim


def test_from_an_article_to_a_report_and_back_to_the_start(desk: Path) -> None:
    start = state(desk / "lib")
    claim = judged(desk)
    assert claim["said_by"] == "Tilda Ravn"
    made = answer("export", "csv", "--out", "tables", cwd=desk)
    assert [Path(path).name for path in made["paths"]] == ["claims.csv", "evidence.csv"]
    with (desk / "tables" / "claims.csv").open(encoding="utf-8", newline="") as opened:
        (row,) = csv.DictReader(opened)
    assert (row["claim_id"], row["claim_verbatim"], row["rating_label"]) == (claim["id"], claim["verbatim"], "False")
    answer("export", "pdf", "--out", "report.pdf", cwd=desk)
    assert (desk / "report.pdf").read_bytes().startswith(b"%PDF-")
    answer("export", "claimreview", "--out", "claims.json", cwd=desk)
    assert json.loads((desk / "claims.json").read_text(encoding="utf-8"))
    assert answer("verify", cwd=desk)["sound"]
    steps = answer("history", cwd=desk)
    acts = [step["action"] for step in steps]
    assert acts[0] == "Rate claim: False"
    answer("undo", "--times", str(acts.index("Change the settings")), cwd=desk)
    assert state(desk / "lib") == start
    answer("redo", "--times", str(acts.index("Change the settings")), cwd=desk)
    again = answer("claims", "show", "C1", cwd=desk)
    assert again == claim
    assert answer("verify", cwd=desk)["sound"]


def test_backup_check_restore_and_purge(desk: Path) -> None:
    imported = answer("import", CASE / "article.txt", "--no-analyse", cwd=desk)
    saved = answer("backup", desk / "copy.db", cwd=desk)["path"]
    answer("claims", "add", "Ticking bombs are rare", "--speaker", "Pel Oster", cwd=desk)
    assert [hit["kind"] for hit in answer("search", "ticking", cwd=desk)] == ["claim", "article"]
    answer("restore", saved, cwd=desk)
    assert answer("claims", cwd=desk) == []
    assert answer("check", cwd=desk) == {"sound": True, "problems": []}
    workbench("purge", imported["number"], "--reason", " ", "--library", "lib", cwd=desk, code=1)
    assert answer("purge", imported["number"], "--reason", "consent withdrawn", cwd=desk)["what"] == "article"
    assert answer("articles", cwd=desk) == []
    assert answer("verify", cwd=desk)["sound"]
    workbench("undo", "--times", "5", "--library", "lib", cwd=desk, code=1)
    assert answer("articles", cwd=desk) == []


def test_an_altered_library_is_named(desk: Path) -> None:
    answer("claims", "add", "The mill never stopped", cwd=desk)
    with sqlite3.connect(desk / "lib" / "workbench.db") as db:
        db.execute("UPDATE claim SET verbatim = 'The mill stopped'")
    told = answer("verify", cwd=desk, code=1)
    assert not told["sound"]
    assert any("claim" in one["where"] for one in told["alterations"])


def test_the_same_article_twice_is_known(desk: Path) -> None:
    first = answer("import", CASE / "article.txt", "--no-analyse", cwd=desk)
    again = answer("import", "-", "--no-analyse", cwd=desk, stdin=(CASE / "article.txt").read_bytes())
    assert (again["id"], again["known"]) == (first["id"], True)
    plain = workbench("import", CASE / "article.txt", "--no-analyse", "--library", "lib", cwd=desk)
    assert plain.stdout.decode().strip() == first["id"]


def test_a_table_of_claims_is_imported_by_its_columns(desk: Path) -> None:
    (desk / "backlog.csv").write_text(
        "Statement,Who\nCrime has doubled,Ola Berg\nThe bridge is closed,\n", encoding="utf-8"
    )
    told = answer("import", "backlog.csv", "--map", "claim=Statement", "--map", "said_by=Who", cwd=desk)
    assert told["claims"] == 2
    assert {row["said_by"] for row in answer("claims", cwd=desk)} == {"Ola Berg", ""}


def test_the_demo_is_made_from_readable_files(tmp_path: Path) -> None:
    told = answer("demo", "--cases", DATA, cwd=tmp_path)
    assert told["cases"] == [{"title": "The mill", "known": False, "claims": 3}]
    rows = answer("claims", cwd=tmp_path)
    assert [(row["number"], row["verdict"], row["status"]) for row in rows] == [
        ("C3", "", "not_pursued"),
        ("C2", "no rating", "decided"),
        ("C1", "False", "decided"),
    ]
    assert answer("demo", "--cases", DATA, cwd=tmp_path)["cases"][0]["known"]
    assert answer("verify", cwd=tmp_path)["sound"]
    answer("export", "csv", "--out", "tables", cwd=tmp_path)
    public = (tmp_path / "tables" / "evidence.csv").read_text(encoding="utf-8")
    assert "name of the warden" not in public
    digest = hashlib.sha256((CASE / "memo.txt").read_bytes()).hexdigest()
    assert digest not in public


def test_while_the_window_is_open_commands_read_and_say_who_writes(desk: Path) -> None:
    from workbench.services import library as libraries

    held = libraries.open_library(desk / "lib", holder="the window")
    try:
        assert answer("claims", cwd=desk) == []
        done = workbench("claims", "add", "The mill never stopped", "--library", "lib", cwd=desk, code=1)
        assert b"The window is working in this library" in done.stderr
    finally:
        libraries.close(held)
    assert answer("claims", "add", "The mill never stopped", cwd=desk)["number"] == "C1"
