"""Chooses the reader for foreign bytes: by their first bytes, then by the file's name. One table, kind -> reader."""

from __future__ import annotations

import dataclasses
import hashlib
import re
import zlib
from collections.abc import Callable

from workbench.domain.extraction import Extraction
from workbench.errors import InputError
from workbench.ingest import paste
from workbench.ingest.html import read_html
from workbench.ingest.limits import MAX_INFLATED_BYTES, MB, check_size

Reader = Callable[[bytes, str], Extraction]

READERS: dict[str, Reader] = {
    "text": lambda data, url: paste.read_bytes(data, url=url),
    "html": lambda data, url: read_html(data, url=url),
}

# Kinds that are known by their first bytes, with the words for the message. Those without a reader are refused by name.
_MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "pdf", "PDF files"),
    (b"PK\x03\x04", "zip", "ZIP and Office files"),
    (b"\xd0\xcf\x11\xe0", "ole", "Word 97-2003 files"),
    (b"{\\rtf", "rtf", "RTF files"),
    (b"\x89PNG", "png", "Pictures"),
    (b"\xff\xd8\xff", "jpeg", "Pictures"),
    (b"GIF8", "gif", "Pictures"),
    (b"BM", "bmp", "Pictures"),
    (b"II*\x00", "tiff", "Pictures"),
    (b"MM\x00*", "tiff", "Pictures"),
    (b"RIFF", "riff", "Sound, video and picture files"),
    (b"OggS", "ogg", "Sound and video files"),
    (b"ID3", "mp3", "Sound files"),
    (b"fLaC", "flac", "Sound files"),
    (b"\x1a\x45\xdf\xa3", "webm", "Video files"),
    (b"WARC/", "warc", "WARC archives"),
    (b"SQLite format 3\x00", "sqlite", "Databases"),
    (b"7z\xbc\xaf", "7z", "7z archives"),
    (b"\xfd7zXZ", "xz", "XZ archives"),
    (b"BZh", "bzip2", "Bzip2 archives"),
    (b"\x7fELF", "program", "Programs"),
)
_BY_NAME = {
    "html": "html", "htm": "html", "xhtml": "html", "xht": "html", "txt": "text", "text": "text", "md": "text", "": "text",
    "pdf": "pdf", "docx": "docx", "doc": "ole", "odt": "odt", "rtf": "rtf", "mhtml": "mhtml", "mht": "mhtml", "eml": "eml", "warc": "warc", "rss": "feed", "atom": "feed", "srt": "srt", "vtt": "vtt",
}  # fmt: skip
_WORDS = {
    "docx": "Word files",
    "odt": "OpenDocument files",
    "mhtml": "MHTML pages",
    "eml": "E-mail files",
    "feed": "Feeds",
    "srt": "Subtitle files",
    "vtt": "Subtitle files",
    "pdf": "PDF files",
    "ole": "Word 97-2003 files",
    "rtf": "RTF files",
    "warc": "WARC archives",
}
_HTML_START = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|div|p|h1|main|section|table|script)\b",
    re.IGNORECASE | re.DOTALL,
)
_SNIFFED = 4_096


def read(data: bytes, *, name: str = "", url: str = "", as_kind: str | None = None) -> Extraction:
    """The extraction of one file. `name` and `url` say where it comes from; `as_kind` ("text", "html") overrides the choice.

    Raises InputError on whatever cannot be read, with what can be done about it.
    """
    source = data
    data, name = _unpacked(data, name)
    kind = as_kind or kind_of(data, name)
    reader = READERS.get(kind)
    if reader is None:
        raise _unreadable(kind)
    read_as = reader(data, url)
    return read_as if source is data else dataclasses.replace(read_as, source_sha256=hashlib.sha256(source).hexdigest())


def kind_of(data: bytes, name: str = "") -> str:
    """The kind of a file: its first bytes decide where they are clear, else its name; "text" where neither says anything."""
    head = data[:_SNIFFED]
    for magic, kind, _ in _MAGIC:
        if head.startswith(magic) and (len(magic) > 2 or b"\x00" in head[:64]):
            return kind
    if head[4:8] == b"ftyp":
        return "mp4"
    suffix = name.rsplit(".", 1)[-1].lower() if "." in name else ""
    named = _BY_NAME.get(suffix, "")
    if named not in ("", "text"):
        return named
    return "html" if _HTML_START.match(_narrow(head)) else "text"


def _narrow(head: bytes) -> bytes:
    """Without byte order mark, and UTF-16 as one byte a sign: enough to recognise a tag."""
    return head.lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\x00", b"")


def _unpacked(data: bytes, name: str) -> tuple[bytes, str]:
    """The content of a gzip file, and its name without the suffix; anything else as it is."""
    if not data.startswith(b"\x1f\x8b"):
        return data, name
    bare = name[:-3] if name.lower().endswith(".gz") else name
    engine = zlib.decompressobj(wbits=31)
    try:
        content = engine.decompress(data, MAX_INFLATED_BYTES + 1)
    except zlib.error as error:
        raise InputError("The compressed file is damaged.", str(error), "Download it again.") from error
    check_size(len(content), limit=MAX_INFLATED_BYTES, what="unpacked file")
    if not engine.eof:
        raise InputError(
            "The compressed file ends too early.",
            f"{len(content) / MB:.1f} MB of it could be unpacked.",
            "Download it again.",
        )
    return content, bare


def _unreadable(kind: str) -> InputError:
    words = (
        _WORDS.get(kind)
        or next((what for _, known, what in _MAGIC if known == kind), "")
        or ("Video files" if kind == "mp4" else f"Files of the kind “{kind}”")
    )
    return InputError(
        f"{words} cannot be read yet.",
        "Saved web pages (.html), text files (.txt) and pasted text can.",
        "Copy the article's text and paste it, or attach the file as evidence.",
    )
