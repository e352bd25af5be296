"""Handing work over: what is to be done next on a claim or an article, what is still open, who does it, until when. Values and pure rules."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.domain.vocab import ClaimStatus

# What nobody has to do anything about any more.
CLOSED = (ClaimStatus.DECIDED, ClaimStatus.PUBLISHED, ClaimStatus.CORRECTED, ClaimStatus.NOT_PURSUED)
OPEN = tuple(status for status in ClaimStatus if status not in CLOSED)


@dataclass(frozen=True, slots=True)
class Todo:
    """What the next person must know. `questions` are lines in their order, `who` initials, `due_on` a local day (`YYYY-MM-DD`) or empty."""

    next_action: str = ""
    questions: tuple[str, ...] = ()
    who: str = ""
    due_on: str = ""

    @property
    def empty(self) -> bool:
        return self == NOTHING


NOTHING = Todo()


@dataclass(frozen=True, slots=True)
class Left:
    """What is left to do in an article beside its claims: whether its newest version was `analysed`, how many suggestions wait for an
    answer, the numbers of the evidence that nobody opened and that can still be had."""

    analysed: bool
    waiting: int
    unopened: tuple[int, ...]


def questions_of(text: str) -> tuple[str, ...]:
    """The questions as they stand in the library: one a line, none of them blank."""
    return tuple(line for line in text.split("\n") if line)


def questions_text(questions: Iterable[str]) -> str:
    """How they are stored. A question is one line; blanks at its ends and inside are made single, and a question asked twice stands once."""
    return "\n".join(dict.fromkeys(line for q in questions if (line := " ".join(q.split()))))


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that is due. `kind`: claim, article, reply, review or embargo; `ident` is the id of the claim or the article it leads to.

    `day`: when, as `YYYY-MM-DD`, empty for a review (it waits from the moment it was asked for).
    """

    kind: str
    ident: int
    number: str
    title: str
    what: str
    who: str
    day: str


def overdue(due: Due, today: str) -> bool:
    """Whether its day is over."""
    return bool(due.day) and due.day < today
