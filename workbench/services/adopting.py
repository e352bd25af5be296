"""What is made of a suggestion, within a step that somebody has opened: its claim, its evidence slot, its link. Whether it is accepted at all is `reviewing`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workbench.domain.candidates import ClaimCandidate
from workbench.domain.spans import Span
from workbench.domain.vocab import Basis, Mode
from workbench.services import attention, making
from workbench.store import claims, persons, suggestions
from workbench.store.library import Library
from workbench.store.suggestions import Row


def link_from(library: Library, row: Row, claim_id: int, evidence_id: int | None) -> int:
    """The link of a suggestion, in an open step. Its stance is the article's, or a third party's: never anybody's who has looked."""
    found = suggestions.link_of(row)
    new = making.Link(
        stance=found.stance,
        asserted=found.stance,
        basis=Basis.THIRD_PARTY if found.third_party else Basis.ARTICLE_ASSERTS,
        version_id=row.version_id,
        cue=found.cue,
        reference=found.reference,
        rule=found.rule,
        reason=found.reason,
        confidence=round(found.confidence * 1000),
        third_party=found.third_party,
    )
    return making.link(library, claim_id, evidence_id, new)


def claim_from(
    library: Library,
    row: Row,
    *,
    speaker: str | None = None,
    same_as: int | None = None,
    apart: Sequence[int] = (),
    spans: Sequence[Span] = (),
) -> int:
    """The claim of a suggestion, in an open step. `spans`: at these words instead of the proposed ones."""
    found = suggestions.claim_of(row)
    if spans:
        found = replace(found, spans=tuple(sorted(spans)), wording="")
    name, role = _said_by(found, speaker)
    known = persons.get(library, same_as) if same_as is not None else None
    if known is not None and name and name not in (known.name, *known.aliases):
        library.insert("person_alias", person_id=known.id, name=name)
    new = making.Claim(
        verbatim=making.words_at(library, row.version_id, found.spans),
        kind=found.kind,
        version_id=row.version_id,
        spans=found.spans,
        wording=found.wording,
        mode=Mode.INDIRECT if found.mode is Mode.NARRATOR and (name or not found.own_voice) else found.mode,
        cue=found.cue,
        speaker=name,
        role=role,
        mention=found.claimant.mention if found.claimant and speaker is None else None,
        hops=found.hops if speaker is None else (),
        negated=found.negated,
        hedged=found.hedged,
        claim_date=found.date,
        claim_date_words=found.date_words,
        claim_place=found.place,
        person_id=None if known is None else known.id,
        apart=tuple(apart),
        chosen=speaker is not None and (found.claimant is None or speaker != found.claimant.name),
    )
    attention.note(library, row.version_id, found.reasons, accepted=True)
    claim_id = making.claim(library, new)
    made = claims.get(library, claim_id).person
    for other in apart if made is not None else ():
        if made is not None and other not in persons.kept_apart(library, made.id):
            library.insert("person_apart", person_id=min(made.id, other), other_id=max(made.id, other))
    return claim_id


def _said_by(found: ClaimCandidate, speaker: str | None) -> tuple[str, str]:
    who = found.claimant
    if who is not None and speaker in (None, who.name):
        return who.name, who.role
    return speaker or "", ""


def source_from(library: Library, row: Row) -> int:
    """The evidence slot of a mention, in an open step."""
    found = suggestions.evidence_of(row)
    slot = suggestions.same_slot(library, row.version_id, found.slot)
    known = next((other.accepted for other in slot if other.accepted is not None), None)
    if known is not None:
        library.insert(
            "mention",
            evidence_id=known,
            version_id=row.version_id,
            start=found.span.start,
            end=found.span.end,
            quote=row.quote,
        )
        return known
    spans = [suggestions.evidence_of(other).span for other in slot if not other.rejected or other.id == row.id]
    title = " ".join(row.quote.split())
    mentions = [(row.version_id, span) for span in spans]
    told = {"author": found.maker, "publisher": found.publisher, "date": found.date}
    return making.source(library, kind=found.kind, title=title[:1].upper() + title[1:], mentions=mentions, told=told)
