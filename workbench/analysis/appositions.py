"""Names that stand beside a description or in a row: *the director, Mary Jones*, *Jones, Reed and Pell*. Whom they mean is for `speakers`."""

from __future__ import annotations

from workbench.analysis.cast import Cast, Figure
from workbench.analysis.words import Parse, Word


def appositive(parse: Parse, cast: Cast, source: set[int]) -> Word | None:
    """*A spokeswoman for the mayor, Mary Jones, said*: the name set beside the description."""
    for i in sorted(source):
        word = parse.words[i]
        figure = cast.at.get(i)
        if word.dep == "appos" and figure is not None and figure.kind in ("person", "unknown"):
            return word
    return None


def name_at_end(parse: Parse, cast: Cast, source: set[int], head: Word) -> Word | None:
    """*Norton police Chief Mary Jones*, where the parser takes the town for a verb: the name behind all nouns and titles."""
    last = parse.words[max(source)]
    figure = cast.at.get(last.i)
    between = parse.words[head.i : last.i]
    named = figure is not None and figure.kind == "person" and len(figure.name) > 1
    return last if named and between and all(w.nominal for w in between) else None


def beside(cast: Cast, noun: Word) -> Figure | None:
    """*the director, Mary Jones*, *the newspaper Harbour Post*: the name that stands beside a description."""
    for kid in noun.kids:
        figure = cast.at.get(kid.i) if kid.dep == "appos" else None
        if figure is not None and (figure.kind == "person" or not _comma_between(cast, noun, figure, kid)):
            return figure
    return None


def _comma_between(cast: Cast, noun: Word, figure: Figure, at: Word) -> bool:
    first = at.i
    while cast.at.get(first - 1) is figure:
        first -= 1
    return first != noun.i + 1


def listed(word: Word) -> bool:
    """*Jones, Reed and Pell*, where the parser takes Reed for another name of Jones."""
    return (
        word.dep == "appos"
        and word.pos == "PROPN"
        and any(kid.dep == "conj" and kid.pos == "PROPN" for kid in word.kids)
    )


def within(who: Figure | str, phrase: str) -> bool:
    return f" {who if isinstance(who, str) else who.full_name} " in f" {phrase} "


def some_of(head: Word) -> bool:
    """*Some top Democrats*, *voters who ...*: described, not named, though written with a capital."""
    return head.tag == "NNPS" and any(
        kid.dep in ("amod", "nummod", "relcl", "acl") or kid.low in ("some", "many", "most", "several", "few", "other")
        for kid in head.kids
    )
