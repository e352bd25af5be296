"""What two clauses have in common and where they differ: shared words and names, negation on one side only, other numbers, opposites.

Plain features for the rules that set one clause against another; whether they add up to a link is decided there.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Set
from dataclasses import dataclass

from workbench.analysis import lexicon
from workbench.analysis.words import Parse, Word

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})
_STEM = 7
_UNTOLD = frozenset({"DATE", "TIME", "ORDINAL"})


@dataclass(frozen=True, slots=True)
class Likeness:
    """`shared`: content words of both; `named`: those of them that are names. The flags say how the two differ."""

    shared: frozenset[str]
    named: frozenset[str]
    negated: bool
    numbers: bool
    opposite: bool

    @property
    def differs(self) -> bool:
        return self.negated or self.numbers or self.opposite


def likeness(parse: Parse, a: Collection[int], b: Collection[int], *, denied: bool = False) -> Likeness:
    """Of the words at indexes `a` and `b`. `denied`: the first clause is one that somebody denies."""
    one, two = [parse.words[i] for i in a], [parse.words[i] for i in b]
    words_one, words_two = content_words(one), content_words(two)
    shared = frozenset(words_one.keys() & words_two.keys())
    named = frozenset(word for word in shared if words_one[word] == "PROPN")
    negated = bool(shared) and (_negated(one, shared) != denied) != _negated(two, shared)
    return Likeness(shared, named, negated, _other_numbers(one, two), _opposite(_lemmas(one), _lemmas(two)))


def content_words(words: Collection[Word]) -> dict[str, str]:
    """Lemma -> part of speech of the words that carry a topic."""
    plain = lexicon.words("links", "plain_word")
    return {
        w.lemma: w.pos for w in words if w.pos in _CONTENT and w.lemma not in plain and any(map(str.isalpha, w.text))
    }


def _stem(lemma: str) -> str:
    """Cut so that "investigation" and "investigate" meet."""
    return lemma[:_STEM] if len(lemma) > _STEM else lemma


def _negated(words: Collection[Word], shared: frozenset[str]) -> bool:
    """An odd number of negations that bear on a shared word or on what it hangs from."""
    negations = lexicon.words("links", "negation")
    found = 0
    stems = {_stem(lemma) for lemma in shared}
    paired = any(word.low == "neither" for word in words)
    for word in words:
        if paired and word.low == "nor":
            # "neither A nor B" is one negation
            continue
        if word.low in negations or word.lemma in negations:
            # "was not at the barn": what a preposition beside the negation leads to is near
            led = (
                [n for kid in word.head.kids if kid.dep == "prep" for n in kid.kids] if word.head.lemma == "be" else []
            )
            near = (word, word.head, word.head.head, *word.head.kids, *led)
            found += any(_stem(w.lemma) in stems for w in near)
    return found % 2 == 1


def _numbers(words: Collection[Word]) -> dict[str, str]:
    """Number -> the noun that it counts."""
    return {w.low: (w.head.lemma if w.head.nominal else "") for w in words if w.pos == "NUM" and w.ent not in _UNTOLD}


def _other_numbers(one: Collection[Word], two: Collection[Word]) -> bool:
    """Both count the same kind of thing and no number stands on both sides."""
    a, b = _numbers(one), _numbers(two)
    if not a or not b or a.keys() & b.keys():
        return False
    return bool({n for n in a.values() if n} & {n for n in b.values() if n})


def _opposite(one: Set[str], two: Set[str]) -> bool:
    return any((one & left and two & right) or (one & right and two & left) for left, right in _opposites())


def _lemmas(words: Collection[Word]) -> frozenset[str]:
    return frozenset(w.lemma for w in words)


@functools.cache
def _opposites() -> list[tuple[frozenset[str], frozenset[str]]]:
    pairs = [entry.split("|") for entry in lexicon.table("links")["opposite"]["pairs"]]
    return [(frozenset(left.split()), frozenset(right.split())) for left, right in pairs]
