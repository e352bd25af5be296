"""Pinning a moment: the still is taken by the child, then the pin is written in one step. What is typed meanwhile waits for it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from workbench.errors import WorkbenchError
from workbench.services import linking
from workbench.ui.session import Session
from workbench.ui.translate import tr


class Pinning(QObject):
    """`begun`: the still is being taken; `ended`: the pin is written, or it failed. `busy` between the two."""

    begun = Signal()
    ended = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.busy = False

    def pin_time(self, link_id: int, evidence_id: int, *, start_ms: int, end_ms: int, still_at_ms: int | None) -> None:
        """Pins [start, end) with the frame shown at `still_at_ms`, or without a picture where that is None (sound)."""
        if still_at_ms is None:
            self._begin()
            self._write(link_id, start_ms=start_ms, end_ms=end_ms)
            return
        try:
            call = linking.request_still(self._session.library, evidence_id, still_at_ms)
        except WorkbenchError as error:
            self._session.report(error)
            return
        self._begin()
        self._session.jobs.run(
            call,
            label=tr("Taking the still"),
            then=lambda still: self._write(link_id, start_ms=start_ms, end_ms=end_ms, still=still),
            failed=self._failed,
        )

    def pin_place(self, link_id: int, *, page: int | None = None, region: str = "", quote: str = "") -> None:
        """Pins a page, a region of a picture, or words."""
        self._begin()
        self._write(link_id, page=page, region=region, quote=quote)

    def _begin(self) -> None:
        self.busy = True
        self.begun.emit()

    def _write(self, link_id: int, **place: Any) -> None:
        self.busy = False
        self._session.attempt(linking.pin, link_id, **place)
        self.ended.emit()

    def _failed(self, error: WorkbenchError) -> None:
        self.busy = False
        self._session.report(error)
        self.ended.emit()


def pinning_of(session: Session) -> Pinning:
    """The session's one: player and inspector hear the same."""
    found = session.findChild(Pinning)
    return found if isinstance(found, Pinning) else Pinning(session, session)
