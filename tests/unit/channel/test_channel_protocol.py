"""The lines themselves, without a process: what is no message is refused, and no file outside the private folder is followed."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench import crash, errors
from workbench.channel import protocol

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(value=json_values)
def test_what_is_sent_is_received(value: object) -> None:
    stream = io.BytesIO()
    protocol.send(stream, {"type": "result", "id": 1, "value": value}, folder=Path("not used"))
    stream.seek(0)
    assert protocol.receive(stream, folder=Path("not used")) == {"type": "result", "id": 1, "value": value}
    assert protocol.receive(stream, folder=Path("not used")) is None


@pytest.mark.parametrize(
    "line",
    [
        b"no json\n",
        b"[1]\n",
        b'"type"\n',
        b"{}\n",
        b'{"type": "dance", "id": 1}\n',
        b'{"type": ["result"], "id": 1, "value": 1}\n',
        b'{"type": "result", "id": 1}\n',
        b'{"type": "error", "id": 1, "kind": "InputError"}\n',
        b'{"type": "progress", "id": 1, "done": 0.5}\n',
        b'{"type": "result", "id": 1',
        b"\xff\xfe\n",
        b"x" * (protocol.LINE_MAX + 1) + b"\n",
        b'{"type": "result", "id": 1, "file": "../secret", "size": 6}\n',
        b'{"type": "result", "id": 1, "file": "/etc/hostname", "size": 6}\n',
        b'{"type": "result", "id": 1, "file": 7, "size": 6}\n',
        b'{"type": "result", "id": 1, "file": "missing", "size": 6}\n',
        b'{"type": "result", "id": 1, "file": "short"}\n',
        b'{"type": "result", "id": 1, "file": "short", "size": 6000}\n',
    ],
)
def test_what_is_no_message_is_refused(line: bytes, tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(b"secret")
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "short").write_bytes(b"{}")
    with pytest.raises(protocol.ProtocolError):
        protocol.receive(io.BytesIO(line), folder=inside)
    assert (tmp_path / "secret").exists()


@pytest.mark.parametrize("kind", [errors.WorkbenchError, *errors.WorkbenchError.__subclasses__()])
def test_every_known_trouble_crosses_as_itself(kind: type[errors.WorkbenchError]) -> None:
    received = protocol.to_exception(protocol.error_message(kind("a", "b", "c")))
    assert type(received) is kind
    assert str(received) == "a b c"


@pytest.mark.parametrize("kind", ["bug", "KeyError", "annotations", "__name__", ""])
def test_any_other_name_is_a_bug(kind: str) -> None:
    message = {"type": "error", "kind": kind, "title": "t", "detail": "", "hint": "", "trace": "the trace"}
    received = protocol.to_exception(message)
    assert type(received) is protocol.ChildBug
    assert received.__notes__ == ["the trace"]


def test_of_a_bug_only_places_are_taken_over_and_no_words() -> None:
    good = ["builtins.KeyError", "  workbench/ingest/body.py:12 in label"]
    bad = [
        "the secret witness",
        "KeyError: 'the mayor'",
        "  a b.py:1 in f",
        "x" * 500,
        7,
        None,
        "  workbench/a.py:1 in f\nmore",
    ]
    message = {"type": "error", "kind": "bug", "title": "t", "detail": "", "hint": "", "trace": ""}
    received = protocol.to_exception({**message, "places": [*good, *bad]})
    assert isinstance(received, protocol.ChildBug)
    assert received.places == tuple(good)
    for odd in ({}, "places", 7, [["x"]]):
        assert protocol.to_exception({**message, "places": odd}).places == ()  # type: ignore[attr-defined]
    many = protocol.to_exception({**message, "places": good[:1] * 10_000})
    assert len(many.places) == crash.MOST_LINES  # type: ignore[attr-defined]
