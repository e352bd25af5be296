"""What a file of foreign bytes is, as far as media go: kind, length, size, codecs. Decodes nothing of a recording, one picture at most."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from workbench.errors import InputError
from workbench.media import container as containers
from workbench.media import images

if TYPE_CHECKING:
    from av.container import InputContainer


@dataclass(frozen=True, slots=True)
class Probe:
    """`width` and `height` in pixels as stored; `frames` and `duration_ms` None where the file does not say; `created` as the file says, or ''."""

    kind: Literal["video", "audio", "image"]
    container: str
    codec: str
    duration_ms: int | None = None
    width: int | None = None
    height: int | None = None
    fps: float | None = None
    frames: int | None = None
    has_audio: bool = False
    audio_codec: str = ""
    created: str = ""


def probe(path: Path) -> Probe:
    """Raises InputError where the file is empty, or neither picture, sound nor video; OSError."""
    if path.stat().st_size == 0:
        raise InputError(
            "This file is empty.", f"{path.name} holds no bytes.", "Get the file again from where it came."
        )
    picture = images.look(path)
    if picture is not None:
        return Probe(
            "image", picture.format, picture.format, width=picture.width, height=picture.height, created=picture.created
        )
    with containers.opened(path) as container:
        return _recording(container, path)


def _recording(container: InputContainer, path: Path) -> Probe:
    video, audio = containers.video_stream(container), containers.audio_stream(container)
    created = container.metadata.get("creation_time", "")
    sound = audio.codec_context.name if audio is not None else ""
    length = containers.duration_ms(container)
    name = container.format.name
    if video is not None:
        rate = video.average_rate or video.guessed_rate
        return Probe(
            kind="video",
            container=name,
            codec=video.codec_context.name,
            duration_ms=length,
            width=video.width,
            height=video.height,
            fps=round(float(rate), 3) if rate else None,
            frames=video.frames or None,
            has_audio=audio is not None,
            audio_codec=sound,
            created=created,
        )
    if audio is not None:
        return Probe("audio", name, sound, duration_ms=length, has_audio=True, audio_codec=sound, created=created)
    raise InputError("There is neither picture nor sound in this file.", f"{path.name} is of the format {name}.")
