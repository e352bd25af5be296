"""Everything that a report of chosen claims is made from. What may print is decided afterwards, by the audience, in export."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.claim import ClaimCard
from workbench.domain.report import ReportSource
from workbench.store import articles, cards, evidence, persons, settings, steps
from workbench.store.library import Library

_ALL = 2**62


def chosen(library: Library, *, claim_ids: Sequence[int] = (), article_ids: Sequence[int] = ()) -> list[int]:
    """Ids of claims in the order they print: by article as imported, then as they stand in it; claims without an article last.

    All claims where none and no article is named. Claims under embargo are among them: the audience decides.
    """
    where, args = [], list[object]()
    for column, ids in (("c.id", claim_ids), ("c.article_id", article_ids)):
        if ids:
            where.append(f"{column} IN ({','.join('?' * len(ids))})")
            args += ids
    rows = library.rows(
        f"""SELECT c.id FROM claim c WHERE {" OR ".join(where) or "1"}
        ORDER BY c.article_id IS NULL, c.article_id,
          (SELECT min(p.start) FROM appearance a JOIN appearance_span p ON p.appearance_id = a.id WHERE a.claim_id = c.id), c.id""",
        *args,
    )
    return [row["id"] for row in rows]


def gather(
    library: Library, *, claim_ids: Sequence[int] = (), article_ids: Sequence[int] = (), audience_internal: bool = False
) -> ReportSource:
    """The chosen claims (`chosen`) with their articles and texts, all of one moment. An internal audience also gets the step log."""
    with library.snapshot():
        ids = chosen(library, claim_ids=claim_ids, article_ids=article_ids)
        found = tuple(cards.card(library, claim_id) for claim_id in ids)
        versions = {version for card in found for version in _versions(card)}
        texts = {version: articles.text(library, version) for version in sorted(versions)}
        mentioned = {card.claim.article_id for card in found if card.claim.article_id is not None}
        mentioned |= {text.article.id for text in texts.values()}
        newest = library.row("SELECT hash FROM step ORDER BY id DESC LIMIT 1")
        return ReportSource(
            cards=found,
            articles=articles.by_ids(library, mentioned),
            texts=texts,
            profile=settings.profile(library),
            head="" if newest is None else newest["hash"],
            steps=int(library.value("SELECT count(*) FROM step")),
            files_root=str(library.folder),
            events=steps.history(library, limit=_ALL)[::-1] if audience_internal else (),
            people=persons.listed(library, limit=_ALL),
            not_public=evidence.not_public(library),
        )


def _versions(card: ClaimCard) -> set[int]:
    """The versions of articles that its appearances, links and evidence point into."""
    found = {appearance.version_id for appearance in card.appearances}
    found |= {link.version_id for link in card.links}
    found |= {mention.version_id for link in card.links if link.evidence for mention in link.evidence.mentions}
    return {version for version in found if version is not None}
