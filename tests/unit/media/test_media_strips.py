"""Filmstrip, waveform and hash: what they show is true of the file, and they can be stopped."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from media_recordings import number_of, sound, video
from PIL import Image

from workbench.errors import Cancelled, InputError
from workbench.media.filmstrip import filmstrip
from workbench.media.hashing import BLOCK, hash_file
from workbench.media.waveform import waveform


def test_each_cell_of_the_strip_is_the_frame_of_its_time(clip: Path, tmp_path: Path) -> None:
    seen: list[float] = []
    made = filmstrip(clip, tmp_path / "strip.png", count=8, height=32, progress=lambda done, _: seen.append(done))
    assert made.times_ms == tuple(sorted(set(made.times_ms)))
    with Image.open(made.path) as strip:
        assert strip.size == (8 * made.cell_width, 32)
        for cell, when in enumerate(made.times_ms):
            part = strip.crop((cell * made.cell_width, 0, (cell + 1) * made.cell_width, 32))
            assert number_of(part) == when // 40
    assert seen == [n / 8 for n in range(8)]


def test_a_long_video_shows_key_frames_with_their_true_times(tmp_path: Path) -> None:
    path = video(tmp_path / "long.mp4", [2000 * n for n in range(100)], gop=10, options={"sc_threshold": "0"})
    made = filmstrip(path, tmp_path / "strip.png", count=5, height=32)
    with Image.open(made.path) as strip:
        for cell, when in enumerate(made.times_ms):
            part = strip.crop((cell * made.cell_width, 0, (cell + 1) * made.cell_width, 32))
            assert number_of(part) == when // 2000
            assert number_of(part) % 10 == 0


def test_a_strip_of_a_sound_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no moving picture"):
        filmstrip(sound(tmp_path / "s.wav", 1.0), tmp_path / "strip.png")


def test_the_waveform_is_silent_where_the_sound_is(tmp_path: Path) -> None:
    made = waveform(sound(tmp_path / "s.wav", 4.0), buckets=100)
    assert len(made.peaks) == 100
    assert made.duration_ms == pytest.approx(4000, abs=20)
    assert max(made.peaks[:49]) < 0.01
    assert min(made.peaks[51:99]) > 0.8
    assert max(made.peaks) <= 1.0


def test_a_waveform_without_sound_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no sound"):
        waveform(video(tmp_path / "mute.mp4", [0, 40, 80]))


def test_the_hash_is_that_of_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "data"
    for size in (0, 1, BLOCK - 1, BLOCK, 3 * BLOCK + 5):
        data = os.urandom(size)
        path.write_bytes(data)
        seen: list[float] = []
        made = hash_file(path, progress=lambda done, _, seen=seen: seen.append(done))  # type: ignore[misc]
        assert (made.sha256, made.size) == (hashlib.sha256(data).hexdigest(), size)
        assert made.mtime_ns == path.stat().st_mtime_ns
        assert seen == sorted(seen)
        assert seen[-1:] == ([1.0] if size else [])


def test_a_hash_is_stopped_by_its_progress(tmp_path: Path) -> None:
    path = tmp_path / "data"
    path.write_bytes(bytes(5 * BLOCK))
    seen: list[float] = []

    def stop(done: float, note: str) -> None:
        seen.append(done)
        if done > 0.3:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        hash_file(path, progress=stop)
    assert seen == [0.2, 0.4]


def test_a_file_that_grows_meanwhile_gets_no_hash(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(bytes(3 * BLOCK))

    def write_on(done: float, note: str) -> None:
        with path.open("ab") as stream:
            stream.write(b"x" if done < 1 else b"")

    with pytest.raises(InputError, match="changing"):
        hash_file(path, progress=write_on)


def test_folders_and_devices_are_no_files(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no file"):
        hash_file(tmp_path)
    with pytest.raises(FileNotFoundError):
        hash_file(tmp_path / "nothing")
