"""`workbench list`: the same rows as the window's lists, by filters, order, columns and saved views; bad words are refused with the way out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from fresh_library import fresh

from workbench.cli.main import main
from workbench.domain.listing import COLUMNS, SavedView, first
from workbench.services import bulk, listing, reviewing
from workbench.services import library as libraries


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    library = fresh(folder)
    made = [
        reviewing.new_claim(library, version_id=None, words=words, speaker=who).value
        for words, who in (
            ("The weir leaks", "Ada Moll"),
            ("The mill is shut", "Ben Oss"),
            ("The weir is new", "Ada Moll"),
        )
    ]
    bulk.assign(library, made[:2], "KB")
    query = first("claims").with_filter("assignee", "KB")
    listing.save_view(library, SavedView("Mine", query, ("words", "assignee")))
    libraries.close(library)
    return folder


def ask(desk: Path, capsysbinary: pytest.CaptureFixture[bytes], *words: str) -> Any:
    assert main(["--library", str(desk), "--json", "list", *words]) == 0
    return json.loads(capsysbinary.readouterr().out)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (["claims"], ["C3", "C2", "C1"]),
        (["claims", "--filter", "assignee=KB"], ["C2", "C1"]),
        (["claims", "--filter", "assignee="], ["C3"]),
        (["claims", "--filter", "person=Ada Moll", "--filter", "assignee=KB"], ["C1"]),
        (["claims", "--text", "weir"], ["C3", "C1"]),
        (["claims", "--sort", "number", "--limit", "2"], ["C1", "C2"]),
        (["--view", "Mine"], ["C2", "C1"]),
        (["--view", "Mine", "--text", "mill"], ["C2"]),
        (["due"], []),
    ],
)
def test_rows_and_their_order(
    desk: Path, capsysbinary: pytest.CaptureFixture[bytes], words: list[str], wanted: list[str]
) -> None:
    found = ask(desk, capsysbinary, *words)
    assert [row["number"] for row in found] == wanted
    assert all(set(row) == {"id", *COLUMNS["claims"]} for row in found)


def test_people_by_their_columns_and_the_lists_by_name(desk: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["--library", str(desk), "list", "people", "--columns", "claims"]) == 0
    assert capsysbinary.readouterr().out.decode().splitlines() == ["Ada Moll  2", "Ben Oss  1"]
    told = ask(desk, capsysbinary)
    assert told["lists"] == ["claims", "evidence", "people", "articles", "due"]
    assert told["views"] == [{"name": "Mine", "kind": "claims", "filters": {"assignee": "KB"}, "text": ""}]


def test_what_is_left_out_is_said(desk: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["--library", str(desk), "list", "claims", "--limit", "1"]) == 0
    said = capsysbinary.readouterr()
    assert said.out.decode().startswith("C3  The weir is new  Ada Moll")
    assert "1 of 3" in said.err.decode()


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["claims", "--filter", "colour=red"], 1, "the names are: status"),
        (["claims", "--filter", "status"], 1, "NAME=VALUE"),
        (["claims", "--filter", "since=soon"], 1, "2026-11-24"),
        (["claims", "--filter", "person=Nobody At All"], 1, "Nobody At All"),
        (["people", "--sort", "status"], 1, "There are: name, kind"),
        (["claims", "--columns", "shape"], 1, "There are: words"),
        (["--view", "Theirs"], 1, "no saved view"),
        (["people", "--view", "Mine"], 2, "lists claims"),
        (["weirs"], 2, "weirs"),
    ],
)
def test_bad_words_are_refused_with_the_way_out(
    desk: Path, capsysbinary: pytest.CaptureFixture[bytes], words: list[str], code: int, said: str
) -> None:
    assert main(["--library", str(desk), "list", *words]) == code
    assert said in capsysbinary.readouterr().err.decode()
