"""The links of a page that was pasted: the clipboard holds its words and its markup. The words are stored as they are; where a line of
theirs is a paragraph of the markup, that paragraph's links stand there too."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from workbench.domain.extraction import PageLink, Passage
from workbench.domain.vocab import PassageRole
from workbench.errors import InputError
from workbench.ingest import flat, html_links, html_media, html_tree
from workbench.ingest.html_tree import Block
from workbench.ingest.limits import MAX_HTML_BYTES, check_size
from workbench.ingest.text import clean

_BLANK = re.compile(r"\s+")  # hard blanks too: the clipboard's words may have them as plain ones


def read(text: str, passages: Sequence[Passage], markup: str) -> tuple[tuple[PageLink, ...], tuple[str, ...]]:
    """The links of the markup by their place in the text, and warnings. Markup that cannot be read costs the links, not the text."""
    try:
        blocks, base = _blocks(markup)
    except InputError as error:
        return (), (f"The links of the pasted page were not read. {error.title}",)
    ends: list[int | None] = [None] * len(blocks)
    lines = _Lines(text, passages)
    found: list[PageLink] = []
    for number, block in enumerate(blocks):
        place = lines.of(block.text) if block.anchors or block.media else None
        if place is not None:
            ends[number] = place[1]
            found += _within(block, text[slice(*place)], place[0], base)
    media = html_media.unique(html_media.placed(blocks, ends, base=base))
    return html_links.chosen((*found, *html_links.of_players(media, base))), ()


def _blocks(markup: str) -> tuple[list[Block], str]:
    check_size(len(markup.encode("utf-8", "replace")), limit=MAX_HTML_BYTES, what="page")
    kept, _ = clean(markup)
    html_tree.guard(kept)
    root = html_tree.parse(kept)
    html_tree.trim(root, len(kept))
    return html_tree.blocks(root), html_links.base_of(root, "")


class _Lines:
    """The lines of the article, by their words."""

    def __init__(self, text: str, passages: Sequence[Passage]) -> None:
        self._by_words: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self._after = 0
        for passage in passages:
            if passage.role is PassageRole.BODY:
                start = passage.start
                for line in text[passage.start : passage.end].split("\n"):
                    self._by_words[flat.collapsed(line, _BLANK)[0]].append((start, start + len(line)))
                    start += len(line) + 1

    def of(self, words: str) -> tuple[int, int] | None:
        """The next line with these words, else the first one; None where there is none."""
        places = self._by_words.get(flat.collapsed(words, _BLANK)[0], ())
        if not places:
            return None
        at = bisect_left(places, (self._after, 0))
        place = places[at] if at < len(places) else places[0]
        self._after = place[0] + 1
        return place


def _within(block: Block, line: str, start: int, base: str) -> list[PageLink]:
    words, shown = flat.collapsed(block.text, _BLANK)
    _, places = flat.collapsed(line, _BLANK)
    found = []
    for first, last, href in block.anchors:
        inside = flat.within(words, shown, first, last)
        url = html_links.address(href, base)
        if inside is not None and url:
            found.append(PageLink(start + places[inside[0]], start + places[inside[1] - 1] + 1, url))
    return found
