"""The page itself: a read-only text view that shows one article, paints its marks, and says what was picked or selected in it."""

from __future__ import annotations

import html
import math

from PySide6.QtCore import QEasingCurve, QEvent, QMimeData, QPoint, QPropertyAnimation, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
)
from PySide6.QtWidgets import QFrame, QStyle, QTextBrowser, QToolTip

from workbench.domain.spans import Span
from workbench.ui import theme
from workbench.ui.marks import EvidenceMark, Mark, Page
from workbench.ui.reading import document, keyboard, margin, paint, why
from workbench.ui.reading.geometry import stretches
from workbench.ui.reading.scene import Focus, Scene, Window, compose, measure
from workbench.ui.translate import tr

LEFT, RIGHT, TOP = margin.WIDTH, 104, 26
SCROLL_MS = 120
FIRST, SLICE = 20_000, 40_000  # characters that are written at once, and in each go after that
BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class ReadingView(QTextBrowser):
    """Shows a `Page`. `picked(Mark)`: a claim was clicked; `named(EvidenceMark)`: words that name evidence were; `restore(starts)`: passages are
    to be body again; `rebuilt()`: the document was written anew, so cursors into it are gone."""

    picked = Signal(object)
    named = Signal(object)
    rebuilt = Signal()
    restore = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reading")
        self.setAccessibleName(tr("Article text"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.anchorClicked.connect(self._anchor)
        self.page: Page | None = None
        self.zoom = 1.0
        self._focus = Focus()
        self._built = document.Built()
        self._unfolded: frozenset[int] = frozenset()
        self._scene: Scene | None = None
        self._bold: list[QTextBlock] = []
        self._writer: document.Writer | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(lambda: self._write(SLICE))
        self._shown = False
        self.ringed = False
        self._line = 0  # where to go as soon as the page is long enough
        self.verticalScrollBar().rangeChanged.connect(self._come)
        self.verticalScrollBar().actionTriggered.connect(lambda _action: self._stay())
        self._scroll = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._scroll.setEasingCurve(QEasingCurve.Type.OutCubic)

    # What is shown ----------------------------------------------------------------------------------------------------------------

    def set_page(self, page: Page, focus: Focus) -> None:
        """Shows an article, or the same one with other marks: then it stays at its line."""
        before, self.page = self.page, page
        same = before is not None and before.text.version_id == page.text.version_id
        if not same:
            self._unfolded = frozenset()
            self._stay()  # an article opens at its beginning, wherever the one before it was to be shown
        if not same or before is None or _written(before) != _written(page):
            self._rebuild(keep=same)
        self.set_focus(focus)

    def set_focus(self, focus: Focus) -> None:
        """Shows another claim and link as the current one."""
        self._focus = focus
        for span in (focus.cue, focus.mention, focus.evidence.span if focus.evidence is not None else None):
            if span is not None:
                self._write_to(span.end)
        self._embolden()
        self._stale()
        told = why.spoken(focus.mark, self._text()) if focus.mark is not None else ""
        if focus.evidence is not None:
            told = why.evidence(focus.evidence)
        self.setAccessibleDescription(told)

    def set_zoom(self, zoom: float) -> None:
        self.zoom = min(3.0, max(0.5, zoom))
        self._rebuild(keep=True)

    def restyle(self) -> None:
        """After a change of scheme: the document holds colours."""
        self._rebuild(keep=True)

    def _rebuild(self, *, keep: bool) -> None:
        if self.page is None:
            return
        self._scroll.stop()
        place = self._top_place() if keep else None
        self._bold = []
        self.document().clear()  # before its frame is shaped anew: what goes need not be laid out again
        self._margins()
        self._writer = document.Writer(self.document(), self.page.text, self.zoom, self._unfolded)
        self._built = self._writer.built
        self._write(FIRST)
        self.setTextCursor(QTextCursor(self.document()))
        self._embolden()
        self.verticalScrollBar().setValue(0)
        if place is not None:
            self._come_to_place(*place)
        self._stale()
        self.rebuilt.emit()

    def _write(self, characters: float) -> None:
        """Writes a part of the article, and the next one when the window has nothing else to do."""
        writer = self._writer
        if writer is None or writer.done:
            return
        writer.more(characters)
        self._stale()
        if not writer.done:
            self._later.start(0)

    def write_all(self) -> None:
        """Writes what is still to come of the article: somebody needs all of it now."""
        self._write(math.inf)

    def _write_to(self, offset: int) -> None:
        """Writes until a place in the article is there."""
        pieces = self._built.offsets.pieces
        if self._writer is not None and not self._writer.done and (not pieces or pieces[-1].end <= offset):
            self._write(offset + 1 - (pieces[-1].end if pieces else 0))

    def _top_place(self) -> tuple[int, float]:
        """The code point that begins the topmost paragraph in view, and how far the page is scrolled into it, as a part of its height."""
        block = self.cursorForPosition(QPoint(round(self._left()) + LEFT, 0)).block()
        box = self.document().documentLayout().blockBoundingRect(block)
        inside = (self.verticalScrollBar().value() - box.top()) / max(1.0, box.height())
        return self._built.offsets.from_qt(block.position()) or 0, inside

    def _come_to_place(self, offset: int, inside: float) -> None:
        self._write_to(offset)
        position = self._built.offsets.to_qt(offset)
        block = self.document().findBlock(position if position is not None else 0)
        box = self.document().documentLayout().blockBoundingRect(block)  # lays out so far and no farther
        self.come_to(max(0, round(box.top() + inside * box.height())))

    def _margins(self) -> None:
        width, column = self.viewport().width(), document.COLUMN * self.zoom
        spare = width - LEFT - column - RIGHT
        left = LEFT + max(0.0, spare / 2)
        right = max(16.0, width - left - column)
        frame = self.document().rootFrame()
        shape = frame.frameFormat()
        shape.setLeftMargin(left)
        shape.setRightMargin(right)
        shape.setTopMargin(TOP)
        shape.setBottomMargin(96)
        if shape != frame.frameFormat():
            self.document().setDocumentMargin(0)
            frame.setFrameFormat(shape)
        self._stale()

    def _embolden(self) -> None:
        """Sets the cue's words semibold in the layout, not in the text."""
        for block in self._bold:
            if block.isValid():
                block.layout().clearFormats()
                self.document().markContentsDirty(block.position(), block.length())
        self._bold = []
        cue = self._focus.cue
        for low, high in self._built.offsets.ranges(cue.start, cue.end) if cue else ():
            block = self.document().findBlock(low)
            part = QTextLayout.FormatRange()
            part.start, part.length = low - block.position(), high - low
            part.format = QTextCharFormat()
            part.format.setFontWeight(QFont.Weight.DemiBold)
            block.layout().setFormats([part])
            self.document().markContentsDirty(block.position(), block.length())
            self._bold.append(block)

    def _stale(self) -> None:
        self._scene = None
        self.viewport().update()

    @property
    def scene(self) -> Scene:
        """What is painted now, measured when it is needed: again where the page was scrolled out of what was measured."""
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        found = self._scene
        if found is None or top < found.top or bottom > found.bottom:
            found = self._scene = self._compose()
        return found

    def _compose(self) -> Scene:
        if self.page is None:
            return Scene()
        shape = self.document().rootFrame().frameFormat()
        right = self.viewport().width() - shape.rightMargin()
        return compose(self.document(), self._built.offsets, self.page, self._focus, right=right, window=self._window())

    def _window(self) -> Window:
        """What stands from one height of the viewport above it to one below it, in whole paragraphs."""
        high, value = self.viewport().height(), self.verticalScrollBar().value()
        above = self.cursorForPosition(QPoint(round(self._left()) + LEFT, -high)).block()
        below = self.cursorForPosition(QPoint(self.viewport().width(), 2 * high)).block()
        start = self._built.offsets.from_qt(above.position()) or 0
        end = self._built.offsets.from_qt(below.position() + below.length()) or 0
        first, last = not above.previous().isValid(), not below.next().isValid()
        return Window(
            start,
            max(end, start) + 1,
            -math.inf if first else value - high,
            math.inf if last else value + 2 * high,
        )

    # Moving -----------------------------------------------------------------------------------------------------------------------

    def come_to(self, line: int) -> None:
        """Shows the page at a line of the scroll bar, now or once it is laid out."""
        self._line = line
        self._come(0, self.verticalScrollBar().maximum())

    def _stay(self) -> None:
        """Whoever scrolls, or presses a key, is where they want to be: what grows or is put above later moves nothing."""
        self._line = 0

    def _come(self, _least: int, most: int) -> None:
        if self._shown and 0 < self._line <= most:
            self.verticalScrollBar().setValue(self._line)
            self._line = 0

    def bring(self, mark: Mark, *, at_once: bool = False) -> None:
        """Scrolls a claim to a third of the page's height."""
        self._write_to(max(span.end for span in mark.spans))
        found = measure(self.document(), self._built.offsets, mark.spans)
        if found:
            self._bring(found[0].top, at_once=at_once)

    def bring_evidence(self, *, at_once: bool = False) -> None:
        """The same for the words that name the evidence in focus."""
        if self._focus.evidence is not None and self.scene.outline:
            self._bring(self.scene.outline[0].top, at_once=at_once)

    def _bring(self, top: float, *, at_once: bool) -> None:
        self._stay()
        bar = self.verticalScrollBar()
        target = min(bar.maximum(), max(0, round(top - self.viewport().height() / 3)))
        moving = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
        self._scroll.stop()
        if at_once or not moving or abs(target - bar.value()) < 8:
            bar.setValue(target)
            return
        self._scroll.setDuration(SCROLL_MS)
        self._scroll.setStartValue(bar.value())
        self._scroll.setEndValue(target)
        self._scroll.start()

    # Selecting ----------------------------------------------------------------------------------------------------------------------

    def selected_spans(self) -> tuple[Span, ...]:
        """The selected words, one span a passage, without space at the ends."""
        cursor, found = self.textCursor(), []
        if self.page is None or not cursor.hasSelection():
            return ()
        for piece in self._built.offsets.pieces:
            low, high = max(cursor.selectionStart(), piece.qt_start), min(cursor.selectionEnd(), piece.qt_end)
            if low >= high:
                continue
            start, end = piece.from_qt(low), piece.from_qt(high)
            words = self.page.text.text[start:end]
            start += len(words) - len(words.lstrip())
            end -= len(words) - len(words.rstrip())
            if start < end:
                found.append(Span(start, end))
        return tuple(found)

    def drop_selection(self) -> None:
        """Nothing is selected any more; the cursor stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With Shift the arrows select: from the words of the claim in focus on, by line, character or (with Ctrl) word."""
        self._stay()
        if not keyboard.selects(event):
            super().keyPressEvent(event)
            return
        cursor = self.textCursor()
        spans = self._focus.mark.spans if self._focus.mark is not None else ()
        if not cursor.hasSelection() and spans:
            self.select_span(spans[0])
            cursor = self.textCursor()
        elif not cursor.hasSelection():
            cursor = self.cursorForPosition(QPoint(round(self._left()) + LEFT + 4, TOP))
        keyboard.move(cursor, event)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def select_span(self, span: Span) -> None:
        """Selects words, as the mouse would."""
        self._write_to(span.end)
        cursor = self.textCursor()
        low, high = self._built.offsets.to_qt(span.start), self._built.offsets.to_qt(span.end)
        if low is not None and high is not None:
            cursor.setPosition(low)
            cursor.setPosition(high, cursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def passage_at_cursor(self) -> int | None:
        """The start of the passage at the text cursor."""
        offset = self._built.offsets.from_qt(self.textCursor().position())
        passages = self.page.text.passages if self.page else ()
        return next((p.start for p in passages if offset is not None and p.start <= offset <= p.end), None)

    def mark_at(self, point: QPoint) -> Mark | None:
        """The narrowest claim at a place in the viewport, or the one whose ring is there."""
        if self.page is None:
            return None
        y = point.y() + self.verticalScrollBar().value()
        x = float(point.x())
        left = self._left()
        for entry in self.scene.entries:
            if entry.named is None and left <= x < left + margin.BAR_LEFT + 4 and abs(entry.y - y) <= 13:
                return self.page.marks[entry.number - 1]
        for fill in reversed(self.scene.fills):
            if any(one.rect.adjusted(-1, -1, 1, 2).contains(x, float(y)) for one in fill.stretches):
                return self.page.marks[fill.number - 1]
        return None

    def why_at(self, point: QPoint) -> str:
        """Why what stands at a place in the viewport is marked: the claim, else the evidence it names; "" where nothing is."""
        mark = self.mark_at(point)
        if mark is not None:
            return why.proposed(mark, self._text())
        found = self.evidence_at(point)
        return why.evidence(found) if found is not None else ""

    def evidence_at(self, point: QPoint) -> EvidenceMark | None:
        """The words that name evidence at a place in the viewport, or those whose sign in the margin is there."""
        x, y = float(point.x()), float(point.y() + self.verticalScrollBar().value())
        left = self._left()
        for entry in self.scene.entries:
            if entry.named is not None and left <= x < left + margin.BAR_LEFT + 4 and abs(entry.y - y) <= 13:
                return entry.named
        near = self.cursorForPosition(point).block()
        for found in self.page.evidence if self.page else ():
            for low, high in self._built.offsets.ranges(found.span.start, found.span.end):
                if high < near.position() or low > near.position() + near.length():
                    continue
                lines = stretches(self.document(), low, high)
                if any(one.rect.adjusted(-1, -1, 1, 2).contains(x, y) for one in lines):
                    return found
        return None

    def _text(self) -> str:
        return self.page.text.text if self.page else ""

    def _left(self) -> float:
        return self.document().rootFrame().frameFormat().leftMargin() - LEFT

    def _anchor(self, url: QUrl) -> None:
        href = url.toString()
        starts = self._built.anchors.get(href, ())
        if href.startswith("restore:"):
            self.restore.emit(starts)
        elif href.startswith("unfold:"):
            self._unfolded |= {starts[0]}
            self._rebuild(keep=True)

    # Qt's events --------------------------------------------------------------------------------------------------------------------

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is ever loaded for an article."""
        return (
            QImage(1, 1, QImage.Format.Format_ARGB32)
            if kind == QTextDocument.ResourceType.ImageResource.value
            else None
        )

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied is the article's text, not our notes in it."""
        copied = QMimeData()
        text = self.page.text.text if self.page else ""
        copied.setText("\n\n".join(span.of(text) for span in self.selected_spans()))
        return copied

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)  # brings the text cursor to sight, which nobody has set yet
        self._shown = True
        self._come(0, self.verticalScrollBar().maximum())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._margins()

    def paintEvent(self, event: QPaintEvent) -> None:
        offset = self.verticalScrollBar().value()
        view = QRectF(event.rect()).translated(0, offset)
        painter = QPainter(self.viewport())
        painter.translate(0, -offset)
        paint.behind(painter, self.scene, view)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        painter.translate(0, -offset)
        paint.over(painter, self.scene, view, self._left())
        if self.ringed:
            paint.ring(painter, QRectF(self.viewport().rect()).translated(0, offset))
        painter.end()

    def ring(self, *, shown: bool) -> None:
        """Shows, or takes away, that the keys go to the page: only where the keyboard has led here."""
        if shown != self.ringed:
            self.ringed = shown
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in BY_KEY:
            self.ring(shown=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.ring(shown=False)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self.ringed:
            self.viewport().update()  # the ring stays at the edge: it must not be moved along with the page

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.ring(shown=False)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        event.accept()
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            point = event.position().toPoint()
            named = self.evidence_at(point)
            mark = self.mark_at(point)
            if named is not None:
                self.named.emit(named)  # words inside a claim: the narrower thing is meant
            elif mark is not None:
                self.picked.emit(mark)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        if not event.buttons() and (self.mark_at(point) is not None or self.evidence_at(point) is not None):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            words = self.why_at(event.pos())
            # Escaped, because a tool tip would read markup in an article's words.
            QToolTip.showText(
                event.globalPos(), f"<p style='white-space:pre-wrap'>{html.escape(words)}</p>" if words else ""
            )
            return True
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and theme.hub().theme is not None:
            self._stale()


def _written(page: Page) -> tuple[object, ...]:
    """What the document is made from: with the same, it need not be written again."""
    return page.text.article, page.text.passages, page.text.text_sha256
