"""The conflict view over a real library: table, jump, acts, undo, and the inspector's line."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from workbench.domain import candidates as c
from workbench.domain.extraction import Extraction, Passage, to_json
from workbench.domain.spans import Span
from workbench.domain.vocab import ClaimKind, EvidenceKind, Mode, PassageRole
from workbench.services import articles
from workbench.services.library import Library
from workbench.ui.across.found import rows
from workbench.ui.across.view import ConflictsOverlay
from workbench.ui.widgets.button import Button

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.ui.main_window import MainWindow

ONE = "The Colbeck warehouse in Port Lanning burned. Dora Venn said twelve people were hurt. Video from the Quay camera shows a man."
OTHER = "Port Lanning mourns the Colbeck warehouse. Karl Ostrow said 19 people were injured. The Quay camera footage shows nobody."


def _store(library: Library, text: str, claim: str, source: str) -> int:
    read = Extraction(
        text=text,
        passages=(Passage(0, len(text), PassageRole.BODY),),
        reader="text",
        source_sha256=hashlib.sha256(text.encode()).hexdigest(),
        title=text.split(".")[0],
        published="2026-03-03",
    )
    made = articles.finish_import(library, to_json(read), text.encode(), name="a.txt").value

    def at(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    found = c.Candidates(
        text_sha256=articles.text_hash(text),
        chars=len(text),
        pipeline="test",
        claims=(c.ClaimCandidate((at(claim),), Mode.INDIRECT, ClaimKind.NUMERICAL, None, None, 0.5, (), "say"),),
        evidence=(c.EvidenceCandidate(at(source), EvidenceKind.VIDEO, "frame", "shows", 0),),
    )
    articles.finish_analysis(library, made.version_id, c.to_json(found))
    return made.version_id


@pytest.fixture
def version_id(library: Library) -> int:
    _store(library, OTHER, "19 people were injured", "The Quay camera footage")
    return _store(library, ONE, "twelve people were hurt", "Video from the Quay camera")


@pytest.fixture
def view(qtbot: QtBot, version_id: int, window: MainWindow) -> ConflictsOverlay:
    window.session.open_article(version_id)
    assert window.desk.actions_table.trigger("across.conflicts")
    made = window.desk.findChild(ConflictsOverlay)
    assert made is not None
    qtbot.waitUntil(lambda: made.found.done, timeout=30_000)
    return made


def _button(view: ConflictsOverlay, words: str) -> Button:
    return next(b for b in view.findChildren(Button) if b.text() == words and b.isVisible())


def test_each_cell_leads_to_its_words(view: ConflictsOverlay, window: MainWindow) -> None:
    (row,) = rows(view.found.matches)
    assert [cell.said.quote for cell in row.cells] == ["twelve", "19"]
    _button(view, "19").click()
    assert window.session.page is not None
    assert window.session.page.text.text == OTHER
    assert [span.of(OTHER) for span in window.desk.reading.view.selected_spans()] == ["19"]


def test_not_the_same_takes_the_row_away_and_undo_brings_it_back(
    qtbot: QtBot, view: ConflictsOverlay, window: MainWindow
) -> None:
    _button(view, "Not the same").click()
    qtbot.waitUntil(lambda: view.found.done and not rows(view.found.matches), timeout=30_000)
    window.session.undo()
    qtbot.waitUntil(lambda: len(rows(view.found.matches)) == 1, timeout=30_000)


def test_the_inspector_says_in_how_many_articles_it_is_otherwise(
    qtbot: QtBot, view: ConflictsOverlay, window: MainWindow
) -> None:
    view.dismiss()
    window.desk.actions_table.trigger("suggestion.next")
    qtbot.waitUntil(
        lambda: any(
            "otherwise in 1 other article" in w.text()
            for w in window.desk.right.findChildren(type(view.foot.note))
            if w.isVisible()
        ),
        timeout=10_000,
    )
