"""Times in a recording: whole milliseconds inside the program, `hh:mm:ss.mmm` for people."""

from __future__ import annotations

import re

_TIME = re.compile(r"(?:(\d+):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?|(\d+)(?:[.,](\d{1,3}))?")


def to_text(ms: int) -> str:
    """`hh:mm:ss.mmm`. Raises ValueError on a negative time."""
    if ms < 0:
        raise ValueError(f"a time before the beginning: {ms} ms")
    seconds, rest = divmod(ms, 1000)
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour:02d}:{minute:02d}:{second:02d}.{rest:03d}"


def parse(words: str) -> int:
    """Milliseconds from `h:mm:ss.mmm`, `mm:ss` or `ss.m`. Raises ValueError on anything else."""
    match = _TIME.fullmatch(words.strip())
    if match is None:
        raise ValueError(f"not a time: {words!r}")
    hour, minute, second, part, only, only_part = match.groups()
    if only is not None:
        return int(only) * 1000 + int((only_part or "0").ljust(3, "0"))
    if int(second) > 59 or (hour is not None and int(minute) > 59):
        raise ValueError(f"not a time: {words!r}")
    return (int(hour or 0) * 3600 + int(minute) * 60 + int(second)) * 1000 + int((part or "0").ljust(3, "0"))
