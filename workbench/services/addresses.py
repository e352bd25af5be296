"""Which address the pages that name an item of evidence have at that place. Only proposed: it is the slot's once somebody takes it, and it is
opened only when somebody asks."""

from __future__ import annotations

from workbench.domain.changes import Outcome
from workbench.domain.evidence import Evidence
from workbench.domain.page_links import Address, PageLinks, Place
from workbench.errors import InputError
from workbench.services.slots import set_located
from workbench.store import articles, evidence, suggestions
from workbench.store.library import Library


def proposed(library: Library, source: Evidence) -> Address | None:
    """The likeliest address, by the mentions of the slot; None where its address or its file is known, or the pages have nothing there."""
    if source.url or source.file is not None:
        return None
    found = [address for version_id in _versions(source) if (address := _in(library, source, version_id)) is not None]
    return min(found, key=lambda address: address.place, default=None)


def take(library: Library, evidence_id: int) -> Outcome[None]:
    """The slot gets the address that is proposed. Raises InputError where none is."""
    source = evidence.get(library, evidence_id)
    address = proposed(library, source)
    if address is None:
        raise InputError(
            f"The page has no address for E{source.number}.", hint="Say yourself where it is, or give it its file."
        )
    return set_located(library, evidence_id, address.url)


def _versions(source: Evidence) -> list[int]:
    return list(dict.fromkeys(mention.version_id for mention in source.mentions))


def _in(library: Library, source: Evidence, version_id: int) -> Address | None:
    """What the analysis found for these mentions; else, for words that somebody marked by hand, what stands there."""
    version = articles.text(library, version_id)
    if not version.links:
        return None
    for one in suggestions.evidence(library, version_id):
        if one.evidence_id == source.id and one.evidence.url:
            place = Place.SENTENCE if one.evidence.url_words else Place.PLAYER
            return Address(one.evidence.url, place, one.evidence.url_words)
    page = PageLinks(version.text, version.passages, version.links)
    by_hand = [page.of(m.span, source.kind) for m in source.mentions if m.version_id == version_id]
    return min((one for one in by_hand if one is not None), key=lambda one: one.place, default=None)
