"""Every widget that takes keys has a name, in every view and every overlay; a disabled button says why; Esc closes whatever lies over the article."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.overlay import Overlay

KEY = Qt.Key
OVERLAYS = (
    "claim.speaker", "export.report", "palette.open", "keys.sheet", "help.manual", "app.settings", "article.edit", "history.open", "evidence.new",
    "evidence.unavailable", "evidence.url",
)  # fmt: skip


@pytest.fixture
def desk(version_id: int, window: MainWindow) -> MainWindow:
    """The claim and its evidence accepted."""
    window.session.next_suggestion()
    window.session.accept()
    window.session.go_evidence()
    window.session.accept()
    window.desk.inspector.view.refresh()
    QApplication.processEvents()
    return window


def stops(inside: QWidget) -> list[QWidget]:
    """What Tab reaches."""
    found = [w for w in inside.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    return [w for w in found if not isinstance(w, QMenuBar)]


def unnamed(inside: QWidget) -> list[str]:
    nameless = []
    for widget in stops(inside):
        told = QAccessible.queryAccessibleInterface(widget)
        assert told is not None
        words = told.text(QAccessible.Text.Name)
        if not words.strip() or re.fullmatch(r"[a-z]+(-[a-z]+)+|x", words):  # the name of an icon is none
            nameless.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}: {words!r}")
    return nameless


def open_overlay(window: MainWindow) -> Overlay | None:
    return next((o for o in window.findChildren(Overlay) if o.isVisible()), None)


@pytest.mark.parametrize("centre", ["article", "verdict", "player", "start", "lists"])
def test_all_that_takes_keys_is_named(desk: MainWindow, centre: str) -> None:
    desk.session.show_centre(centre)  # type: ignore[arg-type]
    QApplication.processEvents()
    assert unnamed(desk) == []
    assert len(stops(desk)) > 10


@pytest.mark.parametrize("ident", OVERLAYS)
def test_every_overlay_is_named_takes_the_focus_and_closes_by_esc(qtbot: QtBot, desk: MainWindow, ident: str) -> None:
    before = desk.focusWidget()
    assert desk.desk.actions_table.trigger(ident)
    overlay = open_overlay(desk)
    assert overlay is not None
    assert overlay.accessibleName()
    assert unnamed(overlay) == []
    focus = desk.focusWidget()
    assert focus is not None
    assert overlay.isAncestorOf(focus)
    qtbot.keyClick(focus, KEY.Key_Escape)
    assert not overlay.isVisible()
    assert desk.focusWidget() is before


def test_a_disabled_button_says_why(version_id: int, window: MainWindow) -> None:
    """In an empty part of the work as much as in the middle of it."""
    window.session.next_suggestion()
    window.desk.inspector.view.refresh()
    off = [b for b in window.findChildren(Button) if b.isVisible() and not b.isEnabled()]
    assert off
    assert [b.text() for b in off if not b.toolTip()] == []


def test_scrolled_parts_do_not_stand_in_the_way_of_tab(desk: MainWindow) -> None:
    """A scroll area that takes the focus must be worth a stop: the page, a list, a text."""
    named = {w.accessibleName() for w in stops(desk) if isinstance(w, QAbstractScrollArea)}
    assert "" not in named
