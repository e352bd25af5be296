"""Whether a recording can be shown at all: its first, middle and last frame are decoded. The player gets no file that has not passed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.domain import timecode
from workbench.errors import InputError
from workbench.media import container as containers
from workbench.media import frames, images

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.video.stream import VideoStream

MISSING_MS = 500  # the last frame may end so much before the stated end of the picture


@dataclass(frozen=True, slots=True)
class Checked:
    """`kind` is video, audio or image; `frames_ms` the times of the decoded frames (first, middle, last), empty for a picture."""

    kind: str
    frames_ms: tuple[int, ...]


def decode_check(path: Path) -> Checked:
    """Raises InputError with the time from which the recording is broken; OSError."""
    if images.look(path) is not None:
        images.decode(path)
        return Checked("image", ())
    with containers.opened(path) as container:
        video, audio = containers.video_stream(container), containers.audio_stream(container)
        if video is not None:
            return Checked("video", _video(container, video, path))
        if audio is not None:
            return Checked("audio", _audio(container, audio, path))
        raise InputError("There is neither picture nor sound in this file.", path.name)


def _video(container: InputContainer, stream: VideoStream, path: Path) -> tuple[int, ...]:
    length = containers.duration_ms(container) or 0
    times = []
    for at_ms in (0, length // 2, length):
        frame = frames.find(container, stream, at_ms)
        frames.to_image(frame, stream, max_width=64)
        times.append(frames.to_ms(container, stream, frames.stamp(frame)))
    shown_ms = float((frame.duration or 0) * frames.time_base(stream) * 1000)
    if _announced_ms(container, stream, length) - (times[-1] + shown_ms) > MISSING_MS:
        raise _broken(path, times[-1])
    return tuple(times)


def _announced_ms(container: InputContainer, stream: VideoStream, length_ms: int) -> float:
    """Where the picture must end. Some formats state the length of the whole only, in which sound may go on after it: then half of that."""
    if stream.duration is None:
        return length_ms / 2
    end = (stream.start_time or 0) + stream.duration
    return frames.to_ms(container, stream, end)


def _audio(container: InputContainer, stream: AudioStream, path: Path) -> tuple[int, ...]:
    length = containers.duration_ms(container) or 0
    times = []
    for at_ms in (0, length // 2, max(0, length - 1000)):
        container.seek(at_ms * 1000, backward=True)
        frame = next(iter(container.decode(stream)), None)
        if frame is None or frame.time is None:
            raise _broken(path, at_ms)
        times.append(max(0, round(frame.time * 1000)))
    return tuple(times)


def _broken(path: Path, after_ms: int) -> InputError:
    return InputError(
        "This recording is incomplete or damaged.",
        f"{path.name} cannot be decoded after {timecode.to_text(after_ms)}.",
        "Get the file again from where it came.",
    )
