"""Reads finished reports for the tests: a PDF's text, and every string and stream in it after decompression."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    IndirectObject,
    StreamObject,
    TextStringObject,
)


def pages(path: Path) -> list[str]:
    """The text of each page."""
    return [page.extract_text() for page in PdfReader(path).pages]


def squeezed(text: str) -> str:
    """Without white space and break points, so that a line end hides nothing."""
    return re.sub(r"[\s\u200b\u00ad]+", "", text)


def everything(path: Path) -> str:
    """All that can be read in a PDF: texts of the pages, strings, names, decompressed streams, attachments, the raw bytes."""
    reader = PdfReader(path)
    parts = [page.extract_text() for page in reader.pages]
    parts += [str(reader.metadata), path.read_bytes().decode("latin-1")]
    for number in range(1, int(reader.trailer["/Size"])):
        parts += _strings(reader.get_object(IndirectObject(number, 0, reader)))
    for contents in reader.attachments.values():
        parts += [content.decode("utf-8") for content in contents]
    return "\n".join(parts)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, StreamObject):
        data = value._data if "/DCTDecode" in str(value.get("/Filter")) else value.get_data()
        yield data.decode("latin-1") if isinstance(data, bytes) else data
        yield data.decode("utf-8", "replace") if isinstance(data, bytes) else data
    if isinstance(value, DictionaryObject):
        for key, item in value.items():
            yield str(key)
            yield from _strings(item)
    elif isinstance(value, ArrayObject):
        for item in value:
            yield from _strings(item)
    elif isinstance(value, TextStringObject):
        yield str(value)
    elif isinstance(value, ByteStringObject):
        yield value.decode("utf-16-be", "replace") + value.decode("latin-1")


def all_outputs(folder: Path) -> str:
    """Everything readable in every file of a folder."""
    read = [
        everything(f) if f.suffix == ".pdf" else f.read_text("utf-8") for f in sorted(folder.rglob("*")) if f.is_file()
    ]
    return squeezed("\n".join(read))
