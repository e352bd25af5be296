"""What is due and what was never finished: rows to values. Whether a thing is overdue is decided by `domain.handover`."""

from __future__ import annotations

from workbench.domain.handover import CLOSED, OPEN, Due, Left
from workbench.domain.vocab import ClaimStatus
from workbench.store import articles, evidence, suggestions
from workbench.store.library import Library

_OPEN = "(" + ", ".join(f"'{status.value}'" for status in OPEN) + ")"
_CLOSED = "(" + ", ".join(f"'{status.value}'" for status in CLOSED) + ")"
# Kind -> what is due up to a day. Every one of them begins with an index on the day.
_DUE = {
    "claim": f"""SELECT c.id AS ident, 'C' || c.number AS number, coalesce(nullif(c.wording, ''), c.verbatim) AS title,
        c.next_action AS what, c.assignee AS who, c.due_on AS day
        FROM claim c WHERE c.due_on <> '' AND c.due_on <= ?1 AND c.status IN {_OPEN} ORDER BY c.due_on, c.id""",
    "article": """SELECT a.id AS ident, 'A' || a.id AS number, a.title AS title, a.next_action AS what, a.assignee AS who, a.due_on AS day
        FROM article a WHERE a.due_on <> '' AND a.due_on <= ?1 ORDER BY a.due_on, a.id""",
    "reply": f"""SELECT c.id AS ident, 'C' || c.number AS number, coalesce(nullif(c.wording, ''), c.verbatim) AS title,
        r.asked_how AS what, c.assignee AS who, substr(r.due_at, 1, 10) AS day
        FROM reply r JOIN claim c ON c.id = r.claim_id WHERE r.due_at <> '' AND r.received_at = '' AND r.due_at < ?1 || 'Z'
        AND c.status NOT IN {_CLOSED} ORDER BY r.due_at, r.id""",
    "review": f"""SELECT c.id AS ident, 'C' || c.number AS number, coalesce(nullif(c.wording, ''), c.verbatim) AS title,
        '' AS what, c.assignee AS who, '' AS day FROM claim c WHERE ?1 <> '' AND c.status = '{ClaimStatus.IN_REVIEW.value}' ORDER BY c.id""",
}  # fmt: skip


def due(library: Library, until: str, *, limit: int) -> tuple[Due, ...]:
    """What is due up to a day (inclusive), by kind and then by day; at most `limit` of each kind."""
    found = []
    for kind, sql in _DUE.items():
        rows = library.rows(f"{sql} LIMIT ?2", until, limit)
        found += [
            Due(kind, r["ident"], r["number"], " ".join(r["title"].split()), r["what"], r["who"], r["day"])
            for r in rows
        ]
    return tuple(found)


def count_due(library: Library, until: str, *, cap: int) -> int:
    """How many claims and articles have something due up to a day, without the reviews; counted up to `cap` + 1."""
    parts = [
        f"SELECT {int(kind == 'article')}, ident FROM (SELECT * FROM ({sql} LIMIT ?2))"
        for kind, sql in _DUE.items()
        if kind != "review"
    ]
    return int(library.value(f"SELECT count(*) FROM ({' UNION '.join(parts)} LIMIT ?2)", until, cap + 1))


def open_claims(library: Library, *, who: str | None, limit: int) -> tuple[int, ...]:
    """Ids of the claims that nobody has decided, oldest first; `who`: those assigned to these initials or to nobody."""
    where, args = f"status IN {_OPEN}", list[object]()
    if who is not None:
        where += " AND assignee IN ('', ?)"
        args.append(who)
    return tuple(
        row[0] for row in library.rows(f"SELECT id FROM claim WHERE {where} ORDER BY id LIMIT ?", *args, limit)
    )


def left(library: Library, article_id: int, *, limit: int) -> Left:
    """What is left in an article beside its claims; of the evidence at most `limit`, by number. Raises NotFound."""
    version = articles.latest_version(library, article_id)
    found = evidence.listed(library, unopened=True, article_id=article_id, before_id=None, limit=limit)
    return Left(
        analysed=bool(library.value("SELECT EXISTS (SELECT 1 FROM analysis WHERE version_id = ?)", version)),
        waiting=suggestions.open_count(library, version),
        unopened=tuple(sorted(item.number for item in found)),
    )
