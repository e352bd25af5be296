"""kill -9 in the middle of importing files through the services, sixty times: what was acknowledged is whole, the rest is not there at all."""

from __future__ import annotations

import hashlib
import json
import random
import subprocess
import sys
from pathlib import Path

from workbench.services import integrity
from workbench.services import library as libraries

KILLS = 60
# Reads each text as the child does, and stores it as the command line does; says its number once that is done.
IMPORTER = """
import itertools, sys
from pathlib import Path
from workbench.domain import extraction
from workbench.ingest import reader
from workbench.services import articles, library as libraries

folder, turn = Path(sys.argv[1]), sys.argv[2]
library = libraries.open_library(folder / "lib", actor="AB")
print("open", flush=True)
for number in itertools.count():
    path = folder / f"{turn}-{number}.txt"
    path.write_text(f"Report {turn}-{number}\\n\\n" + f"The mill stands empty, the inspector said in {turn}-{number}. " * 40)
    read = extraction.to_json(reader.read(path.read_bytes(), name=path.name))
    made = articles.finish_import(library, read, path).value
    print(f"{made.version_id} {turn}-{number}", flush=True)
"""


def import_until_killed(folder: Path, turn: int, acknowledged: int) -> list[str]:
    """The names of the files whose import was acknowledged before the kill."""
    child = subprocess.Popen(
        [sys.executable, "-c", IMPORTER, str(folder), str(turn)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert child.stdout is not None
    said: list[bytes] = []
    for line in child.stdout:
        said.append(line)
        if len(said) > acknowledged:
            break
    child.kill()
    rest, trouble = child.communicate()
    assert said[0] == b"open\n", trouble.decode()
    whole = [line for line in [*said[1:], *rest.splitlines(keepends=True)] if line.endswith(b"\n")]
    return [line.split()[1].decode() for line in whole]


def test_sixty_kills_lose_no_acknowledged_import_and_leave_no_half_one(tmp_path: Path) -> None:
    chance = random.Random(20260126)
    acknowledged: list[str] = []
    for turn in range(KILLS):
        acknowledged += import_until_killed(tmp_path, turn, chance.randrange(0, 5))
    library = libraries.open_library(tmp_path / "lib", actor="AB")
    try:
        stored = {
            row["source_sha256"]: row
            for row in library.rows(
                "SELECT v.source_sha256, v.warnings, f.path, count(p.id) AS passages, c.text"
                " FROM article_version v JOIN content c ON c.sha256 = v.text_sha256"
                " JOIN file f ON f.sha256 = v.source_sha256 LEFT JOIN passage p ON p.version_id = v.id GROUP BY v.id"
            )
        }
        assert len(stored) == library.value("SELECT count(*) FROM article")
        for name in acknowledged:
            data = (tmp_path / f"{name}.txt").read_bytes()
            row = stored[hashlib.sha256(data).hexdigest()]
            assert (library.folder / row["path"]).read_bytes() == data
            assert row["text"].strip() == data.decode().strip()
            assert row["passages"] >= 1
            assert json.loads(row["warnings"]) == []
        assert len(acknowledged) <= len(stored) <= len(acknowledged) + KILLS
        assert integrity.verify(library).alterations == ()
    finally:
        libraries.close(library)
