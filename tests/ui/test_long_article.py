"""A long article is written in goes: the window has events in between, and whoever needs a place that is still to come gets it at once."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from workbench.domain import extraction as x
from workbench.domain.spans import Span
from workbench.domain.vocab import PassageRole
from workbench.services import articles, reviewing

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.ui.main_window import MainWindow

LINES = [
    f"Line {n} of the ledger of Tarn Hollow names the keeper 🌉 and what was paid to him in the year."
    for n in range(900)
]
TEXT = "\n\n".join(LINES)


@pytest.fixture
def version(window: MainWindow) -> int:
    passages, start = [], 0
    for line in LINES:
        passages.append(x.Passage(start, start + len(line), PassageRole.BODY))
        start += len(line) + 2
    data = TEXT.encode()
    read = x.Extraction(TEXT, tuple(passages), "text", hashlib.sha256(data).hexdigest(), title="Ledger", language="en")
    library = window.session.library
    return articles.finish_import(library, x.to_json(read), data, name="ledger.txt").value.version_id


def place(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def test_it_is_whole_in_the_end_and_events_come_in_between(qtbot: QtBot, window: MainWindow, version: int) -> None:
    view = window.desk.reading.view
    window.session.open_article(version)
    assert not view.writing.done
    qtbot.waitUntil(lambda: view.writing.done)
    shown = "".join(window.desk.reading.view.document().toPlainText().split("\n"))
    assert shown.endswith("".join(LINES[-3:]))
    for line in (LINES[0], LINES[450], LINES[899]):
        view.select_span(place(line))
        assert view.selected_spans() == (place(line),)


def test_a_place_that_is_still_to_come_is_written_when_it_is_asked_for(
    qtbot: QtBot, window: MainWindow, version: int
) -> None:
    view, last = window.desk.reading.view, place("Line 880 of the ledger")
    made = reviewing.new_claim(window.session.library, version_id=version, spans=(last,)).value
    window.session.open_claim(made)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 5_000)
    view.select_span(last)
    assert view.selected_spans() == (last,)


def test_the_place_is_kept_when_the_text_grows(qtbot: QtBot, window: MainWindow, version: int) -> None:
    view = window.desk.reading.view
    made = reviewing.new_claim(
        window.session.library, version_id=version, spans=(place("Line 500 of the ledger"),)
    ).value
    window.session.open_claim(made)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 5_000)
    qtbot.waitUntil(lambda: view.moving.way.state() is view.moving.way.State.Stopped)
    before = view._sight.top(view._offsets)[0]
    assert window.desk.actions_table.trigger("view.zoom_in")
    qtbot.waitUntil(lambda: view._sight.top(view._offsets)[0] == before)
    assert window.desk.actions_table.trigger("view.zoom_reset")
    qtbot.waitUntil(lambda: view._sight.top(view._offsets)[0] == before)


def test_finding_goes_on_while_the_article_is_written(qtbot: QtBot, window: MainWindow, version: int) -> None:
    window.session.open_article(version)
    view, finder = window.desk.reading.view, window.desk.reading.finder

    def hits() -> list[str]:
        return [hit.cursor.selectedText() for hit in view.extraSelections()]

    assert window.desk.actions_table.trigger("article.find")
    finder.field.setText("Line 899 of")
    assert not view.writing.done
    assert finder.found.text() == ""  # not yet "nothing found"
    qtbot.waitUntil(lambda: finder.found.text() == "1 of 1")
    assert hits() == ["Line 899 of"]
    assert window.desk.actions_table.trigger("view.zoom_in")
    qtbot.waitUntil(lambda: hits() == ["Line 899 of"])


def test_the_next_find_does_not_wait_for_the_article(window: MainWindow, version: int) -> None:
    window.session.open_article(version)
    view, finder = window.desk.reading.view, window.desk.reading.finder
    assert window.desk.actions_table.trigger("article.find")
    finder.field.setText("Line 898 of")
    finder.step()
    assert view.textCursor().selectedText() == "Line 898 of"
