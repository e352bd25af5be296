"""Undo and redo of an act on many rows: progress lies over the window, Stop leaves everything as it was, and closing the window stops it too."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from workbench.services import bulk, history, queries, reviewing
from workbench.store import revert
from workbench.ui import slow
from workbench.ui.slow import Progress
from workbench.ui.widgets.fields import Area, LineField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.services.library import Library
    from workbench.ui.main_window import MainWindow

KEY = Qt.Key
MANY = 400


@pytest.fixture
def tagged(qtbot: QtBot, library: Library, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """Claims that were all tagged at once; every tick is shown."""
    monkeypatch.setattr(slow, "PATIENCE_S", 0.0)
    monkeypatch.setattr(slow, "PULSE_S", 0.0)
    monkeypatch.setattr(revert, "BETWEEN", 10)
    made = [reviewing.new_claim(library, version_id=None, words=f"Lock {n} was painted").value for n in range(MANY)]
    window.session.attempt(bulk.add_tag, made, "locks")
    return window


def tags(library: Library) -> int:
    return library.value("SELECT count(*) FROM claim WHERE tags LIKE '%locks%'")


def log(library: Library) -> tuple[object, ...]:
    """Everything that a step leaves behind."""
    return tuple(tuple(row) for row in library.rows("SELECT * FROM step")), library.value("SELECT count(*) FROM change")


def when_shown(window: MainWindow, act: Callable[[Progress], object]) -> list[str]:
    """Does it once, when a progress has come to its second figure."""
    seen: list[str] = []

    def look() -> None:
        found = next((o for o in window.findChildren(Progress) if o.isVisible()), None)
        if found is None or found.bar.value() == 0:
            QTimer.singleShot(0, look)
            return
        seen.append(found.figure.text())
        act(found)

    QTimer.singleShot(0, look)
    return seen


@pytest.mark.parametrize("begin", ["undo", "redo"])
def test_stopped_it_leaves_everything_as_it_was(qtbot: QtBot, library: Library, tagged: MainWindow, begin: str) -> None:
    if begin == "redo":
        tagged.session.undo()
    before, marked = log(library), tags(library)
    assert marked == (MANY if begin == "undo" else 0)
    seen = when_shown(tagged, lambda shown: qtbot.keyClick(shown.stop, KEY.Key_Escape))
    tagged.desk.actions_table.trigger(f"edit.{begin}")
    assert len(seen) == 1
    assert f"of {MANY}" in seen[0]
    assert (log(library), tags(library)) == (before, marked)
    assert not library.in_step
    assert tagged.desk.toast.words.text() == "Stopped. Nothing was changed."
    tagged.desk.actions_table.trigger(f"edit.{begin}")
    assert tags(library) == MANY - marked


def test_not_stopped_it_goes_to_its_end_and_gives_the_focus_back(
    qtbot: QtBot, library: Library, tagged: MainWindow
) -> None:
    had = QApplication.focusWidget()
    seen = when_shown(tagged, lambda _shown: None)
    tagged.desk.actions_table.trigger("edit.undo")
    assert seen
    assert tags(library) == 0
    assert not [one for one in tagged.findChildren(Progress) if one.isVisible()]
    assert QApplication.focusWidget() is had


def test_closing_the_window_meanwhile_stops_it(qtbot: QtBot, library: Library, tagged: MainWindow) -> None:
    seen = when_shown(tagged, lambda _shown: tagged.close())
    tagged.desk.actions_table.trigger("edit.undo")
    assert seen
    assert tags(library) == MANY
    qtbot.waitUntil(lambda: not tagged.isVisible())
    assert tagged.session.jobs.closed


def test_one_step_of_a_claims_history_can_be_stopped_too(qtbot: QtBot, library: Library, tagged: MainWindow) -> None:
    step = history.history(library, limit=1)[0]
    assert step.label == f"Tag {MANY} claims"
    seen = when_shown(tagged, lambda shown: shown.stop.click())
    undone = tagged.session.carry_out("Undoing", lambda tick: history.undo_one(library, step.id, tick=tick))
    assert seen
    assert undone is None
    assert tags(library) == MANY


@pytest.mark.parametrize("make", [LineField, Area])
def test_a_field_that_is_being_typed_in_keeps_its_words(
    qtbot: QtBot, library: Library, tagged: MainWindow, make: type[LineField] | type[Area]
) -> None:
    claim_id = queries.claims(library)[0].id
    field = make("Note")
    field.setParent(tagged.desk)
    said: list[str] = []
    field.committed.connect(said.append)
    field.committed.connect(lambda words: tagged.session.do(reviewing.edit_claim, claim_id, normalised=words))
    field.show()
    field.setFocus()
    qtbot.keyClicks(field, "half a")
    when_shown(tagged, lambda _shown: None)
    tagged.desk.actions_table.trigger("edit.undo")
    assert said == []
    assert QApplication.focusWidget() is field
    qtbot.keyClicks(field, " word")
    field.clearFocus()
    assert said == ["half a word"]
