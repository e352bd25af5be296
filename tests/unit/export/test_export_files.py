"""A report is written whole or not at all, and a refusal is told in words."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import export_builders as make
import pytest

from workbench.domain.vocab import Audience
from workbench.errors import ExportError
from workbench.export import files
from workbench.export.files import write_all
from workbench.export.render import render


def test_an_earlier_file_is_replaced_and_folders_are_made(tmp_path: Path) -> None:
    place = tmp_path / "new" / "a.txt"
    write_all({place: b"one"})
    write_all({place: b"two"})
    assert place.read_bytes() == b"two"
    assert [p.name for p in place.parent.iterdir()] == ["a.txt"]


def full_disk(path: Path, content: bytes, written: dict[Path, Path]) -> Path:
    """A file of which the first half fits."""
    aside = path.with_name(".half.part")
    written[aside] = path
    aside.write_bytes(content[: len(content) // 2])
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_full_disk_leaves_the_old_file_and_no_stub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "a.txt"
    write_all({place: b"old"})
    monkeypatch.setattr(files, "_aside", full_disk)
    with pytest.raises(ExportError) as caught:
        write_all({place: b"new content"})
    assert caught.value.detail == "The disk is full."
    assert place.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_one_refused_file_leaves_all_as_they_were(tmp_path: Path) -> None:
    (tmp_path / "b.csv").mkdir()
    with pytest.raises(ExportError, match=r"b\.csv|a\.csv"):
        write_all({tmp_path / "a.csv": b"1", tmp_path / "b.csv": b"2"})
    assert sorted(p.name for p in tmp_path.iterdir()) == ["b.csv"]


@pytest.mark.parametrize(
    ("place", "detail"),
    [("/proc/report.json", ""), ("/dev/null/report.json", "There is a file where the folder should be.")],
)
def test_places_that_cannot_be_written(place: str, detail: str) -> None:
    with pytest.raises(ExportError) as caught:
        render("claimreview", make.source(), audience=Audience.PUBLICATION, out=Path(place), now=make.NOW, options={})
    assert caught.value.hint
    assert not detail or caught.value.detail in (detail, "A part of that path is a file, not a folder.")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(ExportError, match="could not be written"):
        write_all({tmp_path / "a.txt": b""})
    tmp_path.chmod(0o700)


@pytest.mark.parametrize(("kind", "fields"), [("docx", {}), ("pdf", {"cards": ()})])
def test_nothing_is_written_where_nothing_can_be(tmp_path: Path, kind: str, fields: dict[str, Any]) -> None:
    with pytest.raises(ExportError):
        render(kind, make.source(**fields) if not fields else make.replace(make.source(), **fields), audience=Audience.PUBLICATION, out=tmp_path / "x", now=make.NOW, options={})  # fmt: skip
    assert list(tmp_path.iterdir()) == []
