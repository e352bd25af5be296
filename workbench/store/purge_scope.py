"""What goes when something is purged: the rows that hang on it, now or anywhere in the history, and what they alone hold. Reads only.

- An article takes along its versions, passages, rejected proposals, the claims made from it, and its original file.
- A claim takes along its appearances, attributions, links, verdicts, replies, corrections, reviews, notes and editions.
- Evidence takes along its mentions, places, stills, links, notes and its file; the claims it bore on stay.
- A person takes along aliases and notes; claims stay, said by nobody. The chains of those claims are emptied, and all that name the person.
- A file goes from the disk (a linked one stays where it is); its evidence stays, unavailable.
With an article or a claim go the persons who said nothing else, and the evidence slots without a file that nothing else leads to.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from workbench.errors import NotFound
from workbench.store.library import Library

ROOTS = ("article", "claim", "evidence", "person", "file")

# Parent -> (child, column): the child cannot be without it.
_CHILDREN: dict[str, tuple[tuple[str, str], ...]] = {
    "article": (("article_version", "article_id"), ("claim", "article_id"), ("rejection", "article_id")),
    "article_version": (
        ("passage", "version_id"),
        ("appearance", "version_id"),
        ("mention", "version_id"),
        ("answer", "version_id"),
    ),
    "claim": tuple(
        (child, "claim_id")
        for child in ("appearance", "link", "verdict", "reply", "correction", "review", "note", "edition")
    ),
    "appearance": (("appearance_span", "appearance_id"), ("attribution", "appearance_id")),
    "evidence": tuple((child, "evidence_id") for child in ("mention", "locator", "link", "note", "appearance")),
    "person": (
        ("person_alias", "person_id"),
        ("note", "person_id"),
        ("person_apart", "person_id"),
        ("person_apart", "other_id"),
    ),
}
# What purged rows point to, and every column that can point to it: it goes along when no other row does.
_HELD: dict[str, tuple[tuple[str, str], ...]] = {
    "locator": (("link", "locator_id"), ("appearance", "locator_id")),
    "file": (("evidence", "file_id"), ("locator", "still_file_id")),
    "person": (("claim", "person_id"),),
    "evidence": (("link", "evidence_id"), ("mention", "evidence_id"), ("appearance", "evidence_id")),
}


@dataclass(slots=True)
class Scope:
    """Table -> ids of the rows that go."""

    what: str
    rows: dict[str, set[int]] = field(default_factory=dict)

    def ids(self, table: str) -> set[int]:
        return self.rows.get(table, set())

    def add(self, table: str, ids: Iterable[int]) -> set[int]:
        """Returns those that are new."""
        new = set(ids) - self.ids(table)
        if new:
            self.rows.setdefault(table, set()).update(new)
        return new


def find(library: Library, uid: str) -> tuple[str, int]:
    """Table and id of what bears the uid, also where it was deleted or undone since. Raises NotFound."""
    for table in ROOTS:
        row_id = library.value(f'SELECT id FROM "{table}" WHERE uid = ?', uid) or library.value(
            "SELECT row_id FROM change WHERE tbl = ? AND json_extract(coalesce(after, before), '$.uid') = ?", table, uid
        )
        if row_id is not None:
            return table, row_id
    raise NotFound(
        "Nothing in this library has this id.", f"({uid})", "An article, claim, evidence, person or file can be purged."
    )


def scope(library: Library, table: str, row_id: int) -> Scope:
    """Everything that goes with this row."""
    found = Scope(table)
    _descend(library, found, table, {row_id})
    if table in ("article", "claim"):
        for held in ("person", "evidence"):
            alone = {i for i in _only_here(library, found, held) if not _stands_alone(library, held, i)}
            _descend(library, found, held, alone)
    if table == "article":
        found.add("file", _sources(library, found))
    for held in ("locator", "file"):
        found.add(held, _only_here(library, found, held))
    return found


def _descend(library: Library, found: Scope, table: str, ids: set[int]) -> None:
    new = found.add(table, ids)
    if new:
        for child, column in _CHILDREN.get(table, ()):
            _descend(library, found, child, pointing(library, child, column, new))


def pointing(library: Library, table: str, column: str, ids: Iterable[int]) -> set[int]:
    """The rows whose `column` is, or ever was, one of the ids."""
    wanted = json.dumps(sorted(ids))
    rows = library.rows(
        f"""SELECT id FROM "{table}" WHERE "{column}" IN (SELECT value FROM json_each(?1))
        UNION SELECT row_id FROM change WHERE tbl = ?2
        AND (json_extract(before, ?3) IN (SELECT value FROM json_each(?1))
        OR json_extract(after, ?3) IN (SELECT value FROM json_each(?1)))""",
        wanted,
        table,
        f"$.{column}",
    )
    return {row[0] for row in rows}


def chains_naming(library: Library, people: set[int]) -> set[int]:
    """The attributions whose hops name one of these persons, by any name or alias that they bear or ever bore."""
    if not people:
        return set()
    names = {name.casefold() for name in _names(library, people)}
    chains = library.rows(
        """SELECT id, hops FROM attribution WHERE hops <> '[]'
        UNION SELECT row_id, json_extract(before, '$.hops') FROM change WHERE tbl = 'attribution' AND before IS NOT NULL
        UNION SELECT row_id, json_extract(after, '$.hops') FROM change WHERE tbl = 'attribution' AND after IS NOT NULL"""
    )
    return {row[0] for row in chains if any(name in row[1].casefold() for name in map(_in_json, names))}


def _names(library: Library, people: set[int]) -> set[str]:
    aliases = pointing(library, "person_alias", "person_id", people)
    named = {"person": people, "person_alias": aliases}
    found = {str(name) for table, ids in named.items() for name in _pointed_to(library, table, "name", ids)}
    return {name for name in found if name.strip()}


def _in_json(name: str) -> str:
    return json.dumps(name, ensure_ascii=False)[1:-1]


def _pointed_to(library: Library, table: str, column: str, ids: Iterable[int]) -> set[int]:
    """What `column` of these rows says, or ever said."""
    rows = library.rows(
        f"""SELECT "{column}" FROM "{table}" WHERE id IN (SELECT value FROM json_each(?1))
        UNION SELECT json_extract(before, ?3) FROM change WHERE tbl = ?2 AND row_id IN (SELECT value FROM json_each(?1))
        UNION SELECT json_extract(after, ?3) FROM change WHERE tbl = ?2 AND row_id IN (SELECT value FROM json_each(?1))""",
        json.dumps(sorted(ids)),
        table,
        f"$.{column}",
    )
    return {row[0] for row in rows if row[0] is not None}


def _only_here(library: Library, found: Scope, held: str) -> set[int]:
    """The rows of `held` that purged rows point to and no surviving row does."""
    candidates: set[int] = set()
    for table, column in _HELD[held]:
        candidates |= _pointed_to(library, table, column, found.ids(table))
    return candidates - _in_use(library, found, held)


def _in_use(library: Library, found: Scope, held: str) -> set[int]:
    used: set[int] = set()
    for table, column in _HELD[held]:
        rows = library.rows(f'SELECT id, "{column}" FROM "{table}" WHERE "{column}" IS NOT NULL')
        used |= {row[1] for row in rows if row[0] not in found.ids(table)}
    return used | (_source_files(library, found.ids("article_version")) if held == "file" else set())


def _source_files(library: Library, without: set[int]) -> set[int]:
    """The original files of articles that stay."""
    rows = library.rows("SELECT v.id, f.id FROM article_version v JOIN file f ON f.sha256 = v.source_sha256")
    return {row[1] for row in rows if row[0] not in without}


def _sources(library: Library, found: Scope) -> set[int]:
    """The original files of the purged versions that nothing else uses, looked up by hash in tables and history."""
    wanted = json.dumps(sorted(_hashes(library, found.ids("article_version"), "source_sha256")))
    rows = library.rows(
        """SELECT id FROM file WHERE sha256 IN (SELECT value FROM json_each(?1)) UNION SELECT row_id FROM change
        WHERE tbl = 'file' AND json_extract(coalesce(after, before), '$.sha256') IN (SELECT value FROM json_each(?1))""",
        wanted,
    )
    return {row[0] for row in rows} - _in_use(library, found, "file")


def _hashes(library: Library, versions: set[int], column: str) -> set[str]:
    return {str(value) for value in _pointed_to(library, "article_version", column, versions)}


def texts(library: Library, found: Scope) -> set[str]:
    """The hashes of the texts that no version which stays uses."""
    gone = _hashes(library, found.ids("article_version"), "text_sha256")
    stay = library.rows("SELECT id, text_sha256 FROM article_version")
    return gone - {row[1] for row in stay if row[0] not in found.ids("article_version")}


def _stands_alone(library: Library, table: str, row_id: int) -> bool:
    """Whether a person or evidence was worked on for itself, so that it stays though nothing leads to it any more."""
    if table == "evidence":
        return library.value("SELECT file_id FROM evidence WHERE id = ?", row_id) is not None
    return library.value("SELECT 1 FROM note WHERE person_id = ? LIMIT 1", row_id) is not None
