"""Exact stills: each frame tells its number, so a wrong frame cannot pass."""

from __future__ import annotations

import itertools
import random
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

import av
import pytest
from media_recordings import number_of, video
from PIL import Image

from workbench.errors import InputError
from workbench.media import frames

B_FRAMES = {"bf": "3", "b-adapt": "0", "sc_threshold": "0"}


@dataclass(frozen=True)
class Kind:
    """A sort of recording; times in units of `base`."""

    name: str
    pts: list[int]
    base: Fraction = Fraction(1, 1000)
    codec: str = "libx264"
    gop: int = 250
    options: dict[str, str] = field(default_factory=dict)


def varied(seed: int, count: int) -> list[int]:
    steps = random.Random(seed)
    return list(itertools.accumulate((steps.choice([8, 17, 33, 40, 41, 250, 1200]) for _ in range(count)), initial=0))


KINDS = [
    Kind("plain.mp4", [40 * n for n in range(120)]),
    Kind("long-gop-b-frames.mp4", [40 * n for n in range(300)], options=B_FRAMES),
    Kind("short-gop-b-frames.mp4", [40 * n for n in range(120)], gop=12, options=B_FRAMES),
    Kind("open-gop.mkv", [40 * n for n in range(120)], gop=24, options=B_FRAMES | {"x264-params": "open-gop=1"}),
    Kind("ntsc.mp4", [1001 * n for n in range(120)], base=Fraction(1, 30000), gop=30, options=B_FRAMES),
    Kind("varied.mp4", varied(1, 100), gop=20, options=B_FRAMES),
    Kind("varied.mkv", varied(2, 100), gop=20, options=B_FRAMES),
    Kind(
        "vp9.webm",
        [40 * n for n in range(80)],
        codec="libvpx-vp9",
        gop=50,
        options={"cpu-used": "8", "deadline": "realtime"},
    ),
    Kind("late-start.mkv", [5000 + 40 * n for n in range(80)], gop=25),
    Kind("no-index.ts", [3600 * n for n in range(100)], base=Fraction(1, 90000), gop=25, options=B_FRAMES),
    Kind("mpeg4.avi", list(range(60)), base=Fraction(1, 25), codec="mpeg4", gop=12),
]


@pytest.fixture(scope="module", params=KINDS, ids=lambda kind: kind.name)
def recorded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Kind, Path]:
    kind: Kind = request.param
    path = tmp_path_factory.mktemp("frames") / kind.name
    video(path, kind.pts, time_base=kind.base, codec=kind.codec, gop=kind.gop, options=kind.options)
    return kind, path


def shown_from(path: Path) -> list[Fraction]:
    """The times in ms from which the frames are shown: by decoding everything in a row, the other way to the truth."""
    with av.open(str(path)) as container:
        start = max(Fraction(0), Fraction(container.start_time or 0, 1_000_000))
        times = [(frame.pts * frame.time_base - start) * 1000 for frame in container.decode(video=0)]
    assert times == sorted(times)
    return times


def test_the_still_is_the_last_frame_not_after_the_time(recorded: tuple[Kind, Path], tmp_path: Path) -> None:
    kind, path = recorded
    times = shown_from(path)
    assert len(times) == len(kind.pts)
    choice = random.Random(kind.name)
    wanted = {0, 1, int(times[-1]) + 1, int(times[-1]) + 60_000}
    for number in choice.sample(range(len(times)), 25):
        at = int(times[number])
        wanted |= {at - 1, at, at + 1, int((times[number] + times[min(number + 1, len(times) - 1)]) / 2)}
    for at_ms in sorted(w for w in wanted if w >= 0):
        expected = max([n for n, when in enumerate(times) if when <= at_ms], default=0)
        made = frames.still(path, at_ms, tmp_path / "still.png")
        with Image.open(made.path) as image:
            assert number_of(image) == expected, f"{kind.name} at {at_ms} ms"


def test_asking_for_the_time_of_a_still_gives_the_same_still(recorded: tuple[Kind, Path], tmp_path: Path) -> None:
    kind, path = recorded
    for at_ms in random.Random(kind.name).sample(range(3000), 8):
        first = frames.still(path, at_ms, tmp_path / "still.png")
        assert frames.still(path, first.still_ms, tmp_path / "still.png") == first


def test_the_time_stamp_is_the_files_own(tmp_path: Path) -> None:
    path = video(tmp_path / "v.mkv", [0, 100, 230, 360], options=B_FRAMES)
    made = frames.still(path, 250, tmp_path / "still.png")
    assert (made.pts, made.time_base, made.still_ms) == (230, "1/1000", 230)


def test_a_thumbnail_is_scaled_and_the_png_holds_no_metadata(clip: Path, tmp_path: Path) -> None:
    made = frames.still(clip, 1000, tmp_path / "still.png", max_width=96)
    assert (made.width, made.height) == (96, 16)
    with Image.open(made.path) as image:
        assert image.info == {}
        assert number_of(image) == 25
    assert sorted(p.name for p in tmp_path.iterdir()) == ["still.png"]


def test_a_time_before_the_beginning_and_a_sound_are_refused(clip: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="before its beginning"):
        frames.still(clip, -1, tmp_path / "still.png")


def test_a_turned_recording_is_shown_upright(tmp_path: Path) -> None:
    path = Path(__file__).parents[2] / "data" / "media" / "turned.mp4"
    made = frames.still(path, 0, tmp_path / "still.png")
    assert made.height > made.width
    with Image.open(made.path) as image:
        grey = image.convert("L")
        above, below = grey.getpixel((grey.width // 2, 10)), grey.getpixel((grey.width // 2, grey.height - 10))
    assert (above, below) == (0, 255)  # lying, it is white to the left; so ffmpeg shows it too
