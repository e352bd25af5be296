"""Files by content: kept whole or not at all, found again by their hash, seen when they changed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from store_samples import fixed_clock

from workbench.domain.vocab import FileMode
from workbench.errors import LibraryError
from workbench.store import files, places
from workbench.store.files import FileState
from workbench.store.library import Library
from workbench.store.opening import open_library


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "Clip ü.WebM"
    path.write_bytes(b"video" * 1000)
    return path


def test_a_kept_file_lies_under_its_hash_for_its_owner_alone(library: Library, source: Path) -> None:
    sha256 = files.sha256_of(source)
    stored = files.keep(library, source, sha256=sha256, name=source.name)
    assert stored == f"files/{sha256[:2]}/{sha256}.webm"
    kept = files.locate(library, FileMode.COPIED, stored)
    assert kept.read_bytes() == source.read_bytes()
    assert kept.stat().st_mode & 0o777 == 0o600
    assert list((library.folder / places.STAGING).iterdir()) == []


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("a.PDF", ".pdf"),
        ("a.tar.gz", ".gz"),
        ("a", ""),
        ("a.", ""),
        ("a.x y", ""),
        ("../../a.é", ""),
        ("a.verylongsuffix", ""),
    ],
)
def test_of_the_name_only_a_plain_suffix_is_kept(name: str, suffix: str) -> None:
    assert files.stored_path("ab" * 32, name) == f"files/ab/{'ab' * 32}{suffix}"


def test_keeping_twice_copies_once_and_heals_a_damaged_copy(library: Library, source: Path) -> None:
    sha256 = files.sha256_of(source)
    kept = library.folder / files.keep(library, source, sha256=sha256, name=source.name)
    first = kept.stat().st_ino
    files.keep(library, source, sha256=sha256, name=source.name)
    assert kept.stat().st_ino == first
    kept.write_bytes(b"VIDEO" * 1000)
    files.keep(library, source, sha256=sha256, name=source.name)
    assert kept.read_bytes() == source.read_bytes()


def test_a_file_that_changed_since_it_was_hashed_is_not_kept(library: Library, source: Path) -> None:
    with pytest.raises(LibraryError, match="changed while"):
        files.keep(library, source, sha256="0" * 64, name=source.name)
    assert [path for path in (library.folder / "files").rglob("*") if path.is_file()] == []


def test_a_missing_source_is_said(library: Library, tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="could not be copied") as caught:
        files.keep(library, tmp_path / "none", sha256="0" * 64, name="none")
    assert "link the file" in caught.value.hint


def test_half_copies_of_a_killed_program_are_cleared_on_open(library: Library) -> None:
    staging = library.folder / places.STAGING
    staging.mkdir(parents=True)
    for name, at in (("abandoned", 0), ("under way", None)):
        (staging / name).write_bytes(b"x")
        if at is not None:
            os.utime(staging / name, (at, at))
    library.close()
    open_library(library.folder, actor="AB", clock=fixed_clock()).close()
    assert [path.name for path in staging.iterdir()] == ["under way"]


def test_what_the_child_made_ready_is_taken_and_not_copied_again(library: Library, source: Path) -> None:
    sha256 = files.sha256_of(source)
    files.make_ready(library.folder, source, sha256=sha256, name=source.name)
    (ready,) = (library.folder / places.STAGING).iterdir()
    number = ready.stat().st_ino
    kept = library.folder / files.keep(library, source, sha256=sha256, name=source.name)
    assert kept.stat().st_ino == number
    assert files.sha256_of(kept) == sha256
    assert not ready.exists()
    files.make_ready(library.folder, source, sha256=sha256, name=source.name)
    assert not ready.exists()


def test_a_copy_that_nobody_took_leaves_nothing_in_the_library(library: Library, source: Path) -> None:
    """The user stopped the attaching when the child had copied already."""
    sha256 = files.sha256_of(source)
    files.make_ready(library.folder, source, sha256=sha256, name=source.name)
    (ready,) = (library.folder / places.STAGING).iterdir()
    os.utime(ready, (1, 1))
    library.close()
    open_library(library.folder, actor="AB").close()
    assert [path for path in (library.folder / places.FILES).rglob("*") if path.is_file()] == []


def test_unchanged_changed_missing(source: Path) -> None:
    sha256, found = files.sha256_of(source), source.stat()
    known = {"size": found.st_size, "mtime_ns": found.st_mtime_ns}
    assert files.quick_state(source, **known) is FileState.UNCHANGED
    assert files.full_state(source, sha256=sha256) is FileState.UNCHANGED
    data = source.read_bytes()
    source.write_bytes(b"V" + data[1:])
    os.utime(source, ns=(found.st_mtime_ns, found.st_mtime_ns))
    assert files.quick_state(source, **known) is FileState.UNCHANGED
    assert files.full_state(source, sha256=sha256) is FileState.CHANGED
    os.utime(source, ns=(1, 1))
    assert files.quick_state(source, **known) is FileState.CHANGED
    source.unlink()
    assert files.quick_state(source, **known) is FileState.MISSING
    assert files.full_state(source, sha256=sha256) is FileState.MISSING


def test_a_moved_file_is_found_by_its_content(tmp_path: Path, source: Path) -> None:
    sha256, size = files.sha256_of(source), source.stat().st_size
    folder = tmp_path / "archive"
    (folder / "a" / "b").mkdir(parents=True)
    (folder / "a" / "same size").write_bytes(b"x" * size)
    (folder / "link").symlink_to(source)
    assert files.find_moved(folder, sha256=sha256, size=size) is None
    moved = source.rename(folder / "a" / "b" / "renamed.bin")
    told: list[str] = []
    assert files.find_moved(folder, sha256=sha256, size=size, progress=lambda done, note: told.append(note)) == moved
    assert told


def test_progress_counts_bytes(source: Path) -> None:
    told: list[int] = []
    files.sha256_of(source, progress=told.append)
    assert told == [5000]
