"""The rules in the window: listed with their numbers, found, switched, undone; and silenced from the proposal under the cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.domain.vocab import SuggestionKind
from workbench.services import history, rules
from workbench.ui.dialogs.rule_row import RuleRow
from workbench.ui.dialogs.rules import OFF, RulesOverlay

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.ui.main_window import MainWindow


@pytest.fixture
def overlay(version_id: int, window: MainWindow) -> RulesOverlay:
    assert window.desk.actions_table.trigger("rules.open")
    return window.findChildren(RulesOverlay)[-1]


def _visible(overlay: RulesOverlay) -> list[RuleRow]:
    return [one for one in overlay.rows if one.isVisible()]


def _row(overlay: RulesOverlay, key: str) -> RuleRow:
    return next(one for one in overlay.rows if one.key == key)


def test_a_switch_hides_what_the_rule_proposed_and_ctrl_z_brings_it_back(
    qtbot: QtBot, overlay: RulesOverlay, window: MainWindow
) -> None:
    page = window.session.page
    assert page is not None
    rule = page.waiting[0].claim.rule
    before = len(page.waiting)
    shown = _row(overlay, f"claim:{rule}")
    QTest.mouseClick(shown.switch, Qt.MouseButton.LeftButton, pos=shown.switch.rect().center())
    assert shown.counted.off
    assert not shown.switch.isChecked()
    assert window.session.page is not None
    assert all(one.claim.rule != rule for one in window.session.page.waiting)
    assert len(window.session.page.waiting) < before
    assert rules.told(SuggestionKind.CLAIM, rule).name in window.desk.toast.words.text()
    shown.switch.setFocus()
    QTest.keyClick(shown.switch, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not shown.counted.off
    assert len(window.session.page.waiting) == before


def test_what_is_off_is_counted_and_one_act_away(overlay: RulesOverlay, window: MainWindow) -> None:
    page = window.session.page
    assert page is not None
    rule = page.waiting[0].claim.rule
    hidden = len(page.less_likely)
    assert page.silenced == 0
    window.session.attempt(rules.switch, SuggestionKind.CLAIM, rule, on=False)
    assert window.session.page is not None
    assert window.session.page.silenced > 0
    assert len(window.session.page.less_likely) <= hidden
    overlay.dismiss()
    window.desk.inspector.view.refresh()
    assert f"{window.session.page.silenced} of rules that are off" in window.desk.inspector.view.more.button.text()
    assert window.desk.actions_table.trigger("article.all_statements")
    assert any(one.claim.rule == rule for one in window.session.page.waiting)


def test_a_rule_is_found_by_its_words_and_those_that_are_off_by_the_choice(
    overlay: RulesOverlay, window: MainWindow
) -> None:
    overlay.which.choose("all")
    overlay.field.setText("points back")
    assert [one.key for one in _visible(overlay)] == ["link:back-reference"]
    overlay.field.setText("no such words anywhere")
    assert _visible(overlay) == []
    assert overlay.nothing.isVisible()
    overlay.field.clear()
    window.session.attempt(rules.switch, SuggestionKind.LINK, "back-reference", on=False)
    overlay.which.choose(OFF)
    overlay.which.chosen.emit(OFF)
    assert [one.key for one in _visible(overlay)] == ["link:back-reference"]
    assert overlay.head.aside.text() == "1 off"


def test_a_key_silences_the_rule_of_the_proposal_and_goes_on(qtbot: QtBot, version_id: int, window: MainWindow) -> None:
    window.session.next_suggestion()
    found = window.session.loop.current()
    assert found is not None
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    assert rules.is_off(window.session.library, SuggestionKind.CLAIM, found.claim.rule)
    now = window.session.loop.current()
    assert now is None or now.claim.rule != found.claim.rule
    assert "off" in (history.undo_label(window.session.library) or "")
    window.session.undo()
    assert not rules.is_off(window.session.library, SuggestionKind.CLAIM, found.claim.rule)


def test_on_the_evidence_it_is_the_rule_of_the_link(version_id: int, window: MainWindow) -> None:
    window.session.next_suggestion()
    window.session.go_evidence()
    link = window.session.loop.current_link()
    assert link is not None
    assert window.desk.actions_table.trigger("rules.silence")
    assert rules.is_off(window.session.library, SuggestionKind.LINK, link.link.rule)
    found = window.session.loop.current()
    assert found is None or all(one.id != link.id for one in found.links)
    window.session.accept()  # nothing under the cursor breaks
