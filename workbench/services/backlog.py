"""A desk's backlog: a table of claims that were kept elsewhere, brought in by a mapping of its columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from workbench.domain import backlog
from workbench.domain.backlog import FIELDS, ClaimRow
from workbench.domain.call import Call, budget_for
from workbench.domain.changes import Outcome
from workbench.domain.vocab import AppearanceType, Mode
from workbench.errors import InputError
from workbench.services import making
from workbench.services.inputs import check_date, file_size
from workbench.services.outcomes import nothing
from workbench.store.library import Library


def request_columns(path: Path) -> Call:
    """The head of the table with a proposal which column holds what (`domain.backlog.CsvPreview` as JSON)."""
    return Call("claims_csv.columns", {"path": str(path)}, budget=budget_for(file_size(path), bytes_per_s=1_000_000))


def request_backlog(path: Path, mapping: Mapping[str, str]) -> Call:
    """The rows. `mapping`: field of `domain.backlog.FIELDS` -> column; "claim" is needed. Raises InputError."""
    unknown = sorted(set(mapping) - set(FIELDS))
    if unknown or "claim" not in mapping:
        detail = f"Unknown: {', '.join(unknown)}." if unknown else ""
        raise InputError("Say which column holds the claim.", detail, f"Fields: {', '.join(FIELDS)}.")
    args = {"path": str(path), "mapping": dict(mapping)}
    return Call("claims_csv.rows", args, budget=budget_for(file_size(path), bytes_per_s=1_000_000))


def finish_backlog(library: Library, result: Sequence[Mapping[str, Any]]) -> Outcome[int]:
    """Makes a claim of each row, all in one step; how many. A date that is none is kept as the words it came in."""
    rows = [backlog.from_json(dict(row)) for row in result]
    if not rows:
        return nothing(0)
    with library.step(f"Import {len(rows)} claim{'' if len(rows) == 1 else 's'}") as step:
        for row in rows:
            _claim(library, row)
    return Outcome(len(rows), step.changes)


def _claim(library: Library, row: ClaimRow) -> None:
    new = making.Claim(
        verbatim=row.claim,
        type=AppearanceType.POST if row.url else AppearanceType.BY_HAND,
        url=row.url,
        mode=Mode.INDIRECT if row.said_by else Mode.NARRATOR,
        speaker=row.said_by,
        role=row.role,
        language=row.language,
        claim_date=_date(row.date),
        claim_date_words=row.date,
        claim_place=row.place,
    )
    claim_id = making.claim(library, new)
    if row.note:
        making.note(library, claim_id=claim_id, text=row.note)


def _date(words: str) -> str:
    try:
        return check_date(words)
    except InputError:
        return ""
