"""Which language a text is in, by its stop words. Good for an article, not for a line: a short text counts as English."""

from __future__ import annotations

import re

from workbench.analysis import lexicon

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000
_FEWEST = 25
# Share of stop words that running text has in its own language, and by how much it must beat English.
_SHARE = 0.15
_MARGIN = 1.3


def detect(text: str) -> str:
    """A two-letter code ("en", "de", ...), or "" where no language known here fits. Linear in the first pages of the text."""
    words = [w.lower() for w in _WORD.findall(text[:_SAMPLE])]
    if len(words) < _FEWEST:
        return "en"
    stops = lexicon.mapping("languages", "stop")
    share = {code: sum(w in known for w in words) / len(words) for code, known in stops.items()}
    best = max(share, key=lambda code: share[code])
    if best != "en" and share[best] >= max(_SHARE, _MARGIN * share["en"]):
        return best
    return "en" if share["en"] >= _SHARE / 2 or share[best] >= _SHARE else ""


def name(code: str) -> str:
    """The language's English name for the user."""
    return next(iter(lexicon.mapping("languages", "name").get(code, ())), code)
