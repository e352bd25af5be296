"""From an article on the clipboard to the exported report by keys alone, on the fictional case, with the real children; the keys are counted."""

from __future__ import annotations

import csv
import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from workbench.domain.vocab import Basis, SlotState
from workbench.paths import seed
from workbench.services import history, queries
from workbench.services import library as libraries
from workbench.ui.dialogs.notice import Notice
from workbench.ui.dialogs.remembered import LastExport, remember_export
from workbench.ui.inspector.pinning import pinning_of
from workbench.ui.main_window import MainWindow
from workbench.ui.player import PlayerView

KEY = Qt.Key
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
LONG = 120_000
MOST_KEYS = 17


class Hands:
    """Presses keys where the focus is, and counts them; typing text is not counted."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.count = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.count += 1
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def type(self, words: str) -> None:
        QTest.keyClicks(self.window.focusWidget(), words)


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch, window: MainWindow, tmp_path: Path) -> MainWindow:
    """An empty library of a newsroom that has set itself up."""
    monkeypatch.setenv("WORKBENCH_QT_DIALOGS", "1")
    profile = libraries.profile(window.session.library)
    chosen = dataclasses.replace(profile, scale="five-steps", initials="R. T.")
    window.session.attempt(libraries.set_profile, chosen)
    remember_export(window.session.library.folder, LastExport(str(tmp_path / "out")))
    return window


def test_seventeen_keys_and_all_the_way_back(qtbot: QtBot, desk: MainWindow, tmp_path: Path) -> None:
    hands, session = Hands(desk), desk.session
    settled = history.history(session.library)[0].id
    player = desk.desk.view("player")
    assert isinstance(player, PlayerView)

    QGuiApplication.clipboard().setText(seed("fictional", "article.txt").read_text("utf-8"))
    hands.press(KEY.Key_V, CONTROL)
    for key in (KEY.Key_J, KEY.Key_Return, KEY.Key_E, KEY.Key_Return):
        hands.press(key)  # typed at once: they wait for the article and its analysis
    qtbot.waitUntil(lambda: session.selection.evidence_id is not None, timeout=LONG)

    hands.press(KEY.Key_F)
    dialog = desk.findChild(QFileDialog)
    dialog.findChild(QLineEdit).setText(str(seed("fictional", "media", "street.webm")))
    with qtbot.waitSignal(player.ready, timeout=LONG):
        hands.count += 1
        QTest.keyClick(dialog.findChild(QLineEdit), KEY.Key_Return)

    hands.press(KEY.Key_Space)
    qtbot.waitUntil(lambda: player.engine.at_ms > 300, timeout=LONG)
    hands.press(KEY.Key_I)
    began = player.engine.at_ms
    qtbot.waitUntil(lambda: player.engine.at_ms > began + 300, timeout=LONG)
    with qtbot.waitSignal(pinning_of(session).ended, timeout=LONG):
        hands.press(KEY.Key_O)
    hands.press(KEY.Key_1)
    hands.type("People walk in through the open door")
    hands.press(KEY.Key_Return)

    hands.press(KEY.Key_V)
    hands.press(KEY.Key_5)
    hands.type("The door stands open before anybody reaches it.")
    hands.press(KEY.Key_Return, CONTROL)
    hands.press(KEY.Key_E, CONTROL)
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: bool(desk.findChildren(Notice)), timeout=LONG)

    assert hands.count <= MOST_KEYS
    check_written(tmp_path / "out")
    check_card(desk)
    while history.history(session.library)[0].id != settled and history.undo_label(session.library) is not None:
        if history.undo_label(session.library) == "Change the settings":
            break
        hands.press(KEY.Key_Z, CONTROL)
    assert queries.claims(session.library) == ()
    assert queries.articles(session.library) == ()


def check_written(folder: Path) -> None:
    (pdf,) = folder.glob("*.pdf")
    assert pdf.read_bytes().startswith(b"%PDF")
    (claims,) = folder.glob("*/claims.csv")
    with claims.open(newline="", encoding="utf-8") as lines:
        (row,) = csv.DictReader(lines)
    assert row["rating_label"] == "False"
    assert row["contradicts_count"] == "1"


def check_card(desk: MainWindow) -> None:
    (row,) = queries.claims(desk.session.library)
    (link,) = queries.claim_card(desk.session.library, row.id).links
    assert link.basis is Basis.CHECKER_OBSERVED
    assert link.evidence is not None
    assert link.evidence.state is SlotState.ASSESSED
    assert link.locator is not None
    assert link.locator.still is not None
