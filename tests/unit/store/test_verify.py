"""What verify names: each kind of alteration, made behind the program's back, is found where it is."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from store_samples import add_case, add_person

from workbench.store import backup, files, places, record, steps, verify
from workbench.store.library import Library
from workbench.store.opening import open_reader


@pytest.fixture
def worked(library: Library, tmp_path: Path) -> Path:
    """A library with five steps after the first, one of them undone; closed."""
    add_case(library, tmp_path, "word")
    with library.step("Rename"):
        library.update("person", 1, name="B")
    with library.step("Add person"):
        add_person(library, "C")
    steps.undo(library)
    library.close()
    return library.folder


def tamper(folder: Path, *statements: str) -> set[tuple[str, str]]:
    """Writes with a foreign connection, then verifies: (kind, where) of what is found."""
    foreign = sqlite3.connect(folder / places.DATABASE)
    for statement in statements:
        foreign.execute(statement)
    foreign.commit()
    foreign.close()
    with open_reader(folder) as reader:
        return {(found.kind, found.where) for found in verify.verify(reader).alterations}


def test_a_sound_library(worked: Path) -> None:
    told: list[float] = []
    with open_reader(worked) as reader:
        found = verify.verify(reader, lambda done, note: told.append(done))
        assert (found.steps, found.purged, found.files, found.alterations) == (7, 0, 2, ())
        assert found.head == record.head(reader.connection)[1]
    assert told == sorted(told)
    assert told[-1] == 1.0


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE claim SET status = 'decided'", {("edited", "claim 1")}),
        ("DELETE FROM passage", {("deleted", "passage 1")}),
        ("INSERT INTO setting (name, value) VALUES ('a', 'b')", {("inserted", "setting 1")}),
        ("UPDATE content SET text = text || '!'", {("text", "text")}),
        ("UPDATE step SET label = 'Other' WHERE id = 3", {("step", "step 3")}),
        ("UPDATE step SET actor = 'XY' WHERE id = 3", {("step", "step 3")}),
        ("UPDATE step SET at = '2020-01-01T00:00:00.000Z' WHERE id = 6", {("step", "step 6")}),
        ("UPDATE step SET hash = 'a' WHERE id = 4", {("step", "step 4"), ("step", "step 5")}),
        (
            "UPDATE change SET after = replace(after, 'Speaker', 'Person') WHERE step_id = 5 OR step_id = 3",
            {("step", "step 3")},
        ),
        ("UPDATE change SET after = NULL, after_salt = NULL WHERE step_id = 6", {("step", "step 6")}),
        ("DELETE FROM change WHERE id = 3", {("step", "step 2"), ("inserted", "article version 1")}),
        ("INSERT INTO change (step_id, tbl, row_id) VALUES (3, 'claim', 9)", {("step", "step 3")}),
        ("UPDATE person SET id = 7 WHERE id = 1", {("deleted", "person 1"), ("inserted", "person 7")}),
    ],
)
def test_one_foreign_write_is_named(worked: Path, statement: str, expected: set[tuple[str, str]]) -> None:
    found = {(kind, where.split(" ")[0] if kind == "text" else where) for kind, where in tamper(worked, statement)}
    assert expected <= found
    assert {kind for kind, _ in found} <= {kind for kind, _ in expected} | {
        "reference",
        "deleted",
        "edited",
        "inserted",
    }


def test_a_changed_row_and_its_changed_image_are_still_found(worked: Path) -> None:
    found = tamper(
        worked,
        "UPDATE person SET name = 'X' WHERE id = 1",
        'UPDATE change SET after = replace(after, \'"name":"B"\', \'"name":"X"\') WHERE step_id = 5',
    )
    assert ("step", "step 5") in found


def test_a_deleted_step(worked: Path) -> None:
    found = tamper(worked, "DELETE FROM change WHERE step_id = 5", "DELETE FROM step WHERE id = 5")
    assert {("step", "step 5"), ("edited", "person 1")} <= found


def test_the_newest_steps_cut_off(worked: Path) -> None:
    found = tamper(worked, "DELETE FROM change WHERE step_id > 5", "DELETE FROM step WHERE id > 5")
    assert ("step", "step 7") in found


def test_steps_exchanged(worked: Path) -> None:
    moves = [("3", "99"), ("4", "3"), ("99", "4")]
    swap = [
        f"UPDATE {table} SET {column} = {new} WHERE {column} = {old}"
        for old, new in moves
        for table, column in (("step", "id"), ("change", "step_id"))
    ]
    assert {("step", "step 3"), ("step", "step 4")} <= tamper(worked, *swap)


def test_a_log_written_anew_differs_from_the_lodged_head(worked: Path) -> None:
    with open_reader(worked) as reader:
        kept = backup.backup(reader, worked / places.BACKUPS / "kept.db")
        lodged = record.head(reader.connection)
    assert tamper(worked) == set()
    cut = (
        "DELETE FROM change WHERE step_id > 6",
        "DELETE FROM step WHERE id > 6",
        "UPDATE sqlite_sequence SET seq = 6 WHERE name = 'step'",
        "INSERT INTO person SELECT 2, 'u', 'C', 'person', '', 'private', '', 'public', ''",
    )
    assert ("head", f"backup {kept.name}") in tamper(worked, *cut)
    with open_reader(worked) as reader:
        found = verify.verify(reader, lodged=[lodged]).alterations
    assert "step 7 as lodged elsewhere" in {alteration.where for alteration in found}


def test_a_foreign_write_between_steps_shows_after_later_steps(library: Library) -> None:
    with library.step("Add"):
        person = add_person(library, "A")
    library.connection.create_function("step_is_open", 0, lambda: True)
    library.connection.execute("UPDATE person SET name = 'foreign'")
    library.connection.execute("DELETE FROM pending_change")
    with library.step("Rename"):
        library.update("person", person, name="B")
    assert [(a.kind, a.where) for a in verify.verify(library).alterations] == [("edited", "person 1")]


def test_files_missing_and_changed(library: Library, tmp_path: Path) -> None:
    case = add_case(library, tmp_path, "word")
    source, video = (library.folder / row[0] for row in library.rows("SELECT path FROM file ORDER BY id"))
    source.unlink()
    data = bytearray(video.read_bytes())
    data[3] ^= 1
    video.write_bytes(bytes(data))
    found = verify.verify(library).alterations
    assert [(a.kind, a.where) for a in found] == [
        ("file missing", f"file {case.source} (word.txt)"),
        ("file changed", f"file {case.file} (word.webm)"),
    ]


def test_a_linked_file_is_read_where_it_lies(library: Library, tmp_path: Path) -> None:
    linked = tmp_path / "video.webm"
    linked.write_bytes(b"video")
    sha256 = files.sha256_of(linked)
    with library.step("Link file"):
        library.insert("file", sha256=sha256, size=5, mode="linked", path=str(linked), name="video.webm")
    assert verify.verify(library).alterations == ()
    linked.write_bytes(b"vide0")
    assert [a.kind for a in verify.verify(library).alterations] == ["file changed"]
    linked.unlink()
    assert [a.kind for a in verify.verify(library).alterations] == ["file missing"]


def test_an_image_that_is_no_json_any_more_is_named_and_no_crash(worked: Path) -> None:
    broken = "UPDATE change SET {0} = replace({0}, ':', ';') WHERE tbl = 'person'"
    assert ("edited", "person 1") in tamper(worked, broken.format("after"), broken.format("before"))
