"""Statements that say again what a better ranked one says already: they step back in the ranking, so that the first ones differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from workbench.analysis.words import Word

_TELLING = frozenset({"NOUN", "PROPN", "VERB", "NUM", "ADJ"})
_EMPTY = frozenset({"be", "have", "do", "say", "make", "get", "go", "take", "come"})
# Of the shorter statement's words, and how many of them at least.
_SAME, _LEAST = 0.7, 3
# Earlier statements looked at per word: keeps long texts linear.
_MOST = 6


def topic(words: Sequence[Word]) -> frozenset[str]:
    """The words of a statement that set it apart."""
    return frozenset(w.lemma for w in words if w.pos in _TELLING and w.lemma not in _EMPTY)


def repeated(ranks: Sequence[float], topics: Sequence[frozenset[str]]) -> list[bool]:
    """For each statement: whether one with a higher rank says the same."""
    found = [False] * len(ranks)
    by_word: dict[str, list[int]] = defaultdict(list)
    for number in sorted(range(len(ranks)), key=lambda n: -ranks[n]):
        here = topics[number]
        shared: dict[int, int] = defaultdict(int)
        for word in here:
            for other in by_word[word]:
                shared[other] += 1
        found[number] = any(
            count >= _LEAST and count >= _SAME * min(len(here), len(topics[other])) for other, count in shared.items()
        )
        for word in here:
            if not found[number] and len(by_word[word]) < _MOST:
                by_word[word].append(number)
    return found
