"""Where a statement begins and ends: no marks at the edges, a quotation mark never without its partner. Works on word indexes."""

from __future__ import annotations

from workbench.analysis.words import Parse, Word

_LEADING = frozenset(["that", "whether", "if", "and", "but"])
_KEPT = frozenset(["%", ")", "]", "$", "€", "£"])
_NESTED = frozenset(["'", '"'])


def trimmed(parse: Parse, content: set[int]) -> set[int]:
    """Without marks and conjunctions at the ends of each run; empty where no word is left."""
    kept: set[int] = set()
    for number, run in enumerate(runs(parse, content)):
        first, last = _stripped(parse, run, opening=number == 0)
        if first <= last:
            first, last = _balanced(parse, first, last)
            kept.update(range(first, last + 1))
    return kept


def runs(parse: Parse, content: set[int]) -> list[tuple[int, int]]:
    """Unbroken runs of words, first and last; a lone mark between two words does not part them."""
    found: list[tuple[int, int]] = []
    for i in sorted(content):
        gap = i - found[-1][1] if found else 0
        if found and (gap == 1 or (gap == 2 and parse.words[i - 1].punct)):
            found[-1] = (found[-1][0], i)
        else:
            found.append((i, i))
    return found


def _stripped(parse: Parse, run: tuple[int, int], *, opening: bool) -> tuple[int, int]:
    first, last = run
    words = parse.words
    while first <= last and (
        words[first].punct or (opening and words[first].low in _LEADING and words[first].quote < 0)
    ):
        if words[first].text in ("$", "€", "£", "#"):
            break
        first += 1
    while first <= last and (
        (words[last].punct and words[last].text not in _KEPT) or (words[last].pos == "CCONJ" and words[last].quote < 0)
    ):
        last -= 1
    return first, last


def _balanced(parse: Parse, first: int, last: int) -> tuple[int, int]:
    """Takes in the partner of a mark that is inside; a run that is one quotation stays without its marks."""
    words = parse.words
    at_start, at_end = words[first].quote, words[last].quote
    if at_end >= 0:
        opened, closed = parse.quoted[at_end]
        if first <= opened and _is_mark(words[closed - 1]) and _only_marks(words, last + 1, closed):
            last = closed - 1
        elif first == opened + 1 and at_start == at_end:
            return first, _nested_closed(words, first, last, closed - 1)
        else:
            last = _nested_closed(words, max(first, opened + 1), last, closed - 1)
    if at_start >= 0:
        opened, closed = parse.quoted[at_start]
        if last >= closed - 1 and first > opened and _only_marks(words, opened, first):
            first = opened
    return first, last


def _is_mark(word: Word) -> bool:
    return word.text in _NESTED


def _only_marks(words: list[Word], start: int, end: int) -> bool:
    return all(w.punct for w in words[start:end])


def _nested_closed(words: list[Word], first: int, last: int, limit: int) -> int:
    """A quotation inside the quotation that ends with it keeps its closing mark."""
    if sum(_is_mark(w) for w in words[first : last + 1]) % 2 == 0:
        return last
    for i in range(last + 1, min(last + 4, limit)):
        if _is_mark(words[i]):
            return i
        if not words[i].punct:
            break
    return last
