"""What is seen of a file before it is played, and what is refused: by name, by content, by damage."""

from __future__ import annotations

from pathlib import Path

import pytest
from media_recordings import sound, video
from PIL import Image

from workbench.errors import InputError
from workbench.media.decode_check import decode_check
from workbench.media.probe import probe


def test_a_video_is_described(clip: Path) -> None:
    seen = probe(clip)
    assert (seen.kind, seen.codec, seen.audio_codec, seen.has_audio) == ("video", "h264", "aac", True)
    assert (seen.width, seen.height, seen.fps, seen.frames) == (192, 32, 25.0, 100)
    assert seen.duration_ms == pytest.approx(4000, abs=50)
    checked = decode_check(clip)
    assert (checked.kind, checked.frames_ms[0], checked.frames_ms[2]) == ("video", 0, 3960)
    assert 1900 <= checked.frames_ms[1] <= 2040


def test_a_webm_states_no_number_of_frames(tmp_path: Path) -> None:
    path = video(tmp_path / "v.webm", [40 * n for n in range(50)], codec="libvpx-vp9", options={"cpu-used": "8"})
    seen = probe(path)
    assert (seen.kind, seen.codec, seen.has_audio, seen.frames) == ("video", "vp9", False, None)
    assert decode_check(path).frames_ms[-1] == 1960


def test_a_sound_is_described(tmp_path: Path) -> None:
    path = sound(tmp_path / "s.wav", 3.0)
    seen = probe(path)
    assert (seen.kind, seen.container, seen.duration_ms, seen.width) == ("audio", "wav", 3000, None)
    assert decode_check(path).kind == "audio"


def test_a_picture_is_described_with_the_time_it_tells(tmp_path: Path) -> None:
    path = tmp_path / "p.jpg"
    exif = Image.Exif()
    exif[306] = "2026:02:03 04:05:06"
    Image.new("RGB", (64, 48), "red").save(path, exif=exif)
    seen = probe(path)
    assert (seen.kind, seen.codec, seen.width, seen.height, seen.created) == (
        "image",
        "jpeg",
        64,
        48,
        "2026-02-03T04:05:06",
    )
    assert decode_check(path).frames_ms == ()


def not_media(folder: Path) -> dict[str, bytes]:
    whole = video(folder / "whole.mp4", [40 * n for n in range(100)]).read_bytes()
    return {
        "text.mp4": b"This is a letter, not a film.\n" * 100,
        "empty.mp4": b"",
        "index-missing.mp4": whole[: len(whole) // 2],
        "header.mp4": whole[:40],
        "zeros.webm": bytes(100_000),
        "list.mp4": b"#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\nfile:whole.mp4\n#EXT-X-ENDLIST\n",
        "concat.mp4": b"ffconcat version 1.0\nfile whole.mp4\n",
        "page.html": b"<html><body>no film</body></html>",
        "paper.pdf": b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n",
        "archive.zip": b"PK\x03\x04" + bytes(200),
    }


NAMES = [
    "text.mp4",
    "empty.mp4",
    "index-missing.mp4",
    "header.mp4",
    "zeros.webm",
    "list.mp4",
    "concat.mp4",
    "page.html",
    "paper.pdf",
    "archive.zip",
]


@pytest.mark.parametrize("name", NAMES)
def test_bytes_that_are_no_media_are_refused_in_words(name: str, tmp_path: Path) -> None:
    files = not_media(tmp_path)
    assert sorted(files) == sorted(NAMES)
    path = tmp_path / name
    path.write_bytes(files[name])
    with pytest.raises(InputError) as caught:
        probe(path)
    assert caught.value.title
    assert name in caught.value.detail
    with pytest.raises(InputError):
        decode_check(path)


def test_a_video_that_was_cut_off_is_found_by_its_last_frame(clip: Path, tmp_path: Path) -> None:
    path = tmp_path / "cut.mp4"
    data = clip.read_bytes()
    path.write_bytes(data[: len(data) // 3])
    assert probe(path).duration_ms == probe(clip).duration_ms  # the index in front still says so
    with pytest.raises(InputError, match="cannot be decoded after 00:00:0"):
        decode_check(path)


def test_a_missing_file_is_an_error_of_the_system_with_its_name(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"nothing\.mp4"):
        probe(tmp_path / "nothing.mp4")
