"""The one place where what an audience may not see is removed. Runs before anything else looks at the library's data.

What is taken out leaves nothing but a number behind. Everything after this module may print all it is given.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from workbench.domain.article import Article
from workbench.domain.claim import Claim, ClaimCard, Link, Note, Review
from workbench.domain.evidence import Evidence, Locator
from workbench.domain.handover import NOTHING
from workbench.domain.report import ReportSource
from workbench.domain.vocab import AppearanceType, Audience, Disclosure, LinkState, Protection, Terms
from workbench.export import free_text, people
from workbench.export.deep import Words, cleaned
from workbench.export.excerpt import Excerpt, excerpts

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Redacted:
    """What the audience may see. `excerpts` and `withheld` (how many items) by claim id; article texts are gone but for the excerpts.

    `stills`: where the frames lie, by locator uid; for reading alone, never for print.
    """

    audience: Audience
    source: ReportSource
    excerpts: Mapping[int, tuple[Excerpt, ...]]
    withheld: Mapping[int, int]
    withheld_total: int
    embargoed: int
    stills: Mapping[str, Path]


def redact(source: ReportSource, audience: Audience, *, now: str) -> Redacted:
    """Removes what `audience` may not see. `now` (UTC) decides about embargoes, which hold for a publication."""
    publication = audience is Audience.PUBLICATION
    open_cards = [card for card in source.cards if not (publication and embargoed(card, now))]
    everybody = free_text.everybody(source)
    taken = free_text.taken(source, audience)
    shared = free_text.words(everybody, 0, taken, audience)
    cards, cut, stills = [], {}, {}
    for card in open_cards:
        named = free_text.terms(card) is Terms.ON_RECORD
        words = shared if named else free_text.words(everybody, card.claim.id, taken, audience)
        cut[card.claim.id] = _excerpts(card, source, words)
        kept = _card(card, audience)
        stills.update(_still_paths(kept, source.files_root))
        cards.append(_clean(_without_frame_paths(kept, audience), words, audience))
    hidden = {card.claim.id: _hidden_items(card, audience) for card in open_cards}
    return Redacted(
        audience=audience,
        source=_frame(source, tuple(cards), free_text.words(everybody, None, taken, audience), audience),
        excerpts=cut,
        withheld={claim: len(items) for claim, items in hidden.items()},
        withheld_total=len(frozenset[str]().union(*hidden.values())),
        embargoed=len(source.cards) - len(open_cards),
        stills=stills,
    )


def embargoed(card: ClaimCard, now: str) -> bool:
    """Whether the claim may not be published yet. A day without an hour begins at 00:00 UTC."""
    until = card.claim.embargo_until.strip()
    length = min(len(until), 19)
    return bool(until) and until[:length] > now[:length]


def _clean(value: T, words: Words, audience: Audience) -> T:
    return value if audience is Audience.INTERNAL else cleaned(value, words)


def _frame(source: ReportSource, cards: tuple[ClaimCard, ...], words: Words, audience: Audience) -> ReportSource:
    inside = audience is not Audience.PUBLICATION
    return ReportSource(
        cards=cards,
        articles={k: _clean(_article(a, audience), words, audience) for k, a in source.articles.items()},
        texts={
            k: _clean(replace(t, text="", passages=(), warnings=()), words, audience) for k, t in source.texts.items()
        },
        profile=replace(source.profile, initials=people.desk_initials(source.profile.initials), checkers=""),
        head=source.head if inside else "",
        steps=source.steps if inside else 0,
        files_root="",
        events=source.events if audience is Audience.INTERNAL else (),
    )


def _article(article: Article, audience: Audience) -> Article:
    """Without where its fields were read; what the desk still has to do is the desk's own."""
    return replace(article, sources={}, todo=article.todo if audience is Audience.INTERNAL else NOTHING)


def _excerpts(card: ClaimCard, source: ReportSource, words: Words) -> tuple[Excerpt, ...]:
    for appearance in card.appearances:
        text = source.texts.get(appearance.version_id or 0)
        if appearance.type is AppearanceType.ARTICLE and text is not None and appearance.spans:
            return excerpts(text, appearance.spans, words.quoted.with_spans)
    return ()


# ---- one card


def _hidden_items(card: ClaimCard, audience: Audience) -> frozenset[str]:
    """Evidence on accepted links and replies that are withheld. The desk's own notes are no items."""
    evidence = {
        link.evidence.uid
        for link in card.links
        if link.evidence is not None
        and link.state is LinkState.ACCEPTED
        and link.evidence.disclosure in free_text.HIDDEN[audience]
    }
    return frozenset(evidence | {f"reply {r.id}" for r in card.replies if r.disclosure in free_text.HIDDEN[audience]})


def _card(card: ClaimCard, audience: Audience) -> ClaimCard:
    internal, publication = audience is Audience.INTERNAL, audience is Audience.PUBLICATION
    hidden = free_text.HIDDEN[audience]
    verdicts = card.verdicts if not publication else ()
    return replace(
        card,
        claim=_claim(card, audience),
        links=tuple(kept for link in card.links if (kept := _link(link, audience)) is not None),
        verdict=replace(card.verdict, decided_by=_by(card.verdict.decided_by)) if card.verdict is not None else None,
        verdicts=tuple(replace(v, decided_by=_by(v.decided_by)) for v in verdicts),
        replies=tuple(reply for reply in card.replies if reply.disclosure not in hidden),
        corrections=tuple(replace(c, by=_by(c.by)) for c in card.corrections),
        reviews=tuple(_review(review, publication=publication) for review in card.reviews),
        notes=tuple(_note(note, internal=internal) for note in card.notes if note.disclosure not in hidden),
        appearances=tuple(
            replace(a, locator=_locator(a.locator, audience) if a.locator is not None else None)
            for a in card.appearances
        ),
    )


def _by(by: str) -> str:
    return people.desk_initials(by)


def _claim(card: ClaimCard, audience: Audience) -> Claim:
    claim, person = card.claim, card.claim.person
    if audience is not Audience.INTERNAL:
        claim = replace(claim, todo=NOTHING)
    if audience is Audience.PUBLICATION:
        claim = replace(claim, not_pursued_reason="", embargo_until="", created_at="")
    if person is None:
        return claim
    if not people.may_be_named(person, audience, free_text.terms(card)):
        person = people.as_printed(person, claim.said_by_role, free_text.terms(card))
        return replace(claim, person=person, said_by_role=person.role)
    if audience is Audience.PUBLICATION:
        person = replace(person, note="", released_reason="", protection=Protection.PUBLIC_FIGURE)
    return replace(claim, person=person)


def _review(review: Review, *, publication: bool) -> Review:
    return replace(review, initials=_by(review.initials), note="" if publication else review.note)


def _note(note: Note, *, internal: bool) -> Note:
    nameless = note.disclosure is Disclosure.UNATTRIBUTED and not internal
    return replace(note, by="" if nameless else _by(note.by))


def _link(link: Link, audience: Audience) -> Link | None:
    """The link as the audience may see it; None where it is not accepted or its evidence is withheld."""
    internal = audience is Audience.INTERNAL
    evidence = link.evidence
    if internal:
        return replace(link, observed_by=_by(link.observed_by))
    if evidence is None or link.state is not LinkState.ACCEPTED or evidence.disclosure in free_text.HIDDEN[audience]:
        return None
    publication = audience is Audience.PUBLICATION
    masked = free_text.masked(evidence, audience)
    locator = _locator(link.locator, audience, masked=masked) if link.locator is not None else None
    return replace(
        link,
        evidence=_evidence(evidence, masked=masked, publication=publication),
        rule="",
        reason="",
        confidence=0,
        note="" if publication else link.note,
        observed_by=_by(link.observed_by),
        locator=locator,
        cue=None,
        reference=None,
        elsewhere=None if masked else link.elsewhere,
    )


def _evidence(evidence: Evidence, *, masked: bool, publication: bool) -> Evidence:
    if masked:
        return replace(
            evidence,
            title=free_text.SEEN_BY_US,
            unavailable_reason="",
            authenticity_how="",
            author="",
            publisher="",
            url="",
            archived_url="",
            date="",
            place="",
            note="",
            file=None,
            mentions=(),
        )
    held = replace(evidence.file, path="", name="") if evidence.file is not None else None
    return replace(evidence, note="" if publication else evidence.note, file=held)


def _locator(locator: Locator, audience: Audience, *, masked: bool = False) -> Locator:
    """Without the frame and the words of a masked item. The path of a frame stays until `_still_paths` has read it."""
    if masked:
        return replace(locator, still=None, still_ms=None, still_pts=None, quote="", region="")
    return locator


def _still_paths(card: ClaimCard, root: str) -> dict[str, Path]:
    places = [link.locator for link in card.links if link.locator is not None]
    return {p.uid: Path(root) / p.still.path for p in places if p.still is not None and p.still.path}


def _without_frame_paths(card: ClaimCard, audience: Audience) -> ClaimCard:
    if audience is Audience.INTERNAL:
        return card
    return replace(card, links=tuple(replace(k, locator=_bare(k.locator)) for k in card.links))


def _bare(locator: Locator | None) -> Locator | None:
    if locator is None or locator.still is None:
        return locator
    return replace(locator, still=replace(locator.still, path="", name=""))
