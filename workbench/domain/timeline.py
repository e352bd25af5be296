"""The timeline of a claim as values: what was said, repeated, filmed, opened, asked, decided, each with its time and where its words stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from workbench.domain.article import ArticleText
from workbench.domain.claim import Appearance, ClaimCard
from workbench.domain.evidence import Evidence
from workbench.domain.queues import signed
from workbench.domain.vocab import Basis, LinkState, Stance, VerdictOutcome, label

Kind = Literal[
    "said", "printed", "repeated", "evidence", "opened", "desk", "asked", "replied", "decided", "published", "corrected"
]
# In this order where two have the same time.
ORDER: tuple[Kind, ...] = (
    "evidence", "said", "printed", "repeated", "desk", "opened", "asked", "replied", "decided", "published", "corrected",
)  # fmt: skip
Lead = Literal["claim", "article", "evidence", "verdict"]


@dataclass(frozen=True, slots=True)
class Moment:
    """One point. `at`: an instant in UTC, or a date of any precision; `what` is one or two words, `detail` the rest; `stance`: of evidence.

    `lead` and `ident` say where the words stand: a claim, an article's version, evidence, or the claim's verdict.
    """

    at: str
    kind: Kind
    what: str
    detail: str
    lead: Lead
    ident: int
    stance: Stance | None = None

    @property
    def day(self) -> str:
        return self.at[:10]


def moments(
    card: ClaimCard, texts: Mapping[int, ArticleText], editions: tuple[tuple[int, str], ...] = ()
) -> tuple[Moment, ...]:
    """In the order of time; what has no time is left out. `texts`: by version id; `editions`: (number, published at)."""
    found = [*_said(card, texts), *_evidence(card), *_desk(card, editions)]
    return tuple(
        sorted((one for one in found if one.at), key=lambda one: (_sortable(one.at), ORDER.index(one.kind), one.detail))
    )


def undated(
    card: ClaimCard, texts: Mapping[int, ArticleText], editions: tuple[tuple[int, str], ...] = ()
) -> tuple[Moment, ...]:
    """What is known without its time."""
    return tuple(one for one in [*_said(card, texts), *_evidence(card), *_desk(card, editions)] if not one.at)


def _sortable(at: str) -> str:
    """A date without its day begins with its month or year: before everything that is known more exactly."""
    return at if len(at) > 10 else f"{at}-00-00"[:10] if len(at) < 10 else at


def _said(card: ClaimCard, texts: Mapping[int, ArticleText]) -> list[Moment]:
    claim, found = card.claim, list[Moment]()
    speaker = claim.person.name if claim.person is not None else "nobody named yet"
    if claim.claim_date:
        place = f", {claim.claim_place}" if claim.claim_place else ""
        found.append(Moment(claim.claim_date, "said", "said", speaker + place, "claim", claim.id))
    for n, appearance in enumerate(card.appearances):
        moment = _appearance(appearance, texts, claim.id, first=n == 0)
        found += [moment] if moment is not None else []
    return found


def _appearance(place: Appearance, texts: Mapping[int, ArticleText], claim_id: int, *, first: bool) -> Moment | None:
    text = texts.get(place.version_id or 0)
    if text is not None:
        article = text.article
        name = article.publisher or article.title or "an article"
        if first:
            return Moment(article.published, "printed", "printed", name, "claim", claim_id)
        return Moment(article.published, "repeated", "repeated", name, "article", text.version_id)
    if place.posted_at or place.account:
        return Moment(place.posted_at, "said" if first else "repeated", "posted", place.account, "claim", claim_id)
    return None


def _evidence(card: ClaimCard) -> list[Moment]:
    found = list[Moment]()
    for link in card.links:
        source = link.evidence
        if source is None or link.state is not LinkState.ACCEPTED:
            continue
        name = f"E{source.number} {source.title or label(source.kind)}"
        found.append(Moment(source.date, "evidence", label(source.kind), name, "evidence", source.id, link.stance))
        found += _looked(source, link.basis, link.observed_at, link.observed_by, link.stance)
    return found


def _looked(source: Evidence, basis: Basis, at: str, by: str, stance: Stance) -> list[Moment]:
    tag = f"E{source.number}"
    if basis is Basis.CHECKER_OBSERVED and at:
        said = ", ".join(part for part in (f"{tag} {label(stance)}", signed(by)) if part)
        return [Moment(at, "opened", "observed", said, "evidence", source.id, stance)]
    return [Moment(source.opened_at, "opened", "opened", tag, "evidence", source.id)] if source.opened_at else []


def _desk(card: ClaimCard, editions: tuple[tuple[int, str], ...]) -> list[Moment]:
    claim = card.claim
    found = [Moment(claim.created_at, "desk", "taken up", f"C{claim.number}", "claim", claim.id)]
    for reply in card.replies:
        if reply.asked_at:
            found.append(
                Moment(reply.asked_at, "asked", "asked", reply.asked_how or "for a reply", "verdict", claim.id)
            )
        if reply.received_at:
            found.append(Moment(reply.received_at, "replied", "reply", "received", "verdict", claim.id))
    for verdict in card.verdicts:
        what = "decided" if verdict.version == 1 else f"version {verdict.version}"
        words = {
            VerdictOutcome.RATED: verdict.level.label if verdict.level is not None else "",
            VerdictOutcome.QUOTATION: label(verdict.finding) if verdict.finding is not None else "",
            VerdictOutcome.NO_RATING: "no rating",
            VerdictOutcome.WRITTEN: "written conclusion",
        }[verdict.outcome]
        detail = ", ".join(part for part in (words, signed(verdict.decided_by)) if part)
        found.append(Moment(verdict.decided_at, "decided", what, detail, "verdict", claim.id))
    found += [Moment(at, "published", "published", f"edition {n}", "verdict", claim.id) for n, at in editions]
    found += [Moment(c.at, "corrected", "corrected", c.by, "verdict", claim.id) for c in card.corrections]
    return found
