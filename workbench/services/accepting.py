"""Accepting many suggestions as one step: all likely ones of an article, or those that were chosen. What is made of one is `adopting`.

A link keeps the stance that the article asserts: nobody has looked at anything by accepting it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.domain.changes import Outcome
from workbench.domain.rules import LIKELY_LINK
from workbench.domain.suggestion import ClaimSuggestion, LinkSuggestion
from workbench.domain.vocab import SuggestionKind
from workbench.services import adopting, queries
from workbench.services.outcomes import nothing
from workbench.store import links, suggestions
from workbench.store.library import Library


@dataclass(frozen=True, slots=True)
class Accepted:
    """How many were made."""

    claims: int = 0
    links: int = 0

    @property
    def words(self) -> str:
        """`14 claims, 2 links`."""
        parts = [
            f"{number} {one if number == 1 else one + 's'}"
            for number, one in ((self.claims, "claim"), (self.links, "link"))
        ]
        return ", ".join(part for part in parts if not part.startswith("0 ")) or "nothing"


def accept_likely(library: Library, version_id: int, *, with_links: bool) -> Outcome[Accepted]:
    """The likely claims of an article that wait for an answer; `with_links`: the likely links on them, and on accepted claims, too."""
    found = [
        one
        for one in queries.suggestions(library, version_id)
        if one.claim_id is not None or (one.claim.likely and not one.off)
    ]
    return _accept(library, version_id, found, with_links=with_links)


def accept_chosen(
    library: Library, version_id: int, suggestion_ids: Iterable[int], *, with_links: bool
) -> Outcome[Accepted]:
    """These proposed claims, likely or not; those rejected or gone meanwhile are passed over."""
    wanted = set(suggestion_ids)
    found = [one for one in queries.suggestions(library, version_id) if one.id in wanted]
    return _accept(library, version_id, found, with_links=with_links)


def _accept(library: Library, version_id: int, found: list[ClaimSuggestion], *, with_links: bool) -> Outcome[Accepted]:
    claims = [one for one in found if one.claim_id is None]
    bearing = [(one, link) for one in found for link in one.links if _likely(link)] if with_links else []
    if not claims and not bearing:
        return nothing(Accepted())
    expected = Accepted(len(claims), len(bearing))
    with library.step(f"Accept {expected.words}") as step:
        made = sum(_claim(library, one.id) for one in sorted(claims, key=lambda one: min(one.claim.spans)))
        joined = sum(_link(library, version_id, link.id) for _, link in bearing)
        done = Accepted(made, joined)  # less than expected where two proposals stand on the same words
        step.label = f"Accept {done.words}"
    return Outcome(done, step.changes)


def _likely(link: LinkSuggestion) -> bool:
    return link.link_id is None and not link.off and link.link.confidence >= LIKELY_LINK


def _claim(library: Library, suggestion_id: int) -> bool:
    """False where a claim that was made a moment ago stands on nearly the same words."""
    row = suggestions.get(library, suggestion_id)
    if row.accepted is None:
        adopting.claim_from(library, row)
    return row.accepted is None


def _link(library: Library, version_id: int, suggestion_id: int) -> bool:
    """False where the same two are linked already."""
    row = suggestions.get(library, suggestion_id)
    assert row.claim_idx is not None
    claim_id = suggestions.sibling(library, version_id, SuggestionKind.CLAIM, row.claim_idx).accepted
    assert claim_id is not None
    evidence_id = None
    if row.evidence_idx is not None:
        source = suggestions.sibling(library, version_id, SuggestionKind.EVIDENCE, row.evidence_idx)
        evidence_id = source.accepted or adopting.source_from(library, source)
    if links.between(library, claim_id, evidence_id) is not None:
        return False
    adopting.link_from(library, row, claim_id, evidence_id)
    return True
