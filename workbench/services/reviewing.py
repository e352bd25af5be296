"""Going through the suggestions, and working on claims and people: accept, reject, make by hand, correct, delete."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from workbench.domain.changes import Outcome
from workbench.domain.spans import Span
from workbench.domain.vocab import (
    ClaimKind,
    ClaimStatus,
    Mode,
    Stance,
    SuggestionKind,
)
from workbench.errors import InputError
from workbench.services import adopting, attention, making, speakers
from workbench.services.inputs import check_date, check_instant
from workbench.services.outcomes import check_fields, nothing, required
from workbench.store import articles, claims, evidence, links, suggestions, verdicts
from workbench.store.library import Library
from workbench.store.suggestions import Row

_CLAIM_WORDS = (
    "wording",
    "language",
    "translation",
    "translator",
    "claim_date_words",
    "claim_place",
    "why_checked",
    "said_by_role",
)
CLAIM_FIELDS = (*_CLAIM_WORDS, "wording_confirmed", "kind", "claim_date", "embargo_until", "tags", "published_url")
_FIELD_WORDS = {
    "wording_confirmed": "wording confirmed or not",
    "claim_date": "date",
    "claim_date_words": "words of the date",
    "claim_place": "place",
    "why_checked": "why it is checked",
    "said_by_role": "role",
    "embargo_until": "embargo",
    "published_url": "address of the report",
}


def accept_claim(
    library: Library,
    suggestion_id: int,
    *,
    speaker: str | None = None,
    same_as: int | None = None,
    apart: Sequence[int] = (),
) -> Outcome[int]:
    """Makes a claim of a suggestion, with its speaker (another name where `speaker` is given; "" for nobody); its id.

    `same_as`: the speaker is this person of the library, by whatever name; `apart`: these persons are somebody else, and stay so.
    A suggestion that was accepted before gives that claim. Raises NotFound where it is gone.
    """
    row = _suggestion(library, suggestion_id, SuggestionKind.CLAIM)
    if row.accepted is not None:
        return nothing(row.accepted)
    with library.step(f"Accept claim C{claims.next_number(library)}") as step:
        claim_id = adopting.claim_from(library, row, speaker=speaker, same_as=same_as, apart=apart)
    return Outcome(claim_id, step.changes)


def accept_link(library: Library, suggestion_id: int) -> Outcome[int]:
    """Accepts what the article says about a claim: the link, its evidence as a slot, and the claim where it is not yet one; the link's id."""
    row = _suggestion(library, suggestion_id, SuggestionKind.LINK)
    assert row.claim_idx is not None
    claim_row = suggestions.sibling(library, row.version_id, SuggestionKind.CLAIM, row.claim_idx)
    source_row = (
        None
        if row.evidence_idx is None
        else suggestions.sibling(library, row.version_id, SuggestionKind.EVIDENCE, row.evidence_idx)
    )
    if claim_row.accepted is not None and (source_row is None or source_row.accepted is not None):
        made = links.between(library, claim_row.accepted, None if source_row is None else source_row.accepted)
        if made is not None:
            return nothing(made)
    found = suggestions.link_of(row)
    with library.step(f"Accept link: {found.stance.value.replace('_', ' ')}") as step:
        claim_id = claim_row.accepted or adopting.claim_from(library, claim_row)
        evidence_id = None if source_row is None else source_row.accepted or adopting.source_from(library, source_row)
        link_id = adopting.link_from(library, row, claim_id, evidence_id)
    return Outcome(link_id, step.changes)


def accept_evidence(library: Library, suggestion_id: int) -> Outcome[int]:
    """Makes an evidence slot of a mention (and of the other mentions of the same item), linked to nothing; its id."""
    row = _suggestion(library, suggestion_id, SuggestionKind.EVIDENCE)
    if row.accepted is not None:
        return nothing(row.accepted)
    with library.step(f"Accept evidence E{evidence.next_number(library)}") as step:
        evidence_id = adopting.source_from(library, row)
    return Outcome(evidence_id, step.changes)


def accept_evidence_for(library: Library, suggestion_id: int, claim_id: int) -> Outcome[int]:
    """Makes an evidence slot of a mention, linked to a claim as one step; what it does to the claim stays open. The link's id.

    Raises InputError where they are linked already.
    """
    row, claim = _suggestion(library, suggestion_id, SuggestionKind.EVIDENCE), claims.get(library, claim_id)
    if row.accepted is not None and links.between(library, claim_id, row.accepted) is not None:
        raise InputError("This suggestion was accepted.", hint="Undo that, or delete what was made of it.")
    with library.step(f"Accept evidence for C{claim.number}") as step:
        evidence_id = row.accepted or adopting.source_from(library, row)
        link_id = making.link(library, claim_id, evidence_id, making.Link(stance=Stance.INCONCLUSIVE))
    return Outcome(link_id, step.changes)


def reject(library: Library, suggestion_id: int) -> Outcome[None]:
    """Says no to a suggestion, for this article and for good.

    Raises InputError where it was accepted before, NotFound where it or its article is gone.
    """
    row = suggestions.get(library, suggestion_id)
    if row.rejected:
        return nothing(None)
    if row.accepted is not None:
        raise InputError("This suggestion was accepted.", hint="Undo that, or delete what was made of it.")
    with library.step(f"Reject {row.kind.value}") as step:
        library.insert("rejection", **suggestions.rejection_columns(library, row))
        if row.kind is SuggestionKind.CLAIM:
            attention.note(library, row.version_id, suggestions.claim_of(row).reasons, accepted=False)
    return Outcome(None, step.changes)


def _suggestion(library: Library, suggestion_id: int, kind: SuggestionKind) -> Row:
    row = suggestions.get(library, suggestion_id)
    if row.kind is not kind:
        raise InputError(f"This suggestion is not of the kind {kind.value}.", f"It is of the kind {row.kind.value}.")
    return row


def new_claim(
    library: Library,
    *,
    version_id: int | None,
    spans: Sequence[Span] = (),
    words: str = "",
    speaker: str = "",
    kind: ClaimKind = ClaimKind.EVENT,
) -> Outcome[int]:
    """A claim by hand: at spans of an article, where `words` may be its short wording, or without one in these words; its id."""
    if spans and version_id is None:
        raise InputError("Characters are marked, but no article is open.")
    if spans and version_id is not None:
        text = articles.plain_text(library, version_id)
        if max(span.end for span in spans) > len(text):
            raise InputError("The marked characters end after the text.", f"The text has {len(text)}.")
    verbatim = making.words_at(library, version_id, spans) if spans and version_id is not None else words
    new = making.Claim(
        verbatim=required(verbatim, "A claim needs its words.", "Mark them in the article, or type them."),
        kind=kind,
        version_id=version_id if spans else None,
        spans=spans,
        wording=words.strip() if spans else "",
        confirmed=bool(spans and words.strip()),
        mode=Mode.INDIRECT,
        speaker=speaker,
    )
    with library.step(f"New claim C{claims.next_number(library)}") as step:
        claim_id = making.claim(library, new)
        if version_id is not None and not spans:  # entered by hand while an article is open: it belongs to it
            library.update("claim", claim_id, article_id=articles.article_of(library, version_id))
    return Outcome(claim_id, step.changes)


def set_speaker(
    library: Library, claim_id: int, name: str, *, role: str = "", own_voice: bool = False
) -> Outcome[None]:
    """Says who said it: a person already known by this name or alias, else a new one; "" for nobody.

    `own_voice`, with no name: the article states it itself.
    """
    claim = claims.get(library, claim_id)
    named = speakers.plain_name(name)
    if (
        claim.person is not None
        and named in (claim.person.name, *claim.person.aliases)
        and role in ("", claim.said_by_role)
    ):
        return nothing(None)
    told = claims.attribution(library, claim_id)
    narrates = told is not None and (told.mode is Mode.NARRATOR) != own_voice
    if claim.person is None and not named and not narrates:
        return nothing(None)
    with library.step(f"Set speaker of C{claim.number}") as step:
        person_id = making.person(library, named, role=role, article_id=claim.article_id)
        library.update("claim", claim_id, person_id=person_id, said_by_role=role.strip())
        if told is not None and narrates:
            library.update("attribution", told.id, mode=(Mode.NARRATOR if own_voice else Mode.INDIRECT).value)
    return Outcome(None, step.changes)


def field_words(name: str) -> str:
    """What a field of a claim is called in the history."""
    return _FIELD_WORDS.get(name, name)


def edit_claim(library: Library, claim_id: int, **fields: Any) -> Outcome[None]:
    """Changes fields of a claim (`CLAIM_FIELDS`). A changed wording is no longer confirmed, unless that is said in the same breath.

    `tags` is a sequence of words, `wording_confirmed` a bool, dates keep their precision. Raises InputError.
    """
    check_fields(fields, CLAIM_FIELDS, what="a claim")
    claim = claims.get(library, claim_id)
    columns = {name: str(value).strip() for name, value in fields.items() if name in (*_CLAIM_WORDS, "published_url")}
    if "kind" in fields:
        columns["kind"] = ClaimKind(fields["kind"]).value
    if "claim_date" in fields:
        columns["claim_date"] = check_date(fields["claim_date"])
    if "embargo_until" in fields:
        columns["embargo_until"] = check_instant(fields["embargo_until"])
    changed: dict[str, Any] = {name: value for name, value in columns.items() if value != getattr(claim, name)}
    if "tags" in fields and tuple(fields["tags"]) != claim.tags:
        changed["tags"] = json.dumps(list(fields["tags"]), ensure_ascii=False)
    confirmed = bool(fields.get("wording_confirmed", claim.wording_confirmed and "wording" not in changed))
    if confirmed and not changed.get("wording", claim.wording):
        raise InputError("There is no wording to confirm.", hint="Write the claim in one short sentence first.")
    if confirmed != claim.wording_confirmed:
        changed["wording_confirmed"] = int(confirmed)
    if not changed:
        return nothing(None)
    fields_told = ", ".join(map(field_words, changed))
    with library.step(f"Edit claim C{claim.number}: {fields_told}") as step:
        library.update("claim", claim_id, **changed)
    return Outcome(None, step.changes)


def set_status(library: Library, claim_id: int, status: ClaimStatus, *, reason: str = "") -> Outcome[None]:
    """Moves a claim on. *Not pursued* needs a reason; *decided*, *published* and *corrected* need a verdict. Raises InputError."""
    claim = claims.get(library, claim_id)
    if status is ClaimStatus.NOT_PURSUED:
        required(reason, "Why is it not pursued?", "Give a reason: it stands in the record.")
    concluded = (ClaimStatus.DECIDED, ClaimStatus.PUBLISHED, ClaimStatus.CORRECTED, ClaimStatus.IN_REVIEW)
    if status in concluded and not verdicts.of_claim(library, claim_id):
        raise InputError("This claim has no verdict yet.", hint="Give one first.")
    why = reason.strip() if status is ClaimStatus.NOT_PURSUED else ""
    if (status, why) == (claim.status, claim.not_pursued_reason):
        return nothing(None)
    with library.step(f"Set C{claim.number} to {status.value.replace('_', ' ')}") as step:
        library.update("claim", claim_id, status=status.value, not_pursued_reason=why)
    return Outcome(None, step.changes)


def delete_claim(library: Library, claim_id: int) -> Outcome[None]:
    """Takes a claim away with its links, verdicts and notes; evidence and people stay. Raises InputError where it was published."""
    claim = claims.get(library, claim_id)
    if claims.editions(library, claim_id):
        raise InputError("This claim was published and stays.", hint="Add a correction instead.")
    with library.step(f"Delete claim C{claim.number}") as step:
        for table, row_id in claims.dependents(library, claim_id):
            library.delete(table, row_id)
        library.delete("claim", claim_id)
    return Outcome(None, step.changes)
