"""Known troubles, said once, in words a user can act on.

Everything that is not a `WorkbenchError` is a bug and propagates to the crash report.
"""

from __future__ import annotations


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
