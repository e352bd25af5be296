"""The evidence of a proposed link: the button says all that it accepts, and the evidence can be taken alone. By real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.services import queries, reviewing
from workbench.ui.inspector.link_part import LinkPart
from workbench.ui.main_window import MainWindow

KEY = Qt.Key


@pytest.fixture
def desk(version_id: int, window: MainWindow) -> MainWindow:
    """The cursor on the proposed evidence of a proposed claim."""
    window.session.next_suggestion()
    window.session.go_evidence()
    window.desk.reading.activate()
    return window


def shown(window: MainWindow) -> LinkPart:
    view = window.desk.inspector.view
    view.refresh()
    return view.link


def test_the_button_names_all_that_it_accepts(desk: MainWindow) -> None:
    assert shown(desk).accept.text() == "Accept evidence, claim and link"
    assert shown(desk).accept.toolTip() == "The claim with its speaker, Piet Osk"
    session = desk.session
    session.attempt(reviewing.accept_claim, session.selection.suggestion_id or 0)
    assert shown(desk).accept.text() == "Accept evidence and link"
    assert shown(desk).accept.toolTip() == ""
    session.undo()
    link = session.loop.current_link()
    assert link is not None
    session.attempt(reviewing.accept_evidence, link.evidence_suggestion_id or 0)
    assert shown(desk).accept.text() == "Accept claim and link"
    assert not shown(desk).alone.isVisible()
    session.attempt(reviewing.accept_claim, session.selection.suggestion_id or 0)
    assert shown(desk).accept.text() == "Accept link"


@pytest.mark.parametrize("by_key", [False, True])
def test_the_evidence_alone_leaves_claim_and_link_proposed(desk: MainWindow, *, by_key: bool) -> None:
    session, library = desk.session, desk.session.library
    assert shown(desk).alone.isVisible()
    if by_key:
        QTest.keyClick(QApplication.focusWidget() or desk, KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    else:
        QTest.mouseClick(shown(desk).alone, Qt.MouseButton.LeftButton)
    (slot,) = queries.evidence_list(library)
    assert not queries.claims(library)
    subject = desk.desk.inspector.view._now()
    assert subject.evidence is not None
    assert (subject.evidence.id, subject.card, subject.proposed) == (slot.id, None, None)
    assert session.page is not None
    waiting = [k for one in session.page.suggestions for k in one.links if k.link_id is None]
    assert [k.evidence_id for k in waiting] == [slot.id]  # what is proposed on it is asked for still
    session.undo()
    assert not queries.evidence_list(library)
