"""The table over a list of any length: sound by Qt's model tester, right after every step, and asking about the touched ids alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from workbench.domain.listing import COLUMNS, KINDS, SHOWN, ListQuery, first
from workbench.domain.vocab import ClaimStatus
from workbench.services import bulk, history, listing, reviewing
from workbench.services.library import Library
from workbench.ui.models import window
from workbench.ui.models.window import HEADS, WindowModel

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot


@pytest.fixture
def claims(library: Library) -> list[int]:
    return [reviewing.new_claim(library, version_id=None, words=f"Gate {n} is shut").value for n in range(7)]


def shown(model: WindowModel) -> list[int]:
    return [model.id_at(at) for at in range(model.rowCount())]


def anew(library: Library, query: ListQuery) -> list[int]:
    return [ident for _, ident in listing.ids(library, query, after=None, limit=1000)]


@pytest.mark.parametrize("kind", KINDS)
def test_every_list_is_sound_before_and_after_a_step(
    kind: str, library: Library, version_id: int, claims: list[int], qtmodeltester: ModelTester
) -> None:
    model = WindowModel(library, first(kind), SHOWN[kind])
    qtmodeltester.check(model)
    made = reviewing.new_claim(library, version_id=None, words="Another", speaker="Ada Moll").changes
    gone = bulk.delete(library, claims[2:3]).changes
    table = {"claims": "claim", "due": "claim", "evidence": "evidence", "people": "person", "articles": "article"}[kind]
    model.refresh(made.ids(table) | gone.ids(table))
    assert shown(model) == anew(library, model.query)
    qtmodeltester.check(model)
    assert set(COLUMNS[kind]) <= set(HEADS)


@pytest.mark.parametrize("sort", ["number", "status", "assignee", "created"])
@pytest.mark.parametrize("descending", [True, False])
def test_a_step_moves_only_what_it_touched(
    library: Library, claims: list[int], sort: str, descending: bool, qtbot: QtBot
) -> None:
    model = WindowModel(library, ListQuery("claims", sort=sort, descending=descending), SHOWN["claims"])
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    for changes in (
        bulk.set_status(library, claims[1:4], ClaimStatus.TRIAGED).changes,
        bulk.assign(library, claims[3:6], "KB").changes,
        bulk.delete(library, claims[:2]).changes,
        history.undo(library),
        history.undo(library),
    ):
        model.refresh(changes.ids("claim"))
    assert shown(model) == anew(library, model.query)
    assert not resets


def test_what_no_longer_fits_the_filter_leaves(library: Library, claims: list[int]) -> None:
    model = WindowModel(library, first("claims").with_filter("status", "new"), ("words", "status"))
    changes = bulk.set_status(library, claims[:2], ClaimStatus.TRIAGED).changes
    model.refresh(changes.ids("claim"))
    assert shown(model) == claims[:1:-1]
    model.refresh(history.undo(library).ids("claim"))
    assert shown(model) == claims[::-1]


def test_ids_are_learned_in_slices_and_rows_where_somebody_looks(
    library: Library, claims: list[int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "FIRST", 2)
    monkeypatch.setattr(window, "SLICE", 3)
    model = WindowModel(library, first("claims"), SHOWN["claims"])
    assert shown(model) == claims[:4:-1]
    qtbot.waitUntil(lambda: model.whole)
    assert shown(model) == claims[::-1]
    assert model.index(6, 0).data() == "Gate 0 is shut"
    assert model.row_of(claims[0]) == 6
