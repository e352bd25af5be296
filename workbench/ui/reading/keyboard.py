"""Selecting text by keys alone: which keys do it, and how far each one goes. The page is read, so plain arrows scroll it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

MOVE = QTextCursor.MoveOperation
PLAIN = {
    Qt.Key.Key_Left: MOVE.Left,
    Qt.Key.Key_Right: MOVE.Right,
    Qt.Key.Key_Up: MOVE.Up,
    Qt.Key.Key_Down: MOVE.Down,
    Qt.Key.Key_Home: MOVE.StartOfLine,
    Qt.Key.Key_End: MOVE.EndOfLine,
}
FAR = {
    Qt.Key.Key_Left: MOVE.WordLeft,
    Qt.Key.Key_Right: MOVE.WordRight,
    Qt.Key.Key_Up: MOVE.StartOfBlock,
    Qt.Key.Key_Down: MOVE.EndOfBlock,
    Qt.Key.Key_Home: MOVE.Start,
    Qt.Key.Key_End: MOVE.End,
}


def selects(event: QKeyEvent) -> bool:
    """Whether the key selects: Shift with an arrow, Home or End."""
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and Qt.Key(event.key()) in PLAIN


def move(cursor: QTextCursor, event: QKeyEvent) -> None:
    """Moves the end of the selection."""
    far = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    cursor.movePosition((FAR if far else PLAIN)[Qt.Key(event.key())], QTextCursor.MoveMode.KeepAnchor)
