"""The parent's side of one child: starts it, queues calls, hands out answers, cancels, starts anew after a death. No call is known by name.

One call at a time is with the child; the others wait here, so that a death loses one call at most, and that one fails with a clear error.
Callbacks run in a thread of the client (or, for a call that had not begun, in the thread that cancels or closes), never under its lock.
"""

from __future__ import annotations

import collections
import itertools
import threading
from collections.abc import Callable
from typing import Any

from workbench.channel import protocol
from workbench.channel.process import Process
from workbench.channel.ticket import Ticket
from workbench.domain.call import Call, ChildKind, Progress
from workbench.errors import Cancelled, ChildError

GRACE_S = 2.0  # from the cancel flag to the kill
STARTS = 2  # so many children in a row that never came up: another would not either


class Client:
    """One child of a kind, over its deaths. All methods may be called from any thread."""

    def __init__(self, kind: ChildKind, *, grace_s: float = GRACE_S) -> None:
        self.kind = kind
        self._grace_s = grace_s
        self._lock = threading.RLock()
        self._ids = itertools.count(1)
        self._queue: collections.deque[Ticket] = collections.deque()
        self._current: Ticket | None = None
        self._process: Process | None = None
        self._ready = threading.Event()
        self._failed_starts = 0
        self._closed = False

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The child's process id, None while there is none."""
        process = self._process
        return process.pid if process else None

    def wait_ready(self, timeout: float | None = None) -> bool:
        """Whether the child has loaded what it needs, waiting for it up to `timeout` seconds."""
        return self._ready.wait(timeout)

    def start(self) -> None:
        """Starts the child now, so that it is warm when the first call comes. Raises ChildError where it cannot be started."""
        with self._lock:
            if self._closed:
                raise ChildError("The helper process was closed.")
            if self._process is None:
                self._process = Process(self.kind, on_message=self._message, on_end=self._ended)

    def submit(
        self,
        call: Call,
        *,
        on_done: Callable[[Ticket], None] | None = None,
        on_progress: Callable[[Progress], None] | None = None,
    ) -> Ticket:
        """Queues a call. `on_done` gets the finished ticket (`ticket.result()`), exactly once."""
        ticket = Ticket(next(self._ids), call, on_done=on_done, on_progress=on_progress)
        with self._lock:
            self.start()
            self._queue.append(ticket)
            self._next()
        return ticket

    def run(self, call: Call, *, on_progress: Callable[[Progress], None] | None = None) -> Any:
        """Does a call and waits for it: its result, or its error raised. Ctrl+C cancels it."""
        ticket = self.submit(call, on_progress=on_progress)
        try:
            return ticket.result()
        except KeyboardInterrupt:
            self.cancel(ticket)
            raise

    def cancel(self, ticket: Ticket) -> None:
        """Asks the call to stop; kills the child if it has not within the grace. A finished call stays as it is."""
        with self._lock:
            waiting = ticket in self._queue
            if waiting:
                self._queue.remove(ticket)
            elif ticket is self._current and self._process is not None:
                ticket.cancelled = True
                self._process.send({"type": "cancel", "id": ticket.id})
                timer = threading.Timer(self._grace_s, self._kill, args=(ticket,))
                timer.daemon = True
                timer.start()
        if waiting:
            ticket.finish(error=_cancelled())

    def close(self) -> None:
        """Ends the child in good order. Calls that have not been answered fail with Cancelled."""
        with self._lock:
            self._closed = True
            process, open_tickets = self._process, list(self._queue)
            self._queue.clear()
            if self._current is not None:
                self._current.cancelled = True
        for ticket in open_tickets:
            ticket.finish(error=_cancelled())
        if process is not None:
            process.close(self._grace_s)

    def _kill(self, ticket: Ticket) -> None:
        with self._lock:
            if ticket is self._current and self._process is not None:
                self._process.kill()

    def _next(self) -> None:
        """Sends the next call, if the child is ready and idle. Under the lock."""
        if self._current is None and self._queue and self._process is not None and self._ready.is_set():
            ticket = self._current = self._queue.popleft()
            budget = ticket.call.budget
            self._process.send(
                {
                    "type": "call",
                    "id": ticket.id,
                    "call": ticket.call.name,
                    "args": dict(ticket.call.args),
                    "budget": {"cpu_s": budget.cpu_s, "clock_s": budget.clock_s},
                }
            )

    def _message(self, process: Process, message: protocol.Message) -> None:
        with self._lock:
            if message["type"] == "ready":
                self._ready.set()
                self._failed_starts = 0
                self._next()
                return
            ticket = self._current
            if ticket is None or message["id"] != ticket.id:
                raise protocol.ProtocolError(f"an answer to no question: {message['type']} {message['id']}")
            if message["type"] != "progress":
                self._current = None
                if message.get("ending"):
                    process.kill()
                    self._drop()
                self._next()
        if message["type"] == "progress":
            ticket.tell(Progress(message["done"], message["note"]))
        elif message["type"] == "result":
            ticket.finish(value=message["value"])
        else:
            ticket.finish(error=protocol.to_exception(message))

    def _drop(self) -> None:
        """Forgets a child that ends or has ended, and starts another where calls wait. Under the lock."""
        self._process = None
        self._ready.clear()
        if self._queue and not self._closed:
            try:
                self.start()
            except ChildError as error:
                stranded = list(self._queue)
                self._queue.clear()
                for ticket in stranded:
                    ticket.finish(error=error)

    def _ended(self, process: Process) -> None:
        with self._lock:
            if process is not self._process:
                return
            failed = [self._current] if self._current is not None else []
            self._failed_starts += not self._ready.is_set()
            if self._failed_starts >= STARTS:
                failed += self._queue
                self._queue.clear()
                self._failed_starts = 0
            self._current = None
            self._drop()
        for ticket in failed:
            ticket.finish(error=_cancelled() if ticket.cancelled else process.death())


def _cancelled() -> Cancelled:
    return Cancelled("Stopped.", "Nothing was changed.")
