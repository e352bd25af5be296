"""Which blocks of a page are the article: trafilatura reads the article, its words are found again among the page's own blocks.

So every block keeps its place and can be restored; what trafilatura has from elsewhere (data for machines) is added in its order.
"""

from __future__ import annotations

import copy
import html
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from workbench.ingest.html_tree import Block
from workbench.ingest.lines import Line, split

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_WORD = re.compile(r"\w+")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_BREAK = re.compile(r"</(?:p|div|h\d|li|blockquote)>|<br ?/?>", re.IGNORECASE)
_MARKUP = re.compile(r"<[^<>]{0,2000}>")
_Piece = tuple[str, ...]
_Pieces = list[_Piece]
_SIZE = 4
_ENOUGH = 0.6
_PARAGRAPH = 8  # words
_LEAD_BLOCKS = 4


def article_lines(root: HtmlElement) -> list[str]:
    """The lines of the article as trafilatura reads them; empty where it finds none or fails."""
    import trafilatura

    try:
        text = trafilatura.extract(
            copy.deepcopy(root), include_comments=False, favor_precision=True, with_metadata=False
        )
    except (AssertionError, AttributeError, IndexError, KeyError, RecursionError, TypeError, ValueError):
        return []  # its known failures on odd markup; the caller falls back to the lines' own scores
    return [line for line in (text or "").split("\n") if line.strip()]


def told_lines(bodies: Iterable[str]) -> list[str]:
    """The paragraphs of the longest `articleBody` of the page's data for machines; tags in it are taken out."""
    told = max(bodies, key=len, default="")
    if "<" in told and ">" in told:
        told = _BREAK.sub("\n", told)
        told = _MARKUP.sub(" ", told)
    return [" ".join(html.unescape(line).split()) for line in told.split("\n") if line.strip()]


def longer(told: list[str], read: list[str]) -> list[str]:
    """What the page tells machines where it is at least twice what was read from its paragraphs: the page shows only a part."""
    return told if sum(map(len, told)) >= 2 * sum(map(len, read)) else read


def match(found: Sequence[Block], lines: Sequence[str]) -> tuple[list[bool], dict[int, list[str]]]:
    """For each block whether it is of the article; and the lines found in no block, by the block they follow (-1: before all)."""
    read = [_pieces(_words(line)) for line in lines]
    known = {piece for line in read for piece in line}
    shown = [_pieces(_words(block.text)) for block in found]
    body = [bool(mine) and sum(piece in known for piece in mine) >= _ENOUGH * len(mine) for mine in shown]
    _drop_repeats(found, body, lines)
    added = _unmet(lines, read, shown, body)
    _fill(found, body)
    return body, added


def _unmet(
    lines: Sequence[str], read: Sequence[_Pieces], shown: Sequence[_Pieces], body: Sequence[bool]
) -> dict[int, list[str]]:
    """The lines of which the body's blocks hold less than a third."""
    places: dict[_Piece, int] = {}
    for at, inside in enumerate(body):
        if inside:
            for piece in shown[at]:
                places.setdefault(piece, at)
    added: dict[int, list[str]] = defaultdict(list)
    after = -1
    for line, pieces in zip(lines, read, strict=True):
        met = [places[piece] for piece in pieces if piece in places]
        if len(met) * 3 > len(pieces):
            after = max(after, met[len(met) // 2])
        elif len(pieces) > 1:
            added[after].append(line.strip())
    return added


def _fill(found: Sequence[Block], body: list[bool]) -> None:
    """Paragraphs that stand beside the article's or look like them belong to it: advertisements cut articles into several containers."""
    chosen = [block for block, inside in zip(found, body, strict=True) if inside]
    beside = Counter(block.parent for block in chosen)
    alike = Counter(block.style for block in chosen)
    within = {block.aside for block in chosen} | {""}
    for at, (block, line) in enumerate(zip(found, split_blocks(found), strict=True)):
        if not body[at] and block.aside in within and _is_paragraph(block, line):
            body[at] = beside[block.parent] >= 2 or alike[block.style] >= 2


def _is_paragraph(block: Block, line: Line | None) -> bool:
    """A sentence of some length that is mostly not a link."""
    if line is None or line.furniture or not line.sentence or block.tag == "figcaption":
        return False
    return line.words >= _PARAGRAPH and block.linked * 2 <= len(block.text)


def add_lead(found: Sequence[Block], body: list[bool], heading: int | None) -> None:
    """The paragraph right under the headline is the article's lead, even where it is styled apart."""
    if heading is None:
        return
    first = next((at for at, inside in enumerate(body) if inside), heading)
    near = range(heading + 1, min(first, heading + 1 + _LEAD_BLOCKS))
    for at, line in zip(near, split_blocks(found[at] for at in near), strict=True):
        if not found[at].aside and _is_paragraph(found[at], line):
            body[at] = True
            return


def split_blocks(found: Iterable[Block]) -> Iterable[Line | None]:
    """What each block looks like as a line; None for one without text."""
    for block in found:
        lines = split(block.text.replace("\n", " ").replace("\r", " ")) if block.text else []
        yield lines[0] if lines else None


def _drop_repeats(found: Sequence[Block], body: list[bool], lines: Sequence[str]) -> None:
    """Of blocks with the same text as many stay as the article has, those nearest to its middle: teasers repeat its paragraphs."""
    chosen = [at for at, inside in enumerate(body) if inside]
    if not chosen:
        return
    middle = chosen[len(chosen) // 2]
    room = Counter(" ".join(_words(line)) for line in lines)
    kept: Counter[str] = Counter()
    for at in sorted(chosen, key=lambda at: abs(at - middle)):
        key = " ".join(_words(found[at].text))
        kept[key] += 1
        if kept[key] > max(1, room[key]):
            body[at] = False


def _words(text: str) -> list[str]:
    return _WORD.findall(_INVISIBLE.sub("", text).casefold())


def _pieces(words: Sequence[str]) -> _Pieces:
    """Runs of four words; a shorter line is one run."""
    if not words:
        return []
    if len(words) < _SIZE:
        return [tuple(words)]
    return [tuple(words[at : at + _SIZE]) for at in range(len(words) - _SIZE + 1)]
