"""`analyse --explain`: the layout against a reference made from a stored answer, and the real command on the fictional case."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from workbench.cli import explain
from workbench.cli.main import main
from workbench.domain import candidates
from workbench.paths import seed
from workbench.services import explaining

DATA = Path(__file__).parents[2] / "data" / "explain"
ARTICLE = seed("fictional", "article.txt")
TEXT = ARTICLE.read_bytes().decode("utf-8")


@pytest.fixture(scope="module")
def told() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((DATA / "market-hall.json").read_text(encoding="utf-8"))
    return found


def test_the_layout_is_that_of_the_reference(told: dict[str, Any]) -> None:
    """A changed line is a change that somebody has read: the reference is made anew from the stored answer."""
    assert list(explain.lines(told, TEXT)) == (DATA / "market-hall.txt").read_text(encoding="utf-8").splitlines()


def test_it_fits_a_terminal_of_eighty_columns(told: dict[str, Any]) -> None:
    assert max(map(len, explain.lines(told, TEXT))) <= 80


def test_every_proposal_is_explained_once_and_in_reading_order(told: dict[str, Any]) -> None:
    entries = explaining.explain(TEXT, candidates.from_json(told))
    for kind, name in (("claim", "claims"), ("evidence", "evidence"), ("link", "links")):
        indexes = sorted(entry.index for entry in entries if entry.kind.value == kind)
        assert indexes == list(range(len(told[name])))
    assert [entry.start for entry in entries] == sorted(entry.start for entry in entries)


def test_a_statement_that_is_not_shown_unasked_says_why(told: dict[str, Any]) -> None:
    entries = explain.with_explanation(told, TEXT)["explained"]
    linked = {link["claim"] for link in told["links"]}
    for entry in entries:
        hidden = entry["kind"] == "claim" and not told["claims"][entry["index"]]["likely"]
        assert entry["shown_unasked"] is not (hidden and entry["index"] not in linked)
        assert (entry["why_not"] is None) is entry["shown_unasked"]
    assert any(entry["why_not"] for entry in entries)


def test_the_command_explains_the_contradiction(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["analyse", str(ARTICLE), "--as-is", "--explain"]) == 0
    said = " ".join(capsysbinary.readouterr().out.decode().split())
    for words in (
        "protesters had “forced the doors with crowbars”",
        "Points back to a claim",
        "“was contradicted by”",
        "“His account” leads to this claim",
        "Edmund Varle, Council spokesman",
        "the article; nobody has looked yet",
    ):
        assert words in said


def test_as_data_it_is_added_to_the_answer(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["analyse", str(ARTICLE), "--as-is", "--explain", "--json"]) == 0
    answer = json.loads(capsysbinary.readouterr().out)
    assert len(answer["explained"]) == len(answer["claims"]) + len(answer["evidence"]) + len(answer["links"])
    link = next(entry for entry in answer["explained"] if entry["kind"] == "link")
    assert link["title"].startswith("Link 0 to claim ")
    assert link["title"].endswith(": contradicts")
