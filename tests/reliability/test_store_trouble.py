"""Disks that are full, folders without rights, programs in the way: a clear error, and nothing lost or half done."""

from __future__ import annotations

import os
import resource
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from workbench.errors import LibraryError
from workbench.store import backup, files, opening, places, purge, steps, verify
from workbench.store.library import Library
from workbench.store.opening import open_library, open_reader

NOBODY = 65534


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "library", actor="AB") as opened:
        yield opened


def add_persons(library: Library, count: int, *, length: int = 10) -> None:
    with library.step("Add persons"):
        for number in range(count):
            name = f"{number} " + "x" * length
            library.insert("person", name=name, kind="person", protection="private", disclosure="public")


def names(library: Library) -> list[str]:
    return [row[0] for row in library.rows("SELECT name FROM person ORDER BY id")]


@contextmanager
def full_disk(library: Library, *, room: int = 3) -> Iterator[None]:
    """SQLite finds no room after `room` more pages."""
    pages = library.value("PRAGMA page_count")
    library.value(f"PRAGMA max_page_count = {pages + room}")
    yield
    library.value("PRAGMA max_page_count = 1073741823")


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """No file of this process can grow beyond `size` bytes. Python keeps no compiled files meanwhile: it would cut them, and later read them so."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    kept, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        sys.dont_write_bytecode = kept


def test_a_step_on_a_full_disk_leaves_nothing(library: Library) -> None:
    add_persons(library, 3)
    before = names(library)
    with full_disk(library), pytest.raises(LibraryError, match="disk is full") as caught:
        add_persons(library, 200, length=2000)
    assert "Make room" in caught.value.hint
    assert names(library) == before
    assert verify.verify(library).alterations == ()
    add_persons(library, 1)
    assert len(names(library)) == 4


def test_undo_on_a_full_disk_leaves_everything(library: Library) -> None:
    add_persons(library, 60, length=2000)
    before = names(library)
    with library.step("Shorten"):
        for number in range(1, 61):
            library.update("person", number, name="short")
    with full_disk(library), pytest.raises(LibraryError, match="disk is full"):
        steps.undo(library)
    assert set(names(library)) == {"short"}
    steps.undo(library)
    assert names(library) == before
    assert verify.verify(library).alterations == ()


def test_an_import_whose_log_cannot_grow_is_not_half_done(library: Library) -> None:
    add_persons(library, 3)
    size = (library.folder / (places.DATABASE + "-wal")).stat().st_size
    with largest_file(size + 100_000), pytest.raises(LibraryError):
        add_persons(library, 500, length=2000)
    assert len(names(library)) == 3
    assert verify.verify(library).alterations == ()


def test_a_file_that_does_not_fit_is_not_half_kept(library: Library, tmp_path: Path) -> None:
    source = tmp_path / "video.webm"
    source.write_bytes(b"v" * 300_000)
    sha256 = files.sha256_of(source)
    with largest_file(100_000), pytest.raises(LibraryError, match="could not be copied"):
        files.keep(library, source, sha256=sha256, name="video.webm")
    assert [path for path in (library.folder / "files").rglob("*") if path.is_file()] == []


def test_a_backup_that_does_not_fit_leaves_no_stub(library: Library) -> None:
    add_persons(library, 100, length=2000)
    with largest_file(50_000), pytest.raises(LibraryError):
        backup.backup(library)
    assert list((library.folder / places.BACKUPS).iterdir()) == []


def test_a_purge_without_room_to_rewrite_is_made_good_on_the_next_open(library: Library) -> None:
    add_persons(library, 400, length=2000)
    uid = library.value("SELECT uid FROM person WHERE id = 7")
    library.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    with largest_file(500_000):  # enough for the step, not for the whole database once more
        purged = purge.purge(library, uid, reason="r")
    assert "goes on by itself" in purged.notes[0]
    library.close()
    with open_library(library.folder, actor="AB") as again:
        assert (again.warnings, len(names(again))) == ((), 399)
        assert verify.verify(again).alterations == ()
    assert not (library.folder / places.PURGE_PENDING).exists()


def test_a_library_that_cannot_be_made_leaves_none(tmp_path: Path) -> None:
    with largest_file(20_000), pytest.raises(LibraryError):
        open_library(tmp_path / "new", actor="AB")
    assert not (tmp_path / "new" / places.DATABASE).exists()
    open_library(tmp_path / "new", actor="AB").close()


def test_a_foreign_writer_is_waited_for_then_said(library: Library) -> None:
    library.connection.execute("PRAGMA busy_timeout = 20")
    foreign = sqlite3.connect(library.folder / places.DATABASE, isolation_level=None)
    foreign.execute("BEGIN IMMEDIATE")
    with pytest.raises(LibraryError, match="Another program is writing"):
        add_persons(library, 1)
    foreign.execute("ROLLBACK")
    foreign.close()
    add_persons(library, 1)
    assert len(names(library)) == 1


def as_nobody(act: Callable[[], str]) -> str:
    """What `act` returns, or the title of its LibraryError, in a process without root's rights."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        said = "a bug"
        try:
            if os.getuid() == 0:
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            try:
                said = act()
            except LibraryError as error:
                said = error.title
        finally:
            os.write(write, said.encode())
            os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as answer:
        said = answer.read().decode()
    os.waitpid(child, 0)
    return said


@pytest.fixture
def reachable() -> Iterator[Path]:
    """A folder that `nobody` can reach, with a closed library of one person in it."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folder.chmod(0o755)
        with open_library(folder / "library", actor="AB") as library:
            add_persons(library, 1)
        yield folder / "library"
        for path in [folder, *folder.rglob("*")]:
            path.chmod(0o700)


def read_count(folder: Path) -> str:
    with open_reader(folder) as reader:
        return f"{reader.value('SELECT count(*) FROM person')} person"


def write_one(folder: Path) -> str:
    with open_library(folder, actor="AB") as library:
        add_persons(library, 1)
    return "written"


def set_modes(folder: Path, *, folders: int, names: int) -> None:
    for path in folder.rglob("*"):
        path.chmod(names)
    folder.chmod(folders)


def test_a_library_without_read_rights(reachable: Path) -> None:
    set_modes(reachable, folders=0o755, names=0o000)
    assert as_nobody(lambda: read_count(reachable)) == "The library may not be read."
    assert as_nobody(lambda: write_one(reachable)) == "The library may not be written."


def test_a_read_only_library_is_read_and_not_written(reachable: Path) -> None:
    set_modes(reachable, folders=0o555, names=0o444)
    assert as_nobody(lambda: read_count(reachable)) == "1 person"
    assert as_nobody(lambda: write_one(reachable)) == "The library may not be written."


def test_a_folder_in_which_none_can_be_made(reachable: Path) -> None:
    reachable.parent.chmod(0o555)
    assert as_nobody(lambda: write_one(reachable.parent / "other")) == "The folder of the library cannot be made."


def test_an_empty_folder_without_write_rights(reachable: Path) -> None:
    empty = reachable.parent / "empty"
    empty.mkdir()
    empty.chmod(0o555)
    assert as_nobody(lambda: write_one(empty)) == "The library may not be written."
    assert opening.places.DATABASE not in [path.name for path in empty.iterdir()]
