"""Across articles, through the real store and the real call: found, joined, kept apart, undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from fresh_library import fresh
from two_articles import ONE, OTHER, SEEN, claim_and_evidence, store, two_counts

from workbench.domain.across import Match, Relation
from workbench.domain.vocab import Basis, Stance
from workbench.errors import InputError
from workbench.services import across, history, queries, reviewing
from workbench.services import library as libraries
from workbench.services.library import Library
from workbench.worker import calls
from workbench.worker.context import Context


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = fresh(tmp_path / "desk")
    yield opened
    libraries.close(opened)


@pytest.fixture
def first(library: Library) -> int:
    return two_counts(library)[0].article_id


def _matches(library: Library, tmp_path: Path, article_id: int | None = None) -> tuple[Match, ...]:
    call = across.request(library, article_id)
    return across.finish(library, calls.run(call.name, dict(call.args), Context(tmp_path, lambda _done, _note: None)))


def _one(found: tuple[Match, ...], relation: Relation) -> Match:
    return next(m for m in found if m.relation is relation)


def test_two_articles_with_two_counts_are_a_conflict_with_exact_places(
    library: Library, first: int, tmp_path: Path
) -> None:
    match = _one(_matches(library, tmp_path, first), Relation.CONFLICT)
    assert match.values is not None
    assert [v.quote for v in match.values] == ["twelve", "19"]
    for side, value in zip((match.one, match.other), match.values, strict=True):
        text = queries.article_text(library, side.version_id).text
        assert value.span.of(text) == value.quote
        assert text[side.spans[0].start : side.spans[0].end] == side.quote
    assert "how many" in match.reason
    assert across.differing((match,), claim_id=None, suggestion_id=match.one.suggestion_id) == (match,)


def test_every_pair_stands_once_when_all_articles_are_compared(library: Library, first: int, tmp_path: Path) -> None:
    found = _matches(library, tmp_path)
    assert sorted(m.relation.value for m in found) == ["conflict", "evidence"]


def test_kept_apart_is_remembered_and_can_be_undone(library: Library, first: int, tmp_path: Path) -> None:
    match = _one(_matches(library, tmp_path, first), Relation.CONFLICT)
    across.not_the_same(library, match)
    assert across.not_the_same(library, match).changes.step == 0
    assert [m.relation for m in _matches(library, tmp_path, first)] == [Relation.EVIDENCE]
    stored = [str(tuple(row)) for row in library.rows("SELECT * FROM rejection")]
    assert not any("people" in row for row in stored)  # no words of the articles
    history.undo(library)
    assert len(_matches(library, tmp_path, first)) == 2


def test_the_same_claim_gets_a_second_appearance_in_one_step(library: Library, first: int, tmp_path: Path) -> None:
    match = _one(_matches(library, tmp_path, first), Relation.CONFLICT)
    reviewing.accept_claim(library, match.one.suggestion_id or 0)
    again = _one(_matches(library, tmp_path, first), Relation.CONFLICT)
    joined = across.same_claim(library, again)
    card = queries.claim_card(library, joined.value)
    assert [a.version_id for a in card.appearances] == [match.one.version_id, match.other.version_id]
    assert [m.relation for m in _matches(library, tmp_path, first)] == [Relation.EVIDENCE]
    history.undo(library)
    assert len(queries.claim_card(library, joined.value).appearances) == 1


def test_the_same_evidence_has_both_mentions_in_one_step(library: Library, first: int, tmp_path: Path) -> None:
    match = _one(_matches(library, tmp_path, first), Relation.EVIDENCE)
    joined = across.same_evidence(library, match)
    item = queries.evidence(library, joined.value)
    assert [m.quote for m in item.mentions] == ["Video from the Quay camera", "The Quay camera footage"]
    assert len(queries.evidence_list(library)) == 1
    history.undo(library)
    assert not queries.evidence_list(library)


def test_evidence_of_another_article_is_linked_in_one_step_and_points_to_who_reports_it(
    library: Library, tmp_path: Path
) -> None:
    one, other = claim_and_evidence(library)
    match = _one(_matches(library, tmp_path, one.article_id), Relation.BEARS)
    claim, item = across.sides(match)
    assert (claim.article_id, item.article_id) == (one.article_id, other.article_id)
    assert across.bearing((match,), claim_id=None, suggestion_id=claim.suggestion_id) == (match,)
    made = across.link_evidence(library, match)
    link = queries.link(library, made.value)
    assert (link.stance, link.asserted, link.basis) == (Stance.CONTEXT, None, Basis.ARTICLE_ASSERTS)
    assert link.version_id == other.version_id
    assert link.evidence is not None
    assert [(m.version_id, m.quote, m.span.of(SEEN)) for m in link.evidence.mentions] == [(other.version_id, *[item.quote] * 2)]  # fmt: skip
    assert claim.quote in link.reason
    assert "The Pell Post" in link.reason
    assert "The Orrin Observer" in link.reason
    assert queries.claim_card(library, link.claim_id).appearances[0].version_id == one.version_id
    assert not any(m.relation is Relation.BEARS for m in _matches(library, tmp_path, one.article_id))
    history.undo(library)
    assert queries.claims(library) == ()
    assert queries.evidence_list(library) == ()
    assert _one(_matches(library, tmp_path, one.article_id), Relation.BEARS) == match


def test_it_is_found_from_the_side_of_the_evidence_too_and_kept_apart_for_both(
    library: Library, tmp_path: Path
) -> None:
    one, other = claim_and_evidence(library)
    match = _one(_matches(library, tmp_path, other.article_id), Relation.BEARS)
    assert match.one.kind == "evidence"
    assert across.sides(match)[0].article_id == one.article_id
    across.not_the_same(library, match)
    assert _matches(library, tmp_path, one.article_id) == ()
    with pytest.raises(InputError):
        across.link_evidence(library, replace(match, other=match.one))


def test_what_the_other_article_says_of_the_same_claim_is_repeated_as_its_word(
    library: Library, tmp_path: Path
) -> None:
    one, _ = claim_and_evidence(library)
    match = _one(_matches(library, tmp_path, one.article_id), Relation.BEARS)
    judged = replace(match, stance=Stance.CONTRADICTS)
    link = queries.link(library, across.link_evidence(library, judged).value)
    assert (link.stance, link.asserted, link.basis) == (Stance.CONTRADICTS, Stance.CONTRADICTS, Basis.ARTICLE_ASSERTS)
    assert (link.what_is_seen, link.observed_by) == ("", "")
    assert across.link_evidence(library, replace(judged, one=replace(judged.one, claim_id=link.claim_id), other=replace(judged.other, evidence_id=link.evidence.id if link.evidence else None))).changes.step == 0  # fmt: skip


def test_two_figures_without_days_differ_and_are_no_conflict(library: Library, tmp_path: Path) -> None:
    one = store(library, ONE, "twelve people were hurt", published="")
    store(library, OTHER, "19 people were injured")
    (match,) = _matches(library, tmp_path, one.article_id)
    assert match.relation is Relation.UNDATED
    assert "which came later" in match.reason
    assert across.differing((match,), claim_id=None, suggestion_id=match.one.suggestion_id) == (match,)
