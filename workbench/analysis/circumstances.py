"""When and where something was said, as far as the reporting sentence states it outside the words that were said.

Dates without a year are reckoned from the day of the article (`days`) where that is known."""

from __future__ import annotations

import re
from datetime import date

from workbench.analysis import days
from workbench.analysis.words import Parse, Word

_MONTHS = {
    name: number
    for number, name in enumerate(
        [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
        1,
    )
}
_SHORT = {name[:3]: number for name, number in _MONTHS.items()} | {"sept": 9}
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")
_DAY = re.compile(r"\b([0-3]?\d)(?:st|nd|rd|th)?\b")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
# A time of day or a length of time, and what names a day beside it.
_CLOCK = re.compile(
    r"\b[ap]\.?\s?m\b|\b\d{1,2}[:.]\d\d\b|\b(noon|midnight|midday|o['’]clock|hours?|minutes?|seconds?)\b", re.IGNORECASE
)
_NAMES_DAY = re.compile(
    r"day\b|\b(morning|afternoon|evening|night|tonight|tomorrow|week|month|year|eve\b|christmas|easter\b)|\d(st|nd|rd|th)\b|\b\d{4}\b"
    rf"|\b({'|'.join(_SHORT)})",
    re.IGNORECASE,
)
_LONGEST = 40
_STEPS = 4


def when(parse: Parse, verb: Word | None, taken: set[int], *, published: date | None = None) -> tuple[str, str]:
    """The date as written as far as it goes ("2026-01-24", "2026-01", "2026", or ""), and its words. ("", "") where none is stated."""
    for run in _entities(parse, verb, taken, ("DATE", "TIME")):
        words = _text(parse, run)
        if len(words) <= _LONGEST and not _is_age_or_span(words) and not is_time_alone(words):
            stated = iso(words)
            if not stated and published is not None and not _YEAR.search(words):
                stated = days.reckon(words, published, future=_is_future(verb))
            return stated, words
    return "", ""


def where(parse: Parse, verb: Word | None, taken: set[int]) -> str:
    """The place, in the words of the text: a named place after *in*, *at* or *from* that hangs on the verb of saying."""
    for run in _entities(parse, verb, taken, ("GPE", "LOC", "FAC")):
        before = parse.words[run[0] - 1] if run[0] else None
        if before is not None and before.low == "the" and run[0] > 1:
            before = parse.words[run[0] - 2]
        if before is not None and before.low in ("in", "at", "from", "near") and before.head is verb:
            return _text(parse, run)
    return ""


def iso(words: str) -> str:
    """*January 2026* as 2026-01, *Jan. 24, 2026* as 2026-01-24, *in 2026* as 2026; "" without a year."""
    whole = _ISO.search(words)
    if whole:
        return whole.group()
    years = _YEAR.findall(words)
    if len(set(years)) != 1:
        return ""
    tokens = re.findall(r"[a-z]+", words.lower())
    months = [_MONTHS.get(t) or _SHORT.get(t) for t in tokens]
    month = [m for m in months if m]
    if len(month) != 1:
        return "" if month else years[0]
    day = _DAY.search(words.replace(years[0], " "))
    number = int(day.group(1)) if day else 0
    return f"{years[0]}-{month[0]:02}" + (f"-{number:02}" if 1 <= number <= 31 else "")


def _is_future(verb: Word | None) -> bool:
    return verb is not None and any(kid.low in ("will", "'ll", "shall") for kid in verb.kids)


def _is_age_or_span(words: str) -> bool:
    return bool(
        re.search(r"\b(years?|months?|weeks?|days|decades?|old|daily|every|annual\w*)\b", words.lower())
    ) and not re.search(r"\b(last|this|next|earlier|ago)\b", words.lower())


def is_time_alone(words: str) -> bool:
    """*p.m.*, *about 3 p.m.*, *two hours later*: nobody can tell of which day."""
    return _CLOCK.search(words) is not None and _NAMES_DAY.search(words) is None


def _entities(parse: Parse, verb: Word | None, taken: set[int], kinds: tuple[str, ...]) -> list[list[int]]:
    """Runs of words of these entities in the verb's sentence that hang on the verb, outside the words `taken` and outside quotations."""
    if verb is None:
        return []
    start, end = parse.sentence(verb)
    runs: list[list[int]] = []
    for i in range(start, end):
        word = parse.words[i]
        if word.ent not in kinds or i in taken or word.quote >= 0:
            continue
        if runs and runs[-1][-1] == i - 1:
            runs[-1].append(i)
        else:
            runs.append([i])
    return [run for run in runs if _hangs_on(parse.words[run[-1]], verb, taken, set(run))]


def _hangs_on(word: Word, verb: Word, taken: set[int], run: set[int]) -> bool:
    for _ in range(_STEPS + len(run)):
        if word is verb:
            return True
        if word.head is word or (word.i in taken and word.i not in run):
            return False
        if word.dep in ("relcl", "acl", "advcl", "appos"):
            return False
        word = word.head
    return False


def _text(parse: Parse, run: list[int]) -> str:
    return " ".join(parse.text[parse.words[run[0]].start : parse.words[run[-1]].end].split())
