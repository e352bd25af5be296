"""How many suggestions wait: counted by triggers, and always what counting them one by one gives."""

from __future__ import annotations

import random

import mill
from mill import Mill

from workbench.domain.spans import Span
from workbench.errors import LibraryError
from workbench.services import articles, history, queries, reviewing
from workbench.services.library import Library
from workbench.store import suggestions


def counted(library: Library, version_id: int) -> int:
    found = queries.suggestions(library, version_id)
    return sum(one.claim_id is None and (one.claim.likely or bool(one.links)) for one in found)


def agrees(library: Library, version_id: int) -> bool:
    waiting = suggestions.open_count(library, version_id)
    return waiting == counted(library, version_id) == queries.counts(library).suggestions


def test_an_answer_is_counted_and_its_undo_too(library: Library, article: Mill) -> None:
    before = suggestions.open_count(library, article.version_id)
    assert before > 0
    first = queries.suggestions(library, article.version_id)[0]
    claim_id = reviewing.accept_claim(library, first.id).value
    assert suggestions.open_count(library, article.version_id) == before - 1
    reviewing.delete_claim(library, claim_id)
    assert suggestions.open_count(library, article.version_id) == before
    history.undo(library)
    history.undo(library)
    assert suggestions.open_count(library, article.version_id) == before
    history.redo(library)
    assert suggestions.open_count(library, article.version_id) == before - 1
    assert agrees(library, article.version_id)


def test_any_acts_in_any_order_agree_with_counting(library: Library, article: Mill) -> None:
    choice = random.Random(7)
    version_id = article.version_id

    def answer() -> None:
        one = choice.choice(queries.suggestions(library, version_id))
        if one.claim_id is None:
            choice.choice((reviewing.accept_claim, reviewing.reject))(library, one.id)
        elif one.links and one.links[0].link_id is None:
            choice.choice((reviewing.accept_link, reviewing.reject))(library, one.links[0].id)

    def delete() -> None:
        for row in queries.claims(library)[:1]:
            reviewing.delete_claim(library, row.id)

    def mark() -> None:
        start = choice.randrange(len(article.text) - 40)
        reviewing.new_claim(library, version_id=version_id, spans=[Span(start, start + 40)])

    def again() -> None:
        articles.finish_analysis(library, version_id, mill.found(article.text, trim=choice.randrange(4)))

    acts = (answer, delete, mark, again, lambda: history.undo(library), lambda: history.redo(library))
    for _ in range(80):
        try:
            choice.choice(acts)()
        except (LibraryError, IndexError):  # nothing to undo, nothing left to answer
            continue
        assert agrees(library, version_id)


def test_what_was_answered_in_one_version_does_not_wait_in_the_next(library: Library) -> None:
    url = "https://news.example/wheel"
    first = articles.finish_import(library, mill.read(url=url), mill.FILE).value
    text = queries.article_text(library, first.version_id).text
    articles.finish_analysis(library, first.version_id, mill.found(text))
    reviewing.reject(library, queries.suggestions(library, first.version_id)[0].id)
    later = f"{text}\nAnother line.".encode()
    second = articles.finish_import(library, mill.read(later, url=url), later).value
    assert second.article_id == first.article_id
    articles.finish_analysis(library, second.version_id, mill.found(text + "\nAnother line."))
    assert agrees(library, second.version_id)
    assert suggestions.open_count(library, second.version_id) == suggestions.open_count(library, first.version_id)
    history.undo(library)
    assert agrees(library, first.version_id)
