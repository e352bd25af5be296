"""The child's loop: reads calls, does one after the other, answers. What a call does stands in `calls`; limits in `limits`.

The protocol runs on private copies of stdin and stdout; stdout itself points at stderr, stdin at nothing, so that no stray print or read of
a library can break it. End of input without `bye`: the parent is dead, and so is this process at once, with the private folder.
"""

from __future__ import annotations

import faulthandler
import os
import queue
import shutil
import signal
import sys
import threading
from pathlib import Path
from typing import IO

from workbench.channel import protocol
from workbench.worker import border, calls, limits
from workbench.worker.context import Context

CLEAN, BROKEN = 0, 76


def main() -> None:
    """`python -m workbench.worker KIND FOLDER`: serves until the parent says bye or is gone."""
    kind, folder = sys.argv[1], Path(sys.argv[2])
    requests, answers = _private_streams()
    faulthandler.enable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal reaches the whole group; the parent decides
    limits.apply(kind)
    Worker(requests, answers, folder).serve(kind)


def _private_streams() -> tuple[IO[bytes], IO[bytes]]:
    requests, answers = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return os.fdopen(requests, "rb"), os.fdopen(answers, "wb")


class Worker:
    """One child: a thread that reads, the main thread that works (signals of the limits arrive there)."""

    def __init__(self, requests: IO[bytes], answers: IO[bytes], folder: Path) -> None:
        self._requests = requests
        self._answers = answers
        self._folder = folder
        self._write_lock = threading.Lock()
        self._waiting: queue.SimpleQueue[protocol.Message | None] = queue.SimpleQueue()
        self._contexts: dict[int, Context] = {}  # of the calls taken and not yet answered

    def serve(self, kind: str) -> None:
        threading.Thread(target=self._read, daemon=True, name="requests").start()
        calls.preload(kind)
        self._send({"type": "ready"})
        for message in iter(self._waiting.get, None):
            answer = self._answer(message)
            del self._contexts[message["id"]]
            self._send({"id": message["id"], **answer})
            if answer.get("ending"):
                break

    def _answer(self, message: protocol.Message) -> protocol.Message:
        budget = message["budget"]
        context = self._contexts[message["id"]]
        try:
            with limits.budget(budget["cpu_s"], budget["clock_s"]):
                context.check()
                return {"type": "result", "value": calls.run(message["call"], message["args"], context)}
        except (Exception, limits.OverBudget) as error:  # noqa: BLE001 - the border: everything is reported to the parent
            return border.report(error)

    def _send(self, message: protocol.Message) -> None:
        try:
            with self._write_lock:
                protocol.send(self._answers, message, folder=self._folder)
        except BrokenPipeError:
            self._orphaned()

    def _read(self) -> None:
        farewell = False
        try:
            while (message := protocol.receive(self._requests, folder=self._folder)) is not None:
                farewell = farewell or message["type"] == "bye"
                self._take(message)
        except protocol.ProtocolError as error:
            sys.stderr.write(f"broken request: {error}\n")
            sys.stderr.flush()
            os._exit(BROKEN)
        if not farewell:
            self._orphaned()

    def _take(self, message: protocol.Message) -> None:
        match message["type"]:
            case "call":
                self._contexts[message["id"]] = self._context(message["id"])
                self._waiting.put(message)
            case "cancel":
                context = self._contexts.get(message["id"])
                if context is not None:
                    context.cancel()
            case "bye":
                for context in tuple(self._contexts.values()):
                    context.cancel()
                self._waiting.put(None)

    def _context(self, ident: int) -> Context:
        def tell(done: float, note: str) -> None:
            self._send({"type": "progress", "id": ident, "done": round(done, 4), "note": note})

        return Context(self._folder, tell)

    def _orphaned(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
        os._exit(CLEAN)
