"""How the hostile tests run the program: each command a process of its own, in a folder of its own, its one clear message checked."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "tests" / "data" / "case" / "article.txt"
STORY = (
    "The mill stands empty, the inspector said. “Nobody has been inside for years,” said Anna Moller, who keeps the keys. "
    "Her account was contradicted by a video that shows lights in the upper windows.\n\n"
)
COMMAND = (sys.executable, "-m", "workbench")
Done = subprocess.CompletedProcess[bytes]


def environment(cwd: Path) -> dict[str, str]:
    """As the user's, but with folders of this test for whatever the program keeps."""
    places = {"XDG_DATA_HOME": "home", "XDG_CACHE_HOME": "cache", "XDG_STATE_HOME": "state", "TMPDIR": "tmp"}
    (cwd / "tmp").mkdir(exist_ok=True)
    return {**os.environ, "PYTHONPATH": str(ROOT), **{name: str(cwd / folder) for name, folder in places.items()}}


def run(
    *argv: str | bytes | Path,
    cwd: Path,
    code: int = 0,
    stdin: bytes = b"",
    before: Sequence[str] = (),
    **more: Any,
) -> Done:
    """Runs a command on the library `lib`; `before`: a program that starts it. A trouble is one line without a traceback."""
    place = () if "--library" in argv else ("--library", "lib")
    command = [*before, *COMMAND, *place, *argv]
    more = {"env": environment(cwd), "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "timeout": 180, **more}
    done = subprocess.run(command, cwd=cwd, input=stdin, **more)
    told = (done.stderr or b"").decode()
    assert done.returncode == code, told
    assert "Traceback" not in told
    if code == 1:
        assert len(told.splitlines()) <= 1, told
    return done


def answer(*argv: str | bytes | Path, cwd: Path, **more: Any) -> Any:
    return json.loads(run("--json", *argv, cwd=cwd, **more).stdout)


def trouble(*argv: str | bytes | Path, cwd: Path, **more: Any) -> str:
    """The one message of a command that meets a known trouble."""
    done = run(*argv, cwd=cwd, code=1, **more)
    told = done.stderr.decode()
    assert told.startswith("Error: "), (told, done.stdout)
    return told.removeprefix("Error: ").strip()


def sound(cwd: Path, library: str = "lib") -> int:
    """How many steps the library has, which verifies."""
    told = answer("verify", "--library", library, cwd=cwd)
    assert told["alterations"] == []
    steps: int = told["steps"]
    return steps


def files_in(folder: Path) -> set[str]:
    """Every file below a folder but those that come and go with a connection."""
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return {name for name in found if not name.endswith(("-wal", "-shm", ".lock"))}


def without_rights() -> tuple[str, ...]:
    """What makes a command obey file modes: nothing for a user; root gives up the capabilities that pass over them."""
    if os.getuid() != 0:
        return ()
    tool = shutil.which("setpriv")
    if tool is None:
        pytest.skip("root ignores file modes, and there is no setpriv to give that up")
    return (tool, "--inh-caps=-all", "--bounding-set=-dac_override,-dac_read_search")
