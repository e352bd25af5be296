"""Opening a foreign recording safely, and the few things that every reader of one needs: its streams, its time zero. The only opener of PyAV."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.errors import InputError

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.video.stream import VideoStream

# Formats that hold the recording itself. Play lists (hls, dash, concat ...) are left out: they make the library open other files and addresses.
FORMATS = (
    "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,asf,flv,mpeg,mpegts,mpegvideo,ogg,wav,w64,aiff,mp3,aac,flac,ac3,eac3,"
    "amr,caf,au,dv,mxf,gxf,ivf,h264,hevc,m4v,obu,opus,wv,ape,tta,dts,rm,nut"
)
PIXELS_MAX = 50_000_000


@contextlib.contextmanager
def opened(path: Path) -> Iterator[InputContainer]:
    """The recording in this file. Raises InputError where it is none, or damaged in a way that stops the reader; OSError."""
    import av

    path.stat()  # a missing file is an OSError with its name
    try:
        with av.open(
            str(path.resolve()),
            options={"format_whitelist": FORMATS, "protocol_whitelist": "file"},
            metadata_errors="replace",
        ) as container:
            yield container
    except av.FFmpegError as error:
        raise InputError(
            "This is no recording that can be played.",
            f"{path.name}: {error.strerror or error}.",
            "The file may be damaged, incomplete, or of another kind than its name says.",
        ) from error


def video_stream(container: InputContainer) -> VideoStream | None:
    """The first moving picture, if any; the cover of an album is none. Raises InputError above the pixel limit or without a decoder."""
    from av.stream import Disposition

    moving = [stream for stream in container.streams.video if not stream.disposition & Disposition.attached_pic]
    if not moving:
        return None
    stream = next((stream for stream in moving if _decodable(stream)), None)
    if stream is None:
        raise InputError(
            "This video is encoded in an unknown way.",
            "There is no decoder for its picture.",
            "Convert it to MP4 or WebM.",
        )
    if stream.width * stream.height > PIXELS_MAX:
        raise InputError(
            "This picture is too big.", f"{stream.width} x {stream.height} pixels; 50 million are read at most."
        )
    stream.thread_type = "AUTO"
    return stream


def audio_stream(container: InputContainer) -> AudioStream | None:
    """The first sound that can be decoded, if any."""
    return next((stream for stream in container.streams.audio if _decodable(stream)), None)


def _decodable(stream: AudioStream | VideoStream) -> bool:
    # Without a decoder the library leaves the context out, against its own types.
    return getattr(stream, "codec_context", None) is not None


def origin(container: InputContainer) -> Fraction:
    """Seconds on the file's clock that players show as 0:00. Never negative: sound may be told to start a little before."""
    return max(Fraction(0), Fraction(container.start_time or 0, 1_000_000))


def duration_ms(container: InputContainer) -> int | None:
    """The length that the file states, or None."""
    if container.duration is not None and container.duration > 0:
        return round(container.duration / 1000)
    for stream in container.streams:
        if stream.duration and stream.time_base:
            return round(stream.duration * stream.time_base * 1000)
    return None
