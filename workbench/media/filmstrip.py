"""A strip of small frames over the whole video, side by side in one PNG: to find a moment by eye, not to prove one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.media import container as containers
from workbench.media import frames, images

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

EXACT_BELOW_MS = 120_000  # longer videos show the key frame before each time: exact ones would take too long
COUNT_MAX, HEIGHT_MAX, WIDTH_MAX = 200, 400, 30_000


@dataclass(frozen=True, slots=True)
class Filmstrip:
    """The PNG at `path`: `len(times_ms)` cells of `cell_width` x `height` pixels; `times_ms` are the true times of the frames shown."""

    path: str
    cell_width: int
    height: int
    times_ms: tuple[int, ...]


def filmstrip(
    path: Path, out: Path, *, count: int = 12, height: int = 72, progress: Callable[[float, str], None] | None = None
) -> Filmstrip:
    """Frames from the middle of `count` equal parts. Raises InputError where there is no moving picture; ValueError on a senseless size."""
    from PIL import Image

    if not (1 <= count <= COUNT_MAX and 8 <= height <= HEIGHT_MAX):
        raise ValueError(f"{count} frames of {height} pixels")
    with containers.opened(path) as container:
        stream = frames.need_video(container, path)
        length = containers.duration_ms(container) or 0
        cells: list[Image.Image] = []
        times: list[int] = []
        for number in range(count):
            if progress is not None:
                progress(number / count, "Making the filmstrip")
            frame = _frame(container, stream, length * (2 * number + 1) // (2 * count), exact=length < EXACT_BELOW_MS)
            image = frames.to_image(frame, stream)
            cells.append(image.resize((max(1, round(image.width * height / image.height)), height)))
            times.append(frames.to_ms(container, stream, frames.stamp(frame)))
    width = max(1, min(max(cell.width for cell in cells), WIDTH_MAX // count))
    strip = Image.new("RGB", (width * count, height))
    for number, cell in enumerate(cells):
        strip.paste(cell.crop((0, 0, width, height)), (number * width, 0))
    images.write_png(strip, out)
    return Filmstrip(str(out), width, height, tuple(times))


def _frame(container: InputContainer, stream: VideoStream, at_ms: int, *, exact: bool) -> VideoFrame:
    if not exact:
        container.seek(at_ms * 1000 + (container.start_time or 0), backward=True)
        key = next(frames.decoded(container, stream), None)
        if key is not None:
            return key
    return frames.find(container, stream, at_ms)
