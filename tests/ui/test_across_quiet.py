"""The comparison that runs by itself: after the analysis, behind all other work, told quietly over the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from two_articles import claim_and_evidence, two_counts

from workbench.services import across
from workbench.services.library import Library
from workbench.ui.across.found import Found, found_of
from workbench.ui.across.hint import AcrossHint
from workbench.ui.across.quiet import Quiet, watch
from workbench.ui.across.view import ConflictsOverlay

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.ui.main_window import MainWindow


@pytest.fixture
def version_id(library: Library) -> int:
    two = two_counts(library)
    claim_and_evidence(library)
    return two[0].version_id


@pytest.fixture
def quiet(version_id: int, window: MainWindow) -> Quiet:
    window.session.open_article(version_id)
    return watch(window.session)


@pytest.fixture
def found(quiet: Quiet, window: MainWindow) -> Found:
    return found_of(window.session)


def _hint(window: MainWindow) -> AcrossHint:
    hint = window.desk.reading.findChild(AcrossHint)
    assert hint is not None
    return hint


def _compared(qtbot: QtBot, window: MainWindow, quiet: Quiet, version_id: int) -> None:
    window.session.analysed.emit(version_id)
    qtbot.waitUntil(lambda: not quiet.waiting and quiet.job is None, timeout=30_000)


def test_an_analysed_article_is_compared_and_a_word_leads_to_what_was_found(
    qtbot: QtBot, quiet: Quiet, found: Found, window: MainWindow, version_id: int
) -> None:
    assert not _hint(window).isVisible()
    _compared(qtbot, window, quiet, version_id)
    assert found.matches
    assert _hint(window).isVisible()
    assert _hint(window).text() == "differs elsewhere: 1"
    _hint(window).click()
    assert any(o.isVisible() for o in window.desk.findChildren(ConflictsOverlay))


def test_where_nothing_is_found_nothing_is_said(
    qtbot: QtBot, quiet: Quiet, found: Found, window: MainWindow, version_id: int
) -> None:
    for match in across.finish(window.session.library, _asked(qtbot, window, version_id)):
        across.not_the_same(window.session.library, match)
    _compared(qtbot, window, quiet, version_id)
    assert found.matches == ()
    assert not _hint(window).isVisible()


def _asked(qtbot: QtBot, window: MainWindow, version_id: int) -> list[dict[str, object]]:
    assert window.session.page is not None
    article_id = window.session.page.text.article.id
    answers: list[list[dict[str, object]]] = []
    window.session.start(
        lambda: across.request(window.session.library, article_id), label="Asking", then=answers.append
    )
    qtbot.waitUntil(lambda: bool(answers), timeout=30_000)
    return answers[0]


def test_other_work_goes_first_and_the_comparison_is_taken_up_again(
    qtbot: QtBot, quiet: Quiet, found: Found, window: MainWindow, version_id: int
) -> None:
    started: list[str] = []
    window.session.jobs.started.connect(lambda job: started.append(job.label))
    window.session.analysed.emit(version_id)
    qtbot.waitUntil(lambda: quiet.job is not None, timeout=10_000)
    _asked(qtbot, window, version_id)
    qtbot.waitUntil(lambda: not quiet.waiting and quiet.job is None, timeout=30_000)
    assert started[:2] == ["Comparing with other articles", "Asking"]
    assert found.matches


def test_it_does_not_begin_while_anything_runs(qtbot: QtBot, quiet: Quiet, window: MainWindow, version_id: int) -> None:
    answers: list[object] = []
    window.session.start(lambda: across.request(window.session.library), label="Asking", then=answers.append)
    quiet.waiting = [1]
    quiet._start()
    assert quiet.job is None
    qtbot.waitUntil(lambda: bool(answers) and not quiet.waiting, timeout=30_000)


def test_what_is_stopped_by_hand_is_not_tried_again(
    qtbot: QtBot, quiet: Quiet, found: Found, window: MainWindow, version_id: int
) -> None:
    failed: list[str] = []
    window.session.failed.connect(lambda title, _detail, _hint: failed.append(title))
    window.session.analysed.emit(version_id)
    qtbot.waitUntil(lambda: quiet.job is not None, timeout=10_000)
    assert quiet.job is not None
    quiet.job.cancel()
    qtbot.waitUntil(lambda: quiet.job is None, timeout=30_000)
    assert quiet.waiting == []
    assert failed == []
