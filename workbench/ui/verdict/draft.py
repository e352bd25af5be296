"""What is being written about a claim before it is saved. Kept for the sitting when the verdict is left, so that nothing typed is lost."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.verdict import Verdict
from workbench.domain.vocab import NoRatingReason, VerdictOutcome
from workbench.ui.verdict.choices import given


@dataclass(frozen=True, slots=True)
class Draft:
    """`digit` None: nothing chosen. `base` is the verdict it began from: a newer one replaces the draft."""

    base: int = 0
    digit: int | None = None
    reason: str = ""
    written: bool = False
    conclusion: str = ""
    rationale: str = ""
    right: str = ""
    wrong: str = ""
    unknown: str = ""


def from_verdict(verdict: Verdict | None) -> Draft:
    """The newest verdict as a beginning, or an empty page."""
    if verdict is None:
        return Draft()
    return Draft(
        base=verdict.id,
        digit=given(verdict),
        reason=verdict.no_rating_reason.value if verdict.no_rating_reason else "",
        written=verdict.outcome is VerdictOutcome.WRITTEN,
        conclusion=verdict.conclusion,
        rationale=verdict.rationale,
        right=verdict.right,
        wrong=verdict.wrong,
        unknown=verdict.unknown,
    )


def reason_of(key: str) -> NoRatingReason | None:
    return NoRatingReason(key) if key else None
