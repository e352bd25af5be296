"""Compares an article with the others by itself, once its analysis has arrived: after all other work, given up as soon as anything else wants
to run, and taken up again later. What was found is told quietly (`hint`); nothing opens and nothing waits for it.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer

from workbench.domain.call import Call
from workbench.errors import Cancelled, WorkbenchError
from workbench.services import across, queries
from workbench.ui.across.found import Found, found_of
from workbench.ui.jobs import Job
from workbench.ui.session import Session
from workbench.ui.translate import tr

IDLE_MS = 700


class Quiet(QObject):
    """`waiting`: the articles still to compare, the newest first; `job`: the comparison under way."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._found: Found = found_of(session)
        self.waiting: list[int] = []
        self.job: Job | None = None
        self._gives_way = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._start)
        session.analysed.connect(self._analysed)
        session.jobs.started.connect(self._other_started)
        session.jobs.ended.connect(lambda _job: self._soon())

    def _analysed(self, version_id: int) -> None:
        self._found.forget()
        try:
            article = queries.article_text(self._session.library, version_id).article
        except WorkbenchError:
            return  # an undo has taken it away meanwhile: there is nothing to compare
        self.waiting = [article.id, *(other for other in self.waiting if other != article.id)]
        self._soon()

    def _soon(self) -> None:
        if self.waiting and self.job is None:
            self._idle.start()

    def _start(self) -> None:
        jobs = self._session.jobs
        if not self.waiting or self.job is not None or jobs.running or jobs.closed:
            return  # what runs now says when it has ended
        article_id = self.waiting[0]
        if len(queries.articles(self._session.library, limit=2)) < 2:
            self.waiting.clear()
            return
        self._gives_way = False

        def request() -> Call:
            return across.request(self._session.library, article_id)

        self.job = self._session.start(
            request,
            label=tr("Comparing with other articles"),
            then=lambda result: self._arrived(article_id, result),
            failed=self._failed,
        )

    def _other_started(self, job: Job) -> None:
        """Whatever the user asks for goes first."""
        if self.job is not None and job is not self.job and not self._gives_way:
            self._gives_way = True
            self.job.cancel()

    def _arrived(self, article_id: int, result: Any) -> None:
        self.job = None
        if self.waiting and self.waiting[0] == article_id:
            self.waiting.pop(0)
        self._found.keep(article_id, result)

    def _failed(self, error: WorkbenchError) -> None:
        """Nobody has asked for it, so nobody is told; what was stopped by hand is not tried again."""
        self.job = None
        if not (self._gives_way and isinstance(error, Cancelled)) and self.waiting:
            self.waiting.pop(0)


def watch(session: Session) -> Quiet:
    """The one of this session."""
    known = session.findChild(Quiet)
    return known if isinstance(known, Quiet) else Quiet(session)
