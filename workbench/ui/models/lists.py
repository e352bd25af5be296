"""The lists of the left pane, each as a model over a service."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.article import ArticleRow
from workbench.domain.claim import ClaimRow
from workbench.domain.evidence import Evidence
from workbench.domain.handover import Due, overdue
from workbench.domain.person import Person
from workbench.domain.vocab import ClaimStatus
from workbench.services import handover, queries
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


def today(library: Library) -> KeysetModel[Due]:
    """What is due today or was due before, overdue first. A thing that is due for two reasons stands once."""
    day = handover.today(library)

    def fetch(last: Due | None) -> Sequence[Due]:
        if last is not None:
            return ()
        found: dict[tuple[bool, int], Due] = {}
        for one in handover.due(library):
            if one.day:  # reviews have a queue of their own
                found.setdefault((one.kind == "article", one.ident), one)
        return list(found.values())

    return KeysetModel(fetch, lambda one: rows.due(one, late=overdue(one, day)))


def claims(
    library: Library, *, status: ClaimStatus | None = None, person_id: int | None = None
) -> KeysetModel[ClaimRow]:
    """Newest first, over all articles. `person_id`: only what this person said."""

    def fetch(last: ClaimRow | None) -> Sequence[ClaimRow]:
        before = last.id if last else None
        return queries.claims(library, status=status, person_id=person_id, before_id=before, limit=PAGE)

    return KeysetModel(fetch, rows.claim)


def evidence(library: Library) -> KeysetModel[Evidence]:
    """What nobody has opened yet."""

    def fetch(last: Evidence | None) -> Sequence[Evidence]:
        return queries.evidence_list(library, unopened=True, before_id=last.id if last else None, limit=PAGE)

    return KeysetModel(fetch, rows.evidence)


def people(library: Library) -> KeysetModel[tuple[Person, int]]:
    """By name, with how many claims each has said."""

    def fetch(last: tuple[Person, int] | None) -> Sequence[tuple[Person, int]]:
        if last is not None:
            return ()
        counts = queries.claim_counts(library)
        return [(person, counts.get(person.id, 0)) for person in queries.people(library)]

    return KeysetModel(fetch, rows.person)
