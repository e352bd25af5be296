"""Slow work: carries calls to the children and delivers their answers in the main thread, always by a queued signal."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from workbench.channel.children import Children
from workbench.channel.protocol import ChildBug
from workbench.channel.ticket import Ticket
from workbench.domain.call import Call, Progress
from workbench.errors import Cancelled, WorkbenchError
from workbench.ui.translate import tr

Then = Callable[[Any], None]
Failed = Callable[[WorkbenchError], None]


class Job:
    """One call under way. `label` is a few words for the status line ("Hashing webcast"); `done` runs from 0 to 1, or is None while unknown."""

    def __init__(self, jobs: Jobs, ident: int, label: str, then: Then, failed: Failed | None) -> None:
        self.id = ident
        self.label = label
        self.done: float | None = None
        self.note = ""
        self.then = then
        self.failed = failed
        self.ticket: Ticket | None = None
        self._jobs = jobs

    def cancel(self) -> None:
        """Asks the child to stop; `failed` then gets `Cancelled`."""
        if self.ticket is not None:
            self._jobs.channel.cancel(self.ticket)


class Jobs(QObject):
    """All running work of the window. `started`, `progressed` and `ended` carry the Job; `failed` carries (Job, error) where nobody else takes it."""

    started = Signal(object)
    progressed = Signal(object)
    ended = Signal(object)
    failed = Signal(object, object)
    _answered = Signal(object, object)
    _progress = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.channel = Children()
        self._ids = itertools.count(1)
        self._running: dict[int, Job] = {}
        self._closed = False
        self._due: deque[tuple[Job, Ticket]] = deque()
        self._holders = 0
        # A timer of no length, not the queued signal itself, delivers: posted events go before keys and timers, and a hundred answers would
        # keep both waiting.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._deliver)
        # Queued always: an answer that is there already must not be delivered inside run().
        self._answered.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        self._progress.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> tuple[Job, ...]:
        return tuple(self._running.values())

    @property
    def closed(self) -> bool:
        """Whether the window has been closed: the library may be too."""
        return self._closed

    def warm(self) -> None:
        """Starts both children, so that the first call does not wait for them. Called after the first paint."""
        self.channel.files.start()
        self.channel.models.start()

    def run(self, call: Call, *, label: str, then: Then, failed: Failed | None = None) -> Job:
        """Sends a call; `then` gets its JSON answer and `failed` its error, in the main thread, later."""
        job = Job(self, next(self._ids), label, then, failed)
        self._running[job.id] = job
        self.started.emit(job)
        job.ticket = self.channel.submit(
            call,
            on_done=lambda ticket: self._from_thread(self._answered, job, ticket),
            on_progress=lambda progress: self._from_thread(self._progress, job, progress),
        )
        return job

    @contextmanager
    def held(self) -> Iterator[None]:
        """Answers that arrive meanwhile are delivered at the end: a step is under way, and steps do not nest."""
        self._holders += 1
        try:
            yield
        finally:
            self._holders -= 1
            if self._due:
                self._turn.start()

    def close(self) -> None:
        """Ends both children; nothing is delivered any more."""
        self._closed = True
        self._running.clear()
        self._due.clear()
        self.channel.close()

    def _from_thread(self, signal: Any, job: Job, value: object) -> None:
        if not self._closed:
            signal.emit(job, value)

    def _tell(self, job: Job, progress: Progress) -> None:
        job.done, job.note = progress.done, progress.note
        self.progressed.emit(job)

    def _arrived(self, job: Job, ticket: Ticket) -> None:
        self._due.append((job, ticket))
        self._turn.start()

    def _deliver(self) -> None:
        """One answer a turn of the event loop."""
        if self._holders or not self._due:
            return
        job, ticket = self._due.popleft()
        if self._due:
            self._turn.start()
        if self._running.pop(job.id, None) is None:
            return
        try:
            self._finish(job, ticket)
        finally:
            self.ended.emit(job)  # whatever happened: the status line must not go on for ever

    def _finish(self, job: Job, ticket: Ticket) -> None:
        try:
            value = ticket.result()
        except WorkbenchError as error:
            self._fail(job, error)
        except ChildBug:
            # Told as a crash by whoever catches it last; who waits for the answer hears that none comes.
            self._fail(job, Cancelled(tr("Stopped."), tr("Nothing was changed.")))
            raise
        else:
            job.then(value)

    def _fail(self, job: Job, error: WorkbenchError) -> None:
        if job.failed is not None:
            job.failed(error)
        elif not isinstance(error, Cancelled):
            self.failed.emit(job, error)
