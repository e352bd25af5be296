"""The verdict in the real window: digits, reasons, conclusions, drafts, the list of what is missing, and a second reader."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from workbench.domain.verdict import Verdict
from workbench.domain.vocab import ClaimKind, ClaimStatus, NoRatingReason, QuotationFinding, VerdictOutcome
from workbench.services import library as libraries
from workbench.services import queries, reviewing, verdicts
from workbench.ui.actions import CHORD, key_text
from workbench.ui.dialogs.ask_line import AskLine
from workbench.ui.main_window import MainWindow
from workbench.ui.status import NextKey
from workbench.ui.verdict import VerdictView
from workbench.ui.widgets.segmented import Segmented
from workbench.ui.widgets.words import Words

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier if CHORD == "Alt" else Qt.KeyboardModifier.MetaModifier


@pytest.fixture
def claim(version_id: int, window: MainWindow) -> MainWindow:
    """An accepted claim with linked evidence under the cursor."""
    window.session.next_suggestion()
    window.session.go_evidence()
    window.session.accept()
    return window


@pytest.fixture
def rated(claim: MainWindow) -> MainWindow:
    """A scale chosen, and the verdict open."""
    profile = libraries.profile(claim.session.library)
    claim.session.attempt(libraries.set_profile, dataclasses.replace(profile, scale="five-steps", initials="R. T."))
    press_on(claim, KEY.Key_V)
    return claim


def press_on(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClick(window.focusWidget() or window, key, modifier)


def view(window: MainWindow) -> VerdictView:
    made = window.desk.view("verdict")
    assert isinstance(made, VerdictView)
    return made


def newest(window: MainWindow) -> Verdict | None:
    return queries.claim_card(window.session.library, window.session.selection.claim_id or 0).verdict


def test_digits_that_need_shift_rate_too(qtbot: QtBot, rated: MainWindow) -> None:
    """The top row of a French keyboard: the digits stand above the signs."""
    for key, modifiers, digit in ((KEY.Key_4, SHIFT, 4), (KEY.Key_5, ALT | SHIFT, 5)):
        press_on(rated, key, modifiers)
        chosen = view(rated).form.rows.value()
        assert chosen is not None
        assert chosen.digit == digit


def test_v_digit_why_and_save_without_the_mouse(qtbot: QtBot, rated: MainWindow) -> None:
    assert rated.session.centre == "verdict"
    assert view(rated).form.rows.value() is None
    press_on(rated, KEY.Key_5)
    assert QApplication.focusWidget() is view(rated).form.why
    qtbot.keyClicks(view(rated).form.why, "Level 5 was seen in 1987.")
    assert view(rated).form.words.text() == "6 words"
    with qtbot.waitSignal(view(rated).saved):
        press_on(rated, KEY.Key_Return, CONTROL)
    made = newest(rated)
    assert made is not None
    assert made.level is not None
    assert (made.level.label, made.rationale, made.decided_by) == ("False", "Level 5 was seen in 1987.", "R. T.")
    assert queries.claim_card(rated.session.library, made.claim_id).claim.status is ClaimStatus.DECIDED
    press_on(rated, KEY.Key_Z, CONTROL)
    assert newest(rated) is None
    assert view(rated).form.rows.value() is None


def test_nothing_is_saved_without_an_outcome_and_it_is_said_in_place(rated: MainWindow) -> None:
    press_on(rated, KEY.Key_Return, CONTROL)
    assert view(rated).form.trouble.text().startswith("Choose an outcome first")
    assert newest(rated) is None


def test_no_rating_needs_its_reason(qtbot: QtBot, rated: MainWindow) -> None:
    press_on(rated, KEY.Key_0)
    form = view(rated).form
    assert form.reasons.isVisible()
    assert form.reasons.isAncestorOf(QApplication.focusWidget())
    press_on(rated, KEY.Key_Return, CONTROL)
    assert form.trouble.text() == "Choose why there is no rating."
    form.reasons._click("too_vague")
    press_on(rated, KEY.Key_Return, CONTROL)
    made = newest(rated)
    assert made is not None
    assert (made.outcome, made.no_rating_reason) == (VerdictOutcome.NO_RATING, NoRatingReason.TOO_VAGUE)


def test_a_written_conclusion_instead(qtbot: QtBot, rated: MainWindow) -> None:
    qtbot.mouseClick(view(rated).form.other_way, Qt.MouseButton.LeftButton)
    form = view(rated).form
    assert not form.rows.isVisible()
    assert QApplication.focusWidget() is form.conclusion
    press_on(rated, KEY.Key_Return, CONTROL)
    assert form.trouble.text() == "Write the conclusion first."
    qtbot.keyClicks(form.conclusion, "It was not the worst.")
    press_on(rated, KEY.Key_Return, CONTROL)
    made = newest(rated)
    assert made is not None
    assert (made.outcome, made.conclusion) == (VerdictOutcome.WRITTEN, "It was not the worst.")


def test_without_a_scale_it_is_said_that_one_is_chosen_first(claim: MainWindow) -> None:
    press_on(claim, KEY.Key_V)
    press_on(claim, KEY.Key_Return, CONTROL)
    assert view(claim).form.trouble.text().startswith("Choose how you rate first")
    assert newest(claim) is None


def test_without_a_scale_nothing_is_imposed(qtbot: QtBot, claim: MainWindow) -> None:
    press_on(claim, KEY.Key_V)
    form = view(claim).form
    assert list(form.rows.rows) == [0]
    ask = next(s for s in form.ask_scale.findChildren(Segmented) if s.isVisible())
    assert ask.value() == ""
    ask._click("three-steps")
    assert libraries.profile(claim.session.library).scale == "three-steps"
    assert list(form.rows.rows) == [1, 2, 3, 0]


def test_a_quotation_is_judged_by_findings_or_on_the_scale(qtbot: QtBot, rated: MainWindow) -> None:
    claim_id = rated.session.selection.claim_id or 0
    rated.session.attempt(reviewing.edit_claim, claim_id, kind=ClaimKind.QUOTATION)
    form = view(rated).form
    assert [row.choice.finding for row in form.rows.rows.values()] == [*QuotationFinding, None]
    press_on(rated, KEY.Key_2)
    press_on(rated, KEY.Key_Return, CONTROL)
    made = newest(rated)
    assert made is not None
    assert made.finding is QuotationFinding.ALTERED
    qtbot.mouseClick(form.scale_instead, Qt.MouseButton.LeftButton)
    assert form.rows.rows[5].choice.label == "False"


def test_what_was_typed_stays_when_the_verdict_is_left(qtbot: QtBot, rated: MainWindow) -> None:
    press_on(rated, KEY.Key_4)
    qtbot.keyClicks(view(rated).form.why, "half a sentence")
    press_on(rated, KEY.Key_Escape)
    assert rated.session.centre == "article"
    press_on(rated, KEY.Key_V)
    form = view(rated).form
    assert form.why.toPlainText() == "half a sentence"
    assert form.rows.value() is not None
    assert form.rows.value().digit == 4  # type: ignore[union-attr]


def test_a_reply_is_a_step_of_its_own(qtbot: QtBot, rated: MainWindow) -> None:
    reply = view(rated).form.reply
    reply.state._click("not_sought")
    qtbot.keyClicks(reply.field, "he is dead")
    qtbot.keyClick(reply.field, KEY.Key_Return)
    (made,) = queries.claim_card(rated.session.library, rated.session.selection.claim_id or 0).replies
    assert made.not_sought_reason == "he is dead"
    assert reply.last.text() == "Not sought: he is dead."
    assert reply.field.text() == ""


def test_readiness_names_what_is_missing_and_the_way_there(qtbot: QtBot, rated: MainWindow) -> None:
    pane = rated.desk.inspector.readiness
    pane.refresh()
    assert pane.isVisible()
    names = [
        w.accessibleName() for w in pane.findChildren(QWidget) if w.accessibleName().startswith(("missing", "done"))
    ]
    assert "missing: E1 rests on the article alone" in names
    assert "done: Speaker known" in names
    assert pane.chip.text.endswith("things missing")
    button = next(
        w for w in pane.findChildren(QWidget) if w.accessibleName() == "open it: E1 rests on the article alone"
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert rated.session.centre == "article"
    assert rated.session.selection.stage == "evidence"


def test_a_second_reader_is_somebody_else(qtbot: QtBot, rated: MainWindow) -> None:
    profile = libraries.profile(rated.session.library)
    rated.session.attempt(libraries.set_profile, dataclasses.replace(profile, second_reader=True))
    press_on(rated, KEY.Key_5)
    press_on(rated, KEY.Key_Return, CONTROL)
    pane = rated.desk.inspector.readiness
    pane.refresh()
    assert view(rated).chip.text == "in review"
    assert pane.approve.isVisible()
    qtbot.mouseClick(pane.approve, Qt.MouseButton.LeftButton)
    asked = next(o for o in rated.findChildren(AskLine) if o.isVisible())
    qtbot.keyClicks(asked.field, "R. T.")
    qtbot.keyClick(asked.field, KEY.Key_Return)
    assert "somebody else" in asked.trouble.text()
    asked.field.setText("L. M.")
    qtbot.keyClick(asked.field, KEY.Key_Return)
    assert (
        queries.claim_card(rated.session.library, rated.session.selection.claim_id or 0).claim.status
        is ClaimStatus.DECIDED
    )


def test_the_last_reply_is_the_one_that_is_chosen(qtbot: QtBot, rated: MainWindow) -> None:
    claim_id = rated.session.selection.claim_id or 0
    reply = view(rated).form.reply
    assert reply.state.value() == ""
    rated.session.attempt(verdicts.add_reply, claim_id, not_sought_reason="Nobody could be reached.")
    reply.fill(claim_id + 1, ())
    reply.fill(claim_id, queries.claim_card(rated.session.library, claim_id).replies)
    assert reply.state.value() == "not_sought"
    assert reply.last.text() == "Not sought: Nobody could be reached."


def test_words_about_a_reply_wait_until_it_is_said_what_they_are(qtbot: QtBot, rated: MainWindow) -> None:
    claim_id = rated.session.selection.claim_id or 0
    reply = view(rated).form.reply
    qtbot.keyClicks(reply.field, "We stand by it.")
    qtbot.keyClick(reply.field, KEY.Key_Return)
    assert queries.claim_card(rated.session.library, claim_id).replies == ()
    assert reply.field.text() == "We stand by it."
    assert reply.ask.isVisible()
    assert reply.state.isAncestorOf(QApplication.focusWidget())
    press_on(rated, KEY.Key_Space)
    assert (reply.state.value(), QApplication.focusWidget()) == ("answered", reply.field)
    assert not reply.ask.isVisible()
    qtbot.keyClick(reply.field, KEY.Key_Return)  # the same text, committed once more
    (made,) = queries.claim_card(rated.session.library, claim_id).replies
    assert made.text == "We stand by it."
    assert reply.field.text() == ""


def test_words_without_a_choice_stay_with_their_claim(qtbot: QtBot, rated: MainWindow) -> None:
    claim_id = rated.session.selection.claim_id or 0
    reply = view(rated).form.reply
    qtbot.keyClicks(reply.field, "by telephone")
    reply.fill(claim_id + 1, ())
    assert (reply.field.text(), reply.ask.isVisible()) == ("", False)
    reply.fill(claim_id, ())
    assert (reply.field.text(), reply.ask.isVisible()) == ("by telephone", True)


def test_after_an_asking_nothing_is_chosen(qtbot: QtBot, rated: MainWindow) -> None:
    reply = view(rated).form.reply
    reply.state._click("asked")
    qtbot.keyClicks(reply.field, "by e-mail")
    qtbot.keyClick(reply.field, KEY.Key_Return)
    assert reply.state.value() == ""
    assert "no answer yet" in reply.last.text()


def test_saving_says_what_is_still_missing(qtbot: QtBot, rated: MainWindow) -> None:
    press_on(rated, KEY.Key_5)
    press_on(rated, KEY.Key_Return, CONTROL)
    said = rated.desk.toast.words.text()
    assert said.startswith("Saved. Still missing: a look at E1, which nobody here has opened; ")
    assert said.endswith("; and 2 more.")
    press_on(rated, KEY.Key_Escape)
    press_on(rated, KEY.Key_V)
    press_on(rated, KEY.Key_0)
    view(rated).form.reasons._click("opinion")
    press_on(rated, KEY.Key_Return, CONTROL)  # neither evidence nor a reply is asked for
    assert rated.desk.toast.words.text() == "Saved. Still missing: a short wording of the claim."
    claim_id = rated.session.selection.claim_id or 0
    rated.session.attempt(reviewing.edit_claim, claim_id, wording="The flood was the worst.", wording_confirmed=True)
    press_on(rated, KEY.Key_Return, CONTROL)
    assert rated.desk.toast.words.text() == "Verdict saved. Nothing is missing."


def test_what_is_missing_is_dated_as_the_rest_of_the_window(rated: MainWindow) -> None:
    claim_id = rated.session.selection.claim_id or 0
    asked = {"asked_at": "2019-11-20T10:00:00.000Z", "asked_how": "e-mail", "due_at": "2019-11-26T10:00:00.000Z"}
    rated.session.attempt(verdicts.add_reply, claim_id, **asked)
    pane = rated.desk.inspector.readiness
    pane.refresh()
    said = [words.text() for words in pane.list.findChildren(Words)]
    assert "asked 20 Nov 2019 by e-mail, due 26 Nov 2019" in said


def test_a_rating_against_all_evidence_is_said_before_and_after_saving(qtbot: QtBot, rated: MainWindow) -> None:
    form, pane = view(rated).form, rated.desk.inspector.readiness
    press_on(rated, KEY.Key_5)
    assert not form.clash.isVisible()
    form.rows.pick(1)
    plain = "The verdict says True, but the linked evidence contradicts the claim and none supports it"
    assert (form.clash.isVisible(), form.clash.text()) == (True, f"{plain}: E1, not opened")
    qtbot.mouseClick(form.other_way, Qt.MouseButton.LeftButton)
    assert not form.clash.isVisible()
    qtbot.mouseClick(form.other_way, Qt.MouseButton.LeftButton)
    form.rows.pick(1)
    press_on(rated, KEY.Key_Return, CONTROL)  # nothing is forbidden
    made = newest(rated)
    assert made is not None
    assert made.level is not None
    assert made.level.label == "True"
    assert rated.desk.toast.words.text().startswith(
        "Saved. Still missing: evidence for the claim: the verdict says True"
    )
    pane.refresh()
    assert pane.needs[0].text == plain
    assert not form.clash.isVisible(), "it is said once"
    button = next(w for w in pane.findChildren(QWidget) if w.accessibleName() == f"look at it: {plain}")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert rated.session.selection.stage == "evidence"
    assert rated.session.centre == "article"


def test_the_line_about_the_verdict_leads_into_the_form(qtbot: QtBot, rated: MainWindow) -> None:
    pane = rated.desk.inspector.readiness
    pane.refresh()
    button = next(w for w in pane.findChildren(QWidget) if w.accessibleName() == "rate it: No verdict yet")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert view(rated).form.rows.isAncestorOf(QApplication.focusWidget())


def footer(window: MainWindow) -> list[tuple[str, str]]:
    """Each key and what it does, as it stands at the foot of the window."""
    QApplication.processEvents()
    return [(key.key, key.text()) for key in window.desk.status.findChildren(NextKey) if not key.isHidden()]


def test_while_why_is_written_the_foot_names_the_keys_that_work_there(qtbot: QtBot, rated: MainWindow) -> None:
    assert ("1–5", "level") in footer(rated)
    press_on(rated, KEY.Key_4)
    why = view(rated).form.why
    assert QApplication.focusWidget() is why
    told = footer(rated)
    chord = key_text(f"{CHORD}+1").replace("+", " ") + "–5"
    assert [told[0], told[-1]] == [(chord, "another level"), ("F1", "help")]
    assert ("Ctrl Enter", "save") in told
    assert not {"1–5", "0", "?"} & {key for key, _ in told}
    press_on(rated, KEY.Key_2)
    assert why.toPlainText() == "2"
    form = view(rated).form
    press_on(rated, KEY.Key_2, ALT)
    assert (form.rows.value().digit, why.toPlainText()) == (2, "2")  # type: ignore[union-attr]
    form.right.setFocus()
    press_on(rated, KEY.Key_5, ALT)
    assert form.rows.value().digit == 5  # type: ignore[union-attr]
    assert QApplication.focusWidget() is form.right
    press_on(rated, KEY.Key_0, ALT)
    assert form.reasons.isAncestorOf(QApplication.focusWidget())
    assert ("1–5", "level") in footer(rated)
