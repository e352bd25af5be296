"""Links and their evidence as values that print. Order: as they stand in the card; the template parts them by stance."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain import timecode
from workbench.domain.claim import Link
from workbench.domain.evidence import Evidence, Locator, StoredFile
from workbench.domain.vocab import Audience, Basis, Disclosure, EvidenceKind
from workbench.export import phrases
from workbench.export.values import EvidenceData, StillData


def evidence_of(links: Sequence[Link], *, n: int, reporter: str, audience: Audience) -> tuple[EvidenceData, ...]:
    """All but the searches that found nothing. `n`: the claim's place in the report, for the names of the pictures."""
    return tuple(
        _item(link, link.evidence, n, reporter, audience)
        for link in links
        if link.evidence is not None and link.evidence.kind is not EvidenceKind.NULL_SEARCH
    )


def searches_of(links: Sequence[Link], *, n: int, reporter: str, audience: Audience) -> tuple[EvidenceData, ...]:
    """The searches that found nothing."""
    return tuple(
        _item(link, link.evidence, n, reporter, audience)
        for link in links
        if link.evidence is not None and link.evidence.kind is EvidenceKind.NULL_SEARCH
    )


def _item(link: Link, evidence: Evidence, n: int, reporter: str, audience: Audience) -> EvidenceData:
    place = link.locator
    held = evidence.file
    internal = audience is Audience.INTERNAL
    told = audience is not Audience.PUBLICATION and evidence.disclosure is not Disclosure.PUBLIC
    return EvidenceData(
        link_uid=link.uid,
        uid=evidence.uid,
        tag=f"E{evidence.number}",
        kind=evidence.kind.value,
        title=evidence.title or _named_as(evidence) or "(no title)",
        author=evidence.author,
        publisher=evidence.publisher,
        date=evidence.date,
        place=evidence.place,
        url=evidence.url,
        archived_url=evidence.archived_url,
        origin=evidence.origin.value,
        state=evidence.state.value,
        unavailable_reason=evidence.unavailable_reason,
        authenticity=evidence.authenticity.value,
        authenticity_how=evidence.authenticity_how,
        stance=link.stance.value,
        judged=not link.unjudged,
        basis=link.basis.value,
        basis_words=phrases.basis(link, reporter),
        seen=link.basis is Basis.CHECKER_OBSERVED,
        what_is_seen=link.what_is_seen,
        observed_by=link.observed_by,
        viewed_at=link.observed_at or evidence.opened_at,
        opened=bool(evidence.opened_at),
        locator_type=place.type.value if place is not None else "",
        start_ms=place.start_ms if place is not None else None,
        end_ms=place.end_ms if place is not None else None,
        page=place.page if place is not None else None,
        row=place.row if place is not None else None,
        region=place.region if place is not None else "",
        quote=place.quote if place is not None else "",
        sha256=held.sha256 if held is not None else "",
        hashed_at=held.hashed_at if held is not None else "",
        media_type=held.media_type if held is not None else "",
        named_as=_named_as(evidence),
        note="\n".join(note for note in (evidence.note, link.note) if note),
        mark=evidence.disclosure.value if told else "",
        still=_still(place, place.still, n, evidence, link) if place is not None and place.still is not None else None,
        link_state=link.state.value,
        suggested_by=link.rule if internal else "",
        suggestion_reason=link.reason if internal else "",
        confidence=link.confidence if internal and link.rule else None,
    )


def _named_as(evidence: Evidence) -> str:
    return evidence.mentions[0].quote if evidence.mentions else ""


def _still(place: Locator, still: StoredFile, n: int, evidence: Evidence, link: Link) -> StillData:
    at = place.still_ms if place.still_ms is not None else place.start_ms or 0
    alt = phrases.joined(f"Still of E{evidence.number} at {timecode.to_text(at)}", link.what_is_seen, by=": ")
    return StillData(f"c{n}-{link.id}", place.uid, at, still.sha256, still.hashed_at, alt)
