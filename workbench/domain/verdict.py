"""Scales, levels and verdicts. The claim is wrong, not the person: no text here judges anybody."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.vocab import NoRatingReason, QuotationFinding, VerdictOutcome


@dataclass(frozen=True, slots=True)
class Level:
    """One step of a scale. `normalised` is 0 (false) to 1000 (true), or None where the level has no place on that line."""

    digit: int
    label: str
    definition: str
    value: int
    normalised: int | None


@dataclass(frozen=True, slots=True)
class Scale:
    """A rating scale: label kept verbatim, levels in the order of their digits."""

    uid: str
    name: str
    levels: tuple[Level, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a checker concluded about a claim. `level` holds label, definition and numbers as they were when it was given."""

    id: int
    uid: str
    claim_id: int
    version: int
    outcome: VerdictOutcome
    scale_name: str
    level: Level | None
    scale_levels: tuple[str, ...]
    finding: QuotationFinding | None
    no_rating_reason: NoRatingReason | None
    conclusion: str
    summary: str
    rationale: str
    right: str
    wrong: str
    unknown: str
    decided_by: str
    decided_at: str
