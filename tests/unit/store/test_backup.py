"""Backups: whole, checked, private; and a restore that takes the old log aside with the old database."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest
from store_samples import add_case, add_person, open_fixed

from workbench.errors import LibraryError
from workbench.store import backup, places, steps, verify
from workbench.store.library import Library
from workbench.store.opening import open_library, open_reader


def names(folder: Path) -> list[str]:
    with open_reader(folder) as reader:
        return [row[0] for row in reader.rows("SELECT name FROM person ORDER BY id")]


def add(library: Library, name: str) -> None:
    with library.step(f"Add {name}"):
        add_person(library, name)


def test_a_backup_holds_what_was_acknowledged(library: Library, tmp_path: Path) -> None:
    add_case(library, tmp_path, "word")
    made = backup.backup(library)
    assert made.parent == library.folder / places.BACKUPS
    assert made.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in made.parent.iterdir()] == [made.name]
    copy = sqlite3.connect(made)
    assert copy.execute("SELECT hash FROM step ORDER BY id DESC").fetchone()[0] == verify.verify(library).head
    copy.close()
    assert backup.inspect(made) == ()


def test_a_reader_can_make_one_while_the_writer_works(library: Library, tmp_path: Path) -> None:
    add(library, "A")
    with open_reader(library.folder) as reader:
        made = backup.backup(reader, tmp_path / "elsewhere" / "copy.db")
    assert backup.inspect(made) == ()


def test_restore_takes_back_and_keeps_the_replaced_aside(folder: Path) -> None:
    with open_fixed(folder) as library:
        add(library, "A")
        saved = backup.backup(library)
        add(library, "B")
        newer = backup.backup(library)
    aside = backup.restore(folder, saved)
    assert names(folder) == ["A"]
    assert (folder / places.DATABASE).stat().st_mode & 0o777 == 0o600
    assert sorted(path.name for path in aside.iterdir()) == sorted([newer.name, places.DATABASE])
    with open_fixed(folder) as library:
        assert verify.verify(library).alterations == ()
        assert steps.undo_label(library) == "Add A"
        add(library, "C")
        assert verify.verify(library).alterations == ()


def test_no_old_write_ahead_log_replays_into_a_restored_database(folder: Path) -> None:
    with open_fixed(folder) as library:
        add(library, "A")
        saved = backup.backup(library)
        add(library, "B")
        hot = {end: (folder / (places.DATABASE + end)).read_bytes() for end in ("", "-wal")}
    for end, data in hot.items():
        (folder / (places.DATABASE + end)).write_bytes(data)
    assert names(folder) == ["A", "B"]
    aside = backup.restore(folder, saved)
    assert names(folder) == ["A"]
    assert (aside / (places.DATABASE + "-wal")).read_bytes() == hot["-wal"]


def test_a_lost_database_is_restored(folder: Path) -> None:
    with open_fixed(folder) as library:
        add(library, "A")
        saved = backup.backup(library)
    (folder / places.DATABASE).write_bytes(b"")
    backup.restore(folder, saved)
    assert names(folder) == ["A"]


def test_restore_into_a_new_folder(folder: Path, tmp_path: Path) -> None:
    with open_fixed(folder) as library:
        add(library, "A")
        saved = backup.backup(library)
    backup.restore(tmp_path / "new" / "library", saved)
    assert names(tmp_path / "new" / "library") == ["A"]


@pytest.mark.parametrize("damage", ["empty", "text", "cut", "foreign", "missing"])
def test_a_bad_backup_is_refused_and_nothing_is_changed(folder: Path, tmp_path: Path, damage: str) -> None:
    with open_fixed(folder) as library:
        add(library, "A")
        bad = shutil.copy(backup.backup(library), tmp_path / "bad.db")
    data = bad.read_bytes()
    changed = {
        "empty": b"",
        "text": b"hello" * 100,
        "cut": data[: len(data) // 2],
        "foreign": data[:68] + b"\0\0\0\0" + data[72:],
    }
    bad.write_bytes(changed.get(damage, b""))
    if damage == "missing":
        bad.unlink()
    with pytest.raises(LibraryError, match="cannot be used"):
        backup.restore(folder, bad)
    assert names(folder) == ["A"]


def test_no_restore_while_somebody_works(library: Library) -> None:
    add(library, "A")
    saved = backup.backup(library)
    with pytest.raises(LibraryError, match="is working in this library"):
        backup.restore(library.folder, saved)
    assert names(library.folder) == ["A"]


def test_a_backup_that_cannot_be_written_leaves_no_stub(library: Library, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(LibraryError, match="cannot be written"):
        backup.backup(library, tmp_path / "file" / "copy.db")
    with pytest.raises(LibraryError, match="cannot be written"):
        backup.backup(library, tmp_path)
    assert not list(tmp_path.glob("*.part"))


def test_check_finds_a_stale_index_and_search_can_be_made_anew(library: Library, tmp_path: Path) -> None:
    add_case(library, tmp_path, "word")
    assert backup.check(library.folder) == ()
    with library.untracked():
        library.execute("INSERT INTO search_fts (search_fts) VALUES ('delete-all')")
    assert "makes it anew" in backup.check(library.folder)[0]
    from workbench.store import search

    search.rebuild(library)
    assert backup.check(library.folder) == ()


def test_check_finds_broken_references(library: Library) -> None:
    add(library, "A")
    library.close()
    foreign = sqlite3.connect(library.folder / places.DATABASE)
    foreign.execute("INSERT INTO person_alias (person_id, name) VALUES (9, 'x')")
    foreign.commit()
    foreign.close()
    assert backup.check(library.folder) == ("person_alias 1 points to a missing person",)


def test_check_of_no_library(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="no library here"):
        backup.check(tmp_path)
    with pytest.raises(LibraryError, match="no library here"):
        open_library(tmp_path, actor="AB", create=False)


def test_the_check_names_values_that_no_column_allows(library: Library) -> None:
    with library.step("Add person"):
        add_person(library, "A")
    library.close()
    foreign = sqlite3.connect(library.folder / places.DATABASE)
    foreign.execute("PRAGMA ignore_check_constraints = ON")
    foreign.execute("UPDATE person SET disclosure = 'publik'")
    foreign.commit()
    foreign.close()
    assert any("person" in found for found in backup.check(library.folder))
