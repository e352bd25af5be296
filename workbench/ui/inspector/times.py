"""Instants and sizes as the right pane writes them. The library keeps UTC; people read their own clock."""

from __future__ import annotations

from datetime import datetime

from workbench.ui.texts import local_day
from workbench.ui.translate import tr


def moment(instant: str) -> str:
    """`2026-11-24T09:42:00.000Z` -> `24 Nov, 10:42` here; anything else stays as it is."""
    try:
        when = datetime.fromisoformat(instant.replace("Z", "+00:00")).astimezone()
    except ValueError:
        return instant
    return f"{local_day(instant)}, {when:%H:%M}"


def size(count: int) -> str:
    """Bytes in words: `812 KB`, `1.4 GB`."""
    amount, unit = float(count), "bytes"
    for bigger in ("KB", "MB", "GB", "TB"):
        if amount < 1000:
            break
        amount, unit = amount / 1000, bigger
    return tr("{n} bytes").format(n=int(amount)) if unit == "bytes" else f"{amount:.3g} {unit}"


def short_hash(sha256: str) -> str:
    """`5e0c 91d7 … a44b`."""
    return f"{sha256[:4]} {sha256[4:8]} … {sha256[-4:]}" if len(sha256) == 64 else sha256
