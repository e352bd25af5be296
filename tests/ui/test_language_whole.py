"""Everything that is read in the window goes through the translation: a language made for this test puts every text in brackets, and what then stands
without them is either somebody's words, a name, a figure or a key, or was forgotten."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from tarn_hollow import TEXT

from workbench.services import library as libraries
from workbench.services import rules
from workbench.services import scales as rating
from workbench.services.library import Library
from workbench.ui.actions import ACTIONS
from workbench.ui.dialogs.finds import find
from workbench.ui.dialogs.settings import SettingsOverlay
from workbench.ui.help.pages import pages
from workbench.ui.help.view import place_of
from workbench.ui.languages import LANGUAGES
from workbench.ui.main_window import MainWindow
from workbench.ui.models.window import WindowModel
from workbench.ui.translate import CONTEXT, SPEAKS
from workbench.ui.widgets.overlay import Overlay

NONE = QModelIndex()
# Names of keys, formats and units are the same everywhere.
SAME = {
    "Ctrl", "Shift", "Alt", "Enter", "Esc", "Del", "Delete", "Space", "Tab", "Backspace", "Left", "Right", "Up", "Down", "Return", "PDF", "CSV", "SVG", "PNG", "SHA", "ClaimReview", "Workbench", "px", "https",
}  # fmt: skip
# Acts that open a dialog of the system, leave, or only change what is in the library; what they say is said by the rest too.
APART = ("app.", "library.demo", "library.backup", "article.open_file", "article.paste", "evidence.file", "evidence.find_file", "evidence.open",
         "evidence.check_file", "article.analyse", "view.", "edit.", "player.", "lists.export")  # fmt: skip


class Brackets(QTranslator):
    """Says every text of the window in brackets, and nothing of Qt's own."""

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]
        return f"«{text}»" if context == CONTEXT else None


@pytest.fixture
def brackets(qtbot: QtBot) -> Iterator[None]:
    """Before the window is made."""
    app = QApplication.instance()
    assert app is not None
    spoken = Brackets()
    app.installTranslator(spoken)
    app.setProperty(SPEAKS, "brackets")
    yield
    app.removeTranslator(spoken)
    app.setProperty(SPEAKS, None)


@pytest.fixture
def desk(brackets: None, version_id: int, window: MainWindow) -> MainWindow:
    """A claim with its evidence accepted, another one proposed."""
    session = window.session
    session.do(libraries.set_profile, libraries.Profile(initials="M. Q.", newsroom="Hollow Observer"))
    session.next_suggestion()
    session.accept()
    session.go_evidence()
    session.accept()
    return settled(window)


def settled(window: MainWindow) -> MainWindow:
    window.desk.inspector.view.refresh()
    for _ in range(10):
        QApplication.processEvents()
    return window


def somebodys_words(library: Library) -> list[str]:
    """What nobody translates: the article, names, the newsroom's scale, the examples of the rules, the manual; the longest first."""
    found = {
        *TEXT.split("\n\n"),
        "Hollow Observer",
        "Ines Vale",
        "Mara Quill",
        "Piet Osk",
        "M. Q.",
        "gauge log",
        "depot",
        *LANGUAGES.values(),
    }
    for scale in rating.known(library):
        found |= {scale.name, *(level.label for level in scale.levels), *(level.definition for level in scale.levels)}
    for rule in rules.known():
        found |= {rule.plain_example, rule.key}
    found |= {"claim:test", "evidence:test", "link:test"}  # the rule of the invented proposals, by its id
    found |= {page.title for page in pages()} | {
        "user"
    }  # who signs the steps until there are initials, as it is stored
    found |= {str(library.folder), library.folder.name}
    return sorted((words for words in found if words), key=len, reverse=True)


class Reader:
    """Reads what a person sees or hears in a widget, and keeps what is not in brackets."""

    def __init__(self, library: Library) -> None:
        self._data = re.compile("|".join(re.escape(words) for words in somebodys_words(library)))
        self.forgotten: dict[str, str] = {}
        self.read = 0

    def look(self, where: str, words: str | None) -> None:
        if not words:
            return
        self.read += 1
        left, before = words, ""
        while left != before:
            before, left = left, re.sub(r"«[^«»]*»", " ", left)
        left = self._data.sub(" ", left)
        bare = [one for one in re.findall(r"[^\W\d_]{3,}", left) if one not in SAME]
        if bare and not self._quoted(bare):
            self.forgotten.setdefault(words, where)

    @staticmethod
    def _quoted(bare: list[str]) -> bool:
        """A part of the article: the words stand there one after the other, the last one perhaps cut short."""
        return " ".join(bare) in " ".join(re.findall(r"[^\W\d_]{3,}", TEXT))

    def inside(self, where: str, root: QWidget) -> None:
        for part in (root, *root.findChildren(QWidget)):
            if part.isVisible():
                self._widget(f"{where}, {type(part).__name__}", part)

    def _widget(self, where: str, part: QWidget) -> None:
        for told in ("text", "placeholderText", "toolTip", "accessibleName", "accessibleDescription"):
            say = getattr(part, told, None)
            if callable(say) and not isinstance(say, QWidget) and not (told == "text" and isinstance(part, QLineEdit)):
                self.look(f"{where}, {told}", str(say()))
        if isinstance(part, QComboBox):
            for at in range(part.count()):
                self.look(f"{where}, item", part.itemText(at))
        if isinstance(part, QAbstractItemView):
            self._items(where, part)

    def _items(self, where: str, part: QAbstractItemView) -> None:
        model = part.model()
        columns = len(model.columns) if isinstance(model, WindowModel) else 1
        for at in range(min(model.rowCount(NONE), 60) if model is not None else 0):
            for column in range(columns):
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                    self.look(f"{where}, row", str(model.index(at, column).data(role) or ""))


@pytest.fixture
def reader(desk: MainWindow) -> Reader:
    return Reader(desk.session.library)


def test_every_centre_with_its_panes(desk: MainWindow, reader: Reader) -> None:
    for centre in ("article", "verdict", "player", "start", "lists"):
        desk.session.show_centre(centre)  # type: ignore[arg-type]
        reader.inside(centre, settled(desk))
    desk.session.show_centre("article")
    desk.session.next_suggestion()
    reader.inside("a proposal", settled(desk))
    assert reader.read > 400
    assert reader.forgotten == {}


def test_menus_and_acts(desk: MainWindow, reader: Reader) -> None:
    for menu in desk.findChildren(QMenu):
        reader.look("menu", menu.title().replace("&", ""))
    for spec in ACTIONS:
        made = desk.desk.actions_table.qaction(spec.id)
        reader.look(spec.id, made.text())
        reader.look(f"{spec.id}, tool tip", made.toolTip())
    assert reader.forgotten == {}


def test_every_list(desk: MainWindow, reader: Reader) -> None:
    table = desk.desk.actions_table
    for kind in ("claims", "due", "evidence", "people", "articles"):
        assert table.trigger(f"lists.{kind}")
        reader.inside(kind, settled(desk))
        for act in ("lists.filter", "lists.sort", "lists.columns"):
            if table.trigger(act):
                reader.inside(f"{kind}, {act}", settled(desk))
                dismiss(desk)
                table.trigger(f"lists.{kind}")
    assert reader.forgotten == {}


def test_every_dialog_that_an_act_opens(desk: MainWindow, reader: Reader) -> None:
    table, opened = desk.desk.actions_table, 0
    for spec in ACTIONS:
        if spec.id.startswith(APART) and spec.id not in ("app.settings", "view.back"):
            continue
        if table.state(spec.id) is not True:
            continue
        table.trigger(spec.id)
        settled(desk)
        for overlay in desk.findChildren(Overlay):
            if overlay.isVisible():
                opened += 1
                reader.inside(spec.id, overlay)
        reader.inside(spec.id, desk.desk.toast)
        reader.inside(spec.id, desk.desk.banner)
        dismiss(desk)
    assert opened > 15
    assert reader.forgotten == {}


def test_a_text_in_several_lines_says_what_is_meant(desk: MainWindow, reader: Reader) -> None:
    """The places where somebody writes at length."""
    desk.session.show_centre("verdict")
    settled(desk)
    for area in desk.findChildren(QPlainTextEdit):
        reader.look("area", area.placeholderText())
    assert reader.forgotten == {}


def dismiss(window: MainWindow) -> None:
    for overlay in window.findChildren(Overlay):
        if overlay.isVisible():
            overlay.dismiss()
    window.session.show_centre("article")
    settled(window)


def test_what_is_found_by_its_name_is_found_in_every_language(desk: MainWindow) -> None:
    """The page of the manual by the overlay that is open; a line of the settings by what the palette calls it."""
    table = desk.desk.actions_table
    assert table.trigger("app.settings")
    settled(desk)
    assert place_of(desk.session) == "settings"
    dismiss(desk)
    found = find(desk.session, table, "second reader", at=lambda line: opened_at(desk, line))
    line = next(one for one in found if one.group == "Settings")
    assert line.run is not None
    line.run()
    settled(desk)
    overlay = next(one for one in desk.findChildren(SettingsOverlay) if one.isVisible())
    assert overlay.second.hasFocus()


def opened_at(window: MainWindow, line: str) -> None:
    SettingsOverlay(window.session, window.desk.actions_table, window, at=line).open()
