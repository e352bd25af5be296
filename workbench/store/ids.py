"""Instants and ids, and many ids as one argument. Instants and uids are injected into the library, so that tests and reference files are the same every time."""

from __future__ import annotations

import datetime
import json
import os
import secrets
import time
import uuid
from collections.abc import Iterable

# "Among these ids", for a query with one argument made by `listed`: however many they are, they are one variable.
AMONG = "IN (SELECT value FROM json_each(?))"


def listed(ids: Iterable[int]) -> str:
    """Ids as the argument of `AMONG`, each once, in their order."""
    return json.dumps(sorted(set(ids)))


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
