"""Where `E` goes: the evidence of one claim in turn, first what is proposed, then what was accepted. Values only; nothing is selected here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.domain.suggestion import LinkSuggestion


@dataclass(frozen=True, slots=True)
class Place:
    """An accepted link with its evidence, and the proposal it came from; or a proposed link alone."""

    link_id: int | None
    evidence_id: int | None
    link_suggestion_id: int | None


def following(
    proposals: Sequence[LinkSuggestion],
    accepted: Sequence[tuple[int, int]],
    *,
    link_id: int | None,
    proposed: LinkSuggestion | None,
    on_claim: bool,
) -> Place | None:
    """The next place after the accepted link or the proposed one in focus; None where the claim has no evidence.

    `accepted`: ids of links and their evidence. `on_claim`: the cursor is still on the claim, so the proposal in focus itself comes first.
    """
    stops = [Place(None, None, k.id) for k in proposals if k.link_id is None]
    of_link = {k.link_id: k.id for k in proposals if k.link_id is not None}
    places = [*stops, *(Place(made, evidence_id, of_link.get(made)) for made, evidence_id in accepted)]
    if not places:
        return None
    if link_id is not None:
        at = next((n for n, place in enumerate(places) if place.link_id == link_id), -1)
    else:
        here = proposed.id if proposed is not None else None
        at = next((n for n, place in enumerate(stops) if place.link_suggestion_id == here), -1)
        if on_claim and at >= 0:
            at -= 1
    return places[(at + 1) % len(places)]
