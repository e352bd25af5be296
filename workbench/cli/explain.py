"""`analyse --explain`: the reasoning of every proposal, laid out for a terminal of 80 columns. What is said is decided in the services."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from workbench.domain import candidates
from workbench.domain.vocab import SuggestionKind
from workbench.services import explaining
from workbench.services.explaining import Entry

WIDTH, NAME = 78, 16


def with_explanation(told: Mapping[str, Any], text: str) -> dict[str, Any]:
    """The answer of `analyse` with `explained`: an entry for every claim, evidence mention and link, in reading order."""
    found = candidates.from_json(dict(told))
    return {**told, "explained": [explaining.as_data(entry) for entry in explaining.explain(text, found)]}


def lines(told: Mapping[str, Any], text: str) -> Iterator[str]:
    """The same for a person, at most 78 columns wide."""
    found = candidates.from_json(dict(told))
    entries = explaining.explain(text, found)
    counts = {kind: sum(entry.kind is kind for entry in entries) for kind in SuggestionKind}
    yield (
        f"{counts[SuggestionKind.CLAIM]} claims, {counts[SuggestionKind.EVIDENCE]} evidence mentions, "
        f"{counts[SuggestionKind.LINK]} links, in reading order."
    )
    yield "All of it is proposed, none of it is decided."
    for warning in found.warnings:
        yield from _wrapped(warning, "Note: ", "      ")
    for entry in entries:
        yield ""
        yield from _entry(entry)


def _entry(entry: Entry) -> Iterator[str]:
    yield entry.title
    if entry.kind is not SuggestionKind.LINK:  # a link stands under its claim
        yield from _wrapped(entry.words, "  ", "  ")
    shown = ("Shown", f"only when asked for: {entry.unasked}" if entry.unasked else "unasked")
    for name, words in (*entry.lines, shown):
        yield from _wrapped(words, f"  {name}".ljust(NAME + 2), " " * (NAME + 2))


def _wrapped(words: str, first: str, rest: str) -> list[str]:
    return textwrap.wrap(
        words, WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False, break_long_words=True
    )
