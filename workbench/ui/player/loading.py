"""Brings a file to the screen: the child says what it is and decodes it, then come its pictures. An answer for a file that was left is dropped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from workbench.domain.call import Call
from workbench.errors import Cancelled, WorkbenchError
from workbench.ui.jobs import Job
from workbench.ui.player import calls
from workbench.ui.player.medium import Medium, medium
from workbench.ui.session import Session
from workbench.ui.translate import tr


class Loading(QObject):
    """`ready(Medium)`: safe to be played; `pictured(str)`: a picture as PNG; `strip(str)`, `peaks(list)`; `failed(error)`: what is the matter with it."""

    ready = Signal(object)
    pictured = Signal(object, str)
    strip = Signal(str)
    peaks = Signal(list)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._turn = 0
        self._jobs: list[Job] = []

    def load(self, path: Path) -> None:
        """Begins with a file; the one before is dropped."""
        self.drop()
        self._run(
            calls.probe(path), tr("Looking at {name}").format(name=path.name), lambda told: self._probed(path, told)
        )

    def drop(self) -> None:
        """Nothing that is under way arrives any more."""
        self._turn += 1
        for job in self._jobs:
            job.cancel()
        self._jobs = []

    def _run(self, call: Call, label: str, then: Callable[[Any], None], *, quiet: bool = False) -> None:
        turn = self._turn

        def arrived(told: Any) -> None:
            if turn == self._turn:
                then(told)

        def broke(error: WorkbenchError) -> None:
            if turn == self._turn and not quiet and not isinstance(error, Cancelled):
                self.failed.emit(error)

        self._jobs.append(self._session.jobs.run(call, label=label, then=arrived, failed=broke))

    def _probed(self, path: Path, told: dict[str, Any]) -> None:
        found = medium(path, told)
        if found.plays:
            self._run(
                calls.decode_check(path),
                tr("Decoding {name}").format(name=path.name),
                lambda told: self._decoded(found, told),
            )
        else:
            self._run(
                calls.picture(path),
                tr("Reading {name}").format(name=path.name),
                lambda made: self.pictured.emit(found, made["path"]),
            )

    def _decoded(self, found: Medium, told: dict[str, Any]) -> None:
        frames = told.get("frames") or [0]
        found = replace(found, first_ms=int(frames[0]))
        self.ready.emit(found)
        # The pictures are a help, not the evidence: where they cannot be made, the recording is shown all the same.
        if found.kind == "video":
            self._run(
                calls.filmstrip(found.path),
                tr("Drawing the frames"),
                lambda made: self.strip.emit(made["path"]),
                quiet=True,
            )
        if found.has_audio or found.kind == "audio":
            self._run(
                calls.waveform(found.path),
                tr("Drawing the sound"),
                lambda made: self.peaks.emit(made["peaks"]),
                quiet=True,
            )
