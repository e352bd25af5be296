"""A saved page by the command line, children and all: its links are kept, proposed for the evidence named there, taken, undone, purged."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from workbench.cli.main import main

VIDEO = "https://clips.example.org/mill/street?cut=2"
PLAYER = "https://www.youtube.com/embed/abc123"
PAGE = f"""<html lang="en"><head><title>The mill</title></head><body>
<nav><a href="https://courier.example.org/sport">Sport</a></nav><article><h1>Mill fire: mayor contradicted</h1>
<p>Mayor Pel Oster of Tarn Hollow said on Monday that the old mill was empty when the fire broke out at noon.</p>
<p>His account was contradicted by <a href="{VIDEO}">a street video</a> that showed three people leaving the building.</p>
<p>Footage from a harbour camera shows the roof coming down an hour later, and nobody has explained why it took so long.</p>
<iframe src="{PLAYER}"></iframe>
<p>The council meets again on <a href="javascript:alert(1)">Friday</a>, and it wants an answer from the mayor by then.</p>
</article></body></html>"""


class Desk:
    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder / "desk", capsys
        self.page = folder / "page.html"
        self.page.write_text(PAGE, "utf-8")

    def run(self, *argv: str, code: int = 0) -> str:
        assert main([*argv, "--library", str(self.folder)]) == code
        return self._capsys.readouterr().out

    def json(self, *argv: str) -> Any:
        return json.loads(self.run(*argv, "--json"))


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that holds the page, analysed."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "page.html").write_text(PAGE, "utf-8")
    assert main(["import", str(folder / "page.html"), "--library", str(folder / "desk")]) == 0
    return folder / "desk"


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(tmp_path, capsys)


def test_a_page_without_a_library(desk: Desk) -> None:
    read = desk.json("extract", str(desk.page))
    text = read["full_text"]
    assert [(text[k["start"] : k["end"]], k["url"], k["kind"]) for k in read["links"]] == [
        ("a street video", VIDEO, None),
        ("", PLAYER, "video"),
    ]
    told = desk.json("analyse", str(desk.page))
    assert {(told["text"][slice(*e["span"])], e["url"], e["url_words"]) for e in told["evidence"]} == {
        ("a street video", VIDEO, "a street video"),
        ("Footage from a harbour camera", PLAYER, None),
    }
    assert f"In the page     {VIDEO}" in desk.run("analyse", str(desk.page), "--explain")


def test_the_address_is_proposed_taken_and_taken_back(prepared: Path, desk: Desk) -> None:
    shutil.copytree(prepared, desk.folder)
    video, footage = desk.json("evidence", "suggested", "A1")
    assert (video["url"], footage["url"]) == (VIDEO, PLAYER)
    assert f"(in the page: {VIDEO})" in desk.run("evidence", "suggested", "A1")
    made = desk.json("evidence", "accept", video["suggestion"])
    assert (made["url"], made["proposed_url"], made["state"]) == ("", VIDEO, "mentioned")
    assert f"(in the page: {VIDEO})" in desk.run("evidence")
    taken = desk.json("evidence", "locate", "E1")
    assert (taken["url"], taken["proposed_url"], taken["state"]) == (VIDEO, None, "located")
    desk.run("evidence", "locate", "E1", code=1)  # nothing is proposed any more
    desk.run("undo")
    assert desk.json("evidence", "show", "E1")["proposed_url"] == VIDEO
    assert desk.json("evidence", "locate", "E1", "shelf 12, box 3")["url"] == "shelf 12, box 3"
    assert desk.json("verify")["alterations"] == []


def test_words_marked_by_hand_are_offered_what_stands_there(desk: Desk) -> None:
    desk.run("import", str(desk.page), "--no-analyse")
    one = desk.json("evidence", "add", "The clip", "--kind", "video", "--article", "A1", "--quote", "street video")
    assert one["proposed_url"] == VIDEO
    other = desk.json(
        "evidence", "add", "The camera", "--kind", "video", "--article", "A1", "--quote", "harbour camera"
    )
    assert other["proposed_url"] == PLAYER
    none = desk.json("evidence", "add", "The minutes", "--kind", "document", "--article", "A1", "--quote", "council")
    assert none["proposed_url"] is None


def test_a_purge_leaves_nothing_of_them(prepared: Path, desk: Desk) -> None:
    shutil.copytree(prepared, desk.folder)
    (uid,) = (one["id"] for one in desk.json("articles"))
    assert any(b"clips.example.org" in path.read_bytes() for path in desk.folder.rglob("*") if path.is_file())
    desk.run("purge", uid, "--reason", "a source asked for it")
    left = b"".join(path.read_bytes() for path in desk.folder.rglob("*") if path.is_file())
    assert b"clips.example.org" not in left
    assert b"abc123" not in left
    assert desk.json("verify")["alterations"] == []
