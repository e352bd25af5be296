"""The page on screen: what is marked, where the margin and the line stand, and what a click, a selection and a copy give."""

from __future__ import annotations

import dataclasses
import hashlib

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QAbstractSlider, QApplication
from pytestqt.qtbot import QtBot
from tarn_hollow import proposals

from workbench.domain.candidates import to_json
from workbench.domain.extraction import Extraction, Passage
from workbench.domain.extraction import to_json as read_to_json
from workbench.domain.spans import Span
from workbench.domain.vocab import PassageRole, Stance
from workbench.services import articles, queries, reviewing
from workbench.services.library import Library
from workbench.ui import theme
from workbench.ui.app import application
from workbench.ui.main_window import MainWindow
from workbench.ui.marks import Page, is_linked, read_page
from workbench.ui.reading import margin
from workbench.ui.reading.linkline import link_line
from workbench.ui.reading.scene import Focus, focus_of
from workbench.ui.reading.view import ReadingView


@pytest.fixture
def page(library: Library, version_id: int) -> Page:
    return read_page(library, version_id)


@pytest.fixture
def view(qtbot: QtBot, page: Page) -> ReadingView:
    application()
    made = ReadingView()
    qtbot.addWidget(made)
    made.resize(784, 700)
    made.set_page(page, focus_of(page, page.marks[1]))
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_likely_claims_are_marked_in_reading_order(page: Page, view: ReadingView) -> None:
    assert [m.number for m in page.marks] == [1, 2]
    assert {f.role for f in view.scene.fills} == {"proposed_fill"}
    assert [e.number for e in view.scene.entries] == [1, 2]
    assert view.scene.entries[1].spoken == "claim 2, contradicts, proposed"


def test_every_statement_can_be_marked(library: Library, version_id: int) -> None:
    everything = read_page(library, version_id, all_statements=True)
    assert len(everything.marks) == 3
    assert not everything.hidden


def test_the_line_runs_from_the_mention_around_to_the_claim(view: ReadingView) -> None:
    line = view.scene.line
    assert line is not None
    assert line.stance is Stance.CONTRADICTS
    mention, claim = view.scene.shown_mention[0], view.scene.outline[-1]
    assert line.dots[0].y() < mention.top
    assert line.dots[1].y() > claim.bottom
    column = view.viewport().width() - view.document().rootFrame().frameFormat().rightMargin()
    assert line.path.boundingRect().right() > column
    # Between its dots it stays in the gaps between lines, or right of the column.
    for step in range(101):
        point = line.path.pointAtPercent(step / 100)
        inside_a_line = any(s.rect.top() < point.y() < s.rect.bottom() for s in (*view.scene.outline, mention))
        assert point.x() > column or not inside_a_line


def test_cue_words_are_semibold_without_touching_the_text(view: ReadingView, page: Page) -> None:
    before = view.document().toPlainText()
    low, _ = view.writing.built.offsets.ranges(*dataclasses.astuple(page.suggestions[0].links[0].link.cue))[0]  # type: ignore[arg-type]
    block = view.document().findBlock(low)
    assert block.layout().formats()
    view.set_focus(Focus())
    assert not block.layout().formats()
    assert view.document().toPlainText() == before
    assert view.scene.line is None


def test_a_click_picks_the_claim(qtbot: QtBot, view: ReadingView, page: Page) -> None:
    rect = view.scene.fills[0].stretches[0].rect
    place = QPoint(round(rect.center().x()), round(rect.center().y() - view.verticalScrollBar().value()))
    with qtbot.waitSignal(view.picked) as heard:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard.args[0].number == view.scene.fills[0].number


def test_the_ring_in_the_margin_picks_it_too(qtbot: QtBot, view: ReadingView) -> None:
    entry = view.scene.entries[0]
    left = view.document().rootFrame().frameFormat().leftMargin() - margin.WIDTH
    with qtbot.waitSignal(view.picked) as heard:
        place = QPoint(round(left + margin.RING_LEFT + 10), round(entry.y))
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard.args[0].number == entry.number


def test_selected_words_come_back_as_spans(view: ReadingView, page: Page) -> None:
    start = page.text.text.index("🌉")
    view.select_span(Span(start - 11, start + 2))
    (span,) = view.selected_spans()
    assert span.of(page.text.text) == "Quill said 🌉."
    assert view.createMimeDataFromSelection().text() == "Quill said 🌉."


def test_nothing_is_loaded_and_no_link_is_followed(view: ReadingView) -> None:
    image = view.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("file:///etc/hostname"))
    assert isinstance(image, QImage)
    assert image.width() == 1
    assert view.loadResource(QTextDocument.ResourceType.HtmlResource.value, QUrl("file:///etc/hostname")) is None
    assert not view.openLinks()


def test_zoom_and_scheme_keep_the_text(view: ReadingView) -> None:
    before = view.document().toPlainText()
    view.set_zoom(1.5)
    view.restyle()
    assert view.document().toPlainText() == before
    assert len(view.scene.fills) == 2


def test_accepted_claims_change_their_look(library: Library, version_id: int, view: ReadingView) -> None:
    first = queries.suggestions(library, version_id)[0]
    reviewing.accept_link(library, first.links[0].id)
    again = read_page(library, version_id)
    view.set_page(again, focus_of(again, again.marks[1]))
    assert {f.role for f in view.scene.fills} == {"proposed_fill", "contradicts_fill"}
    assert view.scene.entries[1].evidence == "E1"
    assert view.scene.line is not None
    assert view.scene.line.state == "as reported"


def test_margin_entries_never_meet() -> None:
    assert margin.settle([10, 12, 15, 200]) == [10, 37, 64, 200]


def test_neighbouring_lines_share_one_gap(view: ReadingView) -> None:
    upper = view.scene.outline
    lower = [
        dataclasses.replace(s, rect=s.rect.translated(-40, 27), top=s.top + 27, bottom=s.bottom + 27) for s in upper
    ]
    line = link_line(lower, upper, 680, Stance.SUPPORTS, "proposed")
    assert line.dots[0].y() == line.dots[1].y()


def test_what_the_analysis_could_not_do_stands_above_the_page(
    library: Library, version_id: int, window: MainWindow
) -> None:
    window.session.open_article(version_id)
    assert not window.desk.reading.cautions.isVisible()
    warned = dataclasses.replace(proposals(), warnings=("The text seems to be in German.", "Much is missed."))
    articles.finish_analysis(library, version_id, to_json(warned))
    assert queries.analysis_warnings(library, version_id) == warned.warnings
    window.session.refresh_page()
    assert window.desk.reading.cautions.isVisible()
    assert window.desk.reading.cautions.words.text() == "The text seems to be in German. Much is missed."


def test_where_a_claim_comes_from_is_its_source_and_no_link(
    library: Library, version_id: int, window: MainWindow
) -> None:
    found = proposals()
    origin = dataclasses.replace(found.links[0], stance=Stance.SUPPORTS, origin=True)
    articles.finish_analysis(library, version_id, to_json(dataclasses.replace(found, links=(origin,))))
    window.session.open_article(version_id)
    page = window.session.page
    assert page is not None
    assert [is_linked(s) for s in page.waiting] == [False, False]
    mark = page.marks[1]
    assert margin.words(mark) == ("", Stance.CONTEXT, "its source", "proposed")
    assert focus_of(page, mark).word == "its source"
    assert window.desk.reading._waiting.text() == "2 suggestions left"


def test_the_page_shows_that_the_keyboard_has_led_to_it(qtbot: QtBot, version_id: int, window: MainWindow) -> None:
    view = window.desk.reading.view
    assert not view.ringed
    window.desk.nav.list.setFocus()
    window.desk.next_pane()
    assert view.hasFocus()
    assert view.ringed
    corner = view.viewport().grab().toImage().pixelColor(1, 1)
    assert corner == theme.current().colour("accent")
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 10))
    assert not view.ringed
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.ringed


def _long(library: Library, paragraphs: int) -> int:
    text = "\n\n".join(f"Paragraph {n} of the minutes of the water board of Colbeck." for n in range(paragraphs))
    read = Extraction(
        text=text,
        passages=(Passage(0, len(text), PassageRole.BODY),),
        reader="text",
        source_sha256=hashlib.sha256(text.encode()).hexdigest(),
        title=f"Minutes in {paragraphs} paragraphs",
    )
    return articles.finish_import(library, read_to_json(read), text.encode(), name="minutes.txt").value.version_id


def test_another_article_opens_at_its_beginning_whatever_line_was_waited_for(
    qtbot: QtBot, library: Library, view: ReadingView
) -> None:
    """A window that is wider than the last time never reaches the remembered line; the next article is long enough."""
    view.moving.come_to(1_500)
    assert view.verticalScrollBar().value() == 0
    page = read_page(library, _long(library, 120))
    view.set_page(page, Focus())
    assert view.verticalScrollBar().maximum() > 1_500
    view.resize(784, 500)  # as when a line of hints comes above it after the analysis
    assert view.verticalScrollBar().value() == 0


def test_who_has_scrolled_is_not_moved_when_the_page_grows(library: Library, view: ReadingView) -> None:
    view.set_page(read_page(library, _long(library, 60)), Focus())
    most = view.verticalScrollBar().maximum()
    view.moving.come_to(most + 40)
    view.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderSingleStepAdd)
    there = view.verticalScrollBar().value()
    view.resize(784, 500)
    assert view.verticalScrollBar().maximum() > most + 40
    assert view.verticalScrollBar().value() == there


def test_an_analysis_that_arrives_leaves_the_headline_in_sight(
    qtbot: QtBot, library: Library, window: MainWindow
) -> None:
    version_id = _long(library, 80)
    window.session.open_article(version_id)
    bar = window.desk.reading.view.verticalScrollBar()
    sha = queries.article_text(library, version_id).text_sha256
    empty = dataclasses.replace(proposals(), text_sha256=sha, claims=(), evidence=(), links=())
    warned = dataclasses.replace(empty, warnings=("Much is missed.",))
    articles.finish_analysis(library, version_id, to_json(warned))
    window.session.refresh_page()
    QApplication.processEvents()
    assert window.desk.reading.cautions.isVisible()
    assert bar.value() == 0
