"""The calls on files and media. Paths in, JSON out; the work is in media."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from workbench.worker.context import Context


def hash_file(context: Context, *, path: str) -> Any:
    from workbench.media import hashing

    return asdict(hashing.hash_file(Path(path), progress=context.progress))


def probe(context: Context, *, path: str) -> Any:
    from workbench.media import probe as prober

    return asdict(prober.probe(Path(path)))


def decode_check(context: Context, *, path: str) -> Any:
    from workbench.media import decode_check as checker

    return asdict(checker.decode_check(Path(path)))


def still(context: Context, *, path: str, at_ms: int, out: str = "", max_width: int = 0) -> Any:
    from workbench.media import frames

    return asdict(frames.still(Path(path), at_ms, _png(context, out), max_width=max_width))


def filmstrip(context: Context, *, path: str, count: int = 12, height: int = 72, out: str = "") -> Any:
    from workbench.media import filmstrip as strips

    made = strips.filmstrip(Path(path), _png(context, out), count=count, height=height, progress=context.progress)
    return asdict(made)


def waveform(context: Context, *, path: str, buckets: int = 1000) -> Any:
    from workbench.media import waveform as waves

    return asdict(waves.waveform(Path(path), buckets=buckets, progress=context.progress))


def image(context: Context, *, path: str, out: str = "", max_side: int = 0) -> Any:
    from workbench.media import images

    return asdict(images.safe_png(Path(path), _png(context, out), max_side=max_side))


def _png(context: Context, out: str) -> Path:
    return Path(out) if out else context.new_path(".png")
