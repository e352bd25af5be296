"""Counts of the work queues and results of a search."""

from __future__ import annotations

from dataclasses import dataclass

UNSIGNED = "user"  # signs the steps until initials are set; never the login of the machine


def signed(by: str) -> str:
    """The initials, or "" where nobody has set any."""
    return "" if by == UNSIGNED else by


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """How many things wait, over all articles."""

    articles: int
    suggestions: int
    evidence_to_get: int
    reviews_due: int
    claims: int
    people: int
    today: int = 0


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One find of the full-text search. `kind` is article, claim or evidence; `snippet` is plain text with the match in [brackets]."""

    kind: str
    id: int
    uid: str
    title: str
    snippet: str
    article_id: int | None


@dataclass(frozen=True, slots=True)
class Profile:
    """The settings that stand in reports and steps. `scale` is a scale's uid or empty (nothing imposed); `checkers` are the initials of
    those who check here, with commas between, and stand in no report."""

    initials: str = ""
    newsroom: str = ""
    desk: str = ""
    scale: str = ""
    second_reader: bool = False
    newsroom_url: str = ""
    checkers: str = ""

    @property
    def checker_list(self) -> tuple[str, ...]:
        """Each checker once, in the order given."""
        return tuple(dict.fromkeys(name for part in self.checkers.split(",") if (name := " ".join(part.split()))))


@dataclass(frozen=True, slots=True)
class Alteration:
    """One thing that `verify` found: what, where, and in words."""

    kind: str
    where: str
    detail: str


@dataclass(frozen=True, slots=True)
class Verification:
    """The answer of `verify`: an empty `alterations` means sound. `head` is the newest step's hash."""

    steps: int
    head: str
    purged: int
    files: int
    alterations: tuple[Alteration, ...]
