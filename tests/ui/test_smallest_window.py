"""A small screen at 200 %: 683 x 384 pixels of the window's own. What has no room is scrolled or stands below; nothing is squeezed or overlaps."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QScrollArea, QWidget

from workbench.ui.dialogs.person import PersonOverlay
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.check import Check
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.ui.main_window import MainWindow

SMALL = (683, 384)
CONTROLS = (QLineEdit, QComboBox, Check, Button, Segmented)


@pytest.fixture
def small(qtbot: QtBot, version_id: int, window: MainWindow) -> MainWindow:
    """With an accepted claim."""
    window.setMinimumSize(*SMALL)
    window.resize(*SMALL)
    window.session.next_suggestion()
    window.session.accept()
    settle()
    return window


def settle() -> None:
    for _ in range(10):
        QApplication.processEvents()


def controls(inside: QWidget) -> list[QWidget]:
    return [one for kind in CONTROLS for one in inside.findChildren(kind) if one.isVisible()]


def box(widget: QWidget, inside: QWidget) -> QRect:
    return QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize(
    "act",
    ["article.edit", "export.report", "person.open", "lists.columns", "evidence.new", "handover.article", "app.settings", "claim.speaker", "keys.sheet"],
)  # fmt: skip
def test_what_lies_over_the_window_is_scrolled_and_not_squeezed(small: MainWindow, act: str) -> None:
    if act.startswith("lists."):
        small.desk.actions_table.trigger("lists.claims")
        settle()
    if act == "evidence.new":
        small.session.select(small.session.selection)
    small.desk.actions_table.trigger(act)
    settle()
    overlay = next((o for o in small.findChildren(Overlay) if o.isVisible()), None)
    if overlay is None:
        pytest.skip("not to be done here")
    assert overlay.panel.geometry().bottom() < small.height()
    found = controls(overlay.panel)
    assert found
    for one in found:
        assert one.height() >= min(one.sizeHint().height(), 24), one.accessibleName()
    for page in [area.widget() for area in overlay.panel.findChildren(QScrollArea)]:
        if page is None:
            continue
        boxes = [(box(one, page), one) for one in found if page.isAncestorOf(one)]
        for (a, one), (b, other) in itertools.combinations(boxes, 2):
            if not one.isAncestorOf(other) and not other.isAncestorOf(one):
                assert not a.intersects(b), (one.accessibleName(), other.accessibleName())


def test_a_person_and_their_claims_are_seen_at_once_where_there_is_room(small: MainWindow) -> None:
    small.resize(1280, 800)
    small.desk.actions_table.trigger("person.open")
    settle()
    overlay = next(o for o in small.findChildren(PersonOverlay) if o.isVisible())
    assert not overlay.scrolled.verticalScrollBar().isVisible()


def test_the_lists_keep_their_words_apart(small: MainWindow) -> None:
    small.desk.actions_table.trigger("lists.due")
    settle()
    view = small.desk.lists.view
    for part in (view.head, view.foot, view.empty):
        assert part.width() <= view.width()
        boxes = [box(one, view) for one in controls(part) if not isinstance(one, Segmented)]
        assert boxes
        assert all(a.width() > 0 and not a.intersects(b) for a, b in itertools.combinations(boxes, 2))
    kinds = view.head.kinds
    assert box(kinds, view).right() <= view.width()
    assert all(part.width() >= 40 for part in kinds.findChildren(QWidget))
    assert {button.accessibleName() for button in view.foot.buttons.values()} >= {"Tag…", "Delete"}
    title = view.empty.title
    assert title.height() >= title.heightForWidth(title.width())


def test_the_start_stands_in_one_column(small: MainWindow) -> None:
    small.session.show_centre("start")
    settle()
    start = small.desk.view("start")
    assert isinstance(start, QScrollArea)
    page = start.widget()
    assert page is not None
    assert page.width() <= start.viewport().width()
    small.resize(1280, 800)
    settle()
    assert page.width() <= start.viewport().width()
