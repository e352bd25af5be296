"""Title, authors, publisher, dates, language and address of a page, each with where it was read. Values are votes of several sources."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlsplit

from workbench.ingest import authors, jsonld
from workbench.ingest.page import Page

_SITE = re.compile(r"\s+[|\-–—/»·•]\s+|\s*[|｜ㅣ]\s*")
_WORD = re.compile(r"\w+")
_ISO = re.compile(r"\s*(\d{4})-?(\d\d)-?(\d\d)")
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$")
# How far each source is trusted for the headline; the printed one (h1) wins where two sources agree with neither.
_TITLE_WEIGHT = {"json-ld": 1.3, "og:title": 1.2, "twitter:title": 0.7, "h1": 1.6, "title": 0.9}
_MAX_TITLE = 400
_PUBLISHED = ("article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "pubdate", "publishdate", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime")  # fmt: skip
_MODIFIED = ("article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified", "lastmod")


@dataclass(slots=True)
class Metadata:
    """What a page says about itself; `sources` names where each field that is not empty was read."""

    title: str = ""
    authors: tuple[str, ...] = ()
    publisher: str = ""
    published: str = ""
    modified: str = ""
    language: str = ""
    url: str = ""
    sources: dict[str, str] = field(default_factory=dict)


def read(seen: Page, *, url: str = "", closely: bool = True) -> Metadata:
    """All metadata of a page. `url` is where it was saved from, when known; `closely`: the text may be searched for a date."""
    found = Metadata()
    _set(found, "url", *_address(seen, url))
    _set(found, "publisher", *_publisher(seen, found.url))
    _set(found, "title", *_title(seen))
    found.authors, source = authors.find(seen, found.publisher, found.url, closely=closely)
    if found.authors:
        found.sources["authors"] = source
    _set(found, "published", *_published(seen, found.url, closely=closely))
    _set(found, "modified", *_modified(seen, found.published))
    _set(found, "language", *_language(seen))
    return found


def _set(found: Metadata, name: str, value: str, source: str) -> None:
    setattr(found, name, value)
    if value:
        found.sources[name] = source


def fold(text: str) -> str:
    """For comparing: words only, case folded, soft hyphens gone."""
    return " ".join(_WORD.findall(text.replace("\u00ad", "").casefold()))


def _title(seen: Page) -> tuple[str, str]:
    votes: dict[str, float] = defaultdict(float)
    told: dict[str, tuple[str, str]] = {}
    for source, text in _titles(seen):
        key = fold(text)
        if key:
            votes[key] += _TITLE_WEIGHT[source]
            told.setdefault(key, (text, source))
    if not votes:
        return "", ""
    return told[max(votes, key=lambda key: votes[key])]


def _titles(seen: Page) -> list[tuple[str, str]]:
    site = jsonld.as_text(seen.first("og:site_name")[0])
    heads = [" ".join(h.text_content().split()) for h in seen.root.iter("h1")]
    heads = [head for head in heads if head and len(head) < _MAX_TITLE and fold(head) != fold(site)]
    longer = [head for head in heads if len(_WORD.findall(head)) >= 2] or heads
    titles = [
        " ".join(t.text_content().split())
        for t in seen.root.iter("title")
        if t.getparent() is not None and t.getparent().tag != "svg"
    ]
    named = [
        ("json-ld", seen.linked("headline", "name")),
        ("og:title", seen.first("og:title")[0]),
        ("twitter:title", seen.first("twitter:title")[0]),
        ("h1", longer[0] if longer else ""),
        ("title", titles[0] if titles else ""),
    ]
    others = {fold(text) for _, text in named if 0 < len(text) < _MAX_TITLE}
    return [
        (source, _without_site(text, site, others) if source != "h1" else text)
        for source, text in named
        if 0 < len(text) < _MAX_TITLE
    ]


def _without_site(text: str, site: str, others: set[str]) -> str:
    """A title without the name of the site at its end: cut where the rest stands elsewhere too, or the end is the site or a few words."""
    for cut in reversed(list(_SITE.finditer(text))):
        rest, tail = text[: cut.start()].strip(), text[cut.end() :].strip()
        if fold(rest) in others or (site and fold(tail) == fold(site)):
            return rest
    cuts = list(_SITE.finditer(text))
    if (
        cuts
        and len(_WORD.findall(text[: cuts[-1].start()])) >= 4
        and len(_WORD.findall(text[cuts[-1].end() :])) <= 3
        and "|" in cuts[-1].group()
    ):
        return text[: cuts[-1].start()].strip()
    return text


def _address(seen: Page, url: str) -> tuple[str, str]:
    if url:
        return url, "given"
    for link in seen.root.iter("link"):
        if (link.get("rel") or "").lower() == "canonical" and _is_web(link.get("href")):
            return str(link.get("href")), "canonical"
    value, name = seen.first("og:url", "twitter:url", "parsely-link")
    if _is_web(value):
        return value, name
    value = next(
        (
            v
            for node in seen.articles
            for v in (node.get("url"), node.get("@id"), jsonld.as_text(node.get("mainEntityOfPage")))
            if isinstance(v, str) and _is_web(v)
        ),
        "",
    )
    return value, "json-ld"


def _is_web(value: str | None) -> bool:
    return (
        bool(value) and value is not None and value.lower().startswith(("http://", "https://")) and len(value) < 2_000
    )


def _publisher(seen: Page, url: str) -> tuple[str, str]:
    value, name = seen.first("og:site_name", "application-name", "publisher", "dc.publisher")
    linked = seen.linked("publisher")
    if linked and len(linked) < 100 and not _is_web(linked):
        return linked, "json-ld"
    if value and not _is_web(value):
        return value, name
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        host = ""
    return host.removeprefix("www."), "url"


def _published(seen: Page, url: str, *, closely: bool) -> tuple[str, str]:
    linked = _day(seen.linked("datePublished"))
    if linked:
        return linked, "json-ld"
    value, name = seen.first(*_PUBLISHED)
    day = _day(value)
    if day:
        return day, name
    return (_by_htmldate(seen, url), "htmldate") if closely else ("", "")


def _by_htmldate(seen: Page, url: str) -> str:
    import copy

    from htmldate import find_date

    try:
        found = find_date(copy.deepcopy(seen.root), original_date=True, extensive_search=True, url=url or None)
    except (AttributeError, IndexError, KeyError, OverflowError, TypeError, ValueError):
        return ""  # a page with a date that its parsers trip over has no date for us
    return _day(found or "")


def _modified(seen: Page, published: str) -> tuple[str, str]:
    linked = _day(seen.linked("dateModified"))
    value, name = (linked, "json-ld") if linked else seen.first(*_MODIFIED)
    day = _day(value)
    return (day, name) if day and day >= published else ("", "")


def _day(text: str) -> str:
    """`YYYY-MM-DD` from an ISO instant; empty where it is none or no real day."""
    match = _ISO.match(text or "")
    if not match:
        return ""
    try:
        day = date(*(int(part) for part in match.groups()))
    except ValueError:
        return ""
    return day.isoformat() if 1900 <= day.year <= 2100 else ""


def _language(seen: Page) -> tuple[str, str]:
    options = [
        (seen.root.get("lang") or seen.root.get("{http://www.w3.org/XML/1998/namespace}lang") or "", "html lang"),
        (seen.linked("inLanguage"), "json-ld"),
        seen.first("og:locale", "content-language", "language", "dc.language"),
    ]
    for value, source in options:
        tag = value.strip().replace("_", "-")
        if _TAG.match(tag):
            return _canonical_tag(tag), source
    return "", ""


def _canonical_tag(tag: str) -> str:
    first, *rest = tag.split("-")
    return "-".join(
        [
            first.lower(),
            *(part.upper() if len(part) == 2 else part.title() if len(part) == 4 else part.lower() for part in rest),
        ]
    )
