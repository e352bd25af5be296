"""The lines of the settings that belong to this computer and not to the work: sizes and safety copies. They hold at once, or from the next start."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from workbench.services import integrity
from workbench.ui import state, texts
from workbench.ui.actions import Actions
from workbench.ui.session import Session
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import row
from workbench.ui.widgets.segmented import Segmented
from workbench.ui.widgets.words import Words

if TYPE_CHECKING:
    from workbench.ui.desk import Desk

ZOOMS = (100, 125, 150, 200)


class Here:
    """Makes the lines and keeps their controls."""

    def __init__(self, session: Session, actions: Actions, desk: Desk | None) -> None:
        self._session, self._actions, self._desk = session, actions, desk
        folder = session.library.folder
        self.size = Segmented(
            [(str(n), f"{n} %") for n in state.SIZES], name=tr("Size of everything, from the next start")
        )
        self.size.choose(str(state.size(folder)))
        self.size.chosen.connect(lambda told: state.put_size(folder, int(told)))
        self.zoom = Segmented([(str(n), f"{n} %") for n in ZOOMS], name=tr("Size of the article’s text"))
        self.zoom.choose(str(round(desk.reading.view.zoom * 100)) if desk is not None else "100")
        self.zoom.chosen.connect(self._zoom)
        self.copied = Words(px=12.5, role="muted")
        self.copy = Button(tr("Back up now"), small=True)
        self.copy.clicked.connect(self._back_up)
        self._say_copied()

    def lines(self) -> list[tuple[str, QWidget]]:
        """Label and control of each."""
        return [
            (tr("Size of everything"), _beside(self.size, Words(tr("from the next start"), px=12.5, role="muted"))),
            (tr("Text of articles"), _beside(self.zoom)),
            (tr("Safety copies"), _beside(self.copy, self.copied)),
        ]

    def _zoom(self, told: str) -> None:
        if self._desk is not None:
            self._desk.reading.set_zoom(int(told) / 100)

    def _back_up(self) -> None:
        self._actions.trigger("library.backup")
        self._say_copied()

    def _say_copied(self) -> None:
        made = integrity.backups(self._session.library)
        self.copied.setText(tr("the last one: {time}").format(time=_time(made[0])) if made else tr("none yet"))


def _time(path: Path) -> str:
    at = datetime.datetime.fromtimestamp(path.stat().st_mtime, tz=datetime.UTC)
    return f"{texts.local_day(at.isoformat())}, {at.astimezone():%H:%M}"


def _beside(*parts: QWidget) -> QWidget:
    made = QWidget()
    line = row(spacing=10)
    for part in parts:
        line.addWidget(part)
    line.addStretch(1)
    made.setLayout(line)
    return made
