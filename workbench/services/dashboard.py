"""The dashboard of the library: how much is open, late, decided and how; every figure with the list of what it counts. Changes nothing."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.domain.dashboard import Dashboard, Figure, Week, day_before, monday, mondays
from workbench.domain.handover import CLOSED, OPEN
from workbench.domain.listing import ListQuery, first
from workbench.domain.vocab import ClaimStatus, NoRatingReason, QuotationFinding, label
from workbench.services import handover
from workbench.services.listing import count
from workbench.settings import LIMITS
from workbench.store import dashboard, suggestions
from workbench.store.library import Library

WEEKS = 8
MOST_PEOPLE = 12


def read(library: Library) -> Dashboard:
    """Of this moment."""
    today = handover.today(library)
    status = dashboard.counted(library, "claim", "status")
    people = dashboard.people(library, most=MOST_PEOPLE)
    return Dashboard(
        today=today,
        headline=_headline(library, status, today),
        status=tuple(_status(one, status.get(one.value, 0)) for one in ClaimStatus if status.get(one.value, 0)),
        verdicts=_verdicts(dashboard.counted(library, "claim", "verdict"), sum(status.values())),
        coverage=_coverage(library),
        people=tuple(Figure(name, n, _claims(person=str(ident))) for ident, name, n in people),
        more_people=max(0, dashboard.people_with_claims(library, cap=LIMITS.count_cap) - len(people)),
        weeks=_weeks(library, today),
        cap=LIMITS.count_cap,
        waiting=suggestions.open_everywhere(library, cap=LIMITS.count_cap + 1),
    )


def _claims(**filters: str) -> ListQuery:
    query = first("claims")
    for facet, value in filters.items():
        query = query.with_filter(facet, value)
    return query


def _headline(library: Library, status: Mapping[str, int], today: str) -> tuple[Figure, ...]:
    late, due = _claims(due_by=day_before(today)), _claims(due_by=today)
    overdue, by_today = count(library, late), count(library, due)
    unopened = first("evidence").with_filter("unopened", "yes")
    return (
        Figure("open", sum(status.get(one.value, 0) for one in OPEN), _claims(open="yes")),
        Figure("overdue", overdue, late, "late" if overdue else ""),
        Figure("due by today", by_today, due),
        Figure("reviews due", status.get(ClaimStatus.IN_REVIEW.value, 0), first("due")),
        Figure("evidence to get", count(library, unopened), unopened),
        Figure("closed", sum(status.get(one.value, 0) for one in CLOSED), _claims(open="no")),
    )


def _status(status: ClaimStatus, n: int) -> Figure:
    return Figure(label(status), n, _claims(status=status.value))


def _verdicts(counted: Mapping[str, int], claims: int) -> tuple[Figure, ...]:
    """The labels of the scales verbatim, in their alphabet; then findings on quotations, written conclusions, no rating; then none yet."""
    rated = [
        Figure(words, n, _claims(verdict=words))
        for key, n in sorted(counted.items())
        if (words := key.removeprefix("rated:")) != key
    ]
    found = sum(counted.get(f"quotation:{one.value}", 0) for one in QuotationFinding)
    written = counted.get("written:", 0)
    none = sum(counted.get(f"no_rating:{one.value}", 0) for one in NoRatingReason)
    others = (
        Figure("finding on a quotation", found, _claims(outcome="quotation")),
        Figure("written conclusion", written, _claims(outcome="written")),
        Figure("no rating", none, _claims(outcome="no_rating")),
        Figure("no verdict yet", claims - sum(counted.values()), _claims(outcome="none")),
    )
    return (*rated, *(figure for figure in others if figure.n > 0))


def _coverage(library: Library) -> tuple[Figure, ...]:
    counted = dashboard.counted(library, "article", "coverage")
    total = dashboard.counted(library, "article", "").get("", 0)
    every, part = counted.get("all", 0), counted.get("part", 0)
    articles = first("articles")
    return (
        Figure("every claim decided", every, articles.with_filter("coverage", "all")),
        Figure("some claims open", part, articles.with_filter("coverage", "part")),
        Figure("no claim yet", max(0, total - every - part), articles.with_filter("coverage", "none")),
    )


def _weeks(library: Library, today: str) -> tuple[Week, ...]:
    starts = mondays(today, weeks=WEEKS)
    claims = _by_week(dashboard.by_day(library, "claim", starts[0]))
    verdicts = _by_week(dashboard.by_day(library, "verdict", starts[0]))
    return tuple(
        Week(
            start,
            Figure("claims", claims.get(start, 0), _claims(since=start, until=_last_day(start))),
            Figure("first verdicts", verdicts.get(start, 0), _claims(rated_in_week=start)),
        )
        for start in starts
    )


def _last_day(start: str) -> str:
    import datetime

    return (datetime.date.fromisoformat(start) + datetime.timedelta(days=6)).isoformat()


def _by_week(days: Mapping[str, int]) -> dict[str, int]:
    found: dict[str, int] = {}
    for day, n in days.items():
        start = monday(day)
        found[start] = found.get(start, 0) + n
    return found
