"""The row under the screen: play and step, the typed time and the frame's number, in and out, speed and sound."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.domain import timecode
from workbench.ui import theme
from workbench.ui.actions import Actions
from workbench.ui.player.medium import Medium
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import row
from workbench.ui.widgets.fields import LineField
from workbench.ui.widgets.words import Words

RATES = (1.0, 0.5, 0.25, 2.0)


class Transport(QWidget):
    """`asked(ms)`: a time was typed; `rated(float)`, `muted(bool)`."""

    asked = Signal(int)
    rated = Signal(float)
    muted = Signal(bool)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._rate = 0
        self._medium: Medium | None = None
        self.play = _icon("play", tr("Play, pause"), "Space")
        back, forward = (
            _icon("skip-back", tr("One frame back"), "←"),
            _icon("skip-forward", tr("One frame forward"), "→"),
        )
        self.time = LineField(tr("Time on screen"), enter_commits=False)
        self.time.setFont(theme.ui_font(13, 600))
        self.time.setFixedWidth(118)
        self.time.entered.connect(self._typed)
        self.frame = Words(px=13, role="muted", elide=True)
        self.start, self.end = Button(tr("In"), key="I"), Button(tr("Out"), key="O")
        self.pin = Button(tr("Play pin"), icon="repeat", key="P", kind="quiet")
        self.rate = Button("1×", kind="quiet")
        self.rate.setAccessibleName(tr("Speed {rate}×").format(rate=1))
        self.sound = _icon("speaker-high", tr("Sound"), "")
        self.sound.setCheckable(True)
        self.sound.setChecked(True)
        pairs = {
            self.play: "player.play",
            back: "player.back_frame",
            forward: "player.forward_frame",
            self.start: "player.in",
            self.end: "player.out",
            self.pin: "player.play_pin",
        }
        for button, ident in pairs.items():
            button.clicked.connect(lambda _checked=False, ident=ident: actions.trigger(ident))
        self.rate.clicked.connect(self._next_rate)
        self.sound.clicked.connect(lambda on: self.muted.emit(not on))
        line = row(margins=(10, 6, 10, 6), spacing=4)
        for part in (back, self.play, forward, self.time, self.frame):
            line.addWidget(part)
        line.addStretch(1)
        for part in (self.start, self.end, self.pin, self.rate, self.sound):
            line.addWidget(part)
        self.setLayout(line)

    def show_medium(self, medium: Medium, *, audible: bool) -> None:
        self._medium = medium
        silent = "" if medium.has_audio else tr("This recording has no sound.")
        self.sound.allow(silent or ("" if audible else tr("This computer has no sound output.")))
        self._rate = 0
        self.rate.say("1×")
        self.move_to(0)

    def move_to(self, ms: int) -> None:
        """Shows the time and number of the frame on screen."""
        if not self.time.hasFocus():
            self.time.setText(timecode.to_text(ms))
            self.time.settle()
        if self._medium is not None and self._medium.fps:
            number = f"{self._medium.frame_at(ms):,}".replace(",", " ")
            self.frame.setText(tr("frame {number} · {fps} fps").format(number=number, fps=f"{self._medium.fps:g}"))
        else:
            self.frame.setText("")

    def show_playing(self, playing: bool) -> None:
        self.play.icon_name = "pause" if playing else "play"
        self.play.update()

    def _typed(self, words: str) -> None:
        try:
            ms = timecode.parse(words)
        except ValueError:
            self.frame.setText(tr("write a time as 00:00:21.480"))
            return
        self.asked.emit(ms)

    def _next_rate(self) -> None:
        self._rate = (self._rate + 1) % len(RATES)
        self.rate.say(f"{RATES[self._rate]:g}×")
        self.rate.setAccessibleName(tr("Speed {rate}×").format(rate=f"{RATES[self._rate]:g}"))
        self.rated.emit(RATES[self._rate])


def _icon(icon: str, name: str, key: str) -> Button:
    made = Button("", icon=icon, kind="quiet")
    made.setAccessibleName(name)
    made.setToolTip(f"{name} ({key})" if key else name)
    return made
