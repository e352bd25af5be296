"""Recordings made for the tests: every frame of a video carries its number as a pattern of black and white blocks."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy
from PIL import Image

BITS, BLOCK = 12, 16
WIDTH, HEIGHT = BITS * BLOCK, 32


def numbered(number: int) -> av.VideoFrame:
    """The frame: one block a bit, the lowest first."""
    row = numpy.repeat([255 if number >> bit & 1 else 0 for bit in range(BITS)], BLOCK).astype(numpy.uint8)
    grey = numpy.tile(row, (HEIGHT, 1))
    return av.VideoFrame.from_ndarray(numpy.stack([grey] * 3, axis=-1), format="rgb24")


def number_of(image: Image.Image) -> int:
    """The number that a (decoded, perhaps scaled) frame carries."""
    grey = numpy.asarray(image.convert("L").resize((WIDTH, HEIGHT)))
    return sum(1 << bit for bit in range(BITS) if grey[8:24, bit * BLOCK + 4 : bit * BLOCK + 12].mean() > 127)


def video(
    path: Path,
    pts: Sequence[int],
    *,
    time_base: Fraction = Fraction(1, 1000),
    codec: str = "libx264",
    gop: int = 250,
    options: dict[str, str] | None = None,
    container: dict[str, str] | None = None,
    with_sound: bool = False,
) -> Path:
    """A video whose frame n is shown from `pts[n]` (in `time_base`) on."""
    with av.open(str(path), "w", options=container or {}) as out:
        stream = out.add_stream(codec, rate=25, options=options or {})
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        stream.codec_context.time_base = time_base
        stream.time_base = time_base
        stream.codec_context.gop_size = gop
        sound = out.add_stream("aac", rate=48000, layout="mono") if with_sound else None
        for number, when in enumerate(pts):
            frame = numbered(number)
            frame.pts, frame.time_base = when, time_base
            out.mux(stream.encode(frame))
        out.mux(stream.encode())
        if sound is not None:
            for frame in tone(float(pts[-1] * time_base)):
                out.mux(sound.encode(frame))
            out.mux(sound.encode())
    return path


def tone(seconds: float, *, rate: int = 48000) -> list[av.AudioFrame]:
    """Silence in the first half, a loud tone in the second."""
    count = int(seconds * rate)
    wave = (numpy.sin(numpy.arange(count) * 2 * numpy.pi * 440 / rate) * 30000).astype(numpy.int16)
    wave[: count // 2] = 0
    frames = []
    for start in range(0, count, 1024):
        frame = av.AudioFrame.from_ndarray(wave[None, start : start + 1024], format="s16", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = rate, start, Fraction(1, rate)
        frames.append(frame)
    return frames


def sound(path: Path, seconds: float) -> Path:
    """A WAV: silence, then a tone."""
    with av.open(str(path), "w") as out:
        stream = out.add_stream("pcm_s16le", rate=48000, layout="mono")
        for frame in tone(seconds):
            out.mux(stream.encode(frame))
        out.mux(stream.encode())
    return path
