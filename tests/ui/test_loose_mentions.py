"""Evidence that no link leads to, links of accepted claims, and the words that a rejection takes along: by real keys in the real window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from tarn_hollow import at, proposals

from workbench.domain import candidates as c
from workbench.domain.vocab import EvidenceKind, SlotState
from workbench.services import accepting, articles, history, queries, reviewing
from workbench.ui.reading import column

if TYPE_CHECKING:
    from workbench.ui.main_window import MainWindow

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(window: MainWindow, version_id: int) -> MainWindow:
    """The article with a second mention of evidence, to which no link leads."""
    found = proposals()
    sandbags = c.EvidenceCandidate(at("the depot"), EvidenceKind.STATEMENT, "test", "The depot can be asked.", 1)
    told = replace(found, evidence=(*found.evidence, sandbags))
    articles.finish_analysis(window.session.library, version_id, c.to_json(told))
    window.session.open_article(version_id)
    window.desk.reading.activate()
    return window


def press(window: MainWindow, *keys: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(window.desk.reading.view, key, how)


def test_j_reaches_a_mention_without_a_link_and_return_makes_its_slot(desk: MainWindow) -> None:
    session = desk.session
    press(desk, KEY.Key_J, KEY.Key_J, KEY.Key_J)
    assert session.selection.evidence_suggestion_id is not None
    assert session.selection.suggestion_id is None
    desk.desk.inspector.view.refresh()
    part = desk.desk.inspector.view.mention
    assert part.isVisible()
    assert part.words.text() == "“the depot”"
    assert desk.desk.reading.view.accessibleDescription().startswith("Statement · proposed")
    press(desk, KEY.Key_Return)
    (made,) = queries.evidence_list(session.library)
    assert (made.title, made.state, session.selection.evidence_id) == ("The depot", SlotState.MENTIONED, made.id)
    desk.desk.inspector.view.refresh()
    assert not part.isVisible()
    assert desk.desk.inspector.view.slot.isVisible()
    session.undo()
    assert queries.evidence_list(session.library) == ()
    assert session.loop.mention() is not None  # the cursor has stayed


def test_x_rejects_a_mention_for_good_and_undo_brings_it_back(desk: MainWindow, version_id: int) -> None:
    session = desk.session
    press(desk, KEY.Key_J, KEY.Key_J, KEY.Key_J)
    assert session.page is not None
    (loose,) = session.page.loose
    press(desk, KEY.Key_X)
    assert session.page.loose == ()
    found = proposals()
    again = c.EvidenceCandidate(at("the depot"), EvidenceKind.STATEMENT, "test", "Again.", 1)
    articles.finish_analysis(session.library, version_id, c.to_json(replace(found, evidence=(*found.evidence, again))))
    session.refresh_page()
    assert session.page.loose == ()
    session.undo()
    assert [m.span for m in session.page.loose] == [loose.span]


def test_the_margin_shows_a_mention_without_a_link_and_a_click_selects_it(desk: MainWindow) -> None:
    view = desk.desk.reading.view
    (entry,) = [one for one in view.scene.entries if one.named is not None]
    assert (entry.first, entry.second) == ("statement", "proposed")
    place = QPoint(round(column.signs_left(view.document()) + 105), round(entry.y) - view.verticalScrollBar().value())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.session.loop.mention() is not None


def test_j_stops_at_the_open_link_of_an_accepted_claim(desk: MainWindow) -> None:
    session = desk.session
    press(desk, KEY.Key_J, KEY.Key_Return)
    press(desk, KEY.Key_J)  # its own link
    first = session.selection.link_suggestion_id
    press(desk, KEY.Key_J, KEY.Key_Return)  # passed over, for the other claim
    press(desk, KEY.Key_J)  # the mention
    press(desk, KEY.Key_J)  # the link that was passed over
    assert session.selection.link_suggestion_id == first
    assert session.selection.claim_id is not None
    assert session.selection.stage == "evidence"
    assert session.loop.can_accept() is True
    scene = desk.desk.reading.view.scene
    assert scene.line is not None
    assert scene.cue
    press(desk, KEY.Key_Return)
    assert session.selection.link_id is not None


def test_a_rejected_mention_takes_its_link_along_and_undo_brings_both(desk: MainWindow, version_id: int) -> None:
    session = desk.session
    before = history.history(session.library, limit=1)[0].id
    press(desk, KEY.Key_J, KEY.Key_Return, KEY.Key_E)
    assert session.loop.current_link() is not None
    press(desk, KEY.Key_X, how=ALT)
    assert history.history(session.library, limit=1)[0].id == before + 2
    assert session.loop.current_link() is None
    assert accepting.accept_likely(session.library, version_id, with_links=True).value.links == 0
    session.undo()
    session.undo()
    found = [s for s in queries.suggestions(session.library, version_id) if s.links]
    assert len(found) == 1
    assert session.loop.mention() is None


def test_an_accepted_mention_is_never_taken_away_by_its_rejected_twin(desk: MainWindow, version_id: int) -> None:
    library = desk.session.library
    (linked,) = [s for s in queries.suggestions(library, version_id) if s.links]
    reviewing.accept_link(library, linked.links[0].id)
    (card,) = [queries.claim_card(library, row.id) for row in queries.claims(library)]
    assert len(card.links) == 1
