"""Triage at the speed of a desk: forty suggestions, decided one by one in the real window, in at most 120 keys."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.domain import candidates as c
from workbench.domain import extraction as x
from workbench.domain.spans import Span
from workbench.domain.vocab import ClaimKind, EvidenceKind, Mode, PassageRole, Stance
from workbench.services import articles, queries
from workbench.services.library import Library
from workbench.ui.main_window import MainWindow

KEY = Qt.Key
MANY, LINKED, MOST = 40, 8, 120
LINES = [
    f"Keeper Rosa Lind said that well number {n} is dry, which the ledger for well {n} denies." for n in range(MANY)
]
TEXT = "\n\n".join(LINES)


def span(n: int, words: str) -> Span:
    start = TEXT.index(words, TEXT.index(LINES[n]))
    return Span(start, start + len(words))


def store(library: Library) -> int:
    """An article of forty paragraphs with a proposal in each; the first eight have a link. Its version."""
    sha, passages, start = hashlib.sha256(TEXT.encode()).hexdigest(), [], 0
    for line in LINES:
        passages.append(x.Passage(start, start + len(line), PassageRole.BODY))
        start += len(line) + 2
    read = x.Extraction(
        text=TEXT, passages=tuple(passages), reader="text", source_sha256=sha, title="Forty wells", language="en"
    )
    version = articles.finish_import(library, x.to_json(read), TEXT.encode(), name="wells.txt").value.version_id
    claims = tuple(
        c.ClaimCandidate(
            spans=(span(n, f"well number {n} is dry"),),
            mode=Mode.INDIRECT,
            kind=ClaimKind.EVENT,
            cue=span(n, "said that"),
            claimant=c.Claimant("Rosa Lind", span(n, "Rosa Lind")),
            checkworthiness=0.5,
            reasons=("It can be looked up.",),
            rule="test",
        )
        for n in range(MANY)
    )
    evidence = tuple(
        c.EvidenceCandidate(span(n, f"the ledger for well {n}"), EvidenceKind.RECORD, "test", "It can be asked for.", n)
        for n in range(LINKED)
    )
    links = tuple(
        c.LinkCandidate(
            claim=n,
            evidence=n,
            stance=Stance.CONTRADICTS,
            cue=span(n, "denies"),
            rule="test",
            reason="It says so.",
            confidence=0.9,
        )
        for n in range(LINKED)
    )
    found = c.Candidates(
        text_sha256=sha, chars=len(TEXT), pipeline="test", claims=claims, evidence=evidence, links=links
    )
    articles.finish_analysis(library, version, c.to_json(found))
    return version


def test_forty_suggestions_are_decided_in_120_keys(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    session.open_article(store(session.library))
    window.desk.activate()
    pressed = 0

    def press(*keys: Qt.Key) -> None:
        nonlocal pressed
        for key in keys:
            qtbot.keyClick(window.focusWidget() or window, key)
            QApplication.processEvents()
            pressed += 1

    accepted = rejected = 0
    while session.page is not None and session.page.waiting:
        before = len(session.page.waiting)
        press(KEY.Key_J)
        mark = session.page.mark(session.selection.suggestion_id, None)
        assert mark is not None
        if mark.proposed_link is not None:
            press(KEY.Key_Return, KEY.Key_E, KEY.Key_Return)
            accepted += 1
        elif (accepted + rejected) % 3:
            press(KEY.Key_Return)
            accepted += 1
        else:
            press(KEY.Key_X)
            rejected += 1
        assert len(session.page.waiting) == before - 1, "each round decides one"
        assert pressed <= MOST
    assert accepted + rejected == MANY
    assert rejected > 5
    rows = queries.claims(session.library, limit=100)
    assert len(rows) == accepted
    assert sum(row.links for row in rows) == LINKED
    assert pressed <= MOST
