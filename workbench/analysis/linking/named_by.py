"""Which claim *the mine theory* or *the forgery claim* is: one that has the word in it."""

from __future__ import annotations

from workbench.analysis.grammar import children
from workbench.analysis.linking.desk import Desk
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word


def named_by(desk: Desk, noun: Word) -> Statement | None:
    """The first statement of somebody that has the word with which the noun is joined."""
    joined = {kid.lemma for kid in children(noun, "compound") if kid.pos == "NOUN"}
    found = [
        s
        for s in desk.before(noun.i, limit=60)
        if s.source
        and s.last < noun.i
        and desk.states(s)
        and any(desk.parse.words[i].lemma in joined for i in s.content)
    ]
    return found[-1] if joined and found else None
