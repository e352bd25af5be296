"""Makes the values of a report from what `redact` left. Chooses words and order; removes nothing for an audience's sake."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from workbench import __version__
from workbench.domain.article import Article
from workbench.domain.claim import Appearance, ClaimCard, Reply
from workbench.domain.report import ReportSource
from workbench.domain.vocab import Audience, Disclosure, EvidenceKind, LinkState, Terms, VerdictOutcome, label
from workbench.export import phrases
from workbench.export.evidence import evidence_of, searches_of
from workbench.export.missing import missing
from workbench.export.redact import Redacted
from workbench.export.values import (
    ClaimData,
    Entry,
    EventData,
    Moment,
    ReplyData,
    ReportData,
    ScaleData,
    SourceData,
    VerdictData,
)

TEMPLATE_VERSION = "1"
"""Counts up when the print changes."""


def build(left: Redacted, *, now: str, options: Mapping[str, object]) -> ReportData:
    """The report for `left.audience`, made at `now` (UTC). Options read here: `title`, `deck`, `software` ([name, version] pairs)."""
    source = left.source
    claims = tuple(_claim(n, card, left) for n, card in enumerate(source.cards, 1))
    return ReportData(
        audience=left.audience.value,
        made_at=now,
        title=str(options.get("title") or _title(claims)),
        deck=str(options.get("deck") or _deck(claims)),
        newsroom=source.profile.newsroom,
        newsroom_url=source.profile.newsroom_url,
        desk=source.profile.desk,
        initials=source.profile.initials,
        claims=claims,
        withheld=left.withheld_total,
        embargoed=left.embargoed,
        scales=_scales(source),
        head=source.head,
        steps=source.steps,
        events=tuple(
            EventData(s.id, s.at, s.actor, s.label, f"reverts {s.reverts}" if s.reverts else "", s.hash)
            for s in source.events
        ),
        software=_software(options),
    )


def _software(options: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    told = options.get("software")
    pairs = [(str(name), str(version)) for name, version in told] if isinstance(told, list | tuple) else []
    pairs = [pair for pair in pairs if pair[0].lower() != "workbench"]
    return (("Program", f"Workbench {__version__}"), *pairs, ("Report template", TEMPLATE_VERSION))


def _title(claims: tuple[ClaimData, ...]) -> str:
    titles = list(dict.fromkeys(claim.source.title for claim in claims if claim.source.title))
    if len(titles) == 1:
        return f"Fact-check: {titles[0]}"
    return "Fact-check" if len(claims) == 1 else f"Fact-check of {len(claims)} statements"


def _deck(claims: tuple[ClaimData, ...]) -> str:
    places = list(dict.fromkeys(_origin(claim.source) for claim in claims if claim.source.title))
    count = "One statement" if len(claims) == 1 else f"{phrases.number_words(len(claims))} statements"
    if len(places) == 1:
        return f"{count} from {places[0]}, and the evidence for and against."
    return f"{count}, and the evidence for and against."


def _origin(source: SourceData) -> str:
    return phrases.joined(phrases.titled(source.title), source.publisher, phrases.day(source.published))


def _claim(n: int, card: ClaimCard, left: Redacted) -> ClaimData:
    claim, person, attribution = card.claim, card.claim.person, card.attribution
    place = _appearance(card)
    article = _article(card, place, left.source)
    source = _source(article, place, left.source)
    reporter = source.publisher or phrases.titled(source.title)
    accepted = [link for link in card.links if link.state is LinkState.ACCEPTED and link.evidence is not None]
    printed = [k for k in accepted if k.evidence is not None and k.evidence.kind is not EvidenceKind.NULL_SEARCH]
    proposals = [link for link in card.links if link.state is not LinkState.ACCEPTED and link.evidence is not None]
    excerpts = left.excerpts.get(claim.id, ())
    told = left.audience is not Audience.PUBLICATION
    return ClaimData(
        n=n,
        uid=claim.uid,
        verbatim=claim.verbatim,
        wording=claim.wording if claim.wording_confirmed else "",
        language=claim.language or source.language,
        translation=claim.translation,
        translator=claim.translator,
        kind=claim.kind.value,
        said_by=person.name if person is not None else "",
        said_by_role=claim.said_by_role or (person.role if person is not None else ""),
        said_by_type=person.kind.value if person is not None else "",
        said_by_mark=_name_mark(card) if told else "",
        mode=attribution.mode.value if attribution is not None else "",
        terms=label(attribution.terms) if attribution is not None else label(Terms.ON_RECORD),
        how=phrases.how_said(attribution),
        chain=phrases.chain(attribution),
        claim_date=claim.claim_date,
        claim_date_words=claim.claim_date_words,
        claim_place=claim.claim_place,
        why_checked=claim.why_checked,
        status=claim.status.value,
        tags=(*claim.tags, *(("fictional sample",) if article is not None and article.fictional else ())),
        published_url=claim.published_url,
        source=source,
        posted=_posted(place),
        spans=tuple((s.start, s.end) for s in place.spans) if place is not None else (),
        paragraph=next((excerpt.number for excerpt in excerpts if excerpt.number), 0),
        excerpts=excerpts,
        verdict=_verdict(card),
        rests_on=phrases.rests_on(printed, reporter, withheld=left.withheld.get(claim.id, 0)),
        evidence=evidence_of(accepted, n=n, reporter=reporter, audience=left.audience),
        searches=searches_of(accepted, n=n, reporter=reporter, audience=left.audience),
        proposals=evidence_of(proposals, n=n, reporter=reporter, audience=left.audience),
        replies=tuple(_reply(reply, told=told) for reply in card.replies),
        corrections=tuple(Entry(c.at, c.by, c.text) for c in card.corrections),
        reviews=tuple(Entry(r.at, r.initials, r.act, r.note) for r in sorted(card.reviews, key=lambda r: (r.at, r.id))),
        notes=tuple(Entry(note.at, note.by, note.text, _mark(note.disclosure) if told else "") for note in card.notes),
        timeline=_timeline(card, source),
        withheld=left.withheld.get(claim.id, 0),
        missing=missing(card, left.source.profile, withheld=left.withheld.get(claim.id, 0)),
        fictional=article is not None and article.fictional,
        todo=claim.todo,
        desk_number=claim.number,
    )


def _appearance(card: ClaimCard) -> Appearance | None:
    in_article = [a for a in card.appearances if a.article_id is not None]
    return next(iter([*in_article, *card.appearances]), None)


def _article(card: ClaimCard, place: Appearance | None, source: ReportSource) -> Article | None:
    wanted = place.article_id if place is not None and place.article_id is not None else card.claim.article_id
    return source.articles.get(wanted) if wanted is not None else None


def _source(article: Article | None, place: Appearance | None, source: ReportSource) -> SourceData:
    if article is None:
        return SourceData(url=place.url, archived_url=place.archived_url) if place is not None else SourceData()
    text = source.texts.get(place.version_id or 0) if place is not None else None
    return SourceData(
        title=article.title,
        authors=article.authors,
        publisher=article.publisher,
        url=article.url,
        archived_url=article.archived_url or (place.archived_url if place is not None else ""),
        published=article.published,
        accessed=article.accessed_at,
        language=article.language,
        text_sha256=text.text_sha256 if text is not None else "",
        imported_at=text.imported_at if text is not None else "",
        version=text.number if text is not None else 0,
    )


def _posted(place: Appearance | None) -> str:
    if place is None or place.article_id is not None:
        return ""
    account = f"posted by {place.account}" if place.account else ""
    return phrases.joined(account, phrases.moment(place.posted_at), place.caption)


def _name_mark(card: ClaimCard) -> str:
    """What the lawyer and the desk must know about a name that they read."""
    person, attribution = card.claim.person, card.attribution
    on_record = attribution is None or attribution.terms is Terms.ON_RECORD
    return "" if person is None or (person.printable and on_record) else "name not for publication"


def _mark(disclosure: Disclosure) -> str:
    return "" if disclosure is Disclosure.PUBLIC else disclosure.value


def _verdict(card: ClaimCard) -> VerdictData | None:
    verdict = card.verdict
    if verdict is None:
        return None
    rated = verdict.outcome is VerdictOutcome.RATED and verdict.level is not None
    level = verdict.level if rated else None
    name = phrases.verdict_label(verdict)
    return VerdictData(
        outcome=verdict.outcome.value,
        label=name,
        scale=verdict.scale_name if rated else "",
        levels=verdict.scale_levels if rated else (),
        step=verdict.scale_levels.index(name) if rated and name in verdict.scale_levels else -1,
        definition=level.definition if level is not None else "",
        value=level.value if level is not None else None,
        normalised=level.normalised if level is not None else None,
        summary=verdict.summary,
        rationale=verdict.rationale,
        conclusion=verdict.conclusion,
        right=verdict.right,
        wrong=verdict.wrong,
        unknown=verdict.unknown,
        decided_by=verdict.decided_by,
        decided_at=verdict.decided_at,
        version=verdict.version,
    )


def _reply(reply: Reply, *, told: bool) -> ReplyData:
    return ReplyData(
        asked_at=reply.asked_at,
        asked_how=reply.asked_how,
        due_at=reply.due_at,
        received_at=reply.received_at,
        text=reply.text,
        not_sought_reason=reply.not_sought_reason,
        mark=_mark(reply.disclosure) if told else "",
    )


def _timeline(card: ClaimCard, source: SourceData) -> tuple[Moment, ...]:
    """In order: the statement's publication, then what the desk did. At most eight points, the newest ones."""
    points = [Moment(source.published, "Statement in print", "statement")] if source.published else []
    points += [
        Moment(link.observed_at, f"E{link.evidence.number} observed by {link.observed_by}", "us")
        for link in card.links
        if link.observed_at and link.state is LinkState.ACCEPTED and link.evidence is not None
    ]
    for reply in card.replies:
        points += [Moment(reply.asked_at, "Reply asked for", "us")] if reply.asked_at else []
        points += [Moment(reply.received_at, "Reply received", "us")] if reply.received_at else []
    if card.verdict is not None:
        points.append(Moment(card.verdict.decided_at, "Conclusion", "us"))
    points += [Moment(correction.at, "Corrected", "us") for correction in card.corrections]
    return _newest(points)


def _newest(points: Iterable[Moment]) -> tuple[Moment, ...]:
    ordered = sorted((point for point in points if point.at), key=lambda point: point.at)
    statements = [point for point in ordered if point.kind == "statement"]
    room = 8 - len(statements)
    chosen = statements + [point for point in ordered if point.kind != "statement"][-room:]
    return tuple(sorted(chosen, key=lambda point: point.at))


def _scales(source: ReportSource) -> tuple[ScaleData, ...]:
    found: dict[str, tuple[tuple[str, ...], dict[str, str]]] = {}
    for card in source.cards:
        verdict = card.verdict
        if verdict is not None and verdict.outcome is VerdictOutcome.RATED and verdict.level is not None:
            _, told = found.setdefault(verdict.scale_name, (verdict.scale_levels, {}))
            told[verdict.level.label] = verdict.level.definition
    return tuple(ScaleData(name, levels, tuple(told.items())) for name, (levels, told) in found.items())
