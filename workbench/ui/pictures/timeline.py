"""A timeline as places in pixels: points on one or more lines, words above and below in turn, the time between two points beside the line.

Pure: how wide words are is asked of a function, so that no Qt is needed here. No two labels meet, and none leaves the picture.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from workbench.domain import vocab
from workbench.domain.timeline import Moment
from workbench.ui.translate import label, plural, tr, value

WIDTH, LEFT, RIGHT, TOP = 980, 34, 20, 16
RING = 22  # of a point
LABEL_HIGH, LABEL_MOST, STEM = 36, 190, 14
ROW_HIGH = 2 * (LABEL_HIGH + STEM) + RING + 22
GAP = 18  # between two labels of one side
NEAR, FAR = 46, 150  # between two points
FOOT = 56

Measure = Callable[[str, bool], float]  # words, whether they are bold -> width


@dataclass(frozen=True, slots=True)
class Point:
    """One moment in its place. `x`, `y`: the middle of its ring; `label`: x, y, width, height of its words; `head` and `detail` are its lines."""

    moment: Moment
    x: float
    y: float
    above: bool
    label: tuple[float, float, float, float]
    head_bold: str
    head: str
    detail: str
    spoken: str


@dataclass(frozen=True, slots=True)
class Between:
    """The time between two neighbours on one line, in words, where it is worth saying. `x` is its middle."""

    x: float
    y: float
    words: str


@dataclass(frozen=True, slots=True)
class Rail:
    """One line, from its first point to its last; `onward`: the story goes on in the next line."""

    y: float
    x1: float
    x2: float
    onward: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """The whole picture. `same_day`: y, x1, x2 of what happened on the day of the statement."""

    points: tuple[Point, ...]
    betweens: tuple[Between, ...]
    rails: tuple[Rail, ...]
    same_day: tuple[tuple[float, float, float], ...]
    height: float


def elapsed(earlier: str, later: str) -> str:
    """`3 days`, `2 hours`, `5 weeks` between two times; nothing where one is not known to the day, or where it is under a minute."""
    if len(earlier) < 10 or len(later) < 10:
        return ""
    if len(earlier) == 10 or len(later) == 10:
        minutes = (_moment(later[:10]) - _moment(earlier[:10])).total_seconds() / 60
        if minutes < 1440:
            return ""
    else:
        minutes = (_moment(later) - _moment(earlier)).total_seconds() / 60
    for least, size, one, many in (
        (525_600, 525_600, tr("{n} year"), tr("{n} years")),
        (87_600, 43_800, tr("{n} month"), tr("{n} months")),
        (20_160, 10_080, tr("{n} week"), tr("{n} weeks")),
        (1440, 1440, tr("{n} day"), tr("{n} days")),
        (60, 60, tr("{n} hour"), tr("{n} hours")),
        (1, 1, tr("{n} minute"), tr("{n} minutes")),
    ):
        if minutes >= least:
            return plural(round(minutes / size), one, many)
    return ""


def _moment(at: str) -> datetime:
    return datetime.fromisoformat(at.replace("Z", "+00:00"))


def _step(earlier: str, later: str) -> float:
    """How far apart two neighbours stand: by the logarithm of the time between them, within limits."""
    try:
        days = abs((_moment(later[:10]) - _moment(earlier[:10])).days)
    except ValueError:
        return NEAR
    return min(FAR, NEAR + 14 * math.log2(1 + days))


def place(moments: Sequence[Moment], *, measure: Measure, when: Callable[[str], str], width: int = WIDTH) -> Placed:
    """Lays the moments out in lines of `width`. `when` writes a time."""
    points: list[Point] = []
    betweens: list[Between] = []
    rows: list[list[Point]] = [[]]
    ends = {True: float(LEFT), False: float(LEFT)}  # where the next label of each side may begin
    for n, moment in enumerate(moments):
        above = n % 2 == 0
        day, (told, detail) = when(moment.at), in_words(moment)
        wide = min(
            LABEL_MOST, math.ceil(max(measure(day, True) + 6 + measure(told, False), measure(detail, False))) + 4
        )
        words = elapsed(moments[n - 1].at, moment.at) if n else ""
        x = float(LEFT + RING / 2)
        if rows[-1]:
            last = rows[-1][-1]
            least = last.x + max(_step(last.moment.at, moment.at), RING + measure(words, False) + 20 if words else 0)
            x = max(least, ends[above] + RING / 2)
            if x - RING / 2 + wide > width - RIGHT:
                rows.append([])
                ends = {True: float(LEFT), False: float(LEFT)}
                x = float(LEFT + RING / 2)
        y = TOP + (len(rows) - 1) * ROW_HIGH + LABEL_HIGH + STEM + RING / 2
        if rows[-1] and words:
            last = rows[-1][-1]
            betweens.append(Between((last.x + x) / 2, y, words))
        left = x - RING / 2
        top = y - RING / 2 - STEM - LABEL_HIGH if above else y + RING / 2 + STEM
        made = Point(
            moment,
            x,
            y,
            above,
            (left, top, wide, LABEL_HIGH),
            day,
            told,
            detail,
            spoken(moment, when(moment.at)),
        )
        ends[above] = left + wide + GAP
        rows[-1].append(made)
        points.append(made)
    rails = tuple(
        Rail(row[0].y, row[0].x, row[-1].x if n == len(rows) - 1 else width - RIGHT, n < len(rows) - 1)
        for n, row in enumerate(rows)
        if row
    )
    return Placed(tuple(points), tuple(betweens), rails, _same_day(rows), TOP + len(rows) * ROW_HIGH + FOOT)


def in_words(moment: Moment) -> tuple[str, str]:
    """What happened, and the rest of it, in the language of the window; names stay as they are."""
    what = tr(moment.what, "EvidenceKind") if moment.kind == "evidence" else tr(moment.what)
    if moment.kind == "decided":  # the outcome, and the initials of who gave it
        outcome, comma, by = moment.detail.partition(", ")
        return what, value(outcome) + comma + by
    if moment.stance is None:
        return what, tr(moment.detail)
    return what, moment.detail.replace(vocab.label(moment.stance), label(moment.stance), 1)


def spoken(moment: Moment, day: str) -> str:
    """The point for a screen reader: `24 Jan, said, Corvin Hale`."""
    stance = label(moment.stance) if moment.stance is not None else ""
    told = [day, *in_words(moment)]
    return ", ".join(part for part in [*told, stance if stance not in told[2] else ""] if part)


def _same_day(rows: Sequence[Sequence[Point]]) -> tuple[tuple[float, float, float], ...]:
    """The stretch of each line that belongs to the day on which the claim was said, where more than one thing happened on it."""
    said = next((p.moment.day for row in rows for p in row if p.moment.kind == "said" and len(p.moment.day) == 10), "")
    found = []
    for row in rows:
        mine = [p.x for p in row if said and p.moment.day == said]
        if len(mine) > 1:
            found.append((row[0].y, mine[0], mine[-1]))
    return tuple(found)
