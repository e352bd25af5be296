"""Which line of a pasted text is its headline."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.ingest.body import Line

_LOOK_BACK = 30
_LOOK_IN = 2
_NO_HEADLINE = tuple(".。।…:;,")
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b")


def choose(lines: Sequence[Line], body: Set[int]) -> int | None:
    """The index of the headline among the lines before the article's text, or its first ones; None where there is no likely line."""
    if not body:
        return None
    first = min(body)
    places = range(max(0, first - _LOOK_BACK), min(len(lines), first + _LOOK_IN))
    rated = [(_likely(lines[at], first - at), at) for at in places]
    best = max(rated, default=(0.0, 0))
    if best[0] <= 0 or body == {best[1]}:
        return None  # a text is more than its headline
    return best[1]


def _likely(line: Line, before: int) -> float:
    """How much a line looks like a headline; `before` is its distance to the first line of the text."""
    if line.furniture or not 3 <= line.words <= 30 or line.text.endswith(_NO_HEADLINE):
        return 0.0
    rate = min(line.words, 12.0) - max(0.0, line.words - 20)
    if _DATE.search(line.text):
        rate -= 3
    if before <= 0:
        rate -= 4
    return rate - before * 0.5
