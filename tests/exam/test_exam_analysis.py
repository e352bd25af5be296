"""Quality of the analysis on data that is no part of the project: runs its scorers and prints their tables. Skipped where it is absent.

The floors are generous: they catch a broken rule, not a lost point.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from workbench.analysis import extract
from workbench.domain.candidates import to_json

SHARED = Path(__file__).parents[2] / "../shared"
QUOTES, LINKS, TOOLS = SHARED / "data/quotes", SHARED / "data/links", SHARED / "tools"

pytestmark = [
    pytest.mark.exam,
    pytest.mark.skipif(not (QUOTES / "dev.jsonl").exists() or not LINKS.exists(), reason="../shared/data is absent"),
]


def score(tool: str, *arguments: Path | str) -> dict[str, Any]:
    """The scorer's table, printed, and its figures."""
    command = [sys.executable, str(TOOLS / tool), *map(str, arguments)]
    print("\n" + subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    answer: dict[str, Any] = json.loads(
        subprocess.run([*command, "--json"], check=True, capture_output=True, text=True).stdout
    )
    return answer


def write(folder: Path, name: str, text: str) -> None:
    (folder / f"{name}.json").write_text(json.dumps(to_json(extract.analyse(text))), encoding="utf-8")


@pytest.fixture(scope="module")
def links_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("links")
    for path in sorted((LINKS / "texts").glob("*.txt")):
        with path.open(encoding="utf-8", newline="") as file:
            write(folder, path.stem, file.read())
    return folder


def half(name: str) -> int:
    """0: rules may be written on it; 1: held back."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 2


def test_quotes(tmp_path: Path) -> None:
    for line in (QUOTES / "dev.jsonl").read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        write(tmp_path, document["id"], document["text"])
    figures = score("score_quotes.py", QUOTES / "dev.jsonl", tmp_path, "--speakers", QUOTES / "speakers.json")
    assert figures["content + source"]["f1"] > 0.55
    assert figures["right speaker"]["f1"] > 0.40


def test_links(links_folder: Path, tmp_path: Path) -> None:
    gold = json.loads((LINKS / "gold.json").read_text(encoding="utf-8"))
    for number, name in ((0, "half on which rules were written"), (1, "half held back")):
        part = tmp_path / f"gold{number}.json"
        part.write_text(json.dumps({k: v for k, v in gold.items() if half(k) == number}), encoding="utf-8")
        print(f"\n{name}")
        score("score_links.py", part, links_folder)
    print("\nall")
    figures = score("score_links.py", LINKS / "gold.json", links_folder)
    assert figures["evidence"]["f1"] > 0.40
    assert figures["contradicts"]["p"] > 0.25
    assert figures["false links per article"] < 3


def test_checkworthy(links_folder: Path) -> None:
    figures = score("score_checkworthy.py", LINKS / "checkworthy.json", links_folder)
    assert figures["ranking"]["recall@10"] > 0.40
