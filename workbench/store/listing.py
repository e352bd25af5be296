"""The lists as SQL: ids in their order, page by page after the last key; what rows show; counts. No offset anywhere: a page is found by its key.

What a list can be asked for stands in `domain.listing`; every sort has its index.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from workbench.domain.handover import OPEN
from workbench.domain.listing import FIXED, ListQuery, ListRow
from workbench.store import claims, search
from workbench.store.ids import AMONG
from workbench.store.ids import listed as listed_ids
from workbench.store.library import Library
from workbench.store.schema import UNOPENED

Key = tuple[Any, int]
TABLES = {"claims": "claim", "due": "claim", "evidence": "evidence", "people": "person", "articles": "article"}
FINDS = 20_000  # rows that words can find at most
FEW = 2000  # rows of a filter that is looked up first
SEARCHED = 5000  # tags among which a typed one is looked for
_DECIDED = "('decided', 'published', 'corrected')"
_OPEN = "(" + ", ".join(f"'{status.value}'" for status in OPEN) + ")"
# Sort -> what is compared. A sort that is not here goes by the id: the order in which things were made.
_KEYS = {"status": "t.status", "kind": "t.kind", "assignee": "t.assignee", "created": "t.created_at",
         "name": "t.name COLLATE NOCASE", "title": "t.title COLLATE NOCASE"}  # fmt: skip
_IN = "t.id IN (SELECT claim_id FROM {})"
_FILTERS = {
    "status": "t.status = ?",
    "state": "t.state = ?",
    "kind": "t.kind = ?",
    "assignee": "t.assignee = ?",
    "person": "t.person_id = CAST(? AS INTEGER)",
    "tag": _IN.format("claim_tag WHERE tag = ?"),
    "stance": _IN.format("link WHERE stance = ? AND state = 'accepted'"),
    "since": "t.created_at >= ?",
    # By a subquery, and the status left out of the search: few rows have a day, and the planner would walk the whole table instead.
    "due_by": f"t.id IN (SELECT id FROM claim WHERE due_on <> '' AND due_on <= ?) AND +t.status IN {_OPEN}",
    "outcome": "t.id IN (SELECT v.claim_id FROM verdict v WHERE v.outcome = ?"
    " AND v.version = (SELECT max(version) FROM verdict o WHERE o.claim_id = v.claim_id))",
    "rated_in_week": "t.id IN (SELECT v.claim_id FROM (SELECT ? AS monday) w JOIN verdict v"
    " ON v.version = 1 AND v.decided_at >= w.monday AND v.decided_at < date(w.monday, '+7 days'))",
    "coverage": "t.id IN (SELECT article_id FROM article_cover WHERE claims > 0 AND ? = CASE WHEN decided = claims THEN 'all' ELSE 'part' END)",
    "until": "t.created_at < ? || 'Z'",
    "verdict": "t.id IN (SELECT v.claim_id FROM verdict v WHERE v.level_label = ?"
    " AND v.version = (SELECT max(version) FROM verdict o WHERE o.claim_id = v.claim_id))",
}
_YES_NO = {
    ("open", "yes"): f"t.status IN {_OPEN}",
    ("open", "no"): f"t.status NOT IN {_OPEN}",
    ("outcome", "none"): "NOT EXISTS (SELECT 1 FROM verdict v WHERE v.claim_id = t.id)",
    ("coverage", "none"): "t.id NOT IN (SELECT article_id FROM article_cover WHERE claims > 0)",
}
_UNOPENED_CLAIM = (
    "t.id IN (SELECT k.claim_id FROM evidence e JOIN link k ON k.evidence_id = e.id"
    f" WHERE e.state IN ({UNOPENED}) AND k.state = 'accepted')"
)
# From the index outwards (CROSS JOIN): the other way round each document would be looked up in it. Of a word that is everywhere only the newest
# finds are kept, because each page of the list asks anew.
_MATCH = (
    "t.id IN (SELECT d.ref FROM search_fts f CROSS JOIN search_doc d ON d.id = f.rowid WHERE search_fts MATCH ? AND d.kind = ?"
    f" ORDER BY f.rowid DESC LIMIT {FINDS})"
)


def label_of(value: str) -> str:
    """A stored word of a vocabulary as it is read."""
    return value.replace("_", " ")


def _where(query: ListQuery, rare: Collection[str] = ()) -> tuple[list[str], list[object]]:
    """`rare`: filters that few rows pass, looked up first whatever the order is."""
    where, args = [], list[object]()
    if query.kind == "due":
        where.append("t.status = 'in_review'")
    for facet, value in query.filters:
        if facet == "unopened":
            where.append(_UNOPENED_CLAIM if TABLES[query.kind] == "claim" else f"t.state IN ({UNOPENED})")
        elif (facet, value) in _YES_NO:
            where.append(_YES_NO[facet, value])
        else:
            plain = _FILTERS[facet]
            where.append(f"t.id IN (SELECT t.id FROM claim t WHERE {plain})" if facet in rare else plain)
            args.append(value)
    asked = query.text.strip()
    if asked:
        table = TABLES[query.kind]
        if table == "person":
            where.append("instr(lower(t.name), lower(?)) > 0")
            args.append(asked)
        else:
            expression = search.expression(asked)
            where.append(_MATCH if expression else "0")
            args += [expression, table] if expression else []
    return where, args


def _key(query: ListQuery) -> str:
    return _KEYS.get(query.sort, "t.id")


def _rare(library: Library, query: ListQuery) -> list[str]:
    """The days before or after which little was made: walking the list in its order, nearly every row would be read in vain."""
    days = [(facet, value) for facet, value in query.filters if facet in ("since", "until")]
    asked = "SELECT count(*) FROM (SELECT 1 FROM claim t WHERE {} LIMIT ?)"
    return [facet for facet, value in days if library.value(asked.format(_FILTERS[facet]), value, FEW + 1) <= FEW]


def ids(library: Library, query: ListQuery, *, after: Key | None, limit: int) -> list[Key]:
    """(sort key, id) of the rows after one (None: from the first on), in their order."""
    where, args = _where(query, _rare(library, query))
    key, way, sign = _key(query), "DESC" if query.descending else "ASC", "<" if query.descending else ">"
    if after is not None:
        where.append(f"t.id {sign} ?" if key == "t.id" else f"({key}, t.id) {sign} (?, ?)")
        args += [after[1]] if key == "t.id" else list(after)
    order = f"t.id {way}" if key == "t.id" else f"{key} {way}, t.id {way}"
    rows = library.connection.execute(
        f"SELECT {key}, t.id FROM {TABLES[query.kind]} t WHERE {' AND '.join(where) or '1'} ORDER BY {order} LIMIT ?",
        (*args, limit),
    )
    return [(row[0], row[1]) for row in rows]


def among(library: Library, query: ListQuery, wanted: Iterable[int]) -> dict[int, Any]:
    """Those of these ids that belong to the list -> their sort keys."""
    where, args = _where(query)
    rows = library.rows(
        f"SELECT t.id, {_key(query)} FROM {TABLES[query.kind]} t WHERE {' AND '.join([*where, f't.id {AMONG}'])}",
        *args,
        listed_ids(wanted),
    )
    return {row[0]: row[1] for row in rows}


def count(library: Library, query: ListQuery, *, cap: int) -> int:
    """How many rows: exactly where a counter knows, else counted up to `cap` + 1."""
    if not query.text.strip() and len(query.filters) + (query.kind == "due") <= 1:
        facet, value = (
            query.filters[0] if query.filters else (("status", "in_review") if query.kind == "due" else ("", ""))
        )
        if facet in ("", "status", "kind", "assignee", "state"):
            table = TABLES[query.kind]
            sql = "SELECT n FROM list_count WHERE tbl = ? AND col = ? AND value = ?"
            return int(library.value(sql, table, facet, value) or 0)
    where, args = _where(query)
    sql = f"SELECT count(*) FROM (SELECT 1 FROM {TABLES[query.kind]} t WHERE {' AND '.join(where) or '1'} LIMIT ?)"
    return int(library.value(sql, *args, cap + 1))


def choices(
    library: Library, kind: str, facet: str, *, most: int, cap: int, typed: str = ""
) -> list[tuple[str, str, int]]:
    """(value, words, how many; counted up to `cap` + 1 or, by a counter, exactly) of one facet over the whole list.

    `typed`: of people and tags only those whose words hold it; the other facets have few values.
    """
    if facet in ("status", "kind", "assignee", "state"):
        sql = "SELECT value, n FROM list_count WHERE tbl = ? AND col = ? AND n > 0 AND value <> '' ORDER BY n DESC LIMIT ?"
        return [(row[0], row[0].replace("_", " "), row[1]) for row in library.rows(sql, TABLES[kind], facet, most)]
    if facet in FIXED:
        found = list(FIXED[facet].items())
    elif facet == "person":
        sql = "SELECT id, name FROM person WHERE instr(lower(name), lower(?)) > 0 ORDER BY name COLLATE NOCASE, id LIMIT ?"
        found = [(str(row[0]), row[1]) for row in library.rows(sql, typed, most)]
    else:
        source = {"tag": ("tag", "claim_tag"), "verdict": ("level_label", "verdict"), "stance": ("stance", "link")}[
            facet
        ]
        values = _distinct(library, *source, most=SEARCHED if typed else most)
        found = [(value, label_of(value) if facet == "stance" else value) for value in values if value]
        found = [one for one in found if typed.casefold() in one[1].casefold()][:most]
    counted = [(value, words, count(library, ListQuery(kind, ((facet, value),)), cap=cap)) for value, words in found]
    return [one for one in counted if one[2]]


def _distinct(library: Library, column: str, table: str, *, most: int) -> list[str]:
    """The different values, each found by a step in the index: however many rows bear them."""
    sql = (
        f"WITH RECURSIVE d(v) AS (SELECT min({column}) FROM {table} UNION ALL"
        f" SELECT (SELECT min({column}) FROM {table} WHERE {column} > d.v) FROM d WHERE d.v IS NOT NULL)"
        " SELECT v FROM d WHERE v IS NOT NULL LIMIT ?"
    )
    return [row[0] for row in library.rows(sql, most)]


def rows(library: Library, kind: str, wanted: Sequence[int]) -> dict[int, ListRow]:
    """What these rows show, by id; ids that are gone are left out."""
    made = {"claim": _claims, "evidence": _evidence, "person": _people, "article": _articles}[TABLES[kind]]
    return {row.id: row for row in made(library, listed_ids(wanted))}


def _claims(library: Library, wanted: str) -> list[ListRow]:
    found = library.rows(
        f"""SELECT c.*, coalesce(p.name, '') AS said_by, {claims.OWN_VOICE} AS own_voice, coalesce(a.title, '') AS article_title,
          (SELECT count(*) FROM link k WHERE k.claim_id = c.id AND k.state = 'accepted') AS links,
          v.outcome, v.level_label, v.finding, v.conclusion
        FROM claim c LEFT JOIN person p ON p.id = c.person_id LEFT JOIN article a ON a.id = c.article_id
        LEFT JOIN verdict v ON v.claim_id = c.id AND v.version = (SELECT max(version) FROM verdict o WHERE o.claim_id = c.id)
        WHERE c.id {AMONG}""",
        wanted,
    )
    return [
        ListRow(
            row["id"],
            {
                "words": row["wording"] or row["verbatim"],
                "said_by": row["said_by"],
                "status": label_of(row["status"]),
                "verdict": claims.verdict_label(row),
                "kind": label_of(row["kind"]),
                "assignee": row["assignee"],
                "article": row["article_title"],
                "evidence": str(row["links"] or ""),
                "tags": ", ".join(json.loads(row["tags"])),
                "number": f"C{row['number']}",
                "created": row["created_at"][:10],
            },
            row["id"],
            own_voice=bool(row["own_voice"]),
        )
        for row in found
    ]


def _evidence(library: Library, wanted: str) -> list[ListRow]:
    columns = ("title", "kind", "state", "authenticity", "publisher", "date")
    return [
        ListRow(
            row["id"],
            {name: label_of(row[name]) if name in ("kind", "state", "authenticity") else row[name] for name in columns}
            | {"number": f"E{row['number']}"},
            row["id"],
        )
        for row in library.rows(f"SELECT * FROM evidence WHERE id {AMONG}", wanted)
    ]


def _people(library: Library, wanted: str) -> list[ListRow]:
    sql = f"""SELECT p.*, (SELECT count(*) FROM (SELECT 1 FROM claim c WHERE c.person_id = p.id LIMIT 1001)) AS claims
        FROM person p WHERE p.id {AMONG}"""
    return [
        ListRow(
            row["id"],
            {
                "name": row["name"],
                "role": row["role"],
                "kind": label_of(row["kind"]),
                "protection": label_of(row["protection"]),
                "claims": "1000+" if row["claims"] > 1000 else str(row["claims"] or ""),
            },
            row["id"],
        )
        for row in library.rows(sql, wanted)
    ]


def _articles(library: Library, wanted: str) -> list[ListRow]:
    sql = f"""SELECT a.id, a.title, a.publisher, a.published, v.id AS version_id, v.imported_at,
          (SELECT count(*) FROM claim c WHERE c.article_id = a.id) AS claims,
          (SELECT count(*) FROM claim c WHERE c.article_id = a.id AND c.status IN {_DECIDED}) AS decided
        FROM article a JOIN article_version v ON v.article_id = a.id
        WHERE a.id {AMONG} AND v.number = (SELECT max(number) FROM article_version o WHERE o.article_id = a.id)"""
    return [
        ListRow(
            row["id"],
            {
                "title": row["title"] or "Untitled article",
                "publisher": row["publisher"],
                "published": row["published"],
                "coverage": f"{row['decided']} of {row['claims']} decided" if row["claims"] else "",
                "imported": row["imported_at"][:10],
            },
            row["version_id"],
        )
        for row in library.rows(sql, wanted)
    ]
