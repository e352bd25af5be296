"""Who is the same person is answered before a claim is accepted, and in the dialog of the speaker; what an accepted claim says about its saying;
every field of a claim by keys, one step each, kept over another analysis."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tarn_hollow import at, proposals

from workbench.domain import candidates as c
from workbench.domain import extraction as x
from workbench.domain.claim import ClaimCard
from workbench.domain.spans import Span
from workbench.domain.vocab import PassageRole
from workbench.services import articles, history, people, queries, reviewing
from workbench.ui.dialogs.ask_line import AskLine
from workbench.ui.dialogs.person import PersonOverlay
from workbench.ui.widgets.button import Button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from workbench.ui.main_window import MainWindow

KEY = Qt.Key


@pytest.fixture
def twin(window: MainWindow, version_id: int) -> int:
    """A Piet Osk of another article; the cursor is on the claim of the Piet Osk of this one."""
    library = window.session.library
    text = "The road is open."
    read = x.Extraction(
        text=text,
        passages=(x.Passage(0, len(text), PassageRole.BODY),),
        reader="text",
        source_sha256=hashlib.sha256(text.encode()).hexdigest(),
        title="Roads",
        language="en",
    )
    other = articles.finish_import(library, x.to_json(read), text.encode(), name="roads.txt").value.version_id
    whole = (Span(0, len(text)),)
    made = reviewing.new_claim(library, version_id=other, spans=whole, speaker="Piet Osk").value
    known = queries.claim_card(library, made).claim.person
    assert known is not None
    people.edit_person(library, known.id, name="Pieter Osk", aliases=["Piet Osk"])
    window.session.open_article(version_id)
    window.desk.reading.activate()
    press(window, KEY.Key_J)
    window.desk.inspector.view.refresh()
    return known.id


def press(window: MainWindow, *keys: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(window.desk.reading.view, key, how)


def button(part: QWidget, start: str) -> Button:
    (found,) = [b for b in part.findChildren(Button) if b.accessibleName().startswith(start) and b.isVisibleTo(part)]
    return found


def card(window: MainWindow) -> ClaimCard:
    claim_id = window.session.selection.claim_id
    assert claim_id is not None
    return queries.claim_card(window.session.library, claim_id)


def test_before_accepting_the_same_person_is_taken_in_one_step(window: MainWindow, twin: int) -> None:
    library = window.session.library
    before = history.history(library, limit=1)[0].id
    button(window.desk.inspector.view.namesakes, "Accept as said by Pieter Osk").click()
    assert history.history(library, limit=1)[0].id == before + 1
    person = card(window).claim.person
    assert person is not None
    assert person.id == twin
    assert card(window).attribution is not None
    window.session.undo()
    assert len(queries.claims(library)) == 1


def test_before_accepting_somebody_else_is_kept_apart_for_good(window: MainWindow, twin: int) -> None:
    library = window.session.library
    button(window.desk.inspector.view.namesakes, "Accept as said by somebody other").click()
    person = card(window).claim.person
    assert person is not None
    assert person.id != twin
    assert people.namesakes(library, person.id) == ()
    window.session.undo()
    assert [p.id for p in queries.people(library)] == [twin]


def test_the_dialog_of_the_speaker_asks_too(window: MainWindow, twin: int) -> None:
    press(window, KEY.Key_S)
    shown = window.findChild(AskLine)
    assert shown is not None
    answer = button(shown, "Accept as said by Pieter Osk")
    answer.setFocus()
    QTest.keyClick(answer, KEY.Key_Space)
    assert not shown.isVisible()
    person = card(window).claim.person
    assert person is not None
    assert person.id == twin


def test_after_accepting_the_dialog_merges(window: MainWindow, twin: int) -> None:
    press(window, KEY.Key_Return, KEY.Key_S)
    shown = window.findChild(AskLine)
    assert shown is not None
    button(shown, "Merge with Pieter Osk").click()
    person = card(window).claim.person
    assert person is not None
    assert person.id == twin
    assert len(queries.people(window.session.library)) == 1


def test_a_key_shows_the_person_once_there_is_one(window: MainWindow, version_id: int) -> None:
    window.session.open_article(version_id)
    window.desk.reading.activate()
    press(window, KEY.Key_J)
    assert window.desk.actions_table.state("person.open") is not True
    press(window, KEY.Key_Return)
    press(window, KEY.Key_S, how=Qt.KeyboardModifier.ShiftModifier)
    shown = window.findChild(PersonOverlay)
    assert shown is not None
    assert shown.name.text() == "Piet Osk"


def test_an_accepted_claim_says_its_mode_and_cue_as_the_proposal_did(window: MainWindow, version_id: int) -> None:
    session, found = window.session, proposals()
    told = replace(found, claims=(found.claims[0], replace(found.claims[1], cue=at("called")), found.claims[2]))
    articles.finish_analysis(session.library, version_id, c.to_json(told))
    session.open_article(version_id)
    session.next_suggestion()
    view = window.desk.inspector.view
    view.refresh()
    words = view.speaker.mode.text()
    assert words.endswith(" · called")
    session.accept()
    view.refresh()
    assert view.speaker.mode.text() == words
    assert view.speaker.mode.isVisible()


def test_every_field_by_keys_is_one_step_and_stays_after_another_analysis(
    qtbot: QtBot, window: MainWindow, version_id: int
) -> None:
    session, view = window.session, window.desk.inspector.view
    session.open_article(version_id)
    window.desk.reading.activate()
    press(window, KEY.Key_J, KEY.Key_Return)
    view.refresh()
    before = history.history(session.library, limit=1)[0].id
    press(window, KEY.Key_W)
    assert QApplication.focusWidget() is view.words.wording
    QTest.keyClicks(view.words.wording, "The flood was a record")
    press(window, KEY.Key_D)
    assert QApplication.focusWidget() is view.details.kind
    QTest.keyClick(view.details.kind, KEY.Key_Down)
    for field, words in ((view.details.date, "2026-03"), (view.details.place, "Tarn Hollow")):
        field.setFocus()
        QTest.keyClicks(field, words)
        QTest.keyClick(field, KEY.Key_Return)
    window.desk.reading.activate()
    press(window, KEY.Key_S)
    asked = window.findChild(AskLine)
    assert asked is not None
    asked.field.selectAll()
    QTest.keyClicks(asked.field, "Mara Quill")
    QTest.keyClick(asked.field, KEY.Key_Return)
    assert history.history(session.library, limit=1)[0].id == before + 5
    articles.finish_analysis(session.library, version_id, c.to_json(proposals()))
    session.refresh_page()
    claim = card(window).claim
    assert claim.person is not None
    assert (claim.wording, claim.claim_date, claim.claim_place, claim.person.name) == (
        "The flood was a record",
        "2026-03",
        "Tarn Hollow",
        "Mara Quill",
    )
    assert claim.kind is not proposals().claims[1].kind
    for _ in range(5):
        session.undo()
    claim = card(window).claim
    assert (claim.wording, claim.claim_date, claim.claim_place) == ("", "", "")
    assert claim.kind is proposals().claims[1].kind
