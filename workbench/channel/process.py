"""One child process from start to end: its pipes, the threads that read them, its death told in words. Queues and restarts are `client`'s."""

from __future__ import annotations

import collections
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import IO

import workbench
from workbench.channel import protocol, spool
from workbench.domain.call import ChildKind
from workbench.errors import ChildError

_STDERR_LINES = 60
_LINE_MAX = 2000
_END_S = 5.0  # from the end of its answers to the end of the process


class Process:
    """A running child. `on_message` and `on_end` are called from its reader thread, `on_end` exactly once."""

    def __init__(
        self,
        kind: ChildKind,
        *,
        on_message: Callable[[Process, protocol.Message], None],
        on_end: Callable[[Process], None],
    ) -> None:
        self._folder = spool.folder()
        self._on_message = on_message
        self._on_end = on_end
        self._stderr: collections.deque[str] = collections.deque(maxlen=_STDERR_LINES)
        self._write_lock = threading.Lock()
        self._broken = ""
        self._popen = _spawn(kind, self._folder)
        assert self._popen.stdin is not None
        self._requests: IO[bytes] = self._popen.stdin
        self._errors = threading.Thread(target=self._read_stderr, daemon=True, name=f"{kind} stderr")
        self._answers = threading.Thread(target=self._read, daemon=True, name=f"{kind} answers")
        self._errors.start()
        self._answers.start()

    @property
    def pid(self) -> int:
        return self._popen.pid

    def send(self, message: protocol.Message) -> None:
        """Writes to the child. Into the void where it is dead: its end is told by `on_end`."""
        with self._write_lock:
            try:
                protocol.send(self._requests, message, folder=self._folder)
            except (BrokenPipeError, ValueError) as error:  # dead, or closed by us
                self._stderr.append(f"not sent: {message['type']}: {error}")

    def kill(self) -> None:
        self._popen.kill()

    def close(self, grace_s: float) -> None:
        """Says bye, waits, kills where that is not enough; returns when the process and its threads have ended."""
        self.send({"type": "bye"})
        self._shut_requests()
        self._wait(grace_s)
        if threading.current_thread() is not self._answers:
            self._answers.join()

    def death(self) -> ChildError:
        """Why it ended, for the user; the end of its stderr as a note. Only after `on_end`."""
        code = self._popen.returncode
        stderr = "\n".join(self._stderr)
        if "Timeout (" in stderr:
            error = ChildError(
                "This took too long and was stopped.",
                "The work did not end within its time.",
                "The file may be damaged, or made to waste time. Nothing else was touched.",
            )
        else:
            error = ChildError(
                "The helper process ended unexpectedly.",
                self._broken or _how(code),
                "Nothing was lost, and a new one is started when it is needed. Try again; if it happens again, the file may be damaged.",
            )
        if stderr:
            error.add_note(stderr)
        return error

    def _read(self) -> None:
        assert self._popen.stdout is not None
        with self._popen.stdout as answers:
            try:
                while (message := protocol.receive(answers, folder=self._folder)) is not None:
                    self._on_message(self, message)
            except protocol.ProtocolError as error:
                self._broken = f"It answered out of order: {error}."
                self._popen.kill()
            finally:
                self._wait(_END_S)
                self._errors.join()
                self._shut_requests()
                self._on_end(self)

    def _read_stderr(self) -> None:
        assert self._popen.stderr is not None
        with self._popen.stderr as stream:
            for line in iter(lambda: stream.readline(_LINE_MAX), b""):
                self._stderr.append(line.decode("utf-8", "replace").rstrip())

    def _wait(self, seconds: float) -> None:
        try:
            self._popen.wait(seconds)
        except subprocess.TimeoutExpired:
            self._popen.kill()
            self._popen.wait()

    def _shut_requests(self) -> None:
        with self._write_lock:
            try:
                self._requests.close()
            except BrokenPipeError:  # it died with bytes of ours unread
                self._stderr.append("requests left unread")


def _spawn(kind: ChildKind, folder: Path) -> subprocess.Popen[bytes]:
    # -P: the folder the user stands in is not searched for modules. The path of this package is given instead: a checkout is not installed.
    package = str(Path(workbench.__file__).resolve().parents[1])
    path = os.pathsep.join(part for part in (package, os.environ.get("PYTHONPATH", "")) if part)
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS
    try:
        return subprocess.Popen(
            [sys.executable, "-P", "-m", "workbench.worker", kind, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": path, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
            creationflags=flags,
        )
    except OSError as error:
        raise ChildError(
            "The helper process cannot be started.", str(error), "Close other programs and try again."
        ) from error


def _how(code: int | None) -> str:
    if code is not None and code < 0:
        name = signal.Signals(-code).name
        more = " Perhaps the machine ran out of memory." if name == "SIGKILL" else ""
        return f"It was ended by signal {-code} ({name}).{more}"
    return f"It ended with code {code}."
