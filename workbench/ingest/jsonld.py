"""Data for machines in a page: JSON-LD objects, flattened, and small helpers to read their loose values."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MAX_CHARS = 2_000_000
_MAX_NODES = 20_000
_ARTICLE = re.compile(r"(?:article|posting|report|review|story)$|^(?:newsarticle|analysis|opinion)", re.IGNORECASE)
_WRAPPED = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/)\s*;?\s*$"
)


def nodes(root: HtmlElement) -> list[dict[str, Any]]:
    """Every object of the page's JSON-LD, outer before inner, in page order. Blocks that are not JSON are left out."""
    found: list[dict[str, Any]] = []
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        text = script.text or ""
        if len(text) > _MAX_CHARS:
            continue
        found.extend(_flatten(_parse(text), _MAX_NODES - len(found)))
    return found


def is_article(node: dict[str, Any]) -> bool:
    """An object that describes an article, by its type."""
    return any(_ARTICLE.search(kind) for kind in types(node))


def types(node: dict[str, Any]) -> list[str]:
    kind = node.get("@type")
    return [str(k).rsplit("/", 1)[-1] for k in (kind if isinstance(kind, list) else [kind]) if k]


def as_text(value: Any) -> str:
    """A string from a string, a list or an object with a name; entities resolved, white space collapsed."""
    if isinstance(value, list):
        return next((text for text in map(as_text, value[:20]) if text), "")
    if isinstance(value, dict):
        return as_text(value.get("name") or value.get("@value") or value.get("headline") or "")
    return " ".join(html.unescape(value).split()) if isinstance(value, str) else ""


def as_list(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def _parse(text: str) -> Any:
    bare = _WRAPPED.sub("", _WRAPPED.sub("", text)).strip()
    try:
        return json.loads(bare, strict=False)
    except RecursionError:
        return None
    except ValueError:
        pass
    repaired = re.sub(r",\s*([}\]])", r"\1", bare)  # a comma before a closing bracket is the commonest fault
    try:
        return json.loads(repaired, strict=False)
    except (ValueError, RecursionError):
        return None


def _flatten(data: Any, most: int) -> Iterator[dict[str, Any]]:
    stack, seen = [data], 0
    while stack and seen < most:
        value = stack.pop()
        if isinstance(value, list):
            stack.extend(reversed(value))
        elif isinstance(value, dict):
            seen += 1
            yield value
            stack.extend(reversed([inner for inner in value.values() if isinstance(inner, dict | list)]))
