"""Keys in the real window: they reach their act, and rest where text is typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from workbench.services import history, queries
from workbench.ui.dialogs.ask_line import AskLine
from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.overlay import Overlay

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    qtbot.keyClick(window.focusWidget() or window, key, modifier)


@pytest.fixture
def reading(version_id: int, window: MainWindow) -> MainWindow:
    """The window with the article open, the focus on the page."""
    assert window.session.centre == "article"
    return window


def test_the_newest_article_is_open_and_has_the_focus(reading: MainWindow) -> None:
    assert reading.focusWidget() is reading.desk.reading.view


def test_from_j_to_the_accepted_link_in_four_keys(qtbot: QtBot, reading: MainWindow) -> None:
    for key in (KEY.Key_J, KEY.Key_Return, KEY.Key_E, KEY.Key_Return):
        press(qtbot, reading, key)
    (claim,) = queries.claims(reading.session.library)
    assert claim.links == 1
    assert reading.session.selection.evidence_id is not None
    press(qtbot, reading, KEY.Key_Z, CONTROL)
    press(qtbot, reading, KEY.Key_Z, CONTROL)
    assert queries.claims(reading.session.library) == ()
    press(qtbot, reading, KEY.Key_Z, CONTROL | SHIFT)
    assert len(queries.claims(reading.session.library)) == 1


def test_x_rejects_and_shift_j_goes_down_the_page(qtbot: QtBot, reading: MainWindow) -> None:
    press(qtbot, reading, KEY.Key_J, SHIFT)
    assert reading.session.number() == 1
    press(qtbot, reading, KEY.Key_X)
    assert reading.session.page is not None
    assert len(reading.session.page.marks) == 1


def test_n_makes_a_claim_of_the_selection(qtbot: QtBot, reading: MainWindow) -> None:
    assert reading.session.page is not None
    start = reading.session.page.text.text.index("the depot")
    from workbench.domain.spans import Span

    reading.desk.reading.view.select_span(Span(start, start + 9))
    press(qtbot, reading, KEY.Key_N)
    assert [c.verbatim for c in queries.claims(reading.session.library)] == ["the depot"]


def test_n_without_a_selection_asks_for_the_words(qtbot: QtBot, reading: MainWindow) -> None:
    press(qtbot, reading, KEY.Key_N)
    field = reading.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "No boat sails on Sunday")
    qtbot.keyClick(field, KEY.Key_Return)
    assert [c.verbatim for c in queries.claims(reading.session.library)] == ["No boat sails on Sunday"]


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_letters_rest_in_a_field(qtbot: QtBot, reading: MainWindow, kind: type[QWidget]) -> None:
    field = kind(reading.desk.centre)
    field.show()
    field.setFocus()
    for key in (KEY.Key_J, KEY.Key_X, KEY.Key_N, KEY.Key_1, KEY.Key_Space):
        qtbot.keyClick(field, key)
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()  # type: ignore[attr-defined]
    assert text == "jxn1 "
    assert reading.session.selection.suggestion_id is None


def test_undo_in_a_field_is_the_fields_own_first(qtbot: QtBot, reading: MainWindow) -> None:
    field = QLineEdit(reading.desk.centre)
    field.show()
    field.setFocus()
    qtbot.keyClick(field, KEY.Key_A)
    before = history.undo_label(reading.session.library)
    qtbot.keyClick(field, KEY.Key_Z, CONTROL)
    assert field.text() == ""
    assert history.undo_label(reading.session.library) == before


def test_no_key_reaches_the_window_under_an_overlay(qtbot: QtBot, reading: MainWindow) -> None:
    overlay = Overlay(reading, name="A question", width=300)
    overlay.open()
    qtbot.keyClick(overlay, KEY.Key_J)
    assert reading.session.selection.suggestion_id is None
    qtbot.keyClick(overlay, KEY.Key_Escape)
    press(qtbot, reading, KEY.Key_J)
    assert reading.session.selection.suggestion_id is not None


def test_a_list_keeps_enter_and_gives_letters_away(qtbot: QtBot, reading: MainWindow) -> None:
    reading.desk.nav.list.setFocus()
    qtbot.keyClick(reading.desk.nav.list, KEY.Key_J)
    assert reading.session.number() == 2


def test_f6_goes_round_the_panes(qtbot: QtBot, reading: MainWindow) -> None:
    reading.session.next_suggestion()
    reading.session.accept()
    QApplication.processEvents()  # the inspector reads its subject once the signals of one act are over
    seen = []
    for _ in range(3):
        press(qtbot, reading, KEY.Key_F6)
        focus = reading.focusWidget()
        assert focus is not None
        seen.append(
            next(
                n
                for n, pane in enumerate((reading.desk.nav, reading.desk.centre, reading.desk.right))
                if pane.isAncestorOf(focus)
            )
        )
    assert sorted(seen) == [0, 1, 2]


def test_paste_outside_fields_imports_and_early_keys_wait(qtbot: QtBot, window: MainWindow) -> None:
    """A new library: Ctrl+V, and J and Enter typed before the analysis is there."""
    text = (
        "Ferry fares rise in Port Lorne\n\n"
        "The fares will rise by a tenth in May, harbour director Ilse Brandt said on Monday.\n\n"
        "“Nobody will pay more than eight crowns,” Brandt said. Her statement was contradicted by a price list "
        "that the operator published on Friday.\n"
    )
    QGuiApplication.clipboard().setText(text)
    session = window.session
    with qtbot.waitSignal(session.suggestions_changed, timeout=60_000):
        press(qtbot, window, KEY.Key_V, CONTROL)
        press(qtbot, window, KEY.Key_J)
        press(qtbot, window, KEY.Key_Return)
        assert session.loop.early.waiting == 2
    assert session.loop.early.waiting == 0
    assert len(queries.claims(session.library)) == 1
    assert session.centre == "article"


def test_enter_in_a_field_accepts_nothing_behind_it(qtbot: QtBot, reading: MainWindow) -> None:
    """A field hands an Enter that it has used up to its parents."""
    press(qtbot, reading, KEY.Key_J)
    press(qtbot, reading, KEY.Key_F, CONTROL)
    field = reading.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "flood")
    qtbot.keyClick(field, KEY.Key_Return)
    assert queries.claims(reading.session.library) == ()
    qtbot.keyClick(field, KEY.Key_Escape)
    assert not reading.desk.reading.finder.isVisible()
    press(qtbot, reading, KEY.Key_Return)
    assert len(queries.claims(reading.session.library)) == 1


def test_plus_zooms_with_shift_and_without(qtbot: QtBot, reading: MainWindow) -> None:
    press(qtbot, reading, KEY.Key_Plus, CONTROL)
    press(qtbot, reading, KEY.Key_Plus, CONTROL | SHIFT)
    press(qtbot, reading, KEY.Key_Equal, CONTROL)
    assert round(reading.desk.reading.view.zoom, 2) == 1.3
    press(qtbot, reading, KEY.Key_0, CONTROL)
    assert reading.desk.reading.view.zoom == 1.0


def test_enter_on_a_button_is_that_buttons_and_no_other(qtbot: QtBot, reading: MainWindow) -> None:
    """With the focus on "Fix speaker", Enter must not accept the claim."""
    press(qtbot, reading, KEY.Key_J)
    reading.desk.inspector.view.refresh()
    fix = reading.desk.inspector.view.speaker.fix
    fix.setFocus()
    qtbot.keyClick(fix, KEY.Key_Return)
    assert queries.claims(reading.session.library) == ()
    assert any(o.isVisible() for o in reading.findChildren(AskLine))


def test_enter_on_cancel_cancels(qtbot: QtBot, reading: MainWindow) -> None:
    press(qtbot, reading, KEY.Key_N)
    field = reading.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "Not meant")
    asked = next(o for o in reading.findChildren(AskLine) if o.isVisible())
    cancel = next(b for b in asked.findChildren(Button) if b.text() == "Cancel")
    cancel.setFocus()
    qtbot.keyClick(cancel, KEY.Key_Return)
    assert not asked.isVisible()
    assert queries.claims(reading.session.library) == ()
