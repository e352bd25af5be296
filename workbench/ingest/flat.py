"""Text with its white space collapsed, and where each of its characters stood before: so that a range of the one is a range of the other."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

SPACE = re.compile(r"[ \t\n\r\f]+")


def collapsed(raw: str, blank: re.Pattern[str] = SPACE) -> tuple[str, list[int]]:
    """The text with white space collapsed and cut off at both ends, and for each of its characters the place in `raw`."""
    places: list[int] = []
    at = 0
    for run in blank.finditer(raw):
        places.extend(range(at, run.start() + 1))
        at = run.end()
    places.extend(range(at, len(raw)))
    text = blank.sub(" ", raw)
    lead = len(text) - len(text.lstrip())
    text = text.strip()
    return text, places[lead : lead + len(text)]


def within(text: str, places: Sequence[int], start: int, end: int) -> tuple[int, int] | None:
    """The range of `text` (as `collapsed` gave it) that shows [start, end) of the raw text, without blanks at its ends; None where nothing is left."""
    first, last = bisect_left(places, start), bisect_left(places, end)
    words = text[first:last]
    first += len(words) - len(words.lstrip())
    last -= len(words) - len(words.rstrip())
    return (first, last) if first < last else None
