"""Across articles, through the real store and the real call: found, joined, kept apart, undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.domain import candidates as c
from workbench.domain.across import Match, Relation
from workbench.domain.extraction import Extraction, Passage, to_json
from workbench.domain.spans import Span
from workbench.domain.vocab import ClaimKind, EvidenceKind, Mode, PassageRole
from workbench.services import across, articles, history, queries, reviewing
from workbench.services import library as libraries
from workbench.services.library import Library
from workbench.worker import calls
from workbench.worker.context import Context

ONE = "The Colbeck warehouse in Port Lanning burned. Dora Venn said twelve people were hurt. Video from the Quay camera shows a man."
OTHER = "Port Lanning mourns the Colbeck warehouse. Karl Ostrow said 19 people were injured. The Quay camera footage shows nobody."


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = libraries.open_library(tmp_path / "desk")
    yield opened
    libraries.close(opened)


def _store(library: Library, text: str, claim: str, source: str) -> int:
    import hashlib

    sha = hashlib.sha256(text.encode()).hexdigest()
    read = Extraction(title=text.split(".")[0], text=text, passages=(Passage(0, len(text), PassageRole.BODY),), source_sha256=sha, reader="text", published="2026-03-03")  # fmt: skip
    made = articles.finish_import(library, to_json(read), text.encode(), name="a.txt").value

    def at(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    found = c.Candidates(
        text_sha256=articles.text_hash(text),
        chars=len(text),
        pipeline="test",
        claims=(c.ClaimCandidate((at(claim),), Mode.INDIRECT, ClaimKind.NUMERICAL, None, None, 0.5, (), "say"),),
        evidence=(c.EvidenceCandidate(at(source), EvidenceKind.VIDEO, "frame", "shows", 0),),
    )
    articles.finish_analysis(library, made.version_id, c.to_json(found))
    return made.article_id


@pytest.fixture
def first(library: Library) -> int:
    one = _store(library, ONE, "twelve people were hurt", "Video from the Quay camera")
    _store(library, OTHER, "19 people were injured", "The Quay camera footage")
    return one


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
