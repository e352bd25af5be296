"""The media of the fictional sample: small, playable, and as long as its transcripts and the pins of its case say."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from workbench.domain import timecode
from workbench.media.decode_check import decode_check
from workbench.media.probe import probe
from workbench.media.waveform import waveform
from workbench.paths import seed

FILMS = {"street.webm": 40, "meeting.webm": 16}
CUE = re.compile(r"(\S+) --> (\S+)\n<v [^>]+>.+")


@pytest.mark.parametrize("name", FILMS)
def test_a_film_is_small_and_can_be_shown(name: str) -> None:
    path = seed("fictional", "media", name)
    assert path.stat().st_size < 1_000_000
    seen = probe(path)
    assert (seen.kind, seen.has_audio, seen.width, seen.height) == ("video", True, 640, 360)
    assert seen.duration_ms == pytest.approx(1000 * FILMS[name], abs=100)
    assert decode_check(path).frames_ms[-1] == 1000 * FILMS[name] - 50


@pytest.mark.parametrize("name", FILMS)
def test_somebody_speaks_wherever_the_transcript_says_so(name: str) -> None:
    text = seed("fictional", "media", name.replace(".webm", ".vtt")).read_text(encoding="utf-8")
    assert text.startswith("WEBVTT\n")
    sound = waveform(seed("fictional", "media", name), buckets=10 * FILMS[name])
    cues = CUE.findall(text)
    assert len(cues) >= 3
    for begin, end in cues:
        tenths = slice(timecode.parse(begin) // 100, timecode.parse(end) // 100)
        assert max(sound.peaks[tenths]) > 0.2


def test_every_pin_of_the_case_lies_within_its_film() -> None:
    case = tomllib.loads(seed("fictional", "case.toml").read_text(encoding="utf-8"))
    files = {one["key"]: one["file"] for one in case["evidence"] if "file" in one}
    for name in files.values():
        assert seed("fictional", *name.split("/")).is_file()
    pinned = [link for claim in case["claim"] for link in claim.get("link", ()) if "start" in link]
    assert pinned
    for link in pinned:
        length = FILMS[Path(files[link["evidence"]]).name] * 1000
        assert timecode.parse(link["start"]) < timecode.parse(link["end"]) <= length


def test_the_page_of_the_register_is_a_picture() -> None:
    path = seed("fictional", "media", "register.png")
    assert probe(path).kind == "image"
    assert decode_check(path).kind == "image"
