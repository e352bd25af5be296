"""Every view and every overlay that an act opens, light and dark: all stops are reached by Tab and go round, and whoever has the focus shows it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from test_names_everywhere import open_overlay, stops, unnamed

from workbench.ui import theme
from workbench.ui.actions import ACTIONS, ActionSpec
from workbench.ui.main_window import MainWindow

KEY = Qt.Key
TAB = Qt.FocusReason.TabFocusReason
# These leave the window: Qt's or the system's file dialog, another program, the end.
ELSEWHERE = {"article.open_file", "evidence.file", "evidence.find_file", "library.demo", "app.quit"}
CENTRES = ("article", "verdict", "player", "start", "lists")


@pytest.fixture
def desk(version_id: int, window: MainWindow) -> Iterator[MainWindow]:
    """The second claim and its evidence accepted; what the scheme was before comes back."""
    window.resize(1280, 800)
    window.session.next_suggestion()
    window.session.accept()
    window.session.go_evidence()
    window.session.accept()
    window.desk.inspector.view.refresh()
    QApplication.processEvents()
    before = theme.hub().choice
    yield window
    theme.choose(before)


def around(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-6, -6, 6, 6) & window.rect()


def unseen(window: MainWindow, inside: QWidget) -> list[str]:
    """The stops that look the same with the focus as without."""
    found = []
    everything = [w for w in stops(inside) if w.isEnabled()]
    for widget in everything:
        other = next(w for w in everything if w is not widget)
        other.setFocus(Qt.FocusReason.OtherFocusReason)
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue  # scrolled out; Tab scrolls it in
        without = window.grab(around(widget, window)).toImage()
        widget.setFocus(TAB)
        if window.grab(around(widget, window)).toImage() == without:
            found.append(f"{type(widget).__name__} {widget.accessibleName()!r}")
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("centre", CENTRES)
def test_the_focus_is_seen_in_every_view(desk: MainWindow, centre: str, scheme: theme.Choice) -> None:
    theme.choose(scheme)
    desk.session.show_centre(centre)  # type: ignore[arg-type]
    QApplication.processEvents()
    assert unseen(desk, desk) == []


@pytest.mark.parametrize("centre", CENTRES)
def test_tab_reaches_every_stop_of_the_window(qtbot: QtBot, desk: MainWindow, centre: str) -> None:
    desk.session.show_centre(centre)  # type: ignore[arg-type]
    QApplication.processEvents()
    wanted = {w for w in stops(desk) if w.isEnabled()}
    reached: list[QWidget] = []
    for _ in range(len(wanted) + 40):
        focus = desk.focusWidget()
        assert focus is not None
        reached.append(focus)
        qtbot.keyClick(focus, KEY.Key_Tab)
    missed = [f"{type(w).__name__} {w.accessibleName()!r}" for w in wanted - set(reached)]
    assert missed == []


def asks(spec: ActionSpec) -> bool:
    return "…" in spec.text or spec.id in ("claim.new", "evidence.new")


def overlays(desk: MainWindow) -> Iterator[str]:
    """Opens one overlay after the other, by every act of the table that has one."""
    chosen = desk.session.selection
    for spec in sorted(
        ACTIONS, key=lambda spec: "…" not in spec.text
    ):  # those that ask come before those that change something
        if spec.id in ELSEWHERE:
            continue
        if asks(spec):
            desk.session.show_centre("article")
            desk.session.select(chosen)
            QApplication.processEvents()
        if not desk.desk.actions_table.trigger(spec.id):
            continue
        QApplication.processEvents()
        overlay = open_overlay(desk)
        if overlay is not None:
            yield spec.id
            overlay.dismiss()
            QApplication.processEvents()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_overlay_is_named_goes_round_by_tab_and_shows_its_focus(
    qtbot: QtBot, desk: MainWindow, scheme: theme.Choice
) -> None:
    theme.choose(scheme)
    seen = []
    for ident in overlays(desk):
        seen.append(ident)
        overlay = open_overlay(desk)
        assert overlay is not None
        assert overlay.accessibleName(), ident
        assert unnamed(overlay) == [], ident
        wanted = {w for w in stops(overlay) if w.isEnabled()}
        if ident != "palette.open":  # its Tab keeps to a group
            reached = set()
            for _ in range(len(wanted) + 2):
                focus = desk.focusWidget()
                assert focus is not None
                assert overlay.isAncestorOf(focus), ident
                reached.add(focus)
                qtbot.keyClick(focus, KEY.Key_Tab)
            missed = [f"{type(w).__name__} {w.accessibleName()!r}" for w in wanted - reached]
            assert missed == [], ident
        if len(wanted) > 1:
            assert unseen(desk, overlay) == [], ident
    assert {"claim.speaker", "claim.new", "evidence.unavailable", "app.settings", "keys.sheet", "history.open"} <= set(
        seen
    )
    assert len(seen) > 12
