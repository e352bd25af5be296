"""New rows as services make them, inside a step that is open already. Which step that is, and its label, is decided by the caller."""

from __future__ import annotations

import json
import mimetypes
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from workbench.domain.claim import Hop
from workbench.domain.spans import Span, quote
from workbench.domain.vocab import (
    AppearanceType,
    Authenticity,
    Basis,
    ClaimKind,
    ClaimStatus,
    Disclosure,
    EvidenceKind,
    FileMode,
    LinkState,
    Mode,
    Origin,
    SlotState,
    Stance,
    Terms,
)
from workbench.services import speakers
from workbench.settings import LIMITS
from workbench.store import articles, claims, evidence, persons
from workbench.store.library import Library


@dataclass(frozen=True, slots=True)
class Claim:
    """What is known about a claim when it is made. `spans` belong to `version_id`; without one it is entered by hand, or a post at `url`."""

    verbatim: str
    kind: ClaimKind = ClaimKind.EVENT
    version_id: int | None = None
    spans: Sequence[Span] = ()
    type: AppearanceType | None = None
    url: str = ""
    language: str = ""
    wording: str = ""
    confirmed: bool = False
    mode: Mode = Mode.NARRATOR
    cue: Span | None = None
    speaker: str = ""
    role: str = ""
    mention: Span | None = None
    claim_date: str = ""
    claim_date_words: str = ""
    claim_place: str = ""
    hops: tuple[Hop, ...] = ()
    negated: bool = False
    hedged: bool = False
    person_id: int | None = None  # exactly this person; then `speaker` is only how the article calls them
    apart: tuple[int, ...] = ()  # persons who are not meant, whatever they are called
    chosen: bool = True  # somebody named this speaker: a person known by that name is meant, in whatever article


def claim(library: Library, new: Claim) -> int:
    """Claim, person, appearance, attribution; the claim's id."""
    article_id = None if new.version_id is None else articles.article_of(library, new.version_id)
    person_id = new.person_id
    if person_id is None:
        person_id = person(
            library, new.speaker, role=new.role, article_id=article_id, chosen=new.chosen, without=new.apart
        )
    claim_id = library.insert(
        "claim",
        number=claims.next_number(library),
        article_id=article_id,
        verbatim=new.verbatim,
        wording=new.wording,
        wording_confirmed=int(new.confirmed),
        kind=new.kind.value,
        language=new.language if article_id is None else articles.get(library, article_id).language,
        claim_date=new.claim_date,
        claim_date_words=new.claim_date_words,
        claim_place=new.claim_place,
        status=ClaimStatus.NEW.value,
        person_id=person_id,
        said_by_role=new.role,
        created_at=library.now(),
    )
    _appearance(library, claim_id, new)
    return claim_id


def _appearance(library: Library, claim_id: int, new: Claim) -> None:
    kind = new.type or (AppearanceType.BY_HAND if new.version_id is None else AppearanceType.ARTICLE)
    appearance_id = library.insert(
        "appearance", claim_id=claim_id, type=kind.value, version_id=new.version_id, url=new.url
    )
    if new.version_id is not None:
        spans(library, appearance_id, new.version_id, new.spans)
    library.insert(
        "attribution",
        appearance_id=appearance_id,
        mode=new.mode.value,
        terms=Terms.ON_RECORD.value,
        **pair("cue", new.cue),
        **pair("mention", new.mention),
        hops=json.dumps([asdict(hop) for hop in new.hops], ensure_ascii=False),
        negated=int(new.negated),
        hedged=int(new.hedged),
    )


def spans(library: Library, appearance_id: int, version_id: int, listed: Sequence[Span]) -> None:
    """The words of an appearance, with what stands around them. Raises ValueError where the text is shorter."""
    text = articles.plain_text(library, version_id)
    for span in sorted(listed):
        library.insert(
            "appearance_span",
            appearance_id=appearance_id,
            start=span.start,
            end=span.end,
            quote=span.of(text),
            prefix=text[max(0, span.start - LIMITS.quote_context) : span.start],
            suffix=text[span.end : span.end + LIMITS.quote_context],
        )


def pair(name: str, span: Span | None) -> dict[str, int | None]:
    """The two columns of a span."""
    return {f"{name}_start": None if span is None else span.start, f"{name}_end": None if span is None else span.end}


def person(
    library: Library,
    name: str,
    *,
    role: str = "",
    article_id: int | None = None,
    chosen: bool = True,
    without: Sequence[int] = (),
) -> int | None:
    """The person with exactly this name or alias, made where there is none; None for nobody.

    Where nobody has `chosen` the name, but an article gives it, only somebody who speaks in this article or in none is meant: namesakes in other
    articles are proposed (`people.namesakes`), not taken. Nobody of `without` is ever meant.
    """
    named = speakers.plain_name(name)
    if not named:
        return None
    new = speakers.describe(named, role.strip())
    known = [*persons.all_named(library, named), *persons.all_named(library, new.name)]
    known = [one for one in known if one not in without]
    here = [one for one in known if article_id in persons.articles_of(library, one)]
    free = known if chosen else [one for one in known if not persons.articles_of(library, one)]
    if here or free:
        return (here or free)[0]
    return library.insert(
        "person",
        name=new.name,
        kind=new.kind.value,
        role=new.role,
        protection=new.protection.value,
        disclosure=Disclosure.PUBLIC.value,
    )


def source(
    library: Library,
    *,
    kind: EvidenceKind,
    title: str,
    mentions: Sequence[tuple[int, Span]] = (),
    url: str = "",
    told: Mapping[str, str] | None = None,
) -> int:
    """An evidence slot with the words that name it, as (version, span); its id. `told`: {author, publisher, date} as the article has them."""
    evidence_id = library.insert(
        "evidence",
        number=evidence.next_number(library),
        kind=kind.value,
        title=title,
        origin=Origin.UNKNOWN.value,
        state=(SlotState.LOCATED if url else SlotState.MENTIONED).value,
        authenticity=Authenticity.NOT_ASSESSED.value,
        disclosure=Disclosure.PUBLIC.value,
        url=url,
        **{name: value for name, value in (told or {}).items() if value},
    )
    for version_id, span in mentions:
        words = span.of(articles.plain_text(library, version_id))
        library.insert(
            "mention", evidence_id=evidence_id, version_id=version_id, start=span.start, end=span.end, quote=words
        )
    return evidence_id


def file(library: Library, told: Mapping[str, Any], *, path: str, mode: FileMode) -> int:
    """The row of a file with this content, made where there is none; its id. `told`: {sha256, size} and, where known, {mtime_ns, media_type,
    name, probe}. A copy takes the place of a mere link, and of a copy that is lost.
    """
    known = evidence.file_by_hash(library, told["sha256"])
    if known is not None:
        if (known.mode, known.path) != (mode, path) and (mode is FileMode.COPIED or known.mode is FileMode.LINKED):
            library.update("file", known.id, mode=mode.value, path=path, mtime_ns=mtime(told, mode))
        return known.id
    name = str(told.get("name") or Path(path).name)
    return library.insert(
        "file",
        sha256=told["sha256"],
        size=told["size"],
        mode=mode.value,
        path=path,
        mtime_ns=mtime(told, mode),
        media_type=told.get("media_type") or mimetypes.guess_type(name)[0] or "",
        name=name,
        hashed_at=library.now(),
        probe=json.dumps(told.get("probe") or {}, sort_keys=True),
    )


def mtime(told: Mapping[str, Any], mode: FileMode) -> int:
    """When a linked file was changed last (ns); 0 for a copy, which nobody else touches."""
    return int(told.get("mtime_ns", 0)) if mode is FileMode.LINKED else 0


@dataclass(frozen=True, slots=True)
class Link:
    """What is known about a link when it is made. `confidence` is in thousandths."""

    stance: Stance
    basis: Basis = Basis.ARTICLE_ASSERTS
    asserted: Stance | None = None
    version_id: int | None = None
    cue: Span | None = None
    reference: Span | None = None
    rule: str = ""
    reason: str = ""
    confidence: int = 0
    third_party: str = ""


def link(library: Library, claim_id: int, evidence_id: int | None, new: Link) -> int:
    """An accepted link; its id."""
    return library.insert(
        "link",
        claim_id=claim_id,
        evidence_id=evidence_id,
        stance=new.stance.value,
        asserted=None if new.asserted is None else new.asserted.value,
        basis=new.basis.value,
        state=LinkState.ACCEPTED.value,
        version_id=new.version_id,
        **pair("cue", new.cue),
        **pair("reference", new.reference),
        rule=new.rule,
        reason=new.reason,
        confidence=new.confidence,
        third_party=new.third_party,
    )


def note(
    library: Library,
    *,
    text: str,
    claim_id: int | None = None,
    evidence_id: int | None = None,
    person_id: int | None = None,
    disclosure: Disclosure = Disclosure.INTERNAL,
) -> int:
    """A note of the desk, internal unless said otherwise."""
    return library.insert(
        "note",
        claim_id=claim_id,
        evidence_id=evidence_id,
        person_id=person_id,
        text=text,
        at=library.now(),
        by=library.actor,
        disclosure=disclosure.value,
    )


def words_at(library: Library, version_id: int, spans: Sequence[Span]) -> str:
    """The words at these spans. Raises ValueError where the text is shorter (a bug of the caller)."""
    return quote(articles.plain_text(library, version_id), spans)
