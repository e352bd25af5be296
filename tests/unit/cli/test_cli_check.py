"""`workbench check`: names damage, and mends what can be made anew."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workbench.cli import main
from workbench.services import library as libraries
from workbench.services import queries, reviewing


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    library = libraries.open_library(tmp_path / "library", actor="AB")
    reviewing.new_claim(library, version_id=None, words="The mill never stopped")
    libraries.close(library)
    return tmp_path / "library"


def test_a_search_index_that_does_not_fit_is_named_and_made_anew(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = libraries.open_library(folder, actor="AB")
    with library.untracked():
        library.execute("INSERT INTO search_fts (search_fts) VALUES ('delete-all')")
    libraries.close(library)
    assert main.main(["check", "--library", str(folder)]) == 1
    assert "workbench check --mend" in capsys.readouterr().out
    assert main.main(["check", "--mend", "--json", "--library", str(folder)]) == 0
    assert json.loads(capsys.readouterr().out) == {"sound": True, "problems": [], "mended": True}
    library = libraries.open_library(folder, readonly=True)
    assert [hit.kind for hit in queries.search(library, "mill")] == ["claim"]
    libraries.close(library)


def test_a_sound_library_is_left_as_it_is(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["check", "--mend", "--json", "--library", str(folder)]) == 0
    assert json.loads(capsys.readouterr().out)["mended"] is False
    assert main.main(["check", "--json", "--library", str(folder)]) == 0
    assert json.loads(capsys.readouterr().out) == {"sound": True, "problems": []}
