"""Words like "yesterday", "on Tuesday", "last month" as a date, reckoned from the day of the article. No grammar, no guess: "" where unsure."""

from __future__ import annotations

import re
from datetime import date, timedelta

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "this morning": 0, "this afternoon": 0, "this evening": 0,
         "last night": -1, "yesterday morning": -1, "yesterday afternoon": -1, "yesterday evening": -1}  # fmt: skip
_PART_OF_DAY = re.compile(r"\s+(morning|afternoon|evening|night)$")
_AGO = re.compile(r"(a|an|one|two|three|four|five|six|\d{1,2}) (day|week|month|year)s? (?:ago|earlier)$")
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_MONTH_DAY = re.compile(r"([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?$|(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]+)\.?$")


def day_of(published: str) -> date | None:
    """The day of an article from its metadata ("2026-01-24T10:00:00Z" too); None where it is none."""
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


def reckon(words: str, published: date, *, future: bool = False) -> str:
    """*Tuesday* as 2026-01-20, *last month* as 2025-12, *last year* as 2025; "" for what gives no day, month or year.

    A weekday alone is the last one up to the day of publication itself, or with `future` the next one after it.
    """
    said = re.sub(r"^(on|in|late|early|since|by|the)\s+", "", " ".join(words.lower().split()).strip(" ,."))
    if said in _DAYS:
        return (published + timedelta(_DAYS[said])).isoformat()
    said = _PART_OF_DAY.sub("", said)
    return (
        _weekday(said, published, future=future)
        or _unit(said, published)
        or _ago(said, published)
        or _month(said, published, future=future)
    )


def _weekday(said: str, published: date, *, future: bool) -> str:
    before, _, name = said.rpartition(" ")
    if name not in _WEEKDAYS or before not in ("", "last", "this", "this past", "next"):
        return ""
    apart = (published.weekday() - _WEEKDAYS.index(name)) % 7
    if before == "next" or (future and before in ("", "this")):
        return (published + timedelta((7 - apart) % 7 or 7)).isoformat()
    return (published - timedelta(apart or (7 if before.startswith("last") else 0))).isoformat()


def _unit(said: str, published: date) -> str:
    """*last month*, *this year*. A week has no name of its own in a date: it stays in words."""
    which, _, unit = said.partition(" ")
    shift = {"last": -1, "this": 0, "next": 1}.get(which)
    if shift is None or unit not in ("month", "year"):
        return ""
    return _moved(published, shift, unit)


def _ago(said: str, published: date) -> str:
    found = _AGO.match(said)
    if not found:
        return ""
    count = _COUNTS.get(found.group(1)) or int(found.group(1))
    unit = found.group(2)
    if unit == "day":
        return (published - timedelta(count)).isoformat()
    return _moved(published, -count, unit) if unit in ("month", "year") else ""


def _moved(published: date, shift: int, unit: str) -> str:
    if unit == "year":
        return str(published.year + shift)
    months = published.year * 12 + published.month - 1 + shift
    return f"{months // 12}-{months % 12 + 1:02}"


def _month(said: str, published: date, *, future: bool) -> str:
    """*January* or *Jan. 20* without a year: the last one, or with `future` the next one."""
    found = _MONTH_DAY.match(said)
    name, day = (found.group(1) or found.group(4), int(found.group(2) or found.group(3))) if found else (said, 0)
    number = next(
        (n for n, full in enumerate(_MONTHS, 1) if name in (full, full[:3]) or (n == 9 and name == "sept")), 0
    )
    if not number:
        return ""
    try:
        here = date(published.year, number, day or 1)
        if not future and here > published:
            here = here.replace(year=published.year - 1)
        elif future and (here.year, here.month, day or 31) < (published.year, published.month, published.day):
            here = here.replace(year=published.year + 1)
    except ValueError:
        return ""
    return here.isoformat() if day else f"{here.year}-{here.month:02}"


def written(iso: str) -> str:
    """*24 January 2026* for 2026-01-24, *January 2026* for 2026-01, the year alone as it is."""
    year, _, rest = iso.partition("-")
    month, _, day = rest.partition("-")
    return " ".join(
        part for part in (day.lstrip("0"), _MONTHS[int(month) - 1].capitalize() if month else "", year) if part
    )
