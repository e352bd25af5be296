"""A saved web page: its article, the furniture around it, its metadata and its media.

The stored text begins with the title; then come the blocks from the headline or the article's first paragraph on, in page order, furniture in its
place; what stood before them in the page comes last. So the article reads from the top, and nothing is lost.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.domain.extraction import Extraction, MediaRef, PageLink, Passage
from workbench.domain.vocab import PassageRole
from workbench.errors import InputError
from workbench.ingest import body, html_body, html_links, html_media, html_tree, metadata, text
from workbench.ingest import page as pages
from workbench.ingest.html_tree import Block
from workbench.ingest.limits import (
    MAX_CHARS_READ_CLOSELY,
    MAX_ELEMENTS_READ_CLOSELY,
    MAX_FURNITURE_CHARS,
    MAX_HTML_BYTES,
    check_size,
)
from workbench.ingest.lines import split

_GAP = "\n\n"


@dataclass(frozen=True, slots=True)
class _Piece:
    """A paragraph of the stored text; `block` is the index of the page's block it shows, or None."""

    text: str
    role: PassageRole
    block: int | None


def read_html(data: bytes, *, url: str = "") -> Extraction:
    """The extraction of a saved page. Raises InputError where it is empty, too large, too complex, binary, or holds no text."""
    check_size(len(data), limit=MAX_HTML_BYTES, what="page")
    decoded, encoding, warnings = text.decode(data, html_tree.declared_charset(data))
    markup, more = text.clean(decoded)
    if not markup.strip():
        raise _nothing_left()
    closely = html_tree.guard(markup) <= MAX_ELEMENTS_READ_CLOSELY
    root = html_tree.parse(markup)
    closely = closely and html_tree.trim(root, len(markup)) <= MAX_CHARS_READ_CLOSELY
    found = html_tree.blocks(root)
    seen = pages.page(root)
    known = metadata.read(seen, url=url, closely=closely)
    told = html_body.told_lines(value for node in seen.articles if isinstance(value := node.get("articleBody"), str))
    lines = html_body.longer(told, html_body.article_lines(root) if closely else [])
    pieces, doubts = _pieces(found, lines, known.title)
    stored, passages, ends = _join(pieces, len(found))
    media = _media(found, ends, seen, known.url)
    if not any(char.isalnum() for char in stored):
        raise _nothing_left()
    return Extraction(
        text=stored,
        passages=passages,
        reader="html",
        source_sha256=hashlib.sha256(data).hexdigest(),
        encoding=encoding,
        title=known.title,
        authors=known.authors,
        publisher=known.publisher,
        published=known.published,
        modified=known.modified,
        language=known.language,
        url=known.url,
        media=media,
        links=_links(found, _starts(pieces, passages, found), media, html_links.base_of(root, known.url)),
        sources=known.sources,
        warnings=(*warnings, *more, *doubts),
    )


def _nothing_left() -> InputError:
    return InputError(
        "There is nothing to read in this page.",
        "It holds markup, but no text.",
        "It may fill itself by scripts: copy the article's text in the browser and paste it.",
    )


def _pieces(found: Sequence[Block], lines: Sequence[str], title: str) -> tuple[list[_Piece], tuple[str, ...]]:
    warnings: tuple[str, ...] = ()
    inside, added = html_body.match(found, lines)
    heading = _heading(found, inside, title)
    if not added and not any(inside[heading or 0 :]):
        inside = _by_score(found)  # nothing, or only something from before the headline
        warnings = ("The article was found by the look of its lines only. Check what is greyed.",)
    html_body.add_lead(found, inside, heading)
    pieces = [_Piece(title, PassageRole.TITLE, heading)] if title else []
    first = _first(inside, heading)
    order = [*range(first, len(found)), *range(first)]
    pieces += [_Piece(line, PassageRole.BODY, None) for line in added.get(-1, ())]
    room = MAX_FURNITURE_CHARS
    for at in order:
        block = found[at]
        if block.text and at != heading:
            role = PassageRole.BODY if inside[at] else PassageRole.FURNITURE
            room -= len(block.text) if role is PassageRole.FURNITURE else 0
            if role is PassageRole.BODY or room >= 0:
                pieces.append(_Piece(block.text, role, at))
        pieces += [_Piece(line, PassageRole.BODY, None) for line in added.get(at, ())]
    if room < 0:
        warnings = (*warnings, f"{-room} characters of page furniture were left out; the file itself keeps them.")
    return pieces, warnings


def _by_score(found: Sequence[Block]) -> list[bool]:
    """The roles that a pasted text of these blocks would get."""
    joined = "\n".join(block.text.replace("\n", " ") or "-" for block in found)
    lines = split(joined)
    chosen = body.body_lines(lines)
    return (
        [at in chosen for at in range(len(found))]
        if len(lines) == len(found)
        else [bool(block.text) for block in found]
    )


def _heading(found: Sequence[Block], inside: list[bool], title: str) -> int | None:
    """The block that prints the title: the last one before the article's end in an h1, else the first equal one."""
    wanted = metadata.fold(title)
    equal = [at for at, block in enumerate(found) if wanted and metadata.fold(block.text) == wanted]
    if not equal:
        return None
    return next((at for at in equal if found[at].tag == "h1"), equal[0])


def _first(inside: Sequence[bool], heading: int | None) -> int:
    start = next((at for at, is_body in enumerate(inside) if is_body), 0)
    return start if heading is None else min(start, heading)


def _join(pieces: Sequence[_Piece], blocks: int) -> tuple[str, tuple[Passage, ...], list[int | None]]:
    ends: list[int | None] = [None] * blocks
    passages = []
    at = 0
    for piece in pieces:
        passages.append(Passage(at, at + len(piece.text), piece.role))
        if piece.block is not None:
            ends[piece.block] = at + len(piece.text)
        at += len(piece.text) + len(_GAP)
    return _GAP.join(piece.text for piece in pieces), tuple(passages), ends


def _starts(pieces: Sequence[_Piece], passages: Sequence[Passage], found: Sequence[Block]) -> list[int | None]:
    """Where a block of the article begins in the stored text; None where it is furniture, left out, or printed in other words (a title)."""
    starts: list[int | None] = [None] * len(found)
    for piece, passage in zip(pieces, passages, strict=True):
        if (
            piece.block is not None
            and piece.role is not PassageRole.FURNITURE
            and piece.text == found[piece.block].text
        ):
            starts[piece.block] = passage.start
    return starts


def _links(
    found: Sequence[Block], starts: Sequence[int | None], media: Sequence[MediaRef], base: str
) -> tuple[PageLink, ...]:
    return html_links.chosen((*html_links.of_blocks(found, starts, base), *html_links.of_players(media, base)))


def _media(found: Sequence[Block], ends: Sequence[int | None], seen: pages.Page, base: str) -> tuple[MediaRef, ...]:
    return html_media.unique(
        ref for refs in (html_media.placed(found, ends, base=base), html_media.named(seen, base=base)) for ref in refs
    )
