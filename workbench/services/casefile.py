"""Sample cases as files that people write: the TOML of `services.demo` read into plain values, every key checked. Nothing is stored here."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from workbench.domain import timecode
from workbench.domain import vocab as v
from workbench.domain.spans import Span
from workbench.errors import InputError
from workbench.services.people import PERSON_FIELDS
from workbench.services.reviewing import CLAIM_FIELDS
from workbench.services.slots import EVIDENCE_FIELDS

_QUOTE = ("quote", "occurrence")
_VERDICT_WORDS = ("conclusion", "summary", "rationale", "right", "wrong", "unknown")
KEYS: dict[str, frozenset[str]] = {
    "case": frozenset(("title", "about", "order", "article", "profile", "person", "evidence", "claim", "reject")),
    "article": frozenset(
        (
            "file",
            "fictional",
            "title",
            "authors",
            "publisher",
            "published",
            "modified",
            "url",
            "archived_url",
            "language",
        )
    ),
    "profile": frozenset(("initials", "newsroom", "desk", "scale", "second_reader", "newsroom_url", "checkers")),
    "person": frozenset(PERSON_FIELDS),
    "evidence": frozenset(
        (
            *EVIDENCE_FIELDS,
            "key",
            "mention",
            "occurrence",
            "file",
            "located",
            "opened",
            "unavailable",
            "authenticity",
            "authenticity_how",
            "notes",
        )
    ),
    "claim": frozenset(
        (
            *_QUOTE,
            *CLAIM_FIELDS,
            "words",
            "said_by",
            "role",
            "status",
            "status_reason",
            "link",
            "verdict",
            "reply",
            "correction",
            "review",
            "notes",
        )
    ),
    "link": frozenset(
        (
            "evidence",
            "asserted",
            "third_party",
            "stance",
            "seen",
            "start",
            "end",
            "still",
            "page",
            "row",
            "region",
            "text",
        )
    ),
    "verdict": frozenset(("outcome", "scale", "level", "finding", "reason", *_VERDICT_WORDS)),
    "reply": frozenset(
        (
            "text",
            "asked_at",
            "asked_how",
            "due_at",
            "received_at",
            "not_sought_reason",
            "disclosure",
        )
    ),
    "review": frozenset(("by", "act", "note")),
    "correction": frozenset(("text",)),
    "note": frozenset(("text", "disclosure")),
    "reject": frozenset(_QUOTE),
}
# The tables inside a table, by key: the name of their own keys.
_INSIDE = {
    "case": {
        "article": "article",
        "profile": "profile",
        "person": "person",
        "evidence": "evidence",
        "claim": "claim",
        "reject": "reject",
    },
    "evidence": {"notes": "note"},
    "claim": {
        "link": "link",
        "verdict": "verdict",
        "reply": "reply",
        "correction": "correction",
        "review": "review",
        "notes": "note",
    },
}


# Where a word of a closed vocabulary stands.
_VOCABULARIES: dict[str, dict[str, type[StrEnum]]] = {
    "person": {"kind": v.PersonKind, "protection": v.Protection, "disclosure": v.Disclosure},
    "evidence": {
        "kind": v.EvidenceKind,
        "origin": v.Origin,
        "disclosure": v.Disclosure,
        "authenticity": v.Authenticity,
    },
    "claim": {"kind": v.ClaimKind, "status": v.ClaimStatus},
    "link": {"asserted": v.Stance, "stance": v.Stance},
    "verdict": {"outcome": v.VerdictOutcome, "finding": v.QuotationFinding, "reason": v.NoRatingReason},
    "reply": {"disclosure": v.Disclosure},
    "note": {"disclosure": v.Disclosure},
}
_NEEDED = {"case": ("title", "article"), "article": ("file",), "person": ("name",), "evidence": ("key", "kind"), "link": ("evidence",), "verdict": ("outcome",), "review": ("by", "act"), "correction": ("text",), "note": ("text",), "reject": ("quote",)}  # fmt: skip


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One case as written: its folder and its tables."""

    folder: Path
    told: Mapping[str, Any]

    @property
    def title(self) -> str:
        return str(self.told["title"])

    def many(self, name: str) -> list[dict[str, Any]]:
        return list(self.told.get(name, []))


def read(folder: Path) -> CaseFile:
    """The case of a folder (`case.toml`). Raises InputError where it is missing, no TOML, or has a key that means nothing."""
    path = folder / "case.toml"
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError("This folder holds no sample case.", str(path)) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError("This sample case cannot be read.", f"{path}: {error}") from error
    _check(told, "case", str(path))
    return CaseFile(folder, told)


def _check(told: Mapping[str, Any], kind: str, where: str) -> None:
    unknown = sorted(set(told) - KEYS[kind])
    if unknown:
        known = ", ".join(sorted(KEYS[kind]))
        raise InputError(
            "This sample case has a key that means nothing.", f"{where}: {kind}.{unknown[0]}", f"Known: {known}."
        )
    missing = [name for name in _NEEDED.get(kind, ()) if name not in told]
    if missing:
        raise InputError("This sample case is not complete.", f"{where}: {kind}.{missing[0]} is missing.")
    for name, words in _VOCABULARIES.get(kind, {}).items():
        if name in told and told[name] not in list(words):
            known = ", ".join(words)
            raise InputError(
                "A word of this sample case is unknown.", f"{where}: {name} = {told[name]!r}", f"Known: {known}."
            )
    for name, inner in _INSIDE.get(kind, {}).items():
        found = told.get(name, [])
        for table in found if isinstance(found, list) else [found]:
            _check(table, inner, where)


def find(text: str, quote: str, occurrence: int, *, where: str) -> Span:
    """The span of the exact words, the `occurrence`-th time (from 1) that they stand in the text. Raises InputError."""
    start = -1
    for _ in range(occurrence):
        start = text.find(quote, start + 1)
        if start < 0:
            raise InputError("The words of a sample case do not stand in its article.", f"{where}: “{quote}”")
    return Span(start, start + len(quote))


def milliseconds(words: str, *, where: str) -> int:
    """From `mm:ss.mmm`. Raises InputError."""
    try:
        return timecode.parse(words)
    except ValueError as error:
        raise InputError("This is not a time in a recording.", f"{where}: {words}", "Write 00:00:21.480.") from error
