"""Persons across articles: proposed as one, merged or kept apart by the user alone, each in one step that can be undone."""

from __future__ import annotations

import mill
import pytest
from mill import TEXT, Mill

from workbench.domain.namesakes import Named, alike
from workbench.domain.vocab import PersonKind, Protection
from workbench.errors import InputError
from workbench.services import articles, people, queries, reviewing
from workbench.services.library import Library
from workbench.store import steps, verify

P = PersonKind.PERSON


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (Named("Tilda Ravn", P), Named("tilda ravn", P), "the same name"),
        (Named("Ravn", P), Named("Tilda Ravn", P, aliases=("Ravn",)), "both are called Ravn"),
        (Named("T. Ravn", P, "mayor"), Named("Tilda Ravn", P, "Mayor"), "the same surname and role"),
        (Named("Ravn", P, "mayor"), Named("Tilda Ravn", P, "mayor"), "the same surname and role"),
        (Named("Oskar Ravn", P, "mayor"), Named("Tilda Ravn", P, "mayor"), ""),
        (Named("Ravn", P), Named("Tilda Ravn", P), ""),
        (Named("an official", PersonKind.UNKNOWN), Named("an official", PersonKind.UNKNOWN), ""),
    ],
)
def test_who_looks_alike(one: Named, other: Named, reason: str) -> None:
    assert (alike(one, other), alike(other, one)) == (reason, reason)


def _second(article: Mill) -> Mill:
    text = TEXT + "\nThe end.\n"
    read = mill.read(text.encode(), name="again.txt")
    made = articles.finish_import(article.library, read, text.encode(), name="again.txt").value
    words = queries.article_text(article.library, made.version_id).text
    articles.finish_analysis(article.library, made.version_id, mill.found(words))
    return Mill(article.library, made.article_id, made.version_id, words)


def _speaker(library: Library, claim_id: int) -> int:
    person = queries.claim_card(library, claim_id).claim.person
    assert person is not None
    return person.id


@pytest.fixture
def two(article: Mill) -> tuple[int, int]:
    """The speakers of the same words in two articles."""
    ids = [
        _speaker(
            article.library, reviewing.accept_claim(article.library, one.suggestion("never stopped working")).value
        )
        for one in (article, _second(article))
    ]
    return ids[0], ids[1]


def test_a_name_in_another_article_is_proposed_and_never_taken(article: Mill, two: tuple[int, int]) -> None:
    first, second = two
    assert first != second
    found = people.namesakes(article.library, second)
    assert [(n.person.id, n.reason, n.articles, n.claims) for n in found] == [(first, "the same name", 1, 1)]


def test_a_name_is_proposed_before_its_claim_is_accepted(article: Mill) -> None:
    claim_id = reviewing.accept_claim(article.library, article.suggestion("never stopped working")).value
    other = _second(article)
    asked = people.namesakes_of_name(article.library, "Tilda Ravn", article_id=other.article_id)
    assert [n.person.id for n in asked] == [_speaker(article.library, claim_id)]
    assert people.namesakes_of_name(article.library, "Tilda Ravn", article_id=article.article_id) == ()


def test_a_name_that_the_user_chooses_means_the_person_known(article: Mill) -> None:
    claim_id = reviewing.accept_claim(article.library, article.suggestion("never stopped working")).value
    other = _second(article)
    chosen = reviewing.accept_claim(article.library, other.suggestion("a ticking bomb"), speaker="Tilda Ravn").value
    assert _speaker(article.library, chosen) == _speaker(article.library, claim_id)


def test_merging_moves_everything_in_one_step_that_can_be_undone(article: Mill, two: tuple[int, int]) -> None:
    library, (first, second) = article.library, two
    people.edit_person(library, second, aliases=["Tilly"], protection="minor")
    people.merge(library, first, second)
    kept = queries.person(library, first)
    assert kept.aliases == ("Tilly",)
    assert kept.protection is Protection.MINOR
    assert len(queries.claims(library, person_id=first)) == 2
    assert people.namesakes(library, first) == ()
    steps.undo(library)
    assert queries.person(library, second).aliases == ("Tilly",)
    assert len(queries.claims(library, person_id=second)) == 1
    assert verify.verify(library).alterations == ()


def test_who_was_kept_apart_is_not_proposed_again_until_that_is_undone(article: Mill, two: tuple[int, int]) -> None:
    library, (first, second) = article.library, two
    people.keep_apart(library, second, first)
    assert people.keep_apart(library, first, second).changes.step == 0
    assert people.namesakes(library, first) == people.namesakes(library, second) == ()
    steps.undo(library)
    assert [n.person.id for n in people.namesakes(library, first)] == [second]
    assert verify.verify(library).alterations == ()


def test_who_was_kept_apart_from_one_stays_apart_from_the_merged(article: Mill, two: tuple[int, int]) -> None:
    library, (first, second) = article.library, two
    claim_id = reviewing.new_claim(library, version_id=None, words="It stands.", speaker="Tilda R. Ravn").value
    third = _speaker(library, claim_id)
    people.keep_apart(library, third, second)
    people.merge(library, first, second)
    people.edit_person(library, third, aliases=["Tilda Ravn"])
    assert people.namesakes(library, third) == ()


def test_a_person_is_found_by_number_name_and_alias(article: Mill, two: tuple[int, int]) -> None:
    library, (first, second) = article.library, two
    people.edit_person(library, second, aliases=["Tilly"])
    assert people.find(library, f"P{first}") == first
    assert people.find(library, "Tilly") == second
    with pytest.raises(InputError, match="Several persons"):
        people.find(library, "Tilda Ravn")
    with pytest.raises(InputError, match="one person"):
        people.merge(library, first, first)
