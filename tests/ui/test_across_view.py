"""The conflict view over a real library: table, jump, acts, undo, and the inspector's line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication
from two_articles import OTHER, SEEN, claim_and_evidence, two_counts

from workbench.errors import Cancelled
from workbench.services import queries
from workbench.services.library import Library
from workbench.ui.across.found import rows
from workbench.ui.across.view import ConflictsOverlay
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.words import Words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.ui.main_window import MainWindow


@pytest.fixture
def version_id(library: Library) -> int:
    return two_counts(library)[0].version_id


@pytest.fixture
def view(qtbot: QtBot, version_id: int, window: MainWindow) -> ConflictsOverlay:
    return _opened(qtbot, window, version_id)


def _opened(qtbot: QtBot, window: MainWindow, version_id: int) -> ConflictsOverlay:
    """The view over this article, with its result on screen."""
    window.session.open_article(version_id)
    assert window.desk.actions_table.trigger("across.conflicts")
    made = window.desk.findChildren(ConflictsOverlay)[-1]
    answers = ("Not the same", "Not about this")
    qtbot.waitUntil(
        lambda: made.found.done and any(b.isVisible() for b in made.findChildren(Button) if b.text() in answers),
        timeout=30_000,
    )
    return made


def _button(view: ConflictsOverlay, words: str) -> Button:
    return next(b for b in view.findChildren(Button) if b.text() == words and b.isVisible())


def test_each_cell_leads_to_its_words(view: ConflictsOverlay, window: MainWindow) -> None:
    (row,) = rows(view.found.matches)
    assert [cell.said.quote for cell in row.cells] == ["twelve", "19"]
    _button(view, "19").click()
    assert window.session.page is not None
    assert window.session.page.text.text == OTHER
    assert [span.of(OTHER) for span in window.desk.reading.view.selected_spans()] == ["19"]


def test_not_the_same_takes_the_row_away_and_undo_brings_it_back(
    qtbot: QtBot, view: ConflictsOverlay, window: MainWindow
) -> None:
    _button(view, "Not the same").click()
    qtbot.waitUntil(lambda: view.found.done and not rows(view.found.matches), timeout=30_000)
    window.session.undo()
    qtbot.waitUntil(lambda: len(rows(view.found.matches)) == 1, timeout=30_000)


def test_the_inspector_says_in_how_many_articles_it_is_otherwise(
    qtbot: QtBot, view: ConflictsOverlay, window: MainWindow
) -> None:
    view.dismiss()
    window.desk.actions_table.trigger("suggestion.next")
    qtbot.waitUntil(
        lambda: any(
            "otherwise in 1 other article" in w.text()
            for w in window.desk.right.findChildren(type(view.foot.note))
            if w.isVisible()
        ),
        timeout=10_000,
    )


def test_evidence_of_another_article_is_linked_by_a_button_and_undone(
    qtbot: QtBot, library: Library, window: MainWindow
) -> None:
    one, other = claim_and_evidence(library)
    view = _opened(qtbot, window, one.version_id)
    assert [w.text() for w in view.findChildren(Words) if w.isVisible() and w.text() == "Evidence elsewhere"]
    assert view.scope.value() == "here"
    _button(view, "Link this evidence").click()
    qtbot.waitUntil(lambda: view.found.done and not view.found.matches, timeout=30_000)
    (row,) = queries.claims(library)
    (link,) = queries.claim_card(library, row.id).links
    assert link.version_id == other.version_id
    assert link.evidence is not None
    assert link.evidence.mentions[0].span.of(SEEN) == link.evidence.mentions[0].quote
    window.session.undo()
    assert queries.claims(library) == ()
    qtbot.waitUntil(lambda: len(view.found.matches) == 1, timeout=30_000)


def test_the_evidence_of_a_pair_is_shown_in_its_own_article(qtbot: QtBot, library: Library, window: MainWindow) -> None:
    one, other = claim_and_evidence(library)
    view = _opened(qtbot, window, one.version_id)
    (go,) = [b for b in view.findChildren(Button) if "Footage" in b.accessibleName() and b.text() == "Show"]
    go.click()
    assert window.session.page is not None
    assert window.session.page.text.version_id == other.version_id
    assert window.session.loop.mention() is not None
    assert [span.of(SEEN) for span in window.desk.reading.view.selected_spans()] == ["Footage from the Orrin dam"]


def _said(view: ConflictsOverlay) -> str:
    QApplication.processEvents()
    return " ".join(w.text() for w in view.findChildren(Words) if w.isVisible())


def test_without_a_look_it_says_what_it_will_show_and_how_to_start(qtbot: QtBot, window: MainWindow) -> None:
    """An empty library: nothing to compare with. And a view of which nothing was asked yet."""
    assert window.desk.actions_table.trigger("across.conflicts")
    view = window.desk.findChildren(ConflictsOverlay)[-1]
    qtbot.waitUntil(lambda: view.found.done, timeout=30_000)
    assert "nothing to compare with yet" in _said(view)
    assert "paste or open another" in _said(view)
    assert view.scope.value() == "all"
    view.found.watched = False
    view.found.recall(4_711)  # of an article that nobody has compared
    assert view.scope.value() == ""
    said = _said(view)
    assert "Nothing was compared yet." in said
    assert "“All articles” the newest ones" in said
    assert "counts, times, days, places and names" in said


def test_what_is_compared_is_shown_as_chosen_and_a_replaced_comparison_says_nothing(
    qtbot: QtBot, view: ConflictsOverlay, window: MainWindow
) -> None:
    assert view.scope.value() == "here"
    for key in ("all", "here", "all"):
        view.scope._click(key)  # the one before is replaced while it runs
    assert view.found.job is not None
    assert view.scope.value() == "all"
    qtbot.waitUntil(lambda: view.found.done, timeout=30_000)
    assert view.found.error is None
    assert view.found.article_id is None
    assert rows(view.found.matches)


def test_a_stopped_comparison_says_so(qtbot: QtBot, view: ConflictsOverlay) -> None:
    view.found._failed(view.found._turn, Cancelled("Stopped."))
    assert "Stopped. Nothing was compared." in _said(view)
