"""Full-text search: it follows every change and every undo by itself, and no query raises."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_samples import add_article, add_case, add_claim, add_evidence, add_person

from workbench.store import search, steps
from workbench.store.library import Library


def found(library: Library, query: str) -> set[tuple[str, int]]:
    return {(hit.kind, hit.id) for hit in search.search(library, query)}


def test_words_of_articles_claims_and_evidence_are_found(library: Library, tmp_path: Path) -> None:
    case = add_case(library, tmp_path, "word")
    assert found(library, "word") == {("article", case.article), ("claim", case.claim), ("evidence", case.evidence)}
    assert found(library, "speaker") == {("claim", case.claim)}
    assert found(library, "DANGER bridges") == {("article", case.article)}
    assert found(library, "danger elephants") == set()
    assert found(library, "vid") == {("article", case.article), ("evidence", case.evidence)}


def test_a_hit_says_where_it_is(library: Library, tmp_path: Path) -> None:
    case = add_case(library, tmp_path, "word")
    hit = search.search(library, "dånger")[0]
    assert (hit.kind, hit.id, hit.article_id, hit.title) == ("article", case.article, case.article, "Title word")
    assert hit.uid == library.value("SELECT uid FROM article")
    assert "“[dånger] to all”" in hit.snippet


def test_the_index_follows_undo_and_redo(library: Library, tmp_path: Path) -> None:
    case = add_case(library, tmp_path, "word")
    with library.step("Rename"):
        library.update("person", case.person, name="Zebra")
    assert found(library, "zebra") == {("claim", case.claim)}
    steps.undo(library)
    assert found(library, "zebra") == set()
    steps.redo(library)
    assert found(library, "zebra") == {("claim", case.claim)}
    for _ in range(4):
        steps.undo(library)
    assert found(library, "word") == set()
    assert search.consistent(library)


def test_the_newest_version_of_an_article_is_found(library: Library, tmp_path: Path) -> None:
    with library.step("Import"):
        article, _ = add_article(library, "A", "first words", "a")
    with library.step("Import again"):
        library.execute("INSERT INTO content (sha256, text, chars) VALUES ('b', 'second words', 12)")
        library.insert(
            "article_version",
            article_id=article,
            number=2,
            text_sha256="b",
            source_sha256="b",
            reader="text",
            imported_at="",
        )
    assert (found(library, "first"), found(library, "second")) == (set(), {("article", article)})
    steps.undo(library)
    assert (found(library, "first"), found(library, "second")) == ({("article", article)}, set())


def test_a_rebuild_makes_the_same_index(library: Library, tmp_path: Path) -> None:
    for word in ("one", "two"):
        add_case(library, tmp_path, word)
    before = [
        tuple(row)
        for row in library.rows("SELECT kind, ref, article_id, title, body FROM search_doc ORDER BY kind, ref")
    ]
    hits = search.search(library, "bridge")
    with library.untracked():
        library.execute("INSERT INTO search_fts (search_fts) VALUES ('delete-all')")
    assert not search.consistent(library)
    assert search.rebuild(library) == 6
    after = [
        tuple(row)
        for row in library.rows("SELECT kind, ref, article_id, title, body FROM search_doc ORDER BY kind, ref")
    ]
    assert (after, search.consistent(library)) == (before, True)
    assert search.search(library, "bridge") == hits


def test_finds_are_limited(library: Library) -> None:
    with library.step("Add"):
        for number in range(20):
            add_evidence(library, f"video {number}")
    assert len(search.search(library, "video", 7)) == 7


def test_best_first_and_newest_first_where_there_are_thousands(library: Library) -> None:
    with library.step("Add"):
        best = add_evidence(library, "bridge bridge bridge")
        for number in range(30):
            add_evidence(library, f"a bridge among many other words {number}")
    assert search.search(library, "bridge")[0].id == best
    with library.step("Add thousands"):
        library.insert_many("setting", ("name", "value"), [(f"n{number}", "") for number in range(search._RANKED)])
        library.execute(
            """INSERT INTO evidence (uid, number, kind, title, origin, state, authenticity, disclosure)
            SELECT name, 1, 'video', 'bridge', 'primary', 'mentioned', 'not_assessed', 'public' FROM setting"""
        )
    newest = library.value("SELECT max(id) FROM evidence")
    assert [hit.id for hit in search.search(library, "bridge", 3)] == [newest, newest - 1, newest - 2]


HOSTILE = [
    "", " ", '"', "'", '""', "*", "a*", "*a", "-a", "a -b", "NOT", "a AND", "OR", "NEAR(a b", "(", ")", "a:b", "title:x", "^a", "a + b",
    "{a b}:c", "\x00", "a\x00b", "\ud800", "a" * 10_000, "a " * 5_000, "🙂", "\u0301", "e\u0301", "日本語", "--", ";DROP TABLE claim", "%", "_", "\\", "…",
]  # fmt: skip


@pytest.mark.parametrize("query", HOSTILE)
def test_hostile_queries_find_or_do_not_find_but_never_raise(library: Library, query: str) -> None:
    with library.step("Add"):
        add_claim(library, "a b NOT AND near drop table", person=add_person(library, "P"))
    assert len(search.search(library, query)) <= 1


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text())
def test_no_text_raises(library: Library, query: str) -> None:
    assert search.search(library, query) == []


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=12))
def test_a_word_is_found_by_itself(library: Library, word: str) -> None:
    with library.step("Add"):
        claim = add_claim(library, f"before {word} after")
    try:
        assert ("claim", claim) in found(library, word) or not search.words(word)
    finally:
        steps.undo(library)


def test_words_are_indexed_anew_only_where_words_change(library: Library) -> None:
    with library.step("Accept claim"):
        claim = add_claim(library, "The sluice is shut")
    indexed = "SELECT id FROM search_doc WHERE kind = 'claim'"
    before = library.value(indexed)
    with library.step("Set C1 to triaged"):
        library.update("claim", claim, status="triaged")
    assert library.value(indexed) == before
    with library.step("Edit claim"):
        library.update("claim", claim, wording="The weir is shut")
    assert library.value(indexed) != before
