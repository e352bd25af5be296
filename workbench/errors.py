"""Known troubles, said once, in words a user can act on.

Everything that is not a `WorkbenchError` is a bug and propagates to the crash report.
"""

from __future__ import annotations

import errno
import os

# Why the system refused, by the number of its error: a user is not to read numbers.
_WHY = {
    errno.EACCES: "You have no right to do that there.",
    errno.EPERM: "You have no right to do that there.",
    errno.EROFS: "That disk can only be read.",
    errno.ENOSPC: "The disk is full.",
    errno.EDQUOT: "Your share of the disk is used up.",
    errno.EFBIG: "Files may not be that large there.",
    errno.ENOENT: "It is not there.",
    errno.ENOTDIR: "A part of the path is no folder.",
    errno.EISDIR: "It is a folder.",
    errno.ENAMETOOLONG: "The name is too long.",
    errno.EIO: "The disk does not answer as it should.",
    errno.EMFILE: "Too many files are open.",
}


def reason(error: OSError) -> str:
    """Why a file could not be had or written, in words, and which: `The disk is full. It concerns /home/desk/library.`"""
    why = _WHY.get(error.errno or 0) or f"{error.strerror or 'The system refused'}."
    where = os.fsdecode(error.filename) if isinstance(error.filename, str | bytes) else ""
    return f"{why} It concerns {where}." if where else why


class WorkbenchError(Exception):
    """A trouble the program knows: what happened, the detail, and the way out."""

    def __init__(self, title: str, detail: str = "", hint: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.detail = detail
        self.hint = hint

    def __str__(self) -> str:
        return " ".join(part for part in (self.title, self.detail, self.hint) if part)


class LibraryError(WorkbenchError):
    """The library cannot be opened, read or written."""


class StaleChange(LibraryError):
    """The rows a step touched have changed since; nothing was undone."""


class NotFound(WorkbenchError):
    """No object has this id."""


class InputError(WorkbenchError):
    """The file or the text cannot be used as what it was given for."""


class ExportError(WorkbenchError):
    """The report cannot be written."""


class ChildError(WorkbenchError):
    """The child process died, ran over its limits, or could not be started."""


class ModelMissing(WorkbenchError):
    """The language model that the analysis needs is not installed."""


class Cancelled(WorkbenchError):
    """The user stopped it. Nothing was changed."""
