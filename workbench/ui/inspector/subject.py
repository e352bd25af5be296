"""What the cursor stands on, read once for all parts of the inspector, the player and the verdict. Values only; no widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from workbench.domain.article import ArticleText
from workbench.domain.claim import ClaimCard, Link
from workbench.domain.evidence import Evidence
from workbench.domain.spans import Span, quote
from workbench.domain.suggestion import ClaimSuggestion, EvidenceSuggestion, LinkSuggestion
from workbench.domain.vocab import LinkState, PassageRole
from workbench.errors import NotFound
from workbench.services import queries
from workbench.ui import texts
from workbench.ui.translate import label, tr

if TYPE_CHECKING:
    from workbench.ui.session import Session


@dataclass(frozen=True, slots=True)
class Subject:
    """A proposal (`suggestion`), a claim (`card`), evidence alone or a proposed `mention` of some. `proposed`: the link in focus while it is not
    accepted; `link`: the one that is. `number`: the place on the page, None off it."""

    number: int | None = None
    suggestion: ClaimSuggestion | None = None
    card: ClaimCard | None = None
    proposed: LinkSuggestion | None = None
    link: Link | None = None
    evidence: Evidence | None = None
    mention: EvidenceSuggestion | None = None
    text: ArticleText | None = None
    stage: Literal["claim", "evidence"] = "claim"
    place: int = 0
    links: int = 0

    @property
    def empty(self) -> bool:
        return self.suggestion is None and self.card is None and self.evidence is None and self.mention is None

    @property
    def tag(self) -> str:
        """What an accepted claim is called in the whole library (`C1`); "" otherwise."""
        return f"C{self.card.claim.number}" if self.card is not None else ""

    @property
    def words(self) -> str:
        """The claim as it stands."""
        if self.card is not None:
            return self.card.claim.verbatim
        if self.suggestion is not None and self.text is not None:
            return quote(self.text.text, self.suggestion.claim.spans)
        return ""

    @property
    def own_voice(self) -> bool:
        """The article states it itself."""
        if self.card is not None:
            return self.card.own_voice
        return self.suggestion is not None and self.suggestion.claim.own_voice

    @property
    def reporter(self) -> str:
        """Whose report the article is: the publisher, else nobody named."""
        return (self.text.article.publisher if self.text else "") or tr("the article")

    def paragraph(self, span: Span) -> int:
        """The number of the body paragraph in which these words stand; 0 where they stand in none."""
        body = [p for p in self.text.passages if p.role is PassageRole.BODY] if self.text else []
        return next((n for n, p in enumerate(body, start=1) if p.start <= span.start < p.end), 0)

    def cut(self, span: Span | None) -> str:
        """The words of the article at a span, "" where they are not at hand."""
        if span is None or self.text is None or span.end > len(self.text.text):
            return ""
        return span.of(self.text.text)


def read_subject(session: Session) -> Subject:
    """Reads what the session's selection points to. What has gone meanwhile is left out."""
    chosen, page = session.selection, session.page
    mark = page.mark(chosen.suggestion_id, chosen.claim_id) if page else None
    suggestion = mark.suggestion if mark else None
    card = mark.card if mark else _card(session, chosen.claim_id)
    links = _links(card)
    link = next((k for k in links if k.id == chosen.link_id), None)
    proposed = session.loop.current_link() if link is None else None
    if proposed is not None and proposed.link_id is not None:
        link, proposed = next((k for k in links if k.id == proposed.link_id), None), None
    if link is None and proposed is None and links:
        link = links[0]
    evidence = (
        link.evidence if link else _evidence(session, chosen.evidence_id) if card is None and mark is None else None
    )
    waiting = [k for k in suggestion.links if k.link_id is None] if suggestion else []
    ids = [k.id for k in links] + [-k.id for k in waiting]
    here = link.id if link else -proposed.id if proposed else 0
    return Subject(
        number=session.number(),
        suggestion=suggestion,
        card=card,
        proposed=proposed,
        link=link,
        evidence=evidence,
        mention=session.loop.mention(),
        text=_text(session, card, chosen.version_id),
        stage=chosen.stage,
        place=ids.index(here) + 1 if here in ids else 0,
        links=len(ids),
    )


def _links(card: ClaimCard | None) -> tuple[Link, ...]:
    return tuple(k for k in card.links if k.evidence is not None and k.state is LinkState.ACCEPTED) if card else ()


def _card(session: Session, claim_id: int | None) -> ClaimCard | None:
    if claim_id is None:
        return None
    try:
        return queries.claim_card(session.library, claim_id)
    except NotFound:
        return None


def _evidence(session: Session, evidence_id: int | None) -> Evidence | None:
    if evidence_id is None:
        return None
    try:
        return queries.evidence(session.library, evidence_id)
    except NotFound:
        return None


def _text(session: Session, card: ClaimCard | None, version_id: int | None) -> ArticleText | None:
    wanted = version_id
    if card is not None and wanted is None:
        wanted = next((a.version_id for a in card.appearances if a.version_id is not None), None)
    page = session.page
    if page is not None and (wanted is None or wanted == page.text.version_id):
        return page.text if wanted is not None else None
    if wanted is None:
        return None
    try:
        return queries.article_text(session.library, wanted)
    except NotFound:
        return None


def speaker(subject: Subject) -> tuple[str, str]:
    """Name, and role with the terms it was said on."""
    if subject.card is not None:
        claim, told = subject.card.claim, subject.card.attribution
        name = claim.person.name if claim.person else ""
        role = texts.role_beside(name, claim.said_by_role or (claim.person.role if claim.person else ""))
        terms = label(told.terms) if told is not None and name else ""
        return name, " · ".join(part for part in (role, terms) if part)
    if subject.suggestion is not None:
        who = subject.suggestion.claim.claimant
        return (who.name, texts.role_beside(who.name, who.role)) if who else ("", "")
    return "", ""


def said_by(subject: Subject) -> str:
    """`Said by Mara Quill, engineer`, or that nobody is named, or that the article says it."""
    name, role = speaker(subject)
    return texts.said_by(name, role.partition(" · ")[0], own_voice=subject.own_voice)
