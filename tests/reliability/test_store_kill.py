"""kill -9 in the middle of importing, sixty times: nothing acknowledged is lost, nothing is half done."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

from workbench.store import verify
from workbench.store.library import Library
from workbench.store.opening import open_library

KILLS = 60
PASSAGES = 40

# Imports articles one after the other and says each number once its step is written.
IMPORTER = f"""
import hashlib, itertools, sys
from pathlib import Path
from workbench.store.opening import open_library

library = open_library(Path(sys.argv[1]), actor="AB")
print("open", flush=True)
for number in itertools.count():
    text = f"article {{sys.argv[2]}} {{number}} " * 50
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    with library.step("Import article"):
        library.execute("INSERT INTO content (sha256, text, chars) VALUES (?, ?, ?)", sha256, text, len(text))
        article = library.insert("article", role="published", title=f"{{sys.argv[2]}}-{{number}}")
        version = library.insert("article_version", article_id=article, number=1, text_sha256=sha256, source_sha256=sha256,
                                 reader="text", imported_at=library.now())
        library.insert_many("passage", ("version_id", "start", "end", "role"),
                            [(version, n, n + 1, "body") for n in range({PASSAGES})])
    print(f"{{sys.argv[2]}}-{{number}}", flush=True)
"""


def import_until_killed(folder: Path, turn: int, acknowledged: int) -> set[str]:
    """Kills the importer at once after so many acknowledged imports; it is somewhere in the next one then."""
    child = subprocess.Popen(
        [sys.executable, "-c", IMPORTER, str(folder), str(turn)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    said = []
    for line in child.stdout:
        said.append(line.strip())
        if len(said) > acknowledged:
            break
    child.kill()
    rest, trouble = child.communicate()
    assert said[0] == "open", trouble
    whole = [line for line in rest.splitlines(keepends=True) if line.endswith("\n")]
    return {*said[1:], *(line.strip() for line in whole)}


def half_imports(library: Library) -> int:
    count: int = library.value(
        """SELECT count(*) FROM article a LEFT JOIN article_version v ON v.article_id = a.id WHERE v.id IS NULL
        OR (SELECT count(*) FROM passage p WHERE p.version_id = v.id) != ?
        OR NOT EXISTS (SELECT 1 FROM content c WHERE c.sha256 = v.text_sha256)""",
        PASSAGES,
    )
    return count


def test_sixty_kills_lose_nothing_and_leave_no_half_import(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    chance = random.Random(20260124)
    acknowledged: set[str] = set()
    for turn in range(KILLS):
        acknowledged |= import_until_killed(folder, turn, chance.randrange(0, 8))
    with open_library(folder, actor="AB") as library:
        stored = {row[0] for row in library.rows("SELECT title FROM article")}
        assert acknowledged <= stored
        assert len(stored - acknowledged) <= KILLS
        assert half_imports(library) == 0
        found = verify.verify(library)
        assert found.alterations == ()
        assert found.steps == 1 + len(stored)
    assert len(acknowledged) > KILLS
