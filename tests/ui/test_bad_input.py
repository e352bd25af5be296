"""Bad input into every field of every pane and overlay: it is stored exactly as the field shows it, or refused in place; undo brings all back."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from workbench.services import history
from workbench.services.library import Library
from workbench.store.schema import TRACKED
from workbench.ui.dialogs.bug import BugDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.words import Words

BAD = {
    "40 000 characters": "wörter " * 5_714 + "ab",
    "control characters and line breaks": "a\x01b\x07c\x1b[31m\x7f d\te one\ntwo\r\nthree\u2028four",
    "right-to-left marks and emoji": "\u202eevil\u202c \u200fשלום \u2067x\u2069 👩🏽‍🚒🌉 e\u0301 \U0001f1fa\U0001f1f3",
    "an impossible date": "2026-02-31",
    "pasted HTML": "<b>bold</b><script>alert(1)</script>&amp; <a href='x'>y</a>",
    "half a character": "x\ud83dy",
}
NAMES = ("Name, or as the article calls them", "Name", "Also called", "Authors", "Tags")
FIELDS = (QLineEdit, QPlainTextEdit)


@pytest.fixture
def desk(version_id: int, window: MainWindow) -> MainWindow:
    """A claim with its evidence, opened, so that every part of the inspector is there."""
    session = window.session
    session.next_suggestion()
    session.accept()
    session.go_evidence()
    session.accept()
    window.desk.inspector.view.refresh()
    QApplication.processEvents()
    return window


def overlay(window: MainWindow) -> Overlay | None:
    return next((o for o in window.findChildren(Overlay) if o.isVisible()), None)


def dump(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """Every row that is the user's work."""
    return {table: [tuple(row) for row in library.rows(f'SELECT * FROM "{table}" ORDER BY id')] for table in TRACKED}


def holds(library: Library, words: str) -> bool:
    looks = (words, json.dumps(words)[1:-1], json.dumps(words, ensure_ascii=False)[1:-1])
    return any(
        isinstance(value, str) and any(look in value for look in looks)
        for rows in dump(library).values()
        for row in rows
        for value in row
    )


def held_as_names(library: Library, words: str) -> bool:
    """Names are cut at semicolons, tags at commas too, and blanks between their words are one."""
    return all(holds(library, " ".join(piece.split())) for piece in re.split("[,;]", words))


def put(field: QWidget, words: str) -> str:
    """Pastes; what the field then shows."""
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(field, QLineEdit):
        field.selectAll()
        field.insert(words)
        return field.text()
    assert isinstance(field, QPlainTextEdit)
    field.selectAll()
    field.insertPlainText(words)
    return field.toPlainText()


def editable(inside: QWidget) -> list[QWidget]:
    """In their order; combo boxes and read-only texts are none."""
    found = [w for w in inside.findChildren(QWidget) if isinstance(w, FIELDS) and w.isVisible() and w.isEnabled()]
    return [w for w in found if not w.isReadOnly() and w.accessibleName()]


@dataclass(frozen=True)
class Scene:
    """How it is opened, where its fields are, how they are kept. `searches`: nothing is stored by it."""

    open: Callable[[MainWindow], object]
    inside: Callable[[MainWindow], QWidget | None]
    keep: Callable[[QtBot, MainWindow, QWidget], object]
    searches: bool = False


def act(ident: str) -> Callable[[MainWindow], object]:
    return lambda window: window.desk.actions_table.trigger(ident)


def enter(qtbot: QtBot, window: MainWindow, field: QWidget) -> None:
    shown = overlay(window)
    if isinstance(field, QPlainTextEdit) and shown is not None:
        shown.confirm()
    elif isinstance(field, QPlainTextEdit):
        field.clearFocus()
    else:
        qtbot.keyClick(field, Qt.Key.Key_Return)


def save_verdict(qtbot: QtBot, window: MainWindow, field: QWidget) -> None:
    enter(qtbot, window, field)
    window.desk.actions_table.trigger("verdict.save")


def centre(name: str) -> Callable[[MainWindow], object]:
    return lambda window: window.session.show_centre(name)  # type: ignore[arg-type]


def verdict(window: MainWindow) -> None:
    window.session.show_centre("verdict")
    QApplication.processEvents()
    window.desk.actions_table.trigger("verdict.level.0")


OVERLAYS = (
    "claim.new", "claim.speaker", "person.open", "evidence.new", "evidence.url", "evidence.unavailable", "article.edit", "app.settings",
)  # fmt: skip
SEARCHES = ("palette.open", "keys.sheet", "help.manual", "rules.open", "article.find")
SCENES = {
    **{ident: Scene(act(ident), overlay, enter) for ident in OVERLAYS},
    **{
        ident: Scene(act(ident), lambda window: overlay(window) or window.desk.reading, enter, True)
        for ident in SEARCHES
    },
    "inspector": Scene(centre("article"), lambda window: window.desk.right, enter),
    "verdict": Scene(verdict, lambda window: window.desk.stack.currentWidget(), save_verdict),
    "start": Scene(centre("start"), lambda window: window.desk.stack.currentWidget(), enter),
    "lists": Scene(centre("lists"), lambda window: window.desk.stack.currentWidget(), enter, True),
}


def told(window: MainWindow) -> str:
    """What is said in place: in the overlay, in the banner, or in the pane beside the field."""
    shown = overlay(window)
    if shown is not None:
        return " ".join(w.text() for w in shown.findChildren(Words) if w.isVisible() and w._role == "danger")
    banner = window.desk.banner
    near = [w.text() for w in window.desk.findChildren(Words) if w.isVisible() and w._role == "danger"]
    return (banner.title.text() if not banner.isHidden() else "") + " ".join(near)


def close(window: MainWindow) -> None:
    shown = overlay(window)
    if shown is not None:
        shown.dismiss()
    window.desk.banner.hide()
    QApplication.processEvents()


def tries(window: MainWindow, scene: Scene) -> Iterator[tuple[int, str, str]]:
    scene.open(window)
    QApplication.processEvents()
    where = scene.inside(window)
    assert where is not None
    count = len(editable(where))
    assert count
    close(window)
    for number in range(count):
        for name, words in BAD.items():
            yield number, name, words


@pytest.mark.parametrize("name", SCENES)
def test_bad_input_is_stored_exactly_or_refused_in_place(qtbot: QtBot, desk: MainWindow, name: str) -> None:
    scene, library = SCENES[name], desk.session.library
    wrong = []
    chosen = desk.session.selection
    for number, kind, words in tries(desk, scene):
        before, steps = dump(library), len(history.history(library, limit=500))
        desk.session.show_centre("article")
        desk.session.select(chosen)
        QApplication.processEvents()
        scene.open(desk)
        QApplication.processEvents()
        where = scene.inside(desk)
        assert where is not None
        field = editable(where)[number]
        label = f"{field.accessibleName()}: {kind}"
        shown = put(field, words)
        scene.keep(qtbot, desk, field)
        QApplication.processEvents()
        made = len(history.history(library, limit=500)) - steps
        kept = holds(library, shown.strip()) or (field.accessibleName() in NAMES and held_as_names(library, shown))
        refused, same = bool(told(desk)), dump(library) == before
        if desk.findChild(BugDialog) is not None:
            wrong.append(f"{label}: a bug")
        elif scene.searches:
            if not same:
                wrong.append(f"{label}: a search has written")
        elif not (kept and made) and not refused and not (same and not shown.strip()):
            wrong.append(f"{label}: neither stored nor refused ({made} steps)")
        elif refused and not same and not kept:
            wrong.append(f"{label}: refused, and still something was written")
        close(desk)
        for _ in range(made):
            desk.session.undo()
        QApplication.processEvents()
        if dump(library) != before:
            wrong.append(f"{label}: undo has not brought all back")
    assert not wrong, "\n".join(wrong)
