"""The child's work that the player asks for: what a file is, whether it decodes, its pictures and its sound as a line."""

from __future__ import annotations

from pathlib import Path

from workbench.domain.call import Budget, Call

THUMBS, BARS = 14, 400


def probe(path: Path) -> Call:
    return Call("probe", {"path": str(path)}, budget=Budget(cpu_s=30))


def decode_check(path: Path) -> Call:
    """Decodes the first, the middle and the last frame: only then may Qt see the file."""
    return Call("decode_check", {"path": str(path)}, budget=Budget(cpu_s=60))


def filmstrip(path: Path) -> Call:
    return Call("filmstrip", {"path": str(path), "count": THUMBS, "height": 88}, budget=Budget(cpu_s=300))


def waveform(path: Path) -> Call:
    return Call("waveform", {"path": str(path), "buckets": BARS}, budget=Budget(cpu_s=600))


def picture(path: Path) -> Call:
    return Call("image", {"path": str(path), "max_side": 2400}, budget=Budget(cpu_s=60))
