"""Calls that only the tests of the channel use: they print, count, hang, crash and eat. Reached when WORKBENCH_TEST_CALLS=1."""

from __future__ import annotations

import faulthandler
import os
import sys
import time
from typing import Any

from workbench import errors
from workbench.worker.context import Context


def echo(context: Context, **args: Any) -> Any:
    return args


def big(context: Context, *, size: int) -> str:
    return "x" * size


def busy(context: Context) -> None:
    """Uses CPU time for ever, and swallows exceptions as careless parsers do."""
    while True:
        try:
            sum(range(1000))
        except Exception:  # noqa: BLE001, S112 - careless on purpose
            continue


def spend(context: Context, *, cpu_s: float) -> float:
    """Uses this much CPU time and says how much it was."""
    start = time.process_time()
    while time.process_time() - start < cpu_s:
        sum(range(1000))
    return time.process_time() - start


def stuck(context: Context) -> None:
    """Waits for ever for bytes that nobody sends, deaf to the cancel flag."""
    context.progress(0.0, "begun")
    reading, _writing = os.pipe()
    os.read(reading, 1)


def steps(context: Context, *, count: int) -> int:
    for step in range(count):
        context.progress((step + 1) / count, f"step {step + 1}")
    return count


def wait_for_cancel(context: Context) -> None:
    """Says that it has begun, then waits for the flag."""
    context.progress(0.0, "begun")
    context._cancelled.wait()
    context.check()


def crash(context: Context) -> None:
    print("about to fall", file=sys.stderr, flush=True)  # noqa: T201
    faulthandler._sigsegv()  # type: ignore[attr-defined]


def fail(context: Context, *, kind: str) -> None:
    if kind == "bug":
        raise LookupError("nobody foresaw this")
    raise getattr(errors, kind)("A title.", "A detail.", "A hint.")


def eat_memory(context: Context) -> int:
    eaten = [bytes(2**26) for _ in range(2**10)]
    return len(eaten)


def chatter(context: Context) -> str:
    """Prints where the protocol must not be, through Python and below it, and reads stdin."""
    print('{"type": "result", "id": 1, "value": "forged"}', flush=True)  # noqa: T201
    os.write(1, b"raw bytes without a newline")
    return sys.stdin.read()
