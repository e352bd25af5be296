"""The words of a statement as they are compared: cut to a stem, put into their class, names kept apart. No meaning beyond that."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from workbench.analysis import lexicon

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*|[$€£]|\d[\d,]*(?:[.:]\d+)?|%|[^\s\w]")
_LIST = "across"
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a sign with its place."""

    text: str
    low: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        return self.text[:1].isupper()

    @property
    def alpha(self) -> bool:
        return self.text[:1].isalpha()


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The tokens of a part of a text, with their places in the whole."""
    return [Token(m.group(), m.group().lower().replace("’", "'"), m.start(), m.end()) for m in _WORD.finditer(text, start, end)]  # fmt: skip


@functools.lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Without the endings that do not change what is meant; the same word always gives the same stem."""
    word = word.lower().replace("’", "'").removesuffix("'s").rstrip("'")
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("es", ""), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) >= (4 if ending in ("ing", "es") else 3):
            if ending == "s" and word.endswith("ss"):
                break
            word = word[: -len(ending)] + instead
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lse":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 3 else word


@functools.cache
def _classes() -> dict[str, str]:
    return {stem(word): name for name, words in lexicon.mapping(_LIST, "same").items() for word in words}


def term(word: str) -> str:
    """The class of a word, or its stem where it has none."""
    cut = stem(word)
    return _classes().get(cut, cut)


@functools.cache
def stop_words() -> frozenset[str]:
    return lexicon.words(_LIST, "stop") | frozenset(WEEKDAYS) | frozenset(MONTHS) - {"may"}


@functools.cache
def group(name: str) -> frozenset[str]:
    """A list of `resources/lexicons/across.toml`, as terms."""
    section, _, key = name.partition(".")
    return frozenset(map(term, lexicon.words(_LIST, f"{section}.{key}" if key else section)))


def content(found: list[Token]) -> set[str]:
    """The terms that carry a topic."""
    stop = stop_words()
    return {term(t.text) for t in found if t.alpha and t.low not in stop and len(t.low) > 2}


def names(text: str, start: int, end: int, *, first: bool = False) -> set[str]:
    """Words written with a capital, folded: what a text is about, as far as it has a name. `first`: also those that begin a sentence."""
    found: set[str] = set()
    fresh = True
    for token in tokens(text, start, end):
        if token.alpha:
            if token.capital and (first or not fresh) and token.low not in stop_words() and len(token.low) > 2:
                found.add(stem(token.low))
            fresh = False
        elif token.text in '.!?:“”"':
            fresh = True
    return found


def whole_names(text: str, start: int, end: int) -> frozenset[tuple[str, ...]]:
    """The names of two words and more, folded as `names` folds them."""
    found, run = set[tuple[str, ...]](), list[str]()
    last = 0
    for token in (*tokens(text, start, end), None):
        if token is not None and token.alpha and token.capital and (not run or token.start == last + 1):
            run.append(stem(token.low))
        else:
            if len(run) > 1:
                found.add(tuple(run))
            run = [stem(token.low)] if token is not None and token.alpha and token.capital else []
        last = token.end if token is not None else 0
    return frozenset(found)


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around a part of a text; an initial or an abbreviated month does not end one."""
    left = start
    while left > 0:
        before = text[left - 1]
        if before == "\n" or (
            before in " " and left > 1 and text[left - 2] in ".!?”" and not _abbreviated(text, left - 2)
        ):
            break
        left -= 1
    right = end
    while right < len(text):
        here = text[right - 1]
        if text[right] == "\n" or (here in ".!?" and text[right] in ' ”"' and not _abbreviated(text, right - 1)):
            break
        right += 1
    return left, right


def _abbreviated(text: str, dot: int) -> bool:
    if text[dot] != ".":
        return False
    word = re.search(r"[\w.]*$", text[max(0, dot - 6) : dot])
    said = word.group().lower() if word else ""
    return len(said) == 1 or (said in ("mr", "mrs", "ms", "dr", "st", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "p.m", "a.m") and not text[dot + 1 : dot + 3].strip()[:1].isupper())  # fmt: skip
