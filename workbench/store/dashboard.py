"""The numbers behind the dashboard, read from counter tables that triggers keep: as fast over a million claims as over ten."""

from __future__ import annotations

from workbench.store.library import Library


def counted(library: Library, table: str, column: str) -> dict[str, int]:
    """Value -> how many rows have it."""
    sql = "SELECT value, n FROM list_count WHERE tbl = ? AND col = ? AND n > 0"
    return {row[0]: row[1] for row in library.rows(sql, table, column)}


def by_day(library: Library, table: str, since: str) -> dict[str, int]:
    """Day -> how many rows were made on it, from a day on."""
    sql = "SELECT value, n FROM list_count WHERE tbl = ? AND col = 'day' AND value >= ? AND n > 0"
    return {row[0]: row[1] for row in library.rows(sql, table, since)}


def people(library: Library, *, most: int) -> list[tuple[int, str, int]]:
    """(id, name, claims) of those of whom most was checked, by name: which of them are shown follows from the room, not from who they are."""
    sql = """SELECT p.id, p.name, k.n FROM (SELECT value, n FROM list_count WHERE tbl = 'claim' AND col = 'person' AND n > 0
        ORDER BY n DESC LIMIT ?) k JOIN person p ON p.id = CAST(k.value AS INTEGER) ORDER BY p.name COLLATE NOCASE, p.id"""
    return [(row[0], row[1], row[2]) for row in library.rows(sql, most)]


def people_with_claims(library: Library, *, cap: int) -> int:
    """How many persons said a claim; counted up to `cap` + 1."""
    sql = "SELECT count(*) FROM (SELECT 1 FROM list_count WHERE tbl = 'claim' AND col = 'person' AND n > 0 LIMIT ?)"
    return int(library.value(sql, cap + 1))
