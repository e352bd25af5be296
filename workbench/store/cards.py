"""The card of one claim, put together from its rows."""

from __future__ import annotations

from workbench.domain.claim import ClaimCard
from workbench.store import claims, links, verdicts
from workbench.store.library import Library


def card(library: Library, claim_id: int) -> ClaimCard:
    """Raises NotFound."""
    claim = claims.get(library, claim_id)
    given = verdicts.of_claim(library, claim_id)
    return ClaimCard(
        claim=claim,
        appearances=claims.appearances(library, claim_id),
        attribution=claims.attribution(library, claim_id),
        links=links.of_claim(library, claim_id),
        verdict=given[0] if given else None,
        verdicts=given,
        replies=verdicts.replies(library, claim_id),
        corrections=verdicts.corrections(library, claim_id),
        reviews=verdicts.reviews(library, claim_id),
        notes=verdicts.notes(library, claim_id),
    )
