"""The exact frame at a time: the last one whose time stamp is not after it. Seeks by key frame, then decodes up to the frame; never guesses.

A frame's time in whole milliseconds is rounded up, so that asking again for that time gives the same frame.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.errors import InputError
from workbench.media import container as containers
from workbench.media import images

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream
    from PIL import Image

# Where a seek lands after the wanted time (an index by decoding time, a file without index), it is tried again so many seconds before.
BACK_S = (0, 1, 5, 25, 125)
BEFORE_START_S = 10  # decoding times begin before the first time shown


@dataclass(frozen=True, slots=True)
class Still:
    """The PNG at `path`. `pts` in units of `time_base` ("1/90000") on the file's own clock; `still_ms` from the start as players show it."""

    path: str
    still_ms: int
    pts: int
    time_base: str
    width: int
    height: int
    sha256: str


def still(path: Path, at_ms: int, out: Path, *, max_width: int = 0) -> Still:
    """Writes the frame shown at `at_ms` as a PNG. Before the first frame: the first; after the last: the last. Raises InputError; OSError."""
    if at_ms < 0:
        raise InputError("There is no such time in a recording.", f"{at_ms} ms is before its beginning.")
    with containers.opened(path) as container:
        stream = need_video(container, path)
        frame = find(container, stream, at_ms)
        image = to_image(frame, stream, max_width=max_width)
        pts, base = stamp(frame), time_base(stream)
        images.write_png(image, out)
        return Still(
            path=str(out),
            still_ms=to_ms(container, stream, pts),
            pts=pts,
            time_base=f"{base.numerator}/{base.denominator}",
            width=image.width,
            height=image.height,
            sha256=hashlib.sha256(out.read_bytes()).hexdigest(),
        )


def need_video(container: InputContainer, path: Path) -> VideoStream:
    """The moving picture. Raises InputError where there is none."""
    stream = containers.video_stream(container)
    if stream is None:
        raise InputError("There is no moving picture in this file.", f"{path.name} holds sound only.")
    return stream


def find(container: InputContainer, stream: VideoStream, at_ms: int) -> VideoFrame:
    """The last frame not after `at_ms`, or the first of all. Raises InputError where nothing can be decoded."""
    target = math.floor((containers.origin(container) + Fraction(at_ms, 1000)) / time_base(stream))
    earliest: VideoFrame | None = None
    for goal in _goals(stream, target):
        if not _sought(container, stream, goal):
            continue
        last: VideoFrame | None = None
        for frame in decoded(container, stream):
            if earliest is None or stamp(frame) < stamp(earliest):
                earliest = frame
            if stamp(frame) > target:
                break
            last = frame
        if last is not None:
            return last
    if earliest is None:
        raise InputError(
            "No picture of this video can be shown.",
            "Its frames cannot be decoded.",
            "The file may be damaged or incomplete.",
        )
    return earliest


def _goals(stream: VideoStream, target: int) -> list[int]:
    """The times to seek to, one after the other, until decoding from there meets the target."""
    start, second = stream.start_time or 0, 1 / time_base(stream)
    before = [target - math.ceil(back_s * second) for back_s in BACK_S]
    return [goal for goal in before if goal > start] + [start, start - math.ceil(BEFORE_START_S * second)]


def _sought(container: InputContainer, stream: VideoStream, goal: int) -> bool:
    """Seeks to the key frame at or before `goal`; some formats refuse a time before their start."""
    from av.error import FFmpegError

    try:
        container.seek(goal, stream=stream, backward=True)
    except FFmpegError:
        return False
    return True


def decoded(container: InputContainer, stream: VideoStream) -> Iterator[VideoFrame]:
    """The frames from here on, in the order in which they are shown; those without a time or known to be broken are left out."""
    from av.error import InvalidDataError

    for packet in container.demux(stream):
        try:
            shown = packet.decode()
        except InvalidDataError:  # a broken packet costs its own frames, not the rest
            continue
        for frame in shown:
            if not frame.is_corrupt and (frame.pts is not None or frame.dts is not None):
                yield frame


def stamp(frame: VideoFrame) -> int:
    """The frame's time in units of its stream."""
    when = frame.pts if frame.pts is not None else frame.dts
    assert when is not None  # `decoded` gives no others
    return when


def time_base(stream: VideoStream) -> Fraction:
    """Seconds per unit of the stream's clock."""
    if stream.time_base is None:
        raise InputError("This video has no clock.", "Its frames carry no times.")
    return stream.time_base


def to_ms(container: InputContainer, stream: VideoStream, pts: int) -> int:
    """Whole milliseconds from the start, rounded up."""
    return max(0, math.ceil((pts * time_base(stream) - containers.origin(container)) * 1000))


def to_image(frame: VideoFrame, stream: VideoStream, *, max_width: int = 0) -> Image.Image:
    """The frame as players show it: upright, with square pixels, at most `max_width` wide (0: as it is)."""
    image: Image.Image = frame.to_image()  # type: ignore[no-untyped-call]
    aspect = stream.sample_aspect_ratio
    if aspect and aspect != 1:
        image = image.resize((max(1, round(image.width * aspect)), image.height))
    if frame.rotation:
        image = image.rotate(frame.rotation, expand=True)
    if max_width and image.width > max_width:
        image = image.resize((max_width, max(1, round(image.height * max_width / image.width))))
    return image
