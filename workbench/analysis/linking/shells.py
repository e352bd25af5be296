"""Nouns that stand for what somebody said (*claim*, *account*, *denial*), whose it is, and the claim that a phrase leads to."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.grammar import children
from workbench.analysis.linking.desk import Desk
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word


@dataclass(frozen=True, slots=True)
class Reference:
    """The claim that a phrase leads to. `words`: the phrase, where it points back."""

    claim: Statement
    words: frozenset[int]
    how: str
    confidence: float


def is_shell(noun: Word) -> bool:
    return noun.lemma in lexicon.words("links", "shell") or noun.low in lexicon.words("links", "shell")


def owner_of(desk: Desk, noun: Word) -> tuple[bool, Figure | str | None]:
    for kid in noun.kids:
        if kid.dep == "poss":
            return True, (None if kid.low == "their" else desk.speakers.resolve(kid))
    for kid in noun.kids:
        if kid.dep == "prep" and kid.low in ("by", "from"):
            for inner in kid.kids:
                if inner.dep == "pobj":
                    return True, desk.speakers.resolve(inner)
    who = maker(noun)
    return (True, desk.speakers.resolve(who)) if who is not None else (False, None)


def maker(noun: Word) -> Word | None:
    """*claims the mayor made in May*: who made them."""
    for clause in children(noun, "relcl", "acl"):
        if any(kid.low == "that" for kid in children(clause, "mark")):
            # "the claim that Weber made a deal": the claim itself
            continue
        made = clause.lemma in lexicon.words("links", "making") and clause.i > noun.i
        if made and not any(kid.low not in ("that", "which") for kid in children(clause, "dobj")):
            return next((who for who in children(clause, "nsubj") if who.low not in ("that", "which", "who")), None)
    return None
