"""Checkable statements of the article itself: sentences that nobody is quoted for, with a number, a comparison, a cause or an accusation.

They are never shown unasked: nobody named stands behind them. Headlines and captions are none: they repeat what the text says.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.kinds import is_number
from workbench.analysis.statements import Statement, narrated
from workbench.analysis.words import Parse, Word

_SHORTEST, _LONGEST = 6, 60
# A headline's length in words; which words count for its capitals, and how many of them must have one.
_HEADLINE, _LONGER, _TITLE_CASE = 25, 4, 0.8
_ENDS = frozenset({".", "!", "?", "…", "...", '"'})
_NONE = frozenset({"no", "never", "none", "nobody"})
_OWN_VOICE = frozenset({"i", "we", "my", "our", "you", "your"})


def narrator_statements(parse: Parse, statements: list[Statement]) -> list[Statement]:
    """One statement per sentence that is free of reported speech and worth a look."""
    reported = {parse.words[i].sent for s in statements for i in (s.cue | s.content)}
    found = []
    for number, (start, end) in enumerate(parse.sents):
        words = parse.words[start:end]
        if number in reported or not _SHORTEST <= len(words) <= _LONGEST or not _checkable(words):
            continue
        if is_headline(parse, words[0].para):
            continue
        made = narrated(parse, set(range(start, end)), "narrator-sentence", "the article states this itself")
        if made is not None:
            found.append(made)
    return found


def is_headline(parse: Parse, number: int) -> bool:
    """A headline, a crosshead or a caption: no end mark, or a short first line in which nearly every longer word has a capital."""
    low, high = parse.paras[number]
    words = parse.words[low:high]
    if not words:
        return False
    if not any(w.text in _ENDS for w in words[-2:]):
        return True
    longer = [w for w in words if len(w.text) >= _LONGER and w.text.isalpha()]
    capitals = sum(w.text[0].isupper() for w in longer)
    return len(words) <= _HEADLINE and len(longer) >= 3 and capitals >= _TITLE_CASE * len(longer)


def _checkable(words: list[Word]) -> bool:
    if words[-1].text in ("?", ":") or any(w.quote >= 0 or w.low in _OWN_VOICE for w in words):
        return False
    if not any(w.dep == "ROOT" and w.verbal and w.tag in ("VBD", "VBZ", "VBP", "VBN", "MD") for w in words):
        return False
    if any(is_number(w) for w in words):
        return True
    lemmas = {w.lemma for w in words}
    named = any(w.ent in ("PERSON", "ORG", "GPE", "NORP") for w in words)
    telling = lexicon.words("checkworthy", "accusation", "cause")
    if lemmas & telling or (named and any(w.tag in ("JJR", "JJS", "RBR", "RBS") for w in words)):
        return True
    if any(w.dep == "neg" or w.low in _NONE for w in words):
        return True
    return bool(lemmas & lexicon.words("checkworthy", "public"))
