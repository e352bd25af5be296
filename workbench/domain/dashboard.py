"""The figures of the dashboard as values: what is counted, how many, and the list that shows what was counted. No figure compares people or parties."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from workbench.domain.listing import ListQuery


@dataclass(frozen=True, slots=True)
class Figure:
    """One number. `query`: the list of what it counts; None where nothing stands behind it. `sign`: how it is shown: "" or "late"."""

    words: str
    n: int
    query: ListQuery | None
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days from a Monday (`YYYY-MM-DD`): claims that came in, claims that got their first verdict."""

    monday: str
    claims: Figure
    verdicts: Figure


@dataclass(frozen=True, slots=True)
class Dashboard:
    """Everything on it, of one moment. `people` stand by name, `more_people`: how many are not among them. `cap`: a count above it is "more".
    `waiting`: suggestions that nobody answered; no claim yet, so that no figure counts them."""

    today: str
    headline: tuple[Figure, ...]
    status: tuple[Figure, ...]
    verdicts: tuple[Figure, ...]
    coverage: tuple[Figure, ...]
    people: tuple[Figure, ...]
    more_people: int
    weeks: tuple[Week, ...]
    cap: int = 1000
    waiting: int = 0

    @property
    def empty(self) -> bool:
        return not any(figure.n for figure in (*self.status, *self.coverage))


def monday(day: str) -> str:
    """The Monday of the week of a day."""
    found = datetime.date.fromisoformat(day)
    return (found - datetime.timedelta(days=found.weekday())).isoformat()


def mondays(today: str, *, weeks: int) -> tuple[str, ...]:
    """The Mondays of the last `weeks` weeks, the present one last."""
    last = datetime.date.fromisoformat(monday(today))
    return tuple((last - datetime.timedelta(weeks=n)).isoformat() for n in reversed(range(weeks)))


def day_before(day: str) -> str:
    return (datetime.date.fromisoformat(day) - datetime.timedelta(days=1)).isoformat()
