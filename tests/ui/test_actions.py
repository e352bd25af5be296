"""The table of actions: complete, without double meanings that nothing tells apart, and obeyed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from workbench.ui import icons
from workbench.ui.actions import ACTIONS, BY_ID, GROUPS, MENUS, Actions, ActionSpec, key_text

# These share keys on purpose: where each means something is told by `enabled`.
SHARED = {"1", "2", "3", "4", "5", "6", "Ctrl+F", "Del"}


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_each_act_says_what_it_is(spec: ActionSpec) -> None:
    assert spec.text
    assert spec.help.endswith(".")
    assert spec.where in GROUPS
    assert spec.menu in (*MENUS, "")
    assert not spec.icon or not icons.icon(spec.icon).isNull()
    for keys in spec.keys:
        assert not QKeySequence(keys).isEmpty()


def test_no_key_is_given_twice() -> None:
    keys = [QKeySequence(k).toString() for spec in ACTIONS for k in spec.keys]
    assert {k for k in keys if keys.count(k) > 1} == SHARED
    assert len(BY_ID) == len(ACTIONS)


def test_the_enabled_act_gets_the_shared_key(qapp: QApplication) -> None:
    actions, done = Actions(), []
    rating = [False]
    actions.connect("stance.1", lambda: done.append("stance"), lambda: not rating[0])
    actions.connect("verdict.level.1", lambda: done.append("level"), lambda: rating[0])
    for value in (False, True):
        rating[0] = value
        found = actions.for_key(QKeySequence("1"))
        assert found is not None
        assert actions.trigger(found)
    assert done == ["stance", "level"]


def test_a_disabled_act_gives_its_reason_and_does_nothing(qapp: QApplication) -> None:
    actions, done = Actions(), []
    actions.connect("claim.accept", lambda: done.append(1), lambda: "Nothing is proposed here.")
    made = actions.qaction("claim.accept")
    assert not actions.trigger("claim.accept")
    assert not made.isEnabled()
    assert made.toolTip() == "Nothing is proposed here."
    assert not done


def test_an_act_without_anyone_to_do_it_is_off(qapp: QApplication) -> None:
    actions = Actions()
    assert actions.state("verdict.save") is False
    assert not actions.trigger("verdict.save")
    with pytest.raises(KeyError):
        actions.connect("no.such.act", lambda: None)


def test_keys_are_written_as_on_the_caps() -> None:
    assert key_text("Ctrl+Return") == "Ctrl+Enter"
