"""Builds Qt's document of an article, passage by passage, with the map of its offsets. Colours and sizes from the scheme; no marks here."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from workbench.domain.article import ArticleText
from workbench.domain.extraction import Passage
from workbench.domain.vocab import PassageRole
from workbench.ui import texts, theme
from workbench.ui.offsets import Offsets, shown
from workbench.ui.translate import tr

FOLD = 4  # so many furniture passages in a row, or more, are folded to one line
COLUMN = 548


@dataclass(slots=True)
class Built:
    """The document's map, and the anchors that stand in it: href -> passage starts they restore or unfold."""

    offsets: Offsets = field(default_factory=Offsets)
    anchors: dict[str, tuple[int, ...]] = field(default_factory=dict)


def fill(
    document: QTextDocument, text: ArticleText, *, zoom: float = 1.0, unfolded: frozenset[int] = frozenset()
) -> Built:
    """Writes the article into the document. `unfolded`: first passages of furniture runs that are shown in full."""
    writer = Writer(document, text, zoom, unfolded)
    writer.more()
    return writer.built


class Writer:
    """Writes an article into a document in as many goes as one likes: a long report must not keep the window waiting.

    The shape of the document's frame stays: given after the text, it would be laid out twice.
    """

    def __init__(
        self, document: QTextDocument, text: ArticleText, zoom: float = 1.0, unfolded: frozenset[int] = frozenset()
    ) -> None:
        shape = document.rootFrame().frameFormat()
        document.setUndoRedoEnabled(False)
        document.clear()
        document.rootFrame().setFrameFormat(shape)
        self._cursor = QTextCursor(document)
        self._text = text
        self._zoom = zoom
        self._taken_up = texts.taken_up(text)
        self.built = self._built = Built()
        self.done = False
        self._first = True
        self._parts = self._all(unfolded)

    def more(self, characters: float = math.inf) -> None:
        """Writes at least so many characters of the article, if it has them still. `done` once there are no more."""
        self._cursor.beginEditBlock()
        written = 0
        while not self.done and written < characters:
            part = next(self._parts, None)
            self.done = part is None
            written += part or 0
        self._cursor.endEditBlock()

    def _all(self, unfolded: frozenset[int]) -> Iterator[int]:
        """One part after the other; how many characters of the article each is."""
        self._head()
        yield 1
        for run in runs(self._passages(), self._taken_up):
            if len(run) >= FOLD and run[0].start not in unfolded:
                self._folded(run)
                yield 1
                continue
            for passage in run:
                self._passage(passage)
                yield passage.end - passage.start

    def _passages(self) -> Sequence[Passage]:
        title = self._title_passage()
        return [p for p in self._text.passages if p is not title]

    def _title_passage(self) -> Passage | None:
        """The passage that is the headline itself: it then stands at the head, with its offsets."""
        title = self._text.article.title
        for passage in self._text.passages:
            if passage.role is PassageRole.TITLE and self._text.text[passage.start : passage.end].strip() == title:
                return passage
        return None

    def _head(self) -> None:
        line = texts.byline(self._text)
        if line:
            self._block(bottom=6)
            self._cursor.insertText(line, self._char(theme.ui_font(12 * self._zoom), "muted"))
        passage = self._title_passage()
        self._block(bottom=14, line=33)
        look = self._char(theme.ui_font(26 * self._zoom, 700))
        if passage is not None:
            self._words(passage, look)
        else:
            self._cursor.insertText(shown(texts.article_name(self._text.article)), look)

    def _passage(self, passage: Passage) -> None:
        if passage.role is PassageRole.FURNITURE:
            known = passage.start in self._taken_up
            self._block(bottom=11, line=23)
            self._words(passage, self._char(theme.serif_font(15 * self._zoom), "text" if known else "disabled"))
            href = f"restore:{passage.start}"
            self._built.anchors[href] = (passage.start,)
            why = tr("told in the line at the top") if known else tr("left out as page furniture")
            self._note(f"   {why} · ", href, tr("Restore"))
        elif passage.role is PassageRole.TITLE:
            self._block(bottom=10, line=27)
            self._words(passage, self._char(theme.serif_font(18 * self._zoom, 600)))
        else:
            self._block(bottom=15, line=27)
            self._words(passage, self._char(theme.serif_font(17 * self._zoom)))

    def _folded(self, run: Sequence[Passage]) -> None:
        self._block(bottom=15, line=23)
        href = f"unfold:{run[0].start}"
        self._built.anchors[href] = tuple(p.start for p in run)
        words = tr("{n} lines left out as page furniture").format(n=len(run))
        self._note(f"{words} · ", href, tr("Show them"))

    def _note(self, words: str, href: str, act: str) -> None:
        small = self._char(theme.ui_font(12 * self._zoom), "disabled")
        self._cursor.insertText(words, small)
        link = self._char(theme.ui_font(12 * self._zoom), "muted")
        link.setAnchor(True)
        link.setAnchorHref(href)
        self._cursor.insertText(act, link)

    def _words(self, passage: Passage, look: QTextCharFormat) -> None:
        words = self._text.text[passage.start : passage.end]
        self._built.offsets.add(passage.start, words, self._cursor.position())
        self._cursor.insertText(shown(words), look)

    def _block(self, *, bottom: float, line: float = 0) -> None:
        shape = QTextBlockFormat()
        shape.setBottomMargin(bottom * self._zoom)
        if line:
            shape.setLineHeight(line * self._zoom, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        if self._first:
            self._cursor.setBlockFormat(shape)
            self._first = False
        else:
            self._cursor.insertBlock(shape, QTextCharFormat())

    def _char(self, font: QFont, role: str = "text") -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(font)
        made.setForeground(theme.current().colour(role))
        return made


def runs(passages: Sequence[Passage], alone: frozenset[int] = frozenset()) -> Iterator[Sequence[Passage]]:
    """Groups of passages: furniture in a row together, every other one alone, and so those that begin at `alone`."""
    group: list[Passage] = []
    for passage in passages:
        left_out = passage.role is PassageRole.FURNITURE and passage.start not in alone
        if group and not left_out:
            yield group
            group = []
        if left_out:
            group.append(passage)
        else:
            yield [passage]
    if group:
        yield group
