"""Linking by key: a slot without a link gets one from the claim and from the slot, as one step that one undo takes back. By real keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tarn_hollow import at, proposals

from workbench.domain import candidates as c
from workbench.domain.vocab import Basis, EvidenceKind, Stance
from workbench.services import articles, history, queries, reviewing
from workbench.ui.lists.pick import Pick

if TYPE_CHECKING:
    from workbench.ui.main_window import MainWindow

KEY = Qt.Key
GAUGE = "“the gauge log”, record, proposed"


@pytest.fixture
def desk(window: MainWindow, version_id: int) -> MainWindow:
    """One accepted claim, and a slot to which no link leads."""
    found = proposals()
    depot = c.EvidenceCandidate(at("the depot"), EvidenceKind.STATEMENT, "test", "The depot can be asked.", 1)
    articles.finish_analysis(
        window.session.library, version_id, c.to_json(replace(found, evidence=(*found.evidence, depot)))
    )
    library = window.session.library
    first = next(s for s in queries.suggestions(library, version_id) if not s.links and s.claim.likely)
    reviewing.accept_claim(library, first.id)
    named = next(e for e in queries.evidence_suggestions(library, version_id) if e.evidence.slot == 1)
    reviewing.accept_evidence(library, named.id)
    window.session.open_article(version_id)
    window.desk.reading.activate()
    return window


def press(window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.desk.reading.view, key)


def pick(window: MainWindow) -> Pick:
    (overlay,) = [one for one in window.findChildren(Pick) if one.isVisible()]
    return overlay


def options(overlay: Pick) -> list[str]:
    return [overlay.list.item(n).text() for n in range(overlay.list.count())]


def claim_id(window: MainWindow) -> int:
    return queries.claims(window.session.library)[0].id


def test_from_the_claim_to_a_slot_and_back(desk: MainWindow) -> None:
    session, library = desk.session, desk.session.library
    session.open_claim(claim_id(desk))
    before = history.history(library, limit=1)[0].id
    press(desk, KEY.Key_L)
    overlay = pick(desk)
    assert options(overlay) == ["E1 The depot, statement, mentioned", GAUGE]
    QTest.keyClick(overlay.field, KEY.Key_Return)
    (link,) = queries.claim_card(library, claim_id(desk)).links
    assert link.evidence is not None
    assert (link.evidence.number, link.stance, link.basis, link.asserted) == (
        1,
        Stance.INCONCLUSIVE,
        Basis.ARTICLE_ASSERTS,
        None,
    )
    assert history.history(library, limit=1)[0].id == before + 1
    assert (session.selection.link_id, session.selection.stage) == (link.id, "evidence")
    desk.desk.inspector.view.refresh()
    assert desk.desk.inspector.view.link.isVisible()
    session.undo()
    assert queries.claim_card(library, claim_id(desk)).links == ()


def test_from_the_slot_to_a_claim(desk: MainWindow) -> None:
    session, library = desk.session, desk.session.library
    (slot,) = queries.evidence_list(library)
    session.open_evidence(slot.id)
    desk.desk.inspector.view.refresh()
    assert desk.desk.inspector.view.slot.join.isVisible()
    assert desk.desk.inspector.view.slot.join.isEnabled()
    press(desk, KEY.Key_L)
    overlay = pick(desk)
    (one,) = options(overlay)
    assert one.startswith("C1 “The old bridge at Tarn Hollow")
    QTest.keyClicks(overlay.field, "sandbags")
    assert options(overlay) == []
    overlay.field.clear()
    QTest.keyClick(overlay.field, KEY.Key_Return)
    (link,) = queries.claim_card(library, claim_id(desk)).links
    assert link.evidence is not None
    assert link.evidence.id == slot.id
    assert session.selection.claim_id == claim_id(desk)
    desk.desk.inspector.view.refresh()
    assert not desk.desk.inspector.view.slot.join.isVisible()


def test_what_is_linked_is_not_offered_again(desk: MainWindow) -> None:
    session, library = desk.session, desk.session.library
    session.open_claim(claim_id(desk))
    press(desk, KEY.Key_L)
    QTest.keyClick(pick(desk).field, KEY.Key_Return)
    press(desk, KEY.Key_L)  # on the evidence now: its claims
    overlay = pick(desk)
    assert options(overlay) == []
    assert overlay.nothing.isVisible()
    QTest.keyClick(overlay.field, KEY.Key_Return)
    QTest.keyClick(overlay.field, KEY.Key_Escape)
    session.open_claim(claim_id(desk))
    press(desk, KEY.Key_L)
    assert options(pick(desk)) == [GAUGE]
    assert len(queries.claim_card(library, claim_id(desk)).links) == 1


def test_a_proposal_is_accepted_first(desk: MainWindow) -> None:
    session = desk.session
    press(desk, KEY.Key_J)
    assert session.selection.claim_id is None
    press(desk, KEY.Key_L)
    assert desk.findChildren(Pick) == []
    assert desk.desk.actions_table.state("link.new") == "Accept the claim first."


def test_what_is_only_proposed_is_offered_and_accepted_in_the_same_step(desk: MainWindow) -> None:
    session, library = desk.session, desk.session.library
    session.open_claim(claim_id(desk))
    before = history.history(library, limit=1)[0].id
    press(desk, KEY.Key_L)
    overlay = pick(desk)
    QTest.keyClicks(overlay.field, "gauge")
    assert options(overlay) == [GAUGE]
    QTest.keyClick(overlay.field, KEY.Key_Return)
    (link,) = queries.claim_card(library, claim_id(desk)).links
    assert link.evidence is not None
    assert (link.evidence.title, link.asserted) == ("The gauge log", None)
    assert history.history(library, limit=1)[0].id == before + 1
    assert (session.selection.link_id, session.selection.evidence_id) == (link.id, link.evidence.id)
    session.undo()
    assert len(queries.evidence_list(library)) == 1


def test_a_link_that_is_proposed_is_taken_as_it_is_told(desk: MainWindow, version_id: int) -> None:
    session, library = desk.session, desk.session.library
    told = next(s for s in queries.suggestions(library, version_id) if s.links)
    session.open_claim(reviewing.accept_claim(library, told.id).value)
    session.refresh_page()
    press(desk, KEY.Key_L)
    overlay = pick(desk)
    QTest.keyClicks(overlay.field, "gauge")
    QTest.keyClick(overlay.field, KEY.Key_Return)
    (link,) = queries.claim_card(library, session.selection.claim_id or 0).links
    assert (link.asserted, link.stance) == (Stance.CONTRADICTS, Stance.CONTRADICTS)
