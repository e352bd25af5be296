"""Which addresses a page has at which place of its text: its links, its players, its embedded posts. Nothing is ever fetched."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit

from workbench.domain.extraction import MediaRef, PageLink
from workbench.ingest.html_tree import Block
from workbench.ingest.limits import MAX_LINKS, MAX_URL

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


def base_of(root: HtmlElement, url: str) -> str:
    """What relative addresses are relative to: the page's own word for it, else its address."""
    told = next((value for element in root.iter("base") if (value := element.get("href"))), "")
    return address(told, url) or url


def address(href: str, base: str) -> str:
    """The address in full; "" where it is no web page (other schemes, a name before the host), too long, or only a place of this page."""
    bare = _CONTROL.sub("", href).strip()
    if not bare or bare.startswith("#") or len(bare) > MAX_URL:
        return ""
    try:
        full = urljoin(base, bare)
        parts = urlsplit(full)
        host = parts.hostname
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not host or "@" in parts.netloc:
        return ""
    full = "".join(char if char.isprintable() and char != " " else quote(char) for char in full)
    same = full.partition("#")[0] == base.partition("#")[0]
    return "" if same or len(full) > MAX_URL else full


def of_blocks(blocks: Sequence[Block], starts: Sequence[int | None], base: str) -> Iterator[PageLink]:
    """The links in blocks that the stored text holds; `starts[i]` is where block i begins there, or None."""
    for block, start in zip(blocks, starts, strict=True):
        if start is None:
            continue
        for first, last, href in block.anchors:
            if url := address(href, base):
                yield PageLink(start + first, start + last, url)


def of_players(media: Iterable[MediaRef], base: str) -> Iterator[PageLink]:
    """Players and posts whose place is known."""
    for ref in media:
        if ref.position is not None and (url := address(ref.url, base)):
            yield PageLink(ref.position, ref.position, url, ref.kind)


def chosen(found: Iterable[PageLink]) -> tuple[PageLink, ...]:
    """In reading order, at most as many as are kept."""
    return tuple(sorted(dict.fromkeys(found), key=lambda link: (link.start, link.end))[:MAX_LINKS])
