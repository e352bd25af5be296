"""Whether the step log itself is whole: every image against its digest, every step against the hash of the one before. Reads only."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from workbench.domain.queues import Alteration
from workbench.store import record
from workbench.store.library import Library

PURGED_LABEL = "(purged)"
Row = tuple[str, int]


@dataclass(slots=True)
class ChainReport:
    """What the walk along the chain found. `purged`: rows whose images a purge took out, as it says itself."""

    steps: int = 0
    head: str = ""
    purged: set[Row] = field(default_factory=set)
    alterations: list[Alteration] = field(default_factory=list)

    def add(self, step_id: int, detail: str) -> None:
        self.alterations.append(Alteration("step", f"step {step_id}", detail))


def walk(library: Library, tell: Callable[[float], None]) -> ChainReport:
    """Walks the chain from the first step to the newest; `tell` is told the part done, 0 to 1."""
    report = ChainReport()
    allowed = _purged_by_step(library)
    total = max(1, record.head(library.connection)[0])
    previous_id, previous_hash = 0, ""
    for step, changes in _with_changes(library):
        if step["id"] != previous_id + 1:
            report.add(step["id"] - 1, f"The steps {previous_id + 1} to {step['id'] - 1} were taken out of the log.")
        elif _hash(previous_hash, step, changes) != step["hash"]:
            report.add(step["id"], "It was altered, exchanged, or put in: it does not follow from the step before.")
        _check_images(report, step, changes, allowed)
        previous_id, previous_hash = step["id"], step["hash"]
        report.steps += 1
        tell(step["id"] / total)
    report.head = previous_hash
    _check_ends(library, report, previous_id)
    return report


def _with_changes(library: Library) -> Iterator[tuple[sqlite3.Row, list[sqlite3.Row]]]:
    changes = library.connection.execute("SELECT * FROM change ORDER BY step_id, id")
    grouped = groupby(changes, key=lambda change: change["step_id"])
    waiting = next(grouped, None)
    for step in library.connection.execute("SELECT * FROM step ORDER BY id"):
        while waiting is not None and waiting[0] < step["id"]:
            waiting = next(grouped, None)  # of a step that is gone; counted by _check_ends
        if waiting is not None and waiting[0] == step["id"]:
            own = list(waiting[1])
            waiting = next(grouped, None)
        else:
            own = []
        yield step, own


def _hash(previous: str, step: sqlite3.Row, changes: list[sqlite3.Row]) -> str:
    entry = record.Entry(step["label"], step["at"], step["actor"], step["kind"], step["reverts"])
    digests = [(c["tbl"], c["row_id"], c["before_digest"], c["after_digest"]) for c in changes]
    return record.step_hash(previous, step["id"], entry, step["label_digest"], digests)


def _check_images(report: ChainReport, step: sqlite3.Row, changes: list[sqlite3.Row], allowed: dict[Row, int]) -> None:
    taken_out = False
    for change in changes:
        row = (change["tbl"], change["row_id"])
        for side in ("before", "after"):
            image, salt, digest = change[side], change[side + "_salt"], change[side + "_digest"]
            if digest is None and image is None:
                continue
            if image is None and salt is None and allowed.get(row, 0) >= step["id"]:
                report.purged.add(row)
                taken_out = True
            elif image is None and step["kind"] == "schema" and salt is not None:
                continue  # a migration keeps digests without images; `replay` compares them
            elif image is None or salt is None or record.digest(salt, image) != digest:
                report.add(step["id"], f"What it says about {row[0].replace('_', ' ')} {row[1]} ({side}) was altered.")
    label_gone = step["salt"] is None and step["label"] == PURGED_LABEL and taken_out
    if not label_gone and (step["salt"] is None or record.digest(step["salt"], step["label"]) != step["label_digest"]):
        report.add(step["id"], "Its label was altered.")


def _purged_by_step(library: Library) -> dict[Row, int]:
    """Each row that a purge names, with the newest purge that does."""
    rows = library.rows(
        "SELECT c.tbl, c.row_id, max(c.step_id) FROM change c JOIN step s ON s.id = c.step_id WHERE s.kind = 'purge' GROUP BY c.tbl, c.row_id"
    )
    return {(row[0], row[1]): row[2] for row in rows}


def _check_ends(library: Library, report: ChainReport, last: int) -> None:
    counted = library.value("SELECT seq FROM sqlite_sequence WHERE name = 'step'") or 0
    if counted > last:
        report.add(counted, f"The steps after {last} were taken out of the log.")
    orphans = library.value("SELECT count(*) FROM change WHERE step_id NOT IN (SELECT id FROM step)")
    if orphans:
        report.add(last, f"{orphans} changes belong to no step: steps were taken out of the log.")
