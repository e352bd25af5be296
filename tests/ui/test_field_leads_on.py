"""Where the focus goes: to the field that a line of readiness asks for, and on from a field that Enter has kept. By real keys and clicks."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from workbench.domain.vocab import Authenticity, SlotState, Stance
from workbench.services import linking, queries
from workbench.ui.inspector.view import InspectorView
from workbench.ui.keys import is_field
from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.button import Button

KEY = Qt.Key


@pytest.fixture
def desk(version_id: int, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A claim whose evidence was opened and pinned, and seen by somebody; the cursor on it."""
    session = window.session
    session.next_suggestion()
    session.go_evidence()
    session.accept()
    paper = tmp_path / "gauge.txt"
    paper.write_text("1987")
    evidence_id, link_id = session.selection.evidence_id, session.selection.link_id
    assert evidence_id is not None
    assert link_id is not None
    stat = paper.stat()
    told = {
        "sha256": hashlib.sha256(paper.read_bytes()).hexdigest(),
        "size": stat.st_size,
        "mtime_ns": stat.st_mtime_ns,
    }
    told |= {"media_type": "text/plain", "name": paper.name, "probe": None}
    session.attempt(linking.attach_file, evidence_id, paper, told)
    session.attempt(linking.mark_opened, evidence_id)
    session.attempt(linking.pin, link_id, quote="1987")
    session.attempt(linking.set_stance, link_id, Stance.CONTRADICTS, what_is_seen="1987 stands higher.")
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.desk.reading.activate()
    return window


def press(window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or window, key)


def inspector(window: MainWindow) -> InspectorView:
    return window.desk.inspector.view


def act(window: MainWindow, words: str) -> Button:
    """The button of a line of readiness."""
    pane = window.desk.inspector.readiness
    pane.refresh()
    return next(b for b in pane.findChildren(Button) if b.accessibleName() == words)


def claim_words(window: MainWindow) -> tuple[str, bool]:
    claim = queries.claim_card(window.session.library, window.session.selection.claim_id or 0).claim
    return claim.wording, claim.wording_confirmed


@pytest.mark.parametrize("by_key", [False, True])
def test_write_it_leads_into_the_field_of_the_wording(qtbot: QtBot, desk: MainWindow, *, by_key: bool) -> None:
    press(desk, KEY.Key_V)
    button = act(desk, "write it: Short wording missing")
    if by_key:
        button.setFocus()
        press(desk, KEY.Key_Space)
    else:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    field: QWidget = inspector(desk).words.wording
    assert QApplication.focusWidget() is field
    QApplication.processEvents()  # what was put off until the next event takes it away neither
    assert QApplication.focusWidget() is field
    qtbot.keyClicks(field, "The governor said verdict")
    assert desk.session.centre == "article"
    press(desk, KEY.Key_Return)
    assert claim_words(desk) == ("The governor said verdict", True)


def test_assess_leads_to_the_choice_of_authenticity(qtbot: QtBot, desk: MainWindow) -> None:
    press(desk, KEY.Key_V)
    qtbot.mouseClick(act(desk, "assess: Authenticity not assessed"), Qt.MouseButton.LeftButton)
    choice = inspector(desk).authenticity.choice
    QApplication.processEvents()
    assert choice.isAncestorOf(QApplication.focusWidget())


def test_enter_keeps_the_authenticity_and_the_next_key_counts(qtbot: QtBot, desk: MainWindow) -> None:
    part = inspector(desk).authenticity
    inspector(desk).refresh()
    desk.desk.actions_table.trigger("evidence.authenticity")
    press(desk, KEY.Key_Right)
    assert QApplication.focusWidget() is part.how
    press(desk, KEY.Key_Return)
    assert QApplication.focusWidget() is part.how  # how it is known is missing still
    qtbot.keyClicks(part.how, "uploader contacted")
    press(desk, KEY.Key_Return, KEY.Key_V)
    assert desk.session.centre == "verdict"
    evidence = queries.evidence(desk.session.library, desk.session.selection.evidence_id or 0)
    assert (evidence.state, evidence.authenticity_how) == (SlotState.ASSESSED, "uploader contacted")
    assert evidence.authenticity is not Authenticity.NOT_ASSESSED


@pytest.mark.parametrize("last", [KEY.Key_Return, KEY.Key_Escape])
def test_after_the_wording_the_next_key_is_for_the_article(qtbot: QtBot, desk: MainWindow, last: Qt.Key) -> None:
    desk.session.message.emit("Something is told.", False)  # which Esc would close else
    press(desk, KEY.Key_W)
    field = inspector(desk).words.wording
    assert QApplication.focusWidget() is field
    qtbot.keyClicks(field, "The flood was a record")
    press(desk, last)
    assert QApplication.focusWidget() is desk.desk.reading.view
    assert claim_words(desk) == ("The flood was a record", last == KEY.Key_Return)
    press(desk, KEY.Key_V)
    assert desk.session.centre == "verdict"


def test_esc_leaves_every_field_of_the_inspector(desk: MainWindow) -> None:
    inspector(desk).refresh()
    desk.desk.toast.hide()
    field = inspector(desk).stance.seen
    field.setFocus()
    assert is_field(field)
    press(desk, KEY.Key_Escape)
    assert QApplication.focusWidget() is desk.desk.reading.view
