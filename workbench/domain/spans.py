"""Half-open ranges of code points, and the quotations they select. `text[start:end] == quote`, always."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points [start, end) of a text; never empty, never negative."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words at this span. Raises ValueError where the text is shorter than the span."""
        if self.end > len(text):
            raise ValueError(f"span [{self.start}, {self.end}) ends after the text ({len(text)})")
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def as_list(self) -> list[int]:
        return [self.start, self.end]


def span_or_none(pair: Sequence[int] | None) -> Span | None:
    """A span from its JSON form `[start, end]`, or None."""
    return None if pair is None else Span(pair[0], pair[1])


def cover(spans: Iterable[Span]) -> Span:
    """The smallest span that holds them all. Raises ValueError on none."""
    listed = list(spans)
    return Span(min(s.start for s in listed), max(s.end for s in listed))


def joined(spans: Iterable[Span], more: Iterable[Span]) -> tuple[Span, ...]:
    """All characters of both, in reading order; what touches or overlaps is one span."""
    found: list[Span] = []
    for span in sorted((*spans, *more)):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def without(spans: Iterable[Span], less: Iterable[Span]) -> tuple[Span, ...]:
    """The characters of the first that are not in the second, in reading order; touching ones joined."""
    left = list(joined(spans, ()))
    for cut in less:
        parts = [
            part for one in left for part in ((one.start, min(one.end, cut.start)), (max(one.start, cut.end), one.end))
        ]
        left = [Span(start, end) for start, end in dict.fromkeys(parts) if start < end]
    return joined(left, ())


def quote(text: str, spans: Iterable[Span]) -> str:
    """The words at several spans, an ellipsis where words between them are left out."""
    return " … ".join(span.of(text) for span in sorted(spans))
