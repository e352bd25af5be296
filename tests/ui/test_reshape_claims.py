"""Selected words and one key: a claim is made, takes them in, leaves them out, is split and merged; selecting goes by keys alone."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tarn_hollow import at

from workbench.domain.spans import Span
from workbench.services import history, queries

if TYPE_CHECKING:
    from workbench.ui.main_window import MainWindow

KEY, SHIFT, CTRL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(window: MainWindow, version_id: int) -> MainWindow:
    window.session.open_article(version_id)
    window.desk.reading.activate()
    return window


def press(window: MainWindow, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.desk.reading.view, key, how)


def sign(window: MainWindow, words: str) -> None:
    QTest.keyClicks(window.desk.reading.view, words)


def claims(window: MainWindow) -> list[str]:
    return sorted(row.verbatim for row in queries.claims(window.session.library))


def select(window: MainWindow, words: str) -> None:
    window.desk.reading.view.select_span(at(words))


def test_a_claim_is_made_extended_shortened_split_and_merged_by_keys(desk: MainWindow) -> None:
    library = desk.session.library
    select(desk, "a higher level in 1987")
    press(desk, KEY.Key_N)
    assert claims(desk) == ["a higher level in 1987"]
    before = history.history(library, limit=1)[0].id
    select(desk, "which shows a")
    sign(desk, "+")
    assert claims(desk) == ["which shows a higher level in 1987"]
    assert desk.desk.reading.view.selected_spans() == ()
    select(desk, "which shows ")
    sign(desk, "-")
    assert claims(desk) == ["a higher level in 1987"]
    select(desk, "in 1987")
    sign(desk, "/")
    assert claims(desk) == ["a higher level", "in 1987"]
    select(desk, "a higher level in 1987")
    sign(desk, "&")
    assert claims(desk) == ["a higher level … in 1987"]
    assert history.history(library, limit=1)[0].id == before + 4
    for wanted in (["a higher level", "in 1987"], ["a higher level in 1987"], ["which shows a higher level in 1987"]):
        desk.session.undo()
        assert claims(desk) == wanted


def test_a_proposal_is_accepted_with_the_selected_words_added(desk: MainWindow) -> None:
    press(desk, KEY.Key_J)
    select(desk, "the flood “the worst")
    sign(desk, "+")
    assert claims(desk) == ["the flood “the worst in a century"]
    assert desk.session.selection.claim_id is not None
    desk.session.undo()
    assert claims(desk) == []


def test_without_a_selection_or_a_claim_the_keys_rest_and_say_why(desk: MainWindow) -> None:
    state = desk.desk.actions_table.state
    assert state("claim.extend") == "Choose a claim first."
    press(desk, KEY.Key_J)
    assert state("claim.extend") == "Select words of the article first."
    assert state("claim.split") == "Choose an accepted claim first."
    sign(desk, "+")
    assert claims(desk) == []


def test_shift_and_arrows_select_from_the_claim_in_focus_on(desk: MainWindow) -> None:
    view = desk.desk.reading.view
    press(desk, KEY.Key_J)
    whole = at("the worst in a century")
    press(desk, KEY.Key_Right, SHIFT)
    assert view.selected_spans() == (Span(whole.start, whole.end + 1),)
    press(desk, KEY.Key_Left, SHIFT | CTRL)
    press(desk, KEY.Key_Left, SHIFT | CTRL)
    (span,) = view.selected_spans()
    assert whole.contains(span)
    assert span.end < whole.end


def test_one_act_restores_furniture_and_undo_takes_it_back(desk: MainWindow) -> None:
    from workbench.domain.vocab import PassageRole

    page = desk.session.page
    assert page is not None
    letter = next(p for p in page.text.passages if p.role is PassageRole.FURNITURE)
    desk.desk.reading.view.select_span(Span(letter.start, letter.end))
    assert desk.desk.actions_table.trigger("article.passage")
    assert desk.session.page is not None
    assert next(p for p in desk.session.page.text.passages if p.start == letter.start).role is PassageRole.BODY
    desk.session.undo()
    assert next(p for p in desk.session.page.text.passages if p.start == letter.start).role is PassageRole.FURNITURE


def test_claims_that_share_words_are_painted_apart(desk: MainWindow) -> None:
    for words in ("which shows a higher level in 1987", "a higher level", "level in 1987"):
        select(desk, words)
        press(desk, KEY.Key_N)
    scene, page = desk.desk.reading.view.scene, desk.session.page
    assert page is not None
    depths = {
        page.marks[f.number - 1].card.claim.verbatim: f.depth for f in scene.fills if page.marks[f.number - 1].card
    }  # type: ignore[union-attr]
    assert depths == {"which shows a higher level in 1987": 0, "a higher level": 1, "level in 1987": 2}
    numbers = [e.y for e in scene.entries]
    assert all(b - a >= 27 for a, b in itertools.pairwise(numbers))
