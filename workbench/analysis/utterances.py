"""Two utterances round one report: *"The plant was safe," said Holt. "Inspectors found three leaks."* are two claims of one speaker."""

from __future__ import annotations

from dataclasses import replace

from workbench.analysis.edges import runs
from workbench.analysis.grammar import FINITE
from workbench.analysis.kinds import is_quantity
from workbench.analysis.linking.desk import Desk
from workbench.analysis.statements import Statement
from workbench.analysis.words import Parse, Word
from workbench.domain.vocab import Mode

_LEAST = 4  # words of an assertion
_OWN = frozenset({"i", "we", "my", "our", "you", "your", "me", "us"})


def part(desk: Desk) -> None:
    """Splits what nobody has linked."""
    linked = {id(link.claim) for link in desk.links}
    found: list[Statement] = []
    for statement in desk.statements:
        found.extend([statement] if id(statement) in linked else _parts(desk.parse, statement))
    desk.statements = found


def _parts(parse: Parse, statement: Statement) -> list[Statement]:
    pieces = runs(parse, statement.content)
    if statement.mode is not Mode.DIRECT or len(pieces) != 2 or not statement.cue:
        return [statement]
    words = [[parse.words[i] for i in range(first, last + 1)] for first, last in pieces]
    between = any(words[0][-1].i < i < words[1][0].i for i in statement.cue)
    if not between or not all(_asserts(part) for part in words) or not _another(*words):
        return [statement]
    return [replace(statement, content={w.i for w in part}) for part in words]


def _asserts(words: list[Word]) -> bool:
    """One sentence with a subject and a finite verb of its own."""
    inside = {w.i for w in words}
    if len(words) < _LEAST or words[0].sent != words[-1].sent or not words[0].text[:1].isupper():
        return False
    return any(
        w.dep in ("nsubj", "nsubjpass")
        and w.head.i in inside
        and w.head.verbal
        and (w.head.head is w.head or w.head.head.i not in inside)
        and (w.head.tag in FINITE or any(kid.dep in ("aux", "auxpass") for kid in w.head.kids))
        for w in words
    )


def _another(first: list[Word], second: list[Word]) -> bool:
    """The second is about something else, that happened or is counted."""
    subject = next((w for w in second if w.dep in ("nsubj", "nsubjpass")), None)
    if subject is None or subject.pos not in ("NOUN", "PROPN") or any(w.low in _OWN for w in second):
        return False
    said = {w.lemma for w in first}
    return subject.lemma not in said and any(w.tag == "VBD" or is_quantity(w) for w in second)
