from __future__ import annotations

from pathlib import Path

import mill
import pytest
from mill import Mill

from workbench.domain.vocab import Audience, ClaimStatus, EvidenceKind, VerdictOutcome
from workbench.errors import ExportError, InputError, LibraryError, NotFound
from workbench.services import articles, exporting, history, linking, queries, reviewing, verdicts
from workbench.services import library as libraries
from workbench.services.library import Library
from workbench.store import reporting


def test_ids_are_found_by_number_uid_and_beginning(article: Mill) -> None:
    library = article.library
    claim_id = reviewing.accept_claim(library, article.suggestion("a ticking bomb")).value
    uid = queries.claim_card(library, claim_id).claim.uid
    assert queries.resolve_id(library, "C1") == ("claim", claim_id)
    assert queries.resolve_id(library, uid) == ("claim", claim_id)
    assert queries.resolve_id(library, f"A{article.article_id}") == ("article", article.article_id)
    assert queries.find(library, "1", "claim") == claim_id
    assert queries.uid_of(library, "c1") == uid
    with pytest.raises(InputError):
        queries.resolve_id(library, uid[:10])
    for typed in ("C9", "zzz", "", "019cffff", "%"):
        with pytest.raises(NotFound):
            queries.resolve_id(library, typed)
    with pytest.raises(InputError):
        queries.find(library, "C1", "article")


def test_lists_go_on_after_the_last_row(library: Library) -> None:
    for words in "abcde":
        reviewing.new_claim(library, version_id=None, words=words)
    first = queries.claims(library, limit=2)
    rest = queries.claims(library, before_id=first[-1].id)
    assert [row.verbatim for row in (*first, *rest)] == list("edcba")
    assert queries.claims(library, status=ClaimStatus.DECIDED) == ()


def test_articles_are_listed_by_last_import(library: Library, tmp_path: Path) -> None:
    articles.finish_import(library, mill.read(), mill.FILE)
    other = tmp_path / "other.txt"
    other.write_text("Another title\n\nAnother sentence that is long enough to be an article of its own.\n")
    articles.finish_import(library, mill.read(other.read_bytes()), other)
    newest, oldest = queries.articles(library)
    assert newest.title.startswith("Another")
    assert queries.articles(library, before=(newest.imported_at, newest.id)) == (oldest,)


def test_search_finds_articles_claims_and_evidence(article: Mill) -> None:
    library = article.library
    reviewing.accept_claim(library, article.suggestion("a ticking bomb"))
    linking.new_evidence(library, kind=EvidenceKind.DOCUMENT, title="Ticking protocol")
    assert {hit.kind for hit in queries.search(library, "ticking")} == {"article", "claim", "evidence"}
    assert queries.search(library, '" OR *') == ()


def test_span_of_wants_exact_words(article: Mill) -> None:
    assert queries.span_of(article.library, article.version_id, "in 1902") == article.at("in 1902")
    with pytest.raises(InputError):
        queries.span_of(article.library, article.version_id, "In 1902")


def test_a_report_gathers_claims_in_reading_order(article: Mill) -> None:
    library = article.library
    loose = reviewing.new_claim(library, version_id=None, words="Entered by hand").value
    late = reviewing.accept_claim(library, article.suggestion("a ticking bomb")).value
    early = queries.link(library, reviewing.accept_link(library, article.link()).value).claim_id
    source = reporting.gather(library)
    assert [card.claim.id for card in source.cards] == [early, late, loose]
    assert set(source.articles) == {article.article_id}
    assert set(source.texts) == {article.version_id}
    assert source.head == history.history(library, limit=1)[0].hash
    assert source.events == ()
    assert reporting.gather(library, audience_internal=True).events[0].id == 1
    assert reporting.chosen(library, claim_ids=[late]) == [late]
    assert reporting.chosen(library, article_ids=[article.article_id]) == [early, late]


def test_an_export_needs_a_claim_and_a_place(library: Library, tmp_path: Path) -> None:
    with pytest.raises(ExportError):
        exporting.request_export(library, "pdf", tmp_path / "r.pdf", audience=Audience.PUBLICATION)
    claim_id = reviewing.new_claim(library, version_id=None, words="Entered by hand").value
    verdicts.set_verdict(library, claim_id, outcome=VerdictOutcome.WRITTEN, conclusion="So it is.")
    call = exporting.request_export(library, "pdf", tmp_path / "r.pdf", audience=Audience.PUBLICATION)
    assert (call.name, call.child, call.args["audience"]) == ("export", "files", "publication")
    with pytest.raises(ExportError):
        exporting.request_export(library, "pdf", tmp_path, audience=Audience.PUBLICATION)
    (tmp_path / "file").touch()
    with pytest.raises(ExportError):
        exporting.request_export(library, "csv", tmp_path / "file", audience=Audience.PUBLICATION)
    with pytest.raises(ExportError):
        exporting.request_export(library, "docx", tmp_path / "r.docx", audience=Audience.PUBLICATION)


def test_a_reader_changes_nothing_and_needs_a_library(library: Library, tmp_path: Path) -> None:
    reviewing.new_claim(library, version_id=None, words="Something")
    reader = libraries.open_library(library.folder, readonly=True)
    assert len(queries.claims(reader)) == 1
    with pytest.raises(LibraryError):
        reviewing.new_claim(reader, version_id=None, words="More")
    libraries.close(reader)
    with pytest.raises(LibraryError):
        libraries.open_library(tmp_path / "nowhere", readonly=True)
