"""Hover and focus say in plain words why something is proposed: by which rule, by which cue, how sure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from tarn_hollow import at

from workbench.ui.reading.geometry import stretches

if TYPE_CHECKING:
    from workbench.domain.spans import Span
    from workbench.ui.main_window import MainWindow
    from workbench.ui.reading.view import ReadingView


def _middle(view: ReadingView, span: Span) -> QPoint:
    low, high = view.writing.built.offsets.ranges(span.start, span.end)[0]
    rect = stretches(view.document(), low, high)[0].rect
    return QPoint(round(rect.center().x()), round(rect.center().y() - view.verticalScrollBar().value()))


def test_a_claim_under_the_mouse_says_rule_cue_and_how_sure(version_id: int, window: MainWindow) -> None:
    window.session.open_article(version_id)
    view = window.desk.reading.view
    words = view.why_at(_middle(view, at("the worst in a century")))
    assert "Said by Piet Osk" in words
    assert "Points back to a claim" in words
    assert "“was contradicted by”" in words
    assert "sure" in words
    assert "back-reference" not in words


def test_an_evidence_mention_says_why_it_is_one(version_id: int, window: MainWindow) -> None:
    window.session.open_article(version_id)
    view = window.desk.reading.view
    words = view.why_at(_middle(view, at("the gauge log")))
    assert words.startswith("Record · proposed · ")
    assert "A log can be asked for." in words


def test_nothing_is_said_beside_the_marks(version_id: int, window: MainWindow) -> None:
    window.session.open_article(version_id)
    view = window.desk.reading.view
    assert view.why_at(_middle(view, at("which shows a higher level"))) == ""


def test_the_focus_tells_a_screen_reader(version_id: int, window: MainWindow) -> None:
    window.session.open_article(version_id)
    assert window.desk.actions_table.trigger("suggestion.next")
    spoken = window.desk.reading.view.accessibleDescription()
    assert spoken.startswith("claim 2, contradicts, proposed. ")
    assert "Points back to a claim (“was contradicted by”)" in spoken
