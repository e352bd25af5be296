"""Where the paragraphs of a text are, and pieces small enough to parse. Offsets only: nothing here changes the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from workbench.domain.spans import Span

# A parser's memory grows with the piece; a paragraph is never longer than a page or two, so this only cuts run-away lines.
LONGEST_PIECE = 10_000

_LINE = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c\x85]+")
_WRAPPED = 50
# "LONDON, March 4 (News) — ", "Bonn (dpa) - ": in capitals, or with an agency; a dash with blanks round it ends it.
_DATELINE = re.compile(
    r"(?:[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{2,}(?: [A-ZÀ-Þ.'’-]{2,}){0,2}(?:, [A-Z][\w.]*(?: [A-Z][\w.]*)?)?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?(?: \([^()\n]{2,30}\))?"
    r"|[A-ZÀ-Þ][a-zà-ÿ.’-]+(?: [A-ZÀ-Þ][a-zà-ÿ.’-]+){0,2}(?:, [A-Z][\w.]*)? \([A-Za-z][\w ]{1,20}\)"
    r") ?(?:—|–|--|-) ?(?=[A-ZÀ-Þ\"“‘«„])"
)


def paragraphs(text: str, *, body: Sequence[Span] | None = None) -> list[Span]:
    """Lines of the text (or of its body passages) without blank ends; a line wrapped in mid-sentence is joined with the next, a dateline
    stands alone: no parser takes "LONDON (News) – The minister said" for a sentence about the minister."""
    whole = [Span(0, len(text))] if text else []
    found: list[Span] = []
    for passage in sorted(whole if body is None else body):
        lines = list(_lines(text, passage.start, min(passage.end, len(text))))
        found.extend(_pieces(text, _join_wrapped(text, lines)))
    return found


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    for match in _LINE.finditer(text, start, end):
        words = match.group()
        left = len(words) - len(words.lstrip())
        right = len(words.rstrip())
        if left < right:
            yield Span(match.start() + left, match.start() + right)


def _join_wrapped(text: str, lines: list[Span]) -> list[Span]:
    """Hard-wrapped text: a long line without an end mark, a single line break, then a small letter."""
    joined: list[Span] = []
    for line in lines:
        if joined and _continues(text, joined[-1], line):
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
    return joined


def _continues(text: str, before: Span, after: Span) -> bool:
    gap = text[before.end : after.start]
    return (
        gap.strip(" \t") in ("\n", "\r\n")
        and text[after.start].islower()
        and text[before.end - 1] not in '.!?:;"”'
        and before.end - max(before.start, text.rfind("\n", before.start, before.end)) > _WRAPPED
    )


def _pieces(text: str, spans: list[Span]) -> Iterator[Span]:
    for span in spans:
        start = span.start
        if (dateline := _DATELINE.match(text, start, span.end)) is not None:
            yield Span(start, start + len(dateline.group().rstrip()))
            start = dateline.end()
        while span.end - start > LONGEST_PIECE:
            limit = start + LONGEST_PIECE
            cut = max(text.rfind(mark, start + LONGEST_PIECE // 2, limit) for mark in (". ", "? ", "! ", " "))
            cut = limit if cut < 0 else cut + 1
            if text[start:cut].strip():
                yield Span(start, cut)
            start = cut
        if text[start : span.end].strip():
            yield Span(start, span.end)
