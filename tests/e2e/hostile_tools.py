"""How the hostile tests run the program, in a folder of its own, its one clear message checked.

What is tested is a process of its own (`run`, `answer`, `trouble`); what only prepares or looks afterwards is done in this one (`here`, `sound`).
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from workbench.cli.main import main
from workbench.services import integrity
from workbench.services import library as libraries

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
    command = [*before, *COMMAND, *_place(argv), *argv]
    more = {"env": environment(cwd), "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "timeout": 180, **more}
    return _checked(subprocess.run(command, cwd=cwd, input=stdin, **more), code)


def here(*argv: str | bytes | Path, cwd: Path, code: int = 0) -> Done:
    """The same command in this process: what comes before and after the process that is tested."""
    words = [os.fsdecode(word) for word in (*_place(argv), *argv)]
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
    kept = os.dup(1)  # a command that the system refused leads its output nowhere, for good
    try:
        with contextlib.chdir(cwd), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            ended = main(words)
    finally:
        os.dup2(kept, 1)
        os.close(kept)
    said = [stream.detach().getvalue() for stream in (out, err)]  # type: ignore[attr-defined]
    return _checked(Done(words, ended, *said), code)


def _place(argv: Sequence[str | bytes | Path]) -> tuple[str, ...]:
    return () if "--library" in argv else ("--library", "lib")


def _checked(done: Done, code: int) -> Done:
    told = (done.stderr or b"").decode()
    assert done.returncode == code, told
    assert "Traceback" not in told
    if code == 1:
        assert len(told.splitlines()) <= 1, told
    return done


def answer(*argv: str | bytes | Path, cwd: Path, **more: Any) -> Any:
    return json.loads(run("--json", *argv, cwd=cwd, **more).stdout)


def answer_here(*argv: str | bytes | Path, cwd: Path, code: int = 0) -> Any:
    return json.loads(here("--json", *argv, cwd=cwd, code=code).stdout)


def trouble(*argv: str | bytes | Path, cwd: Path, **more: Any) -> str:
    """The one message of a command that meets a known trouble."""
    return _told(run(*argv, cwd=cwd, code=1, **more))


def trouble_here(*argv: str | bytes | Path, cwd: Path) -> str:
    return _told(here(*argv, cwd=cwd, code=1))


def _told(done: Done) -> str:
    told = done.stderr.decode()
    assert told.startswith("Error: "), (told, done.stdout)
    return told.removeprefix("Error: ").strip()


def sound(cwd: Path, library: str = "lib") -> int:
    """How many steps the library has, which verifies."""
    opened = libraries.open_library(cwd / library, readonly=True)
    try:
        found = integrity.verify(opened)
    finally:
        libraries.close(opened)
    assert found.alterations == ()
    return found.steps


def copied(made: Path, tmp_path: Path) -> Path:
    """A desk of this test: a copy of one that was made once."""
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    return tmp_path


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
