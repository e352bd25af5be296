"""The SHA-256 of a file, with progress, stoppable. Knows nothing of what is in it."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workbench.errors import InputError

BLOCK = 2**20  # bytes between two looks at the progress


@dataclass(frozen=True, slots=True)
class FileHash:
    """`sha256` in lower-case hex, `size` in bytes, `mtime_ns` as the system tells it."""

    sha256: str
    size: int
    mtime_ns: int


def hash_file(path: Path, *, progress: Callable[[float, str], None] | None = None) -> FileHash:
    """Reads the file once. `progress` may raise, to stop it. Raises InputError where the file is none or changes meanwhile; OSError."""
    if not path.is_file():  # a device or a pipe would never end
        path.stat()
        raise InputError("This is no file.", f"{path.name} is a folder or a device.", "Choose a file.")
    digest, seen = hashlib.sha256(), 0
    block = memoryview(bytearray(BLOCK))
    with path.open("rb", buffering=0) as stream:
        before = os.fstat(stream.fileno())
        while count := stream.readinto(block):
            digest.update(block[:count])
            seen += count
            if progress is not None:
                progress(min(1.0, seen / max(1, before.st_size)), "Computing the hash")
        after = os.fstat(stream.fileno())
    if (seen, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise InputError(
            "This file is changing.", f"{path.name} was written to while it was read.", "Wait and try again."
        )
    return FileHash(sha256=digest.hexdigest(), size=seen, mtime_ns=after.st_mtime_ns)
