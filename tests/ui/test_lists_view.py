"""The lists in the real window, by real keys: opening and leaving, filters as chips, order and columns, saved views, and what is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtWidgets import QApplication
from typing_keys import press, type_words

from workbench.domain.listing import KINDS, SHOWN, SavedView, first
from workbench.domain.vocab import ClaimStatus
from workbench.services import bulk, history, listing, reviewing
from workbench.ui.lists import memory
from workbench.ui.lists.columns import ColumnsOverlay
from workbench.ui.lists.pick import Pick
from workbench.ui.models import window as models
from workbench.ui.selection import Selection
from workbench.ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.services.library import Library
    from workbench.ui.lists.view import ListsView
    from workbench.ui.main_window import MainWindow

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def claims(library: Library) -> list[int]:
    who = ("Ada Moll", "Ben Oss")
    return [
        reviewing.new_claim(library, version_id=None, words=f"Gate {n} is shut", speaker=who[n % 2]).value
        for n in range(6)
    ]


@pytest.fixture
def view(qtbot: QtBot, version_id: int, claims: list[int], window: MainWindow) -> ListsView:
    """The claims on screen, reached by a key from the article."""
    window.session.open_article(version_id)
    qtbot.keyClick(window.focusWidget(), KEY.Key_1, CTRL)
    assert window.session.centre == "lists"
    return window.desk.lists.view


def shown(view: ListsView) -> list[int]:
    model = view.table.window_model
    return [model.id_at(at) for at in range(model.rowCount())]


def overlay(view: ListsView) -> Overlay:
    return next(o for o in view.window().findChildren(Overlay) if o.isVisible())


def choose(qtbot: QtBot, view: ListsView, *typed: str) -> None:
    """Answers the open questions one after the other by typing."""
    for words in typed:
        assert isinstance(overlay(view), Pick)
        type_words(qtbot, words)
        press(qtbot, KEY.Key_Return)


# Coming and going -------------------------------------------------------------------------------------------------------------------


def test_esc_leads_back_to_the_same_claim(qtbot: QtBot, version_id: int, claims: list[int], window: MainWindow) -> None:
    window.session.open_article(version_id)
    window.session.next_suggestion()
    before = window.session.selection
    assert before.suggestion_id is not None
    press(qtbot, KEY.Key_L, CTRL)
    view = window.desk.lists.view
    assert QApplication.focusWidget() is view.table
    qtbot.waitUntil(lambda: window.session.selection == Selection(claim_id=claims[-1]))
    press(qtbot, KEY.Key_Escape)
    assert window.session.centre == "article"
    assert window.session.selection == before


def test_the_inspector_follows_the_row_and_enter_opens_it(
    qtbot: QtBot, version_id: int, window: MainWindow, claims: list[int]
) -> None:
    window.session.open_article(version_id)
    window.session.next_suggestion()
    window.session.accept()
    claim_id = window.session.selection.claim_id
    assert claim_id is not None
    press(qtbot, KEY.Key_1, CTRL)
    press(qtbot, KEY.Key_Down)
    qtbot.waitUntil(lambda: window.session.selection.claim_id == claims[-1])
    press(qtbot, KEY.Key_Up)
    press(qtbot, KEY.Key_Return)
    assert (window.session.centre, window.session.selection.claim_id) == ("article", claim_id)


@pytest.mark.parametrize(
    ("key", "kind"), [(Qt.Key(KEY.Key_1 + n), kind) for n, kind in enumerate(KINDS)], ids=lambda one: str(one)
)
def test_each_list_has_its_key(qtbot: QtBot, view: ListsView, key: KEY, kind: str) -> None:
    press(qtbot, key, CTRL)
    assert view.query.kind == kind
    assert view.head.kinds.value() == kind
    assert view.head.count.text()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert view.isAncestorOf(focus)
    press(qtbot, KEY.Key_Escape)
    assert view.session.centre == "article"


def test_articles_and_people_open_by_enter(qtbot: QtBot, view: ListsView) -> None:
    press(qtbot, KEY.Key_4, CTRL)
    press(qtbot, KEY.Key_Return)
    assert view.session.centre == "article"
    press(qtbot, KEY.Key_3, CTRL)
    press(qtbot, KEY.Key_Return)
    assert overlay(view).accessibleName()
    press(qtbot, KEY.Key_Escape)
    assert view.session.centre == "lists"


def test_an_article_tells_how_many_claims_are_decided(qtbot: QtBot, version_id: int, window: MainWindow) -> None:
    window.session.open_article(version_id)
    window.session.next_suggestion()
    window.session.accept()
    press(qtbot, KEY.Key_4, CTRL)
    view = window.desk.lists.view
    row = view.table.window_model.row_at(0)
    assert row is not None
    assert row.cells["coverage"] == "0 of 1 decided"
    window.grab()  # painted with its bar


# Filters ------------------------------------------------------------------------------------------------------------------------------


def test_letters_filter_and_esc_takes_them_away(qtbot: QtBot, view: ListsView, claims: list[int]) -> None:
    type_words(qtbot, "gate 4")
    assert view.filters.field.text() == "gate 4"
    qtbot.waitUntil(lambda: shown(view) == [claims[4]])
    press(qtbot, KEY.Key_Down)
    assert QApplication.focusWidget() is view.table
    press(qtbot, KEY.Key_Escape)
    assert shown(view) == claims[::-1]
    assert view.session.centre == "lists"
    press(qtbot, KEY.Key_F, CTRL)
    assert QApplication.focusWidget() is view.filters.field


def test_a_filter_is_added_changed_and_removed_by_keys(qtbot: QtBot, view: ListsView, claims: list[int]) -> None:
    press(qtbot, KEY.Key_F, CTRL | SHIFT)
    choose(qtbot, view, "said by", "ben")
    assert shown(view) == [claims[5], claims[3], claims[1]]
    assert [chip.text() for chip in view.filters.chips] == ["Said by: Ben Oss"]
    view.filters.chips[0].setFocus()
    press(qtbot, KEY.Key_Return)
    choose(qtbot, view, "ada")
    assert shown(view) == [claims[4], claims[2], claims[0]]
    view.filters.chips[0].setFocus()
    press(qtbot, KEY.Key_Delete)
    assert shown(view) == claims[::-1]
    assert view.filters.chips == []
    assert QApplication.focusWidget() is view.filters.add


def test_delete_on_a_chip_deletes_no_claim(qtbot: QtBot, view: ListsView, claims: list[int]) -> None:
    view.ask(view.query.with_filter("status", "new"))
    view.choose_all()
    view.filters.chips[0].setFocus()
    press(qtbot, KEY.Key_Backspace)
    assert listing.count(view.session.library, first("claims")) == len(claims)


def test_a_click_on_the_cross_removes_the_filter(qtbot: QtBot, view: ListsView) -> None:
    view.ask(view.query.with_filter("status", "triaged"))
    assert shown(view) == []
    assert view.empty.title.text() == "Nothing fits these filters"
    chip = view.filters.chips[0]
    at = QPointF(chip.width() - 8, chip.height() / 2)
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        left = Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, at, chip.mapToGlobal(at), left, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(chip, event)
    assert view.query.filters == ()


def test_a_day_that_is_none_is_said_in_place(qtbot: QtBot, view: ListsView, claims: list[int]) -> None:
    press(qtbot, KEY.Key_F, CTRL | SHIFT)
    choose(qtbot, view, "made until")
    type_words(qtbot, "2026-02-31")
    press(qtbot, KEY.Key_Return)
    assert overlay(view).isVisible()
    assert view.query.filters == ()
    for _ in range(10):
        press(qtbot, KEY.Key_Backspace)
    type_words(qtbot, "2999-01-31")
    press(qtbot, KEY.Key_Return)
    assert [chip.text() for chip in view.filters.chips] == ["Made until: 31 January 2999"]
    assert shown(view) == claims[::-1]


def test_nothing_left_offers_to_clear(qtbot: QtBot, view: ListsView, claims: list[int]) -> None:
    press(qtbot, KEY.Key_F, CTRL)
    type_words(qtbot, "xyzzy")
    qtbot.waitUntil(lambda: shown(view) == [])
    press(qtbot, KEY.Key_Backspace, CTRL)
    press(qtbot, KEY.Key_Escape)
    assert shown(view) == claims[::-1]


# Order and columns --------------------------------------------------------------------------------------------------------------------


def test_order_by_keys_and_by_the_head(qtbot: QtBot, view: ListsView, claims: list[int]) -> None:
    press(qtbot, KEY.Key_S, CTRL | SHIFT)
    choose(qtbot, view, "no. oldest")
    assert shown(view) == claims
    at = view.columns.index("status")
    head = view.table.head
    for descending in (False, True):
        qtbot.mouseClick(
            head.viewport(),
            Qt.MouseButton.LeftButton,
            pos=head.rect().topLeft() + _inside(head.sectionViewportPosition(at)),
        )
        assert (view.query.sort, view.query.descending) == ("status", descending)


def _inside(x: int) -> object:
    from PySide6.QtCore import QPoint

    return QPoint(x + 20, 10)


def test_columns_are_ticked_and_moved_by_keys(qtbot: QtBot, view: ListsView) -> None:
    press(qtbot, KEY.Key_C, CTRL | SHIFT)
    asked = overlay(view)
    assert isinstance(asked, ColumnsOverlay)
    press(qtbot, KEY.Key_Space)  # said by: off
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Down)  # verdict
    press(qtbot, KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    press(qtbot, KEY.Key_Return)
    assert view.columns == ("words", "verdict", "status", "assignee", "article")
    assert view.table.window_model.columnCount() == 5


def test_what_was_chosen_is_there_again_after_a_restart(qtbot: QtBot, view: ListsView) -> None:
    view.ask(view.query.with_filter("status", "new"))
    view.show_columns(("words", "number"))
    kind, left = memory.read(view.session.library.folder)
    assert kind == "claims"
    assert left["claims"].query.filters == (("status", "new"),)
    assert left["claims"].columns == ("words", "number")
    assert left["people"] == memory.beginning("people")


# Saved views --------------------------------------------------------------------------------------------------------------------------


def test_a_view_is_saved_found_renamed_and_deleted_each_with_undo(
    qtbot: QtBot, view: ListsView, claims: list[int]
) -> None:
    library = view.session.library
    bulk.set_status(library, claims[:2], ClaimStatus.TRIAGED)
    view.ask(view.query.with_filter("status", "triaged"))
    press(qtbot, KEY.Key_S, CTRL)
    type_words(qtbot, "Morning")
    press(qtbot, KEY.Key_Return)
    assert [v.name for v in listing.views(library)] == ["Morning"]
    assert view.head.view_name.text() == "Morning"
    view.clear_filters()
    assert view.head.view_name.text() == "Morning, changed"
    press(qtbot, KEY.Key_K, CTRL)
    type_words(qtbot, "mornin")
    overlay(view).look()  # type: ignore[attr-defined]  # the palette, without waiting for its timer
    press(qtbot, KEY.Key_Return)
    assert shown(view) == [claims[1], claims[0]]
    for act, typed, names in (("lists.rename", " early", ["Morning early"]), ("lists.forget", "", [])):
        assert view._actions.trigger(act)
        choose(qtbot, view, "morning")
        if typed:
            press(qtbot, KEY.Key_End)
            type_words(qtbot, typed)
            press(qtbot, KEY.Key_Return)
        assert [v.name for v in listing.views(library)] == names
    for names in (["Morning early"], ["Morning"], []):
        history.undo(library)
        assert [v.name for v in listing.views(library)] == names


def test_a_name_that_another_view_has_is_refused(library: Library) -> None:
    for name in ("One", "Two"):
        listing.save_view(library, SavedView(name, first("people"), SHOWN["people"]))
    with pytest.raises(Exception, match="Another view has this name"):
        listing.rename_view(library, "One", "Two")
    assert listing.rename_view(library, "One", " One ").changes.step == 0


# The library lives on -----------------------------------------------------------------------------------------------------------------


def test_what_happens_elsewhere_is_seen_at_once(qtbot: QtBot, view: ListsView, claims: list[int]) -> None:
    view.ask(view.query.with_filter("status", "new"))
    at = view.table.currentIndex().row()
    view.session.attempt(reviewing.set_status, claims[-1], ClaimStatus.TRIAGED)
    assert shown(view) == claims[-2::-1]
    assert view.table.currentIndex().row() == at
    view.session.undo()
    assert shown(view) == claims[::-1]
    assert view.session.centre == "lists"


def test_an_empty_library_teaches(qtbot: QtBot, window: MainWindow) -> None:
    assert window.session.centre == "start"
    press(qtbot, KEY.Key_L, CTRL)
    view = window.desk.lists.view
    for kind in KINDS:
        view.show_kind(kind)
        assert view.empty.isVisible()
        assert view.empty.told.text()
        assert view.chosen() == 0
    view.show_kind("claims")
    view.activate()
    assert QApplication.focusWidget() is view.empty.act
    assert view.empty.act.text() == "Paste an article"
    press(qtbot, KEY.Key_Escape)
    assert window.session.centre == "start"


def test_every_part_is_named_and_reached_by_tab(qtbot: QtBot, view: ListsView) -> None:
    view.ask(view.query.with_filter("status", "new"))
    seen: list[str] = []
    view.filters.field.setFocus()
    for _ in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        if view.isAncestorOf(focus):
            told = QAccessible.queryAccessibleInterface(focus)
            assert told is not None
            name = told.text(QAccessible.Text.Name)
            assert name
            if name in seen:
                break
            seen.append(name)
        press(qtbot, KEY.Key_Tab)
    order = ["Filter by words", "Filter Status: new", "Add a filter", "Clear", "Rows: Claims", "Tag…"]
    assert [name for name in seen if name in order][: len(order)] == order


def test_a_cell_tells_its_column_to_a_screen_reader(view: ListsView) -> None:
    model = view.table.window_model
    told = model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Said by: Ben Oss"


def test_the_left_pane_opens_its_list_as_a_table(qtbot: QtBot, window: MainWindow, version_id: int) -> None:
    window.session.open_article(version_id)
    window.desk.nav.queues.choose("evidence_to_get")
    window.desk.nav._as_table()
    view = window.desk.lists.view
    assert (view.query.kind, view.query.filters) == ("evidence", (("unopened", "yes"),))
    assert [chip.text() for chip in view.filters.chips] == ["Unopened"]


def test_no_id_is_learned_once_the_window_is_closed(
    qtbot: QtBot, version_id: int, claims: list[int], window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "FIRST", 2)
    monkeypatch.setattr(models, "SLICE", 1)
    window.session.open_article(version_id)
    window.session.show_centre("lists")
    model = window.desk.lists.view.table.window_model
    window.close()
    known = model.rowCount()
    qtbot.wait(20)
    assert model.rowCount() == known < len(claims)
