"""The keys a user has changed: asked for in the sheet, conflicts named, obeyed everywhere, one undoable step each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.services import history, keymap
from workbench.services.library import Library
from workbench.ui.actions import BY_ID
from workbench.ui.dialogs.finds import find
from workbench.ui.dialogs.keys_sheet import KeyRow, KeysSheet
from workbench.ui.main_window import MainWindow

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sheet(version_id: int, window: MainWindow) -> KeysSheet:
    window.desk.actions_table.trigger("keys.sheet")
    return next(o for o in window.findChildren(KeysSheet) if o.isVisible())


def row(sheet: KeysSheet, ident: str) -> KeyRow:
    return next(one for one in sheet.findChildren(KeyRow) if one.spec.id == ident and one.isVisible())


def change(qtbot: QtBot, sheet: KeysSheet, ident: str, key: Qt.Key, *modifier: Qt.KeyboardModifier) -> None:
    one = row(sheet, ident)
    one.setFocus()
    qtbot.keyClick(one, KEY.Key_Return)
    qtbot.keyClick(sheet, key, *modifier)


def test_a_new_key_is_obeyed_shown_and_undone(qtbot: QtBot, window: MainWindow, sheet: KeysSheet) -> None:
    actions = window.desk.actions_table
    change(qtbot, sheet, "export.report", KEY.Key_F9)
    assert actions.keys("export.report") == ("F9",)
    assert actions.for_key(QKeySequence("F9")) == "export.report"
    assert actions.for_key(QKeySequence("Ctrl+E")) is None
    assert actions.qaction("export.report").text().endswith("\tF9")
    assert [f.keys for f in find(window.session, actions, ">Export") if f.text == "Export…"] == ["F9"]
    assert "F9" in row(sheet, "export.report").accessibleName()
    assert history.undo_label(window.session.library) == "Change the key: Export"
    window.session.undo()
    assert actions.keys("export.report") == BY_ID["export.report"].keys


def test_a_conflict_is_named_and_enter_takes_the_key(qtbot: QtBot, window: MainWindow, sheet: KeysSheet) -> None:
    actions = window.desk.actions_table
    change(qtbot, sheet, "export.report", KEY.Key_H, CONTROL)
    assert "“History”" in sheet.foot.note.text()
    assert actions.keys("export.report") == ("Ctrl+E",)
    qtbot.keyClick(sheet, KEY.Key_Return)
    assert actions.keys("export.report") == ("Ctrl+H",)
    assert actions.keys("history.open") == ()
    assert len(keymap.changed_keys(window.session.library)) == 2
    window.session.undo()
    assert actions.keys("history.open") == ("Ctrl+H",)


def test_esc_leaves_the_key_and_the_sheet(qtbot: QtBot, window: MainWindow, sheet: KeysSheet) -> None:
    one = row(sheet, "export.report")
    one.setFocus()
    qtbot.keyClick(one, KEY.Key_Return)
    qtbot.keyClick(sheet, KEY.Key_Escape)
    assert sheet.isVisible()
    assert keymap.changed_keys(window.session.library) == {}
    assert QApplication.focusWidget() is one


def test_one_key_is_reset_and_all_are(qtbot: QtBot, window: MainWindow, sheet: KeysSheet) -> None:
    change(qtbot, sheet, "export.report", KEY.Key_F9)
    change(qtbot, sheet, "history.open", KEY.Key_F8)
    one = row(sheet, "export.report")
    one.setFocus()
    qtbot.keyClick(one, KEY.Key_Delete)
    assert keymap.changed_keys(window.session.library) == {"history.open": ("F8",)}
    sheet.all.click()
    assert keymap.changed_keys(window.session.library) == {}
    assert not sheet.all.isEnabled()


def test_the_keys_are_there_after_a_restart(library: Library) -> None:
    keymap.set_keys(library, {"suggestion.next": ("G",)}, label="Next suggestion")
    assert keymap.changed_keys(library) == {"suggestion.next": ("G",)}
    before = len(history.history(library))
    keymap.set_keys(library, {"suggestion.next": ("G",)}, label="Next suggestion")
    assert len(history.history(library)) == before
