"""A window that is closed reads nothing any more: what was put off until the next event would find a closed library."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.services import library as libraries
from workbench.services import reviewing
from workbench.ui.main_window import MainWindow

PLACES = (
    "article",
    "lists.claims",
    "lists.articles",
    "verdict",
    "library.dashboard",
    "across.conflicts",
    "palette.open",
)


@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_read_after_the_library_is_closed(
    qtbot: QtBot, version_id: int, window: MainWindow, place: str
) -> None:
    """Everything is put off that can be: a step was made, a list is half learnt, the left list wants more rows."""
    session = window.session
    for number in range(120):
        reviewing.new_claim(session.library, version_id=None, words=f"Claim {number} of the water board.")
    session.next_suggestion()
    session.accept()
    if "." in place:
        assert window.desk.actions_table.trigger(place)
    else:
        session.show_centre(place)  # type: ignore[arg-type]  # one of them
    window.desk.nav.queues.choose("claims")
    with qtbot.captureExceptions() as caught:
        made = reviewing.new_claim(session.library, version_id=None, words="One more.")
        session.announce(made.changes)
        window.desk.actions_table.refresh_soon()
        window.close()
        libraries.close(session.library)
        for _ in range(5):
            QApplication.sendPostedEvents()
            QApplication.processEvents()
        model = window.desk.nav.list.model()
        model.fetchMore(model.index(-1, 0))  # Qt puts this off with a timer of its own
        session.acting.emit(False)
        QApplication.processEvents()
    assert caught == []
    assert not [timer for timer in window.findChildren(QTimer) if timer.isActive()]
