"""What is marked in an article: its claims and proposals in reading order with their numbers, and the evidence it mentions. Values only, no widget."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from workbench.domain.article import ArticleText
from workbench.domain.attention import Attention, without_off, worth_showing
from workbench.domain.claim import ClaimCard, Link
from workbench.domain.evidence import Evidence
from workbench.domain.spans import Span
from workbench.domain.suggestion import ClaimSuggestion, EvidenceSuggestion, LinkSuggestion
from workbench.domain.vocab import ClaimStatus, Stance
from workbench.services import attention, queries
from workbench.services.library import Library
from workbench.ui.translate import tr, upper_first


@dataclass(frozen=True, slots=True)
class Mark:
    """One claim or proposal on the page. `number` is its place there; an accepted claim is called by its `tag` wherever it is spoken of."""

    number: int
    spans: tuple[Span, ...]
    suggestion: ClaimSuggestion | None
    card: ClaimCard | None

    @property
    def claim_id(self) -> int | None:
        return self.card.claim.id if self.card else None

    @property
    def tag(self) -> str:
        """What an accepted claim is called in the whole library (`C1`); "" for a proposal."""
        return f"C{self.card.claim.number}" if self.card else ""

    @property
    def called(self) -> str:
        """`claim 4` while it is proposed; `claim C1, no. 4 on the page` once it is accepted."""
        return called(self.number, self.tag)

    @property
    def title(self) -> str:
        """`called`, at the beginning of a line."""
        return upper_first(self.called)

    @property
    def suggestion_id(self) -> int | None:
        return self.suggestion.id if self.suggestion else None

    @property
    def proposed(self) -> bool:
        return self.card is None

    @property
    def link(self) -> Link | None:
        """The first accepted link with evidence."""
        return next((k for k in self.card.links if k.evidence is not None), None) if self.card else None

    @property
    def stance(self) -> Stance | None:
        """What bears on it: the accepted link's stance, else the proposed one."""
        if self.link is not None:
            return self.link.stance
        return self.proposed_link.link.stance if self.proposed_link else None

    @property
    def proposed_link(self) -> LinkSuggestion | None:
        """The first proposed link that bears on it, else the one to where it comes from."""
        links = self.suggestion.links if self.suggestion else ()
        return next((k for k in links if not k.link.origin), links[0] if links else None)

    @property
    def status(self) -> ClaimStatus | None:
        return self.card.claim.status if self.card else None


@dataclass(frozen=True, slots=True)
class EvidenceMark:
    """Words of the article that name evidence: proposed, or a slot of the library."""

    span: Span
    suggestion: EvidenceSuggestion | None
    evidence: Evidence | None


@dataclass(frozen=True, slots=True)
class Page:
    """An open article with its marks. `suggestions` is in the order of `J`, `shown` those of them that are marked, `marks` in reading order.

    `warnings`: sentences about what reading and analysing the article could not do. `silenced`: how many undecided proposals (statements, links,
    mentions of evidence) are not marked because a rule is switched off, or would not be.
    """

    text: ArticleText
    suggestions: tuple[ClaimSuggestion, ...]
    shown: tuple[ClaimSuggestion, ...]
    marks: tuple[Mark, ...]
    evidence: tuple[EvidenceMark, ...]
    all_statements: bool = False
    warnings: tuple[str, ...] = ()
    attention: Attention = field(default_factory=Attention)
    silenced: int = 0

    @property
    def hidden(self) -> tuple[ClaimSuggestion, ...]:
        """Undecided statements that are not marked, because they are less likely to need a check."""
        return () if self.all_statements else self.less_likely

    @property
    def less_likely(self) -> tuple[ClaimSuggestion, ...]:
        """Undecided statements that are marked only when they are asked for, but for those of a rule that is off."""
        return tuple(s for s in self.suggestions if not s.off and not worth_showing(s, self.attention))

    def mark(self, suggestion_id: int | None, claim_id: int | None) -> Mark | None:
        """The mark of a proposal or claim."""
        for found in self.marks:
            if claim_id is not None and found.claim_id == claim_id:
                return found
            if suggestion_id is not None and found.suggestion_id == suggestion_id:
                return found
        return None

    def number_of(self, suggestion_id: int | None, claim_id: int | None) -> int | None:
        found = self.mark(suggestion_id, claim_id)
        return found.number if found else None

    @property
    def loose(self) -> tuple[EvidenceMark, ...]:
        """Evidence that is linked to no claim here, by its first words: proposed, or already a slot."""
        linked = {k.evidence.id for m in self.marks if m.card for k in m.card.links if k.evidence is not None}
        pending = [k.evidence for s in self.shown for k in s.links if k.evidence is not None]
        slots, found = {item.slot for item in pending}, []
        for mark in self.evidence:
            one = mark.suggestion.evidence if mark.suggestion is not None else None
            known = mark.evidence.id if mark.evidence is not None else None
            if known in linked or (known is None and one is not None and one.slot in slots):
                continue
            found.append(mark)
            if known is not None:
                linked.add(known)
            elif one is not None:
                slots.add(one.slot)
        return tuple(found)

    @property
    def unanswered(self) -> tuple[EvidenceMark, ...]:
        """Those of the loose ones that nobody has decided on."""
        return tuple(m for m in self.loose if m.evidence is None and m.suggestion is not None)

    def mention(self, suggestion_id: int | None) -> EvidenceMark | None:
        """The mark of a proposed mention of evidence."""
        return next((m for m in self.evidence if m.suggestion and m.suggestion.id == suggestion_id), None)

    @property
    def waiting(self) -> tuple[ClaimSuggestion, ...]:
        """Marked proposals that nobody has decided on."""
        return tuple(s for s in self.shown if s.claim_id is None)


def called(number: int, tag: str) -> str:
    """How a claim is named beside its place on the page: a place alone is never told as the number of an accepted claim."""
    return (
        tr("claim {tag}, no. {number} on the page").format(tag=tag, number=number)
        if tag
        else tr("claim {number}").format(number=number)
    )


def tag_of(library: Library, claim_id: int) -> str:
    """`C1`, also of a claim that is not on the page. Raises NotFound."""
    return f"C{queries.claim_card(library, claim_id).claim.number}"


def is_linked(suggestion: ClaimSuggestion) -> bool:
    """Whether some evidence is proposed that bears on it: where it only comes from does not."""
    return any(not k.link.origin for k in suggestion.links)


def read_page(library: Library, version_id: int, *, all_statements: bool = False) -> Page:
    """Reads an article version with everything that is marked in it. `all_statements`: less likely ones too. Raises NotFound."""
    text = queries.article_text(library, version_id)
    suggestions = queries.suggestions(library, version_id)
    named = queries.evidence_suggestions(library, version_id)
    silenced = _silenced(suggestions, named)
    if not all_statements:
        suggestions = tuple(map(without_off, suggestions))
        named = tuple(one for one in named if not one.off or one.evidence_id is not None)
    cards = _cards(library, text)
    wanted = attention.get(library)
    shown = tuple(s for s in suggestions if all_statements or worth_showing(s, wanted))
    return Page(
        text=text,
        suggestions=suggestions,
        shown=shown,
        marks=_marks(version_id, shown, cards),
        evidence=_evidence(library, version_id, text.article.id, named),
        all_statements=all_statements,
        attention=wanted,
        silenced=silenced,
        warnings=tuple(dict.fromkeys((*text.warnings, *queries.analysis_warnings(library, version_id)))),
    )


def _silenced(claims: tuple[ClaimSuggestion, ...], evidence: tuple[EvidenceSuggestion, ...]) -> int:
    """Undecided proposals whose rule is off."""
    links = sum(link.off and link.link_id is None for one in claims for link in one.links)
    return (
        sum(one.off and one.claim_id is None for one in claims)
        + links
        + sum(one.off and one.evidence_id is None for one in evidence)
    )


def _cards(library: Library, text: ArticleText) -> dict[int, ClaimCard]:
    cards: dict[int, ClaimCard] = {}
    before: int | None = None
    while rows := queries.claims(library, article_id=text.article.id, before_id=before):
        cards.update((row.id, queries.claim_card(library, row.id)) for row in rows)
        before = rows[-1].id
    return cards


def _marks(version_id: int, suggestions: tuple[ClaimSuggestion, ...], cards: dict[int, ClaimCard]) -> tuple[Mark, ...]:
    by_claim: dict[int, list[ClaimSuggestion]] = {}
    for one in suggestions:
        if one.claim_id is not None:
            by_claim.setdefault(one.claim_id, []).append(one)
    found: list[tuple[tuple[Span, ...], ClaimSuggestion | None, ClaimCard | None]] = []
    for card in cards.values():
        spans = tuple(span for a in card.appearances if a.version_id == version_id for span in a.spans)
        if spans:
            found.append((spans, _answered(spans, by_claim.get(card.claim.id, [])), card))
    found += [(s.claim.spans, s, None) for s in suggestions if s.claim_id is None]
    found.sort(key=lambda item: [(span.start, span.end) for span in (min(item[0]), max(item[0]))])
    return tuple(Mark(n, tuple(sorted(spans)), s, card) for n, (spans, s, card) in enumerate(found, start=1))


def _answered(spans: tuple[Span, ...], proposed: list[ClaimSuggestion]) -> ClaimSuggestion | None:
    """What was proposed of an accepted claim. Where two proposals stand on nearly its words: the one of just these words, with the links of all."""
    if len(proposed) < 2:
        return next(iter(proposed), None)
    first, *others = sorted(proposed, key=lambda one: (set(one.claim.spans) != set(spans), one.order))
    sources = {link.evidence_suggestion_id for link in first.links}
    more = [link for one in others for link in one.links if link.evidence_suggestion_id not in sources]
    return replace(first, links=(*first.links, *more))


def _evidence(
    library: Library, version_id: int, article_id: int, proposed: tuple[EvidenceSuggestion, ...]
) -> tuple[EvidenceMark, ...]:
    held: dict[int, Evidence] = {}
    before: int | None = None
    while rows := queries.evidence_list(library, article_id=article_id, before_id=before):
        held.update((row.id, row) for row in rows)
        before = rows[-1].id
    marks = [EvidenceMark(p.evidence.span, p, held.get(p.evidence_id) if p.evidence_id else None) for p in proposed]
    known = {mark.span for mark in marks}
    marks += [
        EvidenceMark(mention.span, None, item)
        for item in held.values()
        for mention in item.mentions
        if mention.version_id == version_id and mention.span not in known
    ]
    return tuple(sorted(marks, key=lambda mark: mark.span))
