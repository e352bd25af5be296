"""What was concluded about a claim, and what is written around it: verdicts, replies, corrections, reviews, notes."""

from __future__ import annotations

import json
from typing import Any

from workbench.domain.changes import Outcome
from workbench.domain.verdict import Level, Scale
from workbench.domain.vocab import (
    ClaimStatus,
    Disclosure,
    NoRatingReason,
    QuotationFinding,
    VerdictOutcome,
)
from workbench.errors import InputError
from workbench.services import library as libraries
from workbench.services import making
from workbench.services import scales as rating
from workbench.services.inputs import check_instant
from workbench.services.outcomes import required
from workbench.store import claims, evidence, persons, verdicts
from workbench.store.library import Library

APPROVED = "approved"


def set_verdict(
    library: Library,
    claim_id: int,
    *,
    outcome: VerdictOutcome,
    scale_uid: str = "",
    digit: int | None = None,
    finding: QuotationFinding | None = None,
    no_rating_reason: NoRatingReason | None = None,
    conclusion: str = "",
    summary: str = "",
    rationale: str = "",
    right: str = "",
    wrong: str = "",
    unknown: str = "",
) -> Outcome[int]:
    """Adds a version of the verdict; its id. The level is kept with its label and definition as they stand now.

    *Rated* needs a digit (of `scale_uid`, else of the profile's scale); *quotation* a finding; *written* a conclusion; *no rating* a
    reason. The claim becomes *decided*, or *in review* where a second reader is required. Raises InputError, NotFound.
    """
    claim = claims.get(library, claim_id)
    before = verdicts.of_claim(library, claim_id)
    if outcome is VerdictOutcome.RATED:
        label, told = _rated(rating.scale(library, scale_uid) if scale_uid else rating.preferred(library), digit)
    else:
        label, told = _unrated(outcome, finding, no_rating_reason, conclusion)
    words = {
        "conclusion": conclusion,
        "summary": summary,
        "rationale": rationale,
        "right": right,
        "wrong": wrong,
        "unknown": unknown,
    }
    second = libraries.profile(library).second_reader
    status = ClaimStatus.IN_REVIEW if second else ClaimStatus.DECIDED
    with library.step(f"Rate claim: {label}") as step:
        verdict_id = library.insert(
            "verdict",
            claim_id=claim_id,
            version=1 + (before[0].version if before else 0),
            outcome=outcome.value,
            **told,
            **{name: value.strip() for name, value in words.items()},
            decided_by=library.actor,
            decided_at=library.now(),
        )
        if claim.status is not status:
            library.update("claim", claim_id, status=status.value)
        _review_row(library, claim_id, f"verdict: {label}")
    return Outcome(verdict_id, step.changes)


def _level(scale: Scale, digit: int | None) -> Level:
    for level in scale.levels:
        if level.digit == digit:
            return level
    known = ", ".join(f"{level.digit} {level.label}" for level in scale.levels)
    raise InputError(f"“{scale.name}” has no such level.", "" if digit is None else str(digit), f"Levels: {known}.")


def _given(value: Any, question: str) -> Any:
    if value is None:
        raise InputError(question, hint="Choose one of the answers.")
    return value


def _rated(scale: Scale, digit: int | None) -> tuple[str, dict[str, Any]]:
    """The words of the outcome, and its columns."""
    level = _level(scale, digit)
    return level.label, {
        "scale_name": scale.name,
        "scale_levels": json.dumps([one.label for one in scale.levels], ensure_ascii=False),
        "level_digit": level.digit,
        "level_label": level.label,
        "level_definition": level.definition,
        "level_value": level.value,
        "level_normalised": level.normalised,
    }


def _unrated(
    outcome: VerdictOutcome, finding: QuotationFinding | None, reason: NoRatingReason | None, conclusion: str
) -> tuple[str, dict[str, Any]]:
    """The same for what has no level. Raises InputError where its answer is missing."""
    if outcome is VerdictOutcome.QUOTATION:
        found = _given(finding, "What was found about the quotation?").value
        return found.replace("_", " "), {"finding": found}
    if outcome is VerdictOutcome.NO_RATING:
        why = _given(reason, "Why is there no rating?").value
        return "no rating", {"no_rating_reason": why}
    required(conclusion, "A written conclusion needs its words.")
    return outcome.value.replace("_", " "), {}


def add_reply(
    library: Library,
    claim_id: int,
    *,
    text: str = "",
    asked_at: str = "",
    asked_how: str = "",
    due_at: str = "",
    received_at: str = "",
    not_sought_reason: str = "",
    disclosure: Disclosure = Disclosure.PUBLIC,
) -> Outcome[int]:
    """What the speaker answered, or that they were asked, or why nobody asked; its id. Raises InputError on nothing of the three."""
    claim = claims.get(library, claim_id)
    if not (text.strip() or asked_at.strip() or not_sought_reason.strip()):
        raise InputError(
            "Nothing about a reply was said.", hint="The answer, when it was asked for, or why it was not."
        )
    with library.step(f"Add reply to C{claim.number}") as step:
        row_id = library.insert(
            "reply",
            claim_id=claim_id,
            asked_at=check_instant(asked_at),
            asked_how=asked_how.strip(),
            due_at=check_instant(due_at),
            received_at=check_instant(received_at) or (library.now() if text.strip() else ""),
            text=text.strip(),
            not_sought_reason=not_sought_reason.strip(),
            disclosure=disclosure.value,
        )
    return Outcome(row_id, step.changes)


def add_correction(library: Library, claim_id: int, text: str) -> Outcome[int]:
    """A change of the report that readers are told of; a published claim becomes *corrected*. Its id."""
    claim = claims.get(library, claim_id)
    words = required(text, "A correction needs its words.", "What was wrong, and what is right.")
    with library.step(f"Add correction to C{claim.number}") as step:
        row_id = library.insert("correction", claim_id=claim_id, at=library.now(), text=words, by=library.actor)
        if claim.status is ClaimStatus.PUBLISHED:
            library.update("claim", claim_id, status=ClaimStatus.CORRECTED.value)
    return Outcome(row_id, step.changes)


def add_review(library: Library, claim_id: int, *, act: str, note: str = "", initials: str = "") -> Outcome[int]:
    """An entry of the review trail, by `initials` (else the actor's); its id. `act` "approved" decides a claim that is in review.

    Raises InputError where somebody approves their own verdict.
    """
    claim = claims.get(library, claim_id)
    done = required(act, "What was done?", "read, approved, sent back …")
    who = initials.strip() or library.actor
    given = verdicts.of_claim(library, claim_id)
    decides = done == APPROVED and claim.status is ClaimStatus.IN_REVIEW
    if decides and given and given[0].decided_by == who:
        raise InputError(
            "A second reader is somebody else.", f"{who} gave the verdict.", "Ask another person to read it."
        )
    with library.step(f"Review of C{claim.number}: {done}") as step:
        row_id = _review_row(library, claim_id, done, note=note, initials=who)
        if decides:
            library.update("claim", claim_id, status=ClaimStatus.DECIDED.value)
    return Outcome(row_id, step.changes)


def _review_row(library: Library, claim_id: int, act: str, *, note: str = "", initials: str = "") -> int:
    who = initials or library.actor
    return library.insert("review", claim_id=claim_id, at=library.now(), initials=who, act=act, note=note.strip())


def add_note(
    library: Library,
    *,
    text: str,
    claim_id: int | None = None,
    evidence_id: int | None = None,
    person_id: int | None = None,
    disclosure: Disclosure = Disclosure.INTERNAL,
) -> Outcome[int]:
    """Words of the desk about one claim, evidence or person, internal unless said otherwise; the note's id."""
    words = required(text, "A note needs its words.")
    if sum(given is not None for given in (claim_id, evidence_id, person_id)) != 1:
        raise InputError("A note is about one thing.", hint="A claim, evidence or a person.")
    if claim_id is not None:
        claims.get(library, claim_id)
    if evidence_id is not None:
        evidence.get(library, evidence_id)
    if person_id is not None:
        persons.get(library, person_id)
    with library.step("Add note") as step:
        row_id = making.note(
            library,
            text=words,
            claim_id=claim_id,
            evidence_id=evidence_id,
            person_id=person_id,
            disclosure=disclosure,
        )
    return Outcome(row_id, step.changes)
