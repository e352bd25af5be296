"""What is shown unasked, as the user has set it, and what was answered, where the ranking may learn from it. The rules: `domain.attention`.

Learning is off until it is switched on; only answers given while it is on are kept, as reasons without a word of the article, and they are
forgotten by `forget`. An article's own answers do not move its own statements, so that nothing jumps while one goes through it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from workbench.domain import attention
from workbench.domain.attention import Attention, Tally
from workbench.domain.changes import Outcome
from workbench.errors import InputError
from workbench.services.outcomes import nothing
from workbench.store import answers, settings
from workbench.store.library import Library


def get(library: Library) -> Attention:
    """As set, else the defaults."""
    return Attention(
        tier=settings.value(library, answers.TIER) or attention.LIKELY,
        least=int(settings.value(library, answers.LEAST) or 0),
        learns=settings.value(library, answers.LEARNS) == "yes",
    )


def put(library: Library, wanted: Attention) -> Outcome[None]:
    """Writes what differs, in one step. Raises InputError on an unknown tier or a number outside 0 to 100."""
    check(wanted)
    if get(library) == wanted:
        return nothing(None)
    with library.step("Change what is shown unasked") as step:
        write(library, wanted)
    return Outcome(None, step.changes)


def check(wanted: Attention) -> None:
    """Raises InputError, as `put` does."""
    if wanted.tier not in (attention.LIKELY, attention.ALL):
        raise InputError("There is no such tier.", wanted.tier, "Known: likely, all.")
    if not 0 <= wanted.least <= 100:
        raise InputError("The least check-worthiness is a number from 0 to 100.")


def write(library: Library, wanted: Attention) -> None:
    """What differs, in an open step."""
    now = get(library)
    if now.tier != wanted.tier:
        settings.put(library, answers.TIER, wanted.tier)
    if now.least != wanted.least:
        settings.put(library, answers.LEAST, str(wanted.least))
    if now.learns != wanted.learns:
        settings.put(library, answers.LEARNS, "yes" if wanted.learns else "no")


def note(library: Library, version_id: int, reasons: Sequence[str], *, accepted: bool) -> None:
    """Keeps an answer, in the open step that gives it; nothing while learning is off."""
    if get(library).learns:
        told = json.dumps(list(attention.countable(reasons)), ensure_ascii=False)
        library.insert("answer", version_id=version_id, accepted=int(accepted), reasons=told)


def learned(library: Library, version_id: int) -> Tally:
    """What the answers to other articles say; empty while learning is off."""
    return attention.tally(answers.elsewhere(library, version_id)) if get(library).learns else Tally()


def kept(library: Library) -> int:
    """How many answers are remembered."""
    return answers.count(library)


def forget(library: Library) -> Outcome[int]:
    """Forgets every answer, in one step; how many. The ranking is as it came with the program."""
    found = answers.ids(library)
    if not found:
        return nothing(0)
    with library.step("Forget what the ranking learned") as step:
        for row_id in found:
            library.delete("answer", row_id)
    return Outcome(len(found), step.changes)
