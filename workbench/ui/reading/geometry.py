"""Where words stand on the page: rectangles of document ranges, line by line, in document coordinates. Paints nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument, QTextLine


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words on one line. `rect` is tight around the letters; `top` and `bottom` are the line's own, `baseline` is where letters stand."""

    rect: QRectF
    top: float
    bottom: float
    baseline: float


def stretches(document: QTextDocument, start: int, end: int) -> list[Stretch]:
    """The stretches, one a line, of a document range."""
    found: list[Stretch] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        found += _in_block(document, block, start, end)
        block = block.next()
    return found


def _in_block(document: QTextDocument, block: QTextBlock, start: int, end: int) -> list[Stretch]:
    # blockBoundingRect lays the block out when it has not been yet.
    origin = document.documentLayout().blockBoundingRect(block).topLeft()
    layout, text = block.layout(), block.text()
    low, high = max(0, start - block.position()), min(block.length() - 1, end - block.position())
    found = []
    for n in range(layout.lineCount()):
        line = layout.lineAt(n)
        line_end = line.textStart() + line.textLength()
        first, last = max(low, line.textStart()), min(high, line_end)
        while last > first and last == line_end and text[last - 1].isspace():
            last -= 1  # a space at the end of a line is not marked
        if first >= last:
            continue
        left, right = sorted((x_at(line, first), x_at(line, last)))
        top, baseline = origin.y() + line.y(), origin.y() + line.y() + line.ascent()
        metrics = QFontMetricsF(_font_at(block, first))
        height = metrics.ascent() + metrics.descent()
        rect = QRectF(origin.x() + left, baseline - metrics.ascent(), right - left, height)
        found.append(Stretch(rect, top, top + line.height(), baseline))
    return found


def x_at(line: QTextLine, position: int) -> float:
    """Where a position stands on its line; the binding answers a number or a pair."""
    answer: object = line.cursorToX(position)
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]


def _font_at(block: QTextBlock, position: int):  # type: ignore[no-untyped-def]  # QFont; the iterator is untyped
    found = block.begin()
    while not found.atEnd():
        fragment = found.fragment()
        if fragment.contains(block.position() + position):
            return fragment.charFormat().font()
        found += 1
    return block.charFormat().font()
