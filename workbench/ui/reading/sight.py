"""What of the article is in sight: its topmost paragraph, and the painted things around it, measured when they are needed and kept until they are stale."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QTextEdit

from workbench.ui.marks import Page
from workbench.ui.offsets import Offsets
from workbench.ui.reading import column
from workbench.ui.reading.scene import Focus, Scene, Window, compose


class Sight:
    """Over one text view, which holds the article's document."""

    def __init__(self, view: QTextEdit) -> None:
        self._view = view
        self._scene: Scene | None = None

    def stale(self) -> None:
        """What was measured holds no more."""
        self._scene = None
        self._view.viewport().update()

    def scene(self, page: Page, offsets: Offsets, focus: Focus) -> Scene:
        """What is painted now: measured again where the page was scrolled out of what was measured."""
        top = self._view.verticalScrollBar().value()
        bottom = top + self._view.viewport().height()
        found = self._scene
        if found is None or top < found.top or bottom > found.bottom:
            document = self._view.document()
            right = column.right(document, self._view.viewport().width())
            found = compose(document, offsets, page, focus, right=right, window=self._window(offsets))
            self._scene = found
        return found

    def _window(self, offsets: Offsets) -> Window:
        """What stands from one height of the viewport above it to one below it, in whole paragraphs."""
        view = self._view
        high, value = view.viewport().height(), view.verticalScrollBar().value()
        above = view.cursorForPosition(QPoint(column.words_left(view.document()), -high)).block()
        below = view.cursorForPosition(QPoint(view.viewport().width(), 2 * high)).block()
        start = offsets.from_qt(above.position()) or 0
        end = offsets.from_qt(below.position() + below.length()) or 0
        first, last = not above.previous().isValid(), not below.next().isValid()
        return Window(
            start,
            max(end, start) + 1,
            -math.inf if first else value - high,
            math.inf if last else value + 2 * high,
        )

    def top(self, offsets: Offsets) -> tuple[int, float]:
        """The code point that begins the topmost paragraph in view, and how far the page is scrolled into it, as a part of its height."""
        view = self._view
        block = view.cursorForPosition(QPoint(column.words_left(view.document()), 0)).block()
        box = view.document().documentLayout().blockBoundingRect(block)
        inside = (view.verticalScrollBar().value() - box.top()) / max(1.0, box.height())
        return offsets.from_qt(block.position()) or 0, inside

    def line(self, offsets: Offsets, place: tuple[int, float]) -> int:
        """The line of the scroll bar that has such a place topmost."""
        offset, inside = place
        position = offsets.to_qt(offset)
        document = self._view.document()
        block = document.findBlock(position if position is not None else 0)
        box = document.documentLayout().blockBoundingRect(block)  # lays out so far and no farther
        return max(0, round(box.top() + inside * box.height()))
