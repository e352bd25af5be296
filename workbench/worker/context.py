"""What a call is given besides its arguments: progress, the cancel flag, the private folder."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable
from pathlib import Path

from workbench.errors import Cancelled

INTERVAL_S = 0.05  # progress more often than this is dropped: nobody can read it


class Context:
    """One call's own; `cancel()` is called from the reader thread, the rest from the call."""

    def __init__(self, folder: Path, tell: Callable[[float, str], None]) -> None:
        self.folder = folder
        self._tell = tell
        self._cancelled = threading.Event()
        self._told_at = float("-inf")
        self._note = ""

    def cancel(self) -> None:
        self._cancelled.set()

    def check(self) -> None:
        """Raises Cancelled once the user has stopped the call."""
        if self._cancelled.is_set():
            raise Cancelled("Stopped.", "Nothing was changed.")

    def progress(self, done: float, note: str = "") -> None:
        """Reports `done` (0 to 1) and a few words. Raises Cancelled like `check`."""
        self.check()
        now = time.monotonic()
        if now - self._told_at < INTERVAL_S and note == self._note and done < 1:
            return
        self._told_at, self._note = now, note
        self._tell(min(1.0, max(0.0, done)), note)

    def new_path(self, suffix: str) -> Path:
        """A name in the private folder that is not taken."""
        return self.folder / f"{uuid.uuid4().hex}{suffix}"
