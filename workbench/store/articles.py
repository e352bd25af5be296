"""Articles, their versions, passages and texts: rows to values, and the lists of articles. Texts are stored once, by hash."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from workbench.domain.article import Article, ArticleRow, ArticleText
from workbench.domain.extraction import Passage, link_from_json
from workbench.domain.handover import Todo, questions_of
from workbench.domain.vocab import ArticleRole, PassageRole
from workbench.errors import NotFound
from workbench.store import suggestions
from workbench.store.library import Library


def get(library: Library, article_id: int) -> Article:
    """Raises NotFound."""
    row = library.row("SELECT * FROM article WHERE id = ?", article_id)
    if row is None:
        raise NotFound("This article is not in the library.", f"There is no article {article_id}.")
    return _article(row)


def _article(row: sqlite3.Row) -> Article:
    return Article(
        id=row["id"],
        uid=row["uid"],
        role=ArticleRole(row["role"]),
        title=row["title"],
        authors=tuple(json.loads(row["authors"])),
        publisher=row["publisher"],
        url=row["url"],
        archived_url=row["archived_url"],
        published=row["published"],
        modified=row["modified"],
        accessed_at=row["accessed_at"],
        language=row["language"],
        sources=json.loads(row["sources"]),
        fictional=bool(row["fictional"]),
        todo=Todo(row["next_action"], questions_of(row["questions"]), row["assignee"], row["due_on"]),
    )


def latest_version(library: Library, article_id: int) -> int:
    """The id of the newest version. Raises NotFound."""
    found = library.value(
        "SELECT id FROM article_version WHERE article_id = ? ORDER BY number DESC LIMIT 1", article_id
    )
    if found is None:
        raise NotFound("This article is not in the library.", f"There is no article {article_id}.")
    return int(found)


def article_of(library: Library, version_id: int) -> int:
    """Raises NotFound."""
    found = library.value("SELECT article_id FROM article_version WHERE id = ?", version_id)
    if found is None:
        raise NotFound("This version of an article is not in the library.", f"There is no version {version_id}.")
    return int(found)


def text(library: Library, version_id: int) -> ArticleText:
    """One version with its text. Raises NotFound."""
    row = library.row(
        "SELECT v.*, c.text AS text, (SELECT count(*) FROM article_version o WHERE o.article_id = v.article_id) AS versions,"
        " EXISTS (SELECT 1 FROM analysis a WHERE a.version_id = v.id) AS analysed"
        " FROM article_version v JOIN content c ON c.sha256 = v.text_sha256 WHERE v.id = ?",
        version_id,
    )
    if row is None:
        raise NotFound("This version of an article is not in the library.", f"There is no version {version_id}.")
    return ArticleText(
        article=get(library, row["article_id"]),
        version_id=row["id"],
        version_uid=row["uid"],
        number=row["number"],
        versions=row["versions"],
        imported_at=row["imported_at"],
        text=row["text"],
        text_sha256=row["text_sha256"],
        passages=passages(library, version_id),
        analysed=bool(row["analysed"]),
        warnings=tuple(json.loads(row["warnings"])),
        links=tuple(map(link_from_json, json.loads(row["links"]))),
    )


def has_version(library: Library, version_id: int) -> bool:
    return bool(library.value("SELECT EXISTS (SELECT 1 FROM article_version WHERE id = ?)", version_id))


def unanalysed(library: Library, version_ids: Iterable[int]) -> tuple[int, ...]:
    """Those that are in the library and have no analysis."""
    asked = json.dumps(sorted(version_ids))
    rows = library.rows(
        "SELECT v.id FROM article_version v WHERE v.id IN (SELECT value FROM json_each(?))"
        " AND NOT EXISTS (SELECT 1 FROM analysis a WHERE a.version_id = v.id) ORDER BY v.id",
        asked,
    )
    return tuple(row["id"] for row in rows)


def plain_text(library: Library, version_id: int) -> str:
    """The words of one version alone. Raises NotFound."""
    found = library.value(
        "SELECT c.text FROM article_version v JOIN content c ON c.sha256 = v.text_sha256 WHERE v.id = ?", version_id
    )
    if found is None:
        raise NotFound("This version of an article is not in the library.", f"There is no version {version_id}.")
    return str(found)


def passages(library: Library, version_id: int) -> tuple[Passage, ...]:
    rows = library.rows('SELECT start, "end", role FROM passage WHERE version_id = ? ORDER BY start', version_id)
    return tuple(Passage(row["start"], row["end"], PassageRole(row["role"])) for row in rows)


def passage_id(library: Library, version_id: int, start: int) -> int | None:
    found = library.value("SELECT id FROM passage WHERE version_id = ? AND start = ?", version_id, start)
    return None if found is None else int(found)


def by_source(library: Library, source_sha256: str) -> tuple[int, int] | None:
    """(article, version) that was read from exactly these bytes."""
    row = library.row(
        "SELECT article_id, id FROM article_version WHERE source_sha256 = ? ORDER BY id LIMIT 1", source_sha256
    )
    return None if row is None else (row["article_id"], row["id"])


def by_url(library: Library, url: str) -> int | None:
    """The oldest article with this address."""
    found = library.value("SELECT min(id) FROM article WHERE url = ?", url) if url else None
    return None if found is None else int(found)


def version_with_text(library: Library, article_id: int, text_sha256: str) -> int | None:
    found = library.value(
        "SELECT max(id) FROM article_version WHERE article_id = ? AND text_sha256 = ?", article_id, text_sha256
    )
    return None if found is None else int(found)


def next_version_number(library: Library, article_id: int) -> int:
    return int(
        library.value("SELECT coalesce(max(number), 0) + 1 FROM article_version WHERE article_id = ?", article_id)
    )


def listed(library: Library, *, before: tuple[str, int] | None, limit: int) -> tuple[ArticleRow, ...]:
    """By last import, newest first. `before`: (imported_at, article id) of the last row seen."""
    paging = "AND (v.imported_at, v.article_id) < (?, ?)" if before else ""
    rows = library.rows(
        f"""SELECT a.id, v.id AS version_id, a.title, a.publisher, a.published, a.fictional, v.imported_at,
          (SELECT count(*) FROM claim c WHERE c.article_id = a.id) AS claims,
          (SELECT count(*) FROM claim c WHERE c.article_id = a.id AND c.status IN ('decided', 'published', 'corrected')) AS decided
        FROM article_version v JOIN article a ON a.id = v.article_id
        WHERE v.number = (SELECT max(number) FROM article_version o WHERE o.article_id = a.id) {paging}
        ORDER BY v.imported_at DESC, v.article_id DESC LIMIT ?""",
        *(before or ()),
        limit,
    )
    return tuple(
        ArticleRow(
            id=row["id"],
            version_id=row["version_id"],
            title=row["title"],
            publisher=row["publisher"],
            published=row["published"],
            imported_at=row["imported_at"],
            claims=row["claims"],
            decided=row["decided"],
            suggestions=suggestions.open_count(library, row["version_id"]),
            fictional=bool(row["fictional"]),
        )
        for row in rows
    )


def by_ids(library: Library, ids: Iterable[int]) -> dict[int, Article]:
    return {article_id: get(library, article_id) for article_id in sorted(set(ids))}
