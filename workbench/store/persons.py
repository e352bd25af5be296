"""Persons and their aliases: rows to values and back. Who may be named where is decided in domain and export, not here."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from workbench.domain.person import Person
from workbench.domain.vocab import Disclosure, PersonKind, Protection
from workbench.errors import NotFound
from workbench.store.ids import AMONG
from workbench.store.ids import listed as listed_ids
from workbench.store.library import Library

LONGEST, MOST_WORDS = 200, 8  # of what is looked for: more would be no name


def get(library: Library, person_id: int) -> Person:
    """Raises NotFound."""
    found = by_ids(library, [person_id])
    if not found:
        raise NotFound("This person is not in the library.", f"There is no person {person_id}.")
    return found[person_id]


def by_ids(library: Library, ids: Iterable[int]) -> dict[int, Person]:
    """The persons with these ids; unknown ids are left out."""
    if not (wanted := set(ids)):
        return {}
    among = listed_ids(wanted)
    aliases: dict[int, list[str]] = {}
    for row in library.rows(f"SELECT person_id, name FROM person_alias WHERE person_id {AMONG} ORDER BY id", among):
        aliases.setdefault(row["person_id"], []).append(row["name"])
    return {
        row["id"]: Person(
            id=row["id"],
            uid=row["uid"],
            name=row["name"],
            kind=PersonKind(row["kind"]),
            role=row["role"],
            protection=Protection(row["protection"]),
            released_reason=row["released_reason"],
            disclosure=Disclosure(row["disclosure"]),
            aliases=tuple(aliases.get(row["id"], ())),
            note=row["note"],
        )
        for row in library.rows(f"SELECT * FROM person WHERE id {AMONG}", among)
    }


def by_name(library: Library, name: str) -> int | None:
    """The oldest person with exactly this name or alias."""
    found = library.value(
        "SELECT min(id) FROM (SELECT id FROM person WHERE name = ?1 UNION SELECT person_id FROM person_alias WHERE name = ?1)",
        name,
    )
    return None if found is None else int(found)


def all_named(library: Library, name: str) -> list[int]:
    """Everybody with exactly this name or alias, oldest first."""
    rows = library.rows(
        "SELECT id FROM person WHERE name = ?1 UNION SELECT person_id FROM person_alias WHERE name = ?1 ORDER BY 1",
        name,
    )
    return [row[0] for row in rows]


def with_uid(library: Library, uid: str) -> list[int]:
    return [row[0] for row in library.rows("SELECT id FROM person WHERE uid = ?", uid)]


def near(library: Library, names: Iterable[str], surname: str) -> set[int]:
    """Who might be meant: with one of these names or aliases whatever the case, or with this surname."""
    rows = library.rows(
        """SELECT id FROM person WHERE lower(name) IN (SELECT lower(value) FROM json_each(?1))
        UNION SELECT person_id FROM person_alias WHERE lower(name) IN (SELECT lower(value) FROM json_each(?1))
        UNION SELECT id FROM person WHERE lower(name) = lower(?2) OR substr(lower(name), -length(?2) - 1) = ' ' || lower(?2)""",
        json.dumps(list(names), ensure_ascii=False),
        surname,
    )
    return {row[0] for row in rows}


def articles_of(library: Library, person_id: int) -> set[int]:
    """The articles in which they say something."""
    rows = library.rows(
        "SELECT DISTINCT article_id FROM claim WHERE person_id = ? AND article_id IS NOT NULL", person_id
    )
    return {row[0] for row in rows}


def speaking_in(library: Library, article_id: int) -> set[int]:
    """Who says something in an article."""
    rows = library.rows(
        "SELECT DISTINCT person_id FROM claim WHERE article_id = ? AND person_id IS NOT NULL", article_id
    )
    return {row[0] for row in rows}


def claim_count(library: Library, person_id: int) -> int:
    return int(library.value("SELECT count(*) FROM claim WHERE person_id = ?", person_id))


def belongings(library: Library, person_id: int) -> list[tuple[str, int]]:
    """The claims and notes of a person: (table, id)."""
    return [
        (table, row[0])
        for table in ("claim", "note")
        for row in library.rows(f"SELECT id FROM {table} WHERE person_id = ? ORDER BY id", person_id)
    ]


def apart_rows(library: Library, person_id: int) -> list[tuple[int, int]]:
    """(row id, the other person) for everybody whom the user keeps apart from this one."""
    rows = library.rows("SELECT * FROM person_apart WHERE person_id = ?1 OR other_id = ?1 ORDER BY id", person_id)
    return [(row["id"], row["other_id"] if row["person_id"] == person_id else row["person_id"]) for row in rows]


def kept_apart(library: Library, person_id: int) -> set[int]:
    return {other for _, other in apart_rows(library, person_id)}


def listed(library: Library, *, limit: int) -> tuple[Person, ...]:
    """By name."""
    rows = library.rows("SELECT id FROM person ORDER BY name COLLATE NOCASE, id LIMIT ?", limit)
    found = by_ids(library, [row["id"] for row in rows])
    return tuple(found[row["id"]] for row in rows)


def holding(library: Library, words: Sequence[str], *, limit: int) -> tuple[Person, ...]:
    """Who has every one of these words in the name or an alias, wherever in it; by name. SQLite knows only the case of Latin letters without
    marks, so words with others are asked for as typed, small and with a capital."""
    where, values = [], []
    if any(len(word) > LONGEST for word in words):
        return ()
    for word in words[:MOST_WORDS]:
        shapes = dict.fromkeys((word, word.lower(), word.title()))
        likes = " OR ".join("told.name LIKE ? ESCAPE '\\'" for _ in shapes)
        where.append(
            "EXISTS (SELECT 1 FROM (SELECT p.name UNION ALL SELECT a.name FROM person_alias a WHERE a.person_id = p.id)"
            f" AS told WHERE {likes})"
        )
        values += [f"%{_escaped(shape)}%" for shape in shapes]
    told = " AND ".join(where) or "1"
    rows = library.rows(
        f"SELECT p.id FROM person p WHERE {told} ORDER BY p.name COLLATE NOCASE, p.id LIMIT ?", *values, limit
    )
    found = by_ids(library, [row["id"] for row in rows])
    return tuple(found[row["id"]] for row in rows)


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def claim_counts(library: Library) -> dict[int, int]:
    """Person id -> how many claims are said by them; nobody without a claim."""
    rows = library.rows(
        "SELECT person_id, count(*) AS claims FROM claim WHERE person_id IS NOT NULL GROUP BY person_id"
    )
    return {row["person_id"]: row["claims"] for row in rows}


def alias_ids(library: Library, person_id: int) -> dict[str, int]:
    """Alias -> row id."""
    rows = library.rows("SELECT id, name FROM person_alias WHERE person_id = ? ORDER BY id", person_id)
    return {row["name"]: row["id"] for row in rows}
