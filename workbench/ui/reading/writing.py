"""Writes an article into the page a part at a time: the beginning at once, the rest when the window has nothing else to do, or when somebody needs it."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextDocument

from workbench.domain.article import ArticleText
from workbench.ui.reading import document

FIRST, SLICE = 12_000, 40_000  # characters that are written at once, and in each go after that


class Writing(QObject):
    """Of one Qt document. `grew()`: more of the article stands in it."""

    grew = Signal()

    def __init__(self, into: QTextDocument) -> None:
        super().__init__(into)
        self._into = into
        self._writer: document.Writer | None = None
        self.built = document.Built()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(lambda: self._more(SLICE))

    @property
    def done(self) -> bool:
        """Whether nothing is still to come."""
        return self._writer is None or self._writer.done

    def begin(self, text: ArticleText, zoom: float, unfolded: frozenset[int]) -> None:
        """Writes an article's beginning in place of what stood there. `built`, its map, grows with the text."""
        self._writer = document.Writer(self._into, text, zoom, unfolded)
        self.built = self._writer.built
        self._more(FIRST)

    def to(self, offset: int) -> None:
        """Writes until a place in the article is there."""
        pieces = self.built.offsets.pieces
        if not self.done and (not pieces or pieces[-1].end <= offset):
            self._more(offset + 1 - (pieces[-1].end if pieces else 0))

    def all(self) -> None:
        """Writes what is still to come of the article: somebody needs all of it now."""
        self._more(math.inf)

    def _more(self, characters: float) -> None:
        if self._writer is None or self._writer.done:
            return
        self._writer.more(characters)
        self.grew.emit()
        if not self._writer.done:
            self._later.start(0)
