"""Two proposals on nearly the same words: the one that is accepted keeps its proposed link and its reason, and its evidence can still be taken."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tarn_hollow import TEXT, at, extraction, proposals

from workbench.domain import candidates as c
from workbench.domain import extraction as x
from workbench.services import articles, queries
from workbench.services.library import Library
from workbench.ui.main_window import MainWindow

LONG = "flood “the worst in a century"


@pytest.fixture
def version_id(library: Library) -> int:
    """The claim that the log contradicts is proposed once more, with more words, by another rule and without a link."""
    found = proposals()
    again = dataclasses.replace(found.claims[1], spans=(at(LONG),), rule="other", reasons=("Said twice.",))
    found = dataclasses.replace(found, claims=(*found.claims, again))
    made = articles.finish_import(library, x.to_json(extraction()), TEXT.encode(), name="bridge.txt").value
    articles.finish_analysis(library, made.version_id, c.to_json(found))
    return made.version_id


def test_the_link_of_the_accepted_proposal_stays(qtbot: QtBot, version_id: int, window: MainWindow) -> None:
    session = window.session
    for key in (Qt.Key.Key_J, Qt.Key.Key_Return):
        qtbot.keyClick(window.focusWidget() or window, key)
    QApplication.processEvents()
    assert session.page is not None
    mark = session.page.mark(None, session.selection.claim_id)
    assert mark is not None
    assert mark.suggestion is not None
    assert mark.suggestion.claim.rule == "test"
    assert mark.proposed_link is not None
    for key in (Qt.Key.Key_E, Qt.Key.Key_Return):
        qtbot.keyClick(window.focusWidget() or window, key)
    (row,) = queries.claims(session.library)
    (link,) = queries.claim_card(session.library, row.id).links
    assert link.evidence is not None


def test_the_link_stays_where_the_other_proposal_is_accepted(version_id: int, window: MainWindow) -> None:
    session = window.session
    assert session.page is not None
    other = next(one for one in session.page.suggestions if one.claim.rule == "other")
    session.select(dataclasses.replace(session.selection, version_id=version_id, suggestion_id=other.id))
    window.desk.actions_table.trigger("claim.accept")
    (row,) = queries.claims(session.library)
    mark = session.page.mark(None, row.id)
    assert mark is not None
    assert mark.suggestion is not None
    assert mark.suggestion.claim.rule == "other"
    assert mark.proposed_link is not None
