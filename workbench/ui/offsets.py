"""Code points of an article's text against positions in Qt's document. The only place where the two meet.

Qt counts UTF-16 units, swallows a carriage return before a line feed, and starts a block at some characters. `shown` replaces those
characters one for one before they reach Qt, so that what is left to map is UTF-16 alone.
"""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass, field

LINE = "\u2028"  # a new line inside the same block

_REPLACED = {
    "\n": LINE,
    "\r": LINE,
    "\u2029": LINE,
    "\ufdd0": "\ufffd",
    "\ufdd1": "\ufffd",
    "\ufffc": "\ufffd",
    "\x00": "\ufffd",
    "\ufeff": "\u2060",  # a zero width character that Qt leaves where it is
}
_TABLE = str.maketrans(_REPLACED)
_WIDE = re.compile("[\U00010000-\U0010ffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def shown(text: str) -> str:
    """The text as Qt gets it: the same number of code points, none of which Qt would drop, join or break a block at."""
    return _SURROGATE.sub("\ufffd", text.replace("\r\n", "\u2060" + LINE).translate(_TABLE))


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the article that stands in the document in one go. `wide`: indexes (in the piece) of characters that take two units."""

    start: int
    end: int
    qt_start: int
    wide: tuple[int, ...]

    @property
    def qt_end(self) -> int:
        return self.qt_start + (self.end - self.start) + len(self.wide)

    def to_qt(self, offset: int) -> int:
        inside = offset - self.start
        return self.qt_start + inside + bisect.bisect_left(self.wide, inside)

    def from_qt(self, position: int) -> int:
        units = position - self.qt_start
        # A wide character at index w begins at unit w + (wide ones before it); a position inside it belongs to its beginning.
        before = bisect.bisect_left(self.wide, units, key=_Unit(self.wide))
        if before and self.wide[before - 1] + (before - 1) + 1 == units:
            return self.start + self.wide[before - 1]
        return self.start + units - before


@dataclass(slots=True)
class _Unit:
    """First unit of a wide character, found by its index in the list: key function for bisect over characters."""

    wide: tuple[int, ...]

    def __call__(self, index: int) -> int:
        return index + bisect.bisect_left(self.wide, index)


@dataclass(slots=True)
class Offsets:
    """The map of one document. Pieces are added in order of both text and document; text between them is not shown."""

    pieces: list[Piece] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)
    _qt_starts: list[int] = field(default_factory=list)

    def add(self, start: int, text: str, qt_start: int) -> Piece:
        """Says that code points from `start` on, `text`, stand in the document from `qt_start` on."""
        wide = () if text.isascii() else tuple(found.start() for found in _WIDE.finditer(text))
        piece = Piece(start, start + len(text), qt_start, wide)
        self.pieces.append(piece)
        self._starts.append(piece.start)
        self._qt_starts.append(piece.qt_start)
        return piece

    def to_qt(self, offset: int) -> int | None:
        """The document position of a code point, or None where that text is not shown. The end of a piece counts as shown."""
        at = bisect.bisect_right(self._starts, offset) - 1
        if at < 0 or offset > self.pieces[at].end:
            return None
        return self.pieces[at].to_qt(offset)

    def ranges(self, start: int, end: int) -> list[tuple[int, int]]:
        """The document ranges, one a piece, in which code points [start, end) stand."""
        found = []
        at = max(bisect.bisect_right(self._starts, start) - 1, 0)
        for piece in self.pieces[at:]:
            if piece.start >= end:
                break
            low, high = max(start, piece.start), min(end, piece.end)
            if low < high:
                found.append((piece.to_qt(low), piece.to_qt(high)))
        return found

    def from_qt(self, position: int) -> int | None:
        """The code point at a document position, moved back to the last one shown; None before the first piece."""
        at = bisect.bisect_right(self._qt_starts, position) - 1
        if at < 0:
            return None
        piece = self.pieces[at]
        return piece.from_qt(min(position, piece.qt_end))
