"""Which line of a pasted text is its headline: it stands before the text, is short, and speaks of what the text speaks of."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from workbench.ingest.lines import Line

_LOOK_BACK = 40  # lines before the text
_LOOK_IN = 2  # lines of the text itself
_LEAD = 40  # lines of the text whose words are compared
_NO_HEADLINE = tuple(".。।…:;,")
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b")
_WORD = re.compile(r"\w+")
_STEM = 6  # letters: endings differ between headline and text


def choose(lines: Sequence[Line], body: Set[int]) -> int | None:
    """The index of the headline among the lines before the article's text, or its first ones; None where there is no likely line."""
    if not body:
        return None
    first = min(body)
    told = {stem for at in sorted(body)[:_LEAD] for stem in _stems(lines[at].text)}
    best: tuple[float, int] | None = None
    for at in range(max(0, first - _LOOK_BACK), min(len(lines), first + _LOOK_IN)):
        if _may_be(lines[at]):
            rate = _likely(lines[at], told, distance=abs(first - at), inside=at in body)
            best = max(best, (rate, -at)) if best else (rate, -at)
    if best is None or best[0] <= 0 or body == {-best[1]}:
        return None  # a text is more than its headline
    return -best[1]


def _may_be(line: Line) -> bool:
    return not line.furniture and 3 <= line.words <= 30 and not line.text.endswith(_NO_HEADLINE)


def _likely(line: Line, told: set[str], *, distance: int, inside: bool) -> float:
    """How much a line looks like a headline. Weights were set on pages whose headline is known; the shared words count most."""
    stems = set(_stems(line.text))
    shared = len(stems & told) / len(stems) if stems else 0.0
    if inside:
        shared *= 0.6  # it shares its words with itself
    rate = 20 * shared + min(line.words, 10.0) - 0.7 * max(0.0, line.words - 14) - 0.15 * distance
    return rate - 3 * bool(_DATE.search(line.text)) - 4 * inside


def _stems(text: str) -> list[str]:
    """The beginnings of words of four letters and more; of all words in scripts without spaces."""
    return [word[:_STEM] for word in _WORD.findall(text.casefold()) if len(word) >= 4 or word[0] > "\u2e80"]
