"""Libraries as released versions left them: this version opens each, brings it up to date, and finds nothing altered."""

from __future__ import annotations

from pathlib import Path

import pytest
import stored_library
from store_samples import add_person, fixed_clock

from workbench.store import backup, places, queues, search, steps, verify
from workbench.store.library import Library
from workbench.store.opening import open_library
from workbench.store.schema import ADDED, LATER

RELEASED = (1,)


@pytest.fixture(params=RELEASED)
def older(request: pytest.FixtureRequest, folder: Path) -> Library:
    folder.mkdir()
    stored_library.build(folder / places.DATABASE, stored_library.stored(request.param).read_text(encoding="utf-8"))
    return open_library(folder, actor="CD", clock=fixed_clock())


def test_it_opens_verifies_and_can_be_worked_in(older: Library) -> None:
    with older as library:
        assert verify.verify(library).alterations == ()
        assert [hit.kind for hit in search.search(library, "ticking bomb")] == ["claim", "article"]
        assert queues.counts(library, cap=10).claims == 1
        with library.step("Add person"):
            add_person(library, "Tilda Ravn")
        assert steps.undo_label(library) == "Add person"
        steps.undo(library)
        assert verify.verify(library).alterations == ()
        assert search.consistent(library)
    assert backup.check(older.folder) == ()


def test_its_schema_is_that_of_a_new_library(older: Library, tmp_path: Path) -> None:
    """Where this fails a released schema was changed (a word of a vocabulary, say): leave it, and write a migration instead."""
    with older, open_library(tmp_path / "new", actor="AB") as fresh:
        assert stored_library.statements(older.connection) == stored_library.statements(fresh.connection)


def test_work_of_an_older_schema_can_be_undone_and_done_again(older: Library) -> None:
    with older as library:
        assert steps.redo_label(library) == "Set C1 to triaged"
        done = ("Rate claim: written conclusion", "Accept link: contradicts", "Import article")
        for label in done:
            assert steps.undo(library).label == label
        assert library.value("SELECT count(*) FROM claim") == 0
        assert verify.verify(library).alterations == ()
        for label in reversed(done):
            assert steps.redo(library).label == label
        assert library.value("SELECT hedged FROM attribution") == 0
        assert verify.verify(library).alterations == ()
        assert search.consistent(library)


def test_the_migration_leaves_its_step_and_a_copy_from_before(older: Library) -> None:
    with older as library:
        done = [row.label for row in steps.history(library) if row.kind == "schema"]
        assert done == [*(later.label for later in reversed(LATER)), "Make the library"]
        assert [path.name.split("-2")[0] for path in backup.backups(older.folder)] == ["before-upgrade"]


def test_columns_that_came_later_can_be_worked_with_across_the_migration(older: Library) -> None:
    with older as library:
        with library.step("Say that it is reported with caution"):
            library.update("attribution", 1, hedged=1)
        steps.undo(library)
        steps.undo(library)
        steps.redo(library)
        assert library.value("SELECT hedged FROM attribution") == 0
        assert verify.verify(library).alterations == ()


@pytest.mark.parametrize("refused", ["a video", "another"])
@pytest.mark.parametrize("release", RELEASED)
def test_what_waits_is_counted_anew(folder: Path, release: int, refused: str) -> None:
    """A statement that only a link brings up, whose mention was said to be no evidence; or another mention was."""
    folder.mkdir()
    proposed = """INSERT INTO suggestion (version_id, pipeline, kind, idx, "order", likely, quote, prefix, suffix, rule, start, "end",
        claim_idx, evidence_idx, payload) VALUES (1, 'test', '{}', 0, {}, 0, '{}', '', '', 'test', {}, {}, '{{"checkworthiness": 0.5}}');\n"""
    sql = (
        proposed.format("claim", 0, "standing", "78, 86", "NULL, NULL")
        + proposed.format("evidence", 1, "a video", "0, 3", "NULL, NULL")
        + proposed.format("link", 2, "", "NULL, NULL", "0, 0")
        + f"INSERT INTO rejection (article_id, kind, rule, quote) VALUES (1, 'evidence', 'test', '{refused}');\n"
        + "INSERT INTO analysis (version_id, pipeline, at) VALUES (1, 'test', '2026-01-01');\n"
        + "UPDATE analysis SET waiting = 1;\n"
    )
    stored = stored_library.stored(release).read_text(encoding="utf-8")
    stored_library.build(folder / places.DATABASE, stored + sql)
    with open_library(folder, actor="CD", clock=fixed_clock()) as library:
        assert queues.counts(library, cap=10).suggestions == (0 if refused == "a video" else 1)


def test_every_later_column_declares_the_default_it_has(tmp_path: Path) -> None:
    with open_library(tmp_path / "new", actor="AB") as fresh:
        for table, columns in ADDED.items():
            declared = {row["name"]: row["dflt_value"] for row in fresh.rows(f'PRAGMA table_info("{table}")')}
            for column in columns:
                assert fresh.value(f"SELECT {declared[column.name]}") == column.default
