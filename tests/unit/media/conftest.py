"""Recordings made once for a run of the media tests."""

from __future__ import annotations

import pytest
from media_recordings import video


@pytest.fixture(scope="session")
def clip(tmp_path_factory: pytest.TempPathFactory):  # type: ignore[no-untyped-def]
    """Four seconds at 25 frames a second with sound; the index stands in front."""
    path = tmp_path_factory.mktemp("clip") / "clip.mp4"
    return video(path, [40 * n for n in range(100)], with_sound=True, container={"movflags": "faststart"})
