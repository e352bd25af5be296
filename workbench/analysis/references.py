"""Small questions about words that refer to somebody: what a relative pronoun stands for, a phrase's head, how prominent a mention is."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.words import Parse, Word


def antecedent(noun: Word) -> Word:
    """*posted within the hour, which shows ...*: a time says nothing, so what it is the time of is meant."""
    here = noun
    while _is_time(here) and here.head is not here:
        here = here.head
        while not here.nominal and here.head is not here and not here.verbal:
            here = here.head
        if here.verbal:
            kids = {kid.dep: kid for kid in here.kids}
            return kids.get("dobj") or kids.get("nsubjpass") or kids.get("nsubj") or here.head
    return here if here.nominal else noun


def _is_time(word: Word) -> bool:
    return word.ent in ("DATE", "TIME") or word.lemma in lexicon.words("people", "time")


def head_of(parse: Parse, indexes: set[int]) -> Word:
    """The word of a phrase that hangs outside it; names and nouns before anything else."""
    first: Word | None = None
    for i in sorted(indexes):
        word = parse.words[i]
        if word.nominal:
            if word.head is word or word.head.i not in indexes:
                return word
            first = first or word
    return first or parse.words[max(indexes)]


def gender_of_noun(lemma: str) -> str:
    """Of *businessman*, *spokeswoman* and the like; "" for most nouns."""
    for gender in ("male", "female"):
        if lemma in lexicon.words("people", f"gender.{gender}"):
            return gender
    return ""


def subject_of(parse: Parse, number: int) -> Word | None:
    """The subject of a sentence's main clause."""
    start, end = parse.sents[number]
    top = next((w for w in parse.words[start:end] if w.dep == "ROOT"), None)
    return next((kid for kid in top.kids if kid.dep in ("nsubj", "nsubjpass")), None) if top is not None else None


def subjecthood(word: Word) -> float:
    while word.dep in ("compound", "appos", "flat", "nmod") and word.head is not word:
        word = word.head
    if word.dep in ("nsubj", "nsubjpass"):
        return 4.0
    return {"poss": 1.5, "dobj": 1.0, "agent": 1.0}.get(word.dep, 0.0)


def is_introduced(word: Word) -> bool:
    first = any(kid.low in ("a", "an", "one", "two", "three", "several", "some", "another") for kid in word.kids)
    return first and any(kid.dep in ("amod", "compound", "prep", "nmod") for kid in word.kids)
