"""Questions to the library: lists, cards, counts, search. Nothing here changes anything."""

from __future__ import annotations

from workbench.domain.article import Article, ArticleRow, ArticleText
from workbench.domain.claim import ClaimCard, ClaimRow
from workbench.domain.evidence import Evidence
from workbench.domain.person import Person
from workbench.domain.queues import QueueCounts, SearchHit
from workbench.domain.suggestion import ClaimSuggestion, EvidenceSuggestion
from workbench.domain.vocab import ClaimStatus
from workbench.settings import LIMITS
from workbench.store import articles as _articles
from workbench.store import cards, persons, queues
from workbench.store import claims as _claims
from workbench.store import evidence as _evidence
from workbench.store import search as _search
from workbench.store import suggestions as _suggestions
from workbench.store.library import Library


def articles(
    library: Library, *, before: tuple[str, int] | None = None, limit: int = LIMITS.page
) -> tuple[ArticleRow, ...]:
    """By last import, newest first. `before`: (imported_at, id) of the last row of the page before."""
    return _articles.listed(library, before=before, limit=limit)


def article(library: Library, article_id: int) -> Article:
    """Raises NotFound."""
    return _articles.get(library, article_id)


def article_text(library: Library, version_id: int) -> ArticleText:
    """Raises NotFound."""
    return _articles.text(library, version_id)


def latest_version(library: Library, article_id: int) -> int:
    """Raises NotFound."""
    return _articles.latest_version(library, article_id)


def suggestions(library: Library, version_id: int) -> tuple[ClaimSuggestion, ...]:
    """Proposed claims, those with a proposed link first, then the likely ones, by check-worthiness; rejected ones are left out."""
    return _suggestions.claims(library, version_id)


def evidence_suggestions(library: Library, version_id: int) -> tuple[EvidenceSuggestion, ...]:
    """Proposed evidence in reading order; rejected mentions are left out."""
    return _suggestions.evidence(library, version_id)


def claims(
    library: Library,
    *,
    article_id: int | None = None,
    status: ClaimStatus | None = None,
    before_id: int | None = None,
    limit: int = LIMITS.page,
) -> tuple[ClaimRow, ...]:
    """Newest first; `before_id` is the last id of the page before."""
    return _claims.listed(library, article_id=article_id, status=status, before_id=before_id, limit=limit)


def claim_card(library: Library, claim_id: int) -> ClaimCard:
    """Everything that belongs to a claim. Raises NotFound."""
    return cards.card(library, claim_id)


def evidence(library: Library, evidence_id: int) -> Evidence:
    """Raises NotFound."""
    return _evidence.get(library, evidence_id)


def evidence_list(
    library: Library,
    *,
    unopened: bool = False,
    article_id: int | None = None,
    before_id: int | None = None,
    limit: int = LIMITS.page,
) -> tuple[Evidence, ...]:
    """Newest first. `unopened`: what is still to get or to open."""
    return _evidence.listed(library, unopened=unopened, article_id=article_id, before_id=before_id, limit=limit)


def people(library: Library, *, limit: int = 200) -> tuple[Person, ...]:
    """By name."""
    return persons.listed(library, limit=limit)


def person(library: Library, person_id: int) -> Person:
    """Raises NotFound."""
    return persons.get(library, person_id)


def counts(library: Library) -> QueueCounts:
    """How many things wait; a count above `LIMITS.count_cap` means "more than that"."""
    return queues.counts(library, cap=LIMITS.count_cap)


def search(library: Library, query: str, *, limit: int = LIMITS.page) -> tuple[SearchHit, ...]:
    """Best first, over articles, claims and evidence."""
    return tuple(_search.search(library, query, limit))


def resolve_id(library: Library, typed: str) -> tuple[str, int]:
    """(article, claim, evidence or link; id) from a uid, the beginning of one, `C3` or `E1`. Raises NotFound, InputError."""
    return queues.resolve(library, typed)
