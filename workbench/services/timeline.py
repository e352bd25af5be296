"""The timeline of a claim: everything that has a time, read in one go. Changes nothing."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain import timeline
from workbench.domain.timeline import Moment
from workbench.store import articles, cards, claims
from workbench.store.library import Library


@dataclass(frozen=True, slots=True)
class Timeline:
    """Of one claim. `undated`: what is known without its time."""

    claim_id: int
    number: int
    words: str
    moments: tuple[Moment, ...]
    undated: tuple[Moment, ...]


def of_claim(library: Library, claim_id: int) -> Timeline:
    """Raises NotFound."""
    card = cards.card(library, claim_id)
    versions = {place.version_id for place in card.appearances if place.version_id is not None}
    texts = {version: articles.text(library, version) for version in sorted(versions)}
    printed = claims.editions_of(library, claim_id)
    found = timeline.moments(card, texts, printed)
    words = card.claim.wording or card.claim.verbatim
    return Timeline(claim_id, card.claim.number, words, found, timeline.undated(card, texts, printed))
