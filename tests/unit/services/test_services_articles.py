from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import mill
import pytest
from mill import Mill

from workbench.domain import candidates, proposals
from workbench.domain.vocab import PassageRole
from workbench.errors import InputError, LibraryError, NotFound
from workbench.services import articles, history, queries
from workbench.services.library import Library


def test_an_import_stores_text_passages_and_the_original_bytes(library: Library) -> None:
    made = articles.finish_import(library, mill.read(), mill.FILE)
    text = queries.article_text(library, made.value.version_id)
    assert text.text == mill.TEXT
    assert text.article.title == "Mill reopened after the storm"
    assert all(p.end <= len(text.text) for p in text.passages)
    kept = library.row("SELECT path, sha256 FROM file")
    assert kept is not None
    assert (library.folder / kept["path"]).read_bytes() == mill.FILE.read_bytes()
    assert made.changes.label == "Import article"
    assert made.changes.ids("article") == {made.value.article_id}


def test_the_same_bytes_twice_are_known_and_change_nothing(library: Library) -> None:
    first = articles.finish_import(library, mill.read(), mill.FILE)
    again = articles.finish_import(library, mill.read(), mill.FILE.read_bytes())
    assert again.value.known
    assert again.changes.step == 0
    assert again.value.version_id == first.value.version_id


def test_the_same_address_with_other_words_is_a_new_version(library: Library, tmp_path: Path) -> None:
    url = "https://vale-post.example/mill"
    first = articles.finish_import(library, mill.read(url=url), mill.FILE)
    changed = tmp_path / "changed.txt"
    changed.write_text(mill.TEXT.replace("1902", "1903"), encoding="utf-8")
    second = articles.finish_import(library, mill.read(changed.read_bytes(), url=url), changed)
    assert second.value.article_id == first.value.article_id
    assert queries.article_text(library, second.value.version_id).number == 2
    assert queries.latest_version(library, first.value.article_id) == second.value.version_id
    history.undo(library)
    assert queries.latest_version(library, first.value.article_id) == first.value.version_id


def test_the_same_address_with_the_same_words_is_known(library: Library, tmp_path: Path) -> None:
    url = "https://vale-post.example/mill"
    articles.finish_import(library, mill.read(url=url), mill.FILE)
    other = mill.FILE.read_bytes() + b"\n"
    stored = {**mill.read(url=url), "source_sha256": "0" * 64}
    again = articles.finish_import(library, stored, other)
    assert again.value.known


def test_nothing_but_blanks_is_refused(library: Library) -> None:
    with pytest.raises(InputError):
        articles.finish_import(library, {**mill.read(), "full_text": " \n"}, mill.FILE)
    assert queries.articles(library) == ()


def test_pasted_text_goes_through_a_file_and_loses_no_character(tmp_path: Path) -> None:
    call = articles.request_paste("Größe \ud800 “x”", tmp_path)
    assert call.name == "paste"
    assert call.child == "files"
    assert Path(call.args["path"]).read_text(encoding="utf-8") == "Größe \ufffd “x”"
    with pytest.raises(InputError):
        articles.request_paste("  ", tmp_path)


@pytest.mark.parametrize("name", ["missing.txt", "."])
def test_files_that_are_none_are_refused_in_plain_words(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError) as caught:
        articles.request_import(tmp_path / name)
    assert str(tmp_path) in caught.value.detail


def test_suggestions_of_another_text_are_refused(article: Mill) -> None:
    with pytest.raises(LibraryError):
        articles.finish_analysis(article.library, article.version_id, mill.found(article.text + " "))


def test_an_answer_made_to_be_stored_says_the_same(article: Mill) -> None:
    library, version_id = article.library, article.version_id

    def read() -> tuple[object, ...]:
        listed = queries.suggestions(library, version_id), queries.evidence_suggestions(library, version_id)
        return tuple(
            replace(one, id=0, **more) for kind, more in zip(listed, ({"links": ()}, {}), strict=True) for one in kind
        )

    before, found = read(), mill.found(article.text)
    told = proposals.proposals(article.text, candidates.from_json(found))
    kept = json.loads(json.dumps(proposals.to_json(told)))
    assert articles.finish_analysis(library, version_id, kept) == articles.finish_analysis(library, version_id, found)
    articles.finish_analysis(library, version_id, kept)
    assert read() == before != ()
    assert len(queries.suggestions(library, version_id)[0].links) == 1


def test_an_analysis_looks_at_the_body_alone(article: Mill) -> None:
    body = articles.request_analysis(article.library, article.version_id).args["body"]
    passages = queries.article_text(article.library, article.version_id).passages
    assert body == [[p.start, p.end] for p in passages if p.role is PassageRole.BODY]


def test_edited_fields_say_so_and_can_be_undone(article: Mill) -> None:
    outcome = articles.edit_article(
        article.library, article.article_id, authors="Ana Brook; Bo Lund", published="2026-03"
    )
    now = queries.article(article.library, article.article_id)
    assert now.authors == ("Ana Brook", "Bo Lund")
    assert now.sources["published"] == "edited"
    assert outcome.changes.ids("article") == {article.article_id}
    assert articles.edit_article(article.library, article.article_id, published="2026-03").changes.step == 0
    history.undo(article.library)
    assert queries.article(article.library, article.article_id).published == ""


@pytest.mark.parametrize("fields", [{"published": "yesterday"}, {"published": "2026-13"}, {"colour": "red"}])
def test_edits_that_mean_nothing_are_refused(article: Mill, fields: dict[str, str]) -> None:
    with pytest.raises(InputError):
        articles.edit_article(article.library, article.article_id, **fields)


def test_a_paragraph_can_be_left_out_and_restored(article: Mill) -> None:
    passage = next(
        p for p in queries.article_text(article.library, article.version_id).passages if p.role is PassageRole.BODY
    )
    out = articles.set_passage_role(article.library, article.version_id, passage.start, PassageRole.FURNITURE)
    assert out.changes.label == "Leave out paragraph"
    back = articles.set_passage_role(article.library, article.version_id, passage.start, PassageRole.BODY)
    assert back.changes.label == "Restore paragraph"
    with pytest.raises(NotFound):
        articles.set_passage_role(article.library, article.version_id, 99_999, PassageRole.BODY)


def test_a_backlog_becomes_claims_in_one_step(library: Library) -> None:
    rows = [
        {
            "claim": "Crime has doubled",
            "line": 2,
            "said_by": "Ola Berg",
            "role": "mayor",
            "date": "2026-01",
            "note": "asked twice",
        },
        {"claim": "The bridge is closed", "line": 3, "date": "last week", "url": "https://post.example/1"},
    ]
    made = articles.finish_backlog(library, rows)
    assert made.value == 2
    listed = queries.claims(library)
    assert [row.verbatim for row in listed] == ["The bridge is closed", "Crime has doubled"]
    card = queries.claim_card(library, listed[1].id)
    assert (card.claim.claim_date, card.notes[0].text) == ("2026-01", "asked twice")
    post = queries.claim_card(library, listed[0].id)
    assert (post.claim.claim_date, post.claim.claim_date_words) == ("", "last week")
    assert post.appearances[0].url == "https://post.example/1"
    history.undo(library)
    assert queries.claims(library) == ()
    assert articles.finish_backlog(library, []).changes.step == 0


def test_a_backlog_needs_the_column_of_the_claim() -> None:
    with pytest.raises(InputError):
        articles.request_backlog(mill.FILE, {"said_by": "Who"})
