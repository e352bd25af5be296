from __future__ import annotations

from pathlib import Path

import pytest

from workbench.cli import walk
from workbench.errors import ExportError


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("a.html", "a"),
        ("a.b.txt", "a.b"),
        ("a.html.gz", "a"),
        ("a.gz", "a"),
        ("noext", "noext"),
        (".hidden", ".hidden"),
    ],
)
def test_a_name_loses_its_last_suffix(name: str, answer: str) -> None:
    assert walk.stem(name) == answer


def test_names_that_would_collide_stay_whole(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    for name in ("a.html", "a.txt", "b.txt", "deep/b.txt", "deep/c.html.gz", ".hidden.txt"):
        (tmp_path / name).touch()
    paths = walk.files_below(tmp_path)
    names = {str(path.relative_to(tmp_path)): name for path, name in walk.answer_names(paths, tmp_path).items()}
    assert names == {
        "a.html": "a.html.json",
        "a.txt": "a.txt.json",
        "b.txt": "b.txt.json",
        "deep/b.txt": "deep__b.txt.json",
        "deep/c.html.gz": "c.json",
    }
    assert [path.name for path in walk.files_below(tmp_path, suffixes=(".txt",))] == ["a.txt", "b.txt", "b.txt"]


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ExportError):
        walk.make_folder(tmp_path / "file" / "out")
    assert walk.make_folder(tmp_path / "a" / "b").is_dir()
