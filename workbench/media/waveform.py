"""The loudness of a recording over its time, as peaks to draw. Decodes the sound once, keeps no samples."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.errors import InputError
from workbench.media import container as containers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from av.audio.stream import AudioStream
    from av.container import InputContainer

RATE = 8000  # samples a second are enough to see speech
BLOCK = 80  # samples: one peak every 10 ms before they are drawn together
BUCKETS_MAX = 20_000


@dataclass(frozen=True, slots=True)
class Waveform:
    """`peaks`: the largest amplitude (0 to 1) in each of equal parts of `duration_ms`."""

    peaks: tuple[float, ...]
    duration_ms: int


def waveform(path: Path, *, buckets: int = 1000, progress: Callable[[float, str], None] | None = None) -> Waveform:
    """At most `buckets` peaks, fewer for a very short sound. Raises InputError where there is no sound; ValueError on a senseless number."""
    import numpy

    if not 1 <= buckets <= BUCKETS_MAX:
        raise ValueError(f"{buckets} buckets")
    with containers.opened(path) as container:
        stream = containers.audio_stream(container)
        if stream is None:
            raise InputError("There is no sound in this file.", f"{path.name} has no sound track.")
        fine = [peak for block in _peaks(container, stream, progress) for peak in block]
    if not fine:
        raise InputError("The sound of this file cannot be decoded.", path.name, "The file may be damaged.")
    edges = numpy.linspace(0, len(fine), min(buckets, len(fine)) + 1).astype(int)
    peaks = numpy.maximum.reduceat(numpy.array(fine), edges[:-1])
    return Waveform(tuple(round(float(p) / 32768, 4) for p in peaks), len(fine) * BLOCK * 1000 // RATE)


def _peaks(
    container: InputContainer, stream: AudioStream, progress: Callable[[float, str], None] | None
) -> Iterator[list[int]]:
    import numpy
    from av import AudioResampler

    resampler = AudioResampler("s16", "mono", RATE)
    length_s = (containers.duration_ms(container) or 0) / 1000
    rest = numpy.zeros(0, dtype=numpy.int16)
    for frame in container.decode(stream):
        if progress is not None and length_s and frame.time is not None:
            progress(min(1.0, max(0.0, frame.time / length_s)), "Drawing the sound")
        for part in resampler.resample(frame):
            rest = numpy.concatenate([rest, part.to_ndarray().reshape(-1)])
        whole = len(rest) // BLOCK * BLOCK
        if whole:
            yield numpy.abs(rest[:whole].astype(numpy.int32)).reshape(-1, BLOCK).max(axis=1).tolist()
            rest = rest[whole:]
    if len(rest):
        yield [int(numpy.abs(rest.astype(numpy.int32)).max())]
