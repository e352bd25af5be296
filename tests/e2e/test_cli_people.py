"""People and attention by the command line: two articles with one name, merged, kept apart, undone, purged; what is shown unasked."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from workbench.cli.main import main

ONE = "The dam at Corrow holds 40 million litres, said Lena Marsh, the district engineer. “We checked it twice,” Marsh said.\n"
OTHER = "The dam at Corrow is cracked in nine places, Lena Marsh told the council on Friday. “It must be emptied,” she said.\n"


class Desk:
    """A library with both articles and what the command line answers about it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._at, self._capsys = ["--library", str(folder)], capsys

    def run(self, *argv: str, code: int = 0) -> str:
        assert main([*argv, *self._at]) == code
        return self._capsys.readouterr().out

    def json(self, *argv: str) -> Any:
        return json.loads(self.run(*argv, "--json"))

    def accept(self, article: str) -> Any:
        """The first proposed claim of an article that Lena Marsh says."""
        found = next(s for s in self.json("claims", "suggested", article) if s["claimant"] == "Lena Marsh")
        return self.json("claims", "accept", found["suggestion"])


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    for name, text in (("one.txt", ONE), ("other.txt", OTHER)):
        (folder / name).write_text(text, "utf-8")
        assert main(["import", str(folder / name), "--library", str(folder / "desk")]) == 0
    return folder / "desk"


@pytest.fixture
def desk(prepared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(shutil.copytree(prepared, tmp_path / "desk"), capsys)


def test_people_are_listed_shown_renamed_merged_and_kept_apart(desk: Desk) -> None:
    first, second = desk.accept("A1"), desk.accept("A2")
    assert first["said_by"] == second["said_by"] == "Lena Marsh"
    listed = desk.json("people")
    assert [one["number"] for one in listed] == ["P1", "P2"]  # two articles: nobody is merged unasked
    shown = desk.json("people", "show", "P1")
    assert [n["number"] for n in shown["namesakes"]] == ["P2"]
    assert [row["number"] for row in shown["claims"]] == [first["number"]]
    desk.run("people", "apart", "P1", "P2")
    assert desk.json("people", "show", "P2")["namesakes"] == []
    desk.run("undo")
    desk.run("people", "merge", "P1", "P2")
    (one,) = desk.json("people")
    assert one["claims"] == 2
    assert desk.json("people", "alias", "P1", "L. Marsh")["aliases"] == ["L. Marsh"]
    assert desk.json("people", "rename", "L. Marsh", "Lena K. Marsh")["name"] == "Lena K. Marsh"
    for _ in range(3):
        desk.run("undo")
    assert len(desk.json("people")) == 2
    desk.run("people", "show", "Nobody At All", code=1)


def test_the_answer_about_a_claim_holds_how_it_was_said(desk: Desk) -> None:
    said = desk.accept("A1")
    told = desk.json("claims", "show", said["number"])["attribution"]
    assert set(told) == {"mode", "cue", "mention", "terms", "hops", "negated", "hedged"}
    start, end = told["cue"]
    assert ONE[start:end] == "said"
    assert desk.json("claims", "edit", said["number"], "--denied")["attribution"]["negated"] is True


def test_a_purged_person_who_was_kept_apart_leaves_the_other_and_a_sound_library(desk: Desk) -> None:
    desk.accept("A1")
    desk.accept("A2")
    desk.run("people", "apart", "P1", "P2")
    gone = desk.json("people", "show", "P1")["id"]
    desk.run("purge", gone, "--reason", "asked for it")
    (left,) = desk.json("people")
    assert left["number"] == "P2"
    assert desk.json("people", "show", "P2")["namesakes"] == []
    desk.run("verify")
    desk.run("check")


def test_attention_is_shown_set_and_forgotten(desk: Desk) -> None:
    came = desk.json("attention")
    assert came["learns"] is False
    assert desk.json("attention", "--tier", "all", "--least", "30", "--learn") == {
        "tier": "all",
        "least": 30,
        "learns": True,
        "answers": came["answers"],
    }
    desk.accept("A1")
    assert desk.json("attention")["answers"] > 0
    assert desk.json("attention", "--forget")["answers"] == 0
    desk.run("attention", "--least", "101", code=2)
