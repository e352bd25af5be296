"""What stands at a place on the page: the claim, or the words that name evidence. Places are in document coordinates."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextBlock, QTextDocument

from workbench.ui.marks import EvidenceMark, Mark, Page
from workbench.ui.offsets import Offsets
from workbench.ui.reading import column, margin
from workbench.ui.reading.geometry import Stretch, stretches
from workbench.ui.reading.scene import Scene


def claim(document: QTextDocument, page: Page, scene: Scene, at: QPointF) -> Mark | None:
    """The narrowest claim there, or the one whose ring is there."""
    left = column.signs_left(document)
    for entry in scene.entries:
        if entry.named is None and _on_sign(entry, at, left):
            return page.marks[entry.number - 1]
    for fill in reversed(scene.fills):
        if _on_words(fill.stretches, at):
            return page.marks[fill.number - 1]
    return None


def evidence(
    document: QTextDocument, offsets: Offsets, page: Page, scene: Scene, at: QPointF, near: QTextBlock
) -> EvidenceMark | None:
    """The words that name evidence there, or those whose sign in the margin is there. `near`: the paragraph of the place."""
    left = column.signs_left(document)
    for entry in scene.entries:
        if entry.named is not None and _on_sign(entry, at, left):
            return entry.named
    for found in page.evidence:
        for low, high in offsets.ranges(found.span.start, found.span.end):
            if high < near.position() or low > near.position() + near.length():
                continue
            if _on_words(stretches(document, low, high), at):
                return found
    return None


def _on_sign(entry: margin.Entry, at: QPointF, left: float) -> bool:
    return left <= at.x() < left + margin.BAR_LEFT + 4 and abs(entry.y - at.y()) <= 13


def _on_words(found: tuple[Stretch, ...] | list[Stretch], at: QPointF) -> bool:
    return any(one.rect.adjusted(-1, -1, 1, 2).contains(at) for one in found)
