"""The words between parent and child: one JSON object a line. Both sides use this module; it starts no process and does no work.

To the child    call {id, call, args, budget: {cpu_s, clock_s}} · cancel {id} · bye {}
From the child  ready {} · progress {id, done, note} · result {id, value} · error {id, kind, title, detail, hint, trace, places, ending}

An object above `INLINE` bytes goes by a file in the private folder; its line is then {type, id, file, size}. `kind` of an error is the name
of a class in `workbench.errors`, or `bug`; `places`: of a bug, where in the program it happened, without a word of anybody. `ending`: the child ends after this error (a limit was hit) and a new one is needed.
"""

from __future__ import annotations

import json
import uuid
from pathlib import Path
from typing import IO, Any

from workbench import errors
from workbench.crash import Elsewhere

INLINE = 32_768  # below the size of a pipe's buffer, so that a write never waits for the reader
LINE_MAX = 4 * INLINE
FILE_MAX = 512 * 2**20  # a child gone wrong must not fill the memory of its parent

FIELDS = {
    "call": ("id", "call", "args", "budget"),
    "cancel": ("id",),
    "bye": (),
    "ready": (),
    "progress": ("id", "done", "note"),
    "result": ("id", "value"),
    "error": ("id", "kind", "title", "detail", "hint", "trace"),
}

Message = dict[str, Any]


class ProtocolError(Exception):
    """A line that is no message. The other side is out of order."""


class ChildBug(Elsewhere):
    """The child met an error that nobody foresaw. `args[0]` is one line; the child's traceback is a note on the exception, for whoever works on
    the program; `places` are the same without words, for the report."""


def send(stream: IO[bytes], message: Message, *, folder: Path) -> None:
    """Writes one message. Raises OSError where the other side is gone."""
    line = json.dumps(message, separators=(",", ":")).encode("ascii")
    if len(line) > INLINE:
        path = folder / f"{uuid.uuid4().hex}.json"
        path.write_bytes(line)
        short = {"type": message["type"], "id": message.get("id"), "file": path.name, "size": len(line)}
        line = json.dumps(short).encode("ascii")
    stream.write(line + b"\n")
    stream.flush()


def receive(stream: IO[bytes], *, folder: Path) -> Message | None:
    """The next message, or None at the end of the stream. Raises ProtocolError."""
    line = stream.readline(LINE_MAX)
    if not line.endswith(b"\n"):
        if line:
            raise ProtocolError(f"a broken line of {len(line)} bytes")
        return None
    message = _parse(line)
    if "file" in message:
        message = _parse(_take(folder, message["file"], message.get("size")))
    fields = FIELDS.get(str(message.get("type")))
    if fields is None or not all(name in message for name in fields):
        raise ProtocolError(f"no message: {line[:80]!r}")
    return message


def _parse(line: bytes) -> Message:
    try:
        message = json.loads(line)
    except ValueError as error:
        raise ProtocolError(f"no JSON: {line[:80]!r}") from error
    if not isinstance(message, dict):
        raise ProtocolError(f"no message: {line[:80]!r}")
    return message


def _take(folder: Path, name: object, size: object) -> bytes:
    # Only a plain name is followed: the child reads foreign bytes and is not trusted with paths.
    if not isinstance(name, str) or Path(name).name != name:
        raise ProtocolError(f"no file of the private folder: {name!r}")
    path = folder / name
    try:
        found = path.lstat().st_size
        data = path.read_bytes() if found == size and found <= FILE_MAX else None
        path.unlink()
    except OSError as error:
        raise ProtocolError(f"the answer's file cannot be read: {error}") from error
    if data is None:
        raise ProtocolError(f"the answer's file has {found} bytes, not {size}, or more than {FILE_MAX}")
    return data


def error_message(error: errors.WorkbenchError) -> Message:
    """A known trouble, ready to be sent (without its id)."""
    return {
        "type": "error",
        "kind": type(error).__name__,
        "title": error.title,
        "detail": error.detail,
        "hint": error.hint,
        "trace": "",
    }


def to_exception(message: Message) -> Exception:
    """The exception that an error message stands for: a `WorkbenchError` of its kind, or `ChildBug`."""
    kind = getattr(errors, str(message["kind"]), None)
    if isinstance(kind, type) and issubclass(kind, errors.WorkbenchError):
        raised: Exception = kind(message["title"], message["detail"], message["hint"])
    else:
        places = message.get("places") or ()
        listed = tuple(line for line in places if isinstance(line, str)) if isinstance(places, list) else ()
        raised = ChildBug(message["title"], listed)
    if message["trace"]:
        raised.add_note(message["trace"])
    return raised
