"""The small parts: they say what they are to a screen reader, choose nothing by themselves, and follow the scheme."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.domain.vocab import SlotState, Stance
from workbench.ui import theme
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.check import Check
from workbench.ui.widgets.chip import Chip, split_keys
from workbench.ui.widgets.fields import Area, LineField
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.segmented import Segmented
from workbench.ui.widgets.slot_dots import SlotDots
from workbench.ui.widgets.stance_sign import paint_sign
from workbench.ui.widgets.stance_strip import StanceStrip
from workbench.ui.widgets.words import Run, Runs, Words


def show(qtbot: QtBot, widget: QWidget) -> None:
    """Shows a window and waits until it takes the focus."""
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


@pytest.fixture(autouse=True)
def _themed(qapp: QApplication) -> Iterator[None]:
    theme.install(qapp)
    theme.choose("light")
    yield
    theme.choose("light")


def test_a_button_tells_its_name_role_key_and_why_it_is_off(qtbot: QtBot) -> None:
    button = Button("Give it its file", icon="upload-simple", key="F")
    qtbot.addWidget(button)
    found = QAccessible.queryAccessibleInterface(button)
    assert found.text(QAccessible.Text.Name) == "Give it its file"
    assert found.role() == QAccessible.Role.Button
    wide = button.sizeHint().width()
    assert wide > Button("Give it its file").sizeHint().width()
    button.allow("Accept the evidence first.")
    assert not button.isEnabled()
    assert button.toolTip() == found.text(QAccessible.Text.Description) == "Accept the evidence first."
    button.allow()
    assert button.isEnabled()


@pytest.mark.parametrize("stance", list(Stance))
def test_every_sign_is_painted_in_its_own_shape(stance: Stance) -> None:
    shapes = set()
    for other in Stance:
        image = QImage(24, 24, QImage.Format.Format_ARGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_sign(painter, QRectF(2, 2, 20, 20), other, QColor("black"))
        painter.end()
        shapes.add(bytes(image.constBits()))
        if other is stance:
            assert image.pixelColor(12, 12) == QColor(
                "white" if "partly" in other or other == "inconclusive" else "black"
            )
    assert len(shapes) == len(Stance)


def test_the_strip_sleeps_with_its_reason_and_preselects_nothing(qtbot: QtBot) -> None:
    strip = StanceStrip()
    qtbot.addWidget(strip)
    assert strip.value() is None
    strip.sleep("after you have opened it")
    assert not any(button.isEnabled() for button in strip.buttons.values())
    strip.sleep("")
    with qtbot.waitSignal(strip.chosen) as caught:
        qtbot.mouseClick(strip.buttons[Stance.SUPPORTS], Qt.MouseButton.LeftButton)
    assert caught.args == [Stance.SUPPORTS]
    assert strip.value() is Stance.SUPPORTS
    strip.show_choice(None)
    assert strip.value() is None


def test_segments_choose_by_click_and_arrow(qtbot: QtBot) -> None:
    choice = Segmented([("a", "one"), ("b", "two"), ("c", "three")], name="Number")
    qtbot.addWidget(choice)
    show(qtbot, choice)
    assert choice.value() == ""
    parts = [w for w in choice.findChildren(QWidget) if w.accessibleName() in ("one", "two")]
    qtbot.mouseClick(parts[0], Qt.MouseButton.LeftButton)
    assert choice.value() == "a"
    parts[0].setFocus()
    qtbot.keyClick(parts[0], Qt.Key.Key_Right)
    assert choice.value() == "b"


def test_slot_states_are_told_in_words(qtbot: QtBot) -> None:
    dots = SlotDots(SlotState.HELD)
    qtbot.addWidget(dots)
    assert dots.accessibleName() == "Evidence held, 3 of 6"
    dots.show_state(SlotState.UNAVAILABLE, "deleted")
    assert dots.accessibleName() == "Evidence unavailable: deleted"


def test_markup_stays_text(qtbot: QtBot) -> None:
    words = Words("<b>x</b>")
    qtbot.addWidget(words)
    assert words.textFormat() is Qt.TextFormat.PlainText
    runs = Runs([Run("<i>a</i> "), Run("b" * 200, 600)])
    qtbot.addWidget(runs)
    assert runs.accessibleName().startswith("<i>a</i>")
    assert runs.heightForWidth(200) > runs.heightForWidth(2000)


def test_a_chip_without_words_is_hidden(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    QVBoxLayout(host).addWidget(chip := Chip("held"))
    show(qtbot, host)
    assert chip.isVisible()
    chip.say("")
    assert not chip.isVisible()


def test_keys_of_a_chord() -> None:
    assert split_keys("Ctrl+Shift+Z") == ["Ctrl", "Shift", "Z"]
    assert split_keys("Ctrl++") == ["Ctrl", "+"]
    assert split_keys("Left") == ["←"]


def test_a_line_is_said_once_on_enter_and_typing_is_not_overwritten(qtbot: QtBot) -> None:
    field = LineField("What is seen")
    qtbot.addWidget(field)
    show(qtbot, field)
    field.show_text("old")
    field.setFocus()
    field.selectAll()
    said: list[str] = []
    field.committed.connect(said.append)
    qtbot.keyClicks(field, "new")
    field.show_text("other")
    assert field.text() == "new"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert said == ["new"]


def test_an_area_is_said_when_the_focus_leaves(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    layout = QVBoxLayout(host)
    area, other = Area("Why"), LineField("Other")
    layout.addWidget(area)
    layout.addWidget(other)
    show(qtbot, host)
    area.setFocus()
    qtbot.keyClicks(area, "because")
    with qtbot.waitSignal(area.committed) as caught:
        other.setFocus()
    assert caught.args == ["because"]


class _Sheet(Overlay):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window, name="Sheet", width=400)
        self.first, self.second = LineField("first"), Button("Second")
        self.panel.body.addWidget(self.first)
        self.panel.body.addWidget(self.second)

    def first_focus(self) -> QWidget:
        return self.first


def test_an_overlay_keeps_tab_inside_and_gives_the_focus_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    below = LineField("below", hint="")
    QVBoxLayout(window).addWidget(below)
    show(qtbot, window)
    below.setFocus()
    sheet = _Sheet(window)
    sheet.open()
    assert QApplication.focusWidget() is sheet.first
    assert sheet.geometry() == window.rect()
    qtbot.keyClick(sheet.first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is sheet.second
    qtbot.keyClick(sheet.second, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is sheet.first
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(sheet.first, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is below


def test_colours_follow_the_scheme(qtbot: QtBot) -> None:
    words = Words("x", role="muted")
    qtbot.addWidget(words)
    light = words.palette().windowText().color()
    theme.choose("dark")
    assert words.palette().windowText().color() == theme.load("dark").colour("muted") != light


def test_an_area_grows_with_its_words_up_to_a_limit(qtbot: QtBot) -> None:
    area = Area("Why", lines=2)
    qtbot.addWidget(area)
    area.setFixedWidth(200)
    show(qtbot, area)
    small = area.height()
    area.setPlainText("\n".join("abcd"))
    assert area.height() == small + 2 * 18
    area.setPlainText("word " * 2_000)
    assert area.height() == small + 6 * 18
    assert not area.horizontalScrollBar().isVisible()


def test_a_row_goes_on_in_another_line_where_it_is_narrow(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = Flow(gap=4)
    flow.setContentsMargins(0, 0, 0, 0)
    box.setLayout(flow)
    buttons = [Button(words) for words in ("Give it its file", "Open it", "Cannot be had…")]
    for button in buttons:
        flow.addWidget(button)
    box.resize(600, 100)
    show(qtbot, box)
    assert len({button.y() for button in buttons}) == 1
    assert flow.minimumSize().width() == max(button.width() for button in buttons)
    box.resize(flow.minimumSize().width(), 200)
    assert [button.x() for button in buttons] == [0, 0, 0]
    assert flow.heightForWidth(box.width()) == 3 * 30 + 2 * 4
    buttons[1].hide()
    assert flow.heightForWidth(box.width()) == 2 * 30 + 4


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_check_shows_its_border_and_its_tick(qtbot: QtBot, scheme: Literal["light", "dark"]) -> None:
    theme.choose(scheme)
    check = Check("A second reader")
    qtbot.addWidget(check)
    show(qtbot, check)
    edge = QPoint(4 + 8, (check.height() - 16) // 2)
    free = check.grab().toImage()
    border = theme.current().colour("border")
    assert abs(QColor(free.pixel(edge)).lightness() - border.lightness()) < 30
    qtbot.mouseClick(check, Qt.MouseButton.LeftButton, pos=QPoint(check.width() - 3, 8))
    assert check.isChecked()
    assert check.grab().toImage() != free
