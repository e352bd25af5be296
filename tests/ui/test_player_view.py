"""The player on the sample street video, with the real child: decoded first, then shown; the pin is exact to the frame."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from workbench.domain.vocab import Basis, SlotState, Stance
from workbench.paths import seed
from workbench.services import linking, queries
from workbench.ui.inspector.pinning import Pinning, pinning_of
from workbench.ui.main_window import MainWindow
from workbench.ui.player import PlayerView

STREET = seed("fictional", "media", "street.webm")
LONG = 60_000


@pytest.fixture
def slot(version_id: int, window: MainWindow) -> MainWindow:
    """The cursor on accepted evidence."""
    window.session.next_suggestion()
    window.session.go_evidence()
    window.session.accept()
    return window


def open_file(qtbot: QtBot, window: MainWindow, path: Path) -> PlayerView:
    """Gives the slot its file and waits until it is on screen."""
    player = window.desk.view("player")
    assert isinstance(player, PlayerView)
    with qtbot.waitSignal(player.ready, timeout=LONG):
        window.desk.inspector.acts.attach(window.session.selection.evidence_id or 0, path)
    return player


def pinning(window: MainWindow) -> Pinning:
    return pinning_of(window.session)


def the_link(window: MainWindow):
    (link,) = queries.claim_card(window.session.library, window.session.selection.claim_id or 0).links
    return link


@pytest.fixture
def player(qtbot: QtBot, slot: MainWindow) -> PlayerView:
    return open_file(qtbot, slot, STREET)


def test_what_is_on_screen_was_opened(slot: MainWindow, player: PlayerView) -> None:
    source = queries.evidence(slot.session.library, slot.session.selection.evidence_id or 0)
    assert source.state is SlotState.OPENED
    assert source.opened_at
    assert player.screen_.has_picture
    assert QApplication.focusWidget() is player.screen_
    assert player.facts.text().startswith("00:00:40 · 640 × 360")


def test_steps_go_frame_by_frame_and_show_the_frame_they_name(
    qtbot: QtBot, slot: MainWindow, player: PlayerView
) -> None:
    for number in range(1, 4):
        with qtbot.waitSignal(player.engine.shown, timeout=LONG, check_params_cb=lambda _i, ms, n=number: ms == n * 50):
            qtbot.keyClick(player.screen_, Qt.Key.Key_Right)
    assert player.transport.frame.text() == "frame 3 · 20 fps"
    assert player.transport.time.text() == "00:00:00.150"


def test_a_typed_time_is_shown_and_nonsense_is_said(qtbot: QtBot, slot: MainWindow, player: PlayerView) -> None:
    qtbot.keyClick(player.screen_, Qt.Key.Key_T)
    field = player.transport.time
    assert QApplication.focusWidget() is field
    field.setText("somewhen")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "00:00:21.480" in player.transport.frame.text()
    field.setText("0:12.5")
    with qtbot.waitSignal(player.engine.shown, timeout=LONG, check_params_cb=lambda _i, ms: ms == 12_500):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_in_out_and_the_stance_by_keys(qtbot: QtBot, slot: MainWindow, player: PlayerView) -> None:
    assert slot.desk.actions_table.state("player.out") == "Set in first (I)."
    with qtbot.waitSignal(player.engine.shown, timeout=LONG, check_params_cb=lambda _i, ms: ms == 2_000):
        player.engine.seek(2_000)
    qtbot.keyClick(player.screen_, Qt.Key.Key_I)
    with qtbot.waitSignal(player.engine.shown, timeout=LONG, check_params_cb=lambda _i, ms: ms == 4_000):
        player.engine.seek(4_000)
    stance = slot.desk.inspector.view.stance
    slot.desk.inspector.view.refresh()
    with qtbot.waitSignal(pinning(slot).ended, timeout=LONG):
        qtbot.keyClick(player.screen_, Qt.Key.Key_O)
        assert QApplication.focusWidget() in stance.strip.buttons.values()
        # Typed while the still is being taken: it waits for the pin, which would set the basis back.
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
        qtbot.keyClicks(stance.seen, "The door stands open")
        qtbot.keyClick(stance.seen, Qt.Key.Key_Return)
    link = the_link(slot)
    assert (link.basis, link.stance, link.what_is_seen) == (
        Basis.CHECKER_OBSERVED,
        Stance.CONTRADICTS,
        "The door stands open",
    )
    assert link.locator is not None
    assert (link.locator.start_ms, link.locator.end_ms, link.locator.still_ms) == (2_000, 4_050, 4_000)
    assert link.locator.still is not None
    assert (slot.session.library.folder / link.locator.still.path).stat().st_size > 1000
    assert link.evidence is not None
    assert link.evidence.state is SlotState.ASSESSED


def test_another_pin_sets_the_basis_back(qtbot: QtBot, slot: MainWindow, player: PlayerView) -> None:
    test_in_out_and_the_stance_by_keys(qtbot, slot, player)
    with qtbot.waitSignal(pinning(slot).ended, timeout=LONG):
        player.timeline.trimmed.emit(2_500, 4_050)
    assert the_link(slot).basis is Basis.ARTICLE_ASSERTS
    slot.desk.inspector.view.refresh()
    assert slot.desk.inspector.view.stance.strip.value() is None


def test_out_before_in_is_said_and_pins_nothing(qtbot: QtBot, slot: MainWindow, player: PlayerView) -> None:
    with qtbot.waitSignal(player.engine.shown, timeout=LONG, check_params_cb=lambda _i, ms: ms == 3_000):
        player.engine.seek(3_000)
    slot.desk.actions_table.trigger("player.in")
    with qtbot.waitSignal(player.engine.shown, timeout=LONG, check_params_cb=lambda _i, ms: ms == 1_000):
        player.engine.seek(1_000)
    with qtbot.waitSignal(slot.session.message):
        slot.desk.actions_table.trigger("player.out")
    assert the_link(slot).locator is None


def test_a_video_that_is_none_is_said_where_it_would_be(qtbot: QtBot, slot: MainWindow, tmp_path: Path) -> None:
    fake = tmp_path / "street.mp4"
    fake.write_bytes(b"this is no video" * 400)
    player = slot.desk.view("player")
    assert isinstance(player, PlayerView)
    with qtbot.waitSignal(player.loading.failed, timeout=LONG):
        slot.desk.inspector.acts.attach(slot.session.selection.evidence_id or 0, fake)
    assert player.screen_.accessibleDescription()
    assert not player.transport.isVisible()
    assert player.elsewhere.open.isVisible()
    source = queries.evidence(slot.session.library, slot.session.selection.evidence_id or 0)
    assert source.state is SlotState.HELD
    player.elsewhere.page.setText("4")
    qtbot.keyClick(player.elsewhere.page, Qt.Key.Key_Return)
    place = the_link(slot).locator
    assert place is not None
    assert place.page == 4


def test_a_picture_is_shown_and_a_region_of_it_pinned(qtbot: QtBot, slot: MainWindow, tmp_path: Path) -> None:
    picture = QImage(200, 100, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    picture.save(str(tmp_path / "log.png"))
    player = open_file(qtbot, slot, tmp_path / "log.png")
    box = player.screen_.picture_box()
    start = box.topLeft().toPoint()
    middle = box.center().toPoint()
    qtbot.mousePress(player.screen_, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(player.screen_, middle)
    qtbot.mouseRelease(player.screen_, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.keyClick(player.screen_, Qt.Key.Key_O)
    place = the_link(slot).locator
    assert place is not None
    assert place.region.startswith("x 0, y 0, ")


def test_esc_goes_back_and_the_player_rests(qtbot: QtBot, slot: MainWindow, player: PlayerView) -> None:
    with qtbot.waitSignal(player.engine.playing, timeout=LONG):
        qtbot.keyClick(player.screen_, Qt.Key.Key_Space)
    assert player.engine.is_playing
    qtbot.keyClick(player.screen_, Qt.Key.Key_Escape)
    assert slot.session.centre == "article"
    assert not player.engine.is_playing
    assert slot.desk.actions_table.state("player.play") is not True


def test_evidence_without_a_claim_is_shown_but_not_pinned(qtbot: QtBot, slot: MainWindow, player: PlayerView) -> None:
    evidence_id = slot.session.selection.evidence_id or 0
    slot.session.select(type(slot.session.selection)(evidence_id=evidence_id))
    player.follow()
    assert player.link is None
    assert str(slot.desk.actions_table.state("player.in")).startswith("Accept the evidence first")
    assert slot.desk.actions_table.state("player.play") is True


def test_every_control_of_player_and_verdict_has_a_name(slot: MainWindow, player: PlayerView) -> None:
    slot.session.show_centre("verdict")
    verdict, readiness = slot.desk.view("verdict"), slot.desk.inspector.readiness
    controls = [w for pane in (player, verdict, readiness) for w in pane.findChildren(QWidget)]
    nameless = [w for w in controls if w.focusPolicy() & Qt.FocusPolicy.TabFocus and not w.accessibleName()]
    assert nameless == []


def test_a_pin_made_before_is_what_is_shown_first(qtbot: QtBot, slot: MainWindow, player: PlayerView) -> None:
    link = the_link(slot)
    slot.session.attempt(linking.pin, link.id, start_ms=8_000, end_ms=12_000)
    slot.session.show_centre("article")
    player.follow()
    player.evidence = None  # as if the window had been opened anew
    with qtbot.waitSignal(player.engine.shown, timeout=LONG, check_params_cb=lambda _i, ms: ms == 8_000):
        slot.session.show_centre("player")
    assert player.transport.time.text() == "00:00:08.000"


def test_the_next_keys_name_what_the_player_does(qtbot: QtBot, slot: MainWindow, player: PlayerView) -> None:
    QApplication.processEvents()
    assert [ident for ident, _ in slot.desk.status.next_keys()][:2] == ["player.play", "player.in"]


def test_a_file_that_cannot_be_shown_is_called_by_its_own_name(qtbot: QtBot, slot: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "market.webm"
    path.write_bytes(b"no recording at all" * 400)
    player = slot.desk.view("player")
    assert isinstance(player, PlayerView)
    with qtbot.waitSignal(player.loading.failed, timeout=LONG):
        slot.desk.inspector.acts.attach(slot.session.selection.evidence_id or 0, path)
    stored = queries.evidence(slot.session.library, slot.session.selection.evidence_id or 0).file
    assert stored is not None
    words = player.screen_.accessibleDescription()
    assert "market.webm" in words
    assert stored.sha256 not in words
