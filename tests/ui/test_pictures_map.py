"""The map of an article: what is on it, its keys and names, and the files it is saved to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.domain.vocab import Stance
from workbench.errors import InputError
from workbench.ui.main_window import MainWindow
from workbench.ui.pictures.paint import save
from workbench.ui.pictures.view import BoxButton, MapOverlay

KEY = Qt.Key


@pytest.fixture
def drawn(version_id: int, window: MainWindow) -> MapOverlay:
    """Both likely claims accepted, the second with its evidence."""
    session = window.session
    session.next_suggestion()
    session.accept()
    session.go_evidence()
    session.accept()
    session.next_suggestion()
    session.accept()
    assert window.desk.actions_table.trigger("article.map")
    return next(o for o in window.findChildren(MapOverlay) if o.isVisible())


def test_it_draws_speakers_claims_and_evidence(drawn: MapOverlay) -> None:
    picture = drawn.canvas.drawn
    kinds = [box.kind for box in picture.boxes]
    assert (kinds.count("person"), kinds.count("claim"), kinds.count("evidence")) == (2, 2, 1)
    (link,) = (edge for edge in picture.edges if edge.stance is not None)
    assert link.stance is Stance.CONTRADICTS
    assert not link.observed, "nobody has opened the gauge log"
    assert next(box for box in picture.boxes if box.kind == "evidence").dashed
    claims = [box for box in picture.boxes if box.kind == "claim"]
    assert any("contradicts E1" in box.spoken and "the worst in a century" in box.spoken for box in claims)
    rects = [button.geometry() for button in drawn.canvas.buttons]
    assert not any(a.intersects(b) for n, a in enumerate(rects) for b in rects[n + 1 :])


def test_arrows_move_and_enter_opens(qtbot: QtBot, drawn: MapOverlay, window: MainWindow) -> None:
    focus = QApplication.focusWidget()
    assert isinstance(focus, BoxButton)
    assert focus.box.kind == "claim"
    qtbot.keyClick(focus, KEY.Key_Right)
    there = QApplication.focusWidget()
    assert isinstance(there, BoxButton)
    assert there.box.kind == "evidence"
    qtbot.keyClick(there, KEY.Key_Return)
    assert not drawn.isVisible()
    assert window.session.selection.evidence_id == there.box.ident


def test_it_is_saved_as_png_and_svg(drawn: MapOverlay, tmp_path: Path) -> None:
    drawn.store(tmp_path / "map.png")
    drawn.store(tmp_path / "map.svg")
    image = QImage(str(tmp_path / "map.png"))
    assert image.width() == 2 * drawn.canvas.width()
    assert len({image.pixel(x, y) for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)}) > 4
    written = (tmp_path / "map.svg").read_text("utf-8")
    assert "the worst in a century" in written
    with pytest.raises(InputError):
        save(drawn.canvas.drawn, tmp_path / "map.bmp")


def test_without_claims_it_says_what_to_do(version_id: int, window: MainWindow) -> None:
    window.desk.actions_table.trigger("article.map")
    overlay = next(o for o in window.findChildren(MapOverlay) if o.isVisible())
    assert not overlay.keep.isEnabled()
    assert overlay.keep.toolTip()
