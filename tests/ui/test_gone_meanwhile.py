"""What was asked for and is gone when it arrives: an article taken back before its analysis, a field drawn anew under an overlay, a list of
another kind, a window that was closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from tarn_hollow import TEXT

from workbench.services import library as libraries
from workbench.services import queries
from workbench.ui.lists import filters
from workbench.ui.lists.pick import Pick
from workbench.ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.services.library import Library
    from workbench.ui.main_window import MainWindow
    from workbench.ui.session import Session

MINUTE = 60_000


def analyses(library: Library) -> int:
    return int(library.value("SELECT count(*) FROM analysis"))


@pytest.fixture
def told(session: Session) -> list[str]:
    """The troubles that were shown."""
    heard: list[str] = []
    session.failed.connect(lambda title, detail, _hint: heard.append(f"{title} {detail}"))
    return heard


def paste_and_take_back(qtbot: QtBot, session: Session) -> None:
    session.paste(TEXT)
    qtbot.waitUntil(lambda: bool(queries.articles(session.library)), timeout=MINUTE)
    session.undo()
    assert queries.articles(session.library) == ()


def test_an_article_taken_back_before_its_analysis_is_no_trouble(
    qtbot: QtBot, library: Library, session: Session, told: list[str]
) -> None:
    paste_and_take_back(qtbot, session)
    qtbot.waitUntil(lambda: not session.jobs.running, timeout=MINUTE)
    QApplication.processEvents()
    assert told == []
    assert session.page is None
    assert not session.importing.awaited


def test_brought_back_it_is_analysed(qtbot: QtBot, library: Library, session: Session, told: list[str]) -> None:
    paste_and_take_back(qtbot, session)
    qtbot.waitUntil(lambda: not session.jobs.running, timeout=MINUTE)
    assert analyses(library) == 0
    session.redo()
    assert session.importing.awaited  # a key waits for it, as after the import
    qtbot.waitUntil(lambda: bool(session.page and session.page.suggestions), timeout=MINUTE)
    assert analyses(library) == 1
    assert told == []


def test_brought_back_while_it_is_under_way_it_is_analysed_once(
    qtbot: QtBot, library: Library, session: Session, told: list[str]
) -> None:
    paste_and_take_back(qtbot, session)
    session.redo()
    assert len(session.jobs.running) == 1
    qtbot.waitUntil(lambda: analyses(library) == 1 and not session.jobs.running, timeout=MINUTE)
    assert told == []


def test_brought_back_with_its_suggestions_it_is_not_read_again(
    qtbot: QtBot, library: Library, version_id: int, session: Session
) -> None:
    session.open_article(version_id)
    session.undo()
    before = analyses(library)
    session.redo()
    assert len(session.jobs.running) == 1 - before
    qtbot.waitUntil(lambda: analyses(library) == 1 and not session.jobs.running, timeout=MINUTE)


@pytest.mark.parametrize("what", ["article", "marks"])
def test_a_closed_window_shows_nothing_that_it_put_off(
    qtbot: QtBot, library: Library, version_id: int, window: MainWindow, what: str
) -> None:
    session = window.session
    session.open_article(version_id)
    with qtbot.captureExceptions() as caught:
        if what == "article":
            session.paste(TEXT + "\n\nAnd one more line, said the keeper.")
            with qtbot.waitSignal(session.changed, timeout=MINUTE):
                pass  # it is stored; it would be shown in the next event
        else:
            session.importing.analyse(version_id)
            job = session.jobs.running[-1]
            with qtbot.waitSignal(session.jobs.ended, check_params_cb=lambda ended: ended is job, timeout=MINUTE):
                pass
        window.close()
        libraries.close(library)
        for _ in range(5):
            QApplication.processEvents()
    assert caught == []


def test_an_overlay_closes_where_the_field_it_came_from_is_gone(qtbot: QtBot, window: MainWindow) -> None:
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    assert QApplication.focusWidget() is field
    over = Overlay(window, name="Question", width=300)
    over.open()
    field.deleteLater()
    QCoreApplication.sendPostedEvents(field, QEvent.Type.DeferredDelete.value)
    with qtbot.waitSignal(over.closed):
        over.dismiss()
    assert over.isHidden()


@pytest.mark.parametrize("asked", ["sort", "change", "add"])
def test_a_choice_for_another_list_is_dropped(qtbot: QtBot, version_id: int, window: MainWindow, asked: str) -> None:
    assert window.desk.actions_table.trigger("lists.claims")
    view = window.desk.lists.view
    if asked == "sort":
        filters.sort(view)
    elif asked == "change":
        filters.change(view, "status")
    else:
        filters.add(view)
    pick = next(o for o in window.findChildren(Pick) if o.isVisible())
    view.show_kind("people")
    before = view.query
    with qtbot.captureExceptions() as caught:
        pick.sift()  # what is typed still asks the list that it was opened for
        row = max(range(pick.list.count()), key=lambda at: pick.list.item(at).text() != "", default=0)
        pick.list.setCurrentRow(row)
        pick.confirm()
        pick.dismiss()
    assert caught == []
    assert view.query == before
    assert not [o for o in window.findChildren(Overlay) if o.isVisible()]
