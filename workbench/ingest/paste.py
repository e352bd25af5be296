"""A pasted page or a text file: the whole text is kept, the article in it is labelled, its headline becomes the title."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from workbench.domain.extraction import Extraction, Passage
from workbench.domain.vocab import PassageRole
from workbench.errors import InputError
from workbench.ingest import dateline, paste_links
from workbench.ingest.authors import people_in
from workbench.ingest.body import label
from workbench.ingest.limits import MAX_TEXT_BYTES, check_size
from workbench.ingest.phrases import load
from workbench.ingest.text import clean, decode

_BYLINE_LINES = 10  # from the headline on
_LONGEST_BYLINE = 120


def read_text(text: str, *, markup: str = "") -> Extraction:
    """The extraction of a text as pasted; `markup`: the same as a page, for its links. Raises InputError where nothing is left to read or it is too large."""
    source = text.encode("utf-8", "surrogatepass")
    check_size(len(source), limit=MAX_TEXT_BYTES, what="text")
    read = _extract(text, source, encoding="utf-8", warnings=())
    if not markup.strip():
        return read
    links, warnings = paste_links.read(read.text, read.passages, markup)
    return replace(read, links=links, warnings=(*read.warnings, *warnings))


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
    authors = _authors(stored, passages)
    day = dateline.published(stored, passages)
    told = {"title": title, "authors": authors, "published": day}
    return Extraction(
        text=stored,
        passages=passages,
        reader="text",
        source_sha256=hashlib.sha256(source).hexdigest(),
        encoding=encoding,
        title=title,
        url=url,
        authors=authors,
        published=day,
        sources={**{name: "text" for name, value in told.items() if value}, **({"url": "given"} if url else {})},
        warnings=(*warnings, *more),
    )


def _authors(text: str, passages: Sequence[Passage]) -> tuple[str, ...]:
    """The names of a byline ("By Ann Lee and Ben Roe") between the headline and the first paragraphs; none where it is not clearly one."""
    title = next((at for at, p in enumerate(passages) if p.role is PassageRole.TITLE), 0)
    for passage in passages[title : title + _BYLINE_LINES]:
        line = text[passage.start : passage.end]
        match = (
            load().byline.match(line)
            if len(line) <= _LONGEST_BYLINE and passage.role is not PassageRole.TITLE
            else None
        )
        names = people_in([match["names"]]) if match else ()
        if names and all(_is_name(name) for name in names):
            return names
    return ()


def _is_name(name: str) -> bool:
    words = name.split()
    return len(words) >= 2 and words[0][0].isupper() and words[-1][0].isupper() and not name.endswith(".")
