"""The window around the panes: start, menus, status line, troubles in place, what is remembered, who is named."""

from __future__ import annotations

import dataclasses
import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from workbench.domain.spans import Span
from workbench.errors import LibraryError, WorkbenchError
from workbench.services import history, queries, reviewing
from workbench.services import library as libraries
from workbench.services.library import Library
from workbench.ui import state, theme
from workbench.ui.dialogs.person import PersonOverlay
from workbench.ui.main_window import MainWindow
from workbench.ui.refused import Refused
from workbench.ui.session import Session
from workbench.ui.start import StartView
from workbench.ui.status import NextKey
from workbench.ui.widgets.button import Button


def test_an_empty_library_shows_the_three_ways_with_paste_first(window: MainWindow) -> None:
    view = window.desk.stack.currentWidget()
    assert isinstance(view, StartView)
    assert [way.text() for way in view.ways] == ["Paste it", "Open a file", "Try the sample case"]
    assert window.focusWidget() is view.ways[0]
    assert view.scale.value() == ""


def test_initials_and_scale_are_kept_and_undone(qtbot: QtBot, window: MainWindow) -> None:
    view = window.desk.stack.currentWidget()
    assert isinstance(view, StartView)
    view.initials.setFocus()
    qtbot.keyClicks(view.initials, "R. T.")
    qtbot.keyClick(view.initials, Qt.Key.Key_Return)
    view.scale.chosen.emit("five-steps")
    profile = libraries.profile(window.session.library)
    assert (profile.initials, profile.scale) == ("R. T.", "five-steps")
    window.session.undo()
    assert libraries.profile(window.session.library).scale == ""


def test_menus_come_from_the_table_and_name_the_step(qtbot: QtBot, version_id: int, window: MainWindow) -> None:
    titles = [action.text().replace("&", "") for action in window.desk.top.bar.actions()]
    assert titles == ["File", "Edit", "View", "Article", "Claim", "Evidence", "Media", "Lists", "Export", "Help"]
    assert "Import article" in window.desk.actions_table.qaction("edit.undo").text()
    window.session.next_suggestion()
    window.session.accept()
    label = history.undo_label(window.session.library)
    assert label is not None
    assert label in window.desk.actions_table.qaction("edit.undo").text()


def test_the_status_line_names_the_next_keys(version_id: int, window: MainWindow) -> None:
    window.session.next_suggestion()
    words = [words for _, words in window.desk.status.next_keys()]
    assert words[0] == "accept claim and speaker"
    assert words[-1] == "all keys"
    window.session.go_evidence()
    assert window.desk.status.next_keys()[0][1] == "accept the evidence"


def shown_keys(window: MainWindow) -> list[str]:
    return [button.text() for button in window.desk.status.findChildren(NextKey) if not button.isHidden()]


def test_a_stopped_analysis_gives_the_keys_back(qtbot: QtBot, version_id: int, window: MainWindow) -> None:
    window.session.next_suggestion()
    window.session.importing.analyse(version_id)
    qtbot.waitUntil(lambda: "accept claim and speaker" not in shown_keys(window))
    window.session.jobs.running[0].cancel()
    qtbot.waitUntil(lambda: "accept claim and speaker" in shown_keys(window), timeout=30_000)


def test_what_waits_for_the_analysis_is_not_offered(qtbot: QtBot, version_id: int, window: MainWindow) -> None:
    window.session.next_suggestion()
    early = {"claim.accept", "claim.reject", "evidence.go", "suggestion.next"}
    assert early <= {ident for ident, _ in window.desk.status.next_keys()}
    with qtbot.waitSignal(window.session.analysed, timeout=60_000):
        window.session.importing.analyse(version_id)
        assert window.session.importing.awaited
        offered = {ident for ident, _ in window.desk.status.next_keys()}
        assert not early & offered
        assert "article.paste" in offered
        assert window.desk.actions_table.state("claim.accept") is True, "a key typed early is kept"
        qtbot.waitUntil(lambda: "accept claim and speaker" not in shown_keys(window))
    window.session.next_suggestion()
    qtbot.waitUntil(lambda: "accept claim and speaker" in shown_keys(window))
    assert "claim.accept" in {ident for ident, _ in window.desk.status.next_keys()}


def test_a_trouble_is_shown_in_place_and_closed_by_esc(qtbot: QtBot, window: MainWindow) -> None:
    window.session.report(LibraryError("The disk is full.", "Nothing was imported.", "Free some space."))
    assert window.desk.banner.isVisible()
    assert window.desk.banner.title.text() == "The disk is full."
    assert window.desk.banner.accessibleName() == "The disk is full. Nothing was imported. Free some space."
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
    assert not window.desk.banner.isVisible()


def test_a_message_offers_undo(qtbot: QtBot, version_id: int, window: MainWindow) -> None:
    window.session.next_suggestion()
    window.session.reject()
    assert window.desk.toast.isVisible()
    qtbot.mouseClick(window.desk.toast.undo, Qt.MouseButton.LeftButton)
    toast = window.desk.toast
    assert toast.isVisible()
    assert toast.undo.isHidden()
    assert window.session.page is not None
    assert len(window.session.page.marks) == 2
    qtbot.mouseClick(toast.redo, Qt.MouseButton.LeftButton)
    assert toast.redo.isHidden(), "what was done again can be taken back again"
    assert toast.undo.isVisible()
    assert len(window.session.page.marks) == 1


def test_a_message_covers_no_text_and_goes_with_esc(qtbot: QtBot, version_id: int, window: MainWindow) -> None:
    view, toast = window.desk.reading.view, window.desk.toast
    bar = view.verticalScrollBar()
    window.resize(1000, 560)
    QApplication.processEvents()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    free = view.viewport().height()
    window.session.message.emit("Saved.", True)
    QApplication.processEvents()
    assert view.mapToGlobal(view.rect().bottomLeft()).y() < toast.mapToGlobal(toast.rect().topLeft()).y()
    assert bar.value() == bar.maximum(), "the last lines stay in sight"
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not toast.isVisible()
    assert window.session.centre == "article"
    assert view.viewport().height() == free


def test_back_from_the_verdict_takes_its_message_along(qtbot: QtBot, version_id: int, window: MainWindow) -> None:
    window.session.next_suggestion()
    window.session.accept()
    window.session.show_centre("verdict")
    window.session.message.emit("Verdict saved.", True)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.session.centre == "article"
    assert not window.desk.toast.isVisible()


def test_the_first_press_for_other_colours_shows_and_each_is_told(qtbot: QtBot, window: MainWindow) -> None:
    theme.choose("system")
    seen, told = [theme.current().name], set()
    for _ in range(3):
        window.desk.actions_table.trigger("view.scheme")
        seen.append(theme.current().name)
        told.add(window.desk.toast.words.text())
    assert seen[0] != seen[1] != seen[2]
    assert seen[3] == seen[0]
    assert theme.hub().choice == "system"
    assert len(told) == 3


def test_a_dropped_file_is_imported(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("A short note\n\nThe mill closed in May, owner Ada Finch said.\n", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(window.session.article_opened, timeout=60_000):
        window.dropEvent(drop)
    assert len(queries.articles(window.session.library)) == 1


def test_the_window_comes_back_as_it_was(qtbot: QtBot, library: Library, version_id: int, window: MainWindow) -> None:
    window.desk.reading.set_zoom(1.2)
    theme.choose("dark")
    window.close()
    told = state.read(library.folder)
    assert (told.version_id, told.zoom, told.scheme) == (version_id, 1.2, "dark")
    theme.choose("light")
    again = MainWindow(library, warm=False)
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.ready, timeout=20_000):
        again.show()
    assert theme.current().dark
    assert again.desk.reading.view.zoom == pytest.approx(1.2)
    theme.choose("light")
    again.close()


def test_nonsense_in_the_remembered_state_is_ignored(tmp_path: Path) -> None:
    (tmp_path / state.FILE).write_text("[window]\nleft=wide\nscheme=pink\n[article]\nversion=x\n", "utf-8")
    assert state.read(tmp_path) == state.State()


def test_a_library_that_is_held_is_said_in_words(qtbot: QtBot, library: Library) -> None:
    with pytest.raises(WorkbenchError) as caught:
        libraries.open_library(library.folder)
    refused = Refused(caught.value)
    qtbot.addWidget(refused)
    assert caught.value.title in refused.accessibleName()
    assert caught.value.hint


def test_every_control_has_a_name(version_id: int, window: MainWindow) -> None:
    window.session.next_suggestion()
    for widget in window.findChildren(QWidget):
        if isinstance(widget, (QAbstractButton, QLineEdit, QAbstractItemView)) and widget.isVisible():
            spoken = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            assert spoken, f"{type(widget).__name__} {widget.objectName()} has no name"


def test_the_left_pane_shrinks_to_icons_and_comes_out_when_called(
    qtbot: QtBot, version_id: int, window: MainWindow
) -> None:
    window.resize(1200, 800)
    assert window.desk.nav.narrow
    qtbot.mouseClick(window.desk.nav.queues.buttons[4], Qt.MouseButton.LeftButton)
    assert not window.desk.nav.narrow
    window.resize(1500, 900)
    assert not window.desk.nav.narrow


def test_furniture_is_restored_by_its_link(qtbot: QtBot, version_id: int, window: MainWindow) -> None:
    view = window.desk.reading.view
    (href,) = [h for h in view.writing.built.anchors if h.startswith("restore:")]
    with qtbot.waitSignal(window.session.changed):
        view.anchorClicked.emit(QUrl(href))
    assert not [h for h in view.writing.built.anchors if h.startswith("restore:")]


def test_find_in_article_goes_on_and_away(qtbot: QtBot, version_id: int, window: MainWindow) -> None:
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    finder = window.desk.reading.finder
    assert finder.isVisible()
    qtbot.keyClicks(finder.field, "flood")
    assert finder.found.text() == "1 of 2"
    qtbot.keyClick(finder.field, Qt.Key.Key_Escape)
    assert not finder.isVisible()
    assert window.focusWidget() is window.desk.reading.view


def test_undoing_the_import_goes_back_to_the_start_and_redo_forth(version_id: int, window: MainWindow) -> None:
    window.session.next_suggestion()
    window.session.undo()
    assert window.session.page is None
    assert window.session.centre == "start"
    assert isinstance(window.desk.stack.currentWidget(), StartView)
    window.session.redo()
    window.desk.nav.refresh()
    window.session.open_article(version_id)
    assert window.session.centre == "article"
    assert window.session.page is not None


def test_an_import_done_again_is_on_screen_again(version_id: int, window: MainWindow) -> None:
    while history.undo_label(window.session.library) is not None:
        window.session.undo()
    assert window.session.centre == "start"
    while history.redo_label(window.session.library) is not None:
        window.session.redo()
    assert window.session.centre == "article"
    assert window.session.page is not None
    assert window.session.page.text.version_id == version_id


def test_a_file_that_cannot_be_read_is_named(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"")
    with qtbot.waitSignal(window.session.failed, timeout=60_000) as told:
        window.session.import_paths([path])
    title, detail, hint = told.args
    assert title == "“notes.txt” was not imported."
    assert "empty" in detail
    assert hint


def test_a_fictional_article_is_marked_over_its_page_and_its_verdict(
    qtbot: QtBot, library: Library, session: Session, window: MainWindow
) -> None:
    from tarn_hollow import TEXT, extraction

    from workbench.domain import extraction as x
    from workbench.services import articles, reviewing

    true = articles.finish_import(library, x.to_json(extraction()), TEXT.encode()).value
    window.session.open_article(true.version_id)
    assert not window.desk.reading._fictional.isVisible()
    source = TEXT.encode() + b" "
    told = dataclasses.replace(extraction(), title="A tale", source_sha256=hashlib.sha256(source).hexdigest())
    tale = articles.finish_import(library, x.to_json(told), source, fictional=True).value
    window.session.open_article(tale.version_id)
    assert window.desk.reading._fictional.isVisible()
    claim = reviewing.new_claim(library, version_id=tale.version_id, words="", spans=[Span(0, 6)], speaker="").value
    window.session.open_claim(claim)
    window.session.show_centre("verdict")
    assert window.desk.view("verdict").fictional.isVisible()  # type: ignore[attr-defined]


def test_every_menu_opens_by_a_letter_of_its_own(window: MainWindow) -> None:
    titles = [action.text() for action in window.desk.top.bar.actions()]
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert len(set(letters)) == len(titles)
    assert not set(letters) & set("jkl")  # Alt with these shuttles in the player


def test_undo_and_redo_say_that_they_were(qtbot: QtBot, version_id: int, window: MainWindow) -> None:
    window.session.next_suggestion()
    window.session.accept()
    with qtbot.waitSignal(window.session.message) as told:
        window.session.undo()
    assert told.args[0].startswith("Undone: Accept claim")
    with qtbot.waitSignal(window.session.message) as told:
        window.session.redo()
    assert told.args[0].startswith("Done again: Accept claim")


def test_the_article_is_at_its_line_again(qtbot: QtBot, version_id: int, window: MainWindow, library: Library) -> None:
    window.resize(1_000, 600)
    for _ in range(5):
        window.desk.actions_table.trigger("view.zoom_in")
    bar = window.desk.reading.view.verticalScrollBar()
    bar.setValue(90)
    assert bar.value() == 90
    window.close()
    again = MainWindow(library, warm=False)
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.ready, timeout=20_000):
        again.show()
    assert again.desk.reading.view.zoom == 1.5
    assert again.desk.reading.view.verticalScrollBar().value() == 90
    again.close()


def test_esc_closes_what_an_export_has_said_and_then_the_view(
    qtbot: QtBot, version_id: int, window: MainWindow
) -> None:
    from workbench.ui.dialogs.notice import Notice

    window.session.next_suggestion()
    window.session.accept()
    window.session.show_centre("verdict")
    said = Notice(window.desk, "Exported", "one file", [])
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not said.isVisible()
    assert window.session.centre == "verdict"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.session.centre == "article"


def test_messages_leave_the_buttons_at_the_foot_free(qtbot: QtBot, version_id: int, window: MainWindow) -> None:
    from workbench.ui.dialogs.notice import Notice

    window.session.next_suggestion()
    window.session.accept()
    window.session.show_centre("verdict")
    window.session.message.emit("Verdict saved.", True)
    form = window.desk.view("verdict").form  # type: ignore[attr-defined]
    toast, notice = window.desk.toast, Notice(window.desk, "Exported", "one file", [])
    for over in (toast, notice):
        assert over.isVisible()
        bottom = over.rect().bottomLeft()
        qtbot.waitUntil(lambda over=over, at=bottom: over.mapToGlobal(at).y() <= _top(form.save))  # type: ignore[misc]


def _top(widget: QWidget) -> int:
    return widget.mapToGlobal(widget.rect().topLeft()).y()


def test_in_the_verdict_a_message_has_a_row_of_its_own_and_covers_nothing(
    qtbot: QtBot, version_id: int, window: MainWindow
) -> None:
    window.session.next_suggestion()
    window.session.accept()
    window.session.message.emit("Accepted.", True)
    toast = window.desk.toast
    over = toast.parentWidget()
    window.session.show_centre("verdict")
    form = window.desk.view("verdict").form  # type: ignore[attr-defined]
    assert toast.isVisible()
    assert toast.parentWidget() is form.foot
    words = "Undone: " + "a step with a very long name " * 40
    window.session.message.emit(words, False)
    QApplication.processEvents()
    assert not toast.geometry().intersects(form.save.geometry())
    assert toast.height() < 140
    assert toast.accessibleName() == words
    window.session.show_centre("article")
    assert toast.isVisible()
    assert toast.parentWidget() is over


def test_choosing_a_person_shows_them_with_what_they_have_said(version_id: int, window: MainWindow) -> None:
    first, second = queries.suggestions(window.session.library, version_id)[:2]
    assert window.session.do(reviewing.accept_claim, first.id, speaker="Piet Osk") is not None
    assert window.session.do(reviewing.accept_claim, second.id, speaker="Mara Quill") is not None
    nav = window.desk.nav
    nav.queues.choose("people")
    listed = [nav.list.model().index(n, 0) for n in range(nav.list.model().rowCount())]
    nav.list.activated.emit(next(index for index in listed if index.data() == "Piet Osk"))
    shown = window.findChild(PersonOverlay)
    assert shown is not None
    assert shown.name.text() == "Piet Osk"
    (go,) = [b for b in shown.findChildren(Button) if b.accessibleName().startswith("Open claim")]
    go.click()
    chosen = window.session.selection.claim_id
    assert chosen is not None
    claim = queries.claim_card(window.session.library, chosen).claim
    assert claim.person is not None
    assert claim.person.name == "Piet Osk"


def test_menus_are_opaque_in_both_schemes(window: MainWindow) -> None:
    """A translucent popup would be black where nothing composes the screen."""
    menus = [action.menu() for action in window.desk.top.bar.actions()]
    for scheme in ("light", "dark"):
        theme.choose(scheme)  # type: ignore[arg-type]
        for menu in menus:
            assert isinstance(menu, QMenu)
            assert not menu.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
            assert menu.mask().isEmpty()
            menu.ensurePolished()
            menu.resize(menu.sizeHint())
            shown = menu.grab().toImage()
            assert shown.pixelColor(3, 3) == theme.current().colour("panel")
    theme.choose("light")
