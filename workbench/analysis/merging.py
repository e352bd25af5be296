"""One fact is proposed once: where two statements hold nearly the same words of the text, one of them stays and takes over the links.

*The claim that the dam was safe was refuted by Paul Stein*: whoever takes a stand on the claim, and the clause itself that a link needs.
What denies, doubts or frames the other with a verb of its own (*there is no evidence that A*) is another fact and stays.
"""

from __future__ import annotations

from collections import defaultdict

from workbench.analysis import lexicon
from workbench.analysis.attribution import STANDS
from workbench.analysis.grammar import FINITE
from workbench.analysis.linking.desk import SAME, Desk, Link
from workbench.analysis.statements import Statement
from workbench.analysis.words import Parse, Word

# Words round the clause of a claim that only call it one: "the mayor's false claim that".
_FRAME = 8
_SMALL = frozenset({"PRON", "ADP", "SCONJ", "DET", "PART"})  # "himself as"
_NOUNS = ("shell.claim", "shell.statement", "shell.charge", "shell.account", "shell.story", "shell.view")


def merge(desk: Desk) -> None:
    """Takes the weaker of two statements on the same words out of the desk."""
    linked = {id(link.claim) for link in desk.links}
    claims = [*desk.statements, *(s for s in desk.statements_extra if id(s) in linked)]
    at: dict[int, list[int]] = defaultdict(list)
    for number, statement in enumerate(claims):
        for i in statement.content:
            at[i].append(number)
    kept: dict[int, Statement] = {}
    for pair in sorted({(a, b) for numbers in at.values() for a in numbers for b in numbers if a < b}):
        one, other = (_kept(claims[number], kept) for number in pair)
        if one is not other and _same_fact(desk, one, other):
            stays, goes = (one, other) if _weight(one, linked) >= _weight(other, linked) else (other, one)
            kept[id(goes)] = stays
            stays.challenged |= goes.challenged
            stays.supported |= goes.supported
    if kept:
        desk.statements = [s for s in desk.statements if id(s) not in kept]
        desk.links = _hung_over(desk.links, kept)


def _kept(statement: Statement, kept: dict[int, Statement]) -> Statement:
    while id(statement) in kept:
        statement = kept[id(statement)]
    return statement


def _weight(statement: Statement, linked: set[int]) -> tuple[bool, bool, bool, int]:
    """Which of two stays: not who takes a stand on what others say; who is named; what a link needs; the more words."""
    return (
        statement.rule not in STANDS,
        statement.claimant is not None,
        id(statement) in linked,
        len(statement.content),
    )


def _same_fact(desk: Desk, one: Statement, other: Statement) -> bool:
    """Nearly the same words, and those that only one of them has say nothing more."""
    words = desk.parse.words
    sets = [{i for i in s.content if not words[i].punct} for s in (one, other)]
    both, either = sets[0] & sets[1], sets[0] | sets[1]
    more = [words[i] for i in sorted(either - both)]
    if not both or not all(_adds_nothing(word) for word in more):
        return False
    if any(link.evidence is not None and link.evidence.head in more for link in desk.links):
        return False
    if len(both) >= SAME * len(either):
        return True
    return both in sets and (all(w.pos in _SMALL for w in more) or _only_names_it(desk.parse, more, min(both)))


def _adds_nothing(word: Word) -> bool:
    """No verb, number or "not" of its own."""
    return not (word.tag in FINITE or word.dep == "neg" or word.pos == "NUM" or word.low in ("no", "never", "none"))


def _only_names_it(parse: Parse, more: list[Word], start: int) -> bool:
    """The words right before a clause that call it a claim: "the statement that", "the ministry's account, that"."""
    if not more or len(more) > _FRAME or more[-1].i >= start or any(w.verbal for w in more):
        return False
    between = range(more[0].i, start)
    nouns = lexicon.words("links", *_NOUNS)
    return (
        more[-1].low == "that"
        and len(more) >= len([i for i in between if not parse.words[i].punct])
        and any(w.lemma in nouns for w in more)
    )


def _hung_over(links: list[Link], kept: dict[int, Statement]) -> list[Link]:
    """The links on the claims that stay; of two that join the same two values the surer one."""
    found: dict[tuple[int, int], Link] = {}
    for link in links:
        link.claim = _kept(link.claim, kept)
        key = (id(link.claim), id(link.evidence))
        if key not in found or link.confidence > found[key].confidence:
            found[key] = link
    return list(found.values())
