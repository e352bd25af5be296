"""Articles found in saved news pages and pasted ones, scored by `../shared/tools`; hostile files read or refused, never worse."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from workbench.domain.extraction import to_json
from workbench.ingest.paste import read_text
from workbench.ingest.reader import read

ROOT = Path(__file__).parents[2]
SHARED = ROOT / "../shared"
PAGES = SHARED / "data/pages"
HOSTILE = SHARED / "data/hostile/hostile.tar.xz"

pytestmark = [
    pytest.mark.exam,
    pytest.mark.skipif(not PAGES.exists() or not HOSTILE.exists(), reason="../shared/data is absent"),
]

# Reads every file named on its standard input within 2 GiB and says what it made of each.
READ_ALL = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
from workbench.errors import InputError
from workbench.ingest.reader import read
for line in sys.stdin:
    with open(line.rstrip("\\n"), "rb") as file:
        data = file.read()
    for kind in (None, "html", "text"):
        try:
            read(data, name=line.strip(), as_kind=kind)
        except InputError:
            pass
        print("done", line.rstrip("\\n"), flush=True)
"""


def score(gold: Path, predictions: Path, *options: str) -> dict[str, Any]:
    command = [sys.executable, str(SHARED / "tools/score_extract.py"), str(gold), str(predictions), "--json", *options]
    found = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    print(json.dumps(found))
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(("name", "least"), [("scrapinghub", 0.94), ("fundus", 0.93)])
def test_saved_pages(name: str, least: float, tmp_path: Path) -> None:
    for path in sorted((PAGES / name).glob("*.html.gz")):
        answer = to_json(read(path.read_bytes(), name=path.name))
        (tmp_path / f"{path.name.removesuffix('.html.gz')}.json").write_text(json.dumps(answer), encoding="utf-8")
    found = score(PAGES / f"{name}.json", tmp_path)
    assert found["text f1"] >= least
    if name == "fundus":
        assert found["published"]["right"] >= 0.97
        assert found["authors"]["right"] >= 0.86
        assert found["title"]["right"] >= 0.81


@pytest.mark.parametrize(("how", "least"), [("selection", 0.905), ("whole_page", 0.884)])
def test_pasted_pages(how: str, least: float, tmp_path: Path) -> None:
    for line in (PAGES / "paste.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        answer = to_json(read_text(row[how]))
        (tmp_path / f"{row['id'].replace('/', '_')}.json").write_text(json.dumps(answer), encoding="utf-8")
    assert score(PAGES / "paste.jsonl", tmp_path, "--paste")["text f1"] >= least


def groups(folder: Path, size: int) -> Iterator[list[str]]:
    with tarfile.open(HOSTILE) as archive:
        archive.extractall(folder, filter="data")
    files = sorted(str(path) for path in folder.rglob("*") if path.is_file())
    yield from (files[at : at + size] for at in range(0, len(files), size))


def test_hostile_files_are_read_or_refused(tmp_path: Path) -> None:
    for group in groups(tmp_path, 100):
        ran = subprocess.run(
            [sys.executable, "-c", READ_ALL],
            input="\n".join(group),
            capture_output=True,
            text=True,
            cwd=ROOT,
            check=False,
            timeout=20 * len(group),
        )
        assert ran.returncode == 0, (ran.stdout.splitlines()[-1:], ran.stderr[-800:])
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < 2 << 20  # in KiB
