"""The calls on files and media. Paths in, JSON out; the work is in media."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from workbench.worker.context import Context


def hash_file(context: Context, *, path: str) -> Any:
    from workbench.media import hashing

    return asdict(hashing.hash_file(Path(path), progress=context.progress))
