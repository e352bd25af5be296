"""Questions to the library: lists, cards, counts, search. Nothing here changes anything."""

from __future__ import annotations

from dataclasses import replace

from workbench.domain import attention
from workbench.domain.article import Article, ArticleRow, ArticleText
from workbench.domain.claim import ClaimCard, ClaimRow, Link
from workbench.domain.evidence import Evidence
from workbench.domain.person import Person
from workbench.domain.queues import QueueCounts, SearchHit
from workbench.domain.spans import Span
from workbench.domain.suggestion import ClaimSuggestion, EvidenceSuggestion
from workbench.domain.vocab import ClaimStatus
from workbench.errors import InputError, NotFound
from workbench.services import attention as _attention
from workbench.services import handover
from workbench.settings import LIMITS
from workbench.store import articles as _articles
from workbench.store import cards, persons, queues
from workbench.store import claims as _claims
from workbench.store import evidence as _evidence
from workbench.store import links as _links
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
    """Proposed claims, those with a proposed link first, then the likely ones, by check-worthiness; rejected ones are left out.

    Where the ranking learns, answers to other articles have shifted it (`domain.attention`).
    """
    found = _suggestions.claims(library, version_id)
    learned = _attention.learned(library, version_id)
    return attention.arrange(found, learned) if learned.overall[1] else found


def evidence_suggestions(library: Library, version_id: int) -> tuple[EvidenceSuggestion, ...]:
    """Proposed evidence in reading order; rejected mentions are left out."""
    return _suggestions.evidence(library, version_id)


def analysis_warnings(library: Library, version_id: int) -> tuple[str, ...]:
    """Sentences about what the last analysis of this version could not do; none where it was not analysed."""
    return _suggestions.warnings(library, version_id)


def claims(
    library: Library,
    *,
    article_id: int | None = None,
    status: ClaimStatus | None = None,
    person_id: int | None = None,
    before_id: int | None = None,
    limit: int = LIMITS.page,
) -> tuple[ClaimRow, ...]:
    """Newest first; `before_id` is the last id of the page before; `person_id`: those that this person said."""
    return _claims.listed(
        library, article_id=article_id, status=status, person_id=person_id, before_id=before_id, limit=limit
    )


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


def claims_of_evidence(library: Library, evidence_id: int) -> tuple[tuple[int, int], ...]:
    """(claim, link) for every claim that evidence is linked to."""
    return tuple((link.claim_id, link.id) for link in _links.of_evidence(library, evidence_id))


def people(library: Library, *, limit: int = 200) -> tuple[Person, ...]:
    """By name."""
    return persons.listed(library, limit=limit)


def people_named(library: Library, words: str, *, limit: int = 40) -> tuple[Person, ...]:
    """Of all persons those with each of these words in the name or an alias, by name."""
    return persons.holding(library, words.split(), limit=limit)


def claim_counts(library: Library) -> dict[int, int]:
    """Person id -> how many claims are said by them; nobody without a claim."""
    return persons.claim_counts(library)


def person(library: Library, person_id: int) -> Person:
    """Raises NotFound."""
    return persons.get(library, person_id)


def counts(library: Library) -> QueueCounts:
    """How many things wait; a count above `LIMITS.count_cap` means "more than that"."""
    found = queues.counts(library, cap=LIMITS.count_cap)
    return replace(found, today=handover.count_due(library))


def search(library: Library, query: str, *, limit: int = LIMITS.page) -> tuple[SearchHit, ...]:
    """Best first, over articles, claims and evidence."""
    return tuple(_search.search(library, query, limit))


def resolve_id(library: Library, typed: str) -> tuple[str, int]:
    """(article, claim, evidence or link; id) from a uid, the beginning of one, `A1`, `C3`, `E1` or `L2`. Raises NotFound, InputError."""
    return queues.resolve(library, typed)


def find(library: Library, typed: str, kind: str) -> int:
    """The id of an object of this kind; a bare number will do for it. Raises NotFound, InputError."""
    if typed.strip().isdecimal() and len(typed.strip()) < 6:
        row_id = queues.by_number(library, kind, int(typed))
        if row_id is None:
            raise NotFound(f"There is no {kind} with this number.", typed.strip())
        return row_id
    found, row_id = queues.resolve(library, typed)
    if found != kind:
        raise InputError(f"This is the id of {_A[found]}, not of {_A[kind]}.", typed.strip())
    return row_id


def uid_of(library: Library, typed: str) -> str:
    """The uid behind what was typed: of what `resolve_id` knows, else a whole uid as it is (of a person or a file)."""
    words = typed.strip().lower()
    if len(words) == 36:
        return words
    kind, row_id = queues.resolve(library, words)
    return queues.uid(library, kind, row_id)


def span_of(library: Library, version_id: int, words: str) -> Span:
    """Where these exact words stand in an article, the first time. Raises InputError where they do not."""
    start = _articles.plain_text(library, version_id).find(words) if words else -1
    if start < 0:
        raise InputError("These words do not stand in the article.", f"“{words}”", "Quote them exactly.")
    return Span(start, start + len(words))


_A = {"article": "an article", "claim": "a claim", "evidence": "evidence", "link": "a link"}


def link(library: Library, link_id: int) -> Link:
    """Raises NotFound."""
    return _links.get(library, link_id)
