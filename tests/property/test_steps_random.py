"""The user at random: any row of work, undo and redo; after each the tables, the log and the index agree, and undoing all is the start."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from workbench.store import search, steps, verify
from workbench.store.library import Library
from workbench.store.opening import open_library
from workbench.store.schema import TRACKED

WORDS = st.text(max_size=12)
PICK = st.integers(min_value=0, max_value=10**6)
State = dict[str, list[tuple[object, ...]]]


def tables(library: Library) -> State:
    return {table: [tuple(row) for row in library.rows(f'SELECT * FROM "{table}" ORDER BY id')] for table in TRACKED}


class Desk(RuleBasedStateMachine):
    """Keeps what undo and redo must bring back as plain copies of all tables."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.room = tempfile.TemporaryDirectory()
        self.folder = Path(self.room.name) / "library"
        shutil.copytree(self.template, self.folder)
        self.open()
        self.past: list[State] = []
        self.future: list[State] = []
        self.now = tables(self.library)

    def open(self) -> None:
        self.library = open_library(self.folder, actor="AB")
        self.library.connection.execute("PRAGMA synchronous = OFF")  # nothing is unplugged here

    def acted(self) -> None:
        after = tables(self.library)
        if after != self.now:
            self.past.append(self.now)
            self.future.clear()
            self.now = after

    def pick(self, table: str, number: int) -> int | None:
        ids = [row[0] for row in self.library.rows(f'SELECT id FROM "{table}" ORDER BY id')]
        return ids[number % len(ids)] if ids else None

    @rule(name=WORDS, aliases=st.lists(WORDS, max_size=3, unique=True))
    def add_person(self, name: str, aliases: list[str]) -> None:
        with self.library.step("Add person"):
            person = self.library.insert("person", name=name, kind="person", protection="private", disclosure="public")
            self.library.insert_many("person_alias", ("person_id", "name"), [(person, alias) for alias in aliases])
        self.acted()

    @rule(words=WORDS, who=PICK, number=st.integers(min_value=-(2**63), max_value=2**63 - 1))
    def add_claim(self, words: str, who: int, number: int) -> None:
        with self.library.step("Add claim"):
            self.library.insert(
                "claim",
                number=number,
                verbatim=words,
                kind="event",
                status="new",
                created_at="",
                person_id=self.pick("person", who),
            )
        self.acted()

    @rule(which=PICK, words=WORDS, status=st.sampled_from(["new", "triaged", "decided"]))
    def edit_claim(self, which: int, words: str, status: str) -> None:
        claim = self.pick("claim", which)
        if claim is not None:
            with self.library.step("Edit claim"):
                self.library.update("claim", claim, wording=words, status=status)
            self.acted()

    @rule(which=PICK)
    def delete_person(self, which: int) -> None:
        person = self.pick("person", which)
        if person is not None:
            with self.library.step("Delete person"):
                self.library.execute("UPDATE claim SET person_id = NULL WHERE person_id = ?", person)
                self.library.execute("DELETE FROM person_alias WHERE person_id = ?", person)
                self.library.delete("person", person)
            self.acted()

    @rule(which=PICK)
    def delete_claim(self, which: int) -> None:
        claim = self.pick("claim", which)
        if claim is not None:
            with self.library.step("Delete claim"):
                self.library.delete("claim", claim)
            self.acted()

    @rule(name=st.sampled_from("abc"), value=WORDS)
    def set_setting(self, name: str, value: str) -> None:
        with self.library.step("Set"):
            self.library.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", name, value)
        self.acted()

    @rule(name=WORDS)
    def fail(self, name: str) -> None:
        try:
            with self.library.step("Fails"):
                self.library.insert("person", name=name, kind="person", protection="private", disclosure="public")
                raise InterruptedError
        except InterruptedError:
            assert tables(self.library) == self.now

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        steps.undo(self.library)
        self.future.append(self.now)
        self.now = self.past.pop()

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        steps.redo(self.library)
        self.past.append(self.now)
        self.now = self.future.pop()

    @rule()
    def restart(self) -> None:
        self.library.close()
        self.open()

    @invariant()
    def all_agree(self) -> None:
        assert tables(self.library) == self.now
        assert (steps.undo_label(self.library) is None) == (not self.past)
        assert (steps.redo_label(self.library) is None) == (not self.future)
        assert verify.verify(self.library).alterations == ()
        assert search.consistent(self.library)
        assert self.library.rows("PRAGMA foreign_key_check") == []

    def teardown(self) -> None:
        for state in reversed(self.past):
            steps.undo(self.library)
            assert tables(self.library) == state
        assert all(rows == [] for rows in tables(self.library).values())
        self.library.close()
        self.room.cleanup()


def test_any_row_of_steps_can_be_undone_to_the_start(tmp_path: Path) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    open_library(tmp_path / "template", actor="AB").close()
    Desk.template = tmp_path / "template"
    run_state_machine_as_test(Desk, settings=settings(max_examples=30, stateful_step_count=25))
