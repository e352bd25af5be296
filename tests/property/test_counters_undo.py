"""Counters that triggers keep, under any sequence of acts, undo and redo: always as many as a count of the rows would find."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

from fresh_library import fresh
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.domain import candidates as c
from workbench.domain import extraction
from workbench.domain.attention import worth_showing
from workbench.domain.extraction import Extraction, Passage
from workbench.domain.spans import Span
from workbench.domain.vocab import (
    ClaimKind,
    ClaimStatus,
    EvidenceKind,
    Mode,
    NoRatingReason,
    PassageRole,
    QuotationFinding,
    Stance,
    VerdictOutcome,
)
from workbench.errors import WorkbenchError
from workbench.services import articles, attention, handover, history, queries, reviewing, verdicts
from workbench.services import library as libraries
from workbench.services.library import Library

RECOUNT = {
    ("claim", "person"): "SELECT CAST(person_id AS TEXT), count(*) FROM claim WHERE person_id IS NOT NULL GROUP BY 1",
    ("claim", "day"): "SELECT substr(created_at, 1, 10), count(*) FROM claim GROUP BY 1",
    ("verdict", "day"): "SELECT substr(decided_at, 1, 10), count(*) FROM verdict WHERE version = 1 GROUP BY 1",
    (
        "claim",
        "verdict",
    ): """SELECT outcome || ':' || CASE outcome WHEN 'rated' THEN level_label WHEN 'quotation' THEN finding
        WHEN 'no_rating' THEN no_rating_reason ELSE '' END, count(*) FROM verdict v
        WHERE version = (SELECT max(version) FROM verdict o WHERE o.claim_id = v.claim_id) GROUP BY 1""",
    (
        "article",
        "coverage",
    ): """SELECT CASE WHEN decided = n THEN 'all' ELSE 'part' END, count(*) FROM (SELECT count(*) AS n,
        sum(status IN ('decided', 'published', 'corrected')) AS decided FROM claim WHERE article_id IS NOT NULL GROUP BY article_id) GROUP BY 1""",
}


def check(library: Library) -> None:
    for (table, column), sql in RECOUNT.items():
        told = {
            r[0]: r[1]
            for r in library.rows("SELECT value, n FROM list_count WHERE tbl = ? AND col = ? AND n <> 0", table, column)
        }
        assert told == {row[0]: row[1] for row in library.rows(sql)}, (table, column)


def article(library: Library, n: int) -> int:
    text = f"The mill number {n} never stopped."
    made = Extraction(text, (Passage(0, len(text), PassageRole.BODY),), "text", articles.text_hash(text))
    return articles.finish_import(library, extraction.to_json(made), text.encode(), name=f"{n}.txt").value.version_id


def proposed(library: Library) -> int:
    """An article with statements of which some wait only for the mention that their link names; its version."""
    text = "The keeper said the weir was shut. A photo shows the gates. The miller said the race ran dry. A ledger denies it."
    made = Extraction(text, (Passage(0, len(text), PassageRole.BODY),), "text", articles.text_hash(text))
    version = articles.finish_import(library, extraction.to_json(made), text.encode(), name="p.txt").value.version_id

    def at(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    def claim(words: str, *, likely: bool) -> c.ClaimCandidate:
        return c.ClaimCandidate(
            (at(words),), Mode.INDIRECT, ClaimKind.EVENT, None, None, 0.5, (), "said", likely=likely
        )

    claims = (claim("the weir was shut", likely=False), claim("the race ran dry", likely=True))
    nouns = (
        ("A photo", EvidenceKind.IMAGE, 0),
        ("the gates", EvidenceKind.IMAGE, 0),
        ("A ledger", EvidenceKind.RECORD, 1),
    )
    mentions = tuple(
        c.EvidenceCandidate(at(words), kind, "noun", "It can be asked for.", slot) for words, kind, slot in nouns
    )
    links = tuple(
        c.LinkCandidate(said, on, Stance.CONTRADICTS, at(cue), cue, "A reason.", 0.6)
        for said, on, cue in ((0, 0, "shows"), (0, 2, "denies"), (1, 2, "denies it"))
    )
    told = c.Candidates(articles.text_hash(text), len(text), "test", claims, mentions, links)
    articles.finish_analysis(library, version, c.to_json(told))
    return version


def check_waiting(library: Library, version: int) -> None:
    wanted = attention.get(library)
    shown = [s for s in queries.suggestions(library, version) if s.claim_id is None and worth_showing(s, wanted)]
    assert queries.counts(library).suggestions == len(shown)


def answer(library: Library, ids: list[int], kind: int, pick: int) -> None:
    one = ids[pick % len(ids)]
    if kind == 0:
        reviewing.reject(library, one)
    elif kind == 1:
        history.undo(library)
    elif kind == 2:
        history.redo(library)
    elif kind == 3:
        for row in queries.claims(library, limit=1):
            reviewing.delete_claim(library, row.id)
    else:
        (reviewing.accept_evidence, reviewing.accept_claim, reviewing.accept_link)[kind - 4](library, one)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 999)), max_size=25))
def test_what_waits_never_differs_from_what_is_shown(acts: list[tuple[int, int]]) -> None:
    with tempfile.TemporaryDirectory() as place:
        library = fresh(Path(place) / "desk", actor="AB")
        try:
            version = proposed(library)
            ids = [row[0] for row in library.rows("SELECT id FROM suggestion ORDER BY id")]
            check_waiting(library, version)
            for kind, pick in acts:
                with contextlib.suppress(WorkbenchError):  # what cannot be done changes nothing
                    answer(library, ids, kind, pick)
                if not library.value("SELECT count(*) FROM article"):
                    history.redo(library)  # the import itself was undone
                check_waiting(library, version)
        finally:
            libraries.close(library)


def act(library: Library, versions: list[int], kind: int, pick: int) -> None:
    known = [row.id for row in queries.claims(library, limit=100)]
    if kind == 0 or not known:
        version = [None, *versions][pick % (len(versions) + 1)]
        reviewing.new_claim(
            library, version_id=version, words=f"Claim {pick}", speaker=["", "Ana Brook", "Jon Arden"][pick % 3]
        )
        return
    claim = known[pick % len(known)]
    if kind == 1:
        verdicts.set_verdict(
            library, claim, outcome=VerdictOutcome.NO_RATING, no_rating_reason=list(NoRatingReason)[pick % 5]
        )
    elif kind == 2:
        verdicts.set_verdict(library, claim, outcome=VerdictOutcome.QUOTATION, finding=list(QuotationFinding)[pick % 5])
    elif kind == 3:
        reviewing.set_status(library, claim, list(ClaimStatus)[pick % 9], reason="because")
    elif kind == 4:
        reviewing.set_speaker(library, claim, ["", "Ana Brook", "Jon Arden"][pick % 3])
    elif kind == 5:
        reviewing.delete_claim(library, claim)
    elif kind == 6:
        handover.set_claim(
            library,
            claim,
            next_action=f"do {pick}",
            questions=["a", "b"][: pick % 3],
            due_on=["", "today", "+3"][pick % 3],
        )
    elif kind == 7:
        history.undo(library)
    else:
        history.redo(library)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 8), st.integers(0, 999)), max_size=25))
def test_counters_never_differ_from_a_count(acts: list[tuple[int, int]]) -> None:
    with tempfile.TemporaryDirectory() as place:
        library = fresh(Path(place) / "desk", actor="AB")
        try:
            versions = [article(library, n) for n in range(2)]
            for kind, pick in acts:
                with contextlib.suppress(WorkbenchError):  # what cannot be done changes nothing
                    act(library, versions, kind, pick)
                check(library)
            before = [queries.claim_card(library, row.id).claim.todo for row in queries.claims(library, limit=100)]
            undone = 0
            while history.undo_label(library) is not None and undone < 60:
                history.undo(library)
                undone += 1
                check(library)
            for _ in range(undone):
                history.redo(library)
            check(library)
            assert [
                queries.claim_card(library, row.id).claim.todo for row in queries.claims(library, limit=100)
            ] == before
        finally:
            libraries.close(library)
