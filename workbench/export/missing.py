"""What a claim lacks before it may be published, in the words that print beside DRAFT. The rules are those of the window."""

from __future__ import annotations

from workbench.domain.claim import ClaimCard
from workbench.domain.queues import Profile
from workbench.domain.readiness import readiness
from workbench.domain.vocab import ClaimStatus, VerdictOutcome

_DONE = (ClaimStatus.DECIDED, ClaimStatus.PUBLISHED, ClaimStatus.CORRECTED)
_MAY_BE_WITHHELD = ("evidence", "reply", "clash")


def missing(card: ClaimCard, profile: Profile, *, withheld: int) -> tuple[str, ...]:
    """The reasons for DRAFT; none when all is settled. With items withheld, their absence from the card proves nothing."""
    needs = [need for need in readiness(card, profile) if not need.ok]
    if card.verdict is not None and card.verdict.outcome is VerdictOutcome.NO_RATING:
        needs = [need for need in needs if need.what != "evidence"]
    if withheld:
        needs = [need for need in needs if need.what not in _MAY_BE_WITHHELD or need.act == "waiting"]
    reasons = [
        need.text[0].lower() + need.text[1:] if not need.text[:2].strip("E").isdigit() else need.text for need in needs
    ]
    if card.verdict is not None and card.claim.status not in _DONE:
        reasons.append(f"claim is {card.claim.status.value.replace('_', ' ')}")
    return tuple(reasons)
