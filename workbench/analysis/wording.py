"""A short normalised wording for a claim, proposed to the checker: under 75 characters, or nothing."""

from __future__ import annotations

from workbench.analysis.statements import Statement
from workbench.analysis.words import Parse
from workbench.domain.vocab import Mode

LONGEST = 74


def propose(parse: Parse, statement: Statement) -> str:
    """The words of the claim, with the person described in front of a characterisation; "" where that is too long or unclear."""
    if len(statement.spans(parse)) != 1:
        return ""
    said = " ".join(statement.spans(parse)[0].of(parse.text).split())
    if statement.rule == "call" and statement.mode is Mode.PARTIAL:
        person = _described(parse, statement)
        said = f"{person} is a “{said}”" if person else ""
    elif any(parse.words[i].pos == "PRON" for i in statement.content):
        return ""
    return said[:1].upper() + said[1:] if 0 < len(said) <= LONGEST else ""


def _described(parse: Parse, statement: Statement) -> str:
    """*called Pretti a ...*: the object between the verb and the characterisation."""
    if statement.verb is None:
        return ""
    for kid in statement.verb.kids:
        if kid.dep in ("dobj", "nsubj") and statement.verb.i < kid.i < statement.first and kid.pos == "PROPN":
            return kid.text
    between = [w for w in parse.words[statement.verb.i + 1 : statement.first] if w.pos == "PROPN"]
    return between[0].text if len(between) == 1 else ""
