"""Fields that say what was typed when the user is done with it: on Enter, or when the focus leaves. Undo in a field is the field's own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from workbench.ui import theme

LONGEST = 40_000
MOST_LINES = 8
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class LineField(QLineEdit):
    """One line. `committed(text)`: the focus left, or Enter, and the text differs from what was shown; `entered(text)`: Enter, always.

    Where Enter means more than the text alone, whoever listens to `entered` calls `settle()` and stores everything in one step.
    """

    committed = Signal(str)
    entered = Signal(str)

    def __init__(self, name: str, *, hint: str = "", enter_commits: bool = True) -> None:
        super().__init__()
        self._enter_commits = enter_commits
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMaxLength(LONGEST)
        self.setFont(theme.ui_font(13))
        self._shown = ""
        self._unsaid = False
        self._of: object = None

    def show_text(self, text: str, *, of: object = None) -> None:
        """Shows a stored value, of the thing `of`; what is being typed is not overwritten, and what could not be stored stays with its thing."""
        if (self.hasFocus() and self._pending()) or (self._unsaid and of is not None and of == self._of):
            return
        self._of, self._unsaid = of, False
        self._shown = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def settle(self) -> None:
        """What is typed is stored now."""
        self._shown, self._unsaid = self.text(), False

    def unsettle(self) -> None:
        """What is typed could not be stored: the same text is said again at the next Enter."""
        self._unsaid = True

    def _pending(self) -> bool:
        return self._unsaid or self.text() != self._shown

    def commit(self) -> None:
        """Says the text if it differs from the stored value."""
        if self._pending():
            self.settle()
            self.committed.emit(self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and event.modifiers() in PLAIN:
            if self._enter_commits:
                self.commit()
            self.entered.emit(self.text())
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.setCursorPosition(0)  # shows the beginning of a long line
            self.commit()


class _Leaving(QObject):
    """Sees that the focus leaves an area, before the area does. No override of `event`: where a handler called from such an override
    raises an error made in C, shiboken 6.11 ends the process under Python 3.11, and the error is never told."""

    def __init__(self, area: Area) -> None:
        super().__init__(area)
        self._area = area
        area.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._area.commit()
        return False


class Area(QPlainTextEdit):
    """From `lines` up to `MOST_LINES` lines, as the text needs; Tab leaves it. `committed(text)` when the focus leaves and the text differs
    from what was shown.

    With `enters` it holds one sentence: Enter makes no new line but says `entered(text)`, as in a line.
    """

    committed = Signal(str)
    entered = Signal(str)

    def __init__(self, name: str, *, lines: int = 2, hint: str = "", enters: bool = False) -> None:
        super().__init__()
        self._enters = enters
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setProperty("area", True)
        self.setTabChangesFocus(True)
        self.setFont(theme.ui_font(13))
        self.document().setDocumentMargin(2)
        self._least = lines
        self._grow()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self._shown = ""
        self._unsaid = False
        self._of: object = None
        _Leaving(self)
        if enters:
            self.textChanged.connect(self._join_lines)

    def _join_lines(self) -> None:
        """As in a line, what is pasted shows its line breaks as blanks: what is seen is what is kept."""
        text = self.toPlainText()
        if "\n" in text:
            at = self.textCursor().position()
            whole = QTextCursor(self.document())
            whole.select(QTextCursor.SelectionType.Document)
            whole.insertText(text.replace("\n", " "))
            whole.setPosition(at)
            self.setTextCursor(whole)

    def _grow(self) -> None:
        """Qt counts the height of a plain text document in lines."""
        lines = round(self.document().documentLayout().documentSize().height())
        self.setFixedHeight(min(max(lines, self._least), MOST_LINES) * 18 + 20)

    def show_text(self, text: str, *, of: object = None) -> None:
        """As of a line."""
        if (self.hasFocus() and self._pending()) or (self._unsaid and of is not None and of == self._of):
            return
        self._of, self._unsaid = of, False
        self._shown = text
        if self.toPlainText() != text:
            self.setPlainText(text)

    def settle(self) -> None:
        """As of a line."""
        self._shown, self._unsaid = self.toPlainText(), False

    def unsettle(self) -> None:
        """As of a line."""
        self._unsaid = True

    def _pending(self) -> bool:
        return self._unsaid or self.toPlainText() != self._shown

    def commit(self) -> None:
        if self._pending():
            self.settle()
            self.committed.emit(self._shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need more lines, of which the document says nothing."""
        super().resizeEvent(event)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._enters and event.key() in ENTER and event.modifiers() in PLAIN:
            self.entered.emit(self.toPlainText())
            return
        super().keyPressEvent(event)
