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
# Reports of one speaker that a quotation is held against: keeps long texts linear.
_PARAPHRASES = 200


def topic(words: Sequence[Word]) -> frozenset[str]:
    """The words of a statement that set it apart."""
    return frozenset(w.lemma for w in words if w.pos in _TELLING and w.lemma not in _EMPTY)


def quoted_ranks(
    ranks: Sequence[float], topics: Sequence[frozenset[str]], quoted: Sequence[bool], names: Sequence[str]
) -> list[float]:
    """The ranks, those of a quotation no lower than the best of its own paraphrases: the same speaker (name, "" for nobody) says the same."""
    found = list(ranks)
    reports: dict[str, list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        if name and not quoted[number]:
            reports[name].append(number)
    for number, topic_ in enumerate(topics):
        for other in reports[names[number]][-_PARAPHRASES:] if quoted[number] and names[number] else ():
            if _alike(topic_, topics[other], len(topic_ & topics[other])):
                found[number] = max(found[number], ranks[other])
    return found


def _alike(one: frozenset[str], other: frozenset[str], shared: int) -> bool:
    return shared >= _LEAST and shared >= _SAME * min(len(one), len(other))


def repeated(
    ranks: Sequence[float], topics: Sequence[frozenset[str]], quoted: Sequence[bool] | None = None
) -> list[bool]:
    """For each statement: whether one with a higher rank says the same; of two with the same rank a quotation stands first."""
    found = [False] * len(ranks)
    by_word: dict[str, list[int]] = defaultdict(list)
    for number in sorted(range(len(ranks)), key=lambda n: (-ranks[n], quoted is not None and not quoted[n])):
        here = topics[number]
        shared: dict[int, int] = defaultdict(int)
        for word in here:
            for other in by_word[word]:
                shared[other] += 1
        found[number] = any(_alike(here, topics[other], count) for other, count in shared.items())
        for word in here:
            if not found[number] and len(by_word[word]) < _MOST:
                by_word[word].append(number)
    return found
