"""The selected words: from Qt's cursor to spans of the article, and from a span to the cursor."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from workbench.domain.spans import Span
from workbench.ui.offsets import Offsets


def spans(cursor: QTextCursor, offsets: Offsets, text: str) -> tuple[Span, ...]:
    """One span a passage, without space at the ends."""
    found = []
    for piece in offsets.pieces if cursor.hasSelection() else ():
        low, high = max(cursor.selectionStart(), piece.qt_start), min(cursor.selectionEnd(), piece.qt_end)
        if low >= high:
            continue
        start, end = piece.from_qt(low), piece.from_qt(high)
        words = text[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        if start < end:
            found.append(Span(start, end))
    return tuple(found)


def put(cursor: QTextCursor, offsets: Offsets, span: Span) -> bool:
    """Lets the cursor select a span; whether the page shows it."""
    low, high = offsets.to_qt(span.start), offsets.to_qt(span.end)
    if low is None or high is None:
        return False
    cursor.setPosition(low)
    cursor.setPosition(high, cursor.MoveMode.KeepAnchor)
    return True
