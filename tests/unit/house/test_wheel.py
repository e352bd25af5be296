"""The wheel holds all that the program reads, and works where there is no checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
ARTICLE = """Ferry fares

Mayor Ada Quill said on Monday that ferry fares had fallen by a third. Her description was contradicted by video of the ticket hall.
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    words = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    subprocess.run(words, cwd=ROOT, check=True, capture_output=True, timeout=120)
    (made,) = out.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel unpacked; the other packages are those that are installed here."""
    folder = tmp_path_factory.mktemp("installed") / "env"
    venv.create(folder, symlinks=True)
    program = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    asked = [program, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    packages = Path(subprocess.run(asked, check=True, capture_output=True, text=True, timeout=60).stdout.strip())
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(packages)
    (packages / "others.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return program


def _run(python: Path, *words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    words = ("-m", "workbench", *words)
    return subprocess.run(
        [python, *words], cwd=cwd, env=env, capture_output=True, text=True, encoding="utf-8", timeout=120
    )


def test_the_wheel_holds_resources_and_samples(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    for outside, inside in (("resources", "_resources"), ("seeds", "_seeds"), ("workbench", "")):
        here = (one.relative_to(ROOT / outside) for one in (ROOT / outside).rglob("*") if one.is_file())
        wanted = {
            f"workbench/{inside}/{one.as_posix()}".replace("//", "/") for one in here if "__pycache__" not in one.parts
        }
        assert wanted, outside
        assert wanted <= held, outside
    assert not [name for name in held if name.startswith(("tests", "seeds", "resources"))]
    assert [name for name in held if name.endswith("licenses/LICENSE")]


def test_the_program_is_that_of_the_wheel(python: Path, tmp_path: Path) -> None:
    words = [python, "-c", "from workbench.paths import resource, seed; print(resource()); print(seed())"]
    told = subprocess.run(
        words, cwd=tmp_path, check=True, capture_output=True, text=True, timeout=60
    ).stdout.splitlines()
    assert [Path(one).name for one in told] == ["_resources", "_seeds"]
    assert all(python.parents[1] in Path(one).parents for one in told)


def test_help_and_extract_work_outside_a_checkout(python: Path, tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text(ARTICLE, encoding="utf-8")
    told = _run(python, "--help", cwd=tmp_path)
    assert told.returncode == 0, told.stderr
    assert "extract" in told.stdout
    found = _run(python, "extract", "ferry.txt", "--json", cwd=tmp_path)
    assert found.returncode == 0, found.stderr
    assert json.loads(found.stdout)
