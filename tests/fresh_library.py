"""A new library without the time it takes to make one: made once by this process, then copied. Making one is tested where libraries are opened."""

from __future__ import annotations

import atexit
import functools
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from workbench.services import library as libraries
from workbench.services.library import Library


@functools.cache
def _made(actor: str | None, at: str | None) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="workbench-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    clock = None if at is None else lambda: at
    libraries.close(libraries.open_library(folder / "made", actor=actor, clock=clock))
    return folder / "made"


def fresh(
    folder: Path,
    *,
    actor: str | None = None,
    clock: Callable[[], str] | None = None,
    new_uid: Callable[[], str] | None = None,
) -> Library:
    """The library at `folder`, new and open, as `open_library` makes it; with a clock of the test it was made at that clock's first tick."""
    shutil.copytree(_made(actor, clock() if clock is not None else None), folder)
    library = libraries.open_library(folder, actor=actor, clock=clock, new_uid=new_uid)
    library.connection.execute("PRAGMA synchronous = OFF")  # nothing is unplugged here
    return library
