"""Frames as they are printed: decoded and encoded anew, so that nothing but the pixels of the file goes into a report."""

from __future__ import annotations

import io
import warnings
from pathlib import Path

LONG_SIDE = 1600
MOST_PIXELS = 50_000_000
QUALITY = 88


def reencoded(path: Path) -> bytes | None:
    """A JPEG of the picture without any metadata, or None where it cannot be read or is no picture."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with warnings.catch_warnings(), Image.open(path) as picture:
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            if picture.width * picture.height > MOST_PIXELS:
                return None
            upright = ImageOps.exif_transpose(picture).convert("RGB")
    except (OSError, UnidentifiedImageError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    upright.thumbnail((LONG_SIDE, LONG_SIDE))
    bare = Image.new("RGB", upright.size)
    bare.paste(upright)
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=QUALITY, optimize=True)
    return out.getvalue()
