"""The layers are a contract: it holds for the code as it is, and each kind of planted violation breaks it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

VIOLATIONS = {
    "domain reaches up": ("domain/planted.py", "from workbench.store import schema"),
    "services call the analysis directly": ("services/planted.py", "from workbench.analysis import extract"),
    "the window reads the store": ("ui/planted.py", "from workbench.store import schema"),
    "Qt outside the window": ("services/planted.py", "import PySide6.QtCore"),
    "SQLite outside the store": ("services/planted.py", "import sqlite3"),
    "spaCy outside the analysis": ("ingest/planted.py", "import spacy"),
    "siblings know each other": ("export/planted.py", "from workbench.media import probe"),
    "a parser of foreign files in the window": ("ui/planted.py", "import lxml.etree"),
    "appdirs outside paths": ("services/planted.py", "import appdirs"),
    "the worker is imported": ("services/planted.py", "from workbench.worker import main"),
}


def _lint(root: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).parent / "lint-imports"
    return subprocess.run([program, "--no-cache"], cwd=root, capture_output=True, text=True, timeout=120)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("layers")
    shutil.copytree(ROOT / "workbench", root / "workbench", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", root)
    return root


def test_the_layers_hold(copy: Path) -> None:
    answer = _lint(copy)
    assert answer.returncode == 0, answer.stdout


@pytest.mark.parametrize("name", VIOLATIONS)
def test_a_planted_violation_breaks_the_contract(copy: Path, name: str) -> None:
    place, line = VIOLATIONS[name]
    planted = copy / "workbench" / place
    planted.write_text(line + "\n", encoding="utf-8")
    try:
        answer = _lint(copy)
    finally:
        planted.unlink()
    assert answer.returncode != 0
    assert "planted" in answer.stdout
