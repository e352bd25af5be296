"""Videos, audio and pictures that a page embeds or names: from its elements (with their place) and from its data for machines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from workbench.domain.extraction import MediaRef
from workbench.domain.vocab import EvidenceKind
from workbench.ingest import jsonld
from workbench.ingest.html_tree import Block
from workbench.ingest.limits import MAX_MEDIA

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from workbench.ingest.page import Page

_VIDEO_HOSTS = re.compile(
    r"//(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com/(?:embed|watch|v/)|youtu\.be/|player\.vimeo\.com|vimeo\.com/video|dailymotion\.com/(?:embed|player)|geo\.dailymotion\.com|"
    r"players?\.brightcove\.net|players\.brightcove|cdn\.jwplayer\.com|content\.jwplatform\.com|facebook\.com/plugins/video|tiktok\.com/embed|player\.twitch\.tv|streamable\.com|"
    r"rumble\.com/embed|bitchute\.com/embed|odysee\.com/\$/embed|player\.ooyala|kaltura\.com|embed\.(?:bbc|cnn)|fave\.api\.cnn\.io|video\.|embed\.video|player\.glomex|ok\.ru/videoembed|rutube\.ru/play)",
    re.IGNORECASE,
)
_AUDIO_HOSTS = re.compile(
    r"//(?:[\w-]+\.)*(?:w\.soundcloud\.com|open\.spotify\.com/embed|embed\.podcasts\.apple\.com|player\.megaphone\.fm|embed\.acast\.com|omny\.fm|art19\.com|playlist\.megaphone)",
    re.IGNORECASE,
)
_POST_HOSTS = re.compile(
    r"//(?:platform\.twitter\.com/embed|(?:www\.)?instagram\.com/(?:p|reel)/|(?:www\.)?facebook\.com/plugins/post|embed\.bsky\.app|t\.me/)",
    re.IGNORECASE,
)
# Where an embedded post says itself which one it is, and what the link to it looks like where it does not.
_PERMALINKS = ("cite", "data-instgrm-permalink", "data-href")
_POSTED = re.compile(
    r"https?://(?:[\w-]+\.)?(?:(?:twitter|x)\.com/[^/]+/status|instagram\.com/(?:p|reel)/|tiktok\.com/@[^/]+/video/|bsky\.app/profile/[^/]+/post/|"
    r"facebook\.com/.{1,200}/(?:posts|videos)/|reddit\.com/r/[^/]+/comments/|[\w.-]+/@[\w.@-]+/\d{6,})",
    re.IGNORECASE,
)
_LINKS_OF_POST = 200
_PLAYERS = {"iframe", "embed", "object", "amp-iframe"}
_TYPES = {"VideoObject": EvidenceKind.VIDEO, "AudioObject": EvidenceKind.AUDIO, "PodcastEpisode": EvidenceKind.AUDIO}


def placed(blocks: Sequence[Block], ends: Sequence[int | None], *, base: str) -> Iterator[MediaRef]:
    """Media elements of the page, in page order; `ends[i]` is the code point after block i in the stored text, or None."""
    for block, end in zip(blocks, ends, strict=True):
        for element in block.media:
            for kind, url in _element(element):
                yield MediaRef(kind, _absolute(url, base), end)


def named(seen: Page, *, base: str) -> Iterator[MediaRef]:
    """Media that only the page's data for machines name; their place is not known."""
    for node in seen.nodes:
        for name in jsonld.types(node):
            if name in _TYPES:
                urls = (node.get(key) for key in ("contentUrl", "embedUrl", "url"))
                url = next((u for u in urls if isinstance(u, str) and u.strip()), "")
                if url:
                    yield MediaRef(_TYPES[name], _absolute(url, base))
    for key, kind in (
        ("og:video:secure_url", EvidenceKind.VIDEO),
        ("og:video:url", EvidenceKind.VIDEO),
        ("og:video", EvidenceKind.VIDEO),
        ("twitter:player", EvidenceKind.VIDEO),
        ("og:audio", EvidenceKind.AUDIO),
    ):
        for url in seen.meta.get(key, ())[:5]:
            yield MediaRef(kind, _absolute(url, base))


def unique(found: Iterator[MediaRef]) -> tuple[MediaRef, ...]:
    """Each address once, the placed one first; empty and `data:` addresses left out; at most `MAX_MEDIA`."""
    seen: dict[str, MediaRef] = {}
    for ref in found:
        if ref.url and not ref.url.startswith(("data:", "blob:", "about:", "javascript:")):
            seen.setdefault(re.sub(r"^https?:", "", ref.url), ref)
        if len(seen) >= MAX_MEDIA:
            break
    return tuple(seen.values())


def _element(element: HtmlElement) -> Iterator[tuple[EvidenceKind, str]]:
    tag = str(element.tag)
    if tag in ("video", "audio", "amp-video"):
        kind = EvidenceKind.AUDIO if tag == "audio" else EvidenceKind.VIDEO
        urls = [element.get("src"), element.get("data-src"), *(source.get("src") for source in element.iter("source"))]
        url = next((u for u in urls if u), None) or element.get("poster") or ""
        yield kind, url
    elif tag == "amp-youtube":
        yield EvidenceKind.VIDEO, f"https://www.youtube.com/watch?v={element.get('data-videoid') or ''}"
    elif tag not in _PLAYERS:
        kind = EvidenceKind.VIDEO if "-video" in (element.get("class") or "") else EvidenceKind.POST
        yield kind, _permalink(element)
    else:
        url = element.get("src") or element.get("data-src") or element.get("data-lazy-src") or element.get("data") or ""
        slashed = url if url.startswith("//") else url.partition(":")[2]
        for hosts, kind in (
            (_AUDIO_HOSTS, EvidenceKind.AUDIO),
            (_POST_HOSTS, EvidenceKind.POST),
            (_VIDEO_HOSTS, EvidenceKind.VIDEO),
        ):
            if hosts.match(slashed):
                yield kind, url
                return


def _permalink(post: HtmlElement) -> str:
    """The address of an embedded post: what it says itself, else the last link in it that leads to a post; "" where there is none."""
    for name in _PERMALINKS:
        if told := (post.get(name) or "").strip():
            return told
    hrefs = [str(link.get("href") or "") for link in islice(post.iter("a"), _LINKS_OF_POST)]
    return next((href for href in reversed(hrefs) if _POSTED.match(href)), "")


def _absolute(url: str, base: str) -> str:
    try:
        return urljoin(base, url.strip())
    except ValueError:
        return url.strip()
