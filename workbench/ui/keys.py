"""Keys of the whole window: offers each key press to the table of actions before a widget gets it, where the widget has no better use for it.

Letters rest while a field is typed in; a widget with `wants_key(event)` says itself what it keeps; a button keeps Space and Enter, a list its arrows and Enter; nothing but the key for help reaches the window under an
overlay, a menu or a dialog.
"""

from __future__ import annotations

import re
import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

from workbench.ui.actions import Actions

KEYPAD = Qt.KeyboardModifier.KeypadModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
SHIFTED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MOVES = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
# What a field does itself with a command key; undo is asked for separately.
EDITING = tuple(QKeySequence(keys) for keys in ("Ctrl+V", "Ctrl+Shift+V", "Ctrl+C", "Ctrl+X", "Ctrl+A", "Ctrl+B"))


class Keys(QObject):
    """Installed on the application for the life of the window."""

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        if watched.window() is not self._window or QApplication.activePopupWidget() or QApplication.activeModalWidget():
            return False
        if event.key() in MODIFIERS:
            return False
        if _covered(watched):
            return self._helps(event)
        if keeps(watched, event):
            return False
        if _handed_up(watched, event):
            return False
        sequence = QKeySequence(event.keyCombination())
        if event.modifiers() & KEYPAD and not types_by_number(event):
            sequence = QKeySequence(Qt.KeyboardModifier(event.modifiers() & ~KEYPAD).value | event.key())
        ident = self._actions.for_key(sequence) or self._by_text(event) or self._shifted_digit(event)
        if ident is None:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # it comes again as a key press, and is ours then
            return True
        return self._actions.trigger(ident)

    def _helps(self, event: QKeyEvent) -> bool:
        """Over an overlay one key of the window still counts: the one for help, where it is no sign that is typed."""
        if event.text().isprintable() and event.text():
            return False
        if self._actions.for_key(QKeySequence(event.keyCombination())) != "help.manual":
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return self._actions.trigger("help.manual")

    def _by_text(self, event: QKeyEvent) -> str | None:
        """Signs such as `?` and `+`, which need Shift on some keyboards and not on others."""
        if event.modifiers() == SHIFTED and event.key() == Qt.Key.Key_Plus:
            return self._actions.for_key(QKeySequence("Ctrl++"))
        text = event.text()
        if len(text) != 1 or text.isalnum() or not text.isprintable() or text == " " or event.modifiers() & COMMAND:
            return None
        return self._actions.for_key(QKeySequence(text))

    def _shifted_digit(self, event: QKeyEvent) -> str | None:
        """A digit of the top row, where it needs Shift (French keyboards); elsewhere Shift makes it another sign."""
        if not event.modifiers() & SHIFT or not Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
            return None
        return self._actions.for_key(QKeySequence(Qt.KeyboardModifier(event.modifiers() & ~SHIFT).value | event.key()))


def types_by_number(event: QKeyEvent) -> bool:
    """Whether a sign is typed by its number: Windows takes Alt and the digits of the keypad for that."""
    return sys.platform == "win32" and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)


def typed_past(keys: str) -> bool:
    """Whether a key reaches the table from a field of text, which has its own use for letters and for the keys of editing."""
    sequence = QKeySequence(keys)
    name = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    return sequence not in EDITING and re.match(r"(Meta|Ctrl|Alt)\+|Esc$|F\d+$", name) is not None


def _handed_up(watched: QWidget, event: QKeyEvent) -> bool:
    """Whether a field or a button in here has used the key already: an Enter in a field accepts nothing behind it."""
    focus = QApplication.focusWidget()
    if focus is None or focus is watched or not watched.isAncestorOf(focus):
        return False
    return (is_field(focus) or isinstance(focus, QToolButton)) and keeps(focus, event)


def _covered(widget: QWidget) -> bool:
    """Whether the widget lies in an overlay, which handles its keys itself."""
    found: QWidget | None = widget
    while found is not None:
        if found.objectName() == "overlay":
            return True
        found = found.parentWidget()
    return False


def keeps(widget: QWidget, event: QKeyEvent) -> bool:
    """Whether the focused widget has its own use for this key."""
    key = Qt.Key(event.key())
    wants = getattr(widget, "wants_key", None)
    if wants is not None and wants(event):
        return True
    if is_field(widget):
        return _field_keeps(widget, event)
    plain = not event.modifiers() & COMMAND
    if isinstance(widget, QAbstractButton):
        return plain and (key == Qt.Key.Key_Space or key in ENTER)
    if isinstance(widget, QComboBox):
        return plain and (key in MOVES or key == Qt.Key.Key_Space or key in ENTER)
    if isinstance(widget, QAbstractItemView):
        return plain and (key in MOVES or key in ENTER)
    return False


def is_field(widget: QWidget) -> bool:
    """Whether text is typed here."""
    if isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit)):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox) or (isinstance(widget, QComboBox) and widget.isEditable())


def _field_keeps(widget: QWidget, event: QKeyEvent) -> bool:
    key, command = Qt.Key(event.key()), event.modifiers() & COMMAND
    if not command:
        return key != Qt.Key.Key_Escape and not Qt.Key.Key_F1 <= key <= Qt.Key.Key_F12
    sequence = QKeySequence(event.keyCombination())
    if sequence in EDITING or key in (*MOVES, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Home, Qt.Key.Key_End):
        return True
    if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return True  # AltGr types a sign
    if sequence == QKeySequence("Ctrl+Z"):
        return _can(widget, redo=False)
    if sequence in (QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")):
        return _can(widget, redo=True)
    return False


def _can(widget: QWidget, *, redo: bool) -> bool:
    """Whether the field itself has something to undo or redo: typing is undone first."""
    if isinstance(widget, QLineEdit):
        return widget.isRedoAvailable() if redo else widget.isUndoAvailable()
    if isinstance(widget, (QTextEdit, QPlainTextEdit)):
        document = widget.document()
        return document.isRedoAvailable() if redo else document.isUndoAvailable()
    return False
