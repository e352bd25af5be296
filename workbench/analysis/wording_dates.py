"""Dates in place of *yesterday*, *on Tuesday*, *last month* in a wording, where the day of the article is known. Never inside quotations."""

from __future__ import annotations

from datetime import date

from workbench.analysis import days
from workbench.analysis.words import Parse

_FUTURE = frozenset({"will", "'ll", "shall", "would"})
_BEFORE_DATE = ("on", "in", "since", "by", "until", "from")


def dates(parse: Parse, kept: list[int], published: date) -> dict[int, str]:
    """For the words of a time outside quotations that can be dated: the date at its first word, "" at the others."""
    found: dict[int, str] = {}
    run: list[int] = []
    for i in [*kept, -1]:
        word = parse.words[i]
        if i >= 0 and word.ent in ("DATE", "TIME") and word.quote < 0 and (not run or run[-1] == i - 1):
            run.append(i)
            continue
        if run:
            found.update(_dated(parse, run, published))
        run = []
    return found


def _dated(parse: Parse, run: list[int], published: date) -> dict[int, str]:
    words = [parse.words[i] for i in run]
    verb = words[-1].head
    while not verb.verbal and verb.head is not verb:
        verb = verb.head
    future = any(kid.low in _FUTURE for kid in verb.kids)
    said = parse.text[words[0].start : words[-1].end]
    reckoned = days.reckon(said, published, future=future)
    if not reckoned:
        return {}
    before = parse.words[run[0] - 1].low if run[0] else ""
    lead = "" if before in _BEFORE_DATE else "on " if reckoned.count("-") == 2 else "in "
    return {run[0]: lead + days.written(reckoned), **dict.fromkeys(run[1:], "")}
