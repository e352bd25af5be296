"""In the inspector, by keys: tags, notes, and the history of the claim with "undo this" that leaves what came later."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.domain.claim import ClaimCard
from workbench.domain.vocab import ClaimKind, Disclosure
from workbench.services import history, queries, reviewing
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.fields import LineField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from workbench.ui.main_window import MainWindow

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(window: MainWindow, version_id: int) -> MainWindow:
    window.session.open_article(version_id)
    window.desk.reading.activate()
    press(window, KEY.Key_J)
    press(window, KEY.Key_Return)
    window.desk.inspector.view.refresh()
    return window


def press(window: MainWindow, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.desk.reading.view, key, how)


def card(window: MainWindow) -> ClaimCard:
    claim_id = window.session.selection.claim_id
    assert claim_id is not None
    return queries.claim_card(window.session.library, claim_id)


def buttons(part: QWidget, start: str) -> list[Button]:
    for _ in range(3):
        QApplication.processEvents()  # what was added is shown by the next events
    return [b for b in part.findChildren(Button) if b.accessibleName().startswith(start) and b.isVisibleTo(part)]


def test_tags_and_notes_are_written_changed_and_removed_by_keys(desk: MainWindow) -> None:
    view = desk.desk.inspector.view
    press(desk, KEY.Key_T, SHIFT)
    assert QApplication.focusWidget() is view.notes.tags
    QTest.keyClicks(view.notes.tags, "flood, bridge ,flood")
    QTest.keyClick(view.notes.tags, KEY.Key_Return)
    assert card(desk).claim.tags == ("flood", "bridge")
    desk.desk.reading.activate()
    press(desk, KEY.Key_N, SHIFT)
    assert QApplication.focusWidget() is view.notes.new
    QTest.keyClicks(view.notes.new, "Ask the engineer.")
    QTest.keyClick(view.notes.new, KEY.Key_Return)
    assert [n.text for n in card(desk).notes] == ["Ask the engineer."]
    assert view.notes.new.text() == ""
    view.refresh()
    (line,) = [f for f in view.notes.findChildren(LineField) if f.accessibleName() == "Note"]
    line.setFocus()
    QTest.keyClick(line, KEY.Key_End)
    QTest.keyClicks(line, " Today.")
    QTest.keyClick(line, KEY.Key_Return)
    assert [n.text for n in card(desk).notes] == ["Ask the engineer. Today."]
    view.refresh()
    QApplication.processEvents()
    (closed,) = [f for f in view.notes.findChildren(Combo) if f.isVisibleTo(view.notes)]
    QTest.keyClick(closed, KEY.Key_End)
    assert card(desk).notes[0].disclosure is list(Disclosure)[-1]
    view.refresh()
    (gone,) = buttons(view.notes, "Remove this note")
    gone.setFocus()
    QTest.keyClick(gone, KEY.Key_Space)
    assert card(desk).notes == ()
    desk.session.undo()
    assert [n.text for n in card(desk).notes] == ["Ask the engineer. Today."]


def test_one_step_of_the_claim_is_undone_alone_and_undo_takes_that_back(desk: MainWindow) -> None:
    library, view, claim_id = desk.session.library, desk.desk.inspector.view, card(desk).claim.id
    kind = card(desk).claim.kind
    reviewing.edit_claim(library, claim_id, kind=ClaimKind.CAUSAL)
    reviewing.edit_claim(library, claim_id, claim_place="Tarn Hollow")
    other = reviewing.new_claim(library, version_id=None, words="It rains.").value
    desk.session.refresh_page()
    press(desk, KEY.Key_Y)
    lines = buttons(view.history, "Undo this step")
    assert [b.accessibleName().removeprefix("Undo this step: ") for b in lines] == [
        "Edit claim C1: place",
        "Edit claim C1: kind",
        "Accept claim C1",
    ]
    lines[1].click()
    now = card(desk).claim
    assert (now.kind, now.claim_place) == (kind, "Tarn Hollow")
    assert [row.id for row in queries.claims(library)] == [other, claim_id]
    view.refresh()
    assert len(buttons(view.history, "Undo this step")) == 2
    assert desk.desk.actions_table.trigger("edit.undo")
    assert card(desk).claim.kind is ClaimKind.CAUSAL
    for _ in range(3):
        desk.session.undo()
    assert card(desk).claim.claim_place == ""
    assert card(desk).claim.kind is kind
    while history.redo_label(library) is not None:
        desk.session.redo()
    assert (card(desk).claim.kind, card(desk).claim.claim_place) == (kind, "Tarn Hollow")


def test_what_later_steps_changed_again_is_not_undone_alone_and_that_is_said(desk: MainWindow) -> None:
    library, claim_id = desk.session.library, card(desk).claim.id
    for place in ("Tarn Hollow", "Upper Tarn"):
        reviewing.edit_claim(library, claim_id, claim_place=place)
    view = desk.desk.inspector.view
    desk.session.refresh_page()
    press(desk, KEY.Key_Y)
    before = history.history(library, limit=1)[0].id
    buttons(view.history, "Undo this step")[1].click()
    assert desk.desk.banner.isVisible()
    assert card(desk).claim.claim_place == "Upper Tarn"
    assert history.history(library, limit=1)[0].id == before
