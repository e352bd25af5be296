"""The column that the article stands in: its width, and the margins around it in a page of any width."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument

from workbench.ui.reading import document, margin

LEFT, RIGHT, TOP, BOTTOM = margin.WIDTH, 104, 26, 96


def lay(page: QTextDocument, width: int, zoom: float) -> None:
    """Puts the column into the middle of a page of this width, with our margin's signs at its left."""
    column = document.COLUMN * zoom
    spare = width - LEFT - column - RIGHT
    left = LEFT + max(0.0, spare / 2)
    right = max(16.0, width - left - column)
    frame = page.rootFrame()
    shape = frame.frameFormat()
    shape.setLeftMargin(left)
    shape.setRightMargin(right)
    shape.setTopMargin(TOP)
    shape.setBottomMargin(BOTTOM)
    if shape != frame.frameFormat():
        page.setDocumentMargin(0)
        frame.setFrameFormat(shape)


def signs_left(page: QTextDocument) -> float:
    """Where the margin with the signs begins."""
    return page.rootFrame().frameFormat().leftMargin() - LEFT


def words_left(page: QTextDocument) -> int:
    """Where the words begin, in whole pixels."""
    return round(signs_left(page)) + LEFT


def right(page: QTextDocument, width: int) -> float:
    """The column's right edge in a page of this width."""
    return width - page.rootFrame().frameFormat().rightMargin()
