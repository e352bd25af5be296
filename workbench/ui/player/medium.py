"""What the child said about a file, as a value: kind, length, frames. Times are ms; a frame is [k / fps, (k + 1) / fps)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.domain import timecode
from workbench.ui.translate import tr


@dataclass(frozen=True, slots=True)
class Medium:
    """A file that was probed. `fps` is 0 where there are no frames; `first_ms` is the time that the first frame carries."""

    path: Path
    kind: str
    duration_ms: int
    width: int
    height: int
    fps: float
    has_audio: bool
    first_ms: int = 0

    @property
    def plays(self) -> bool:
        return self.kind in ("video", "audio")

    @property
    def frame_ms(self) -> float:
        """How long one frame is shown; sound alone steps by a hundredth of a second."""
        return 1000 / self.fps if self.fps else 10.0

    def frame_at(self, ms: int) -> int:
        """The number of the frame shown at a time, counted from 0."""
        return int((ms + self.frame_ms / 2) / self.frame_ms) if self.fps else 0

    @property
    def facts(self) -> str:
        """`00:00:06.000 · 640 × 360`."""
        parts = [timecode.to_text(self.duration_ms)[:8] if self.duration_ms else ""]
        parts.append(f"{self.width} × {self.height}" if self.width else "")
        parts.append("" if self.has_audio or self.kind != "video" else tr("no sound"))
        return " · ".join(part for part in parts if part)


def medium(path: Path, told: dict[str, Any]) -> Medium:
    """From the answer of `probe`."""
    return Medium(
        path=path,
        kind=told["kind"],
        duration_ms=int(told.get("duration_ms") or 0),
        width=int(told.get("width") or 0),
        height=int(told.get("height") or 0),
        fps=float(told.get("fps") or 0),
        has_audio=bool(told.get("has_audio")),
    )
