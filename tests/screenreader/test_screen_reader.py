"""What a screen reader gets of the real window, over AT-SPI, on an X server and a message bus of their own.

Skipped with the reason where the tools are not installed (Debian: xvfb dbus at-spi2-core python3-gi gir1.2-atspi-2.0).
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
READER = "/usr/bin/python3"
DIALOGS = (
    "app.settings", "palette.open", "keys.sheet", "help.manual", "history.open", "export.report", "article.edit", "article.map",
    "across.conflicts", "rules.open", "claim.speaker", "claim.new", "evidence.new", "evidence.url", "evidence.unavailable",
)  # fmt: skip
CENTRES = ("verdict", "start", "lists")
SCENES: dict[str, list[str]] = {
    "article": [],
    "proposed": ["next"],
    "accepted": ["accept", "evidence", "accept"],
    **{name: [f"centre {name}"] for name in CENTRES},
    "again": ["centre article"],
    **{name: ["dismiss", name] for name in DIALOGS},
}
CONTROLS = {
    "push button",
    "check box",
    "radio button",
    "text",
    "combo box",
    "list item",
    "table cell",
    "slider",
    "link",
    "toggle button",
}

Node = dict[str, Any]


@cache
def absent() -> str:
    """Why this cannot be tried here, or nothing."""
    missing = [name for name in ("Xvfb", "dbus-run-session") if shutil.which(name) is None]
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if not Path(READER).exists() or subprocess.run([READER, "-c", asked], capture_output=True).returncode:
        missing.append("the bindings of AT-SPI for the system's Python")
    if not Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists():
        missing.append("at-spi2-core")
    return f"not installed: {', '.join(missing)}" if missing else ""


pytestmark = pytest.mark.skipif(bool(absent()), reason=absent() or "all is there")


@pytest.fixture(scope="module")
def trees(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Node]:
    """Scene -> the tree of the program."""
    folder = tmp_path_factory.mktemp("screenreader")
    answer = folder / "trees.json"
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, HERE / "play.py", answer, folder / "library", READER],
        input=json.dumps(SCENES), capture_output=True, text=True, timeout=180,
    )  # fmt: skip
    assert answer.exists(), done.stderr
    read: dict[str, Node] = json.loads(answer.read_text("utf-8"))
    return read


def nodes(tree: Node) -> Iterator[Node]:
    if "showing" in tree["states"]:
        yield tree
        for child in tree["children"]:
            yield from nodes(child)


@pytest.mark.parametrize("scene", SCENES)
def test_every_control_has_a_name_and_one_has_the_focus(trees: dict[str, Node], scene: str) -> None:
    tree = trees[scene]
    assert isinstance(tree, dict), tree
    shown = list(nodes(tree))
    controls = [one for one in shown if one["role"] in CONTROLS]
    assert len(controls) > 8
    assert [one["role"] for one in controls if not one["name"].strip()] == []
    icons = [one["name"] for one in controls if re.fullmatch(r"[a-z]+(-[a-z]+)+|x", one["name"])]
    assert icons == []
    assert any("focused" in one["states"] and one["name"] for one in shown)


def test_a_marked_claim_is_told_with_its_number_stance_and_state(trees: dict[str, Node]) -> None:
    (text,) = [one for one in nodes(trees["proposed"]) if one["name"] == "Article text"]
    assert text["description"].startswith("claim 2, contradicts, proposed")
    (text,) = [one for one in nodes(trees["again"]) if one["name"] == "Article text"]
    assert re.match(r"claim C\d+, no\. 2 on the page, contradicts, (new|triaged)", text["description"])


def test_a_disabled_control_says_why(trees: dict[str, Node]) -> None:
    off = [one for one in nodes(trees["proposed"]) if one["role"] == "push button" and "enabled" not in one["states"]]
    assert off
    assert [one["name"] for one in off if not one["description"]] == []


@pytest.mark.parametrize("scene", DIALOGS)
def test_the_focus_is_inside_the_dialog(trees: dict[str, Node], scene: str) -> None:
    """The overlay is the last part of the window: what has the focus comes after everything else."""
    focused = [one["name"] for one in nodes(trees[scene]) if "focused" in one["states"] and one["role"] in CONTROLS]
    assert focused
    assert focused != [
        one["name"] for one in nodes(trees["again"]) if "focused" in one["states"] and one["role"] in CONTROLS
    ]
