"""Cuts the paragraphs around a claim out of an article's text, with the claim's words marked. Knows nothing of audiences."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench.domain.article import ArticleText
from workbench.domain.extraction import Passage
from workbench.domain.spans import Span, cover
from workbench.domain.vocab import PassageRole

LONGEST = 1400
AROUND = 500

Scrub = Callable[[str, Sequence[Span]], tuple[str, tuple[Span, ...]]]


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a paragraph; `marked`: they are the claim."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One paragraph, in pieces. `number` counts the body's paragraphs from 1; 0 where the words are not in the body."""

    number: int
    pieces: tuple[Piece, ...]


def excerpts(text: ArticleText, spans: Sequence[Span], scrub: Scrub) -> tuple[Excerpt, ...]:
    """The paragraphs that hold the spans, in order. A span beyond the text is left out (another version was given)."""
    inside = sorted(span for span in spans if span.end <= len(text.text))
    found = []
    for number, passage in _numbered(text):
        here = [s for span in inside if (s := _clip(span, passage)) is not None]
        if here:
            words = text.text[passage.start : passage.end]
            found.append(Excerpt(number, _pieces(*_shorten(*scrub(words, here)))))
    return tuple(found)


def _numbered(text: ArticleText) -> list[tuple[int, Passage]]:
    if not text.passages:
        return [(0, Passage(0, len(text.text), PassageRole.BODY))]
    numbered, count = [], 0
    for passage in text.passages:
        count += passage.role is PassageRole.BODY
        numbered.append((count if passage.role is PassageRole.BODY else 0, passage))
    return numbered


def _clip(span: Span, passage: Passage) -> Span | None:
    start, end = max(span.start, passage.start), min(span.end, passage.end)
    return Span(start - passage.start, end - passage.start) if start < end else None


def _shorten(words: str, spans: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    if len(words) <= LONGEST:
        return words, tuple(spans)
    whole = cover(spans)
    start, end = max(0, whole.start - AROUND), min(len(words), whole.end + AROUND)
    before, after = "… " if start else "", " …" if end < len(words) else ""
    shift = len(before) - start
    return before + words[start:end] + after, tuple(Span(s.start + shift, s.end + shift) for s in spans)


def _pieces(words: str, spans: Sequence[Span]) -> tuple[Piece, ...]:
    pieces, at = [], 0
    for span in sorted(spans):
        start = max(span.start, at)
        if start > at:
            pieces.append(Piece(words[at:start], marked=False))
        if span.end > start:
            pieces.append(Piece(words[start : span.end], marked=True))
        at = max(at, span.end)
    if at < len(words):
        pieces.append(Piece(words[at:], marked=False))
    return tuple(pieces)
