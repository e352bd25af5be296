"""Undo, redo and the history: which step they take, across restarts, and what they refuse."""

from __future__ import annotations

from pathlib import Path

import pytest
from store_samples import add_case, add_claim, add_person, fixed_clock

from workbench.errors import LibraryError, StaleChange
from workbench.store import steps, verify
from workbench.store.library import Library
from workbench.store.opening import open_library
from workbench.store.schema import TRACKED


def contents(library: Library) -> dict[str, list[tuple[object, ...]]]:
    return {table: [tuple(row) for row in library.rows(f'SELECT * FROM "{table}" ORDER BY id')] for table in TRACKED}


def add(library: Library, name: str) -> None:
    with library.step(f"Add {name}"):
        add_person(library, name)


def names(library: Library) -> list[str]:
    return [row[0] for row in library.rows("SELECT name FROM person ORDER BY id")]


def test_nothing_to_undo_or_redo(library: Library) -> None:
    assert (steps.undo_label(library), steps.redo_label(library)) == (None, None)
    with pytest.raises(LibraryError, match="nothing to undo"):
        steps.undo(library)
    with pytest.raises(LibraryError, match="nothing to redo"):
        steps.redo(library)


def test_undo_and_redo_walk_back_and_forth(library: Library) -> None:
    for name in "ABC":
        add(library, name)
    walked = []
    for act in (steps.undo, steps.undo, steps.redo, steps.undo, steps.undo, steps.redo, steps.redo, steps.redo):
        act(library)
        walked.append("".join(names(library)))
    assert walked == ["AB", "A", "AB", "A", "", "A", "AB", "ABC"]
    assert steps.redo_label(library) is None
    assert verify.verify(library).alterations == ()


def test_labels_and_changes(library: Library) -> None:
    add(library, "A")
    add(library, "B")
    changes = steps.undo(library)
    assert (changes.label, changes.touched) == ("Add B", {"person": frozenset({2})})
    assert (steps.undo_label(library), steps.redo_label(library)) == ("Add A", "Add B")


def test_a_new_act_ends_redo(library: Library) -> None:
    add(library, "A")
    steps.undo(library)
    add(library, "B")
    assert steps.redo_label(library) is None
    steps.undo(library)
    assert (steps.undo_label(library), steps.redo_label(library)) == (None, "Add B")


def test_undo_survives_a_restart(folder: Path) -> None:
    with open_library(folder, actor="AB", clock=fixed_clock()) as library:
        add(library, "A")
        add(library, "B")
        steps.undo(library)
    with open_library(folder, actor="CD", clock=fixed_clock()) as library:
        assert (steps.undo_label(library), steps.redo_label(library)) == ("Add A", "Add B")
        steps.redo(library)
        assert names(library) == ["A", "B"]
        assert [row.actor for row in steps.history(library)] == ["CD", "AB", "AB", "AB", "AB"]


def test_a_whole_case_goes_and_comes_back(library: Library, tmp_path: Path) -> None:
    before = contents(library)
    add_case(library, tmp_path, "word")
    after = contents(library)
    for _ in range(3):
        steps.undo(library)
    assert contents(library) == before
    for _ in range(3):
        steps.redo(library)
    assert contents(library) == after
    assert verify.verify(library).alterations == ()


def test_rows_come_back_in_any_order_of_parent_and_child(library: Library) -> None:
    with library.step("Add"):
        claim = add_claim(library, "x", person=add_person(library, "A"))
    with library.step("Delete"):
        library.execute("PRAGMA defer_foreign_keys = ON")
        library.delete("person", 1)
        library.delete("claim", claim)
    steps.undo(library)
    assert library.value("SELECT person_id FROM claim") == 1


def test_a_row_changed_past_the_log_is_not_undone(library: Library) -> None:
    add(library, "A")
    library.connection.create_function("step_is_open", 0, lambda: True)
    library.connection.execute("UPDATE person SET name = 'foreign'")
    library.connection.execute("DELETE FROM pending_change")
    before = contents(library)
    with pytest.raises(StaleChange, match="Add A"):
        steps.undo(library)
    assert contents(library) == before
    assert library.value("SELECT count(*) FROM step") == 2


def test_a_row_that_others_need_is_not_undone(library: Library) -> None:
    add(library, "A")
    library.connection.create_function("step_is_open", 0, lambda: True)
    library.connection.execute("INSERT INTO person_alias (person_id, name) VALUES (1, 'foreign')")
    library.connection.execute("DELETE FROM pending_change")
    with pytest.raises(StaleChange):
        steps.undo(library)
    assert names(library) == ["A"]


def test_history_is_newest_first_and_pages(library: Library) -> None:
    for name in "ABC":
        add(library, name)
    steps.undo(library)
    steps.redo(library)
    steps.undo(library)
    rows = steps.history(library)
    said = [(row.id, row.kind, row.label, row.reverts, row.reverted) for row in rows]
    assert said == [
        (7, "undo", "Add C", 4, False),
        (6, "redo", "Add C", 5, False),
        (5, "undo", "Add C", 4, True),
        (4, "act", "Add C", None, True),
        (3, "act", "Add B", None, False),
        (2, "act", "Add A", None, False),
        (1, "schema", "Make the library", None, False),
    ]
    assert steps.history(library, limit=2) + steps.history(library, limit=9, before_id=6) == rows
