"""Signals, closed and full streams, killed children, two at once: one clear message, nothing lost, nobody left behind."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from hostile_tools import ARTICLE, COMMAND, STORY, answer, answer_here, copied, environment, here, run, sound, trouble

from workbench.services import library as libraries

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are looked up in /proc")
WAIT_S = 120


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a long article in its library, not yet analysed."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "long.txt").write_text(STORY * 1500, encoding="utf-8")
    run("import", "long.txt", "--no-analyse", cwd=folder)
    return folder


@pytest.fixture
def desk(prepared: Path, tmp_path: Path) -> Path:
    return copied(prepared, tmp_path)


def children_of(pid: int) -> list[int]:
    """The children of a process that have not ended."""
    found = []
    for entry in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            state, parent = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
            if int(parent) == pid and state != "Z":
                found.append(int(entry.name))
    return found


@dataclass
class Analysis:
    """`analyse` in the middle of its work, on a terminal of its own."""

    process: subprocess.Popen[bytes]
    terminal: int
    said: str = ""

    def read(self) -> bool:
        """What the terminal got meanwhile; False at its end."""
        try:
            got = os.read(self.terminal, 4096)
        except OSError:  # Linux says so when the last writer is gone
            return False
        self.said += got.decode()
        return bool(got)

    def end(self) -> int:
        while self.read():
            pass
        os.close(self.terminal)
        assert self.process.stdout is not None
        self.process.stdout.close()
        return self.process.wait(WAIT_S)


def obedient() -> None:
    """Ctrl+C ends it, also where these tests run in the background of a shell, which has its jobs ignore the signal."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def begun(desk: Path) -> Analysis:
    terminal, inner = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, "--library", "lib", "analyse", "A1"],
        cwd=desk,
        env=environment(desk),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=inner,
        start_new_session=True,
        preexec_fn=obedient,
    )
    os.close(inner)
    made = Analysis(process, terminal)
    while "Looking for claims" not in made.said and made.read():
        pass
    assert "Looking for claims" in made.said
    return made


def test_a_child_killed_while_it_analyses_is_told_and_the_article_stays(desk: Path) -> None:
    before = sound(desk)
    analysis = begun(desk)
    (child,) = children_of(analysis.process.pid)
    os.kill(child, signal.SIGKILL)
    assert analysis.end() == 1
    assert "Error: The helper process ended unexpectedly." in analysis.said
    assert "Nothing was lost" in analysis.said
    assert "Traceback" not in analysis.said
    assert [one["number"] for one in answer_here("articles", cwd=desk)] == ["A1"]
    assert sound(desk) == before


@pytest.mark.parametrize(
    ("number", "code", "said"), [(signal.SIGINT, 130, "Stopped."), (signal.SIGTERM, 143, "")], ids=["Ctrl+C", "SIGTERM"]
)
def test_a_stopped_analysis_leaves_no_child_and_no_file(desk: Path, number: int, code: int, said: str) -> None:
    before = sound(desk)
    analysis = begun(desk)
    (child,) = children_of(analysis.process.pid)
    os.killpg(analysis.process.pid, number)
    assert analysis.end() == code
    assert said in analysis.said
    assert "Traceback" not in analysis.said
    assert not Path(f"/proc/{child}").exists()
    assert list((desk / "tmp").iterdir()) == []
    assert sound(desk) == before
    run("claims", "add", "The library is free again", cwd=desk)


def test_while_one_writes_others_read_and_are_told_who_it_is(desk: Path) -> None:
    library = libraries.open_library(desk / "lib", holder="the window")
    try:
        for argv in (["claims"], ["articles"], ["search", "mill"], ["verify"], ["history"], ["check"]):
            run(*argv, cwd=desk)
        for argv in (
            ["import", ARTICLE, "--no-analyse"],
            ["claims", "add", "x"],
            ["undo"],
            ["purge", "A1", "--reason", "r"],
        ):
            assert trouble(*argv, cwd=desk).startswith("The window is working in this library.")
        made = answer("backup", cwd=desk)["path"]
        assert trouble("restore", made, cwd=desk).startswith("The window is working in this library.")
    finally:
        libraries.close(library)
    assert sound(desk) == 2


def test_undo_from_many_terminals_takes_back_as_many_steps_as_it_says(tmp_path: Path) -> None:
    for number in range(4):
        here("claims", "add", f"Claim {number}", cwd=tmp_path)
    command = [*COMMAND, "--library", "lib", "--json", "undo"]
    running = [
        subprocess.Popen(command, cwd=tmp_path, env=environment(tmp_path), stdout=-1, stderr=-1) for _ in range(6)
    ]
    ended = [(*one.communicate(timeout=WAIT_S), one.returncode) for one in running]
    undone = [json.loads(out)[0]["step"] for out, _, code in ended if code == 0]
    told = {json.loads(err)["error"]["title"] for _, err, code in ended if code == 1}
    assert len(undone) == len(set(undone)) >= 1
    assert all(one.endswith(" is working in this library.") for one in told), told
    assert len(answer_here("claims", cwd=tmp_path)) == 4 - len(undone)
    assert sound(tmp_path) == 5 + len(undone)


@pytest.mark.parametrize("closing", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_do_no_harm(tmp_path: Path, closing: str) -> None:
    shell = ("sh", "-c", f'exec "$@" {closing}', "sh")
    run("claims", "add", "The mill never stopped", cwd=tmp_path, before=shell)
    run("import", "-", cwd=tmp_path, before=shell, code=1)
    run("claims", "show", "C9", cwd=tmp_path, before=shell, code=1)
    run("verify", cwd=tmp_path, before=shell)
    assert [one["verbatim"] for one in answer_here("claims", cwd=tmp_path)] == ["The mill never stopped"]
    assert sound(tmp_path) == 2


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_an_answer_that_finds_no_room_or_no_reader(desk: Path, form: list[str]) -> None:
    with open("/dev/full", "wb") as full:
        done = run(*form, "history", cwd=desk, code=1, stdout=full)
    assert b"No space left on device" in done.stderr
    reading, writing = os.pipe()
    os.close(reading)
    done = run(*form, "history", cwd=desk, code=1, stdout=writing)
    os.close(writing)
    assert done.stderr == b""


def test_no_home_at_all(tmp_path: Path) -> None:
    bare = {"PYTHONPATH": environment(tmp_path)["PYTHONPATH"], "PATH": os.environ["PATH"]}
    run("claims", "add", "The mill never stopped", cwd=tmp_path, env=bare)
    assert b"The mill" in run("claims", cwd=tmp_path, env={**bare, "HOME": ""}).stdout
    lost = {**bare, "HOME": "/proc/nowhere"}
    command = [*COMMAND, "import", str(ARTICLE), "--no-analyse"]
    done = subprocess.run(command, cwd=tmp_path, env=lost, capture_output=True, timeout=WAIT_S)
    assert done.returncode == 1
    assert done.stderr.startswith(b"Error: The folder of the library cannot be made.")
