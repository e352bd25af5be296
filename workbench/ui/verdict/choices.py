"""What can be answered about a claim: levels of the scale, findings on a quotation, no rating; each with its digit, label and definition."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.verdict import Level, Scale, Verdict
from workbench.domain.vocab import ClaimKind, NoRatingReason, QuotationFinding, VerdictOutcome
from workbench.ui.scale_words import definition_words, level_words
from workbench.ui.translate import label, later, tr, upper_first

FINDINGS = {
    QuotationFinding.AS_QUOTED: later("These words were said, and mean what the quotation says."),
    QuotationFinding.ALTERED: later("Words were left out, added or changed so that it means something else."),
    QuotationFinding.OUT_OF_CONTEXT: later("The words are right; what stood around them changes what they mean."),
    QuotationFinding.MISATTRIBUTED: later("Somebody else said it."),
    QuotationFinding.NO_RECORD: later("No record was found that it was ever said."),
}
REASONS = {
    NoRatingReason.OPINION: later("opinion"),
    NoRatingReason.PREDICTION: later("prediction"),
    NoRatingReason.SATIRE: later("satire"),
    NoRatingReason.TOO_VAGUE: later("too vague"),
    NoRatingReason.NO_DATA: later("no data"),
}
NONE_MEANS = later("Opinion, prediction, satire presented as such, too vague, or no data obtainable.")


@dataclass(frozen=True, slots=True)
class Choice:
    """One row: the digit that chooses it. Exactly one of level, finding and no rating; `level` as it stands in its scale."""

    digit: int
    label: str
    definition: str
    outcome: VerdictOutcome
    finding: QuotationFinding | None = None
    level: Level | None = None


def choices(scale: Scale | None, *, quotation: bool) -> tuple[Choice, ...]:
    """The rows to choose from; without a scale only what needs none."""
    rows: list[Choice] = []
    if quotation:
        for digit, (finding, means) in enumerate(FINDINGS.items(), start=1):
            rows.append(Choice(digit, upper_first(label(finding)), tr(means), VerdictOutcome.QUOTATION, finding))
    elif scale is not None:
        rows += [_level(scale, level) for level in scale.levels]
    return (*rows, Choice(0, tr("No rating"), tr(NONE_MEANS), VerdictOutcome.NO_RATING))


def _level(scale: Scale, level: Level) -> Choice:
    means = definition_words(level.definition, scale.name)
    return Choice(level.digit, level_words(level.label, scale.name), means, VerdictOutcome.RATED, level=level)


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
