"""Making, opening and refusing libraries."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from store_samples import add_person, open_fixed

from workbench.errors import LibraryError
from workbench.store import backup, database, migrations, opening, places, verify
from workbench.store.library import Library
from workbench.store.opening import open_library, open_reader
from workbench.store.schema import APPLICATION_ID, MIGRATIONS, TRACKED


def test_a_new_library_is_for_its_owner_alone(library: Library, folder: Path) -> None:
    with library.step("Add person"):
        add_person(library, "A")
    made = [path for path in folder.rglob("*") if path.is_file()]
    assert {oct(path.stat().st_mode & 0o777) for path in made} == {"0o600"}
    assert folder.stat().st_mode & 0o777 == 0o700


def test_pragmas_and_application_id(folder: Path) -> None:
    asked = ("foreign_keys", "recursive_triggers", "journal_mode", "synchronous", "secure_delete", "application_id")
    with open_fixed(folder) as library:
        assert [library.value(f"PRAGMA {name}") for name in asked] == [1, 1, "wal", 2, 1, APPLICATION_ID]


def test_the_names_of_migrations_are_said_twice_and_agree() -> None:
    built = migrations.build(at="", actor="", salt=str)
    assert tuple(migration.name for migration in built._migrations) == MIGRATIONS


def test_tracked_tables_hold_integers_and_text_only(library: Library) -> None:
    for table in TRACKED:
        kinds = {row["type"] for row in library.rows(f'PRAGMA table_info("{table}")')}
        assert kinds <= {"INTEGER", "TEXT"}
        assert library.value("SELECT sql LIKE '%STRICT' FROM sqlite_schema WHERE name = ?", table) == 1


def test_opening_one_that_is_up_to_date_needs_no_sqlite_utils(library: Library, folder: Path) -> None:
    library.close()
    script = (
        "import sys; from pathlib import Path; from workbench.store.opening import open_library\n"
        "open_library(Path(sys.argv[1]), actor='AB').close(); print('sqlite_utils' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False"


def test_a_second_writer_is_told_who_holds_it_and_readers_may_read(folder: Path) -> None:
    with open_library(folder, actor="AB", holder="the window of the workbench") as first:
        with pytest.raises(LibraryError, match="The window of the workbench is working in this library"):
            open_library(folder, actor="CD")
        with first.step("Add person"):
            add_person(first, "A")
        with open_reader(folder) as reader:
            assert reader.value("SELECT count(*) FROM person") == 1
            with pytest.raises(LibraryError, match="reading only"), reader.step("No"):
                raise AssertionError("a reader opened a step")
            with pytest.raises(LibraryError, match="may not be written"):
                reader.rows("DELETE FROM person")
    open_library(folder, actor="CD").close()


def test_closing_twice_does_nothing(library: Library) -> None:
    library.close()
    library.close()
    assert library.folder.exists()


def test_an_act_that_was_stored_does_not_fail_because_closing_could_not_tidy_up(library: Library, folder: Path) -> None:
    with library.step("Add person"):
        add_person(library, "A")
    library.connection.execute("PRAGMA query_only = ON")  # refuses to write, as a disk that is full by now would
    library.close()
    open_library(folder, actor="CD").close()


def test_a_lost_database_with_backups_is_not_made_anew(library: Library, folder: Path) -> None:
    backup.backup(library)
    library.close()
    (folder / places.DATABASE).unlink()
    with pytest.raises(LibraryError, match="is gone") as caught:
        open_library(folder, actor="AB")
    assert "workbench restore" in caught.value.hint
    assert not (folder / places.DATABASE).exists()
    backup.restore(folder, backup.backups(folder)[0])
    open_library(folder, actor="AB").close()


def test_a_purge_that_cannot_be_finished_leaves_the_library_closed_and_free(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.close()
    (folder / places.PURGE_PENDING).mkdir()
    made: list[sqlite3.Connection] = []
    connect = opening.connections.connect
    monkeypatch.setattr(
        opening.connections, "connect", lambda *args, **more: made.append(connect(*args, **more)) or made[-1]
    )
    with pytest.raises(IsADirectoryError):
        open_library(folder, actor="AB")
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        made[0].execute("SELECT 1")
    (folder / places.PURGE_PENDING).rmdir()
    open_library(folder, actor="AB").close()


def test_hostile_folder_names_open_the_right_file(tmp_path: Path) -> None:
    folder = tmp_path / "a#b?c=d%41 ü;:"
    open_fixed(folder).close()
    with open_reader(folder) as reader:
        assert reader.value("PRAGMA application_id") == APPLICATION_ID
    assert [path.name for path in tmp_path.iterdir()] == [folder.name]


def test_no_library_here(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="There is no library here"):
        open_reader(tmp_path)
    with pytest.raises(LibraryError, match="There is no library here"):
        open_library(tmp_path / "none", actor="AB", create=False)
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_no_library(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(LibraryError, match="A library is a folder"):
        open_library(tmp_path / "file", actor="AB")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"hello", "not a library"),
        (b"x" * 5000, "not a library"),
        (b"SQLite format 3\x00", "not a library"),
    ],
)
def test_files_that_are_no_database_are_refused_untouched(folder: Path, content: bytes, said: str) -> None:
    folder.mkdir()
    (folder / places.DATABASE).write_bytes(content)
    for attempt in (lambda: open_library(folder, actor="AB"), lambda: open_reader(folder)):
        with pytest.raises(LibraryError, match=said) as caught:
            attempt()
        assert "restore" in caught.value.hint
    assert (folder / places.DATABASE).read_bytes() == content


def test_a_database_of_another_program_is_refused_untouched(folder: Path) -> None:
    folder.mkdir()
    other = sqlite3.connect(folder / places.DATABASE)
    other.execute("CREATE TABLE theirs (a)")
    other.close()
    before = (folder / places.DATABASE).read_bytes()
    with pytest.raises(LibraryError, match="another program"):
        open_library(folder, actor="AB")
    assert (folder / places.DATABASE).read_bytes() == before


def test_a_newer_schema_is_refused_with_a_hint(library: Library, folder: Path) -> None:
    with library.untracked():
        library.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('workbench', '0999_later', '')"
        )
    library.close()
    for attempt in (lambda: open_library(folder, actor="AB"), lambda: open_reader(folder)):
        with pytest.raises(LibraryError, match="newer version") as caught:
            attempt()
        assert "Install the newer version" in caught.value.hint


def test_lost_database_with_its_unfinished_writes_is_not_made_anew(library: Library, folder: Path) -> None:
    library.close()
    (folder / places.DATABASE).rename(folder / "elsewhere.db")
    (folder / (places.DATABASE + "-wal")).write_bytes(b"frames")
    with pytest.raises(LibraryError, match="is gone"):
        open_library(folder, actor="AB")
    assert not (folder / places.DATABASE).exists()


def test_a_damaged_database_says_so_and_how_to_get_out(library: Library, folder: Path) -> None:
    with library.step("Add persons"):
        for number in range(2000):
            add_person(library, f"Person {number}")
    library.close()
    path = folder / places.DATABASE
    data = bytearray(path.read_bytes())
    data[4096 : len(data) - 4096] = b"\xff" * (len(data) - 8192)
    path.write_bytes(bytes(data))
    with pytest.raises(LibraryError, match="damaged") as caught:
        open_library(folder, actor="AB")
    assert "restore" in caught.value.hint
    assert backup.check(folder)


def test_a_truncated_database_says_so(library: Library, folder: Path) -> None:
    library.close()
    path = folder / places.DATABASE
    path.write_bytes(path.read_bytes()[: 4096 * 5])
    assert backup.check(folder)
    with pytest.raises(LibraryError, match="damaged"):
        open_library(folder, actor="AB")


def test_a_killed_creation_leaves_nothing_in_the_way(folder: Path) -> None:
    folder.mkdir()
    (folder / (places.DATABASE + ".new")).write_bytes(b"half")
    with open_fixed(folder) as library:
        assert verify.verify(library).alterations == ()


def _with_second_migration(monkeypatch: pytest.MonkeyPatch) -> None:
    first = migrations.build

    def build(**given: object) -> object:
        built = first(**given)  # type: ignore[arg-type]

        @built(name="0002_colour")
        def colour(db: object) -> None:
            db.execute("ALTER TABLE person ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'")  # type: ignore[attr-defined]
            migrations.checkpoint(db.conn, "Add colours", at=given["at"], actor="", salt=given["salt"])  # type: ignore[attr-defined, arg-type]

        return built

    monkeypatch.setattr(migrations, "build", build)
    monkeypatch.setattr(database, "MIGRATIONS", (*MIGRATIONS, "0002_colour"))


def test_an_older_library_is_backed_up_then_migrated(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_fixed(folder) as library, library.step("Add person"):
        add_person(library, "A")
    _with_second_migration(monkeypatch)
    with pytest.raises(LibraryError, match="older version"):
        open_reader(folder)
    with open_fixed(folder) as library:
        assert library.value("SELECT colour FROM person") == "grey"
        assert verify.verify(library).alterations == ()
        with library.step("Colour"):
            library.update("person", 1, colour="red")
        assert verify.verify(library).alterations == ()
        library.connection.create_function("step_is_open", 0, lambda: True)
        library.connection.execute("UPDATE person SET colour = 'blue'")
        library.connection.execute("DELETE FROM pending_change")
        assert [a.kind for a in verify.verify(library).alterations] == ["edited"]
    saved = backup.backups(folder)
    assert [path.name.startswith("before-upgrade-") for path in saved] == [True]
    assert backup.problems(sqlite3.connect(saved[0])) == ()


def test_undo_stops_at_a_migration(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from workbench.store import steps

    with open_fixed(folder) as library, library.step("Add person"):
        add_person(library, "A")
    _with_second_migration(monkeypatch)
    with open_fixed(folder) as library:
        assert steps.undo_label(library) is None
        assert [row.kind for row in steps.history(library)] == ["schema", "act", "schema"]


def test_a_row_changed_between_migration_and_first_step_shows(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_fixed(folder) as library, library.step("Add person"):
        add_person(library, "A")
    _with_second_migration(monkeypatch)
    open_fixed(folder).close()
    other = sqlite3.connect(folder / places.DATABASE)
    other.execute("UPDATE person SET colour = 'blue'")
    other.commit()
    other.close()
    with open_reader(folder) as reader:
        assert [(a.kind, a.where) for a in verify.verify(reader).alterations] == [("edited", "person 1")]
