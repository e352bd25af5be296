"""Find in the article: a quiet line above the page that goes away with Esc."""

from __future__ import annotations

import bisect

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QTextEdit

from workbench.ui import theme
from workbench.ui.reading.view import ReadingView
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.words import Words

SHOWN = 150  # more finds than this are not painted


class FindBar(QFrame):
    """Searches the shown text of a view, case folded; Enter goes on, Shift+Enter back."""

    def __init__(self, view: ReadingView) -> None:
        super().__init__()
        self._view = view
        self._starts: list[int] = []  # where the marked finds begin
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Find in the article"))
        self.field.setPlaceholderText(tr("Find in this article"))
        self.found = Words(px=12, role="muted")
        close = Button("", icon="x", kind="quiet")
        close.setAccessibleName(tr("Close find"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 12, 6)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.found)
        layout.addWidget(close)
        self.field.textChanged.connect(self._search)
        close.clicked.connect(self.dismiss)
        view.rebuilt.connect(self.again)
        view.writing.grew.connect(self._grown)
        self.hide()

    def open(self) -> None:
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def dismiss(self) -> None:
        self._view.setExtraSelections([])
        self.hide()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def step(self, *, back: bool = False) -> None:
        """Selects the next find, from the top again after the last."""
        self._view.writing.all()
        flags = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
        words, document = self.field.text(), self._view.document()
        cursor = document.find(words, self._view.textCursor(), flags)
        if cursor.isNull():
            start = QTextCursor(document)
            if back:
                start.movePosition(QTextCursor.MoveOperation.End)
            cursor = document.find(words, start, flags)
        self._go(cursor)

    def _go(self, cursor: QTextCursor) -> None:
        if cursor.isNull():
            return
        self._view.setTextCursor(cursor)
        self._view.ensureCursorVisible()
        at = bisect.bisect_left(self._starts, cursor.selectionStart()) + 1
        self.found.setText(
            self._count() if at > len(self._starts) else tr("{at} of {all}").format(at=at, all=self._count())
        )

    def _count(self) -> str:
        return f"{len(self._starts)}{'+' if len(self._starts) == SHOWN else ''}"

    def _search(self) -> None:
        """What was typed is looked for from the top."""
        hits = self._mark()
        if hits:
            self._go(hits[0].cursor)
        else:
            self.found.setText(tr("nothing found") if self.field.text() and self._view.writing.done else "")

    def _mark(self) -> list[QTextEdit.ExtraSelection]:
        words, document = self.field.text(), self._view.document()
        hits: list[QTextEdit.ExtraSelection] = []
        cursor = document.find(words, 0) if words else QTextCursor()
        while not cursor.isNull() and len(hits) < SHOWN:
            hit = QTextEdit.ExtraSelection()
            hit.cursor = cursor
            hit.format.setBackground(theme.current().colour("cue_fill"))
            hits.append(hit)
            cursor = document.find(words, cursor)
        self._starts = [hit.cursor.selectionStart() for hit in hits]
        self._view.setExtraSelections(hits)
        return hits

    def _grown(self) -> None:
        """More of a long article stands on the page: what is looked for may be in it."""
        if not self.isVisible() or not self.field.text() or len(self._starts) == SHOWN:
            return
        if self._starts:
            self._mark()
        else:
            self._search()

    def again(self) -> None:
        """After the page was written anew: the finds are marked again, where the reader is."""
        if self.isVisible():
            self._mark()
