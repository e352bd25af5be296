"""How a step is written down: images with their salts and digests, and the chain of hashes. No reading back: `verify` does that.

digest = SHA-256(salt || image); hash = SHA-256(previous hash || canonical JSON of the step and its digests). Labels are salted too, so
that a purge can remove their words and leave the chain whole.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from workbench.domain.changes import Changes


@dataclass(frozen=True, slots=True)
class Entry:
    """What a step says about itself. `kind`: act, undo, redo, purge or schema; `reverts`: the step that it takes back."""

    label: str
    at: str
    actor: str
    kind: str = "act"
    reverts: int | None = None


class Image(NamedTuple):
    """One logged change: the row before and after as JSON (None: no row), each with its salt and digest."""

    table: str
    row_id: int
    before: str | None
    after: str | None
    before_salt: str | None
    after_salt: str | None
    before_digest: str | None
    after_digest: str | None


def digest(salt: str, image: str) -> str:
    return hashlib.sha256((salt + image).encode()).hexdigest()


def canonical(row: Mapping[str, object]) -> str:
    """A row as JSON that depends neither on the order of its columns nor on the version of SQLite."""
    return json.dumps(dict(row), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def make_image(table: str, row_id: int, before: str | None, after: str | None, *, salt: Callable[[], str]) -> Image:
    before_salt = None if before is None else salt()
    after_salt = None if after is None else salt()
    return Image(
        table,
        row_id,
        before,
        after,
        before_salt,
        after_salt,
        None if before is None or before_salt is None else digest(before_salt, before),
        None if after is None or after_salt is None else digest(after_salt, after),
    )


def step_hash(
    previous: str,
    step_id: int,
    entry: Entry,
    label_digest: str,
    images: Sequence[tuple[str, int, str | None, str | None]],
) -> str:
    """The link of the chain. `images`: (table, row id, digest before, digest after) in the order they were made."""
    said = {
        "actor": entry.actor,
        "at": entry.at,
        "changes": [list(image) for image in images],
        "id": step_id,
        "kind": entry.kind,
        "label": label_digest,
        "reverts": entry.reverts,
    }
    canonical = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256((previous + canonical).encode()).hexdigest()


def head(connection: sqlite3.Connection) -> tuple[int, str]:
    """The newest step's number and hash; (0, "") before the first."""
    row = connection.execute("SELECT id, hash FROM step ORDER BY id DESC LIMIT 1").fetchone()
    return (0, "") if row is None else (row[0], row[1])


def write(connection: sqlite3.Connection, entry: Entry, images: Sequence[Image], *, salt: Callable[[], str]) -> Changes:
    """Appends one step with its images to the log; the caller holds the transaction."""
    previous = head(connection)[1]
    label_salt = salt()
    label_digest = digest(label_salt, entry.label)
    step_id = connection.execute(
        "INSERT INTO step (label, at, actor, kind, reverts, salt, label_digest) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (entry.label, entry.at, entry.actor, entry.kind, entry.reverts, label_salt, label_digest),
    ).lastrowid
    assert step_id is not None
    connection.executemany(
        "INSERT INTO change (step_id, tbl, row_id, before, after, before_salt, after_salt, before_digest, after_digest)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(step_id, *image) for image in images],
    )
    hashed = step_hash(
        previous, step_id, entry, label_digest, [(i.table, i.row_id, i.before_digest, i.after_digest) for i in images]
    )
    connection.execute("UPDATE step SET hash = ? WHERE id = ?", (hashed, step_id))
    touched: dict[str, set[int]] = {}
    for image in images:
        touched.setdefault(image.table, set()).add(image.row_id)
    return Changes(step_id, entry.label, {table: frozenset(ids) for table, ids in touched.items()})


def seal(connection: sqlite3.Connection, entry: Entry, *, salt: Callable[[], str]) -> Changes:
    """Moves what the triggers logged into the step log. A step that changed no tracked row leaves no trace: its number is 0."""
    pending = connection.execute("SELECT tbl, row_id, before, after FROM pending_change ORDER BY id").fetchall()
    if not pending:
        return Changes(0, entry.label)
    images = [make_image(*row, salt=salt) for row in pending]
    connection.execute("DELETE FROM pending_change")
    return write(connection, entry, images, salt=salt)
