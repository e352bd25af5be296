"""Correcting how a claim was said, as the article has it: denied, reported with a reservation. When and where is the claim's (`reviewing`)."""

from __future__ import annotations

from workbench.domain.changes import Outcome
from workbench.errors import NotFound
from workbench.services.outcomes import nothing
from workbench.store import claims
from workbench.store.library import Library


def edit_attribution(
    library: Library, claim_id: int, *, negated: bool | None = None, hedged: bool | None = None
) -> Outcome[None]:
    """Changes what is given, in one step. Raises NotFound where the claim is gone or nothing is known about how it was said."""
    claim, told = claims.get(library, claim_id), claims.attribution(library, claim_id)
    if told is None:
        raise NotFound("Nothing is known about how this was said.", f"C{claim.number}")
    wanted = {"negated": (negated, told.negated), "hedged": (hedged, told.hedged)}
    changed = {name: int(new) for name, (new, now) in wanted.items() if new is not None and new != now}
    if not changed:
        return nothing(None)
    with library.step(f"Edit how C{claim.number} was said") as step:
        library.update("attribution", told.id, **changed)
    return Outcome(None, step.changes)
