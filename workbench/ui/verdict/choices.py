"""What can be answered about a claim: levels of the scale, findings on a quotation, no rating; each with its digit, label and definition."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.verdict import Scale, Verdict
from workbench.domain.vocab import ClaimKind, NoRatingReason, QuotationFinding, VerdictOutcome, label

FINDINGS = {
    QuotationFinding.AS_QUOTED: "These words were said, and mean what the quotation says.",
    QuotationFinding.ALTERED: "Words were left out, added or changed so that it means something else.",
    QuotationFinding.OUT_OF_CONTEXT: "The words are right; what stood around them changes what they mean.",
    QuotationFinding.MISATTRIBUTED: "Somebody else said it.",
    QuotationFinding.NO_RECORD: "No record was found that it was ever said.",
}
REASONS = {
    NoRatingReason.OPINION: "opinion",
    NoRatingReason.PREDICTION: "prediction",
    NoRatingReason.SATIRE: "satire",
    NoRatingReason.TOO_VAGUE: "too vague",
    NoRatingReason.NO_DATA: "no data",
}
NONE_MEANS = "Opinion, prediction, satire presented as such, too vague, or no data obtainable."


@dataclass(frozen=True, slots=True)
class Choice:
    """One row: the digit that chooses it. Exactly one of level, finding and no rating."""

    digit: int
    label: str
    definition: str
    outcome: VerdictOutcome
    finding: QuotationFinding | None = None


def choices(scale: Scale | None, *, quotation: bool) -> tuple[Choice, ...]:
    """The rows to choose from; without a scale only what needs none."""
    rows: list[Choice] = []
    if quotation:
        for digit, (finding, means) in enumerate(FINDINGS.items(), start=1):
            rows.append(Choice(digit, label(finding).capitalize(), means, VerdictOutcome.QUOTATION, finding))
    elif scale is not None:
        rows += [Choice(level.digit, level.label, level.definition, VerdictOutcome.RATED) for level in scale.levels]
    return (*rows, Choice(0, "No rating", NONE_MEANS, VerdictOutcome.NO_RATING))


def given(verdict: Verdict | None) -> int | None:
    """The digit of a verdict that was given, or None where there is none (or a written conclusion)."""
    if verdict is None:
        return None
    if verdict.outcome is VerdictOutcome.NO_RATING:
        return 0
    if verdict.outcome is VerdictOutcome.QUOTATION and verdict.finding is not None:
        return list(FINDINGS).index(verdict.finding) + 1
    return verdict.level.digit if verdict.level is not None else None


def is_quotation(kind: ClaimKind) -> bool:
    return kind is ClaimKind.QUOTATION
