"""Claims, where they appear and how they are attributed: rows to values. What follows from a change is decided in services."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from workbench.domain.claim import Appearance, Attribution, Claim, ClaimRow, Hop
from workbench.domain.handover import Todo, questions_of
from workbench.domain.person import Person
from workbench.domain.spans import Span
from workbench.domain.vocab import AppearanceType, ClaimKind, ClaimStatus, Mode, Terms
from workbench.errors import NotFound
from workbench.store import evidence, persons
from workbench.store.ids import AMONG
from workbench.store.ids import listed as listed_ids
from workbench.store.library import Library

# Whether the article states a claim (`c`) itself, as of `ClaimCard.own_voice`.
OWN_VOICE = (
    "(c.person_id IS NULL AND coalesce((SELECT ap.version_id IS NOT NULL AND t.mode = 'narrator' FROM appearance ap"
    " JOIN attribution t ON t.appearance_id = ap.id WHERE ap.claim_id = c.id ORDER BY ap.id LIMIT 1), 0))"
)


def get(library: Library, claim_id: int) -> Claim:
    """Raises NotFound."""
    found = by_ids(library, [claim_id])
    if not found:
        raise NotFound("This claim is not in the library.", f"There is no claim {claim_id}.")
    return found[claim_id]


def by_ids(library: Library, ids: Iterable[int]) -> dict[int, Claim]:
    rows = library.rows(f"SELECT * FROM claim WHERE id {AMONG}", listed_ids(ids))
    people = persons.by_ids(library, [row["person_id"] for row in rows if row["person_id"] is not None])
    return {row["id"]: _claim(row, people.get(row["person_id"])) for row in rows}


def _claim(row: sqlite3.Row, person: Person | None) -> Claim:
    return Claim(
        id=row["id"],
        uid=row["uid"],
        number=row["number"],
        verbatim=row["verbatim"],
        wording=row["wording"],
        wording_confirmed=bool(row["wording_confirmed"]),
        kind=ClaimKind(row["kind"]),
        language=row["language"],
        translation=row["translation"],
        translator=row["translator"],
        claim_date=row["claim_date"],
        claim_date_words=row["claim_date_words"],
        claim_place=row["claim_place"],
        status=ClaimStatus(row["status"]),
        not_pursued_reason=row["not_pursued_reason"],
        embargo_until=row["embargo_until"],
        why_checked=row["why_checked"],
        tags=tuple(json.loads(row["tags"])),
        person=person,
        said_by_role=row["said_by_role"],
        article_id=row["article_id"],
        created_at=row["created_at"],
        published_url=row["published_url"],
        todo=Todo(row["next_action"], questions_of(row["questions"]), row["assignee"], row["due_on"]),
    )


def appearances(library: Library, claim_id: int) -> tuple[Appearance, ...]:
    """Oldest first: the first is where the claim was taken from."""
    rows = library.rows(
        "SELECT a.*, v.article_id AS article_id FROM appearance a LEFT JOIN article_version v ON v.id = a.version_id"
        " WHERE a.claim_id = ? ORDER BY a.id",
        claim_id,
    )
    places = evidence.locators_by_ids(library, [row["locator_id"] for row in rows if row["locator_id"] is not None])
    return tuple(
        Appearance(
            id=row["id"],
            uid=row["uid"],
            type=AppearanceType(row["type"]),
            article_id=row["article_id"],
            version_id=row["version_id"],
            spans=spans(library, row["id"]),
            evidence_id=row["evidence_id"],
            locator=places.get(row["locator_id"]),
            account=row["account"],
            caption=row["caption"],
            url=row["url"],
            posted_at=row["posted_at"],
            archived_url=row["archived_url"],
        )
        for row in rows
    )


def spans(library: Library, appearance_id: int) -> tuple[Span, ...]:
    rows = library.rows(
        'SELECT start, "end" FROM appearance_span WHERE appearance_id = ? ORDER BY start', appearance_id
    )
    return tuple(Span(row["start"], row["end"]) for row in rows)


def span_ids(library: Library, appearance_id: int) -> list[int]:
    """The rows of `spans`."""
    return [
        row[0]
        for row in library.rows("SELECT id FROM appearance_span WHERE appearance_id = ? ORDER BY id", appearance_id)
    ]


def attribution(library: Library, claim_id: int) -> Attribution | None:
    """Of the first appearance that has one."""
    row = library.row(
        "SELECT t.* FROM attribution t JOIN appearance a ON a.id = t.appearance_id WHERE a.claim_id = ? ORDER BY a.id LIMIT 1",
        claim_id,
    )
    if row is None:
        return None
    return Attribution(
        id=row["id"],
        mode=Mode(row["mode"]),
        cue=span(row["cue_start"], row["cue_end"]),
        mention=span(row["mention_start"], row["mention_end"]),
        terms=Terms(row["terms"]),
        hops=tuple(Hop(h["speaker"], h["cue"], h.get("to", "")) for h in json.loads(row["hops"])),
        negated=bool(row["negated"]),
        hedged=bool(row["hedged"]),
    )


def span(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(start, end)


def listed(
    library: Library,
    *,
    article_id: int | None,
    status: ClaimStatus | None,
    before_id: int | None,
    limit: int,
    person_id: int | None = None,
) -> tuple[ClaimRow, ...]:
    """Newest first."""
    where, args = ["1"], list[object]()
    asked = (
        ("c.article_id = ?", article_id),
        ("c.status = ?", status),
        ("c.person_id = ?", person_id),
        ("c.id < ?", before_id),
    )
    for condition, value in asked:
        if value is not None:
            where.append(condition)
            args.append(value)
    rows = library.rows(
        f"""SELECT c.id, c.uid, c.number, c.verbatim, coalesce(p.name, '') AS said_by, c.article_id,
          coalesce(a.title, '') AS article_title, c.status, {OWN_VOICE} AS own_voice,
          (SELECT count(*) FROM link k WHERE k.claim_id = c.id AND k.state = 'accepted') AS links,
          v.outcome, v.level_label, v.finding, v.conclusion
        FROM claim c LEFT JOIN person p ON p.id = c.person_id LEFT JOIN article a ON a.id = c.article_id
        LEFT JOIN verdict v ON v.claim_id = c.id AND v.version = (SELECT max(version) FROM verdict o WHERE o.claim_id = c.id)
        WHERE {" AND ".join(where)} ORDER BY c.id DESC LIMIT ?""",
        *args,
        limit,
    )
    return tuple(
        ClaimRow(
            id=row["id"],
            uid=row["uid"],
            number=row["number"],
            verbatim=row["verbatim"],
            said_by=row["said_by"],
            article_id=row["article_id"],
            article_title=row["article_title"],
            status=ClaimStatus(row["status"]),
            verdict_label=verdict_label(row),
            links=row["links"],
            own_voice=bool(row["own_voice"]),
        )
        for row in rows
    )


def verdict_label(row: sqlite3.Row) -> str:
    if row["outcome"] is None:
        return ""
    words = {
        "rated": row["level_label"],
        "quotation": (row["finding"] or "").replace("_", " "),
        "no_rating": "no rating",
    }
    return str(words.get(row["outcome"], "written conclusion"))


def next_number(library: Library) -> int:
    return int(library.value("SELECT coalesce(max(number), 0) + 1 FROM claim"))


def dependents(library: Library, claim_id: int) -> list[tuple[str, int]]:
    """Every row that goes with a claim, in an order in which they can be deleted: (table, id)."""
    found: list[tuple[str, int]] = []
    of_appearances = "appearance_id IN (SELECT id FROM appearance WHERE claim_id = ?)"
    for table, where in (
        ("appearance_span", of_appearances),
        ("attribution", of_appearances),
        *(
            (table, "claim_id = ?")
            for table in ("appearance", "link", "verdict", "reply", "correction", "review", "note")
        ),
    ):
        found += [
            (table, row["id"]) for row in library.rows(f"SELECT id FROM {table} WHERE {where} ORDER BY id", claim_id)
        ]
    return found


def ever_of(library: Library, table: str, claim_id: int) -> list[int]:
    """The rows of a table that belonged to a claim and are gone, by the step log."""
    rows = library.rows(
        "SELECT DISTINCT row_id FROM change WHERE tbl = ? AND after IS NULL AND json_extract(before, '$.claim_id') = ?",
        table,
        claim_id,
    )
    return [row[0] for row in rows]


def editions(library: Library, claim_id: int) -> int:
    """How often it was published."""
    return int(library.value("SELECT count(*) FROM edition WHERE claim_id = ?", claim_id))


def assignee(library: Library, claim_id: int) -> str:
    """The initials of who works on it, or nothing."""
    return str(library.value("SELECT assignee FROM claim WHERE id = ?", claim_id) or "")


def editions_of(library: Library, claim_id: int) -> tuple[tuple[int, str], ...]:
    """(number, published at) of what was published of it."""
    rows = library.rows("SELECT number, published_at FROM edition WHERE claim_id = ? ORDER BY number", claim_id)
    return tuple((row[0], row[1]) for row in rows)
