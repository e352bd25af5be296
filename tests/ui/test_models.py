"""The lists of the left pane over a real library, checked by Qt's model tester before and after a step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex
from tarn_hollow import TEXT, extraction

from workbench.domain import extraction as x
from workbench.services import articles, queries, reviewing
from workbench.services.library import Library
from workbench.ui.marks import read_page
from workbench.ui.models import rows
from workbench.ui.models.keyset import PAGE, KeysetModel
from workbench.ui.models.rows import Row
from workbench.ui.nav.pane import MODELS

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester


@pytest.mark.parametrize("ident", MODELS)
def test_every_list_is_a_sound_model(ident: str, library: Library, version_id: int, qtmodeltester: ModelTester) -> None:
    model = MODELS[ident](library)
    model.refresh()
    qtmodeltester.check(model)
    first, second = (s.id for s in queries.suggestions(library, version_id)[:2])
    reviewing.accept_link(library, queries.suggestions(library, version_id)[0].links[0].id)
    reviewing.accept_claim(library, second)
    assert first != second
    model.refresh()
    qtmodeltester.check(model)


def test_rows_say_what_is_decided(library: Library, version_id: int) -> None:
    model = MODELS["articles"](library)
    model.refresh()
    row: Row = model.data(model.index(0), 256)
    assert (row.id, row.title, row.right) == (version_id, "Bridge stays shut after flood", "2 suggestions")
    reviewing.accept_claim(library, queries.suggestions(library, version_id)[0].id)
    model.refresh()
    row = model.data(model.index(0), 256)
    assert (row.right, row.progress, row.done) == ("0 of 1 decided", 0.0, False)


def test_the_queue_counts_what_the_page_marks(library: Library, version_id: int) -> None:
    """Statements that are less likely to need a check wait for nobody; a link that was rejected leads to nothing."""

    def agree() -> int:
        waiting = len(read_page(library, version_id).waiting)
        assert queries.counts(library).suggestions == waiting
        model = MODELS["suggestions"](library)
        model.refresh()
        shown = [model.data(model.index(n), 256).right for n in range(model.rowCount())]
        assert shown == ([f"{waiting} suggestion{'s' if waiting > 1 else ''}"] if waiting else [])
        return waiting

    assert agree() == 2
    reviewing.accept_claim(library, queries.suggestions(library, version_id)[0].id)
    assert agree() == 1
    reviewing.reject(library, next(s.id for s in queries.suggestions(library, version_id) if s.claim_id is None))
    assert agree() == 0
    assert [s for s in queries.suggestions(library, version_id) if s.claim_id is None]


def pages(total: int, asked: list[int | None]) -> KeysetModel[int]:
    def fetch(last: int | None) -> list[int]:
        asked.append(last)
        start = 0 if last is None else last + 1
        return list(range(start, min(total, start + PAGE)))

    return KeysetModel(fetch, lambda n: Row(n, f"row {n}", ""))


def test_only_the_pages_that_are_needed_are_read(qtmodeltester: ModelTester) -> None:
    asked: list[int | None] = []
    model = pages(120, asked)
    model.refresh()
    assert asked == [None]
    assert model.rowCount() == PAGE
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == 120
    qtmodeltester.check(model)


def test_a_refresh_that_changes_no_id_resets_nothing() -> None:
    model = pages(10, [])
    model.refresh()
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.refresh()
    assert not resets
    assert model.row_of(7) == 7
    assert model.row_of(70) == -1


@pytest.mark.parametrize("fictional", [True, False])
def test_a_fictional_article_is_marked_in_its_row(library: Library, fictional: bool) -> None:
    articles.finish_import(library, x.to_json(extraction()), TEXT.encode(), fictional=fictional)
    detail = rows.article(queries.articles(library)[0]).detail
    assert detail.startswith("fictional · Hollow Observer" if fictional else "Hollow Observer")


def test_people_come_with_how_many_claims_they_have_said(library: Library, version_id: int) -> None:
    first, second = queries.suggestions(library, version_id)[:2]
    reviewing.accept_claim(library, first.id, speaker="Piet Osk")
    reviewing.accept_claim(library, second.id, speaker="Piet Osk")
    reviewing.new_claim(library, version_id=None, words="by nobody")
    model = MODELS["people"](library)
    model.refresh()
    shown: list[Row] = [model.data(model.index(n), 256) for n in range(model.rowCount())]
    assert [(row.title, row.right) for row in shown] == [("Piet Osk", "2 claims")]
    assert len(queries.claims(library, person_id=shown[0].id)) == 2
