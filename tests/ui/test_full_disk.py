"""A disk without room, in the window: it is said in words, what was typed stays where it was typed, and is stored once there is room."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tarn_hollow import at

from workbench.domain.vocab import NoRatingReason
from workbench.services import queries
from workbench.ui.verdict.view import VerdictView
from workbench.ui.widgets.fields import Area, LineField

if TYPE_CHECKING:
    from workbench.ui.main_window import MainWindow

LONG = "very long words of ours " * 1_200


@pytest.fixture
def desk(window: MainWindow, version_id: int) -> MainWindow:
    """Two claims; the first is under the cursor."""
    session = window.session
    session.open_article(version_id)
    session.new_claim((at("the worst in a century"),))
    session.new_claim((at("Nobody has counted the sandbags"),))
    session.open_claim(queries.claims(session.library)[-1].id)
    settle(window)
    return window


def settle(window: MainWindow) -> None:
    for _ in range(5):
        QApplication.processEvents()
    window.desk.inspector.view.refresh()


def fill_disk(window: MainWindow, *, full: bool) -> None:
    """SQLite is allowed no page more than it has."""
    connection = window.session.library.connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages if full else 1_000_000}")


def wording(window: MainWindow) -> Area:
    return window.desk.inspector.view.words.wording


def tags(window: MainWindow) -> LineField:
    return window.desk.inspector.view.notes.tags


def questions(window: MainWindow) -> Area:
    return window.desk.inspector.view.handover.form.questions


@pytest.mark.parametrize("field", [wording, tags, questions])
def test_what_could_not_be_stored_stays_and_is_stored_later(
    desk: MainWindow, field: Callable[[MainWindow], LineField | Area]
) -> None:
    typed = field(desk)
    failed: list[tuple[str, str, str]] = []
    desk.session.failed.connect(lambda *said: failed.append(said))
    fill_disk(desk, full=True)
    typed.setText(LONG) if isinstance(typed, LineField) else typed.setPlainText(LONG)
    typed.commit()
    settle(desk)
    assert words(typed) == LONG
    told = " ".join(failed[0]) if failed else desk.desk.inspector.view.handover.form.trouble.text()
    assert "The disk is full" in told
    assert "database" not in told
    fill_disk(desk, full=False)
    typed.commit()
    settle(desk)
    card = queries.claim_card(desk.session.library, desk.session.selection.claim_id or 0)
    stored = (card.claim.wording, ", ".join(card.claim.tags), "\n".join(card.claim.todo.questions))
    assert LONG.strip() in stored


def words(field: LineField | Area) -> str:
    return field.text() if isinstance(field, LineField) else field.toPlainText()


def test_it_does_not_follow_to_another_claim(desk: MainWindow) -> None:
    fill_disk(desk, full=True)
    wording(desk).setPlainText(LONG)
    wording(desk).commit()
    desk.session.open_claim(queries.claims(desk.session.library)[0].id)
    settle(desk)
    assert wording(desk).toPlainText() == "Nobody has counted the sandbags"


def test_words_being_typed_when_another_claim_comes_are_the_first_ones(desk: MainWindow) -> None:
    """Not by a key, which would leave the field first: by something that arrives."""
    library = desk.session.library
    first = desk.session.selection.claim_id
    before = {row.id: queries.claim_card(library, row.id).claim.wording for row in queries.claims(library)}
    wording(desk).setFocus()
    wording(desk).selectAll()
    QTest.keyClicks(wording(desk), "Of the first")
    desk.session.open_claim(queries.claims(library)[0].id)
    settle(desk)
    told = {row.id: queries.claim_card(library, row.id).claim.wording for row in queries.claims(library)}
    assert told == {**before, first: "Of the first"}


def test_a_verdict_without_room_keeps_its_form(desk: MainWindow) -> None:
    session = desk.session
    session.show_centre("verdict")
    (view,) = desk.findChildren(VerdictView)
    view.form.rows.pick(0)
    view.form.reasons.choose(NoRatingReason.OPINION.value)
    view.form.why.setPlainText(LONG)
    fill_disk(desk, full=True)
    QTest.keyClick(view.form.why, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.desk.actions_table.trigger("verdict.save")
    assert view.form.why.toPlainText() == LONG
    assert queries.claim_card(session.library, session.selection.claim_id or 0).verdict is None
    fill_disk(desk, full=False)
    desk.desk.actions_table.trigger("verdict.save")
    verdict = queries.claim_card(session.library, session.selection.claim_id or 0).verdict
    assert verdict is not None
    assert verdict.rationale == LONG.strip()
