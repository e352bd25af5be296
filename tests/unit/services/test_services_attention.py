"""What is shown unasked, and a ranking that learns from answers: off by default, explained, forgotten on demand, blind to who speaks."""

from __future__ import annotations

import dataclasses

import mill
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mill import Mill

from workbench.domain import attention as rules
from workbench.domain import candidates
from workbench.domain.attention import Attention, shift, tally
from workbench.domain.candidates import Claimant
from workbench.errors import InputError
from workbench.services import articles, attention, queries, reviewing
from workbench.store import steps, suggestions, verify

NUMBER, OPINION = "it gives a number", "it gives an opinion or a feeling"


def test_the_reason_says_why_it_moved() -> None:
    answers = [(True, (NUMBER,))] * 8 + [(False, (NUMBER,))] + [(False, (OPINION,))] * 9
    counted = tally(answers)
    up, why = shift((NUMBER,), counted)
    down, otherwise = shift((OPINION,), counted)
    assert up > 0 > down
    assert why == f"ranked up because you accepted 8 of 9 with “{NUMBER}”"
    assert otherwise == f"ranked down because you accepted 0 of 9 with “{OPINION}”"


def test_few_answers_move_nothing() -> None:
    assert shift((NUMBER,), tally([(True, (NUMBER,))] * 4 + [(False, (OPINION,))] * 4)) == (0.0, "")


def test_words_of_an_article_are_not_counted() -> None:
    assert rules.countable((NUMBER, "it gives “3,000”", "it names 5", NUMBER)) == (NUMBER,)


@given(
    st.lists(st.tuples(st.booleans(), st.lists(st.sampled_from("abcdef")).map(tuple))),
    st.lists(st.sampled_from("abcdef")),
)
def test_a_shift_is_small_and_always_explained(answers: list[tuple[bool, tuple[str, ...]]], reasons: list[str]) -> None:
    moved, why = shift(reasons, tally(answers))
    assert abs(moved) <= rules.MOST
    assert bool(moved) == bool(why)


def _again(article: Mill, **marked: object) -> None:
    proposed = candidates.from_json(mill.found(article.text))
    claims = tuple(dataclasses.replace(one, **marked) for one in proposed.claims)  # type: ignore[arg-type]
    links = () if "checkworthiness" in marked or "likely" in marked else proposed.links
    told = candidates.to_json(dataclasses.replace(proposed, claims=claims, links=links, pipeline="test 2"))
    articles.finish_analysis(article.library, article.version_id, told)


def test_the_thresholds_move_the_count_of_what_waits_and_undo_moves_it_back(article: Mill) -> None:
    library = article.library
    _again(article, likely=False, checkworthiness=0.4)
    assert suggestions.open_count(library, article.version_id) == 0
    attention.put(library, Attention(tier="all", least=40))
    assert suggestions.open_count(library, article.version_id) == 2
    attention.put(library, Attention(tier="all", least=41))
    assert suggestions.open_count(library, article.version_id) == 0
    steps.undo(library)
    assert suggestions.open_count(library, article.version_id) == 2
    steps.undo(library)
    assert suggestions.open_count(library, article.version_id) == 0
    assert len(queries.suggestions(library, article.version_id)) == 2, "nothing is hidden"
    assert verify.verify(library).alterations == ()


def test_a_wrong_threshold_is_refused(article: Mill) -> None:
    with pytest.raises(InputError, match="0 to 100"):
        attention.put(article.library, Attention(least=101))
    with pytest.raises(InputError, match="no such tier"):
        attention.put(article.library, Attention(tier="some"))


def test_nothing_is_kept_until_it_is_switched_on_and_undo_takes_an_answer_back(article: Mill) -> None:
    library = article.library
    reviewing.reject(library, article.suggestion("a ticking bomb"))
    assert attention.kept(library) == 0
    steps.undo(library)
    attention.put(library, Attention(learns=True))
    reviewing.reject(library, article.suggestion("a ticking bomb"))
    reviewing.accept_link(library, article.link())
    assert attention.kept(library) == 2
    steps.undo(library)
    assert attention.kept(library) == 1
    attention.forget(library)
    assert attention.kept(library) == 0
    steps.undo(library)
    assert attention.kept(library) == 1
    assert verify.verify(library).alterations == ()


def test_answers_to_other_articles_shift_the_rank_whoever_speaks(article: Mill) -> None:
    library = article.library
    attention.put(library, Attention(learns=True))
    text = article.text + "\nThe end.\n"
    made = articles.finish_import(library, mill.read(text.encode(), name="b.txt"), text.encode(), name="b.txt").value
    with library.step("Answers"):
        for number in range(8):
            attention.note(library, made.version_id, [NUMBER], accepted=True)
            attention.note(library, made.version_id, [OPINION], accepted=number == 0)
    found = {}
    for speaker in ("Tilda Ravn", "Pel Oster"):
        _again(article, reasons=(NUMBER,), claimant=Claimant(speaker))
        found[speaker] = [one.claim.reasons[0] for one in queries.suggestions(library, article.version_id)]
    assert found["Tilda Ravn"] == found["Pel Oster"] == [f"ranked up because you accepted 8 of 8 with “{NUMBER}”"] * 2
    own = queries.suggestions(library, article.version_id)
    reviewing.reject(library, own[-1].id)
    assert queries.suggestions(library, article.version_id)[0].claim.reasons == own[0].claim.reasons
    attention.put(library, Attention())
    assert queries.suggestions(library, article.version_id)[0].claim.reasons == (NUMBER,)
