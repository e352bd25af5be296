"""Where else a claim stands, with the way there; and what an item of evidence still lacks, at each of its states."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.domain import extraction as x
from workbench.domain.across import Match, Relation, Side
from workbench.domain.spans import Span
from workbench.domain.vocab import Authenticity, PassageRole, Stance
from workbench.services import across, articles, linking, queries, reviewing
from workbench.ui.widgets.button import Button

if TYPE_CHECKING:
    from workbench.ui.main_window import MainWindow

OTHER = "“The worst in a century”, Mayor Piet Osk said of the flood."


@pytest.fixture
def claim_id(window: MainWindow, version_id: int) -> int:
    session = window.session
    session.open_article(version_id)
    session.next_suggestion()
    session.accept()
    assert session.selection.claim_id is not None
    return session.selection.claim_id


def test_a_claim_of_two_articles_tells_the_other_and_leads_there(
    window: MainWindow, version_id: int, claim_id: int
) -> None:
    session, library = window.session, window.session.library
    data = OTHER.encode()
    passage = x.Passage(0, len(OTHER), PassageRole.BODY)
    read = x.Extraction(
        OTHER, (passage,), "text", hashlib.sha256(data).hexdigest(), title="Osk on the flood", publisher="Tarn Gazette"
    )
    made = articles.finish_import(library, x.to_json(read), data, name="other.txt").value
    twin = reviewing.new_claim(library, version_id=made.version_id, spans=(Span(1, 23),)).value

    def side(one: int, version: int) -> Side:
        card = queries.claim_card(library, one)
        article = queries.article_text(library, version).article
        return Side("claim", article.id, version, article.title, "", "", card.appearances[0].spans, card.claim.verbatim, "", one)  # fmt: skip

    match = Match(Relation.SAME, side(claim_id, version_id), side(twin, made.version_id), 0.9, "the same words")
    assert session.do(across.same_claim, match) == claim_id
    view = window.desk.inspector.view
    session.open_claim(claim_id)
    view.refresh()
    assert view.appearances.isVisible()
    (go,) = view.appearances.findChildren(Button)
    assert go.accessibleName() == "Go to Osk on the flood"
    go.setFocus()
    QTest.keyClick(go, Qt.Key.Key_Space)
    assert session.page is not None
    assert session.page.text.version_id == made.version_id
    assert session.selection.claim_id == claim_id
    view.refresh()
    for _ in range(3):
        QApplication.processEvents()  # what went is gone by the next events
    (back,) = [b for b in view.appearances.findChildren(Button) if b.isVisibleTo(view.appearances)]
    assert back.accessibleName() == "Go to Bridge stays shut after flood"
    session.open_claim(claim_id)
    assert session.page.text.version_id == made.version_id  # it stands here too: nobody is led away


def test_a_claim_of_one_article_says_nothing_of_others(window: MainWindow, claim_id: int) -> None:
    window.desk.inspector.view.refresh()
    assert claim_id
    assert not window.desk.inspector.view.appearances.isVisible()


def test_the_evidence_says_what_is_missing_at_each_of_its_states(window: MainWindow, claim_id: int) -> None:
    session, view = window.session, window.desk.inspector.view

    def said() -> str:
        view.refresh()
        assert view.slot.missing.isVisibleTo(view.slot) == bool(view.slot.missing.text())
        return view.slot.missing.text()

    assert said().startswith("Not accepted yet")
    session.go_evidence()
    session.accept()
    evidence_id, link_id = session.selection.evidence_id, session.selection.link_id
    assert evidence_id is not None
    assert link_id is not None
    assert claim_id
    assert "where it is, or a file" in said()
    session.attempt(linking.edit_evidence, evidence_id, url="https://tarn.example/log")
    assert "a look at it where it is" in said()
    session.attempt(linking.mark_opened, evidence_id)
    assert "the place in it that matters" in said()
    session.attempt(linking.set_stance, link_id, Stance.CONTRADICTS, what_is_seen="The log says 1987.")
    assert "whether it is genuine" in said()
    session.attempt(linking.set_authenticity, evidence_id, Authenticity.ESTABLISHED, how="The clerk sent it.")
    assert said() == ""
