"""Timeline and dashboard over the window: walked by keys, named for screen readers, leading to the words and lists, saved as pictures."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.domain.vocab import NoRatingReason, VerdictOutcome
from workbench.services import timeline as services
from workbench.services import verdicts
from workbench.ui.main_window import MainWindow
from workbench.ui.pictures.dashboard_view import DashboardOverlay, FigurePlace
from workbench.ui.pictures.overlay import PictureOverlay
from workbench.ui.pictures.timeline_view import PointPlace, TimelineOverlay, undated_words

KEY = Qt.Key


def shown(window: MainWindow, kind: type[PictureOverlay]) -> PictureOverlay:
    return next(o for o in window.findChildren(kind) if o.isVisible())


@pytest.fixture
def claim(version_id: int, window: MainWindow) -> int:
    """The second likely claim with its evidence, and no rating."""
    session = window.session
    session.next_suggestion()
    session.go_evidence()
    session.accept()
    ident = session.selection.claim_id
    assert ident is not None
    session.do(verdicts.set_verdict, ident, outcome=VerdictOutcome.NO_RATING, no_rating_reason=NoRatingReason.OPINION)
    session.open_claim(ident)
    return ident


@pytest.fixture
def timeline(claim: int, window: MainWindow) -> TimelineOverlay:
    assert window.desk.actions_table.trigger("claim.timeline")
    made = shown(window, TimelineOverlay)
    assert isinstance(made, TimelineOverlay)
    return made


def test_the_points_are_walked_and_read_out(qtbot: QtBot, timeline: TimelineOverlay) -> None:
    told = [place.accessibleName() for place in timeline.canvas.places]
    assert told[0].endswith("printed, Hollow Observer")
    assert any("taken up" in words for words in told)
    assert any("decided, no rating" in words for words in told)
    first = QApplication.focusWidget()
    assert first is timeline.canvas.places[0]
    qtbot.keyClick(first, KEY.Key_Right)
    assert QApplication.focusWidget() is timeline.canvas.places[1]
    qtbot.keyClick(timeline.canvas.places[1], KEY.Key_End)
    assert QApplication.focusWidget() is timeline.canvas.places[-1]
    qtbot.keyClick(timeline.canvas.places[-1], KEY.Key_Right)
    assert QApplication.focusWidget() is timeline.canvas.places[-1], "time ends here"
    qtbot.keyClick(timeline.canvas.places[-1], KEY.Key_Home)
    assert QApplication.focusWidget() is first


def test_enter_opens_the_words(qtbot: QtBot, timeline: TimelineOverlay, window: MainWindow, claim: int) -> None:
    decided = next(p for p in timeline.canvas.places if isinstance(p, PointPlace) and p.point.moment.kind == "decided")
    qtbot.keyClick(decided, KEY.Key_Return)
    assert not timeline.isVisible()
    assert window.session.centre == "verdict"
    assert window.session.selection.claim_id == claim


def test_the_timeline_is_saved_with_its_title(timeline: TimelineOverlay, tmp_path: Path) -> None:
    timeline.store(tmp_path / "time.svg")
    written = (tmp_path / "time.svg").read_text("utf-8")
    assert "Timeline of a claim" in written
    assert "Hollow Observer" in written
    assert "hosphor" not in written, "icons are shapes: no reader of the file has their font"
    timeline.store(tmp_path / "time.png")
    image = QImage(str(tmp_path / "time.png"))
    assert image.width() == 2 * timeline.canvas.width()
    assert len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}) > 4


def test_what_has_no_date_is_named(timeline: TimelineOverlay) -> None:
    undated = services.of_claim(timeline._session.library, timeline._claim_id).undated
    assert undated
    words = timeline.canvas.toolTip()
    assert words == timeline.canvas.accessibleDescription() == undated_words(undated)
    assert all(moment.detail in words for moment in undated)
    assert undated_words(()) == ""


def test_without_a_claim_there_is_a_reason(version_id: int, window: MainWindow) -> None:
    assert window.desk.actions_table.state("claim.timeline") == "Accept the claim first."


def test_the_line_about_suggestions_leads_to_them(qtbot: QtBot, claim: int, window: MainWindow) -> None:
    """Also where the left pane was hidden."""
    window.desk.toggle_left()
    assert not window.desk.nav.isVisible()
    assert window.desk.actions_table.trigger("library.dashboard")
    board = shown(window, DashboardOverlay)
    line = next(p for p in board.canvas.places if isinstance(p, FigurePlace) and p.cell.kind == "waiting")
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    nav = window.desk.nav
    assert not board.isVisible()
    assert nav.isVisible()
    assert nav.queue == "suggestions"
    assert nav.list.isVisible()
    assert nav.list.hasFocus()
    assert nav.list.model().rowCount() == 1


def test_each_figure_is_named_and_leads_to_its_list(qtbot: QtBot, claim: int, window: MainWindow) -> None:
    assert window.desk.actions_table.trigger("library.dashboard")
    board = shown(window, DashboardOverlay)
    assert all(place.accessibleName() for place in board.canvas.places)
    first = QApplication.focusWidget()
    assert isinstance(first, FigurePlace)
    assert first.accessibleName() == "0 open"
    waits = "1 suggestion is not answered yet; it counts as a claim once accepted."
    assert board.canvas.accessibleDescription() == waits
    assert waits in [place.accessibleName() for place in board.canvas.places]
    qtbot.keyClick(first, KEY.Key_Right)
    second = QApplication.focusWidget()
    assert isinstance(second, FigurePlace)
    assert second.cell.figure.words == "overdue"
    for kind in ("waiting", "row"):
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Down)
        below = QApplication.focusWidget()
        assert isinstance(below, FigurePlace)
        assert below.cell.kind == kind
    rated = next(p for p in board.canvas.places if isinstance(p, FigurePlace) and p.cell.figure.words == "no rating")
    assert rated.accessibleName() == "no rating, 1 claims"
    qtbot.keyClick(rated, KEY.Key_Return)
    assert not board.isVisible()
    assert window.session.centre == "lists"
    view = window.desk.lists.view
    assert view.query.filters == (("outcome", "no_rating"),)
    assert view.table.window_model.rowCount() == 1


def test_an_empty_library_says_what_will_stand_here(window: MainWindow) -> None:
    assert window.desk.actions_table.trigger("library.dashboard")
    board = shown(window, DashboardOverlay)
    assert not board.keep.isEnabled()
    assert board.keep.toolTip()
    assert board.isAncestorOf(QApplication.focusWidget())
