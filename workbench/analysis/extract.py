"""From an article's text to the candidates for claims, evidence and links: the one entry that the worker calls."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

from workbench.analysis import (
    checkworthy,
    circumstances,
    days,
    foreign,
    halves,
    language,
    models,
    pipeline,
    provenance,
    repeats,
    tellers,
    utterances,
    wording,
)
from workbench.analysis.attribution import attributions
from workbench.analysis.kinds import kind_of
from workbench.analysis.linking import (
    propose as links,
)
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.mentions import Mention, assign_slots, mentions
from workbench.analysis.merging import merge
from workbench.analysis.named_sources import named_mentions
from workbench.analysis.narration import narrator_statements
from workbench.analysis.presence import present_mentions
from workbench.analysis.speakers import Speakers, speakers_of
from workbench.analysis.statements import Statement, statements_of
from workbench.analysis.words import Parse
from workbench.domain.candidates import Candidates, ClaimCandidate, EvidenceCandidate, LinkCandidate
from workbench.domain.spans import Span, cover
from workbench.domain.vocab import Mode

# The parse takes nearly all of the time; the rest of the progress bar is for the rules.
_PARSE_SHARE = 0.85


def analyse(
    text: str,
    *,
    body: Sequence[Span] | None = None,
    published: str = "",
    models_folder: str = "",
    progress: Callable[[float], None] | None = None,
) -> Candidates:
    """Claims with speakers, evidence mentions and proposed links of an article. Full rules for English; patterns alone for German, French and
    Spanish, and a warning where the language fits none of them.

    `body`: code point ranges to look at; None means the whole text. `published`: the day of the article, YYYY-MM-DD (what follows the day is
    left out; "" where nobody knows it); words like "yesterday" and "on Tuesday" are reckoned from it. `models_folder`: where
    the user keeps language models, "" for the installed ones alone. `progress` gets 0 to 1. Raises `ModelMissing`.
    """
    report = progress or (lambda _: None)
    code = language.detect(text if body is None else "\n".join(span.of(text) for span in body if span.end <= len(text)))
    if code in foreign.LANGUAGES:
        found = foreign.analyse(text, code, body=body, models_folder=models_folder)
    else:
        parse = pipeline.parse(
            text, body=body, models_folder=models_folder, progress=lambda part: report(part * _PARSE_SHARE)
        )
        named = pipeline.pipeline_name(models_folder)
        found = _candidates(text, read(parse), days.day_of(published), pipeline_name=named)
    report(1.0)
    told = [] if code == "en" or code in foreign.LANGUAGES else [_not_english(code)]
    if trouble := models.trouble(models_folder):
        told.append(
            f"The installed language models were used; the models’ folder of the settings gives none: {trouble}"
        )
    return replace(found, warnings=(*found.warnings, *told))


def _not_english(code: str) -> str:
    told = f"The text seems to be in {language.name(code)}." if code else "The language of the text was not recognised."
    return f"{told} The rules for English were used: expect little, and check every proposal."


def read(parse: Parse) -> Desk:
    """All rules over a parse."""
    with _uncollected():
        speakers = speakers_of(parse)
        statements = statements_of(parse, attributions(parse), speakers)
        nouns = mentions(parse)
        known = {m.head.i for m in nouns}
        named = [m for m in named_mentions(parse, speakers.cast) if m.head.i not in known]
        known |= {m.head.i for m in named}
        there = present_mentions(parse, speakers, statements, frozenset(known))
        desk = Desk(parse, speakers, statements, [*nouns, *named, *there])
        links.propose(desk)
        merge(desk)
        tellers.of_things(desk)
        utterances.part(desk)
        desk.narration = narrator_statements(parse, statements)
        return desk


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the collector of cycles: a parse is one web of live words, which each collection would walk through and find nothing to free,
    the longer the text the more often."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _candidates(text: str, desk: Desk, published: date | None = None, *, pipeline_name: str) -> Candidates:
    parse = desk.parse
    used = {id(link.claim) for link in desk.links}
    linked = [s for s in desk.statements_extra if id(s) in used]
    taken = {i for s in linked for i in s.content}
    told = [s for s in desk.narration if not s.content & taken]
    claims = sorted([*desk.statements, *linked, *told], key=lambda s: (s.first, s.last))
    joined = {id(link.evidence) for link in desk.links}
    evidence = sorted([*desk.mentions, *(m for m in desk.on_demand if id(m) in joined)], key=lambda m: m.span(parse))
    assign_slots(parse, evidence)
    told_of = provenance.of_all(parse, desk.speakers, evidence, published=published)
    claim_number = {id(c): n for n, c in enumerate(claims)}
    evidence_number = {id(m): n for n, m in enumerate(evidence)}
    return Candidates(
        text_sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        chars=len(text),
        pipeline=pipeline_name,
        claims=_without_repeats(parse, claims, [_claim(parse, c, desk.speakers, published) for c in claims]),
        evidence=tuple(_evidence(parse, m, told_of[m.head.i]) for m in evidence),
        links=tuple(_link(parse, k, claim_number, evidence_number) for k in desk.links),
    )


def _without_repeats(
    parse: Parse, statements: list[Statement], claims: list[ClaimCandidate]
) -> tuple[ClaimCandidate, ...]:
    """The claims, those ranked lower that a better ranked one says already."""
    topics = [repeats.topic([parse.words[i] for i in s.content]) for s in statements]
    quoted = [c.mode is Mode.DIRECT for c in claims]
    names = [c.claimant.name if c.claimant is not None else "" for c in claims]
    ranks = repeats.quoted_ranks([c.checkworthiness for c in claims], topics, quoted, names)
    found = []
    for claim, first, twice in zip(claims, ranks, repeats.repeated(ranks, topics, quoted), strict=True):
        rank, reasons = first, claim.reasons
        if first > claim.checkworthiness:
            reasons = (*reasons, checkworthy.again(rank, quoted=True)[1])
        if twice:
            rank, reason = checkworthy.again(rank)
            reasons = (*reasons, reason)
        found.append(replace(claim, checkworthiness=rank, reasons=reasons))
    return tuple(found)


def _claim(parse: Parse, statement: Statement, speakers: Speakers, published: date | None) -> ClaimCandidate:
    words = [parse.words[i] for i in sorted(statement.content)]
    short = wording.propose(parse, statement, speakers, published=published)
    kind = kind_of(words, statement.rule, statement.verb.lemma if statement.verb is not None else "")
    rank, reasons = checkworthy.checkworthiness(
        words,
        checkworthy.Setting(
            mode=statement.mode,
            kind=kind,
            rule=statement.rule,
            position=words[0].start / max(1, len(parse.text)),
            challenged=statement.challenged,
            supported=statement.supported,
            cue=statement.verb.lemma if statement.verb is not None else "",
            asks=statement.asks,
            negated=statement.negated,
            hedged=statement.hedged,
            disputed=checkworthy.disputed(parse, statement.last),
            half=not short and halves.is_half(words),
        ),
    )
    taken = statement.content | statement.source
    date, date_words = circumstances.when(parse, statement.verb, taken, published=published)
    return ClaimCandidate(
        spans=tuple(statement.spans(parse)),
        mode=statement.mode,
        kind=kind,
        cue=_cover(parse, statement.cue),
        claimant=statement.claimant,
        checkworthiness=rank,
        reasons=(statement.reason, *reasons),
        rule=statement.rule,
        likely=statement.likely,
        wording=short,
        negated=statement.negated,
        hedged=statement.hedged,
        hops=statement.hops,
        date=date,
        date_words=date_words,
        place=circumstances.where(parse, statement.verb, taken),
    )


def _cover(parse: Parse, indexes: set[int]) -> Span | None:
    return cover(parse.spans(indexes)) if indexes else None


def _evidence(parse: Parse, mention: Mention, told: provenance.Provenance) -> EvidenceCandidate:
    return EvidenceCandidate(
        span=mention.span(parse),
        kind=mention.kind,
        rule=mention.rule,
        reason=mention.reason,
        slot=mention.slot,
        confidence=mention.confidence,
        maker=told.maker,
        publisher=told.publisher,
        date=told.date,
        date_words=told.date_words,
    )


def _link(parse: Parse, link: Link, claims: dict[int, int], evidence: dict[int, int]) -> LinkCandidate:
    return LinkCandidate(
        claim=claims[id(link.claim)],
        evidence=evidence[id(link.evidence)] if link.evidence is not None else None,
        stance=link.stance,
        cue=_cover(parse, link.cue),
        rule=link.rule,
        reason=link.reason,
        confidence=link.confidence,
        reference=_cover(parse, link.reference),
        third_party=link.third_party,
        origin=link.origin,
    )
