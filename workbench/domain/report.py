"""What a report is made from: everything the library knows about the chosen claims, before the audience is applied."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.domain.article import Article, ArticleText
from workbench.domain.changes import StepRow
from workbench.domain.claim import ClaimCard
from workbench.domain.evidence import Evidence
from workbench.domain.person import Person
from workbench.domain.queues import Profile


@dataclass(frozen=True, slots=True)
class ReportSource:
    """Cards in the order they print. `texts` by version id. `head`/`steps`: the step log's newest hash and count. `files_root`: where
    copied files lie (a path that never prints). `slots_unopened`: evidence nobody opened, by claim id, is read off the cards.
    `not_public`: evidence of any claim in the library that is not public (what identifies it is taken out of free text).
    `people`: everybody whose name must not print though they are no speaker of a card (their names are taken out of free text).
    `open_proposals`: links still proposed, for the internal audience only (they are in the cards with their state).
    """

    cards: tuple[ClaimCard, ...]
    articles: Mapping[int, Article]
    texts: Mapping[int, ArticleText]
    profile: Profile
    head: str
    steps: int
    files_root: str
    events: tuple[StepRow, ...] = ()
    people: tuple[Person, ...] = ()
    not_public: tuple[Evidence, ...] = ()
