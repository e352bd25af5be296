"""A page prepared for look-ups: what it says about itself in meta elements and JSON-LD. Which of it is believed: `metadata`, `authors`."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from workbench.ingest import jsonld

if TYPE_CHECKING:
    from lxml.html import HtmlElement


@dataclass(frozen=True, slots=True)
class Page:
    """`meta` by lower-case name, JSON-LD nodes, those of them that describe an article."""

    root: HtmlElement
    meta: dict[str, list[str]]
    nodes: list[dict[str, Any]]
    articles: list[dict[str, Any]]

    def first(self, *names: str) -> tuple[str, str]:
        """The first value among the names, and the name; two empty strings where there is none."""
        return next(((self.meta[name][0], name) for name in names if self.meta.get(name)), ("", ""))

    def linked(self, *keys: str) -> str:
        """The first text under one of the keys of the JSON-LD articles."""
        return next((text for node in self.articles for key in keys if (text := jsonld.as_text(node.get(key)))), "")


def page(root: HtmlElement) -> Page:
    """The page's self-description."""
    meta: dict[str, list[str]] = defaultdict(list)
    for element in root.iter("meta"):
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").strip().lower()
        value = " ".join((element.get("content") or "").split())
        if name and value and len(value) < 2_000:
            meta[name].append(value)
    nodes = jsonld.nodes(root)
    return Page(root, meta, nodes, [node for node in nodes if jsonld.is_article(node)])
