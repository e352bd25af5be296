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
INVENTED = Path(__file__).parents[1] / "data/linked"
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


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def store(path: Path, documents: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(d) + "\n" for d in documents), encoding="utf-8")
    return path


def only_likely(folder: Path, into: Path) -> Path:
    """The same answers without what is not shown unasked."""
    into.mkdir()
    for path in folder.glob("*.json"):
        answer = json.loads(path.read_text(encoding="utf-8"))
        answer["claims"] = [c for c in answer["claims"] if c["likely"]]
        (into / path.name).write_text(json.dumps(answer), encoding="utf-8")
    return into


def test_quotes(tmp_path: Path) -> None:
    documents = lines(QUOTES / "dev.jsonl")
    folder = tmp_path / "all"
    folder.mkdir()
    for document in documents:
        write(folder, document["id"], document["text"])
    for number, name in ((0, "half on which rules were written"), (1, "half held back")):
        print(f"\n{name}")
        part = store(tmp_path / f"dev{number}.jsonl", [d for d in documents if half(d["id"]) == number])
        score("score_quotes.py", part, folder)
    print("\nall")
    figures = score("score_quotes.py", QUOTES / "dev.jsonl", folder, "--speakers", QUOTES / "speakers.json")
    print("\nshown unasked")
    likely = score("score_quotes.py", QUOTES / "dev.jsonl", only_likely(folder, tmp_path / "likely"))
    assert figures["content + source"]["f1"] > 0.63
    assert figures["content + source, quoted"]["f1"] > 0.80
    assert figures["right speaker"]["f1"] > 0.50
    assert likely["content + source"]["p"] > 0.83
    assert likely["content + source"]["r"] > 0.42


def test_quotes_of_another_guideline(tmp_path: Path) -> None:
    """Only clausal contents count there: the tier shown unasked is what compares."""
    documents = [d for d in lines(SHARED / "data/training/gum_attribution.jsonl") if d["genre"] == "news"]
    folder = tmp_path / "all"
    folder.mkdir()
    for document in documents:
        write(folder, document["id"], document["text"])
    gold = store(tmp_path / "gum.jsonl", documents)
    score("score_quotes.py", gold, folder)
    print("\nshown unasked")
    figures = score("score_quotes.py", gold, only_likely(folder, tmp_path / "likely"))
    assert figures["content + source"]["f1"] > 0.66


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


def is_held_back(name: str) -> bool:
    subject, number, *_ = name.split("-")
    return subject == "biz" or int(number) > 7


def test_links_of_invented_articles(tmp_path: Path) -> None:
    """Articles written for this project as newsrooms write, each about a dispute, annotated by the same guide; business and 08 and
    above are held back."""
    folder = tmp_path / "answers"
    folder.mkdir()
    gold = json.loads((INVENTED / "gold.json").read_text(encoding="utf-8"))
    for name in gold:
        with (INVENTED / f"{name}.txt").open(encoding="utf-8", newline="") as file:
            write(folder, name, file.read())
    for held_back in (False, True):
        part = tmp_path / f"gold{held_back}.json"
        kept = {k: v for k, v in gold.items() if is_held_back(k) == held_back}
        part.write_text(json.dumps(kept), encoding="utf-8")
        print("\ninvented,", "held back" if held_back else "on which rules were written")
        figures = score("score_links.py", part, folder)
        assert figures["contradicts"]["p"] > 0.4


def test_checkworthy(links_folder: Path, tmp_path: Path) -> None:
    gold = json.loads((LINKS / "checkworthy.json").read_text(encoding="utf-8"))
    for number, name in ((0, "half on which weights were chosen"), (1, "half held back")):
        part = tmp_path / f"gold{number}.json"
        part.write_text(json.dumps({k: v for k, v in gold.items() if half(k) == number}), encoding="utf-8")
        print(f"\n{name}")
        score("score_checkworthy.py", part, links_folder)
    print("\nall")
    figures = score("score_checkworthy.py", LINKS / "checkworthy.json", links_folder)
    assert figures["ranking"]["recall@10"] > 0.55
    assert figures["ranking"]["ndcg@10"] > 0.45
