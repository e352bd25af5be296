"""An act on many rows that may take its time: after half a second its progress lies over the window, with a button that stops it.

The act is one step: stopped, nothing of it stays. Answers of the children wait meanwhile, because steps do not nest.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget

from workbench.domain.changes import Tick
from workbench.errors import Cancelled
from workbench.ui.lists.words import figure
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import column, row
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.words import Words, muted

PATIENCE_S, PULSE_S = 0.4, 0.04


class Progress(Overlay):
    """How far it is. `stopped`: somebody pressed Stop, or Esc."""

    # A field that is being typed in keeps what it has not said yet: it would be a step of its own, and steps do not nest.
    reason = Qt.FocusReason.PopupFocusReason

    def __init__(self, window: QWidget, title: str) -> None:
        super().__init__(window, name=title, width=420)
        self.stopped = False
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self.figure = muted("", wrap=False)
        self.stop = Button(tr("Stop"), key="Esc")
        self.stop.clicked.connect(self.dismiss)
        body = column(margins=(20, 16, 20, 16), spacing=10)
        body.addWidget(Words(title, px=14, weight=600))
        body.addWidget(self.bar)
        foot = row()
        foot.addWidget(self.figure, 1)
        foot.addWidget(self.stop)
        body.addLayout(foot)
        self.panel.body.addLayout(body)

    def first_focus(self) -> QWidget:
        return self.stop

    def dismiss(self) -> None:
        self.stopped = True
        super().dismiss()

    def show_progress(self, done: int, whole: int) -> None:
        self.bar.setRange(0, whole)
        self.bar.setValue(done)
        self.figure.setText(tr("{done} of {whole}").format(done=figure(done), whole=figure(whole)))


class _Watch:
    """Counts with the act, and lets the window breathe once it is slow."""

    def __init__(self, window: QWidget, title: str) -> None:
        self._window, self._title = window, title
        self._begun = self._last = time.monotonic()
        self.shown: Progress | None = None

    def tick(self, done: int, whole: int) -> None:
        now = time.monotonic()
        if self.shown is None and now - self._begun < PATIENCE_S:
            return
        if self.shown is None:
            self.shown = Progress(self._window, self._title)
            self.shown.open()
        elif now - self._last < PULSE_S:
            return
        self._last = now
        self.shown.show_progress(done, whole)
        QApplication.processEvents()
        if self.shown.stopped:
            raise Cancelled(tr("Stopped. Nothing was changed."))

    def stop(self) -> None:
        """At the next tick."""
        if self.shown is not None:
            self.shown.dismiss()

    def end(self) -> None:
        if self.shown is not None and not self.shown.stopped:
            self.shown.dismiss()


@contextmanager
def watched(window: QWidget, title: str, *, stop: SignalInstance) -> Iterator[Tick]:
    """The tick of an act over this window. It raises `Cancelled` once somebody has pressed Stop, or `stop` was said."""
    watch = _Watch(window, title)
    stop.connect(watch.stop)
    try:
        yield watch.tick
    finally:
        stop.disconnect(watch.stop)
        watch.end()
