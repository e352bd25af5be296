"""What `make` does before the program runs, with stand-ins only for the machine: another Python, absent libraries, no rights."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("make") is None, reason="make and bash of a Linux machine"
)


def _call(*words: str | Path, cwd: Path, first: Path | None = None) -> subprocess.CompletedProcess[str]:
    path = os.environ["PATH"] if first is None else f"{first}:{os.environ['PATH']}"
    return subprocess.run(words, cwd=cwd, env=os.environ | {"PATH": path}, capture_output=True, text=True, timeout=60)


def _program(folder: Path, name: str, script: str) -> Path:
    folder.mkdir(exist_ok=True)
    made = folder / name
    made.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    made.chmod(0o755)
    return made


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """Programs of a machine without Qt's libraries, whose user may not install any."""
    folder = tmp_path / "bare"
    _program(folder, "ldconfig", 'echo "  libGL.so.1 (libc6,x86-64) => /lib/libGL.so.1"')
    _program(folder, "id", "echo 1000")
    _program(folder, "sudo", "exit 1")
    _program(folder, "apt-get", f'echo "$@" >> "{folder}/installed"')
    return folder


def test_absent_libraries_without_rights_say_what_to_type(bare: Path) -> None:
    answer = _call("bash", ".ci/system", cwd=ROOT, first=bare)
    assert answer.returncode == 1
    assert "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 " in answer.stderr
    assert "libgl1" not in answer.stderr, "what is there is not asked for"
    assert not (bare / "installed").exists()


def test_absent_libraries_with_rights_are_installed(bare: Path) -> None:
    _program(bare, "id", "echo 0")
    answer = _call("bash", ".ci/system", cwd=ROOT, first=bare)
    assert answer.returncode == 0, answer.stderr
    update, install = (bare / "installed").read_text(encoding="utf-8").splitlines()
    assert update.endswith("update -qq")
    assert "libxcb-cursor0" in install


def test_a_failed_installation_is_told(bare: Path) -> None:
    _program(bare, "sudo", 'shift; exec "$@"')
    _program(bare, "apt-get", "exit 100")
    answer = _call("bash", ".ci/system", cwd=ROOT, first=bare)
    assert answer.returncode == 1
    assert "could not be installed" in answer.stderr
    assert "sudo apt-get install" in answer.stderr


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("echo 3.9.2", "'python3' is 3.9.2"),
        ("exit 127", "'python3' does not start"),
        ('case "$2" in *ensurepip*) exit 1;; esac; echo 3.13.5', "apt-get install -y python3-venv"),
    ],
)
def test_an_unfit_python_is_told(tmp_path: Path, script: str, told: str) -> None:
    _program(tmp_path / "old", "python3", script)
    answer = _call("bash", ".ci/python", "python3", cwd=ROOT, first=tmp_path / "old")
    assert answer.returncode == 1
    assert told in answer.stderr


@pytest.mark.parametrize("version", ["3.11.0", "3.14.1", "4.0.0"])
def test_a_fit_python_is_silent(tmp_path: Path, version: str) -> None:
    _program(tmp_path / "new", "python3", f"echo {version}")
    answer = _call("bash", ".ci/python", "python3", cwd=ROOT, first=tmp_path / "new")
    assert (answer.returncode, answer.stderr) == (0, "")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """What the setup reads, in a folder with an awkward name, with a finished environment."""
    root = tmp_path / "Prüf tisch (2)"
    (root / ".venv" / "bin").mkdir(parents=True)
    shutil.copytree(ROOT / ".ci", root / ".ci")
    for name in ("Makefile", "requirements.lock", "pyproject.toml"):
        shutil.copy(ROOT / name, root)
    (root / ".venv" / "bin" / "python").symlink_to(sys.executable)
    stamp = _call("bash", ".ci/setup", "stamp", cwd=root).stdout
    (root / ".venv" / "ready").write_text(stamp, encoding="utf-8")
    return root


def _sets_up(root: Path) -> bool:
    answer = _call("make", "--dry-run", "test", cwd=root)
    assert answer.returncode == 0, answer.stderr
    assert "-m pytest" in answer.stdout
    return ".ci/setup" in answer.stdout


def test_a_finished_environment_is_left_alone(checkout: Path) -> None:
    assert not _sets_up(checkout)


def test_an_interrupted_installation_is_repeated(checkout: Path) -> None:
    (checkout / ".venv" / "ready").unlink()
    assert _sets_up(checkout)


def test_a_changed_lock_installs_again(checkout: Path) -> None:
    later = (checkout / ".venv" / "ready").stat().st_mtime + 1
    os.utime(checkout / "requirements.lock", (later, later))
    assert _sets_up(checkout)


def test_a_moved_checkout_installs_again(checkout: Path) -> None:
    moved = checkout.rename(checkout.with_name("elsewhere"))
    assert _sets_up(moved)


def test_another_python_installs_again(checkout: Path) -> None:
    python = checkout / ".venv" / "bin" / "python"
    python.unlink()
    _program(python.parent, "python", "echo Python 3.99.0")
    assert _sets_up(checkout)


@pytest.mark.parametrize("stamp", [None, "", "/elsewhere\nPython 3.11.2\n"])
def test_what_an_interrupted_installation_left_is_thrown_away(checkout: Path, stamp: str | None) -> None:
    half = checkout / ".venv" / "half-unpacked"
    half.touch()
    (checkout / ".venv" / "ready").unlink()
    if stamp is not None:
        (checkout / ".venv" / "ready").write_text(stamp, encoding="utf-8")
    _program(checkout / ".ci", "system", "exit 0")
    _program(checkout / "fails", "python3", 'test "$1" = -m && exit 1; echo 3.11.2')
    answer = _call("bash", ".ci/setup", "python3", cwd=checkout, first=checkout / "fails")
    assert answer.returncode == 1, "this Python makes no environment"
    assert "made anew" in answer.stdout
    assert not half.exists()
    assert not (checkout / ".venv" / "ready").exists()
