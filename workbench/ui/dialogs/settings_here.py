"""The lines of the settings that belong to this computer and not to the work: sizes, language models and safety copies. They hold at once, or from the next start."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from workbench.services import integrity
from workbench.ui import languages, state, texts
from workbench.ui.actions import Actions
from workbench.ui.dialogs.settings_models import ModelsFolder
from workbench.ui.session import Session
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import row
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.segmented import Segmented
from workbench.ui.widgets.words import Words

if TYPE_CHECKING:
    from workbench.ui.desk import Desk

ZOOMS = (100, 125, 150, 200)


class Here:
    """Makes the lines and keeps their controls."""

    def __init__(self, session: Session, actions: Actions, desk: Desk | None, window: QWidget) -> None:
        self._session, self._actions, self._desk = session, actions, desk
        folder = session.library.folder
        self.size = Segmented(
            [(str(n), f"{n} %") for n in state.SIZES], name=tr("Size of everything, from the next start")
        )
        self.size.choose(str(state.size(folder)))
        self.size.chosen.connect(lambda told: state.put_size(folder, int(told)))
        self.language = Combo(tr("Language of the window, from the next start"))
        self.language.addItem(tr("as the computer"), "")
        for code, name in languages.LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(state.language(folder))))
        self.language.activated.connect(lambda _at: state.put_language(folder, str(self.language.currentData())))
        self.zoom = Segmented([(str(n), f"{n} %") for n in ZOOMS], name=tr("Size of the article’s text"))
        self.zoom.choose(str(round(desk.reading.view.zoom * 100)) if desk is not None else "100")
        self.zoom.chosen.connect(self._zoom)
        self.models = ModelsFolder(session, window)
        self.copied = Words(px=12.5, role="muted")
        self.copy = Button(tr("Back up now"), small=True)
        self.copy.clicked.connect(self._back_up)
        self._say_copied()

    def lines(self) -> list[tuple[str, QWidget]]:
        """Label and control of each."""
        return [
            (tr("Language"), _beside(self.language, _next_start())),
            (tr("Size of everything"), _beside(self.size, _next_start())),
            (tr("Text of articles"), _beside(self.zoom)),
            (tr("Models’ folder"), self.models),
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


def _next_start() -> Words:
    return Words(tr("from the next start"), px=12.5, role="muted")


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
