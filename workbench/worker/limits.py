"""What a child may use: memory per kind, CPU and clock time per call. Where the system cannot limit a thing, it is not limited.

Linux: memory, CPU, clock. macOS: CPU and clock (the system ignores memory limits). Windows: memory by a job object, clock.
"""

from __future__ import annotations

import contextlib
import faulthandler
import math
import os
import signal
import sys
from collections.abc import Iterator
from types import FrameType

if sys.platform != "win32":
    import resource

MEMORY = {"files": 2 * 2**30, "models": 4 * 2**30}  # bytes
NICENESS = 5


class OverBudget(BaseException):
    """The call has used its CPU time. No `Exception`, so that no parser's own `except Exception` swallows it."""


_armed = False


def apply(kind: str) -> None:
    """Sets the limits that hold for the whole life of this process."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    if sys.platform == "win32":
        from workbench.worker.limits_windows import limit_memory

        limit_memory(MEMORY[kind])
    elif sys.platform == "linux":
        # DATA counts what is written, AS also what is only mapped: libraries and models would eat it.
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        wanted = MEMORY[kind] if hard == resource.RLIM_INFINITY else min(MEMORY[kind], hard)
        resource.setrlimit(resource.RLIMIT_DATA, (wanted, hard))
    if sys.platform != "win32":
        signal.signal(signal.SIGXCPU, _over)


def _over(signum: int, frame: FrameType | None) -> None:
    # The kernel repeats the signal every second, so one lost in a callback of a C library does no harm.
    if _armed:
        raise OverBudget


@contextlib.contextmanager
def budget(cpu_s: int, clock_s: int) -> Iterator[None]:
    """Runs the body under a budget. Raises OverBudget when the CPU time is used up.

    When the clock has run out, the process ends: `faulthandler` has its own thread in C, which works even while a library holds the
    interpreter. The traceback stands in stderr then.
    """
    global _armed
    faulthandler.dump_traceback_later(clock_s, exit=True)
    _limit_cpu(cpu_s)
    _armed = True
    try:
        yield
    finally:
        _armed = False
        _limit_cpu(None)
        faulthandler.cancel_dump_traceback_later()


def _limit_cpu(seconds: int | None) -> None:
    if sys.platform != "win32":
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        soft = hard
        if seconds is not None:
            used = resource.getrusage(resource.RUSAGE_SELF)  # the limit counts from the start of the process
            soft = math.ceil(used.ru_utime + used.ru_stime) + seconds
            if hard != resource.RLIM_INFINITY:
                soft = min(soft, hard)
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))
