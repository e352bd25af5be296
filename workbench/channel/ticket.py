"""One call on its way: who waits for it, and its answer once it is there. Says nothing about processes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from workbench.domain.call import Call, Progress


class Ticket:
    """Made by `Client.submit`. Finished exactly once, from a thread of the client."""

    def __init__(
        self,
        ident: int,
        call: Call,
        *,
        on_done: Callable[[Ticket], None] | None = None,
        on_progress: Callable[[Progress], None] | None = None,
    ) -> None:
        self.id = ident
        self.call = call
        self.cancelled = False  # the user has asked for its end
        self._on_done = on_done
        self._on_progress = on_progress
        self._done = threading.Event()
        self._value: Any = None
        self._error: Exception | None = None

    @property
    def done(self) -> bool:
        return self._done.is_set()

    def result(self, timeout: float | None = None) -> Any:
        """The JSON value, waiting for it. Raises the call's error, or TimeoutError."""
        if timeout is not None:
            if not self._done.wait(timeout):
                raise TimeoutError(f"no answer to {self.call.name} yet")
        else:
            while not self._done.wait(0.5):  # in turns: on Windows a wait without end cannot be interrupted by Ctrl+C
                pass
        if self._error is not None:
            raise self._error
        return self._value

    def tell(self, progress: Progress) -> None:
        if self._on_progress is not None:
            self._on_progress(progress)

    def finish(self, *, value: Any = None, error: Exception | None = None) -> None:
        self._value, self._error = value, error
        self._done.set()
        if self._on_done is not None:
            self._on_done(self)
