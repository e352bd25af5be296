"""A saved page as a tree, and as blocks of text in page order. Guards against markup that makes the parser slow or huge.

Nothing here judges what is article and what is furniture.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workbench.errors import InputError
from workbench.ingest import flat, limits

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-zA-Z0-9_:.-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([a-zA-Z0-9_:.-]{2,40})""",
    re.IGNORECASE,
)
_TAG = re.compile(r"<(?:!--|([a-zA-Z][^\s/>]*))")
_ATTRIBUTE = re.compile(r"""[\s/]*(?:[^\s/>=][^\s/>=]*(?:\s*=\s*(?:"[^"]*"?|'[^']*'?|[^\s>"'][^\s>]*)?)?|=)""")
_RAW = {"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"}
_LONG_ATTRIBUTE = 5_000

SKIPPED = {
    "head",
    "script",
    "style",
    "noscript",
    "template",
    "svg",
    "math",
    "select",
    "textarea",
    "object",
    "iframe",
    "video",
    "audio",
    "canvas",
    "input",
    "datalist",
    "map",
}
INLINE = {
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "rb", "ruby", "rt",
    "rp", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "picture", "source", "img", "nobr", "center-inline", "amp-link",
}  # fmt: skip
_ASIDE = {"nav", "footer", "aside", "form", "button", "dialog"}
_WHOLE = {"html", "body", "main", "article"}  # their classes speak of the whole page
_ASIDE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:comments?|commentlist|related|recommend\w*|promos?|newsletters?|sidebar|footer|teasers?|navigation|nav|menu|share|sharing|social|cookie\w*|consent|breadcrumbs?|outbrain|taboola|"
    r"sponsor\w*|advert\w*|disclaimer|paywall|author-?(?:bio|box)|most-?(?:read|popular)|trending|popup|modal|tags?|copyright)(?:$|[\s_-])",
    re.IGNORECASE,
)
_POST = re.compile(
    r"\b(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-embed\S*|fb-(?:post|video))\b"
)
_MEDIA = {"video", "audio", "iframe", "embed", "object", "amp-video", "amp-iframe", "amp-youtube"}


@dataclass(slots=True)
class Block:
    """One paragraph, heading, list item or cell: its text with white space collapsed, and what stands around it in the page."""

    text: str
    tag: str
    parent: int  # number of the element around the block's own; blocks with the same one are siblings
    style: str  # tags and classes of the block and of the element around it: paragraphs of one article look the same
    aside: str  # tag and class of the innermost element around it that is named as navigation, comments or the like; else empty
    linked: int  # characters within links
    media: list[HtmlElement] = field(default_factory=list)
    anchors: list[tuple[int, int, str]] = field(
        default_factory=list
    )  # words of the text that are a link, and its address


def declared_charset(data: bytes) -> str | None:
    """The charset that the page's first bytes name."""
    match = _DECLARED.search(data[:8_192])
    return (match.group(1) or match.group(2)).decode("ascii") if match else None


def guard(markup: str) -> int:
    """The number of start tags. Raises InputError on so many elements or attributes that parsing would take minutes or gigabytes."""
    elements = at = 0
    while match := _TAG.search(markup, at):
        at = match.end()
        name = match.group(1)
        if name is None:
            at = _after(markup, "-->", at)
            continue
        elements += 1
        at = _past_attributes(markup, at)
        if name.lower() in _RAW:
            at = _after(markup, f"</{name}", at)
    if elements > limits.MAX_ELEMENTS:
        raise _too_complex(f"It holds {elements} elements; at most {limits.MAX_ELEMENTS} can be read.")
    return elements


def _past_attributes(markup: str, at: int) -> int:
    count = 0
    while match := _ATTRIBUTE.match(markup, at):
        at = match.end()
        count += 1
        if count > limits.MAX_ATTRIBUTES:
            raise _too_complex(f"One of its elements has more than {limits.MAX_ATTRIBUTES} attributes.")
    return at


def _after(markup: str, mark: str, at: int) -> int:
    found = markup.find(mark, at)
    return len(markup) if found < 0 else found + len(mark)


def _too_complex(detail: str) -> InputError:
    return InputError(
        "The page is too complex to be read.", detail, "Copy the article's text in the browser and paste it."
    )


def parse(markup: str) -> HtmlElement:
    """The tree of a page. Raises InputError where there is no element at all."""
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    body = re.sub(r"^\s*<\?xml[^>]*\?>", "", markup[:1_000]) + markup[1_000:]
    try:
        return document_fromstring(body, parser=HTMLParser(remove_comments=True, remove_pis=True, huge_tree=True))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise InputError(
            "The page could not be read as HTML.", str(error), "Save it again, or paste the article's text."
        ) from error


def trim(root: HtmlElement, size: int) -> int:
    """Drops pictures that are written into attributes (`data:`), which pages saved as one file are full of; `size` characters less them."""
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        for name, value in element.items():
            if len(value) > _LONG_ATTRIBUTE:
                size -= len(value)
                del element.attrib[name]
    return size


def blocks(root: HtmlElement) -> list[Block]:
    """The text of the page's body, block by block in page order; media elements hang on the block before them."""
    walker = _Walker()
    walker.walk(root)
    return walker.found


@dataclass(frozen=True, slots=True)
class _Open:
    """A block element that the walk is in."""

    tag: str
    number: int
    style: str
    aside: str


class _Walker:
    """Collects text until a block boundary; iterative, because pages nest deeply."""

    def __init__(self) -> None:
        self.found: list[Block] = []
        self._parts: list[str] = []
        self._linked = 0
        self._open: list[_Open] = []
        self._count = 0
        self._links = 0
        self._length = 0  # of the text since the last boundary
        self._hrefs: list[str] = []  # of the links that the walk is in, innermost last
        self._from = 0
        self._anchors: list[tuple[int, int, str]] = []
        self._room = limits.MAX_ANCHORS

    def walk(self, root: HtmlElement) -> None:
        stack: list[tuple[HtmlElement, bool]] = [(root, False)]
        while stack:
            element, leaving = stack.pop()
            if leaving:
                self._leave(element)
                continue
            if not isinstance(element.tag, str) or element.tag in SKIPPED:
                self._media(element)
                self._text(element.tail)
                continue
            self._enter(element)
            stack.append((element, True))
            stack.extend((child, False) for child in reversed(element))
        self._flush()

    def _enter(self, element: HtmlElement) -> None:
        tag = str(element.tag)
        self._media(element)
        if tag == "a":
            self._cut()
            self._hrefs.append(element.get("href") or "")
            self._links += 1
        elif tag not in INLINE:
            self._flush()
            self._count += 1
            names = f"{element.get('class') or ''} {element.get('id') or ''}".strip()
            apart = tag in _ASIDE or (tag not in _WHOLE and _ASIDE_NAMES.search(names) is not None)
            style = f"{tag}.{element.get('class') or ''}"
            aside = style if apart else self._open[-1].aside if self._open else ""
            self._open.append(_Open(tag, self._count, style, aside))
        self._text(element.text)

    def _leave(self, element: HtmlElement) -> None:
        if element.tag == "a":
            self._cut()
            self._hrefs.pop()
            self._links -= 1
        elif element.tag not in INLINE:
            self._flush()
            self._open.pop()
        self._text(element.tail)

    def _cut(self) -> None:
        """Ends a stretch of text that belongs to the innermost link, if to any."""
        if self._hrefs and self._hrefs[-1] and self._from < self._length and self._room > 0:
            self._anchors.append((self._from, self._length, self._hrefs[-1]))
            self._room -= 1
        self._from = self._length

    def _text(self, text: str | None) -> None:
        if text:
            self._parts.append(text)
            self._length += len(text)
            if self._links:
                self._linked += len(text)

    def _media(self, element: HtmlElement) -> None:
        if isinstance(element.tag, str) and (element.tag in _MEDIA or _POST.search(element.get("class") or "")):
            self._flush()
            if not self.found:
                self.found.append(Block("", "", 0, "", aside="", linked=0))
            self.found[-1].media.append(element)

    def _flush(self) -> None:
        self._cut()
        raw = "".join(self._parts)
        text = flat.SPACE.sub(" ", raw).strip()
        if text:
            own, around = self._open[-1], self._open[-2] if len(self._open) > 1 else self._open[-1]
            self.found.append(
                Block(
                    text, own.tag, around.number, f"{around.style} > {own.style}", aside=own.aside, linked=self._linked
                )
            )
            self.found[-1].anchors = self._placed(raw)
        self._parts.clear()
        self._anchors.clear()
        self._linked = self._length = self._from = 0

    def _placed(self, raw: str) -> list[tuple[int, int, str]]:
        """The links by their place in the collapsed text."""
        if not self._anchors:
            return []
        text, places = flat.collapsed(raw)
        found = ((flat.within(text, places, start, end), href) for start, end, href in self._anchors)
        return [(*place, href) for place, href in found if place is not None]
