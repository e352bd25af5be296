"""Keys for tests of the window: sent to whatever has the focus, as a keyboard would."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(_focus(), key, modifier)


def type_words(qtbot: QtBot, words: str) -> None:
    """One letter after the other: the focus may move with each."""
    for sign in words:
        qtbot.keyClicks(_focus(), sign)


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus
