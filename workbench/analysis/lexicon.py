"""The word lists of `resources/lexicons`, read once. A list is data: words are added there, never in the rules."""

from __future__ import annotations

import functools
import tomllib
from typing import Any

from workbench import paths


@functools.cache
def table(name: str) -> dict[str, dict[str, Any]]:
    """One file of word lists: group -> key -> value as it stands in the file."""
    with paths.resource("lexicons", f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


@functools.cache
def words(name: str, *groups: str) -> frozenset[str]:
    """All words of the named groups of a file (every key of the group, unless `group.key` names one)."""
    found: set[str] = set()
    for group in groups:
        section, _, key = group.partition(".")
        content = table(name)[section]
        for each, value in content.items():
            if not key or each == key:
                found.update(value.split() if isinstance(value, str) else value)
    return frozenset(found)


@functools.cache
def mapping(name: str, group: str) -> dict[str, frozenset[str]]:
    """A group whose keys are words: word -> set of words."""
    return {
        key: frozenset(value.split() if isinstance(value, str) else value) for key, value in table(name)[group].items()
    }


@functools.cache
def inverse(name: str, group: str) -> dict[str, str]:
    """A group whose keys are categories: word -> category. The first category that holds a word wins."""
    found: dict[str, str] = {}
    for key, value in table(name)[group].items():
        for word in value.split() if isinstance(value, str) else value:
            found.setdefault(word, key)
    return found
