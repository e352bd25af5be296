"""The private folder (0700) in which big data passes between this process and its children. Gone when the process ends."""

from __future__ import annotations

import atexit
import functools
import shutil
import tempfile
import uuid
from pathlib import Path

from workbench.errors import ChildError


@functools.cache
def folder() -> Path:
    """The folder of this process, made on first use. Should this process be killed, its children remove it. Raises ChildError."""
    try:
        made = Path(tempfile.mkdtemp(prefix="workbench-"))
    except OSError as error:
        raise ChildError(
            "There is no place for temporary files.",
            f"{error.strerror}.",
            "Make room in the temporary folder (TMPDIR).",
        ) from error
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def put(data: bytes, *, suffix: str = "") -> Path:
    """Bytes for a child, as a new file. The caller removes it when the call is done."""
    path = folder() / f"{uuid.uuid4().hex}{suffix}"
    path.write_bytes(data)
    return path
