"""Whether the tables say what the log says: every row's changes in their order, and at the end the row as it stands. Reads only.

A row starts as absent; each change must begin where the one before ended, and the last must end at the present row. So a write that
went past the log shows, whether it came before, between or after steps.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from workbench.domain.queues import Alteration
from workbench.store import record
from workbench.store.library import Library
from workbench.store.schema import TRACKED

_CHANGES = """SELECT c.row_id, c.step_id, c.before, c.after, c.before_digest, c.after_digest, c.after_salt, s.kind
    FROM change c JOIN step s ON s.id = c.step_id WHERE c.tbl = ? ORDER BY c.row_id, c.id"""


@dataclass(frozen=True, slots=True)
class _State:
    """What is known of a row at one moment: absent, an image, only a salted digest (after a migration), or nothing (purged)."""

    known: bool = True
    image: str | None = None
    salt: str | None = None
    digest: str | None = None

    def differs(self, row: dict[str, Any] | None) -> list[str]:
        """The columns in which the row is not as this state says; [""] where one of them is absent."""
        if not self.known:
            return []
        if self.digest is not None and self.salt is not None:
            same = row is not None and record.digest(self.salt, record.canonical(row)) == self.digest
            return [] if same else [""]
        if self.image is None or row is None:
            return [] if self.image is None and row is None else [""]
        expected = _read(self.image)
        if expected is None:
            return [""]
        return [name for name in {**expected, **row} if expected.get(name) != row.get(name)]


def compare(library: Library, tell: Callable[[float], None]) -> list[Alteration]:
    """What differs between log and tables; `tell` is told the part done, 0 to 1."""
    found: list[Alteration] = []
    for done, table in enumerate(TRACKED):
        found += _compare_table(library, table)
        tell((done + 1) / len(TRACKED))
    return found


def _compare_table(library: Library, table: str) -> Iterator[Alteration]:
    present = library.connection.execute(f'SELECT * FROM "{table}" ORDER BY id')
    row = present.fetchone()
    for row_id, changes in groupby(library.connection.execute(_CHANGES, (table,)), key=lambda change: change["row_id"]):
        while row is not None and row["id"] < row_id:
            yield _inserted(table, row["id"])
            row = present.fetchone()
        own = dict(row) if row is not None and row["id"] == row_id else None
        if own is not None:
            row = present.fetchone()
        yield from _compare_row(f"{table.replace('_', ' ')} {row_id}", list(changes), own)
    while row is not None:
        yield _inserted(table, row["id"])
        row = present.fetchone()


def _inserted(table: str, row_id: int) -> Alteration:
    return Alteration("inserted", f"{table.replace('_', ' ')} {row_id}", "It was put in past the log.")


def _compare_row(where: str, changes: list[sqlite3.Row], row: dict[str, Any] | None) -> Iterator[Alteration]:
    state = _State()
    for change in changes:
        if change["kind"] == "schema":
            state = _State(
                salt=change["after_salt"], digest=change["after_digest"], known=change["after_salt"] is not None
            )
            continue
        if change["before_digest"] is None and change["after_digest"] is None:
            continue  # a purge naming a row that was gone already
        if not (change["before_digest"] is not None and change["before"] is None) and not _follows(
            state, change["before"]
        ):
            yield Alteration("edited", where, f"It was changed past the log before step {change['step_id']}.")
        state = _State(known=change["after"] is not None or change["after_digest"] is None, image=change["after"])
    yield from _final(where, state, row)


def _follows(state: _State, before: str | None) -> bool:
    if state.known and state.digest is None and state.image == before:
        return True
    read = None if before is None else _read(before)
    return (read is not None or before is None) and not state.differs(read)


def _read(image: str) -> dict[str, Any] | None:
    """The row in an image; None where its bytes were altered so that it is none any more."""
    try:
        read = json.loads(image)
    except ValueError:
        return None
    return read if isinstance(read, dict) else None


def _final(where: str, state: _State, row: dict[str, Any] | None) -> Iterator[Alteration]:
    differing = state.differs(row)
    if not differing:
        return
    if row is None:
        yield Alteration("deleted", where, "It was deleted past the log.")
    elif state.image is None and state.digest is None:
        yield Alteration("inserted", where, "It was put in past the log.")
    else:
        names = ", ".join(name for name in sorted(differing) if name)
        yield Alteration("edited", where, f"It was changed past the log{': ' + names if names else ''}.")
