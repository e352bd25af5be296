"""A desk's backlog: a CSV of claims that were kept elsewhere, brought in by a mapping of its columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from workbench.domain.call import Call, budget_for
from workbench.domain.changes import Outcome
from workbench.domain.vocab import ClaimKind
from workbench.errors import InputError
from workbench.services import making
from workbench.services.inputs import check_date, file_size
from workbench.services.outcomes import nothing
from workbench.store.library import Library

FIELDS = ("claim", "said_by", "said_by_role", "date", "place", "kind", "note", "tags")


def request_columns(path: Path) -> Call:
    """The columns of the file with examples, for the user to map."""
    return Call("claims_csv.columns", {"path": str(path)}, budget=budget_for(file_size(path), bytes_per_s=1_000_000))


def request_backlog(path: Path, mapping: Mapping[str, str]) -> Call:
    """The rows by field. `mapping`: field of `FIELDS` -> column of the file; "claim" is needed. Raises InputError."""
    unknown = sorted(set(mapping) - set(FIELDS))
    if unknown or "claim" not in mapping:
        detail = f"Unknown: {', '.join(unknown)}." if unknown else ""
        raise InputError("Say which column holds the claim.", detail, f"Fields: {', '.join(FIELDS)}.")
    size = file_size(path)
    return Call(
        "claims_csv.rows", {"path": str(path), "mapping": dict(mapping)}, budget=budget_for(size, bytes_per_s=1_000_000)
    )


def finish_backlog(library: Library, result: Mapping[str, Any] | Sequence[Mapping[str, str]]) -> Outcome[int]:
    """Makes a claim of each row that has words, all in one step; how many. Dates that are none go to the note of the words."""
    rows = result["rows"] if isinstance(result, Mapping) else result
    wanted = [row for row in rows if row.get("claim", "").strip()]
    if not wanted:
        return nothing(0)
    with library.step(f"Import {len(wanted)} claim{'' if len(wanted) == 1 else 's'}") as step:
        for row in wanted:
            _claim(library, row)
    return Outcome(len(wanted), step.changes)


def _claim(library: Library, row: Mapping[str, str]) -> None:
    date, date_words = _date(row.get("date", "").strip())
    made = making.Claim(
        verbatim=row["claim"].strip(),
        kind=_kind(row.get("kind", "")),
        speaker=row.get("said_by", "").strip(),
        role=row.get("said_by_role", "").strip(),
        claim_date=date,
        claim_date_words=date_words,
        claim_place=row.get("place", "").strip(),
        tags=tuple(tag.strip() for tag in row.get("tags", "").split(",") if tag.strip()),
    )
    claim_id = making.claim(library, made)
    if row.get("note", "").strip():
        making.note(library, claim_id=claim_id, text=row["note"].strip())


def _date(words: str) -> tuple[str, str]:
    try:
        return check_date(words), words
    except InputError:
        return "", words


def _kind(words: str) -> ClaimKind:
    try:
        return ClaimKind(words.strip().lower())
    except ValueError:
        return ClaimKind.EVENT
