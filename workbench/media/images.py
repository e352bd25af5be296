"""Foreign pictures: a look at one, and its safe copy as a PNG without metadata. Nothing is enlarged or improved."""

from __future__ import annotations

import struct
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.errors import InputError

if TYPE_CHECKING:
    from PIL import Image

PIXELS_MAX = 50_000_000
FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "TIFF", "BMP", "AVIF", "JPEG2000", "PPM")
_EXIF_TIMES = (36867, 306)  # DateTimeOriginal, DateTime
_EXIF_PART = 0x8769


@dataclass(frozen=True, slots=True)
class Picture:
    """`width` and `height` in pixels as stored; `created` as the file says, or ''."""

    format: str
    width: int
    height: int
    created: str = ""


@dataclass(frozen=True, slots=True)
class SafeCopy:
    """The PNG at `path` (`width` x `height`) made from a picture of `source_width` x `source_height`, turned upright."""

    path: str
    width: int
    height: int
    source_width: int
    source_height: int
    format: str


def look(path: Path) -> Picture | None:
    """What the picture says of itself, None where the file is no picture. Raises InputError above the pixel limit."""
    from PIL import UnidentifiedImageError

    try:
        with _open(path) as picture:
            return Picture((picture.format or "").lower(), picture.width, picture.height, _created(picture))
    except UnidentifiedImageError:
        return None


def decode(path: Path, *, max_side: int = 0) -> Image.Image:
    """All its pixels, upright, RGB or RGBA, without metadata; `max_side` limits width and height (0: as it is). Raises InputError."""
    from PIL import ImageOps, UnidentifiedImageError

    try:
        with _open(path) as picture:
            if max_side:
                picture.draft("RGB", (max_side, max_side))
            upright = ImageOps.exif_transpose(picture)
            clear = "transparency" in upright.info or upright.mode in ("LA", "PA", "RGBA")
            plain = upright.convert("RGBA" if clear else "RGB")
    except UnidentifiedImageError as error:
        raise InputError("This is no picture.", f"{path.name} is of another kind.") from error
    except (OSError, SyntaxError, ValueError) as error:  # what Pillow raises on damaged data
        raise InputError(
            "This picture is damaged.", f"{path.name}: {error}.", "Get the file again from where it came."
        ) from error
    if max_side:
        plain.thumbnail((max_side, max_side))
    plain.info = {}
    return plain


def safe_png(path: Path, out: Path, *, max_side: int = 0) -> SafeCopy:
    """Writes the picture as PNG. Raises InputError; OSError."""
    seen = look(path)
    plain = decode(path, max_side=max_side)
    assert seen is not None  # `decode` has refused what is no picture
    write_png(plain, out)
    return SafeCopy(str(out), plain.width, plain.height, seen.width, seen.height, seen.format)


def write_png(image: Image.Image, out: Path) -> None:
    """Writes the pixels and nothing else, whole or not at all."""
    unfinished = out.with_name(out.name + ".part")
    try:
        image.save(unfinished, "PNG")
        unfinished.replace(out)
    finally:
        unfinished.unlink(missing_ok=True)


def _open(path: Path) -> Image.Image:
    from PIL import Image

    path.stat()
    with warnings.catch_warnings():
        # The limit is ours, and an error; Pillow's own warning comes later and with other numbers.
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            picture = Image.open(path, formats=FORMATS)
        except Image.DecompressionBombError as error:
            raise _too_big(path) from error
    if picture.width * picture.height > PIXELS_MAX:
        picture.close()
        raise _too_big(path)
    return picture


def _too_big(path: Path) -> InputError:
    return InputError(
        "This picture is too big.", f"{path.name} has more than 50 million pixels.", "Attach a smaller copy."
    )


def _created(picture: Image.Image) -> str:
    try:
        exif = picture.getexif()
        part = exif.get_ifd(_EXIF_PART)
    except (
        SyntaxError,
        ValueError,
        TypeError,
        KeyError,
        OSError,
        struct.error,
    ):  # damaged metadata cost no more than the date
        return ""
    told = (words for tag in _EXIF_TIMES for words in (part.get(tag), exif.get(tag)) if isinstance(words, str))
    day, _, time = next(told, "").strip("\0 ").partition(" ")
    return f"{day.replace(':', '-')}T{time}" if time else ""
