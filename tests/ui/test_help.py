"""The manual: complete against the tables of acts, settings and commands, found by its words, open at the page of what has the focus."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.cli.main import cli
from workbench.domain.queues import Profile
from workbench.ui.actions import ACTIONS, BY_ID
from workbench.ui.help import pages, render
from workbench.ui.help.view import HelpOverlay, picture_path
from workbench.ui.main_window import MainWindow

COLOURS = {"muted": "#000000", "sunken": "#eeeeee", "accent": "#0000ff"}
ALL = "\n".join(one.body for one in pages.pages())


def test_every_act_stands_in_the_manual() -> None:
    named = {ident for one in pages.pages() for ident in one.acts}
    assert {spec.id for spec in ACTIONS} - named == set()
    assert named - set(BY_ID) == set()


def test_every_command_stands_in_the_manual() -> None:
    assert [name for name in cli.gather() if f"`workbench {name}`" not in ALL] == []


def test_every_setting_stands_in_the_manual() -> None:
    settings = pages.page("settings").body
    assert [field.name for field in dataclasses.fields(Profile) if f"`{field.name}`" not in settings] == []


@pytest.mark.parametrize("one", pages.pages(), ids=lambda one: one.name)
def test_each_page_is_one_task_with_all_its_pictures(one: pages.HelpPage) -> None:
    assert one.body.startswith(f"# {one.title}\n")
    assert 60 < len(one.body.split()) < 450
    for name in render._PICTURE.findall(one.body):
        for dark in (False, True):
            assert picture_path(name[1], dark=dark).is_file()


def test_the_focus_decides_the_page(qtbot: QtBot, version_id: int, window: MainWindow) -> None:
    assert set(pages.BY_PLACE.values()) <= {one.name for one in pages.pages()}

    def page_by_f1() -> str:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
        overlay = next(o for o in window.findChildren(HelpOverlay) if o.isVisible())
        shown = overlay.shown
        qtbot.keyClick(overlay.field, Qt.Key.Key_Escape)
        assert not overlay.isVisible()
        return shown

    assert page_by_f1() == "claims"
    window.desk.nav.list.setFocus()
    assert page_by_f1() == "search"
    window.desk.actions_table.trigger("export.report")
    assert page_by_f1() == "export"


def test_the_search_finds_pages_by_their_words_and_by_acts(version_id: int, window: MainWindow) -> None:
    window.desk.actions_table.trigger("help.manual")
    overlay = next(o for o in window.findChildren(HelpOverlay) if o.isVisible())
    assert overlay.list.count() == len(pages.pages())
    overlay.field.setText("tombstone")
    assert overlay.shown == "purge"
    overlay.field.setText("moved file hash")
    assert overlay.shown == "evidence"
    overlay.field.setText("xyzzy")
    assert overlay.list.count() == 0
    assert "No page" in overlay.page.toPlainText()


def test_the_page_shows_the_keys_as_they_are_now(version_id: int, window: MainWindow) -> None:
    window.desk.actions_table.set_keys({"export.report": ("F9",)})
    window.desk.actions_table.trigger("help.manual")
    overlay = next(o for o in window.findChildren(HelpOverlay) if o.isVisible())
    overlay.open_page("export")
    assert "F9" in overlay.page.toPlainText()
    assert "[[" not in overlay.page.toPlainText()


def test_text_is_never_markup() -> None:
    made = render.to_html(
        "# <b>x</b>\n\n`a<b` and **c** [d](page:purge)", lambda _ident: ("", ""), COLOURS, width=lambda _name: 10
    )
    assert "&lt;b&gt;x" in made
    assert "a&lt;b" in made
    assert "<b>c</b>" in made
    assert 'href="page:purge"' in made
