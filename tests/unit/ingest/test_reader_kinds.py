"""The choice of the reader: by content, by name, unpacked, and refused with clear words."""

from __future__ import annotations

import gzip
import hashlib
import zlib

import pytest

from workbench.errors import InputError
from workbench.ingest.limits import MAX_ELEMENTS, MAX_HTML_BYTES, MAX_INFLATED_BYTES
from workbench.ingest.reader import kind_of, read

PAGE = b"<!DOCTYPE html><html><body><p>The mayor said that the bridge will open on Friday, after all.</p></body></html>"


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (PAGE, "", "html"),
        (PAGE, "page.txt", "html"),
        (b"\xef\xbb\xbf\n <!-- saved --> <html>", "", "html"),
        ("<html>".encode("utf-16"), "", "html"),
        (b"plain words", "", "text"),
        (b"plain words", "page.html", "html"),
        (b"plain words", "notes.odd", "text"),
        (b"a < b and <strange>", "", "text"),
        (b"%PDF-1.7", "page.html", "pdf"),
        (b"PK\x03\x04", "story.docx", "zip"),
        (b"words", "story.docx", "docx"),
        (b"BMW is a company", "", "text"),
        (b"\x00\x00\x00\x18ftypmp42", "", "mp4"),
    ],
)
def test_content_decides_before_the_name(data: bytes, name: str, kind: str) -> None:
    assert kind_of(data, name) == kind


def test_a_packed_page_is_unpacked_and_hashed_as_given() -> None:
    packed = gzip.compress(PAGE, mtime=0)
    found = read(packed, name="page.html.gz")
    assert found.reader == "html"
    assert "bridge" in found.body
    assert found.source_sha256 == hashlib.sha256(packed).hexdigest()


def test_the_caller_may_name_the_kind() -> None:
    assert read(PAGE, as_kind="text").text == PAGE.decode()


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"", "", "The file is empty."),
        (b"%PDF-1.7 ...", "a.pdf", "PDF files cannot be read yet."),
        (b"\x89PNG\r\n\x1a\n", "a.png", "Pictures cannot be read yet."),
        (b"text", "a.mht", "MHTML pages cannot be read yet."),
        (gzip.compress(PAGE, mtime=0)[:-20], "a.gz", "ends too early"),
        (b"\x1f\x8b\x08\x00" + b"\xff" * 40, "a.gz", "damaged"),
        (gzip.compress(b"\0" * (MAX_INFLATED_BYTES + 1), mtime=0), "a.gz", "unpacked file is too large"),
        (gzip.compress(b"", mtime=0), "a.gz", "The file is empty."),
        (b"<p>" + b"x" * MAX_HTML_BYTES, "a.html", "page is too large"),
        (b"<i>" * (MAX_ELEMENTS + 1), "a.html", "too complex"),
        (b"<p " + b" ".join(b"a%d='<'" % n for n in range(2_000)) + b">x</p>", "a.html", "too complex"),
        (b"<html><body><script>x()</script></body></html>", "a.html", "nothing to read"),
        (b"   ", "a.html", "nothing to read"),
        (b"\x01\x02\x03" * 100, "a.html", "not a text"),
    ],
)
def test_troubles_have_clear_words(data: bytes, name: str, words: str) -> None:
    with pytest.raises(InputError) as caught:
        read(data, name=name)
    assert words in caught.value.title
    assert caught.value.hint


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(InputError, match="cannot be read yet"):
        read(PAGE, as_kind="hologram")


def test_a_damaged_checksum_is_noticed() -> None:
    packed = bytearray(gzip.compress(PAGE, mtime=0))
    packed[-8] ^= 0xFF
    assert zlib.crc32(PAGE) != int.from_bytes(packed[-8:-4], "little")
    with pytest.raises(InputError, match="damaged"):
        read(bytes(packed))
