"""One step: all or nothing, every change with its images, and no change without a step."""

from __future__ import annotations

import hashlib
import json
import sqlite3

import pytest
from store_samples import add_claim, add_evidence, add_person

from workbench.errors import InputError, LibraryError, NotFound
from workbench.store import record
from workbench.store.library import Library
from workbench.store.schema import TRACKED, TRACKED_1, UNTRACKED_1

TABLES = {**UNTRACKED_1, **TRACKED_1}


def contents(library: Library) -> dict[str, list[tuple[object, ...]]]:
    return {table: [tuple(row) for row in library.rows(f'SELECT * FROM "{table}" ORDER BY 1')] for table in TABLES}


class Failure(Exception):
    """Stands for any error inside a step."""


def fail_after(library: Library) -> None:
    add_person(library, "B")
    with library.untracked():
        library.execute("INSERT INTO content (sha256, text, chars) VALUES ('a', 'b', 1)")
    raise Failure


def test_a_step_says_what_it_touched(library: Library) -> None:
    with library.step("Add claim") as step:
        person = add_person(library, "A")
        claim = add_claim(library, "x", person=person)
        library.update("claim", claim, status="triaged")
    assert step.changes.label == "Add claim"
    assert step.changes.step == library.value("SELECT max(id) FROM step")
    assert step.changes.touched == {"person": frozenset({person}), "claim": frozenset({claim})}
    assert step.changes.ids("link") == frozenset()


def test_images_are_the_rows_and_digests_are_salted(library: Library) -> None:
    with library.step("Add person"):
        person = add_person(library, "Zoë “Z”\x00\n\u2028𝔛")
    before = dict(library.row("SELECT * FROM person") or {})
    with library.step("Rename"):
        library.update("person", person, name="B")
    with library.step("Delete"):
        library.delete("person", person)
    made, renamed, deleted = library.rows("SELECT * FROM change ORDER BY id")
    assert (made["before"], json.loads(made["after"])) == (None, before)
    assert (json.loads(renamed["before"]), json.loads(renamed["after"])) == (before, {**before, "name": "B"})
    assert deleted["after"] is None
    assert renamed["before_digest"] == hashlib.sha256((renamed["before_salt"] + renamed["before"]).encode()).hexdigest()
    salts = [row[side] for row in (made, renamed, deleted) for side in ("before_salt", "after_salt") if row[side]]
    assert len(set(salts)) == len(salts) == 4


def test_the_chain_links_each_step_to_the_one_before(library: Library) -> None:
    for name in ("A", "B"):
        with library.step(f"Add {name}"):
            add_person(library, name)
    previous = ""
    for step in library.rows("SELECT * FROM step ORDER BY id"):
        changes = library.rows(
            "SELECT tbl, row_id, before_digest, after_digest FROM change WHERE step_id = ?", step["id"]
        )
        entry = record.Entry(step["label"], step["at"], step["actor"], step["kind"], step["reverts"])
        previous = record.step_hash(previous, step["id"], entry, step["label_digest"], [tuple(c) for c in changes])  # type: ignore[misc]
        assert step["hash"] == previous
    assert record.head(library.connection) == (3, previous)


@pytest.mark.parametrize("table", sorted(TRACKED))
def test_no_tracked_table_can_be_written_outside_a_step(library: Library, table: str) -> None:
    with pytest.raises(LibraryError, match="outside a step"):
        library.insert(table)
    with pytest.raises(LibraryError, match="outside a step"):
        library.update(table, 1, id=1)
    with pytest.raises(LibraryError, match="outside a step"):
        library.delete(table, 1)


def test_plain_sql_outside_a_step_is_refused_by_the_triggers(library: Library) -> None:
    with library.step("Add person"):
        add_person(library, "A")
    before = contents(library)
    for sql in (
        "UPDATE person SET name = 'B'",
        "DELETE FROM person",
        "INSERT INTO setting (name, value) VALUES ('a', 'b')",
    ):
        with pytest.raises(LibraryError, match="outside a step"):
            library.rows(sql)
        with pytest.raises(LibraryError, match="outside a step"), library.untracked():
            library.execute(sql)
    with pytest.raises(LibraryError, match="outside a transaction"):
        library.execute("DELETE FROM suggestion")
    assert contents(library) == before


def test_steps_do_not_nest_and_the_outer_one_goes_on(library: Library) -> None:
    with library.step("Outer") as step:
        add_person(library, "A")
        with pytest.raises(LibraryError, match="do not nest"), library.step("Inner"):
            raise AssertionError("a step was opened inside a step")
        add_person(library, "B")
    assert step.changes.ids("person") == {1, 2}


def test_a_failing_step_leaves_nothing(library: Library) -> None:
    with library.step("Before"):
        add_person(library, "A")
    before = contents(library)
    with pytest.raises(Failure), library.step("Fails"):
        fail_after(library)
    assert contents(library) == before
    with library.step("After") as step:
        add_person(library, "C")
    assert step.changes.touched == {"person": frozenset({2})}


def test_a_failed_statement_leaves_no_image_behind(library: Library) -> None:
    with library.step("Add persons") as step:
        person = add_person(library, "A")
        for name in ("x", "y"):
            library.insert("person_alias", person_id=person, name=name)
        with pytest.raises(sqlite3.IntegrityError):
            library.execute("UPDATE person_alias SET name = 'x'")
    assert step.changes.touched == {"person": frozenset({1}), "person_alias": frozenset({1, 2})}
    assert library.value("SELECT count(*) FROM change") == 3


def test_broken_references_and_words_outside_the_vocabulary_are_refused(library: Library) -> None:
    with pytest.raises(sqlite3.IntegrityError), library.step("Bad"):
        add_claim(library, "x", person=99)
    with pytest.raises(sqlite3.IntegrityError), library.step("Bad"):
        library.insert("person", name="A", kind="robot", protection="private", disclosure="public")
    assert library.value("SELECT count(*) FROM step") == 1


def test_a_step_that_changes_nothing_leaves_no_trace_but_keeps_the_untracked(library: Library) -> None:
    with library.step("Add person"):
        person = add_person(library, "A")
    with library.step("Same name") as step:
        library.update("person", person, name="A")
        library.execute("INSERT INTO content (sha256, text, chars) VALUES ('a', 'b', 1)")
    assert (step.changes.step, step.changes.touched) == (0, {})
    assert library.value("SELECT count(*) FROM step") == 2
    assert library.value("SELECT count(*) FROM content") == 1


def test_replace_is_logged_as_what_it_is(library: Library) -> None:
    with library.step("Set"):
        library.execute("INSERT INTO setting (name, value) VALUES ('a', '1')")
    with library.step("Replace"):
        library.execute("INSERT OR REPLACE INTO setting (name, value) VALUES ('a', '2')")
    logged = library.rows("SELECT row_id, before IS NULL AS made FROM change WHERE step_id = 3 ORDER BY id")
    assert sorted(tuple(row) for row in logged) == [(1, 0), (2, 1)]


def test_half_a_character_is_refused_with_the_whole_step(library: Library) -> None:
    with pytest.raises(InputError, match="half a character"), library.step("Add"):
        add_claim(library, "x", person=add_person(library, "B")) and add_person(library, "\ud800")
    assert library.value("SELECT count(*) FROM person") == 0


def test_missing_rows_are_said(library: Library) -> None:
    with library.step("Nothing"):
        with pytest.raises(NotFound):
            library.update("claim", 5, status="new")
        with pytest.raises(NotFound):
            library.delete("claim", 5)


def test_many_rows_at_once_are_one_step(library: Library) -> None:
    with library.step("Import") as step:
        person = add_person(library, "A")
        library.insert_many("person_alias", ("person_id", "name"), ((person, f"Alias {n}") for n in range(500)))
    assert len(step.changes.ids("person_alias")) == 500


def test_untracked_inside_a_step_belongs_to_it(library: Library) -> None:
    with pytest.raises(Failure), library.step("Fails"):
        fail_after(library)
    assert library.value("SELECT count(*) FROM content") == 0


def test_ids_are_never_used_again(library: Library) -> None:
    with library.step("Add"):
        first = add_evidence(library, "A")
    with library.step("Delete"):
        library.delete("evidence", first)
    with library.step("Add"):
        assert add_evidence(library, "B") > first


def test_uids_are_made_where_none_is_given_and_sort_by_time(library: Library) -> None:
    from workbench.store.ids import uuid7

    with library.step("Add"):
        add_person(library, "A")
        library.insert("person", uid="mine", name="B", kind="person", protection="private", disclosure="public")
    assert [row[0] for row in library.rows("SELECT uid FROM person")] == [
        "01900000-0000-7000-8000-000000000001",
        "mine",
    ]
    made = uuid7()
    assert (made[14], made[19] in "89ab", len({uuid7() for _ in range(100)})) == ("7", True, 100)
