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

from workbench.ingest.body import Line, split
from workbench.ingest.html_tree import Block

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_WORD = re.compile(r"\w+")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_BREAK = re.compile(r"</(?:p|div|h\d|li|blockquote)>|<br ?/?>", re.IGNORECASE)
_MARKUP = re.compile(r"<[^<>]{0,2000}>")
_SIZE = 4
_ENOUGH = 0.6
_PARAGRAPH = 8  # words


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
    words = [_words(line) for line in lines]
    pieces: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, line in enumerate(words):
        for piece in _pieces(line):
            pieces[piece].append(number)
    body = []
    met: dict[int, int] = {}
    left = [len(_pieces(line)) for line in words]
    for at, block in enumerate(found):
        mine = _pieces(_words(block.text))
        hits = [piece for piece in mine if piece in pieces]
        inside = bool(mine) and len(hits) >= _ENOUGH * len(mine)
        body.append(inside)
        if inside:
            for piece in hits:
                for number in pieces[piece][:3]:
                    left[number] -= 1
                    met.setdefault(number, at)
    _drop_repeats(found, body, lines)
    _fill(found, body)
    return body, _unmet(lines, words, left, met)


def _unmet(
    lines: Sequence[str], words: Sequence[list[str]], left: Sequence[int], met: dict[int, int]
) -> dict[int, list[str]]:
    added: dict[int, list[str]] = defaultdict(list)
    after = -1
    for number, line in enumerate(lines):
        if number in met:
            after = max(after, met[number])
        if len(words[number]) >= _SIZE and left[number] > 0.7 * len(_pieces(words[number])):
            added[after].append(line.strip())
    return added


def _fill(found: Sequence[Block], body: list[bool]) -> None:
    """Paragraphs that stand beside the article's or look like them belong to it: advertisements cut articles into several containers."""
    beside = Counter(block.parent for block, inside in zip(found, body, strict=True) if inside)
    alike = Counter(block.style for block, inside in zip(found, body, strict=True) if inside and "." in block.style)
    for at, line in enumerate(split_blocks(found)):
        block = found[at]
        if (
            body[at]
            or block.aside
            or line is None
            or not line.sentence
            or line.furniture
            or line.words < _PARAGRAPH
            or block.linked * 2 > len(block.text)
        ):
            continue
        body[at] = beside[block.parent] >= 2 or alike[block.style] >= 2


def split_blocks(found: Sequence[Block]) -> Iterable[Line | None]:
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


def _pieces(words: Sequence[str]) -> list[tuple[str, ...]]:
    """Runs of four words; a shorter line is one run."""
    if not words:
        return []
    if len(words) < _SIZE:
        return [tuple(words)]
    return [tuple(words[at : at + _SIZE]) for at in range(len(words) - _SIZE + 1)]
