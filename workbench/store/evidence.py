"""Evidence, its mentions, files and locators: rows to values. Which state follows which is decided in services."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from workbench.domain.evidence import Evidence, Locator, Mention, StoredFile
from workbench.domain.spans import Span
from workbench.domain.vocab import (
    Authenticity,
    Disclosure,
    EvidenceKind,
    FileMode,
    LocatorType,
    Origin,
    SlotState,
)
from workbench.errors import NotFound
from workbench.store.ids import AMONG
from workbench.store.ids import listed as listed_ids
from workbench.store.library import Library
from workbench.store.schema import UNOPENED


def get(library: Library, evidence_id: int) -> Evidence:
    """Raises NotFound."""
    found = by_ids(library, [evidence_id])
    if not found:
        raise NotFound("This evidence is not in the library.", f"There is no evidence {evidence_id}.")
    return found[evidence_id]


def by_ids(library: Library, ids: Iterable[int]) -> dict[int, Evidence]:
    """Evidence with these ids; unknown ids are left out."""
    if not (wanted := set(ids)):
        return {}
    among = listed_ids(wanted)
    mentions: dict[int, list[Mention]] = {}
    for row in library.rows(f"SELECT * FROM mention WHERE evidence_id {AMONG} ORDER BY version_id, start", among):
        mention = Mention(row["id"], row["version_id"], Span(row["start"], row["end"]), row["quote"])
        mentions.setdefault(row["evidence_id"], []).append(mention)
    rows = library.rows(f"SELECT * FROM evidence WHERE id {AMONG}", among)
    files = files_by_ids(library, [row["file_id"] for row in rows if row["file_id"] is not None])
    return {row["id"]: _evidence(row, files.get(row["file_id"]), mentions.get(row["id"], [])) for row in rows}


def _evidence(row: sqlite3.Row, file: StoredFile | None, mentions: list[Mention]) -> Evidence:
    return Evidence(
        id=row["id"],
        uid=row["uid"],
        number=row["number"],
        kind=EvidenceKind(row["kind"]),
        title=row["title"],
        origin=Origin(row["origin"]),
        state=SlotState(row["state"]),
        unavailable_reason=row["unavailable_reason"],
        authenticity=Authenticity(row["authenticity"]),
        authenticity_how=row["authenticity_how"],
        author=row["author"],
        publisher=row["publisher"],
        url=row["url"],
        archived_url=row["archived_url"],
        date=row["date"],
        place=row["place"],
        disclosure=Disclosure(row["disclosure"]),
        note=row["note"],
        file=file,
        opened_at=row["opened_at"],
        mentions=tuple(mentions),
    )


def files_by_ids(library: Library, ids: Iterable[int]) -> dict[int, StoredFile]:
    if not (wanted := set(ids)):
        return {}
    rows = library.rows(f"SELECT * FROM file WHERE id {AMONG}", listed_ids(wanted))
    return {row["id"]: _file(row) for row in rows}


def _file(row: sqlite3.Row) -> StoredFile:
    return StoredFile(
        id=row["id"],
        sha256=row["sha256"],
        size=row["size"],
        mode=FileMode(row["mode"]),
        path=row["path"],
        media_type=row["media_type"],
        name=row["name"],
        hashed_at=row["hashed_at"],
    )


def file_by_hash(library: Library, sha256: str) -> StoredFile | None:
    row = library.row("SELECT * FROM file WHERE sha256 = ?", sha256)
    return None if row is None else _file(row)


def file_probe(library: Library, file_id: int) -> str:
    """What was found out about a media file, as JSON text."""
    return str(library.value("SELECT probe FROM file WHERE id = ?", file_id) or "{}")


def locators_by_ids(library: Library, ids: Iterable[int]) -> dict[int, Locator]:
    if not (wanted := set(ids)):
        return {}
    rows = library.rows(f"SELECT * FROM locator WHERE id {AMONG}", listed_ids(wanted))
    stills = files_by_ids(library, [row["still_file_id"] for row in rows if row["still_file_id"] is not None])
    return {
        row["id"]: Locator(
            id=row["id"],
            uid=row["uid"],
            type=LocatorType(row["type"]),
            start_ms=row["start_ms"],
            end_ms=row["end_ms"],
            still_ms=row["still_ms"],
            still_pts=row["still_pts"],
            still_time_base=row["still_time_base"],
            still=stills.get(row["still_file_id"]),
            page=row["page"],
            region=row["region"],
            row=row["row"],
            quote=row["quote"],
        )
        for row in rows
    }


def locator_in_use(library: Library, locator_id: int, *, besides_link: int) -> bool:
    """Whether anything but this link points at the locator."""
    found = library.value(
        "SELECT EXISTS (SELECT 1 FROM link WHERE locator_id = ?1 AND id <> ?2)"
        " OR EXISTS (SELECT 1 FROM appearance WHERE locator_id = ?1)",
        locator_id,
        besides_link,
    )
    return bool(found)


def listed(
    library: Library, *, unopened: bool, article_id: int | None, before_id: int | None, limit: int
) -> tuple[Evidence, ...]:
    """Newest first. `unopened`: nobody has looked at it yet, and it can still be got."""
    where, args = ["1"], list[object]()
    if unopened:
        where.append(f"state IN ({UNOPENED})")
    if article_id is not None:
        where.append(
            "id IN (SELECT m.evidence_id FROM mention m JOIN article_version v ON v.id = m.version_id WHERE v.article_id = ?"
            " UNION SELECT k.evidence_id FROM link k JOIN claim c ON c.id = k.claim_id WHERE c.article_id = ?)"
        )
        args += [article_id, article_id]
    if before_id is not None:
        where.append("id < ?")
        args.append(before_id)
    rows = library.rows(f"SELECT id FROM evidence WHERE {' AND '.join(where)} ORDER BY id DESC LIMIT ?", *args, limit)
    found = by_ids(library, [row["id"] for row in rows])
    return tuple(found[row["id"]] for row in rows)


def not_public(library: Library) -> tuple[Evidence, ...]:
    """Everything that some audience may not see, oldest first."""
    rows = library.rows("SELECT id FROM evidence WHERE disclosure <> ? ORDER BY id", Disclosure.PUBLIC.value)
    return tuple(by_ids(library, [row["id"] for row in rows]).values())


def next_number(library: Library) -> int:
    return int(library.value("SELECT coalesce(max(number), 0) + 1 FROM evidence"))
