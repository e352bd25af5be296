"""A pasted page or a text file: the whole text is kept, the article in it is labelled, its headline becomes the title."""

from __future__ import annotations

import hashlib

from workbench.domain.extraction import Extraction
from workbench.domain.vocab import PassageRole
from workbench.errors import InputError
from workbench.ingest.body import label
from workbench.ingest.limits import MAX_TEXT_BYTES, check_size
from workbench.ingest.text import clean, decode


def read_text(text: str) -> Extraction:
    """The extraction of a text as pasted. Raises InputError where nothing is left to read or it is too large."""
    source = text.encode("utf-8", "surrogatepass")
    check_size(len(source), limit=MAX_TEXT_BYTES, what="text")
    return _extract(text, source, encoding="utf-8", warnings=())


def read_bytes(data: bytes, *, url: str = "") -> Extraction:
    """The extraction of a text file. Raises InputError on empty, too large or binary files."""
    check_size(len(data), limit=MAX_TEXT_BYTES, what="text")
    text, encoding, warnings = decode(data)
    return _extract(text, data, encoding=encoding, warnings=warnings, url=url)


def _extract(text: str, source: bytes, *, encoding: str, warnings: tuple[str, ...], url: str = "") -> Extraction:
    stored, more = clean(text)
    if not any(char.isalnum() for char in stored):
        raise InputError(
            "There is nothing to read.", "The text holds no letter and no digit.", "Paste the article's text again."
        )
    passages = label(stored)
    title = next((stored[p.start : p.end] for p in passages if p.role is PassageRole.TITLE), "")
    if not any(p.role is PassageRole.BODY for p in passages):
        more = (
            *more,
            "No line of the text looks like an article: all of it is marked as page furniture. Restore the lines you need.",
        )
    return Extraction(
        text=stored,
        passages=passages,
        reader="text",
        source_sha256=hashlib.sha256(source).hexdigest(),
        encoding=encoding,
        title=title,
        url=url,
        sources={**({"title": "text"} if title else {}), **({"url": "given"} if url else {})},
        warnings=(*warnings, *more),
    )
