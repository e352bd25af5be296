"""Purge: nothing of it is left in any file of the library, the rest stays, and the log still verifies."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from store_samples import TEXT, Case, add_case, add_claim, add_evidence, add_person, fixed_clock, uid

from workbench.errors import InputError, LibraryError, NotFound
from workbench.store import backup, places, purge, search, steps, verify
from workbench.store.library import Library
from workbench.store.opening import open_library, open_reader

WORD = "canaryxq"


def traces(folder: Path, word: str = WORD) -> list[str]:
    """The files of the library in whose bytes the word stands."""
    paths = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in paths if word.encode() in path.read_bytes().lower()]


def let_file_go(library: Library, case: Case) -> None:
    """Evidence with a file is worth something for itself and stays; a slot without one goes with the article."""
    with library.step("Let the file go"):
        library.update("evidence", case.evidence, file_id=None)
        library.delete("file", case.file)


def left(library: Library, *tables: str) -> list[int]:
    return [library.value(f'SELECT count(*) FROM "{table}"') for table in tables]


def test_a_purged_article_is_gone_from_every_byte(library: Library, tmp_path: Path) -> None:
    case = add_case(library, tmp_path, WORD)
    with library.untracked():
        library.execute("INSERT INTO analysis (version_id, pipeline, at) VALUES (?, ?, '')", case.version, WORD)
    with library.step("Rename"):
        library.update("article", case.article, title=f"Other {WORD}")
    backup.backup(library)
    assert traces(library.folder)
    let_file_go(library, case)
    purged = purge.purge(library, uid(library, "article", case.article), reason="Source burnt")
    assert (purged.what, purged.linked) == ("article", ())
    assert (
        left(library, "article", "article_version", "content", "claim", "person", "link", "note", "analysis") == [0] * 8
    )
    found = verify.verify(library)
    assert (found.alterations, found.purged > 5) == ((), True)
    library.close()
    assert backup.check(library.folder) == ()
    assert [name for name in traces(library.folder) if not name.endswith(".webm")] == []


def test_what_does_not_hang_on_it_stays(library: Library, tmp_path: Path) -> None:
    case, other = add_case(library, tmp_path, WORD), add_case(library, tmp_path, "other")
    with library.step("Link across"):
        library.update("claim", other.claim, person_id=case.person)
    purge.purge(library, uid(library, "article", case.article), reason="r")
    assert [row[0] for row in library.rows("SELECT id FROM person ORDER BY id")] == [case.person, other.person]
    assert [row[0] for row in library.rows("SELECT id FROM evidence ORDER BY id")] == [case.evidence, other.evidence]
    assert left(library, "article", "claim", "link", "content") == [1, 1, 1, 1]
    assert [hit.id for hit in search.search(library, "dånger", 10)] == [other.article]
    assert verify.verify(library).alterations == ()


def test_a_text_that_two_articles_share_stays(library: Library, tmp_path: Path) -> None:
    case = add_case(library, tmp_path, WORD)
    sha256 = library.value("SELECT text_sha256 FROM article_version")
    with library.step("Import"):
        second = library.insert("article", role="published", title="Second")
        library.insert(
            "article_version",
            article_id=second,
            number=1,
            text_sha256=sha256,
            source_sha256="s",
            reader="text",
            imported_at="",
        )
    purge.purge(library, uid(library, "article", case.article), reason="r")
    assert left(library, "content") == [1]
    assert verify.verify(library).alterations == ()


def test_a_purged_claim_leaves_article_and_evidence_with_a_file(library: Library, tmp_path: Path) -> None:
    case = add_case(library, tmp_path, WORD)
    with library.step("Slot"):
        slot = add_evidence(library, "A slot without a file")
        library.insert(
            "link", claim_id=case.claim, evidence_id=slot, stance="context", basis="article_asserts", state="accepted"
        )
    purge.purge(library, uid(library, "claim", case.claim), reason="r")
    assert left(library, "article", "claim", "appearance", "attribution", "link", "person", "note") == [
        1,
        0,
        0,
        0,
        0,
        0,
        0,
    ]
    assert [row[0] for row in library.rows("SELECT id FROM evidence")] == [case.evidence]
    assert verify.verify(library).alterations == ()


def test_purged_evidence_takes_its_file_and_still_along(library: Library, tmp_path: Path) -> None:
    case = add_case(library, tmp_path, WORD)
    with library.step("Pin"):
        still = library.insert(
            "file", sha256="5" * 64, size=1, mode="linked", path="/elsewhere/still.png", name="still.png"
        )
        locator = library.insert(
            "locator", evidence_id=case.evidence, type="time", start_ms=1, end_ms=2, still_file_id=still
        )
        library.update("link", case.link, locator_id=locator)
    purged = purge.purge(library, uid(library, "evidence", case.evidence), reason="r")
    assert (purged.files, purged.linked) == (1, ("/elsewhere/still.png",))
    assert left(library, "claim", "evidence", "link", "locator", "mention") == [1, 0, 0, 0, 0]
    assert [row[0] for row in library.rows("SELECT id FROM file")] == [case.source]
    assert not list(library.folder.rglob("*.webm"))
    assert verify.verify(library).alterations == ()


def test_a_purged_person_leaves_the_claim_said_by_nobody(library: Library, tmp_path: Path) -> None:
    with library.step("Import"):
        person = add_person(library, f"Speaker {WORD}")
        claim = add_claim(library, "The bridge is a danger.", person=person)
        appearance = library.insert("appearance", claim_id=claim, type="by_hand")
        library.insert("attribution", appearance_id=appearance, mode="direct", terms="on_record", hops=f'["{WORD}"]')
        library.insert("note", person_id=person, text=WORD, at="", disclosure="secret")
    with library.step("Role"):
        library.update("claim", claim, said_by_role=f"{WORD}'s friend")
    purge.purge(library, uid(library, "person", person), reason="r")
    row = library.row("SELECT person_id, said_by_role FROM claim")
    assert row is not None
    assert tuple(row) == (None, "")
    assert library.value("SELECT hops FROM attribution") == "[]"
    assert verify.verify(library).alterations == ()
    library.close()
    assert traces(library.folder) == []


def test_a_purged_person_is_taken_out_of_the_chains_of_other_speakers(library: Library) -> None:
    with library.step("Import"):
        person = add_person(library, f"Source {WORD}")
        library.insert("person_alias", person_id=person, name=f"Deep {WORD}")
        speaker = add_person(library, "Somebody Else")
        chains = ([{"speaker": f"source {WORD}", "cue": "told"}], [{"speaker": "Clerk", "cue": "told", "to": f"Deep {WORD}"}], [{"speaker": "Clerk", "cue": "said"}])  # fmt: skip
        for chain in chains:
            claim = add_claim(library, "The bridge is a danger.", person=speaker)
            appearance = library.insert("appearance", claim_id=claim, type="by_hand")
            library.insert(
                "attribution", appearance_id=appearance, mode="direct", terms="on_record", hops=json.dumps(chain)
            )
    purge.purge(library, uid(library, "person", person), reason="r")
    assert [row[0] for row in library.rows("SELECT hops FROM attribution")] == ["[]", "[]", json.dumps(chains[2])]
    assert library.value("SELECT count(*) FROM claim WHERE person_id = ?", speaker) == 3
    assert verify.verify(library).alterations == ()
    library.close()
    assert traces(library.folder) == []


def test_a_copy_under_another_suffix_goes_along(library: Library, tmp_path: Path) -> None:
    case = add_case(library, tmp_path, WORD)
    kept = library.folder / library.value("SELECT path FROM file WHERE id = ?", case.file)
    twin = kept.with_suffix(".mov")
    twin.write_bytes(kept.read_bytes())
    purge.purge(library, uid(library, "file", case.file), reason="r")
    assert not kept.exists()
    assert not twin.exists()
    assert [path.name[:64] for path in kept.parent.parent.rglob("*.txt")] == [
        library.value("SELECT sha256 FROM file WHERE id = ?", case.source)
    ]


def test_half_copies_of_the_database_go_along(library: Library, tmp_path: Path) -> None:
    case = add_case(library, tmp_path, WORD)
    let_file_go(library, case)
    made = backup.backup(library)
    halves = [made.with_name(made.name + ".part"), library.folder / "workbench.db.new", library.folder / "workbench.db.new.part"]  # fmt: skip
    for half in halves:
        half.write_bytes(made.read_bytes())
    purge.purge(library, uid(library, "article", case.article), reason="r")
    library.close()
    assert [half.exists() for half in halves] == [False] * 3
    assert [name for name in traces(library.folder) if not name.endswith(".webm")] == []


def test_where_the_note_of_a_purge_cannot_be_written_nothing_is_purged(library: Library, tmp_path: Path) -> None:
    case = add_case(library, tmp_path, WORD)
    (library.folder / (places.PURGE_PENDING + ".part")).mkdir()
    with pytest.raises(LibraryError, match="Nothing was purged"):
        purge.purge(library, uid(library, "article", case.article), reason="r")
    assert left(library, "article", "tombstone") == [1, 0]


def test_a_purged_file_leaves_its_evidence_unavailable(library: Library, tmp_path: Path) -> None:
    case = add_case(library, tmp_path, WORD)
    purge.purge(library, uid(library, "file", case.file), reason="r")
    row = library.row("SELECT file_id, state FROM evidence")
    assert row is not None
    assert tuple(row) == (None, "unavailable")
    assert not list(library.folder.rglob("*.webm"))
    assert verify.verify(library).alterations == ()


def test_what_was_undone_or_deleted_before_is_purged_too(library: Library, tmp_path: Path) -> None:
    case = add_case(library, tmp_path, WORD)
    with library.step("Delete note"):
        library.delete("note", 1)
    article = uid(library, "article", case.article)
    for _ in range(4):
        steps.undo(library)
    assert left(library, "article", "note", "content") == [0, 0, 1]
    purge.purge(library, article, reason="r")
    assert verify.verify(library).alterations == ()
    assert left(library, "content") == [0]
    library.close()
    assert [name for name in traces(library.folder) if not name.endswith(".webm")] == []


def test_undo_passes_over_what_was_purged(library: Library, tmp_path: Path) -> None:
    with library.step("Add person"):
        add_person(library, "A")
    case = add_case(library, tmp_path, WORD)
    steps.undo(library)
    purge.purge(library, uid(library, "article", case.article), reason="r")
    assert (steps.undo_label(library), steps.redo_label(library)) == ("Add person", None)
    steps.undo(library)
    assert left(library, "person") == [0]
    assert {row.label for row in steps.history(library)} == {
        "Make the library",
        "Add person",
        "(purged)",
        "Purge article",
    }
    assert verify.verify(library).alterations == ()


def test_the_tombstone_says_why(library: Library, tmp_path: Path) -> None:
    case = add_case(library, tmp_path, WORD)
    article = uid(library, "article", case.article)
    purge.purge(library, article, reason="  Court order 12 ")
    row = library.row("SELECT what, purged_uid, reason, by FROM tombstone")
    assert row is not None
    assert tuple(row) == ("article", article, "Court order 12", "AB")


def test_a_foreign_removal_is_no_purge(library: Library, tmp_path: Path) -> None:
    add_case(library, tmp_path, WORD)
    with library.untracked():
        library.execute(
            "UPDATE change SET before = NULL, before_salt = NULL, after = NULL, after_salt = NULL WHERE tbl = 'note'"
        )
    found = verify.verify(library)
    assert (found.purged, [a.kind for a in found.alterations]) == (0, ["step"])


def test_refusals_change_nothing(library: Library, tmp_path: Path) -> None:
    case = add_case(library, tmp_path, WORD)
    article = uid(library, "article", case.article)
    with library.step("Hold"):
        library.insert("setting", name=f"hold:{uid(library, 'claim', case.claim)}", value="Case 7")
    with pytest.raises(InputError, match="needs a reason"):
        purge.purge(library, article, reason=" ")
    with pytest.raises(NotFound):
        purge.purge(library, "no-such-id", reason="r")
    with pytest.raises(LibraryError, match="legal hold"):
        purge.purge(library, article, reason="r")
    assert left(library, "article", "tombstone") == [1, 0]
    assert verify.verify(library).purged == 0


def test_old_backups_are_replaced_by_a_new_one(library: Library, tmp_path: Path) -> None:
    case = add_case(library, tmp_path, WORD)
    old = {backup.backup(library), backup.backup(library)}
    purged = purge.purge(library, uid(library, "article", case.article), reason="r")
    assert len(old) == 2
    assert len(backup.backups(library.folder)) == 1
    assert old.isdisjoint(backup.backups(library.folder))
    assert "2 older backups were deleted" in purged.notes[0]
    assert verify.verify(library).alterations == ()


def test_a_purge_that_a_reader_delays_is_finished_on_the_next_open(folder: Path, tmp_path: Path) -> None:
    with open_library(folder, actor="AB", clock=fixed_clock()) as library:
        case = add_case(library, tmp_path, WORD, TEXT)
        let_file_go(library, case)
        library.connection.execute("PRAGMA busy_timeout = 50")
        with open_reader(folder) as reader, reader.snapshot():
            reader.rows("SELECT * FROM article")
            purged = purge.purge(library, uid(library, "article", case.article), reason="r")
        assert any("close it and open the library again" in note for note in purged.notes)
        assert (folder / places.PURGE_PENDING).exists()
    with open_library(folder, actor="AB", clock=fixed_clock()) as library:
        assert library.warnings == ()
        assert verify.verify(library).alterations == ()
    assert not (folder / places.PURGE_PENDING).exists()
    assert [name for name in traces(folder) if not name.endswith(".webm")] == []


def test_a_note_of_a_purge_that_never_happened_deletes_nothing(folder: Path, tmp_path: Path) -> None:
    with open_library(folder, actor="AB", clock=fixed_clock()) as library:
        add_case(library, tmp_path, WORD)
        paths = [row[0] for row in library.rows("SELECT path FROM file")]
        kept = backup.backup(library)
    (folder / places.PURGE_PENDING).write_text(json.dumps({"never": paths}))
    with open_library(folder, actor="AB", clock=fixed_clock()) as library:
        assert verify.verify(library).alterations == ()
    assert kept.exists()
    assert not (folder / places.PURGE_PENDING).exists()


def test_a_purged_person_who_was_kept_apart_leaves_the_other_with_a_sound_log(library: Library) -> None:
    with library.step("Import"):
        gone, other = add_person(library, f"Speaker {WORD}"), add_person(library, "Somebody Else")
        library.insert("person_apart", person_id=gone, other_id=other)
        claim = add_claim(library, "The bridge is a danger.", person=gone)
        appearance = library.insert("appearance", claim_id=claim, type="by_hand")
        library.insert("attribution", appearance_id=appearance, mode="direct", terms="on_record", hops="[]")
        taken = add_claim(library, "The bridge is old.", person=gone)
    with library.step("Delete"):
        library.delete("claim", taken)  # its images name the person still
    purge.purge(library, uid(library, "person", gone), reason="r")
    assert left(library, "person", "person_apart", "claim") == [1, 0, 1]
    assert verify.verify(library).alterations == ()
    library.close()
    assert traces(library.folder) == []
