"""The values in a statement that another one could have otherwise: counts, money, percentages, measures, times, dates, places, names, things.

Each with its exact place in the text. Read off the words alone; which of two values are about the same thing is decided in `compare`.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.analysis import circumstances, lexicon
from workbench.analysis.across import numbers, terms
from workbench.analysis.across.numbers import Number
from workbench.analysis.across.terms import Token
from workbench.domain.across import ValueKind
from workbench.domain.spans import Span

_CLOCK = re.compile(
    r"\b(?:(?P<h>\d{1,2})(?:[:.](?P<m>\d\d))?\s*(?P<half>[ap])\.?\s?m\b\.?|(?P<h2>\d{1,2}):(?P<m2>\d\d)\b|(?P<word>noon|midnight)\b)",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"\b(?:(?:(?:{m})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?\s+\d{{4}})?)|(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:{m})\b\.?(?:,?\s+\d{{4}})?)"
    r"|(?:(?:{m})\s+\d{{4}})|(?:{w})|yesterday|today|(?<=in\s)(?:19|20)\d\d)\b".format(
        m="|".join((*(n.capitalize() for n in terms.MONTHS), "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec")),
        w="|".join(n.capitalize() for n in terms.WEEKDAYS),
    )
)
_ROUGHLY = 20  # minutes that "about", "shortly after" leave open


@dataclass(frozen=True, slots=True)
class Value:
    """`what`: the terms that say of what it is a value; `fate`: what happens to what is counted. `norm`: the value itself, comparable by kind."""

    kind: ValueKind
    span: Span
    norm: str
    number: Number | None = None
    what: frozenset[str] = frozenset()
    fate: frozenset[str] = frozenset()
    unit: str = ""
    slack: int = 0


def values(text: str, span: Span, *, published: str = "") -> list[Value]:
    """All values within a span. `published`: the day of the article, by which weekdays are reckoned; "" leaves them as words."""
    found = terms.tokens(text, span.start, span.end)
    taken: list[Span] = []
    made = [*_times(text, span), *_dates(text, span, published)]
    taken += [v.span for v in made]
    made += _amounts(found, taken)
    places = list(_places(found, taken))
    made += places
    made += _names(found, [*taken, *(v.span for v in places)])
    made += _objects(found)
    return sorted(made, key=lambda v: v.span)


def _times(text: str, span: Span) -> Iterator[Value]:
    for m in _CLOCK.finditer(text, span.start, span.end):
        if m["word"]:
            minute = 720 if m["word"].lower() == "noon" else 0
        else:
            hour, rest = int(m["h"] or m["h2"]), int(m["m"] or m["m2"] or 0)
            if hour > 23 or rest > 59:
                continue
            half = (m["half"] or "").lower()
            minute = (hour % 12 + 12 * (half == "p") if half else hour) * 60 + rest
        before = text[max(span.start, m.start() - 24) : m.start()].lower().split()[-3:]
        rough = any(w in ("about", "around", "roughly", "shortly", "just", "before", "after", "nearly") for w in before)
        end = m.end() - (text[m.end() - 1] == "." and m.end() == span.end)
        yield Value(ValueKind.TIME, Span(m.start(), end), f"{minute // 60:02}:{minute % 60:02}", slack=_ROUGHLY * rough)


def _dates(text: str, span: Span, published: str) -> Iterator[Value]:
    for m in _DATE.finditer(text, span.start, span.end):
        yield Value(ValueKind.DATE, Span(m.start(), m.end()), reckon(m.group(), published))


def reckon(words: str, published: str) -> str:
    """A date as far as it is known: `2026-03-02`, `03-02` without a year, `2026`; a weekday is the last one up to the day of the article."""
    low = words.lower()
    day = _day(published)
    if low in terms.WEEKDAYS or low in ("yesterday", "today"):
        if day is None:
            return low
        back = {"yesterday": 1, "today": 0}.get(low)
        if back is None:
            back = (day.weekday() - terms.WEEKDAYS.index(low)) % 7
        return (day - datetime.timedelta(days=back)).isoformat()
    whole = circumstances.iso(words)
    if whole:
        return whole
    year = f"{day.year}" if day else ""
    guessed = circumstances.iso(f"{words} {year or '2000'}")
    return guessed if year else guessed[5:]


def _day(published: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(published[:10])
    except ValueError:
        return None


def same_date(one: str, other: str) -> bool:
    """Equal as far as both go."""
    if "-" in one[:3] or "-" in other[:3]:  # one of them has no year
        return one[-5:] == other[-5:]
    reach = min(len(one), len(other))
    return one[:reach] == other[:reach] or one[:1].isalpha() or other[:1].isalpha()


def _amounts(found: Sequence[Token], taken: Sequence[Span]) -> Iterator[Value]:
    read = numbers.numbers(found)
    for index, number in enumerate(read):
        span = Span(found[number.first].start, found[number.last - 1].end)
        if any(span.overlaps(t) for t in taken):
            continue
        after = found[number.last] if number.last < len(found) else None
        before = found[number.first - 1] if number.first else None
        if before is not None and before.text in "$€£":
            yield Value(ValueKind.MONEY, Span(before.start, span.end), _norm(number), number, unit=before.text, what=_around(found, number))  # fmt: skip
        elif after is not None and after.low in ("dollars", "euros", "pounds") and number.value >= 1:
            sign = {"dollars": "$", "euros": "€", "pounds": "£"}[after.low]
            yield Value(ValueKind.MONEY, Span(span.start, after.end), _norm(number), number, unit=sign, what=_around(found, number))  # fmt: skip
        elif after is not None and (after.text == "%" or after.low in ("percent", "percentage") or (after.low == "per" and found[number.last + 1 : number.last + 2] and found[number.last + 1].low == "cent")):  # fmt: skip
            end = found[number.last + 1].end if after.low == "per" else after.end
            yield Value(ValueKind.PERCENT, Span(span.start, end), _norm(number), number, what=_around(found, number))
        elif after is not None and (unit := _unit(after)):
            yield Value(ValueKind.MEASURE, Span(span.start, after.end), f"{_norm(number)} {after.low}", number, unit=unit, what=_around(found, number))  # fmt: skip
        else:
            begin = read[index - 1].last if index else 0
            end = read[index + 1].first if index + 1 < len(read) else len(found)
            what, fate = _counted(found, number, begin, end)
            if (what or fate) and not (found[number.first].low == "one" and not fate):
                yield Value(ValueKind.COUNT, span, _norm(number), number, what=what, fate=fate)


def _norm(number: Number) -> str:
    return f"{number.value:.10g}" if number.low == number.high else f"{number.low:.10g} to {number.high:.10g}"


def _unit(token: Token) -> str:
    units = lexicon.table("across")["units"]
    for form in (token.low, token.low.removesuffix("s"), token.low.removesuffix("es")):
        if form in units:
            return form
    return ""


def unit_of(name: str) -> tuple[str, float]:
    """What a unit measures, and its factor to the first unit of that."""
    measured, factor = lexicon.table("across")["units"][name]
    return str(measured), float(factor)


def _around(found: Sequence[Token], number: Number) -> frozenset[str]:
    said = {i for other in numbers.numbers(found) for i in range(other.first, other.last)}
    return frozenset(terms.content([t for i, t in enumerate(found) if i not in said]))


def _counted(found: Sequence[Token], number: Number, begin: int, end: int) -> tuple[frozenset[str], frozenset[str]]:
    """The noun after the number, as far as words without a verb between tell; and what happens to it, up to the next number."""
    what: list[str] = []
    at = number.last
    own = lexicon.words("across", "groups.fate")
    if found[at : at + 2] and found[at].low == "of":
        at += 1 + (at + 1 < len(found) and found[at + 1].low in ("the", "its", "their", "his", "her", "those"))
    stop = terms.stop_words()
    for token in found[at : min(end, at + 4)]:
        if not token.alpha or token.low in stop:
            break
        what.append(terms.term(token.text))
    rest = {terms.term(t.text) for t in found[at:end] if t.alpha}
    fate = rest & own or {terms.term(t.text) for t in found[begin : number.first] if t.alpha} & own
    if not what and number.first >= 2 and found[number.first - 1].low == "of":
        what.append(terms.term(found[number.first - 2].text))
    return frozenset(what) - fate, frozenset(fate)


def _places(found: Sequence[Token], taken: Sequence[Span]) -> Iterator[Value]:
    before, streets = lexicon.words("across", "place.before"), lexicon.words("across", "place.street")
    for at, token in enumerate(found[:-1]):
        if token.low not in before:
            continue
        first = at + 1 + (found[at + 1].low == "the")
        run = _capitals(found, first)
        if not run or any(Span(run[0].start, run[-1].end).overlaps(t) for t in taken):
            continue
        kind = next((t.low for t in run if t.low in streets), "")
        span = Span(run[0].start, run[-1].end)
        yield Value(ValueKind.PLACE, span, " ".join(t.low for t in run), unit=kind or "place")


def _capitals(found: Sequence[Token], first: int) -> list[Token]:
    run: list[Token] = []
    for token in found[first : first + 4]:
        if not (token.alpha and token.capital) or token.low in terms.WEEKDAYS or token.low in terms.MONTHS:
            break
        run.append(token)
    return run


def _names(found: Sequence[Token], taken: Sequence[Span]) -> Iterator[Value]:
    streets, at = lexicon.words("across", "place.street"), 0
    while at < len(found):
        run = _capitals(found, at)
        at += max(1, len(run))
        if len(run) > 1 and run[0].low in terms.stop_words():
            run = run[1:]
        if len(run) < 2 or any(t.low in streets for t in run):
            continue
        span = Span(run[0].start, run[-1].end)
        if not any(span.overlaps(t) for t in taken):
            yield Value(ValueKind.NAME, span, " ".join(t.low for t in run))


def _objects(found: Sequence[Token]) -> Iterator[Value]:
    classes = _object_classes()
    for token in found:
        hit = classes.get(token.low) or classes.get(token.low.removesuffix("s"))
        if hit is not None and not (token.capital and hit[0] == "colour"):
            yield Value(ValueKind.OBJECT, Span(token.start, token.end), hit[1], unit=hit[0])


def _object_classes() -> dict[str, tuple[str, str]]:
    """Word -> (class, thing): a kind of a thing counts as that thing."""
    made: dict[str, tuple[str, str]] = {}
    for name, listed in lexicon.table("across")["objects"].items():
        for entry in listed.split():
            general, _, word = entry.partition(">")
            made[word or general] = (name, general)
    return made
