"""The dashboard as cells in pixels: tiles, rows with bars, weeks. Pure: no widget, no question asked; every cell knows its figure and its place.

Bars are of one neutral colour: a rating carries no stance, and nobody is ranked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from workbench.domain.dashboard import Dashboard, Figure
from workbench.domain.listing import first
from workbench.ui.translate import tr

Kind = Literal["tile", "row", "name", "claims", "verdicts", "waiting"]
Rect = tuple[float, float, float, float]
WIDTH, LEFT = 980, 20
WIDE = WIDTH - 2 * LEFT
HALF = (WIDE - 40) / 2
TILE_HIGH, TILE_GAP, ROW_HIGH, HEAD_HIGH, SPACE = 72, 12, 28, 30, 22
CHART_HIGH, BAR_CELL = 120, 40


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure in its place. `share`: how long its bar is, 0 to 1; `spoken`: its words for a screen reader."""

    kind: Kind
    rect: Rect
    figure: Figure
    number: str
    share: float
    spoken: str


@dataclass(frozen=True, slots=True)
class Text:
    """A heading or a remark. `role`: head, note or tick (centred on x)."""

    x: float
    y: float
    words: str
    role: Literal["head", "note", "tick"]


@dataclass(frozen=True, slots=True)
class Board:
    """Everything that is drawn."""

    cells: tuple[Cell, ...]
    texts: tuple[Text, ...]
    base: tuple[float, float, float] | None  # y, x1, x2 of the line under the weeks
    height: float


@dataclass(frozen=True, slots=True)
class Words:
    """What the headings say; made where they are translated. `count(n, what)` says a number of claims, articles or verdicts."""

    status: str
    verdicts: str
    coverage: str
    people: str
    people_note: str
    more_people: str
    weeks: str
    weeks_note: str
    as_of: str
    waiting: str = ""  # what no figure counts; empty where nothing waits


def number(n: int, cap: int) -> str:
    """`12 500`; `1 000+` where no more were counted."""
    return f"{min(n, cap) if n == cap + 1 else n:,}".replace(",", " ") + ("+" if n == cap + 1 else "")


def place(told: Dashboard, words: Words, day_words: Sequence[str]) -> Board:
    """`day_words`: how each week's Monday is written."""
    cells = _tiles(told)
    texts: list[Text] = []
    y = 16.0 + TILE_HIGH + SPACE
    if words.waiting:
        line = Figure(words.waiting, told.waiting, None)
        cells.append(Cell("waiting", (LEFT, y - SPACE + 5, WIDE, 26), line, "", 0, words.waiting))
        y += 20
    beside = LEFT + HALF + 40
    left, after_left = _rows(told.status, LEFT, y, HALF, told.cap, tr("{words}, {n} claims"))
    right, after_right = _rows(told.verdicts, beside, y, HALF, told.cap, tr("{words}, {n} claims"))
    texts += [Text(LEFT, y, words.status, "head"), Text(beside, y, words.verdicts, "head")]
    cells += [*left, *right]
    texts += [
        Text(LEFT, after_left + SPACE, words.people, "head"),
        Text(beside, after_right + SPACE, words.coverage, "head"),
    ]
    left, after_left = _names(told, words, LEFT, after_left + SPACE)
    right, after_right = _rows(told.coverage, beside, after_right + SPACE, HALF, told.cap, tr("{words}, {n} articles"))
    if told.people:
        texts.append(Text(LEFT, after_left + 2, words.people_note, "note"))
        after_left += 24
    cells += [*left, *right]
    y = max(after_left, after_right) + SPACE
    texts += [Text(LEFT, y, words.weeks, "head"), Text(LEFT + HALF + 40, y, words.weeks_note, "note")]
    bars, ticks, bottom = _weeks(told, day_words, y + HEAD_HIGH)
    texts += [*ticks, Text(LEFT, bottom + 30, words.as_of, "note")]
    return Board((*cells, *bars), tuple(texts), (bottom, LEFT, LEFT + WIDE), bottom + 62)


def _tiles(told: Dashboard) -> list[Cell]:
    wide = (WIDE - TILE_GAP * (len(told.headline) - 1)) / max(1, len(told.headline))
    return [
        Cell("tile", (LEFT + n * (wide + TILE_GAP), 16, wide, TILE_HIGH), one, number(one.n, told.cap), 0, f"{number(one.n, told.cap)} {one.words}")
        for n, one in enumerate(told.headline)
    ]  # fmt: skip


def _rows(figures: Sequence[Figure], x: float, y: float, wide: float, cap: int, heard: str) -> tuple[list[Cell], float]:
    most = max((one.n for one in figures), default=0) or 1
    cells = [
        Cell("row", (x, y + HEAD_HIGH + n * ROW_HIGH, wide, ROW_HIGH), one, number(one.n, cap), one.n / most, heard.format(words=one.words, n=number(one.n, cap)))
        for n, one in enumerate(figures)
    ]  # fmt: skip
    return cells, y + HEAD_HIGH + len(figures) * ROW_HIGH


def _names(told: Dashboard, words: Words, x: float, y: float) -> tuple[list[Cell], float]:
    """In two columns, down the first and then the second, as a register is read."""
    figures = list(told.people)
    if told.more_people:
        figures.append(replace(Figure(words.more_people, told.more_people, first("people"))))
    lines = (len(figures) + 1) // 2
    wide = (HALF - 16) / 2
    cells = []
    for n, one in enumerate(figures):
        rect = (x + (n // max(1, lines)) * (wide + 16), y + HEAD_HIGH + (n % max(1, lines)) * ROW_HIGH, wide, ROW_HIGH)
        told_number = number(one.n, told.cap)
        spoken = (
            tr("{person}, {n} claims checked").format(person=one.words, n=told_number)
            if one in told.people
            else one.words
        )
        cells.append(Cell("name", rect, one, told_number if one in told.people else "", 0, spoken))
    return cells, y + HEAD_HIGH + lines * ROW_HIGH


def _weeks(told: Dashboard, day_words: Sequence[str], y: float) -> tuple[list[Cell], list[Text], float]:
    most = max((figure.n for week in told.weeks for figure in (week.claims, week.verdicts)), default=0) or 1
    slot = WIDE / max(1, len(told.weeks))
    bottom = y + CHART_HIGH
    cells, ticks = [], []
    for n, (week, day) in enumerate(zip(told.weeks, day_words, strict=True)):
        x = LEFT + n * slot
        middle = x + slot / 2
        for kind, figure, left in (("claims", week.claims, middle - BAR_CELL), ("verdicts", week.verdicts, middle)):
            rect = (left, y, BAR_CELL, CHART_HIGH)
            told_number = number(figure.n, told.cap)
            cells.append(Cell(kind, rect, figure, told_number, figure.n / most, f"{day}, {told_number} {figure.words}"))  # type: ignore[arg-type]  # one of the two
        ticks.append(Text(middle, bottom + 6, day, "tick"))
    return cells, ticks, bottom
