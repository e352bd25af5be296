"""Makes the media of the fictional sample, `media/`, from nothing: a street video, the recording of a meeting, transcripts, a page of a register.

Run `python seeds/fictional/make_media.py` with the program `espeak-ng` installed (the voices are its). Pictures come from `make_scene.py`.
The results are committed; the program itself never runs this. Everything in them is invented, and every frame says so.
"""

from __future__ import annotations

import io
import itertools
import random
import subprocess
import sys
import wave
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy
from PIL import Image, ImageDraw, ImageFilter

sys.path.insert(0, str(Path(__file__).parent))

import make_scene as scene

OUT = Path(__file__).parent / "media"
SIZE, FPS, RATE = (640, 360), 20, 48_000
QUALITY = {"crf": "33", "b": "0", "cpu-used": "1", "row-mt": "1", "auto-alt-ref": "1", "lag-in-frames": "25"}


@dataclass(frozen=True, slots=True)
class Line:
    """Words spoken from `at` seconds on, by an espeak-ng voice; `hall`: heard through the microphone of the hall."""

    at: float
    speaker: str
    words: str
    voice: str
    speed: int = 155
    pitch: int = 50
    hall: bool = False


PASSER_BY, VARLE, TAMBERG = "en-gb+f3", "en-gb-x-rp+m3", "en-gb+f4"

STREET_SECONDS = 40
STREET = (
    Line(1.2, "Passer-by", "Ten past six, in Hall Lane. The main door of the market hall is open.", PASSER_BY, 160, 55),
    Line(8.4, "Passer-by", "People are walking in now. Nobody is stopping them.", PASSER_BY, 155, 55),
    Line(17.0, "Passer-by", "They have banners in their hands, and nothing else that I can see.", PASSER_BY, 155, 55),
    Line(36.0, "Passer-by", "That was the last of them.", PASSER_BY, 150, 55),
)

MEETING_SECONDS = 16
MEETING = (
    Line(
        1.0,
        "Edmund Varle",
        "The hall will not be closed by spring, unless the council votes for it.",
        VARLE,
        148,
        38,
        hall=True,
    ),
    Line(8.2, "Ilse Tamberg", "Order, please. Let Mister Varle finish.", TAMBERG, 140, 44, hall=True),
    Line(12.0, "Edmund Varle", "Thank you. I have finished.", VARLE, 140, 38, hall=True),
)


def spoken(line: Line) -> numpy.ndarray:
    """The line as samples at `RATE`, -1 to 1."""
    command = ["espeak-ng", "-v", line.voice, "-s", str(line.speed), "-p", str(line.pitch), "--stdout", line.words]
    data = subprocess.run(command, check=True, capture_output=True).stdout
    with wave.open(io.BytesIO(data)) as sound:
        rate = sound.getframerate()
        samples = numpy.frombuffer(data[44:], dtype="<i2").astype(float) / 32768
    times = numpy.arange(int(len(samples) * RATE / rate)) / RATE
    return numpy.interp(times, numpy.arange(len(samples)) / rate, samples)


def band(samples: numpy.ndarray, low: float, high: float) -> numpy.ndarray:
    """Only the tones between `low` and `high` Hz."""
    tones = numpy.fft.rfft(samples)
    heights = numpy.fft.rfftfreq(len(samples), 1 / RATE)
    return numpy.fft.irfft(tones * ((heights > low) & (heights < high)), len(samples))


def room(samples: numpy.ndarray) -> numpy.ndarray:
    """As a voice sounds through the microphone of a hall: a little narrow, with its echo."""
    narrow = numpy.tanh(band(samples, 200, 5200) * 1.4) * 0.62
    heard = numpy.zeros(len(narrow) + RATE // 3)
    heard[: len(narrow)] = narrow
    for delay, share in ((0.07, 0.16), (0.16, 0.09), (0.27, 0.05)):
        start = int(delay * RATE)
        heard[start : start + len(narrow)] += narrow * share
    return heard


def crowd(length: int, loudest: float) -> numpy.ndarray:
    """Murmur without words: voices played backwards, dulled; loudest around `loudest` seconds."""
    choice, murmur = random.Random(7), numpy.zeros(length)
    babble = (
        "well then I do not know what they are thinking about all of this and who is going to pay for it in the end"
    )
    for voice in ("en-gb+m1", "en-gb+f2", "en-gb+m5", "en-gb-scotland+m2", "en-gb+f4"):
        voice_samples = spoken(Line(0, "", babble, voice, choice.randrange(130, 190), choice.randrange(20, 80)))[::-1]
        murmur += numpy.roll(numpy.resize(voice_samples, length), choice.randrange(length))
    t = numpy.arange(length) / RATE
    loud = 0.3 + 0.7 * numpy.exp(-(((t - loudest) / 2.5) ** 2))
    wind = band(numpy.random.default_rng(7).normal(0, 0.02, length), 60, 400)
    return band(murmur, 150, 1100) * loud * 0.09 + wind


Cue = tuple[float, float, Line]


def soundtrack(lines: tuple[Line, ...], seconds: int, loudest: float) -> tuple[numpy.ndarray, list[Cue]]:
    """The sound of a film (-1 to 1), and when each line begins and ends."""
    mixed, cues = crowd(seconds * RATE, loudest), []
    for line in lines:
        words = spoken(line)
        cues.append((line.at, line.at + len(words) / RATE, line))
        heard = room(words) if line.hall else words * 0.7
        start = int(line.at * RATE)
        mixed[start : start + len(heard)] += heard
    for earlier, later in itertools.pairwise(cues):
        assert earlier[1] < later[0], f"{earlier[2].words} runs into the next line"
    return numpy.clip(mixed, -0.95, 0.95), cues


def street_frames() -> Iterator[Image.Image]:
    empty, people = scene.background(), scene.walkers()
    for number in range(FPS * STREET_SECONDS):
        yield scene.frame(empty, people, number / FPS)


def meeting_frames(sound: numpy.ndarray) -> Iterator[Image.Image]:
    """The card that the council shows with its sound recordings: title, running time, level of the sound."""
    card = scene.gradient([(0, (24, 40, 58)), (1, (16, 24, 38))], (scene.W, scene.H))
    draw = ImageDraw.Draw(card)
    draw.text((80, 150), "Maravale Town Council", font=scene.font(56, bold=True), fill=(240, 236, 222), anchor="ls")
    draw.text(
        (80, 212), "Meeting in the market hall · sound only", font=scene.font(34), fill=(178, 192, 206), anchor="ls"
    )
    bars = numpy.zeros(96)
    for number in range(FPS * MEETING_SECONDS):
        frame, part = card.copy(), sound[number * RATE // FPS : (number + 1) * RATE // FPS]
        bars = numpy.append(bars[1:], min(1.0, float(numpy.abs(part).max()) * 1.4))
        draw = ImageDraw.Draw(frame)
        for at, high in enumerate(bars):
            x, half = 80 + at * 11.7, 4 + high * 110
            draw.rounded_rectangle((x, 420 - half, x + 6, 420 + half), 3, fill=(232, 178, 96))
        draw.text(
            (80, 640), f"00:{number // FPS:02d}", font=scene.font(40, bold=True), fill=(240, 236, 222), anchor="ls"
        )
        draw.text((scene.W - 80, 640), scene.MARK, font=scene.font(30, bold=True), fill=(240, 236, 222), anchor="rs")
        yield frame


def film(path: Path, title: str, pictures: Iterator[Image.Image], sound: numpy.ndarray) -> None:
    """Writes the WebM (VP9, Opus) of pictures and sound; the sound is as long as the pictures."""
    samples = (sound * 32767).astype(numpy.int16)
    with av.open(str(path), "w", options={"fflags": "bitexact"}) as out:
        out.metadata["title"] = f"{scene.MARK}: {title}"
        video = out.add_stream("libvpx-vp9", rate=FPS, options=QUALITY)
        video.width, video.height, video.pix_fmt = *SIZE, "yuv420p"
        video.codec_context.gop_size = FPS * 5
        audio = out.add_stream("libopus", rate=RATE, layout="mono", options={"b": "28000"})
        for number, picture in enumerate(pictures):
            frame = av.VideoFrame.from_image(picture.resize(SIZE, Image.Resampling.LANCZOS))
            frame.pts, frame.time_base = number, Fraction(1, FPS)
            out.mux(video.encode(frame))
            part = samples[number * RATE // FPS : (number + 1) * RATE // FPS]
            heard = av.AudioFrame.from_ndarray(part[None], format="s16", layout="mono")
            heard.sample_rate, heard.pts, heard.time_base = RATE, number * RATE // FPS, Fraction(1, RATE)
            out.mux(audio.encode(heard))
        out.mux(video.encode())
        out.mux(audio.encode())


def stamp(seconds: float) -> str:
    minute, second = divmod(seconds, 60)
    return f"00:{int(minute):02d}:{second:06.3f}"


def transcript(path: Path, cues: list[Cue]) -> None:
    """The words of the film as WebVTT, each with its speaker."""
    parts = ["WEBVTT", "NOTE\nFictional sample. Confirmed against the recording by its makers."]
    parts += [f"{stamp(begin)} --> {stamp(end)}\n<v {line.speaker}>{line.words}" for begin, end, line in cues]
    path.write_text("\n\n".join(parts) + "\n", encoding="utf-8", newline="\n")


NAMES = (
    *("A. Brandt", "M. Osk", "T. Varga", "L. Hemming", "R. Tolland", "S. Ambry", "K. Vost", "E. Marlow"),
    *("I. Fenn", "D. Quill", "N. Sorrel", "P. Yarrow", "J. Pell", "C. Dunmore"),
)
STREETS = ("Ferry Lane", "Market Square", "Lantern Street", "Quay Rise", "Mill Walk", "Salt Yard")


def register(path: Path) -> None:
    """The last page of the town clerk's register of signatures: numbers 329 to 342, then the clerk's total."""
    choice = random.Random(342)
    page = Image.new("RGB", (1240, 1560), (243, 237, 221))
    draw, ink, rule = ImageDraw.Draw(page), (44, 46, 74), (168, 156, 132)
    draw.text((620, 96), "TOWN OF MARAVALE", font=scene.font(40, bold=True), fill=ink, anchor="mm")
    draw.text(
        (620, 152),
        "Register of petitions · The market hall shall stay open",
        font=scene.font(28),
        fill=ink,
        anchor="mm",
    )
    draw.text((1120, 212), "page 12", font=scene.font(24), fill=ink, anchor="rm")
    columns = (120, 220, 560, 860, 1120)
    for x, title in zip(columns, ("No.", "Name", "Street", "Signature"), strict=False):
        draw.text((x + 12, 262), title, font=scene.font(24, bold=True), fill=ink, anchor="lm")
    for row in range(16):
        y = 290 + row * 66
        draw.line((columns[0], y, columns[-1], y), fill=rule, width=2)
        if row < 14:
            _signed(draw, columns, y + 33, 329 + row, NAMES[row], choice)
    for x in columns:
        draw.line((x, 236, x, 290 + 15 * 66), fill=rule, width=2)
    draw.text(
        (120, 1330), "342 signatures, handed over on 9 November", font=scene.font(30, bold=True), fill=ink, anchor="lm"
    )
    draw.text((120, 1384), "Received for the town clerk", font=scene.font(26), fill=ink, anchor="lm")
    _scribble(draw, 480, 1384, choice, letters=9)
    _seal(page)
    page = page.filter(ImageFilter.GaussianBlur(0.5)).rotate(-0.5, Image.Resampling.BICUBIC, fillcolor=(243, 237, 221))
    mark = ImageDraw.Draw(page)
    mark.text(
        (620, 1518),
        "FICTIONAL SAMPLE · the town, the people and this page are invented",
        font=scene.font(24, bold=True),
        fill=(150, 40, 44),
        anchor="mm",
    )
    mark.text((1120, 40), scene.MARK, font=scene.font(22, bold=True), fill=(150, 40, 44), anchor="rm")
    page.quantize(64, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(path, optimize=True)


def _signed(
    draw: ImageDraw.ImageDraw, columns: tuple[int, ...], y: int, number: int, name: str, choice: random.Random
) -> None:
    ink = (44, 46, 74)
    street = f"{choice.choice(STREETS)} {choice.randrange(1, 60)}"
    for x, words in zip(columns, (str(number), name, street), strict=False):
        draw.text((x + 12, y), words, font=scene.font(24), fill=ink, anchor="lm")
    _scribble(draw, columns[3] + 20, y, choice, letters=choice.randrange(5, 9))


def _scribble(draw: ImageDraw.ImageDraw, x: float, y: float, choice: random.Random, *, letters: int) -> None:
    points = [(x + at * 9, y + choice.uniform(-14, 12) * (1.3 if at % 5 == 0 else 0.7)) for at in range(letters * 3)]
    draw.line(points, fill=(36, 50, 120), width=3, joint="curve")


def _seal(page: Image.Image) -> None:
    seal = Image.new("RGBA", (240, 240))
    draw, red = ImageDraw.Draw(seal), (150, 44, 52, 190)
    draw.ellipse((10, 10, 230, 230), outline=red, width=6)
    draw.ellipse((34, 34, 206, 206), outline=red, width=3)
    for y, words in ((84, "TOWN CLERK"), (120, "9 NOV"), (156, "MARAVALE")):
        draw.text((120, y), words, font=scene.font(22, bold=True), fill=red, anchor="mm")
    turned = seal.rotate(11, Image.Resampling.BICUBIC)
    page.paste(turned, (880, 1246), turned)


def main() -> None:
    OUT.mkdir(exist_ok=True)
    register(OUT / "register.png")
    sound, cues = soundtrack(MEETING, MEETING_SECONDS, 7.2)
    transcript(OUT / "meeting.vtt", cues)
    film(OUT / "meeting.webm", "a council meeting in Maravale", meeting_frames(sound), sound)
    sound, cues = soundtrack(STREET, STREET_SECONDS, 12.0)
    transcript(OUT / "street.vtt", cues)
    film(OUT / "street.webm", "people enter the market hall of Maravale", street_frames(), sound)


if __name__ == "__main__":
    main()
