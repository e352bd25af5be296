"""Noun phrases for people and things: the short form that names one, and the fullest one that describes an unnamed source.

Knows the grammar of one phrase only; who is behind it is for `speakers`.
"""

from __future__ import annotations

from workbench.analysis.words import Parse, Word, subtree

_LOOSE = frozenset({"relcl", "appos", "cc", "conj", "punct", "ccomp", "advcl"})
_AFTER = frozenset({"of", "for", "in", "at", "with", "from", "to", "on"})
# Stand before a phrase and are no part of it.
_FOCUS = frozenset({"even", "also", "meanwhile", "but", "and", "still", "yet", "perhaps"})
_COUNTED = frozenset(
    {
        "a",
        "dozens",
        "scores",
        "hundreds",
        "thousands",
        "millions",
        "plenty",
        "many",
        "several",
        "more",
        "most",
        "other",
        "few",
        "some",
    }
)
# Of a full description: words after the noun, and what ends it.
_MOST_AFTER = 22
_ENDS = frozenset({",", ";", ":", "(", ")", "–", "—", "--", "-"})


def short_phrase(parse: Parse, noun: Word) -> str:
    """A noun with what stands before it and of-phrases, without clauses and appositions, as the article words it."""
    kept = phrase_words(noun)
    return parse.text[parse.words[kept[0]].start : parse.words[kept[-1]].end]


def phrase_words(noun: Word) -> list[int]:
    """Word indexes of `short_phrase`, an unbroken run."""
    kept = {noun.i}
    for kid in noun.kids:
        joins = kid.text == "-" or (kid.text == "," and _between_adjectives(noun, kid))
        if (kid.dep in _LOOSE and not (kid.dep == "punct" and joins)) or (kid.low in _FOCUS and kid.i < noun.i):
            continue
        if (
            kid.i < noun.i
            or (kid.dep == "prep" and kid.low in _AFTER)
            or (kid.dep == "amod" and kid.i == noun.i + 1)
            or (kid.dep == "acl" and kid.tag in ("VBN", "VBG") and kid.i == noun.i + 1)
        ):
            if not any(noun_clause(w) for w in _members(kid)):
                kept |= subtree(kid)
            elif kid.dep == "prep" and kid.low == "of":
                kept |= _of_part(kid)
    return _run(noun.i, kept)


def uncapitalised(parse: Parse, indexes: list[int]) -> str:
    """The words; *The officials* at the front of a sentence are *the officials* of its middle."""
    first, said = parse.words[indexes[0]], parse.said(indexes)
    small = first.low in _COUNTED or (first.pos in ("DET", "PRON", "NUM") and first.text[1:].islower())
    return said[:1].lower() + said[1:] if small else said


def _between_adjectives(noun: Word, comma: Word) -> bool:
    """*a tall, bearded man*."""
    adjectives = [kid.i for kid in noun.kids if kid.dep == "amod" and kid.i < noun.i]
    return any(i < comma.i for i in adjectives) and any(i > comma.i for i in adjectives)


def _of_part(of: Word) -> set[int]:
    """*dozens of papers that ...*: without what is counted the number names nobody."""
    nouns = [kid for kid in of.kids if kid.dep == "pobj"]
    return {of.i, *phrase_words(nouns[0])} if nouns else set()


def full_description(parse: Parse, noun: Word) -> list[int]:
    """Word indexes of the phrase with all that restricts it (*a source involved in the plan*, *voters who stayed away*), up to the first comma."""
    kept = set(phrase_words(noun))
    last = max(kept)
    inside = subtree(noun)
    end = min(len(parse.words), noun.i + _MOST_AFTER, parse.sentence(noun)[1])
    while last + 1 < end and last + 1 in inside:
        word = parse.words[last + 1]
        if word.text in _ENDS and not _joins(parse, word):
            break
        last += 1
    if last + 1 == end and last + 1 in inside:
        return sorted(kept)  # longer than a description is
    while parse.words[last].low in ("and", "or", "but", "that", "who", "which", '"', "'"):
        last -= 1
    return _run(noun.i, kept | set(range(noun.i, last + 1)))


def _joins(parse: Parse, word: Word) -> bool:
    """A hyphen inside a word ("super-PAC")."""
    return word.text == "-" and not parse.text[word.start - 1].isspace() and not parse.text[word.end].isspace()


def _run(middle: int, kept: set[int]) -> list[int]:
    first = last = middle
    while first - 1 in kept:
        first -= 1
    while last + 1 in kept:
        last += 1
    return list(range(first, last + 1))


def _members(word: Word) -> list[Word]:
    found, stack = [], [word]
    while stack:
        here = stack.pop()
        found.append(here)
        stack.extend(here.kids)
    return found


def noun_clause(word: Word) -> bool:
    return word.dep in ("relcl", "acl", "ccomp", "appos") and word.verbal
