"""Quotation marks as the world writes them, and what they enclose. Kept per paragraph, so that one odd mark never inverts the rest.

Works on characters alone. Straight, curly, German, French and single marks; nested ones are inside their outer quotation; a quotation
without a closing mark runs to the end of its paragraph and goes on where the next paragraph opens with a mark.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.domain.spans import Span

_OPENING = {"“": "”", "„": "“”", "«": "»", "‟": "”", "〝": "〞"}
_CLOSING = "”»〞"
_MARK = re.compile("''|``|[\"“”„«»‟〝〞‘’'‚‹›＂]")
_STRAIGHT = ('"', "＂", "''", "``")
_BEFORE = " \t\n\r\u00a0\u2009\u202f\u202a\u202b\u200b\u200e\u200f([{—–-/\"“„«'‘"
_AFTER = ".,;:!?)]}…—–\"”»'’"
_ELISION = re.compile(r"(?:tis|twas|em|til|cause|bout|round|n|\d0s|\d\ds?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quotation:
    """`outer` holds the marks, `inner` only the words; `paragraph` is its index. `closed`: has a closing mark. `continued`: goes on next."""

    outer: Span
    inner: Span
    paragraph: int
    closed: bool = True
    continued: bool = False
    single: bool = False


@dataclass(slots=True)
class _Open:
    start: int
    inner: int
    closers: str


def quotations(text: str, paragraphs: Sequence[Span]) -> list[Quotation]:
    """The outermost quotations of each paragraph, in order, never overlapping."""
    found: list[Quotation] = []
    for number, paragraph in enumerate(paragraphs):
        here = _in_paragraph(text, paragraph, number)
        if here and number and found and not found[-1].closed and found[-1].paragraph == number - 1:
            opens_with_mark = here[0].outer.start == paragraph.start
            found[-1] = replace(found[-1], continued=opens_with_mark)
        found.extend(here)
    return found


def _in_paragraph(text: str, paragraph: Span, number: int) -> list[Quotation]:
    found: list[Quotation] = []
    opened: _Open | None = None
    depth = 0
    position = paragraph.start
    while match := _MARK.search(text, position, paragraph.end):
        mark, start, end = match.group(), match.start(), match.end()
        position = end
        if mark in "'’‘‚‹›" and len(mark) == 1:
            single = _single(text, paragraph, start) if opened is None else None
            if single is not None:
                found.append(_quotation(start, start + 1, single, single + 1, number, single=True))
                position = single + 1
            continue
        role = _role(text, paragraph, mark, start, end, opened)
        if role == "open" and opened is not None:
            if _is_nested(text, paragraph, mark, end):
                depth += 1
                continue
            _close(text, found, opened, start, start, number, closed=False)
            opened, depth = None, 0
        if role == "open":
            opened = _Open(start, end, _OPENING.get(mark, mark if mark != "``" else "''"))
        elif role == "close" and opened is not None:
            if depth:
                depth -= 1
                continue
            _close(text, found, opened, start, end, number, closed=True)
            opened = None
    if opened is not None:
        _close(text, found, opened, paragraph.end, paragraph.end, number, closed=False)
    return found


def _close(
    text: str, found: list[Quotation], opened: _Open, inner_end: int, outer_end: int, number: int, *, closed: bool
) -> None:
    if text[opened.inner : inner_end].strip():
        found.append(_quotation(opened.start, opened.inner, inner_end, outer_end, number, closed=closed))


def _quotation(
    start: int, inner: int, inner_end: int, end: int, number: int, *, closed: bool = True, single: bool = False
) -> Quotation:
    return Quotation(Span(start, end), Span(inner, inner_end), number, closed=closed, single=single)


def _role(text: str, paragraph: Span, mark: str, start: int, end: int, opened: _Open | None) -> str:
    """What this mark does here: "open", "close", or "" for a stray one. Its place decides where its shape is wrong."""
    opens = _looks_opening(text, paragraph, start, end)
    closes = _looks_closing(text, paragraph, start, end)
    if opened is None:
        if mark in _CLOSING:
            return "open" if opens else ""
        return "" if closes and mark not in "„«‟〝" else "open"
    if mark in opened.closers:
        restarts = mark in _STRAIGHT and opens and start > paragraph.start and text[start - 1].isspace()
        return "open" if restarts else "close"
    if mark == "«" and opened.closers == "»" and closes:
        return "close"
    if mark in _CLOSING or mark in _STRAIGHT or (mark == "“" and closes):
        return "close" if closes and not _own_closer_follows(text, paragraph, end, opened) else ""
    return "open" if mark in _OPENING else ""


def _looks_opening(text: str, paragraph: Span, start: int, end: int) -> bool:
    free = start == paragraph.start or text[start - 1] in _BEFORE
    return free and end < paragraph.end and not text[end].isspace() and text[end] not in _AFTER


def _looks_closing(text: str, paragraph: Span, start: int, end: int) -> bool:
    tight = start > paragraph.start and not text[start - 1].isspace() and text[start - 1] not in "([{"
    return tight and (end == paragraph.end or text[end].isspace() or text[end] in _AFTER)


def _own_closer_follows(text: str, paragraph: Span, end: int, opened: _Open) -> bool:
    """The mark that fits the opening one comes before another opening: the odd marks between are nested."""
    closer = min((k for c in opened.closers if (k := text.find(c, end, paragraph.end)) >= 0), default=-1)
    if closer < 0:
        return False
    openers = [mark for mark, closers in _OPENING.items() if closers == opened.closers]
    again = min((k for c in openers if (k := text.find(c, end, paragraph.end)) >= 0), default=-1)
    if end >= 2 and text[end - 2] in ",.?!":
        # the end of an utterance: a straight mark that opens the next one shows that both kinds are mixed
        straight = text.find(' "', end, closer)
        again = straight if straight >= 0 else again
    return again < 0 or closer < again


def _is_nested(text: str, paragraph: Span, mark: str, end: int) -> bool:
    """A second opening mark: nested when two closing marks follow before the next opening one."""
    closer = _OPENING.get(mark)
    if closer is None:
        return False
    first = min((k for c in closer if (k := text.find(c, end, paragraph.end)) >= 0), default=-1)
    if first < 0:
        return False
    second = min((k for c in closer if (k := text.find(c, first + 1, paragraph.end)) >= 0), default=-1)
    following = text.find(mark, first + 1, paragraph.end)
    return second >= 0 and (following < 0 or second < following)


def _single(text: str, paragraph: Span, start: int) -> int | None:
    """The closing mark of a quotation in single marks that opens at `start`, or None: most such marks are apostrophes."""
    if text[start] in "’›" and text[start] != "'":
        return None
    if start > paragraph.start and text[start - 1] not in _BEFORE:
        return None
    if start + 1 >= paragraph.end or not (text[start + 1].isalnum() or text[start + 1] in "[("):
        return None
    if text[start] != "‘" and _ELISION.match(text, start + 1):
        return None
    weak: int | None = None
    for at in range(start + 2, min(paragraph.end, start + 2000)):
        char = text[at]
        if char in "‘" and text[at - 1].isspace():
            break
        if char not in "’'›" or text[at - 1].isspace():
            continue
        if at + 1 < paragraph.end and (text[at + 1].isalnum() or text[at + 1] == char):
            continue
        if (
            text[at - 1] in "s"
            and at + 1 < paragraph.end
            and text[at + 1] == " "
            and _more_closers(text, at + 1, paragraph.end)
        ):
            weak = at if weak is None else weak
            continue
        return at
    return weak


def _more_closers(text: str, start: int, end: int) -> bool:
    """Another mark that can close follows before one that can open: then the one after an s was a possessive."""
    for at in range(start, min(end, start + 2000)):
        if text[at] == "‘" or (text[at] == "'" and text[at - 1].isspace()):
            return False
        if text[at] in "’'" and not text[at - 1].isspace() and (at + 1 == end or not text[at + 1].isalnum()):
            return True
    return False
