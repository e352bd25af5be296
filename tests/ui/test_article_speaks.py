"""A statement of the article itself: the window says "the article" wherever it would name a speaker, and can be told so."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from tarn_hollow import at, proposals

from workbench.domain import candidates as c
from workbench.domain.listing import first
from workbench.domain.vocab import ClaimKind, EvidenceKind, Mode
from workbench.services import articles, queries, reviewing
from workbench.ui.dialogs import link_pick
from workbench.ui.dialogs.ask_line import AskLine
from workbench.ui.lists.pick import Pick
from workbench.ui.models import rows
from workbench.ui.models.window import WindowModel
from workbench.ui.reading import why
from workbench.ui.verdict.readiness_pane import ReadinessPane
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.words import Words

if TYPE_CHECKING:
    from workbench.ui.main_window import MainWindow

KEY = Qt.Key
WORDS = "Nobody has counted the sandbags"


@pytest.fixture
def desk(window: MainWindow, version_id: int) -> MainWindow:
    """One statement of the article itself, and evidence that no link leads to; nothing else."""
    claim = c.ClaimCandidate(
        (at(WORDS),), Mode.NARRATOR, ClaimKind.EVENT, None, None, 0.7, ("it names no source",), "narrator-sentence"
    )
    depot = c.EvidenceCandidate(at("the depot"), EvidenceKind.STATEMENT, "test", "The depot can be asked.", 0)
    found = dataclasses.replace(proposals(), claims=(claim,), evidence=(depot,), links=())
    articles.finish_analysis(window.session.library, version_id, c.to_json(found))
    window.session.open_article(version_id)
    window.desk.reading.activate()
    return window


def press(window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.focusWidget() or window, key)


def speaker_shown(window: MainWindow) -> str:
    view = window.desk.inspector.view
    view.refresh()
    return view.speaker.who.text()


def test_the_article_is_named_from_the_proposal_to_the_readiness(desk: MainWindow) -> None:
    session = desk.session
    press(desk, KEY.Key_J)
    assert session.page is not None
    assert "Said by the article" in why.proposed(session.page.marks[0])
    assert speaker_shown(desk) == "the article"
    assert desk.desk.inspector.view.speaker.accept.text() == "Accept claim"
    press(desk, KEY.Key_Return)
    assert speaker_shown(desk) == "the article"
    (row,) = queries.claims(session.library)
    assert rows.claim(row).detail.startswith("the article · ")
    table = WindowModel(session.library, first("claims"), ("words", "said_by"))
    assert [table.index(0, column).data() for column in (0, 1)] == [WORDS, "the article"]
    session.show_centre("verdict")
    pane = desk.desk.inspector.readiness
    pane.refresh()
    assert any(need.ok and need.detail == "the article itself" for need in pane.needs)


def test_what_is_made_by_hand_can_be_called_the_articles_own(desk: MainWindow) -> None:
    session = desk.session
    session.new_claim((at("The old bridge at Tarn Hollow stays shut until spring"),))
    assert speaker_shown(desk) == "nobody named yet"
    press(desk, KEY.Key_S)
    (asked,) = [one for one in desk.findChildren(AskLine) if one.isVisible()]
    (own,) = [one for one in asked.findChildren(Button) if one.text() == "The article says it itself"]
    own.click()
    assert speaker_shown(desk) == "the article"


def test_mentions_of_evidence_still_proposed_are_not_called_nothing(desk: MainWindow) -> None:
    """Where the statements are done, the head of the article counts what else waits; on the last one J says that it is the last."""
    reading, session = desk.desk.reading, desk.session
    heads = lambda: {w.text() for w in reading.findChildren(Words)}  # noqa: E731
    assert "1 suggestion left · 1 mention of evidence left" in heads()
    press(desk, KEY.Key_J, KEY.Key_Return)
    assert "1 mention of evidence left" in heads()
    said: list[str] = []
    session.message.connect(lambda words, _undoable: said.append(words))
    press(desk, KEY.Key_J)
    assert session.loop.mention() is not None
    press(desk, KEY.Key_J)
    assert said == ["Only this suggestion is left in this article."]
    press(desk, KEY.Key_Return)
    assert "no suggestion left" in heads()
    press(desk, KEY.Key_J)
    assert said[-1] == "No suggestion is left in this article."


def test_the_choice_of_a_slot_says_when_there_is_none(desk: MainWindow) -> None:
    session = desk.session
    press(desk, KEY.Key_J, KEY.Key_Return)
    link_pick.ask(session, desk)
    (overlay,) = [one for one in desk.findChildren(Pick) if one.isVisible()]
    assert "no evidence slot yet" in _words(overlay)
    overlay.dismiss()
    mention = queries.evidence_suggestions(session.library, session.selection.version_id or 0)[0]
    evidence_id = reviewing.accept_evidence(session.library, mention.id).value
    claim_id = queries.claims(session.library)[0].id
    link_pick._join(session, claim_id, evidence_id)
    session.select(dataclasses.replace(session.selection, stage="claim"))
    link_pick.ask(session, desk)
    (overlay,) = [one for one in desk.findChildren(Pick) if one.isVisible()]
    assert "linked to it already" in _words(overlay)


def _words(part: QWidget) -> str:
    return " ".join(word.text() for word in part.findChildren(Words))


def test_a_verdict_without_initials_says_so_and_leads_to_the_setting(desk: MainWindow) -> None:
    session = desk.session
    press(desk, KEY.Key_J, KEY.Key_Return)
    session.show_centre("verdict")
    pane: ReadinessPane = desk.desk.inspector.readiness
    from workbench.domain.vocab import NoRatingReason, VerdictOutcome
    from workbench.services import verdicts

    claim_id = queries.claims(session.library)[0].id
    told = {"outcome": VerdictOutcome.NO_RATING, "no_rating_reason": NoRatingReason.OPINION}
    session.attempt(verdicts.set_verdict, claim_id, **told)
    pane.refresh()
    assert "Verdict given, not signed" in _words(pane)
    assert "your initials are not set" in _words(pane)
    names = {part.accessibleName() for part in pane.list.findChildren(QWidget)}
    assert "incomplete: Verdict given, not signed" in names
    (button,) = [
        one for one in pane.findChildren(Button) if one.accessibleName() == "set them: Verdict given, not signed"
    ]
    button.click()
    assert [
        one.accessibleName()
        for one in desk.findChildren(QWidget)
        if one.accessibleName() == "Settings" and one.isVisible()
    ]
