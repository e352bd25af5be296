"""Halves of a finding: *None of them passed the test*. What "them" stands for where that is certain, and whether the words stand alone."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.descriptions import phrase_words
from workbench.analysis.words import Parse, Word

_THEY = frozenset({"they", "them"})
_POINTING = frozenset({"they", "them", "these", "those"})
_BACK = 2  # sentences before its own in which what is meant may stand
_COUNTED_UP = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY"})
_ARTICLES = frozenset({"the", "a", "an", "some", "these", "those", "all"})
_OWNED = frozenset({"PRP$", "POS", "WP$"})


def things_meant(parse: Parse, word: Word, figures: frozenset[int] | set[int]) -> str:
    """*the 40 buses* for "them": the one noun in the plural of the sentence before (or of the one before that, where it has none); "" where
    there are more, or somebody else who could be meant. `figures`: word indexes of names."""
    if word.low not in _THEY:
        return ""
    for number in range(word.sent, max(-1, word.sent - _BACK - 1), -1):
        start, end = parse.sents[number]
        if parse.words[word.i].para - parse.words[start].para > 1:
            return ""
        words = parse.words[start : word.i if number == word.sent else end]
        nouns = [w for w in words if w.tag in ("NNS", "NNPS") and w.ent not in _COUNTED_UP and w.dep != "compound"]
        bodies = word.dep != "pobj" and any(w.lemma in _bodies() and w.tag == "NN" for w in words)
        joined = any(w.dep == "conj" and w.nominal for w in words)
        if len(nouns) > 1 or joined or bodies or any(n.i in figures or n.pos == "PROPN" for n in nouns):
            return ""
        if nouns:
            return _definite(parse, nouns[0])
    return ""


def _bodies() -> frozenset[str]:
    """*The council bought pumps. They failed*: either may be meant."""
    return lexicon.words("people", "organisation", "hearer", "speaking_thing")


def _definite(parse: Parse, noun: Word) -> str:
    """The phrase with "the"; "" where it hangs on an owner, or on words of a kind of its own."""
    kept = phrase_words(noun)
    words = [parse.words[i] for i in kept]
    if words[0].low in _ARTICLES:
        words = words[1:]
    if not words or any(w.tag in _OWNED or w.verbal or w.low in ("no", "any", "more") for w in words):
        return ""
    if any(w.quote >= 0 for w in words) and any(w.quote < 0 for w in words):
        return ""
    said = parse.text[words[0].start : words[-1].end]
    return f"the {said}"


def is_half(words: list[Word]) -> bool:
    """The subject is *they*, *these*, *none of them*: alone the words do not say of what they speak."""
    for subject in words:
        if subject.dep in ("nsubj", "nsubjpass") and subject.head.i in {w.i for w in words}:
            of = [p for kid in subject.kids if kid.low == "of" for p in kid.kids if p.dep == "pobj"]
            meant = of[0] if of else subject
            return meant.low in _POINTING and meant.pos in ("PRON", "DET")
    return False
