"""Who wrote it: names from JSON-LD, meta elements and bylines, without the words around them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from workbench.ingest import jsonld

if TYPE_CHECKING:
    from workbench.ingest.metadata import Page

_BY = re.compile(r"^(?:by|von|par|por|di|door|av|af|written by|text:|autor:|author:)\s+", re.IGNORECASE)
_BETWEEN = re.compile(
    r"\s*(?:[;|•·]|\s(?:and|und|et|y|e|og|och|en|&)\s|,(?!\s*(?:jr|sr|ii|iii|phd|md)\b))\s*", re.IGNORECASE
)
_NO_NAME = re.compile(r"https?:|www\.|@|\d{4}|[<>{}\\]")
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


def find(seen: Page, publisher: str) -> tuple[tuple[str, ...], str]:
    """The names in their order, and where they were read; none and an empty source where the page names nobody."""
    for names, source in (
        (_from_nodes(seen.articles, seen.nodes), "json-ld"),
        ([name for key in _META for name in seen.meta.get(key, ())[:10]], "meta"),
        (_from_marks(seen), "byline"),
    ):
        people = _people(names, publisher)
        if people:
            return people, source
    return (), ""


def _from_nodes(articles: Iterable[dict[str, Any]], nodes: Iterable[dict[str, Any]]) -> list[str]:
    named = {node["@id"]: jsonld.as_text(node.get("name")) for node in nodes if isinstance(node.get("@id"), str)}
    for node in articles:
        names = []
        for author in [*jsonld.as_list(node.get("author")), *jsonld.as_list(node.get("creator"))][:40]:
            if isinstance(author, dict) and "Organization" in jsonld.types(author):
                continue
            name = jsonld.as_text(author)
            if not name and isinstance(author, dict) and isinstance(author.get("@id"), str):
                name = named.get(author["@id"], "")
            names.append(name)
        if any(names):
            return names
    return []


def _from_marks(seen: Page) -> list[str]:
    names = [a.text_content() for a in seen.root.iter("a") if (a.get("rel") or "").lower() == "author"]
    if not names:
        names = [
            e.text_content()
            for e in seen.root.iter("span", "div", "p", "a", "address")
            if (e.get("itemprop") or "").lower() == "author"
        ]
    return [" ".join(name.split()) for name in names[:10]]


def _people(names: Iterable[str], publisher: str) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for whole in names:
        for part in _BETWEEN.split(_BY.sub("", whole.strip())):
            name = _BY.sub("", (part or "").strip(" ,.-–:")).strip()
            if (
                2 <= len(name) <= 60
                and not _NO_NAME.search(name)
                and len(name.split()) <= 6
                and name.casefold() != publisher.casefold()
            ):
                found.setdefault(name.casefold(), name)
    return tuple(found.values())
