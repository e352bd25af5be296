"""Whether a short line is a whole sentence that states something, by its shape: a capital, an end mark, a verb behind a subject.

For short paragraphs of an article, beside lines of the page that look like sentences too. Words: `resources/ingest`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_LEAST = 3  # words: subject, verb and one more
_QUOTES = tuple('"“”„«')
_OPENERS = "\"“”„«‘'( "
_CLOSERS = "\"”“»’') "
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_LINK = re.compile(r"[@#|»›→]|\w://|\bwww\.|\w\.[a-z]{2,}\b")
_PAST = re.compile(r"[a-z]{2,}ed")
_NO_PAST = frozenset({"hundred", "indeed", "need", "speed", "breed", "seed", "feed", "exceed", "succeed", "proceed"})


@dataclass(frozen=True, slots=True)
class Statements:
    """`verbs`: finite forms in small letters. `page`: words of a line about the page, its makers or its reader."""

    verbs: frozenset[str]
    page: re.Pattern[str]

    def is_one(self, line: str) -> bool:
        """Statements end in a full stop: what a page calls out or asks ends otherwise."""
        shown = line.lstrip(_OPENERS)
        if not shown[:1].isupper() and not shown[:1].isdigit():
            return False
        if not line.rstrip(_CLOSERS).endswith(".") or line.rstrip(_CLOSERS).endswith(".."):
            return False
        if _LINK.search(line) or (not line.startswith(_QUOTES) and self.page.search(shown[:1].lower() + shown[1:])):
            return False
        words = _WORD.findall(line.replace("’", "'"))
        return len(words) >= _LEAST and any(self._is_verb(word) for word in words[1:])

    def _is_verb(self, word: str) -> bool:
        return word in self.verbs or (_PAST.fullmatch(word) is not None and word not in _NO_PAST)
