"""Where `J` stops: the undecided proposals of a page in one order, from where the cursor is. Values only; nothing is selected here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.domain.suggestion import ClaimSuggestion, EvidenceSuggestion, LinkSuggestion

if TYPE_CHECKING:
    from workbench.ui.marks import Page

Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Stop:
    """A proposed claim; a proposed link of a claim (with both); or a mention of evidence that no link leads to."""

    suggestion: ClaimSuggestion | None = None
    link: LinkSuggestion | None = None
    mention: EvidenceSuggestion | None = None

    @property
    def key(self) -> Key:
        """What tells this stop from all others of the page."""
        if self.mention is not None:
            return "mention", self.mention.id
        if self.link is not None:
            return "link", self.link.id
        assert self.suggestion is not None
        return "claim", self.suggestion.id

    @property
    def undecided(self) -> bool:
        """Whether somebody has to answer here. The links of an undecided claim wait for it: `E` leads to them."""
        if self.mention is not None:
            return self.mention.evidence_id is None
        assert self.suggestion is not None
        if self.link is not None:
            return self.suggestion.claim_id is not None and self.link.link_id is None
        return self.suggestion.claim_id is None


def stops(page: Page, *, reading_order: bool = False) -> tuple[Stop, ...]:
    """All of a page, decided ones too. Claims with their links first, then mentions; or everything down the page."""
    listed: Sequence[ClaimSuggestion] = page.shown
    if reading_order:
        listed = [m.suggestion for m in page.marks if m.suggestion is not None]
    claims = [stop for one in listed for stop in (Stop(one), *(Stop(one, link) for link in one.links))]
    mentions = [Stop(mention=m.suggestion) for m in page.loose if m.suggestion is not None]
    both = [*claims, *mentions]
    return tuple(sorted(both, key=_start)) if reading_order else tuple(both)


def _start(stop: Stop) -> int:
    if stop.mention is not None:
        return stop.mention.evidence.span.start
    assert stop.suggestion is not None
    return min(stop.suggestion.claim.spans).start


def ahead(listed: Sequence[Stop], here: Sequence[Key]) -> tuple[Stop, ...]:
    """The undecided ones after the cursor, then those before it. `here`: the keys of where the cursor is, the most exact one first."""
    keys = [stop.key for stop in listed]
    at = next((keys.index(key) for key in here if key in keys), -1)
    turned = (*listed[at + 1 :], *listed[: at + 1])
    return tuple(stop for stop in turned if stop.undecided and stop.key != next(iter(here), None))
