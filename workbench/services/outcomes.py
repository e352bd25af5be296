"""Small things that all services share: the answer of a step, and words cut for its label."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, TypeVar

from workbench.domain.changes import Changes, Outcome
from workbench.errors import InputError
from workbench.settings import LIMITS

T = TypeVar("T")


def nothing(value: T) -> Outcome[T]:
    """The answer where everything was as wanted already: no step was made."""
    return Outcome(value, Changes(0, ""))


def short(words: str, *, limit: int = LIMITS.label_words) -> str:
    """One line of at most `limit` characters, cut at a word."""
    line = " ".join(words.split(None, limit)[:limit])  # so many words are longer than that; there may be millions
    if len(line) <= limit:
        return line
    cut = line[: limit - 1]
    head, _, _ = cut.rpartition(" ")
    return (head or cut) + "…"


def check_fields(fields: Mapping[str, Any], known: Collection[str], *, what: str) -> None:
    """Raises InputError where a field is not one that can be edited here."""
    unknown = sorted(set(fields) - set(known))
    if unknown:
        raise InputError(
            f"This field of {what} cannot be edited.", ", ".join(unknown), "Known: " + ", ".join(sorted(known)) + "."
        )


def required(value: str, title: str, hint: str = "") -> str:
    """The value without outer blanks. Raises InputError where nothing is left."""
    kept = value.strip()
    if not kept:
        raise InputError(title, hint=hint)
    return kept
