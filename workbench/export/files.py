"""Puts finished files in their place: whole or not at all. A half-written report never carries the report's name."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from workbench.errors import ExportError

_TROUBLES = {
    errno.ENOSPC: ("The disk is full.", "Free some space or choose another place, then export again."),
    errno.EDQUOT: ("Your share of the disk is used up.", "Free some space or choose another place, then export again."),
    errno.EFBIG: ("The file is larger than this disk allows.", "Choose another place, then export again."),
    errno.EACCES: ("You may not write there.", "Choose a folder of your own, then export again."),
    errno.EPERM: ("You may not write there.", "Choose a folder of your own, then export again."),
    errno.EROFS: ("That place can only be read.", "Choose another folder, then export again."),
    errno.EISDIR: ("There is a folder of that name.", "Choose another name, then export again."),
    errno.ENOTDIR: ("A part of that path is a file, not a folder.", "Choose another folder, then export again."),
    errno.EEXIST: ("There is a file where the folder should be.", "Choose another name, then export again."),
    errno.ENAMETOOLONG: ("The name is too long.", "Choose a shorter name, then export again."),
}


def write_all(files: Mapping[Path, bytes]) -> None:
    """Writes every file beside its place, then moves all into it; earlier files of these names are replaced.

    Raises ExportError where one cannot be written; then none was replaced and nothing is left behind.
    """
    written: dict[Path, Path] = {}
    try:
        for path, content in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.is_dir():
                raise IsADirectoryError(errno.EISDIR, "a folder")
            written[_aside(path, content, written)] = path
        for aside, path in list(written.items()):
            os.replace(aside, path)  # noqa: PTH105
            del written[aside]
    except OSError as error:
        raise trouble(error, next(iter(files)).name) from error
    finally:
        for aside in written:
            with contextlib.suppress(OSError):
                aside.unlink(missing_ok=True)


def _aside(path: Path, content: bytes, written: dict[Path, Path]) -> Path:
    aside = path.with_name(f".{secrets.token_hex(8)}.part")
    written[aside] = path  # known before it exists, so that a failed write is cleared away too
    with aside.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return aside


def trouble(error: OSError, name: str) -> ExportError:
    """What the system refused, in words a user can act on."""
    detail, hint = _TROUBLES.get(error.errno or 0, (error.strerror or "The system refused.", "Choose another place."))
    return ExportError(f"“{name}” could not be written.", detail, hint)
