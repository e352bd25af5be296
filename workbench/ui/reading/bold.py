"""Sets the cue's words semibold in the layout, not in the text: the document stays as it was written."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextDocument, QTextLayout


class Bold:
    """Remembers which paragraphs of a document have bold words."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._blocks: list[QTextBlock] = []
        self._ranges: tuple[tuple[int, int], ...] = ()

    def forget(self) -> None:
        """The document is written anew: what was bold is gone."""
        self._blocks, self._ranges = [], ()

    def show(self, ranges: Iterable[tuple[int, int]]) -> None:
        """These ranges of the document are bold, and nothing else."""
        wanted = tuple(ranges)
        if wanted == self._ranges:
            return
        self._ranges = wanted
        for block in self._blocks:
            if block.isValid():
                block.layout().clearFormats()
                self._document.markContentsDirty(block.position(), block.length())
        self._blocks = []
        for low, high in wanted:
            block = self._document.findBlock(low)
            part = QTextLayout.FormatRange()
            part.start, part.length = low - block.position(), high - low
            part.format = QTextCharFormat()
            part.format.setFontWeight(QFont.Weight.DemiBold)
            block.layout().setFormats([part])
            self._document.markContentsDirty(block.position(), block.length())
            self._blocks.append(block)
