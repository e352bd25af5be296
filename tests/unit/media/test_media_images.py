"""Safe copies of pictures: upright, without metadata, within the pixel limit; damaged ones refused."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from workbench.errors import InputError
from workbench.media.images import look, safe_png


def test_the_copy_is_upright_and_carries_no_metadata(tmp_path: Path) -> None:
    source = tmp_path / "phone.jpg"
    exif = Image.Exif()
    exif[274] = 6  # lying on its side
    exif[271] = "A maker"
    exif.get_ifd(0x8825)[1] = "N"  # a place
    Image.new("RGB", (80, 40), "blue").save(source, exif=exif, comment=b"secret")
    made = safe_png(source, tmp_path / "copy.png")
    assert (made.width, made.height, made.source_width, made.source_height) == (40, 80, 80, 40)
    assert made.format == "jpeg"
    with Image.open(made.path) as copy:
        assert copy.info == {}
        assert not copy.getexif()
    assert b"secret" not in Path(made.path).read_bytes()


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "F"])
def test_every_sort_of_pixels_is_copied(mode: str, tmp_path: Path) -> None:
    source = tmp_path / "picture.tiff"
    Image.new(mode, (10, 10)).save(source)
    assert safe_png(source, tmp_path / "copy.png").width == 10


def test_a_smaller_copy_keeps_its_shape(tmp_path: Path) -> None:
    source = tmp_path / "wide.jpg"
    Image.new("RGB", (1000, 500)).save(source)
    made = safe_png(source, tmp_path / "copy.png", max_side=100)
    assert (made.width, made.height) == (100, 50)


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    bombs = {"bomb.png": 20_000, "giant.png": 8_000}
    for name, side in bombs.items():
        header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
        path = tmp_path / name
        path.write_bytes(
            b"\x89PNG\r\n\x1a\n"
            + chunk(b"IHDR", header)
            + chunk(b"IDAT", zlib.compress(bytes(1000)))
            + chunk(b"IEND", b"")
        )
        with pytest.raises(InputError, match="50 million"):
            look(path)
        with pytest.raises(InputError, match="50 million"):
            safe_png(path, tmp_path / "copy.png")


def test_a_damaged_picture_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    whole = tmp_path / "whole.jpg"
    Image.effect_noise((200, 200), 50).save(whole)
    source = tmp_path / "half.jpg"
    source.write_bytes(whole.read_bytes()[:3000])
    with pytest.raises(InputError, match="damaged"):
        safe_png(source, tmp_path / "copy.png")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["half.jpg", "whole.jpg"]


def test_what_is_no_picture_is_none(tmp_path: Path) -> None:
    path = tmp_path / "text.png"
    path.write_bytes(b"just words")
    assert look(path) is None
    with pytest.raises(InputError, match="no picture"):
        safe_png(path, tmp_path / "copy.png")
