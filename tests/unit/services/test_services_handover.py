"""Handing over: one undoable step a field, days as people type them, what is due, and figures that equal the lists behind them."""

from __future__ import annotations

import pytest
from mill import Mill

from workbench.domain.dashboard import Figure
from workbench.domain.handover import NOTHING, Left, Todo, questions_of, questions_text
from workbench.domain.vocab import ClaimStatus, NoRatingReason, VerdictOutcome
from workbench.errors import InputError, NotFound
from workbench.services import dashboard, handover, history, linking, listing, queries, reviewing, timeline, verdicts
from workbench.services.library import Library
from workbench.store import handover as open_work


def made(article: Mill, words: str = "The mill stands still", speaker: str = "Ana Brook") -> int:
    return reviewing.new_claim(article.library, version_id=None, words=words, speaker=speaker).value


def test_each_change_is_one_step_and_undo_brings_back(article: Mill) -> None:
    library, claim = article.library, made(article)
    steps = len(history.history(library))
    handover.set_claim(
        library, claim, next_action="  Ask   the clerk ", questions=["Who?", "", " Who? ", "Why now?"], who="AB"
    )
    handover.set_article(library, article.article_id, due_on="2026-03-05")
    assert len(history.history(library)) == steps + 2
    assert queries.claim_card(library, claim).claim.todo == Todo("Ask the clerk", ("Who?", "Why now?"), "AB", "")
    assert queries.article(library, article.article_id).todo == Todo(due_on="2026-03-05")
    assert handover.set_claim(library, claim, who="AB").changes.step == 0
    history.undo(library)
    history.undo(library)
    assert queries.claim_card(library, claim).claim.todo == NOTHING
    assert queries.article(library, article.article_id).todo == NOTHING


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", "2026-03-02"),
        ("Tomorrow", "2026-03-03"),
        ("+10", "2026-03-12"),
        (" 2026-04-01 ", "2026-04-01"),
        ("", ""),
    ],
)
def test_days_as_they_are_typed(library: Library, monkeypatch: pytest.MonkeyPatch, typed: str, day: str) -> None:
    assert handover.read_day(library, typed) == day


@pytest.mark.parametrize("typed", ["2026-02-30", "soon", "+", "2026-3", "24.12.2026", "+99999"])
def test_what_is_no_day_is_refused(library: Library, typed: str) -> None:
    with pytest.raises(InputError):
        handover.read_day(library, typed)


def test_unknown_fields_and_claims_are_refused(article: Mill) -> None:
    claim = made(article)
    with pytest.raises(InputError):
        handover.set_claim(article.library, claim, mood="bad")
    with pytest.raises(InputError):
        handover.set_claim(article.library, claim, who="x" * 41)
    with pytest.raises(NotFound):
        handover.set_claim(article.library, 999, who="AB")


def test_questions_are_lines() -> None:
    assert questions_of(questions_text(["a\u2028b", "\n", " c  d "])) == ("a b", "c d")


def test_what_is_due(article: Mill) -> None:
    library = article.library
    late, now, later, done = (made(article, words) for words in ("late", "now", "later", "done"))
    handover.set_claim(library, late, due_on="2026-03-01", next_action="Call")
    handover.set_claim(library, now, due_on="today")
    handover.set_claim(library, later, due_on="+2")
    handover.set_claim(library, done, due_on="2026-03-01")
    reviewing.set_status(library, done, ClaimStatus.NOT_PURSUED, reason="too vague")
    verdicts.add_reply(library, later, asked_at="2026-02-27", due_at="2026-03-02")
    handover.set_article(library, article.article_id, due_on="today")
    found = handover.due(library)
    assert [(one.kind, one.ident) for one in found] == [
        ("claim", late), ("claim", now), ("article", article.article_id), ("reply", later),
    ]  # fmt: skip
    assert handover.count_due(library) == queries.counts(library).today == 4
    assert [one.ident for one in handover.due(library, until="+2") if one.kind == "claim"] == [late, now, later]


def test_what_is_left_in_an_article_beside_its_claims(article: Mill) -> None:
    library = article.library
    assert open_work.left(library, article.article_id, limit=9) == Left(True, 2, ())
    source = reviewing.accept_evidence(library, article.source("a video")).value
    reviewing.reject(library, article.suggestion("a ticking bomb"))
    assert open_work.left(library, article.article_id, limit=9) == Left(True, 1, (1,))
    linking.set_unavailable(library, source, "deleted by its owner")
    assert open_work.left(library, article.article_id, limit=9) == Left(True, 1, ())


def figures(library: Library) -> list[Figure]:
    told = dashboard.read(library)
    weeks = [figure for week in told.weeks for figure in (week.claims, week.verdicts)]
    return [*told.headline, *told.status, *told.verdicts, *told.coverage, *told.people, *weeks]


def test_each_figure_is_as_many_as_its_list(article: Mill) -> None:
    library = article.library
    first, second, third = made(article), made(article, "b", "Jon Arden"), made(article, "c")
    reviewing.new_claim(library, version_id=article.version_id, words="d")
    verdicts.set_verdict(library, first, outcome=VerdictOutcome.NO_RATING, no_rating_reason=NoRatingReason.OPINION)
    verdicts.set_verdict(library, second, outcome=VerdictOutcome.WRITTEN, conclusion="It stood.")
    verdicts.set_verdict(library, second, outcome=VerdictOutcome.NO_RATING, no_rating_reason=NoRatingReason.NO_DATA)
    handover.set_claim(library, third, due_on="2026-03-01")
    for figure in figures(library):
        assert figure.query is not None
        assert listing.count(library, figure.query) == figure.n, figure
        assert len(listing.ids(library, figure.query, after=None, limit=100)) == figure.n, figure
    told = {figure.words: figure.n for figure in figures(library)}
    assert (told["open"], told["overdue"], told["closed"], told["no rating"], told["Ana Brook"]) == (2, 1, 2, 2, 2)


def test_what_waits_for_an_answer_is_told_beside_the_figures(article: Mill) -> None:
    assert dashboard.read(article.library).waiting == 2
    reviewing.accept_claim(article.library, article.suggestion("a ticking bomb"))
    told = dashboard.read(article.library)
    assert (told.waiting, told.headline[0].n) == (1, 1)


def test_people_stand_by_name_and_not_by_number(article: Mill) -> None:
    for speaker in ("Zoe Abt", "Ana Brook", "Zoe Abt", "Zoe Abt"):
        made(article, speaker=speaker)
    assert [figure.words for figure in dashboard.read(article.library).people] == ["Ana Brook", "Zoe Abt"]


def test_the_timeline_of_a_claim(article: Mill) -> None:
    library = article.library
    claim = reviewing.new_claim(
        library, version_id=article.version_id, spans=[queries.span_of(library, article.version_id, article.text[:20])]
    ).value
    reviewing.edit_claim(library, claim, claim_date="2026-01")
    verdicts.set_verdict(library, claim, outcome=VerdictOutcome.WRITTEN, conclusion="So it is.")
    verdicts.set_verdict(library, claim, outcome=VerdictOutcome.WRITTEN, conclusion="So it was.")
    told = timeline.of_claim(library, claim)
    words = [moment.what for moment in told.moments]
    assert words[0] == "said"
    assert words[-2:] == ["decided", "version 2"]
    assert [m.at for m in told.moments][1:] == sorted(m.at for m in told.moments[1:])


def test_the_timeline_tells_what_has_no_date(article: Mill) -> None:
    claim = reviewing.accept_claim(article.library, article.suggestion("never stopped working")).value
    reviewing.accept_link(article.library, article.link())
    told = timeline.of_claim(article.library, claim)
    assert [(moment.what, moment.detail) for moment in told.undated if moment.kind == "evidence"] == [
        ("video", "E1 A video")
    ]
    assert not {moment.what for moment in told.moments} & {"video"}
