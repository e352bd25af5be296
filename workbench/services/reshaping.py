"""Which words of an article a claim is: taken in, given back, set apart as a claim of their own, joined with another. Each is one step.

Offsets are the article's; the quotation always is the words at them. A wording that somebody confirmed is to be confirmed anew, because it was
confirmed for other words.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from workbench.domain.changes import Outcome
from workbench.domain.claim import Appearance, Attribution, Claim
from workbench.domain.spans import Span, joined, without
from workbench.domain.vocab import Mode, SuggestionKind
from workbench.errors import InputError
from workbench.services import adopting, making
from workbench.services.outcomes import nothing
from workbench.store import articles, claims, links, suggestions, verdicts
from workbench.store.library import Library


def extend(library: Library, claim_id: int, version_id: int, words: Sequence[Span]) -> Outcome[None]:
    """Takes these words in. Raises InputError where the claim does not stand in this version, or a span ends after the text."""
    return _reshape(library, claim_id, version_id, words, joined, "Extend")


def shrink(library: Library, claim_id: int, version_id: int, words: Sequence[Span]) -> Outcome[None]:
    """Gives these words back. Raises InputError also where nothing would be left."""
    return _reshape(library, claim_id, version_id, words, without, "Shorten")


def _reshape(
    library: Library,
    claim_id: int,
    version_id: int,
    words: Sequence[Span],
    how: Callable[[Iterable[Span], Iterable[Span]], tuple[Span, ...]],
    act: str,
) -> Outcome[None]:
    claim, place = claims.get(library, claim_id), _place(library, claim_id, version_id)
    _check(library, version_id, words)
    wanted = _trimmed(library, version_id, how(place.spans, words))
    if wanted == tuple(sorted(place.spans)):
        return nothing(None)
    with library.step(f"{act} claim C{claim.number}") as step:
        _put(library, claim, place, wanted)
    return Outcome(None, step.changes)


def split(library: Library, claim_id: int, version_id: int, words: Sequence[Span]) -> Outcome[int]:
    """Makes a claim of its own of these words of a claim, said by the same and in the same way; its id. Links stay where they are."""
    claim, place = claims.get(library, claim_id), _place(library, claim_id, version_id)
    _check(library, version_id, words)
    rest = _trimmed(library, version_id, without(place.spans, words))
    taken = _trimmed(library, version_id, without(place.spans, rest))
    if not taken:
        raise InputError("None of these words belong to this claim.", hint="Select some of its words.")
    if not rest:
        raise InputError("These are all words of this claim.", hint="Select some of them.")
    told = claims.attribution(library, claim_id)
    with library.step(f"Split claim C{claim.number}") as step:
        _put(library, claim, place, rest)
        made = making.claim(library, _like(claim, told, version_id, taken, making.words_at(library, version_id, taken)))
    return Outcome(made, step.changes)


def _like(claim: Claim, told: Attribution | None, version_id: int, spans: tuple[Span, ...], words: str) -> making.Claim:
    return making.Claim(
        verbatim=words,
        kind=claim.kind,
        version_id=version_id,
        spans=spans,
        mode=told.mode if told is not None else Mode.NARRATOR,
        cue=told.cue if told is not None else None,
        role=claim.said_by_role,
        mention=told.mention if told is not None else None,
        claim_date=claim.claim_date,
        claim_date_words=claim.claim_date_words,
        claim_place=claim.claim_place,
        hops=told.hops if told is not None else (),
        negated=told is not None and told.negated,
        hedged=told is not None and told.hedged,
        person_id=claim.person.id if claim.person is not None else None,
    )


def merge(library: Library, kept_id: int, gone_ids: Sequence[int], version_id: int) -> Outcome[None]:
    """One claim of several: words, links, notes and tags go to `kept_id`, whose speaker, wording and verdict stand.

    Raises InputError where another one has a verdict, was published, or does not stand in this version.
    """
    kept, place = claims.get(library, kept_id), _place(library, kept_id, version_id)
    others = [claims.get(library, one) for one in dict.fromkeys(gone_ids) if one != kept_id]
    if not others:
        raise InputError("There is only one claim.", hint="Select words of two claims.")
    spans: tuple[Span, ...] = place.spans
    for other in others:
        if verdicts.of_claim(library, other.id) or claims.editions(library, other.id):
            raise InputError(
                f"C{other.number} has a verdict of its own and stays.",
                hint=f"Select it as the claim that the others are merged into, then C{kept.number} goes into it.",
            )
        spans = joined(spans, _place(library, other.id, version_id).spans)
    with library.step(f"Merge into claim C{kept.number}") as step:
        for other in others:
            _give(library, other, kept)
        tags = tuple(dict.fromkeys(tag for one in (kept, *others) for tag in one.tags))
        if tags != kept.tags:
            library.update("claim", kept.id, tags=json.dumps(list(tags), ensure_ascii=False))
        _put(library, kept, place, _trimmed(library, version_id, spans))
    return Outcome(None, step.changes)


def _give(library: Library, other: Claim, kept: Claim) -> None:
    """What hangs on a claim goes over to the other; what both have already, and its own words, go with it."""
    for link in links.of_claim(library, other.id):
        evidence_id = link.evidence.id if link.evidence is not None else None
        if links.between(library, kept.id, evidence_id) is None:
            library.update("link", link.id, claim_id=kept.id)
    moved = ("note", "reply", "review")
    for table, row_id in claims.dependents(library, other.id):
        if table in moved:
            library.update(table, row_id, claim_id=kept.id)
        else:
            library.delete(table, row_id)
    library.delete("claim", other.id)


def accept_as(library: Library, suggestion_id: int, words: Sequence[Span], *, more: bool) -> Outcome[int]:
    """Accepts a proposed claim with these words taken in (`more`) or given back; the claim's id. Its speaker is the proposed one."""
    row = suggestions.get(library, suggestion_id)
    if row.kind is not SuggestionKind.CLAIM:
        raise InputError("This is no proposed claim.")
    if row.accepted is not None:
        act = extend if more else shrink
        return Outcome(row.accepted, act(library, row.accepted, row.version_id, words).changes)
    _check(library, row.version_id, words)
    proposed = suggestions.claim_of(row).spans
    wanted = _trimmed(library, row.version_id, (joined if more else without)(proposed, words))
    if not wanted:
        raise InputError("No words of the claim would be left.", hint="Reject it instead.")
    with library.step(f"Accept claim C{claims.next_number(library)}") as step:
        claim_id = adopting.claim_from(library, row, spans=wanted)
        if suggestions.get(library, suggestion_id).accepted is None:
            # So few of its words were kept that it would be asked for again.
            library.insert("rejection", **suggestions.rejection_columns(library, row))
    return Outcome(claim_id, step.changes)


def _place(library: Library, claim_id: int, version_id: int) -> Appearance:
    """Where the claim stands in this version."""
    for place in claims.appearances(library, claim_id):
        if place.version_id == version_id and place.spans:
            return place
    raise InputError("This claim does not stand in the open article.", hint="Open the article in which it stands.")


def _check(library: Library, version_id: int, words: Sequence[Span]) -> None:
    if not words:
        raise InputError("No words are selected.", hint="Select words of the article first.")
    length = len(articles.plain_text(library, version_id))
    if max(span.end for span in words) > length:
        raise InputError("The marked characters end after the text.", f"The text has {length}.")


def _trimmed(library: Library, version_id: int, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Without space at the ends of each part; a part that is nothing but space is left out."""
    text, found = articles.plain_text(library, version_id), []
    for span in spans:
        words = span.of(text)
        start, end = span.start + len(words) - len(words.lstrip()), span.end - len(words) + len(words.rstrip())
        if start < end:
            found.append(replace(span, start=start, end=end))
    return tuple(found)


def _put(library: Library, claim: Claim, place: Appearance, spans: tuple[Span, ...]) -> None:
    """The claim's words are these from now on, in an open step."""
    assert place.version_id is not None
    if not spans:
        raise InputError("No words of the claim would be left.", hint="Delete the claim instead.")
    for row_id in claims.span_ids(library, place.id):
        library.delete("appearance_span", row_id)
    making.spans(library, place.id, place.version_id, spans)
    library.update("claim", claim.id, verbatim=making.words_at(library, place.version_id, spans), wording_confirmed=0)
