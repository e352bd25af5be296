"""Buttons of which one may be chosen: what a screen reader hears, that nothing needs to be chosen, and what arrows do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.domain.vocab import Stance, VerdictOutcome
from workbench.ui.app import application
from workbench.ui.verdict.choices import Choice
from workbench.ui.verdict.outcome_rows import OutcomeRows
from workbench.ui.widgets.segmented import Segmented
from workbench.ui.widgets.stance_strip import StanceStrip

KEY = Qt.Key


def shown(qtbot: QtBot, part: QWidget) -> QWidget:
    """The part in a window that has the focus, between two neighbours."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.addWidget(part)
    qtbot.addWidget(holder)
    with qtbot.waitExposed(holder):
        holder.show()
    holder.activateWindow()
    return part


def heard(button: QAbstractButton) -> tuple[QAccessible.Role, bool]:
    told = QAccessible.queryAccessibleInterface(button)
    return told.role(), bool(told.state().checked)  # type: ignore[attr-defined]  # missing in the stubs


@pytest.fixture(autouse=True)
def _app() -> None:
    application()


def test_a_stance_is_one_of_six_and_may_be_none(qtbot: QtBot) -> None:
    strip = StanceStrip()
    shown(qtbot, strip)
    radio = QAccessible.Role.RadioButton
    assert {heard(button) for button in strip.buttons.values()} == {(radio, False)}
    strip.show_choice(Stance.SUPPORTS)
    strip.show_choice(Stance.CONTEXT)
    assert [stance for stance, button in strip.buttons.items() if heard(button) == (radio, True)] == [Stance.CONTEXT]
    strip.buttons[Stance.CONTEXT].click()  # a second click leaves it chosen
    assert strip.value() is Stance.CONTEXT
    strip.show_choice(None)
    assert strip.value() is None


def test_arrows_walk_over_the_stances_and_choose_none(qtbot: QtBot) -> None:
    strip = StanceStrip()
    shown(qtbot, strip)
    stances = list(Stance)
    strip.buttons[stances[0]].setFocus()
    for key, wanted in ((KEY.Key_Down, 2), (KEY.Key_Right, 3), (KEY.Key_Up, 1), (KEY.Key_Left, 0), (KEY.Key_Left, 5)):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert QApplication.focusWidget() is strip.buttons[stances[wanted]]
    assert strip.value() is None
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Space)
    assert strip.value() is stances[5]


def test_every_choice_of_several_says_so_and_stays_in_the_order_of_tab(qtbot: QtBot) -> None:
    rows = OutcomeRows()
    rows.show_choices([Choice(n, f"Level {n}", "what it means", VerdictOutcome.RATED) for n in (1, 2, 3)])
    parts = Segmented([("a", "first"), ("b", "second")], name="Either")
    shown(qtbot, rows)
    shown(qtbot, parts)
    rows.pick(2)
    parts.choose("b")
    buttons = [*rows.findChildren(QAbstractButton), *parts.findChildren(QAbstractButton)]
    assert [heard(button) for button in buttons] == [
        (QAccessible.Role.RadioButton, on) for on in (False, True, False, False, True)
    ]
    for button in buttons:
        button.setFocus()
        assert all(other.focusPolicy() & Qt.FocusPolicy.TabFocus for other in buttons)
