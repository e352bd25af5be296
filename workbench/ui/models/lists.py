"""The lists of the left pane, each as a model over a service."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.article import ArticleRow
from workbench.domain.claim import ClaimRow
from workbench.domain.evidence import Evidence
from workbench.domain.person import Person
from workbench.domain.vocab import ClaimStatus
from workbench.services import queries
from workbench.services.library import Library
from workbench.ui.models import rows
from workbench.ui.models.keyset import PAGE, KeysetModel


def articles(library: Library, *, with_suggestions: bool = False) -> KeysetModel[ArticleRow]:
    """Newest first. `with_suggestions`: only those where proposals wait."""

    def fetch(last: ArticleRow | None) -> Sequence[ArticleRow]:
        found: list[ArticleRow] = []
        before = (last.imported_at, last.id) if last else None
        while len(found) < PAGE:
            page = queries.articles(library, before=before, limit=PAGE)
            found += [row for row in page if row.suggestions or not with_suggestions]
            if len(page) < PAGE:
                break
            before = (page[-1].imported_at, page[-1].id)
        return found

    return KeysetModel(fetch, rows.waiting if with_suggestions else rows.article)


def claims(library: Library, *, status: ClaimStatus | None = None, said_by: str = "") -> KeysetModel[ClaimRow]:
    """Newest first, over all articles. `said_by`: only those of a person with this name."""

    def fetch(last: ClaimRow | None) -> Sequence[ClaimRow]:
        found: list[ClaimRow] = []
        before = last.id if last else None
        while len(found) < PAGE:
            page = queries.claims(library, status=status, before_id=before, limit=PAGE)
            found += [row for row in page if not said_by or row.said_by == said_by]
            if len(page) < PAGE:
                break
            before = page[-1].id
        return found

    return KeysetModel(fetch, rows.claim)


def evidence(library: Library) -> KeysetModel[Evidence]:
    """What nobody has opened yet."""

    def fetch(last: Evidence | None) -> Sequence[Evidence]:
        return queries.evidence_list(library, unopened=True, before_id=last.id if last else None, limit=PAGE)

    return KeysetModel(fetch, rows.evidence)


def people(library: Library) -> KeysetModel[Person]:
    def fetch(last: Person | None) -> Sequence[Person]:
        return queries.people(library) if last is None else ()

    return KeysetModel(fetch, rows.person)
