"""Commands on conclusions: verdict, reply, note, review, correct, scales."""

from __future__ import annotations

from typing import Any

import click

from workbench.cli import kinds, shapes
from workbench.cli.state import State, common, examples, with_state
from workbench.domain.vocab import Disclosure, NoRatingReason, QuotationFinding, VerdictOutcome, label
from workbench.errors import InputError


@click.command(
    epilog=examples(
        "workbench verdict C1 --level False --rationale 'The video shows an open door.'",
        "workbench verdict C2 --no-rating opinion",
        "workbench verdict C3 --finding altered --rationale 'The transcript has other words.'",
    )
)
@click.argument("claim")
@click.option("--level", default="", help="A level of the scale, by its label or digit.")
@click.option("--scale", default="", help="The scale (without it: the newsroom's); see `workbench scales`.")
@click.option("--finding", type=kinds.words(QuotationFinding), help="For a quotation.")
@click.option("--no-rating", type=kinds.words(NoRatingReason), help="Why there is no rating.")
@click.option("--conclusion", default="", help="The conclusion in words.")
@click.option("--summary", default="", help="The outcome in one sentence.")
@click.option("--rationale", default="", help="Why, in two or three plain sentences.")
@click.option("--right", default="", help="What is right in the claim.")
@click.option("--wrong", default="", help="What is wrong in it.")
@click.option("--unknown", default="", help="What is not known.")
@common
@with_state
def verdict(
    state: State, claim: str, level: str, scale: str, finding: str | None, no_rating: str | None, **words: str
) -> None:
    """Give a CLAIM its verdict: a level, a finding on a quotation, a written conclusion, or no rating with its reason."""
    from workbench.services import queries, verdicts

    with state.writing() as library:
        claim_id = queries.find(library, claim, "claim")
        chosen = _outcome(level, finding, no_rating, words["conclusion"])
        digit, uid = _digit(library, level, scale) if level else (None, "")
        verdicts.set_verdict(
            library,
            claim_id,
            outcome=chosen,
            scale_uid=uid,
            digit=digit,
            finding=QuotationFinding(finding) if finding else None,
            no_rating_reason=NoRatingReason(no_rating) if no_rating else None,
            **words,
        )
        card = queries.claim_card(library, claim_id)
    assert card.verdict is not None
    rated = card.verdict.level.label if card.verdict.level else label(card.verdict.outcome)
    told = {**shapes.verdict(card.verdict), "claim": card.claim.uid, "status": card.claim.status.value}
    state.answer(told, f"C{card.claim.number}: {rated} [{label(card.claim.status)}]")


def _outcome(level: str, finding: str | None, no_rating: str | None, conclusion: str) -> VerdictOutcome:
    given = [bool(level), bool(finding), bool(no_rating)]
    if sum(given) > 1:
        raise click.UsageError("Give one of --level, --finding and --no-rating.")
    if level:
        return VerdictOutcome.RATED
    if finding:
        return VerdictOutcome.QUOTATION
    if no_rating:
        return VerdictOutcome.NO_RATING
    if not conclusion:
        raise click.UsageError("Give one of --level, --finding, --no-rating and --conclusion.")
    return VerdictOutcome.WRITTEN


def _digit(library: Any, level: str, scale: str) -> tuple[int, str]:
    from workbench.services import scales as rating

    chosen = rating.preferred(library) if not scale else rating.scale(library, scale)
    for one in chosen.levels:
        if level.strip().lower() in (one.label.lower(), str(one.digit)):
            return one.digit, chosen.uid
    known = ", ".join(f"{one.digit} {one.label}" for one in chosen.levels)
    raise InputError(f"“{chosen.name}” has no such level.", level, f"Levels: {known}.")


@click.command(epilog=examples("workbench scales", "workbench scales --json"))
@common
@with_state
def scales(state: State) -> None:
    """List the rating scales with their levels and definitions."""
    from workbench.services import scales as rating

    with state.reading() as library:
        found = rating.known(library)
    lines = []
    for scale in found:
        lines.append(f"{scale.uid}  {scale.name}")
        lines += [f"  {level.digit}  {level.label}: {level.definition}" for level in scale.levels]
    state.answer([shapes.plain(scale) for scale in found], *lines)


@click.command(
    epilog=examples(
        "workbench reply C1 --text 'We stand by it.' --asked 2026-01-28 --how e-mail",
        "workbench reply C1 --not-sought 'the speaker has died'",
    )
)
@click.argument("claim")
@click.option("--text", default="", help="What the speaker answered.")
@click.option("--asked", "asked_at", default="", help="When they were asked.")
@click.option("--how", "asked_how", default="", help="How they were asked.")
@click.option("--due", "due_at", default="", help="Until when they may answer.")
@click.option("--received", "received_at", default="", help="When the answer came.")
@click.option("--not-sought", "not_sought_reason", default="", help="Why nobody asked.")
@click.option(
    "--disclosure", type=kinds.words(Disclosure), default="public", show_default=True, help="Who may read it."
)
@common
@with_state
def reply(state: State, claim: str, disclosure: str, **given: str) -> None:
    """Record what the speaker of a CLAIM answered, that they were asked, or why nobody asked."""
    from workbench.services import queries, verdicts

    with state.writing() as library:
        claim_id = queries.find(library, claim, "claim")
        verdicts.add_reply(library, claim_id, disclosure=Disclosure(disclosure), **given)
        count = len(queries.claim_card(library, claim_id).replies)
    state.answer({"replies": count}, "Reply recorded.")


@click.command(
    epilog=examples(
        "workbench note C1 'Ask the caretaker again.'", "workbench note E2 'Name of the source' --disclosure secret"
    )
)
@click.argument("about", metavar="CLAIM|EVIDENCE")
@click.argument("text")
@click.option(
    "--disclosure", type=kinds.words(Disclosure), default="internal", show_default=True, help="Who may read it."
)
@common
@with_state
def note(state: State, about: str, text: str, disclosure: str) -> None:
    """Add a note to a claim (C1) or to evidence (E1)."""
    from workbench.services import queries, verdicts

    with state.writing() as library:
        kind, row_id = queries.resolve_id(library, about)
        if kind not in ("claim", "evidence"):
            raise InputError("Notes are kept on claims and evidence.", about)
        verdicts.add_note(library, text=text, disclosure=Disclosure(disclosure), **{f"{kind}_id": row_id})
    state.answer({"noted": about}, "Noted.")


@click.command(epilog=examples("workbench review C1 approved --by CD"))
@click.argument("claim")
@click.argument("act")
@click.option("--by", "initials", default="", help="Initials of the reader (without it: yours).")
@click.option("--note", default="", help="What they say.")
@common
@with_state
def review(state: State, claim: str, act: str, initials: str, note: str) -> None:
    """Add to the review trail of a CLAIM; the ACT `approved`, by a second reader, decides it."""
    from workbench.services import queries, verdicts

    with state.writing() as library:
        claim_id = queries.find(library, claim, "claim")
        verdicts.add_review(library, claim_id, act=act, initials=initials, note=note)
        status = queries.claim_card(library, claim_id).claim.status
    state.answer({"status": status.value}, f"Recorded [{label(status)}].")


@click.command(epilog=examples("workbench correct C1 'The meeting was on Tuesday, not on Monday.'"))
@click.argument("claim")
@click.argument("text")
@common
@with_state
def correct(state: State, claim: str, text: str) -> None:
    """Add a correction that readers of the report of a CLAIM are told of."""
    from workbench.services import queries, verdicts

    with state.writing() as library:
        claim_id = queries.find(library, claim, "claim")
        verdicts.add_correction(library, claim_id, text)
        count = len(queries.claim_card(library, claim_id).corrections)
    state.answer({"corrections": count}, "Correction recorded.")


COMMANDS = (verdict, scales, reply, note, review, correct)
