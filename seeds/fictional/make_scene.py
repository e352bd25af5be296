"""Draws the street scene of the fictional sample: the market hall of Maravale at dusk, and people who walk in with banners.

Pictures only: sound, film and documents are made in `make_media.py`. Everything is drawn here by rules; no picture of anybody else is used.
"""

from __future__ import annotations

import itertools
import math
import random
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

W, H = 1280, 720
GROUND = 640  # the pavement in front of the steps
DOOR_X, DOOR_W, DOOR_TOP, DOOR_BASE = 640, 150, 390, 588
FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
MARK = "FICTIONAL SAMPLE"

BRICK, BRICK_DARK, STONE, SLATE = (108, 62, 54), (88, 50, 46), (150, 134, 118), (44, 48, 62)
WARM, WARM_DEEP = (255, 206, 128), (214, 140, 66)


def font(size: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONTS / ("Inter-Bold.otf" if bold else "Inter-Medium.otf")), size)


def blend(low: tuple[int, ...], high: tuple[int, ...], share: float) -> tuple[int, ...]:
    return tuple(round(a + (b - a) * share) for a, b in zip(low, high, strict=True))


def gradient(stops: list[tuple[float, tuple[int, ...]]], size: tuple[int, int]) -> Image.Image:
    """Colours from top to bottom; `stops` are (share of the height, colour)."""
    column = Image.new("RGB", (1, size[1]))
    for y in range(size[1]):
        at = y / size[1]
        (a, low), (b, high) = next(pair for pair in itertools.pairwise(stops) if at <= pair[1][0])
        column.putpixel((0, y), blend(low, high, (at - a) / (b - a)))
    return column.resize(size)


def glow(
    size: tuple[int, int], centre: tuple[int, int], radius: tuple[int, int], colour: tuple[int, ...]
) -> Image.Image:
    """Light on black, to be screened over the scene."""
    light = Image.new("RGB", size)
    x, y = centre
    rx, ry = radius
    ImageDraw.Draw(light).ellipse((x - rx, y - ry, x + rx, y + ry), fill=colour)
    return light.filter(ImageFilter.GaussianBlur(max(rx, ry) / 2.2))


def background() -> Image.Image:
    """The empty square: sky, houses, hall with its open door, lamps, pavement."""
    scene = gradient(
        [
            (0, (22, 30, 62)),
            (0.35, (58, 66, 112)),
            (0.62, (178, 120, 118)),
            (0.8, (232, 164, 112)),
            (1, (232, 164, 112)),
        ],
        (W, H),
    )
    _houses(scene)
    ImageDraw.Draw(scene).rectangle((300, 452, 980, 600), fill=(58, 50, 76))  # the roofs of the next street
    _pavement(scene)
    _hall(scene)
    for x in (150, 1130):
        _lamp(scene, x)
    lights = [((DOOR_X, 500), (150, 150), (120, 76, 30)), ((DOOR_X, 650), (260, 50), (96, 60, 26))]
    lights += [((x, 348), (70, 70), (120, 92, 50)) for x in (150, 1130)]
    for centre, radius, colour in lights:
        scene = ImageChops.screen(scene, glow((W, H), centre, radius, colour))
    return scene


def _houses(scene: Image.Image) -> None:
    draw, choice = ImageDraw.Draw(scene), random.Random(1887)
    for x, width, top in (
        (-30, 150, 330),
        (110, 120, 380),
        (220, 110, 350),
        (950, 120, 360),
        (1060, 110, 395),
        (1160, 160, 330),
    ):
        tone = blend((40, 40, 66), (62, 54, 78), choice.random())
        draw.rectangle((x, top, x + width, GROUND), fill=tone)
        draw.polygon(
            ((x - 8, top), (x + width / 2, top - 62), (x + width + 8, top)), fill=blend(tone, (20, 20, 34), 0.5)
        )
        for row in range(top + 30, GROUND - 80, 62):
            for column in range(x + 20, x + width - 30, 40):
                lit = choice.random() < 0.32
                draw.rectangle((column, row, column + 18, row + 28), fill=(228, 176, 104) if lit else (34, 36, 58))


def _pavement(scene: Image.Image) -> None:
    scene.paste(gradient([(0, (84, 74, 82)), (1, (44, 42, 56))], (W, H - 590)), (0, 590))
    draw = ImageDraw.Draw(scene)
    for step in range(9):
        y = 596 + step * step * 2
        draw.line((0, y, W, y), fill=(62, 56, 68), width=1)
    for line in range(-20, 21):
        draw.line((DOOR_X + line * 52, 596, DOOR_X + line * 128, H), fill=(62, 56, 68), width=1)


def _hall(scene: Image.Image) -> None:
    draw = ImageDraw.Draw(scene)
    left, right, eaves = 350, 930, 300
    draw.rectangle((left, eaves, right, 600), fill=BRICK)
    for y in range(eaves + 8, 600, 12):
        draw.line((left, y, right, y), fill=BRICK_DARK, width=1)
        for x in range(left + (y // 12 % 2) * 14, right, 28):
            draw.line((x, y, x, y + 12), fill=BRICK_DARK, width=1)
    draw.polygon(((left - 26, eaves), (DOOR_X, 128), (right + 26, eaves)), fill=SLATE)
    draw.polygon(((left + 40, eaves - 6), (DOOR_X, 160), (right - 40, eaves - 6)), fill=(124, 74, 64))
    draw.rectangle((left - 26, eaves - 4, right + 26, eaves + 10), fill=STONE)
    for x in (left, left + 150, right - 178, right - 28):
        draw.rectangle((x, eaves + 10, x + 28, 600), fill=(128, 112, 100))
    for x in (404, 452, 806, 854):
        _arch(draw, x, 388, 28, 540, WARM_DEEP)
        draw.line((x + 14, 380, x + 14, 540), fill=(70, 44, 36), width=2)
        draw.line((x, 450, x + 28, 450), fill=(70, 44, 36), width=2)
    draw.rectangle((500, 322, 780, 356), fill=STONE)
    draw.text((DOOR_X, 339), "MARKET HALL · 1887", font=font(22, bold=True), fill=(62, 48, 44), anchor="mm")
    _door(scene, draw)
    for number, y in enumerate((588, 600, 612)):
        draw.rectangle(
            (DOOR_X - 116 - number * 16, y, DOOR_X + 116 + number * 16, y + 13),
            fill=blend(STONE, (90, 80, 76), number / 3),
        )


def _arch(draw: ImageDraw.ImageDraw, x: float, top: float, width: float, base: float, fill: tuple[int, ...]) -> None:
    draw.ellipse((x, top - width / 2, x + width, top + width / 2), fill=fill)
    draw.rectangle((x, top, x + width, base), fill=fill)


def _door(scene: Image.Image, draw: ImageDraw.ImageDraw) -> None:
    x = DOOR_X - DOOR_W // 2
    _arch(draw, x - 14, DOOR_TOP + 50, DOOR_W + 28, DOOR_BASE, STONE)
    _arch(draw, x, DOOR_TOP + 50, DOOR_W, DOOR_BASE, WARM)
    inside = gradient([(0, (255, 226, 168)), (0.6, WARM), (1, WARM_DEEP)], (DOOR_W - 56, DOOR_BASE - DOOR_TOP - 40))
    scene.paste(inside, (x + 28, DOOR_TOP + 40))
    for side in (0, 1):  # the two leaves, folded inwards: the door stands open
        outer, inner = (x, x + 26) if side == 0 else (x + DOOR_W, x + DOOR_W - 26)
        draw.polygon(
            ((outer, DOOR_TOP + 30), (inner, DOOR_TOP + 46), (inner, DOOR_BASE - 12), (outer, DOOR_BASE)),
            fill=(62, 82, 72),
        )
    draw.line((DOOR_X, 366, DOOR_X, 384), fill=(74, 62, 56), width=4)
    draw.ellipse((DOOR_X - 10, 380, DOOR_X + 10, 400), fill=(255, 244, 214))  # the lamp over the door


def _lamp(scene: Image.Image, x: int) -> None:
    draw = ImageDraw.Draw(scene)
    draw.rectangle((x - 3, 360, x + 3, GROUND + 12), fill=(24, 26, 36))
    draw.polygon(((x - 15, 332), (x + 15, 332), (x + 9, 364), (x - 9, 364)), fill=(255, 226, 160))
    draw.polygon(((x - 19, 332), (x, 316), (x + 19, 332)), fill=(24, 26, 36))


def clock(scene: Image.Image, seconds: float) -> None:
    """The clock in the gable: ten past six and `seconds`."""
    draw, (x, y), r = ImageDraw.Draw(scene), (DOOR_X, 236), 40
    draw.ellipse((x - r - 6, y - r - 6, x + r + 6, y + r + 6), fill=STONE)
    draw.ellipse((x - r, y - r, x + r, y + r), fill=(246, 236, 206))
    for hour in range(12):
        a = math.radians(hour * 30)
        draw.line([(x + math.sin(a) * d, y - math.cos(a) * d) for d in (r - 8, r - 3)], fill=(50, 44, 44), width=3)
    minutes = 10 + seconds / 60
    for turn, length, width in ((6 + minutes / 60) / 12, 21, 6), (minutes / 60, 31, 4):
        a = turn * math.tau
        draw.line((x, y, x + math.sin(a) * length, y - math.cos(a) * length), fill=(40, 34, 36), width=width)
    draw.ellipse((x - 4, y - 4, x + 4, y + 4), fill=(40, 34, 36))


@dataclass(frozen=True, slots=True)
class Walker:
    """One resident: stands at `start` (x, y), leaves at `leaves` seconds, walks `speed` pixels a second to the door and in."""

    start: tuple[float, float]
    leaves: float
    speed: float
    coat: tuple[int, ...]
    hair: tuple[int, ...]
    size: float
    sign: str = ""
    phase: float = 0.0

    def place(self, t: float) -> tuple[float, float, float, float]:
        """x, y of the feet, steps taken, and how far inside (0 to 1) at `t` seconds."""
        way = max(0.0, t - self.leaves) * self.speed
        turn = (DOOR_X + (18 if self.start[0] > DOOR_X else -18), self.start[1])
        first = abs(turn[0] - self.start[0])
        if way < first:
            return self.start[0] + math.copysign(way, turn[0] - self.start[0]), self.start[1], way, 0.0
        second = self.start[1] - (DOOR_BASE + 4)
        up = min(1.0, (way - first) * 0.62 / second)
        inside = max(0.0, (way - first) * 0.62 - second) / 46
        return turn[0] + (DOOR_X - turn[0]) * up, self.start[1] - second * up - inside * 6, way, min(1.0, inside)


def walkers() -> list[Walker]:
    choice = random.Random(24)
    coats = (
        (52, 70, 104),
        (112, 52, 58),
        (64, 84, 70),
        (96, 82, 62),
        (70, 58, 92),
        (46, 50, 60),
        (126, 98, 66),
        (58, 94, 104),
    )
    hairs = ((34, 26, 26), (82, 56, 40), (140, 122, 100), (190, 186, 182), (60, 40, 36))
    signs = (
        "KEEP OUR HALL",
        "",
        "",
        "OUR MARKET",
        "342 NAMES",
        "",
        "",
        "SAVE THE ROOF",
        "HALL STAYS OPEN",
        "",
        "",
        "VOTE NO",
    )
    made = []
    for number, sign in enumerate(signs):
        side = -1 if number % 2 == 0 else 1
        rank = number // 2
        made.append(
            Walker(
                start=(DOOR_X + side * (190 + rank * 78 + choice.uniform(-8, 8)), GROUND + (18, 50, 34)[rank % 3]),
                leaves=5.5 + rank * 3.7 + (1.7 if side > 0 else 0.0) + choice.uniform(0, 0.5),
                speed=choice.uniform(66, 78),
                coat=coats[number % len(coats)],
                hair=hairs[choice.randrange(len(hairs))],
                size=choice.uniform(0.94, 1.06),
                sign=sign,
                phase=choice.uniform(0, 6),
            )
        )
    return made


def figure(scene: Image.Image, walker: Walker, t: float) -> None:
    """Draws a resident as seen at `t`: empty hands, or hands on a banner's pole."""
    x, y, way, inside = walker.place(t)
    if inside >= 1:
        return
    moving = way > 0
    scale = walker.size * (0.82 + 0.18 * (y - DOOR_BASE) / (GROUND + 50 - DOOR_BASE)) * (1 - 0.12 * inside)
    size = (260, 330)
    layer = Image.new("RGBA", size)
    facing = 1 if walker.start[0] < DOOR_X else -1
    _body(ImageDraw.Draw(layer), walker, way, t, moving=moving, away=y < walker.start[1] - 6, facing=facing)
    if inside:
        layer.putalpha(layer.getchannel("A").point(lambda a: round(a * (1 - inside))))
    layer = layer.resize((round(size[0] * scale), round(size[1] * scale)), Image.Resampling.LANCZOS)
    scene.paste(layer, (round(x - layer.width / 2), round(y - layer.height + 10 * scale)), layer)


def _body(
    draw: ImageDraw.ImageDraw, who: Walker, way: float, t: float, *, moving: bool, away: bool, facing: int
) -> None:
    cx, feet = 130, 320
    swing = math.sin(way / 13 + who.phase) if moving else 0.0
    bob = abs(swing) * 2.5 if moving else math.sin(t * 1.1 + who.phase) * 0.8
    hip, shoulder, head = feet - 62, feet - 118 + bob, feet - 140 + bob
    draw.ellipse((cx - 30, feet - 5, cx + 30, feet + 6), fill=(10, 10, 20, 90))
    for side, part in ((-1, swing), (1, -swing)):
        foot = cx + (part * 19 if moving else side * 9)
        knee = cx + (part * 12 if moving else side * 8)
        draw.line((cx + side * 4, hip, knee, feet - 32, foot, feet), fill=(30, 32, 44), width=12, joint="curve")
        draw.line((foot - 2, feet, foot + 9 * facing, feet), fill=(20, 20, 28), width=7)
    draw.rounded_rectangle((cx - 21, shoulder - 4, cx + 21, hip + 16), 14, fill=who.coat)
    draw.rectangle(
        (cx + (5 if facing < 0 else -21), shoulder + 8, cx + (21 if facing < 0 else -5), hip + 8),
        fill=blend(who.coat, (16, 18, 30), 0.25),
    )
    shade = blend(who.coat, (16, 18, 30), 0.4)
    if who.sign:
        _banner(draw, who, cx, shoulder, t, facing)
        draw.line(
            (cx - 15, shoulder + 6, cx - 6 + 9 * facing, shoulder + 34, cx + 14 * facing, shoulder + 22),
            fill=shade,
            width=10,
            joint="curve",
        )
    else:
        for side, part in ((-1, swing), (1, -swing)):  # empty hands, open at the sides
            elbow, hand = cx + side * 23 + part * 4, cx + side * 22 + part * 11
            draw.line(
                (cx + side * 17, shoulder + 6, elbow, shoulder + 32, hand, shoulder + 56),
                fill=shade,
                width=10,
                joint="curve",
            )
            draw.ellipse((hand - 5, shoulder + 53, hand + 5, shoulder + 63), fill=(198, 152, 124))
    draw.ellipse((cx - 14, head - 16, cx + 14, head + 15), fill=(204, 160, 132))
    draw.pieslice((cx - 16, head - 20, cx + 16, head + 14), 180, 360, fill=who.hair)
    if away:
        draw.ellipse((cx - 15, head - 16, cx + 15, head + 10), fill=who.hair)
    else:
        draw.rectangle(
            (cx - 15 if facing > 0 else cx + 4, head - 4, cx - 4 if facing > 0 else cx + 15, head + 8), fill=who.hair
        )


def _banner(draw: ImageDraw.ImageDraw, who: Walker, cx: float, shoulder: float, t: float, facing: int) -> None:
    pole = cx + 15 * facing
    lean = math.sin(t * 1.7 + who.phase) * 3
    words = font(17, bold=True)
    half = draw.textlength(who.sign, font=words) / 2 + 12
    top = shoulder - 128
    draw.line((pole, shoulder + 40, pole + lean, top), fill=(122, 96, 70), width=5)
    middle = min(max(pole + lean, half + 2), 258 - half)
    draw.rectangle((middle - half, top, middle + half, top + 46), fill=(240, 234, 218), outline=(120, 40, 44), width=3)
    draw.text((middle, top + 23), who.sign, font=words, fill=(120, 32, 40), anchor="mm")


def marks(scene: Image.Image, seconds: float) -> None:
    """What every frame carries: that it is fictional, and the camera's clock."""
    draw = ImageDraw.Draw(scene, "RGBA")
    draw.rounded_rectangle((W - 268, 20, W - 20, 58), 8, fill=(10, 12, 24, 150))
    draw.text((W - 144, 39), MARK, font=font(22, bold=True), fill=(255, 255, 255, 235), anchor="mm")
    draw.rounded_rectangle((20, 20, 272, 58), 8, fill=(10, 12, 24, 150))
    draw.text((36, 39), f"Hall Lane   18:10:{int(seconds):02d}", font=font(22), fill=(255, 255, 255, 235), anchor="lm")


def frame(empty: Image.Image, people: list[Walker], t: float) -> Image.Image:
    """The scene at `t` seconds, `W` x `H` pixels."""
    scene = empty.copy()
    clock(scene, t)
    for walker in sorted(people, key=lambda p: p.place(t)[1]):
        figure(scene, walker, t)
    marks(scene, t)
    return scene
