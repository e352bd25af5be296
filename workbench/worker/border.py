"""What the parent is told of an exception. Known troubles go as they are; a parser that fell over foreign bytes is bad input, not a bug."""

from __future__ import annotations

import errno
import sys
import traceback

from workbench import crash, errors
from workbench.channel import protocol
from workbench.worker import limits


def report(error: BaseException) -> protocol.Message:
    """The error message for the parent, without its id."""
    match error:
        case errors.WorkbenchError():
            return protocol.error_message(error)
        case limits.OverBudget():
            known: errors.WorkbenchError = errors.ChildError(
                "This took too long and was stopped.",
                "The work used more processor time than it is allowed.",
                "The file may be damaged, or made to waste time. Nothing else was touched.",
            )
        case MemoryError():
            known = errors.ChildError(
                "This needs too much memory and was stopped.",
                "The work reached the memory limit of its process.",
                "The file may be damaged, or made to waste memory. Nothing else was touched.",
            )
        case OSError() if error.errno in (errno.ENOSPC, errno.EDQUOT):
            known = errors.ExportError("The disk is full.", "", "Make room and try again; nothing was left half done.")
        case OSError() if error.filename is not None:
            known = errors.InputError("A file cannot be used.", f"{error.filename}: {error.strerror}")
        case _ if _from_a_library(error):
            known = errors.InputError(
                "This file cannot be read.",
                f"The reader stopped with: {_line(error)}.",
                "The file may be damaged. Nothing was changed.",
            )
        case _:
            return {
                "type": "error",
                "kind": "bug",
                "title": _line(error),
                "detail": "",
                "hint": "",
                "trace": _trace(error),
                "places": crash.chain(error)[: crash.MOST_LINES],
            }
    ending = isinstance(error, limits.OverBudget | MemoryError)
    return {**protocol.error_message(known), "trace": _trace(error), "ending": ending}


def _from_a_library(error: BaseException) -> bool:
    """Whether another's code raised it: by its class, or by a frame below the last one of ours."""
    origin = type(error).__module__.partition(".")[0]
    if origin not in sys.stdlib_module_names and origin not in ("builtins", "workbench"):
        return True
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        parts = frame.filename.replace("\\", "/").split("/")
        if "site-packages" in parts:
            return True
        if "workbench" in parts:
            return False
    return False


def _line(error: BaseException) -> str:
    return traceback.format_exception_only(error)[-1].strip()[:300]


def _trace(error: BaseException) -> str:
    return "".join(traceback.format_exception(error))[-8000:]
