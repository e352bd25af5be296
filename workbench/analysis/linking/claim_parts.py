"""The parts of a statement that tells several things: *said that A, and that B*, *accused them of hiding A and selling B*."""

from __future__ import annotations

import itertools
from collections.abc import Collection
from dataclasses import replace

from workbench.analysis.linking.desk import Desk
from workbench.analysis.linking.likeness import likeness
from workbench.analysis.statements import Statement, trimmed
from workbench.analysis.words import Word

_JOINING = frozenset({"and", "or", "but"})
_FEWEST = 3  # words of a part


def parts(desk: Desk, statement: Statement) -> list[Statement]:
    """One statement for each coordinate clause that begins anew with "that", or with a participle after a preposition; else none."""
    starts = [
        i for i in sorted(statement.content) if i > statement.first and _begins(desk.parse.words[i], desk.parse.words)
    ]
    if not starts:
        return []
    edges = [statement.first, *starts, statement.last + 1]
    runs = [{i for i in statement.content if a <= i < b} for a, b in itertools.pairwise(edges)]
    cut = [_clean(desk, run) for run in runs]
    if any(len(run) < _FEWEST for run in cut):
        return []
    return [_part(desk, statement, run) for run in cut]


def _begins(word: Word, words: list[Word]) -> bool:
    if words[word.i - 1].low not in _JOINING or word.quote >= 0:
        return False
    clause = word.low == "that" and word.dep == "mark" and word.head.dep == "conj"
    gerund = word.tag == "VBG" and word.dep == "conj" and word.head.tag == "VBG" and word.head.dep == "pcomp"
    return clause or gerund


def _clean(desk: Desk, run: set[int]) -> set[int]:
    """Without the joining word and the "that" at its edges."""
    words = desk.parse.words
    while run and (words[max(run)].low in _JOINING or words[max(run)].punct):
        run = run - {max(run)}
    while run and words[min(run)].low == "that" and words[min(run)].dep == "mark":
        run = run - {min(run)}
    return trimmed(desk.parse, run)


def _part(desk: Desk, statement: Statement, content: set[int]) -> Statement:
    known = next((s for s in desk.statements_extra if s.content == content), None)
    if known is None:
        known = replace(statement, content=content)
        desk.statements_extra.append(known)
    return known


def likest(desk: Desk, statement: Statement, words: Collection[int]) -> Statement:
    """The one part that shares more with these words than the others do; the whole where none does."""
    found = parts(desk, statement)
    shared = [len(likeness(desk.parse, part.content, words).shared) for part in found]
    if not found or sorted(shared)[-1] == (sorted(shared)[-2] if len(shared) > 1 else 0):
        return statement
    return found[shared.index(max(shared))]
