"""What follows a report in its sentence and is no part of it: remarks of the narrator, the source's source, a second report.

The parser hangs these on the last words of the content; the marks before them show where the report is over.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.words import Parse, Word

_MARKS = frozenset({",", "-", "–", "—", "--", "("})
_RELATIVE = frozenset({"who", "which", "where", "whose", "whom", "when"})
_LINKS = frozenset({"while", "before", "after"})
_ARTICLES = frozenset({"the", "a", "an"})
_FEWEST = 3


def without_tail(parse: Parse, verb: Word, content: set[int], *, thing: bool) -> set[int]:
    """The content cut where its tail begins, if some words after the verb are left. `thing`: it names a thing, so no clause belongs to it."""
    words = parse.words
    after = sorted(i for i in content if i > verb.i)
    for place, i in enumerate(after):
        closes = _closes_after_comma(parse, words[i])
        if place < 2 or (words[i].quote >= 0 and not closes) or place + 1 == len(after):
            continue
        rest = after[place + 1 :]
        own = (
            words[rest[0]].tag == "VBG" and words[rest[0]].quote < 0
            if closes
            else _begins_tail(parse, words[i], rest, thing=thing)
        )
        if own:
            kept = {k for k in content if k < i + closes}
            if sum(not words[k].punct for k in kept) >= (1 if thing else _FEWEST):
                return kept
    return content


def _closes_after_comma(parse: Parse, word: Word) -> bool:
    """*"... values," stating that*: the mark of a quotation whose comma belongs to the sentence around it."""
    return word.quote >= 0 and word.i == parse.quoted[word.quote][1] - 1 and parse.words[word.i - 1].text == ","


def _begins_tail(parse: Parse, mark: Word, rest: list[int], *, thing: bool) -> bool:
    words = parse.words
    word = words[rest[0]]
    if word.low == "according" or (word.low == "compared" and mark.text in _MARKS):
        return True
    if word.quote >= 0:
        return False
    if mark.text not in _MARKS:
        return mark.low in _LINKS and reports(word)
    relative = words[rest[1]] if word.pos == "ADP" and len(rest) > 1 else word
    if relative.low in _RELATIVE and relative.tag.startswith("W"):
        return _runs_out(words, rest)
    if mark.text == "," and word.low in _ARTICLES and word.head.dep in ("appos", "npadvmod", "conj"):
        return _runs_out(words, rest)
    return reports(word) or (word.low in _LINKS and len(rest) > 1 and reports(words[rest[1]]))


def without_time_before(parse: Parse, verb: Word, content: set[int]) -> set[int]:
    """*told residents this weekend he would ...*: the time between the verb and the clause is when it was said."""
    words = parse.words
    first = min(content, default=-1)
    if first <= verb.i or words[first].low not in ("this", "last", "earlier") or words[first].quote >= 0:
        return content
    noun = next(
        (w for w in words[first + 1 : first + 4] if w.dep == "npadvmod" and w.lemma in lexicon.words("people", "time")),
        None,
    )
    if (
        noun is None
        or noun.i + 1 not in content
        or words[noun.i + 1].dep not in ("nsubj", "det", "poss", "compound", "mark", "expl")
    ):
        return content
    return {i for i in content if i > noun.i}


def reports(word: Word) -> bool:
    """*..., claiming that*: the same speaker's next report."""
    return (
        word.tag == "VBG"
        and word.dep in ("advcl", "pcomp", "xcomp", "acl", "conj")
        and word.lemma in lexicon.words("attribution", "say", "stance", "call")
    )


def _runs_out(words: list[Word], rest: list[int]) -> bool:
    """Nothing of the main clause follows the relative clause: no other comma before the end."""
    return not any(words[i].text == "," and words[i].quote < 0 for i in rest[1:])
