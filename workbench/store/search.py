"""Full-text search over articles, claims and evidence. The words are kept by triggers (`search_schema`); here they are asked for.

Whatever is typed is taken as words: nothing in it can be an operator of FTS5, so no query raises an error.
"""

from __future__ import annotations

import sqlite3
import unicodedata

from workbench.domain.queues import SearchHit
from workbench.store import search_schema
from workbench.store.library import Library
from workbench.store.trouble import primary_code, reraise

_MAX_WORDS = 32
_TABLES = ("article", "claim", "evidence")
_UID = " ".join(f"WHEN '{table}' THEN (SELECT uid FROM {table} WHERE id = d.ref)" for table in _TABLES)
# Ranking looks at every match, however many are wanted: a word that stands everywhere is listed newest first instead.
_RANKED = 2000
_MANY = "SELECT count(*) FROM (SELECT 1 FROM search_fts WHERE search_fts MATCH ? LIMIT ?)"
_SEARCH = f"""SELECT d.kind, d.ref, d.article_id, d.title, CASE d.kind {_UID} END AS uid, best.snippet
    FROM (SELECT rowid AS id, snippet(search_fts, -1, '[', ']', ' … ', 16) AS snippet
        FROM search_fts WHERE search_fts MATCH ? ORDER BY {{order}} LIMIT ?) best
    CROSS JOIN search_doc d ON d.id = best.id"""


def words(query: str) -> list[str]:
    """The words of a query as the index's tokenizer sees them: runs of letters, digits and marks."""
    spaced = "".join(
        c if unicodedata.category(c)[0] in "LNM" or unicodedata.category(c) == "Co" else " " for c in query
    )
    return spaced.split()[:_MAX_WORDS]


def expression(query: str) -> str:
    """The query for FTS5: every word quoted, all of them wanted, the last one as a beginning (it may still be being typed)."""
    quoted = [f'"{word}"' for word in words(query)]
    return " ".join(quoted) + "*" if quoted else ""


def search(library: Library, query: str, limit: int = 50) -> list[SearchHit]:
    """The best finds first, the newest where there are thousands; an empty list where the query holds no word."""
    match = expression(query)
    if not match:
        return []
    many = library.value(_MANY, match, _RANKED + 1) > _RANKED
    rows = library.rows(_SEARCH.format(order="rowid DESC" if many else "rank"), match, limit)
    return [
        SearchHit(row["kind"], row["ref"], row["uid"] or "", row["title"], row["snippet"], row["article_id"])
        for row in rows
    ]


def rebuild(library: Library) -> int:
    """Makes the documents and the index anew from the tables; returns how many there are."""
    with library.untracked():
        # First in line with the documents as they are: taking out words that the index does not hold would be an error.
        library.execute("INSERT INTO search_fts (search_fts) VALUES ('rebuild')")
        library.execute("DELETE FROM search_doc")
        for statement in search_schema.DOCUMENTS:
            library.execute(statement)
    count: int = library.value("SELECT count(*) FROM search_doc")
    return count


def consistent(library: Library) -> bool:
    """Whether the index says what the tables say: FTS5's own check against the words it stands on."""
    try:
        with library.untracked():
            library.connection.execute("INSERT INTO search_fts (search_fts, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        if primary_code(error) != sqlite3.SQLITE_CORRUPT:
            reraise(error)
        return False
    return True
