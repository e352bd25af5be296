"""Acts on many claims at once, each one step: tag, assign, status, delete. What the single acts demand is demanded of every claim first."""

from __future__ import annotations

import json
from collections.abc import Iterable

from workbench.domain.changes import Outcome, Tick, still
from workbench.domain.claim import Claim
from workbench.domain.vocab import ClaimStatus
from workbench.errors import InputError
from workbench.services.outcomes import nothing, required
from workbench.store import claims, verdicts
from workbench.store.library import Library

MOST = 5_000  # a step keeps the image of every row; more at once would hold up the window when it is undone
BETWEEN = 50  # claims between two ticks
_CONCLUDED = (ClaimStatus.DECIDED, ClaimStatus.PUBLISHED, ClaimStatus.CORRECTED, ClaimStatus.IN_REVIEW)


def _chosen(library: Library, claim_ids: Iterable[int]) -> list[Claim]:
    wanted = sorted(set(claim_ids))
    if len(wanted) > MOST:
        raise InputError(
            f"At most {MOST} claims are changed at once.", f"{len(wanted)} are chosen.", "Filter the list further."
        )
    return list(claims.by_ids(library, wanted).values())


def _counted(found: list[Claim], tick: Tick) -> Iterable[Claim]:
    """The claims one after the other, telling now and then how far it is."""
    for number, claim in enumerate(found):
        if number % BETWEEN == 0:
            tick(number, len(found))
        yield claim


def _words(number: int) -> str:
    return "1 claim" if number == 1 else f"{number} claims"


def add_tag(library: Library, claim_ids: Iterable[int], tag: str, *, tick: Tick = still) -> Outcome[int]:
    """How many claims got the tag that had it not."""
    word = required(" ".join(tag.split()), "A tag needs a word.")
    lacking = [claim for claim in _chosen(library, claim_ids) if word not in claim.tags]
    if not lacking:
        return nothing(0)
    with library.step(f"Tag {_words(len(lacking))}") as step:
        for claim in _counted(lacking, tick):
            library.update("claim", claim.id, tags=json.dumps([*claim.tags, word], ensure_ascii=False))
    return Outcome(len(lacking), step.changes)


def assign(library: Library, claim_ids: Iterable[int], initials: str, *, tick: Tick = still) -> Outcome[int]:
    """Who works on them; "" for nobody. How many changed hands."""
    who = " ".join(initials.split())
    if len(who) > 40:
        raise InputError("Initials are short.", hint="Write at most 40 characters.")
    moved = [claim for claim in _chosen(library, claim_ids) if claims.assignee(library, claim.id) != who]
    if not moved:
        return nothing(0)
    with library.step(f"Assign {_words(len(moved))}") as step:
        for claim in _counted(moved, tick):
            library.update("claim", claim.id, assignee=who)
    return Outcome(len(moved), step.changes)


def set_status(
    library: Library, claim_ids: Iterable[int], status: ClaimStatus, *, reason: str = "", tick: Tick = still
) -> Outcome[int]:
    """Moves all on, or none: *not pursued* needs a reason, a concluded status a verdict of each. How many moved."""
    if status is ClaimStatus.NOT_PURSUED:
        required(reason, "Why are they not pursued?", "Give a reason: it stands in the record.")
    found = _chosen(library, claim_ids)
    if status in _CONCLUDED:
        lacking = [claim for claim in found if not verdicts.of_claim(library, claim.id)]
        if lacking:
            raise InputError(
                f"{len(lacking)} of the {_words(len(found))} have no verdict yet.",
                f"The first is C{lacking[0].number}.",
                "Give verdicts first, or choose other claims; nothing was changed.",
            )
    why = reason.strip() if status is ClaimStatus.NOT_PURSUED else ""
    moved = [claim for claim in found if (claim.status, claim.not_pursued_reason) != (status, why)]
    if not moved:
        return nothing(0)
    with library.step(f"Set {_words(len(moved))} to {status.value.replace('_', ' ')}") as step:
        for claim in _counted(moved, tick):
            library.update("claim", claim.id, status=status.value, not_pursued_reason=why)
    return Outcome(len(moved), step.changes)


def delete(library: Library, claim_ids: Iterable[int], *, tick: Tick = still) -> Outcome[int]:
    """Takes claims away with what hangs on them; how many. Raises InputError where one of them was published: then none goes."""
    found = _chosen(library, claim_ids)
    published = [claim for claim in found if claims.editions(library, claim.id)]
    if published:
        raise InputError(
            f"{len(published)} of the {_words(len(found))} were published and stay.",
            f"The first is C{published[0].number}.",
            "Leave them out; nothing was deleted.",
        )
    if not found:
        return nothing(0)
    with library.step(f"Delete {_words(len(found))}") as step:
        for claim in _counted(found, tick):
            for table, row_id in claims.dependents(library, claim.id):
                library.delete(table, row_id)
            library.delete("claim", claim.id)
    return Outcome(len(found), step.changes)
