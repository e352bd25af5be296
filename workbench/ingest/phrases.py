"""The phrase lists of page furniture (`resources/ingest/*.toml`, one file a language), compiled once. All languages apply at once."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from workbench.ingest.statement import Statements
from workbench.paths import resource

_OUTSIDE = r"^[^\w©]*+"  # possessive: a line of a million signs must not be tried again from each of them
_SHORT_WORDS = 12
_LONG_WORDS = 25
_LONG_CHARS = 500
_CAPTION_WORDS = 70
_CREDIT_CHARS = 160
_AGENCY_CHARS = 60


@dataclass(frozen=True, slots=True)
class Phrases:
    """Patterns over one line: `furniture` and `end` (closes an article), and what makes a short line furniture."""

    furniture: re.Pattern[str]
    end: re.Pattern[str]
    short: re.Pattern[str]
    byline: re.Pattern[str]
    credit: re.Pattern[str]
    agency: re.Pattern[str]
    statement: Statements

    def is_end(self, line: str, words: float) -> bool:
        """A line that opens what follows an article: comments, related stories."""
        return words <= _SHORT_WORDS and len(line) <= _LONG_CHARS and self.end.match(line) is not None

    def is_furniture(self, line: str, words: float) -> bool:
        """A line of the page, not of the article. A sentence of 25 words never is."""
        if _LONG_WORDS <= words < _CAPTION_WORDS:
            return self.is_caption(line)
        if words >= _LONG_WORDS or len(line) > _LONG_CHARS:
            return False
        if self.furniture.match(line) or self.is_end(line, words):
            return True
        if self.is_caption(line):
            return True
        return (
            words <= _SHORT_WORDS
            and self.short.match(line) is not None
            and not line.rstrip("\"”»’')").endswith((".", "!", "?"))
        )

    def is_statement(self, line: str) -> bool:
        """A whole sentence of an article by its shape, however short. What `is_furniture` says comes first."""
        return self.short.match(line) is None and self.statement.is_one(line)

    def is_caption(self, line: str) -> bool:
        """A line that ends in the credit of a picture, and not as a sentence does."""
        if line.rstrip("\"”»’'").endswith((".", "!", "?", "…", ":")):
            return False
        if self.credit.search(line, max(0, len(line) - _CREDIT_CHARS)):
            return True
        return self.agency.search(line, max(0, len(line) - _AGENCY_CHARS)) is not None


@functools.cache
def load() -> Phrases:
    """The patterns of all languages. Raises OSError where the program's own resources are missing."""
    tables: list[dict[str, Any]] = []
    for path in sorted(resource("ingest").glob("*.toml")):
        with path.open("rb") as file:
            tables.append(tomllib.load(file))
    furniture, end, byline, caption = ([t[key] for t in tables] for key in ("furniture", "end", "byline", "caption"))
    statement = [t["statement"] for t in tables if "statement" in t]
    agencies = _either(_all(caption, "agencies"))
    return Phrases(
        furniture=_pattern(_all(furniture, "starts"), _all(furniture, "whole"), extra=(r"©", r"c\) ?\d{4}")),
        end=_pattern(_all(end, "starts"), _all(end, "whole")),
        short=_pattern(_all(furniture, "short"), ()),
        credit=re.compile(rf"(?<!\w)(?:{_either(_all(caption, 'credit'))})|©", re.IGNORECASE),
        # behind a stroke or a bracket, or as the last word: headlines speak of agencies too
        agency=re.compile(rf"(?:[/(|,–-]\s?(?:{agencies})\b[^.!?]{{0,40}}|\b(?:{agencies})\W*)$", re.IGNORECASE),
        byline=re.compile(rf"{_OUTSIDE}(?:{_either(_all(byline, 'starts'))})\s+(?P<names>\w.*)$", re.IGNORECASE),
        statement=Statements(
            frozenset(_all(statement, "verbs")),
            re.compile(rf"(?<!\w)(?:{_either(_all(statement, 'page'))})(?!\w)"),
        ),
    )


def _all(groups: Iterable[dict[str, list[str]]], key: str) -> list[str]:
    return sorted({phrase for group in groups for phrase in group.get(key, ())}, key=lambda p: (-len(p), p))


def _pattern(starts: Iterable[str], whole: Iterable[str], *, extra: Iterable[str] = ()) -> re.Pattern[str]:
    parts = [rf"(?:{_either(starts)})(?!\w)"]
    parts += [rf"(?:{_either(whole)})[^\w]*+$"] if list(whole) else []
    return re.compile(f"{_OUTSIDE}(?:{'|'.join([*parts, *extra])})", re.IGNORECASE)


def _either(phrases: Iterable[str]) -> str:
    return "|".join(_regex(phrase) for phrase in phrases)


def _regex(phrase: str) -> str:
    """`#` is a number, `*` one to four words, an apostrophe any of its forms."""
    out = re.escape(phrase).replace(r"\#", r"[\d.,]+").replace("'", "['’]")
    return out.replace(r"\*", r"\w+(?:[ -]\w+){0,3}").replace(r"\ ", r"\s+")
