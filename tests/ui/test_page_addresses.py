"""The address that the page has where it names evidence: shown, taken by one key, taken back by one undo; and never opened by itself."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tarn_hollow import TEXT, at, extraction, proposals

from workbench.domain import candidates as c
from workbench.domain import extraction as x
from workbench.domain import page_links
from workbench.domain.vocab import EvidenceKind, SlotState
from workbench.services import articles, history, queries
from workbench.ui.dialogs.new_evidence import NewEvidenceOverlay

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.services.library import Library
    from workbench.ui.main_window import MainWindow

LOG = "https://river.example.org/log?year=1987&station=3"
DEPOT = "https://depot.example.org/"


@pytest.fixture
def version_id(library: Library) -> int:
    log, depot = at("the gauge log"), at("the depot")
    links = (x.PageLink(log.start, log.end, LOG), x.PageLink(depot.start, depot.end, DEPOT))
    read = replace(extraction(), links=links)
    made = articles.finish_import(library, x.to_json(read), TEXT.encode(), name="bridge.txt").value
    found = page_links.filled(proposals(), TEXT, read.passages, links)
    articles.finish_analysis(library, made.version_id, c.to_json(found))
    return made.version_id


@pytest.fixture
def desk(window: MainWindow, version_id: int) -> MainWindow:
    window.session.open_article(version_id)
    window.desk.reading.activate()
    return window


def press(window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.desk.reading.view, key)


def test_it_is_shown_with_the_proposal_and_taken_by_one_key(desk: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    session, inspector = desk.session, desk.desk.inspector.view
    press(desk, Qt.Key.Key_J)
    inspector.refresh()
    assert inspector.address.isVisible()
    assert inspector.address.url.text() == LOG
    assert "“the gauge log”" in inspector.address.where.text()
    assert not inspector.address.take.isEnabled()
    press(desk, Qt.Key.Key_A)  # nothing to give it to yet
    press(desk, Qt.Key.Key_Return, Qt.Key.Key_E, Qt.Key.Key_Return)
    (slot,) = queries.evidence_list(session.library)
    assert (slot.url, slot.state) == ("", SlotState.MENTIONED)
    before = history.history(session.library, limit=1)[0].id
    inspector.refresh()
    assert inspector.address.take.isEnabled()
    press(desk, Qt.Key.Key_A)
    (slot,) = queries.evidence_list(session.library)
    assert (slot.url, slot.state) == (LOG, SlotState.LOCATED)
    assert history.history(session.library, limit=1)[0].id == before + 1
    inspector.refresh()
    assert not inspector.address.isVisible()
    assert desk.desk.actions_table.state("evidence.take_address") == "The page has no address for this evidence."
    session.undo()
    (slot,) = queries.evidence_list(session.library)
    assert (slot.url, slot.state) == ("", SlotState.MENTIONED)
    inspector.refresh()
    assert inspector.address.isVisible()
    assert opened == []
    inspector.address.take.click()
    assert queries.evidence_list(session.library)[0].url == LOG


def test_a_slot_of_selected_words_is_offered_what_stands_there(desk: MainWindow) -> None:
    desk.desk.reading.view.select_span(at("the depot"))
    press(desk, Qt.Key.Key_M)
    (overlay,) = desk.findChildren(NewEvidenceOverlay)
    assert overlay.take.isVisible()
    assert overlay.take.text() == "Take depot.example.org from the page"
    assert overlay.url.text() == ""
    overlay.take.click()
    assert overlay.url.text() == DEPOT
    assert QApplication.focusWidget() is overlay.title
    overlay.kind.setCurrentIndex(overlay.kind.findData(EvidenceKind.STATEMENT.value))
    QTest.keyClick(overlay.title, Qt.Key.Key_Return)
    (slot,) = queries.evidence_list(desk.session.library)
    assert (slot.title, slot.url, slot.state, slot.kind) == (
        "the depot",
        DEPOT,
        SlotState.LOCATED,
        EvidenceKind.STATEMENT,
    )


PAGE = """<html><head><title>The mill</title></head><body><article><h1>Mill fire: mayor contradicted</h1>
<p>Mayor Pel Oster of Tarn Hollow said on Monday that the old mill was empty when the fire broke out at noon.</p>
<p>His account was contradicted by <a href="https://clips.example.org/1">a street video</a> that showed three people leaving.</p>
<p>The council meets again on Friday, and it wants an answer from the mayor by then.</p></article></body></html>"""
WORDS = re.sub(r"<[^>]+>", "", PAGE.partition("</title>")[2].replace("</h1>", "\n")).strip()


@pytest.mark.parametrize("how", ["file", "paste"])
def test_a_page_that_comes_in_keeps_its_links(qtbot: QtBot, window: MainWindow, tmp_path: Path, how: str) -> None:
    """Through the real child, from a file and from the clipboard."""
    session = window.session
    if how == "file":
        (tmp_path / "mill.html").write_text(PAGE, "utf-8")
        session.import_paths([tmp_path / "mill.html"])
    else:
        copied = QMimeData()
        copied.setText(WORDS)
        copied.setHtml(PAGE)
        QGuiApplication.clipboard().setMimeData(copied)
        assert window.desk.actions_table.trigger("article.paste")
    qtbot.waitUntil(lambda: session.page is not None and session.page.text.analysed, timeout=120_000)
    assert session.page is not None
    text = session.page.text
    assert [(text.text[k.start : k.end], k.url) for k in text.links] == [
        ("a street video", "https://clips.example.org/1")
    ]
    proposed = [m.suggestion.evidence.url for m in session.page.evidence if m.suggestion is not None]
    assert "https://clips.example.org/1" in proposed
