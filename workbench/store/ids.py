"""Instants and ids. Both are injected into the library, so that tests and reference files are the same every time."""

from __future__ import annotations

import datetime
import os
import secrets
import time
import uuid


def utc_now() -> str:
    """Now, as `YYYY-MM-DDTHH:MM:SS.sssZ`."""
    now = datetime.datetime.now(datetime.UTC)
    return now.strftime("%Y-%m-%dT%H:%M:%S.") + f"{now.microsecond // 1000:03d}Z"


def uuid7() -> str:
    """A UUID version 7: 48 bits of milliseconds, then random; it sorts by time."""
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds & (2**48 - 1)) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=value))


def salt() -> str:
    """128 random bits in hex, one for each row image."""
    return os.urandom(16).hex()
