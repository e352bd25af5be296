"""Handing over in the window: the inspector's fields, those of the article, what is due in the left pane, and the sheet."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.domain.handover import NOTHING
from workbench.services import handover, history, queries
from workbench.ui.handover.article import ArticleTodoOverlay
from workbench.ui.handover.sheet import SheetOverlay
from workbench.ui.main_window import MainWindow

KEY = Qt.Key


@pytest.fixture
def claim(version_id: int, window: MainWindow) -> int:
    window.session.next_suggestion()
    window.session.accept()
    ident = window.session.selection.claim_id
    assert ident is not None
    window.desk.inspector.view.refresh()
    return ident


def test_the_inspector_stores_each_field_as_a_step(qtbot: QtBot, claim: int, window: MainWindow) -> None:
    library = window.session.library
    assert window.desk.actions_table.trigger("handover.claim")
    form = window.desk.inspector.view.handover.form
    assert QApplication.focusWidget() is form.action
    steps = len(history.history(library))
    qtbot.keyClicks(form.action, "Call the gauge office")
    qtbot.keyClick(form.action, KEY.Key_Return)
    form.due.setFocus()
    qtbot.keyClicks(form.due, "+2")
    qtbot.keyClick(form.due, KEY.Key_Return)
    todo = queries.claim_card(library, claim).claim.todo
    assert todo.next_action == "Call the gauge office"
    assert todo.due_on == handover.read_day(library, "+2")
    assert len(history.history(library)) == steps + 2
    window.session.undo()
    window.session.undo()
    assert queries.claim_card(library, claim).claim.todo == NOTHING


def test_the_fields_come_to_sight_with_the_focus(qtbot: QtBot, claim: int, window: MainWindow) -> None:
    window.resize(1280, 640)
    view = window.desk.inspector.view
    view.scrolled.verticalScrollBar().setValue(0)
    window.desk.actions_table.trigger("handover.claim")
    action = view.handover.form.action
    qtbot.waitUntil(
        lambda: view.scrolled.viewport().rect().contains(action.mapTo(view.scrolled.viewport(), action.rect().center()))
    )
    assert QApplication.focusWidget() is action
    assert not action.visibleRegion().isEmpty()


def test_what_is_no_day_is_said_in_place(qtbot: QtBot, claim: int, window: MainWindow) -> None:
    window.desk.actions_table.trigger("handover.claim")
    form = window.desk.inspector.view.handover.form
    form.due.setFocus()
    qtbot.keyClicks(form.due, "soon")
    qtbot.keyClick(form.due, KEY.Key_Return)
    assert "This is not a day." in form.trouble.text()
    assert form.due.text() == "soon", "what was typed stays"
    assert queries.claim_card(window.session.library, claim).claim.todo == NOTHING


def test_folded_it_says_what_comes_next(claim: int, window: MainWindow) -> None:
    window.session.do(handover.set_claim, claim, next_action="Call", who="AB", questions=["Who?", "When?"])
    part = window.desk.inspector.view.handover
    window.desk.inspector.view.refresh()
    assert part.line.text() == "Call · AB · 2 open questions"
    assert part.form.isHidden()


def test_the_article_has_the_same_fields(qtbot: QtBot, version_id: int, window: MainWindow) -> None:
    window.session.open_article(version_id)
    assert window.desk.actions_table.trigger("handover.article")
    overlay = next(o for o in window.findChildren(ArticleTodoOverlay) if o.isVisible())
    qtbot.keyClicks(overlay.form.action, "Ask for version 2")
    qtbot.keyClick(overlay.form.action, KEY.Key_Return)
    assert not overlay.isVisible()
    assert window.session.page is not None
    assert (
        queries.article(window.session.library, window.session.page.text.article.id).todo.next_action
        == "Ask for version 2"
    )


def test_what_is_due_stands_in_the_left_pane_and_opens(claim: int, window: MainWindow) -> None:
    window.session.do(handover.set_claim, claim, next_action="Call", due_on="today")
    window.session.open_article(window.session.page.text.version_id)  # type: ignore[union-attr]  # an article is open
    assert window.desk.actions_table.trigger("handover.due")
    nav = window.desk.nav
    assert nav.queue == "today"
    assert next(b for b in nav.queues.buttons if b.queue.id == "today").count == 1
    model = nav.list.model()
    assert model.rowCount() == 1
    nav._open(model.index(0, 0))
    assert window.session.selection.claim_id == claim


def test_a_sheet_that_is_closed_before_it_is_made_is_forgotten(qtbot: QtBot, claim: int, window: MainWindow) -> None:
    """The answer comes when the overlay is gone; before, it was written into what was deleted."""
    assert window.desk.actions_table.trigger("handover.sheet")
    overlay = next(o for o in window.findChildren(SheetOverlay) if o.isVisible())
    with qtbot.waitSignal(window.session.jobs.ended, timeout=30_000):
        overlay.dismiss()
        qtbot.waitSignal(overlay.destroyed).wait()
    QApplication.processEvents()


def test_the_sheet_is_read_and_saved(qtbot: QtBot, claim: int, window: MainWindow, tmp_path: Path) -> None:
    window.session.do(handover.set_claim, claim, next_action="Call the gauge office")
    assert window.desk.actions_table.trigger("handover.sheet")
    overlay = next(o for o in window.findChildren(SheetOverlay) if o.isVisible())
    qtbot.waitUntil(overlay.keep.isEnabled, timeout=30_000)
    assert "next: Call the gauge office" in overlay.text.toPlainText()
    with qtbot.waitSignal(window.session.message, timeout=30_000):
        overlay.store(tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
