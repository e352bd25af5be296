"""Numbers as people write them: digits, words, hedges, so that *about 300*, *298* and *nearly three hundred* can be compared. No units here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.analysis import lexicon
from workbench.analysis.across.terms import Token

_SMALL = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
_TENS = {
    word: 10 * n
    for n, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_ABOUT, _WIDE = 0.1, 1.5
# A figure and its rounding stay this near to each other.
_ROUNDING = 0.03


@dataclass(frozen=True, slots=True)
class Number:
    """Tokens [first, last) say a number between `low` and `high`; `step` is the place to which it is written (100 for 300)."""

    first: int
    last: int
    value: float
    low: float
    high: float
    step: float


def numbers(found: Sequence[Token]) -> list[Number]:
    """All numbers, from left to right."""
    made: list[Number] = []
    at = 0
    while at < len(found):
        read = _exact(found, at) or _vague(found, at)
        if read is None:
            at += 1
            continue
        made.append(_hedged(found, read))
        at = read.last
    return made


def _exact(found: Sequence[Token], at: int) -> Number | None:
    value: float | None = _digits(found[at])
    step, end = 1.0, at + 1
    if value is None:
        value = _word(found[at].low)
        if value is None:
            return None
        while (
            end < len(found) and value >= 20 and value % 10 == 0 and (unit := _SMALL.get(found[end].low)) and unit < 10
        ):
            value, end = value + unit, end + 1
    elif "." in found[at].text:
        step = 10.0 ** -len(found[at].text.rpartition(".")[2])
    total, part = 0.0, value
    while end < len(found) and (scale := _SCALES.get(found[end].low)):
        part, step, end = part * scale, step * scale, end + 1
        if scale > 100 or end >= len(found) or found[end].low not in _SCALES:
            follows = end + 1 if end < len(found) and found[end].low == "and" else end
            more = _word(found[follows].low) if follows < len(found) else None
            if more is None or more >= scale or found[at].text[0].isdigit():
                break
            total, part, step, end = total + part, more, 1.0, follows + 1
    whole = total + part
    return Number(at, end, whole, whole, whole, _place(whole, step))


def _place(value: float, step: float) -> float:
    """1,200 is written to the hundreds, 1,250 to the tens."""
    while value and step >= 1 and value % (step * 10) == 0 and step * 10 <= value:
        step *= 10
    return step


def _digits(token: Token) -> float | None:
    if not token.text[0].isdigit() or ":" in token.text:
        return None
    return float(token.text.replace(",", "").rstrip("."))


def _word(low: str) -> float | None:
    if low in ("dozen", "half-dozen"):
        return 12.0 if low == "dozen" else 6.0
    head, _, tail = low.partition("-")
    if tail:
        return float(_TENS[head] + _SMALL[tail]) if head in _TENS and 0 < _SMALL.get(tail, 0) < 10 else None
    found = _SMALL.get(low, _TENS.get(low))
    return None if found is None else float(found)


def _vague(found: Sequence[Token], at: int) -> Number | None:
    bounds = lexicon.table("across")["vague"].get(found[at].low)
    return None if bounds is None else Number(at, at + 1, bounds[0], float(bounds[0]), float(bounds[1]), 1.0)


def _hedged(found: Sequence[Token], read: Number) -> Number:
    """Widened by the words before it."""
    first = read.first - 1 if read.first and found[read.first - 1].text in "$€£" else read.first
    before = [t.low for t in found[max(0, first - 3) : first]]
    last = before[-1] if before else ""
    low, high = read.low, read.high
    if before[-2:] in (["more", "than"], ["at", "least"]) or last in ("over", "above"):
        high = max(high, read.value * _WIDE)
    elif before[-2:] in (["fewer", "than"], ["less", "than"], ["up", "to"]) or last in _group("below"):
        low = min(low, read.value / _WIDE if last == "to" or last == "than" else read.value * (1 - _ABOUT))
    elif last in _group("about"):
        low, high = read.value * (1 - _ABOUT), read.value * (1 + _ABOUT)
    return Number(read.first, read.last, read.value, low, high, read.step)


def _group(name: str) -> frozenset[str]:
    return lexicon.words("across", f"hedges.{name}")


def agree(one: Number, other: Number, *, factor: float = 1.0) -> bool:
    """Whether both can be true of the same thing. `factor` brings the second to the unit of the first."""
    low, high, value = other.low * factor, other.high * factor, other.value * factor
    if one.low <= high and low <= one.high:
        return True
    apart, step = abs(one.value - value), max(one.step, other.step * factor)
    largest = max(abs(one.value), abs(value))
    near = _ROUNDING if factor == 1.0 else 2 * _ROUNDING
    return (step > min(one.step, other.step * factor) * 1.5 and apart <= step / 2 and apart <= near * largest) or (factor != 1.0 and apart <= near * largest)  # fmt: skip
