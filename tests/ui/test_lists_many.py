"""Acts on many rows of a list, by real keys: each is one step for all or none, with one undo; what is slow shows progress and can be stopped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from typing_keys import press, type_words

from workbench.domain.listing import first
from workbench.domain.queues import Profile
from workbench.domain.vocab import ClaimStatus
from workbench.services import articles, bulk, history, listing, queries, reviewing
from workbench.services import library as libraries
from workbench.ui import slow
from workbench.ui.dialogs.export import ExportOverlay
from workbench.ui.lists import after
from workbench.ui.lists.pick import Pick
from workbench.ui.models import window as models
from workbench.ui.slow import Progress
from workbench.ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.services.library import Library
    from workbench.ui.lists.view import ListsView
    from workbench.ui.main_window import MainWindow

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def claims(library: Library) -> list[int]:
    return [reviewing.new_claim(library, version_id=None, words=f"Lock {n} was painted").value for n in range(8)]


@pytest.fixture
def view(qtbot: QtBot, version_id: int, claims: list[int], window: MainWindow) -> ListsView:
    window.session.open_article(version_id)
    press(qtbot, KEY.Key_1, CTRL)
    return window.desk.lists.view


def answer(qtbot: QtBot, words: str) -> None:
    type_words(qtbot, words)
    press(qtbot, KEY.Key_Return)


def assignee(library: Library, claim_id: int) -> str:
    return listing.rows(library, "claims", [claim_id])[claim_id].cells["assignee"]


def state(library: Library) -> list[tuple[int, str, tuple[str, ...], str]]:
    """Id, status, tags and checker of every claim."""
    found = []
    for row in queries.claims(library, limit=100):
        claim = queries.claim_card(library, row.id).claim
        found.append((claim.id, claim.status.value, tuple(claim.tags), assignee(library, claim.id)))
    return found


def toast(view: ListsView) -> str:
    return view.window().desk.toast.words.text()  # type: ignore[attr-defined]  # the main window


def shown(view: ListsView) -> list[int]:
    model = view.table.window_model
    return [model.id_at(at) for at in range(model.rowCount())]


def test_shift_and_ctrl_choose_rows(qtbot: QtBot, view: ListsView, claims: list[int]) -> None:
    assert view.chosen_ids() == claims[-1:]
    for _ in range(2):
        press(qtbot, KEY.Key_Down, SHIFT)
    assert view.chosen_ids() == claims[:-4:-1]
    assert view.foot.words.text() == "3 claims chosen"
    press(qtbot, KEY.Key_Down, CTRL)
    press(qtbot, KEY.Key_Down, CTRL)
    press(qtbot, KEY.Key_Space, CTRL)
    assert view.chosen_ids() == [*claims[:-4:-1], claims[3]]


@pytest.mark.parametrize(
    ("keys", "typed", "changed", "words"),
    [
        ((KEY.Key_T, CTRL), ["water"], (2, ("water",)), "3 claims tagged “water”."),
        ((KEY.Key_A, CTRL | SHIFT), ["kb"], (3, "KB"), "3 claims assigned to KB."),
        ((KEY.Key_U, CTRL), ["triaged"], (1, "triaged"), "3 claims set to triaged."),
        ((KEY.Key_U, CTRL), ["not pursued", "too vague"], (1, "not_pursued"), "3 claims set to not pursued."),
    ],
    ids=["tag", "assign", "status", "not pursued"],
)
def test_each_act_is_one_step_with_one_undo(
    qtbot: QtBot,
    view: ListsView,
    claims: list[int],
    keys: tuple[KEY, Qt.KeyboardModifier],
    typed: list[str],
    changed: tuple[int, object],
    words: str,
) -> None:
    library = view.session.library
    libraries.set_profile(library, Profile(initials="AM", checkers="KB, LO"))
    before, steps = state(library), len(history.history(library))
    press(qtbot, KEY.Key_Down, SHIFT)
    press(qtbot, KEY.Key_Down, SHIFT)
    press(qtbot, *keys)
    for one in typed:
        answer(qtbot, one)
    at, value = changed
    assert [row[at] == value for row in state(library)] == [True] * 3 + [False] * 5
    assert len(history.history(library)) == steps + 1
    assert toast(view) == words
    assert view.window().desk.toast.undo.isVisibleTo(view)  # type: ignore[attr-defined]  # the main window
    press(qtbot, KEY.Key_Z, CTRL)
    assert state(library) == before
    assert view.session.centre == "lists"
    press(qtbot, KEY.Key_Y, CTRL)
    assert [row[at] == value for row in state(library)] == [True] * 3 + [False] * 5


def test_delete_takes_the_chosen_rows_and_undo_brings_them_back(
    qtbot: QtBot, view: ListsView, claims: list[int]
) -> None:
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Down, SHIFT)
    press(qtbot, KEY.Key_Delete)
    assert shown(view) == [claims[7], *claims[4::-1]]
    assert view.table.current_id() == claims[4]
    assert QApplication.focusWidget() is view.table
    press(qtbot, KEY.Key_Z, CTRL)
    assert shown(view) == claims[::-1]
    press(qtbot, KEY.Key_A, CTRL)
    press(qtbot, KEY.Key_Delete)
    assert shown(view) == []
    assert view.empty.title.text() == "No claims yet"
    press(qtbot, KEY.Key_Z, CTRL)
    assert shown(view) == claims[::-1]


def test_all_is_a_rule_that_holds_for_rows_not_learned_yet(
    qtbot: QtBot, version_id: int, claims: list[int], window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "FIRST", 2)
    monkeypatch.setattr(models, "SLICE", 1)
    window.session.open_article(version_id)
    window.session.show_centre("lists")
    view = window.desk.lists.view
    view.table.window_model.stop()
    assert view.table.window_model.rowCount() < len(claims)
    press(qtbot, KEY.Key_A, CTRL)
    assert view.foot.words.text() == "All 8 claims chosen"
    assert view.chosen_ids() == claims[::-1]
    view.table.window_model.start()
    qtbot.waitUntil(lambda: view.table.window_model.whole)
    assert view.table.chosen_rows() == 8
    assert view.table.everything
    press(qtbot, KEY.Key_Down)
    assert not view.table.everything
    assert view.chosen() == 1


def test_many_changed_rows_are_read_anew_and_the_cursor_stays(
    qtbot: QtBot, view: ListsView, claims: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(after, "ONE_BY_ONE", 2)
    monkeypatch.setattr(after, "SLICE", 1)
    monkeypatch.setattr(models, "FIRST", 2)
    for _ in range(2):
        press(qtbot, KEY.Key_Down)
    for _ in range(2):
        press(qtbot, KEY.Key_Down, SHIFT)
    press(qtbot, KEY.Key_U, CTRL)
    answer(qtbot, "triaged")
    assert view.table.current_id() == claims[3]
    qtbot.waitUntil(lambda: shown(view) == claims[::-1])
    assert view.table.current_id() == claims[3]
    assert view.chosen_ids() == [claims[3]]
    press(qtbot, KEY.Key_A, CTRL)
    press(qtbot, KEY.Key_T, CTRL)
    answer(qtbot, "water")
    assert view.table.everything
    assert view.foot.words.text() == "All 8 claims chosen"


def test_what_is_not_allowed_for_one_changes_none(qtbot: QtBot, view: ListsView) -> None:
    before = state(view.session.library)
    press(qtbot, KEY.Key_A, CTRL)
    press(qtbot, KEY.Key_U, CTRL)
    answer(qtbot, "decided")
    assert state(view.session.library) == before
    banner = view.window().desk.banner  # type: ignore[attr-defined]  # the main window
    assert banner.isVisible()


def test_too_many_are_refused_in_words(qtbot: QtBot, view: ListsView, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "MOST", 5)
    press(qtbot, KEY.Key_A, CTRL)
    press(qtbot, KEY.Key_Delete)
    assert len(shown(view)) == 8
    assert view.window().desk.banner.isVisible()  # type: ignore[attr-defined]  # the main window


def test_only_claims_are_changed_many_at_once(qtbot: QtBot, view: ListsView) -> None:
    press(qtbot, KEY.Key_4, CTRL)
    table = view._actions
    assert table.state("lists.tag") == "Only claims are changed many at once."
    assert table.state("lists.export") is True
    view.foot.refresh()
    assert not view.foot.buttons["lists.delete"].isEnabled()
    assert view.foot.buttons["lists.delete"].toolTip() == "Only claims are changed many at once."


def test_the_chosen_rows_are_exported(qtbot: QtBot, view: ListsView, claims: list[int]) -> None:
    press(qtbot, KEY.Key_Down, SHIFT)
    press(qtbot, KEY.Key_E, CTRL | SHIFT)
    found = next(o for o in view.window().findChildren(Overlay) if o.isVisible())
    assert isinstance(found, ExportOverlay)
    assert found._scopes[found.scope.value()].claim_ids == (claims[7], claims[6])
    press(qtbot, KEY.Key_Escape)


def test_somebody_new_can_be_assigned(qtbot: QtBot, view: ListsView, claims: list[int]) -> None:
    press(qtbot, KEY.Key_A, CTRL | SHIFT)
    found = next(o for o in view.window().findChildren(Overlay) if o.isVisible())
    assert isinstance(found, Pick)
    assert [found.list.item(n).text() for n in range(found.list.count())] == ["nobody"]
    answer(qtbot, "ZZ")
    assert assignee(view.session.library, claims[-1]) == "ZZ"
    assert listing.count(view.session.library, first("claims").with_filter("assignee", "ZZ")) == 1


# What takes its time ------------------------------------------------------------------------------------------------------------------


def test_slow_work_shows_progress_and_stop_leaves_nothing(
    qtbot: QtBot, view: ListsView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slow, "PATIENCE_S", 0.0)
    monkeypatch.setattr(slow, "PULSE_S", 0.0)
    monkeypatch.setattr(bulk, "BETWEEN", 1)
    before = state(view.session.library)
    seen: list[str] = []

    def stop() -> None:
        found = next((o for o in view.window().findChildren(Progress) if o.isVisible()), None)
        if found is None:
            QTimer.singleShot(0, stop)
            return
        seen.append(found.figure.text())
        qtbot.keyClick(found.stop, KEY.Key_Escape)

    press(qtbot, KEY.Key_A, CTRL)
    QTimer.singleShot(0, stop)
    press(qtbot, KEY.Key_Delete)
    assert seen
    assert state(view.session.library) == before
    assert toast(view) == "Stopped. Nothing was changed."
    assert len(shown(view)) == 8
    assert not view.session.library.in_step


def test_slow_work_runs_to_its_end(qtbot: QtBot, view: ListsView, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slow, "PATIENCE_S", 0.0)
    monkeypatch.setattr(slow, "PULSE_S", 0.0)
    monkeypatch.setattr(bulk, "BETWEEN", 1)
    press(qtbot, KEY.Key_A, CTRL)
    press(qtbot, KEY.Key_U, CTRL)
    answer(qtbot, "triaged")
    assert {row[1] for row in state(view.session.library)} == {ClaimStatus.TRIAGED.value}
    assert not [o for o in view.window().findChildren(Progress) if o.isVisible()]
    assert QApplication.focusWidget() is view.table


def test_answers_of_the_children_wait_for_the_step(view: ListsView, qtbot: QtBot, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("The lock at Tarn Hollow was painted.", "utf-8")
    jobs = view.session.jobs
    with jobs.held():
        delivered: list[object] = []
        job = jobs.run(articles.request_import(page), label="Waiting", then=delivered.append, failed=delivered.append)
        with qtbot.waitSignal(jobs._answered, timeout=20_000):
            pass
        qtbot.wait(20)
        assert delivered == []
        assert job in jobs.running
    qtbot.waitUntil(lambda: len(delivered) == 1)
