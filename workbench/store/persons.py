"""Persons and their aliases: rows to values and back. Who may be named where is decided in domain and export, not here."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.domain.person import Person
from workbench.domain.vocab import Disclosure, PersonKind, Protection
from workbench.errors import NotFound
from workbench.store.ids import AMONG
from workbench.store.ids import listed as listed_ids
from workbench.store.library import Library


def get(library: Library, person_id: int) -> Person:
    """Raises NotFound."""
    found = by_ids(library, [person_id])
    if not found:
        raise NotFound("This person is not in the library.", f"There is no person {person_id}.")
    return found[person_id]


def by_ids(library: Library, ids: Iterable[int]) -> dict[int, Person]:
    """The persons with these ids; unknown ids are left out."""
    wanted = listed_ids(ids)
    aliases: dict[int, list[str]] = {}
    for row in library.rows(f"SELECT person_id, name FROM person_alias WHERE person_id {AMONG} ORDER BY id", wanted):
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
        for row in library.rows(f"SELECT * FROM person WHERE id {AMONG}", wanted)
    }


def by_name(library: Library, name: str) -> int | None:
    """The oldest person with exactly this name or alias."""
    found = library.value(
        "SELECT min(id) FROM (SELECT id FROM person WHERE name = ?1 UNION SELECT person_id FROM person_alias WHERE name = ?1)",
        name,
    )
    return None if found is None else int(found)


def listed(library: Library, *, limit: int) -> tuple[Person, ...]:
    """By name."""
    rows = library.rows("SELECT id FROM person ORDER BY name COLLATE NOCASE, id LIMIT ?", limit)
    found = by_ids(library, [row["id"] for row in rows])
    return tuple(found[row["id"]] for row in rows)


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
