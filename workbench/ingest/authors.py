"""Who wrote it: names from JSON-LD, meta elements and bylines, without the words around them."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from workbench.ingest import jsonld
from workbench.ingest.page import Page

_BY = re.compile(
    r"^(?:(?:by|von|par|por|di|door|av|af|written by|autor|autorin)\s+|(?:text|autor|autorin|author|auteur)\s*:\s*)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\s*(?:[;|•·]|\s(?:and|und|et|y|e|og|och|en|&)\s|,(?!\s*(?:jr|sr|ii|iii|phd|md)\b))\s*", re.IGNORECASE
)
_SIGN = re.compile(r"\s*\([^()]{1,30}\)$")  # an agency or initials behind the name
_NO_NAME = re.compile(r"https?:|www\.|@|\d{4}|[<>{}\\:]|^[a-z0-9]+(?:-[a-z0-9]+)+$")
_META = (
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "parsely-author",
    "sailthru.author",
    "article.author",
    "authors",
    "cxenseparse:author",
)
_LONGEST = 60
_MOST = 40


def find(seen: Page, publisher: str, url: str, *, closely: bool) -> tuple[tuple[str, ...], str]:
    """The names in their order, and where they were read; none and an empty source where the page names nobody.

    A publisher named as author counts only where no person is. `closely`: the page's elements may be searched for a byline.
    """
    house = _house(publisher, url)
    told = [(_from_nodes(seen.articles, seen.nodes), "json-ld"), (_from_meta(seen), "meta")]
    for names, source in told:
        people = tuple(name for name in people_in(names, publisher) if _key(name) not in house)
        if people:
            return people, source
    people = (
        tuple(name for name in people_in(_from_byline(seen, url), publisher) if _key(name) not in house)
        if closely
        else ()
    )
    if people:
        return people, "byline"
    return next(((people, source) for names, source in told if (people := people_in(names, publisher))), ((), ""))


def _key(name: str) -> str:
    return "".join(char for char in name.casefold() if char.isalnum())


def _house(publisher: str, url: str) -> set[str]:
    """The forms under which the publisher may stand where a person is expected: its name, its host, the host's own label."""
    try:
        host = (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        host = ""
    labels = host.split(".")
    return {_key(form) for form in (publisher, host, ".".join(labels[-2:]), labels[-2] if len(labels) > 1 else "")} - {
        ""
    }


def _from_nodes(articles: Iterable[dict[str, Any]], nodes: Iterable[dict[str, Any]]) -> list[str]:
    named = {node["@id"]: jsonld.as_text(node.get("name")) for node in nodes if isinstance(node.get("@id"), str)}
    for node in articles:
        names = []
        for author in [*jsonld.as_list(node.get("author")), *jsonld.as_list(node.get("creator"))][:_MOST]:
            name = jsonld.as_text(author)
            if not name and isinstance(author, dict) and isinstance(author.get("@id"), str):
                name = named.get(author["@id"], "")
            names.append(name)
        if any(names):
            return names
    return []


def _from_meta(seen: Page) -> list[str]:
    return next(
        (
            usable
            for key in _META
            if (usable := [name for name in seen.meta.get(key, ())[:_MOST] if not _NO_NAME.search(name)])
        ),
        [],
    )


def _from_byline(seen: Page, url: str) -> list[str]:
    from trafilatura.metadata import extract_metadata

    try:
        found = extract_metadata(copy.deepcopy(seen.root), default_url=url or None, extensive=False)
    except (AssertionError, AttributeError, IndexError, KeyError, OverflowError, RecursionError, TypeError, ValueError):
        return []  # its failures on odd markup leave the page without a byline
    return (found.author or "").split("; ") if found else []


def people_in(names: Iterable[str], publisher: str = "") -> tuple[str, ...]:
    """The single names in strings that may each hold several ("Ann Lee and Ben Roe"), without "by", signs and addresses."""
    found: dict[str, str] = {}
    house = publisher.casefold()
    for whole in names:
        bare = _BY.sub("", whole.strip())
        for part in [bare] if house and house in bare.casefold() else _BETWEEN.split(bare):
            name = _SIGN.sub("", _BY.sub("", part.strip(" ,.-–:"))).strip()
            if (
                2 <= len(name) <= _LONGEST
                and len(name.split()) <= 6
                and not _NO_NAME.search(name)
                and any(char.isalpha() for char in name)
            ):
                found.setdefault(name.casefold(), name)
    return tuple(found.values())
