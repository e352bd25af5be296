"""The page itself: a read-only text view that shows one article, paints its marks, and says what was picked or selected in it."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QToolTip

from workbench.domain.spans import Span
from workbench.ui import theme
from workbench.ui.marks import EvidenceMark, Mark, Page
from workbench.ui.offsets import Offsets
from workbench.ui.reading import chosen, column, hits, keyboard, paint, why
from workbench.ui.reading.bold import Bold
from workbench.ui.reading.moving import Moving
from workbench.ui.reading.scene import Focus, Scene, measure
from workbench.ui.reading.sight import Sight
from workbench.ui.reading.writing import Writing
from workbench.ui.translate import tr

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
        self._unfolded: frozenset[int] = frozenset()
        self._bold = Bold(self.document())
        self._sight = Sight(self)
        self.writing = Writing(self.document())
        self.writing.grew.connect(self._sight.stale)
        self.moving = Moving(self)
        self.ringed = False

    # What is shown ----------------------------------------------------------------------------------------------------------------

    def set_page(self, page: Page, focus: Focus) -> None:
        """Shows an article, or the same one with other marks: then it stays at its line."""
        before, self.page = self.page, page
        same = before is not None and before.text.version_id == page.text.version_id
        if not same:
            self._unfolded = frozenset()
            self.moving.stay()  # an article opens at its beginning, wherever the one before it was to be shown
        if not same or before is None or _written(before) != _written(page):
            self._rebuild(keep=same)
        self.set_focus(focus)

    def set_focus(self, focus: Focus) -> None:
        """Shows another claim and link as the current one."""
        self._focus = focus
        for span in (focus.cue, focus.mention, focus.evidence.span if focus.evidence is not None else None):
            if span is not None:
                self.writing.to(span.end)
        self._embolden()
        self._sight.stale()
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
        self.moving.way.stop()
        place = self._sight.top(self._offsets) if keep else None
        self._bold.forget()
        self.document().clear()  # before its frame is shaped anew: what goes need not be laid out again
        column.lay(self.document(), self.viewport().width(), self.zoom)
        self.writing.begin(self.page.text, self.zoom, self._unfolded)
        self.setTextCursor(QTextCursor(self.document()))
        self._embolden()
        self.verticalScrollBar().setValue(0)
        if place is not None:
            self.writing.to(place[0])
            self.moving.come_to(self._sight.line(self._offsets, place))
        self._sight.stale()
        self.rebuilt.emit()

    @property
    def _offsets(self) -> Offsets:
        return self.writing.built.offsets

    def _embolden(self) -> None:
        cue = self._focus.cue
        self._bold.show(self._offsets.ranges(cue.start, cue.end) if cue else ())

    @property
    def scene(self) -> Scene:
        """What is painted now."""
        return self._sight.scene(self.page, self._offsets, self._focus) if self.page is not None else Scene()

    # Moving -----------------------------------------------------------------------------------------------------------------------

    def bring(self, mark: Mark, *, at_once: bool = False) -> None:
        """Scrolls a claim to a third of the page's height."""
        self.writing.to(max(span.end for span in mark.spans))
        found = measure(self.document(), self._offsets, mark.spans)
        if found:
            self.moving.bring(found[0].top, at_once=at_once)

    def bring_evidence(self, *, at_once: bool = False) -> None:
        """The same for the words that name the evidence in focus."""
        if self._focus.evidence is not None and self.scene.outline:
            self.moving.bring(self.scene.outline[0].top, at_once=at_once)

    # Selecting ----------------------------------------------------------------------------------------------------------------------

    def selected_spans(self) -> tuple[Span, ...]:
        """The selected words, one span a passage, without space at the ends."""
        return chosen.spans(self.textCursor(), self._offsets, self._text()) if self.page is not None else ()

    def drop_selection(self) -> None:
        """Nothing is selected any more; the cursor stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With Shift the arrows select: from the words of the claim in focus on, by line, character or (with Ctrl) word."""
        self.moving.stay()
        if not keyboard.selects(event):
            super().keyPressEvent(event)
            return
        cursor = self.textCursor()
        spans = self._focus.mark.spans if self._focus.mark is not None else ()
        if not cursor.hasSelection() and spans:
            self.select_span(spans[0])
            cursor = self.textCursor()
        elif not cursor.hasSelection():
            cursor = self.cursorForPosition(QPoint(column.words_left(self.document()) + 4, column.TOP))
        keyboard.move(cursor, event)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def select_span(self, span: Span) -> None:
        """Selects words, as the mouse would."""
        self.writing.to(span.end)
        cursor = self.textCursor()
        if chosen.put(cursor, self._offsets, span):
            self.setTextCursor(cursor)

    def passage_at_cursor(self) -> int | None:
        """The start of the passage at the text cursor."""
        offset = self._offsets.from_qt(self.textCursor().position())
        passages = self.page.text.passages if self.page else ()
        return next((p.start for p in passages if offset is not None and p.start <= offset <= p.end), None)

    # What stands at a place ---------------------------------------------------------------------------------------------------------

    def _at(self, point: QPoint) -> QPointF:
        """A place in the viewport as one in the document."""
        return QPointF(point.x(), point.y() + self.verticalScrollBar().value())

    def mark_at(self, point: QPoint) -> Mark | None:
        """The narrowest claim at a place in the viewport, or the one whose ring is there."""
        return hits.claim(self.document(), self.page, self.scene, self._at(point)) if self.page is not None else None

    def why_at(self, point: QPoint) -> str:
        """Why what stands at a place in the viewport is marked: the claim, else the evidence it names; "" where nothing is."""
        mark = self.mark_at(point)
        if mark is not None:
            return why.proposed(mark, self._text())
        found = self.evidence_at(point)
        return why.evidence(found) if found is not None else ""

    def evidence_at(self, point: QPoint) -> EvidenceMark | None:
        """The words that name evidence at a place in the viewport, or those whose sign in the margin is there."""
        if self.page is None:
            return None
        near = self.cursorForPosition(point).block()
        return hits.evidence(self.document(), self._offsets, self.page, self.scene, self._at(point), near)

    def _text(self) -> str:
        return self.page.text.text if self.page else ""

    def _anchor(self, url: QUrl) -> None:
        href = url.toString()
        starts = self.writing.built.anchors.get(href, ())
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
        text = self._text()
        copied.setText("\n\n".join(span.of(text) for span in self.selected_spans()))
        return copied

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)  # brings the text cursor to sight, which nobody has set yet
        self.moving.shown()

    def resizeEvent(self, event: QResizeEvent) -> None:
        ended = self.moving.ended
        super().resizeEvent(event)
        self.moving.keep(ended=ended)
        column.lay(self.document(), self.viewport().width(), self.zoom)
        self._sight.stale()

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
        paint.over(painter, self.scene, view, column.signs_left(self.document()))
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
            self._sight.stale()


def _written(page: Page) -> tuple[object, ...]:
    """What the document is made from: with the same, it need not be written again."""
    return page.text.article, page.text.passages, page.text.text_sha256
