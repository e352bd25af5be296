"""Which lines of a text are the article: roles for passages, on the text exactly as it stands. Nothing is ever removed or changed.

Each line gets a score (sentences up, short lines that state nothing and phrases of page furniture down); the article is the run of lines with the largest sum.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.extraction import Passage
from workbench.domain.vocab import PassageRole
from workbench.ingest import headline
from workbench.ingest.lines import LONG_WORDS, Line, split

_ITEM = ("- ", "– ", "• ", "* ", "— ", "· ")
_COST = 8.0  # what a short line between paragraphs costs
_STATEMENT_RATE = 0.1  # stays with the paragraphs beside it; buys no line between
_PHRASE_COST = 10.0
_END_COST = 24.0
_MOST = 0.7  # of the article has gone by where a phrase that closes one is believed


def label(text: str) -> tuple[Passage, ...]:
    """One passage for each line that is not blank, in order, with its role. Offsets are code points of `text` as it is."""
    lines = split(text)
    body = body_lines(lines)
    title = headline.choose(lines, body)
    return tuple(Passage(line.start, line.end, _role(at, body, title)) for at, line in enumerate(lines))


def _role(at: int, body: set[int], title: int | None) -> PassageRole:
    if at == title:
        return PassageRole.TITLE
    return PassageRole.BODY if at in body else PassageRole.FURNITURE


def _score(line: Line) -> float:
    if line.closing:
        return -_END_COST
    if line.furniture:
        return -_PHRASE_COST
    if line.words >= LONG_WORDS and line.sentence:
        return line.words
    if line.statement:
        return line.words * _STATEMENT_RATE
    if line.words >= 25:
        return line.words * 0.3
    return 0.0 if line.words >= 12 else -_COST


def body_lines(lines: Sequence[Line]) -> set[int]:
    """The indexes of the lines that are the article. Where nothing looks like a paragraph: all that are not furniture by their words."""
    scores = [_score(line) for line in lines]
    stop = _closing(lines, scores)
    first, last = _largest_sum(scores[:stop])
    if max(scores[first:last], default=0.0) < 1:  # at most short sentences: too little to tell by
        return {at for at, line in enumerate(lines) if not line.furniture}
    return {at for at in range(first, last) if _stays(lines[at], scores, at, first, last)}


def _closing(lines: Sequence[Line], scores: Sequence[float]) -> int:
    """The first line that closes an article after most of the text has gone by; the number of lines where none does."""
    total = sum(score for score in scores if score > 0)
    seen = 0.0
    for at, line in enumerate(lines):
        seen += max(scores[at], 0.0)
        if line.closing and seen >= _MOST * total > 0:
            return at
    return len(lines)


def _largest_sum(scores: Sequence[float]) -> tuple[int, int]:
    """The half-open run with the largest sum; empty where no score is positive."""
    best = current = 0.0
    first = last = start = 0
    for at, score in enumerate(scores):
        if current <= 0:
            current, start = 0.0, at
        current += score
        if current > best:
            best, first, last = current, start, at + 1
    return first, last


def _stays(line: Line, scores: Sequence[float], at: int, first: int, last: int) -> bool:
    """Inside the article a line without a sentence is a subheading where paragraphs stand on both sides, else the page's."""
    if line.furniture:
        return False
    if scores[at] > 0:
        return True
    before = at > first and scores[at - 1] > 0
    after = at + 1 < last and scores[at + 1] > 0
    spoken = line.sentence or line.text.startswith(_ITEM)
    return line.words >= 2 and ((before or after) if spoken else (before and after))
