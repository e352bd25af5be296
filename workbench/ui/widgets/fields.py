"""Fields that say what was typed when the user is done with it: on Enter, or when the focus leaves. Undo in a field is the field's own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from workbench.ui import theme

LONGEST = 40_000
MOST_LINES = 8


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
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
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


class Area(QPlainTextEdit):
    """From `lines` up to `MOST_LINES` lines, as the text needs; Tab leaves it. `committed(text)` when the focus leaves and the text differs
    from what was shown."""

    committed = Signal(str)

    def __init__(self, name: str, *, lines: int = 2, hint: str = "") -> None:
        super().__init__()
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

    def unsettle(self) -> None:
        """As of a line."""
        self._unsaid = True

    def _pending(self) -> bool:
        return self._unsaid or self.toPlainText() != self._shown

    def commit(self) -> None:
        if self._pending():
            self._shown, self._unsaid = self.toPlainText(), False
            self.committed.emit(self._shown)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()
        return super().event(event)
