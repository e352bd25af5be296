"""A desk's backlog of claims as read from a table: the proposal for its columns, and its rows as values. No parsing here."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

FIELDS = ("claim", "said_by", "role", "date", "place", "url", "language", "note")


@dataclass(frozen=True, slots=True)
class CsvPreview:
    """The head of a table. `mapping` proposes for a field of `FIELDS` the column (by its name in `header`) that holds it."""

    header: tuple[str, ...]
    sample: tuple[tuple[str, ...], ...]
    delimiter: str
    encoding: str
    mapping: dict[str, str]
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim of the backlog, as written; `line` is the line of the file where its row begins (1 is the first)."""

    claim: str
    line: int
    said_by: str = ""
    role: str = ""
    date: str = ""
    place: str = ""
    url: str = ""
    language: str = ""
    note: str = ""


def preview_to_json(preview: CsvPreview) -> dict[str, Any]:
    """The preview as JSON values."""
    return asdict(preview) | {
        "header": list(preview.header),
        "sample": [list(row) for row in preview.sample],
        "warnings": list(preview.warnings),
    }


def preview_from_json(data: dict[str, Any]) -> CsvPreview:
    """The preview from its JSON form. Raises KeyError or TypeError on anything else."""
    return CsvPreview(
        header=tuple(data["header"]),
        sample=tuple(tuple(row) for row in data["sample"]),
        delimiter=data["delimiter"],
        encoding=data["encoding"],
        mapping=dict(data["mapping"]),
        warnings=tuple(data["warnings"]),
    )


def to_json(row: ClaimRow) -> dict[str, Any]:
    """A row as JSON values."""
    return asdict(row)


def from_json(data: dict[str, Any]) -> ClaimRow:
    """A row from its JSON form. Raises TypeError on anything else."""
    return ClaimRow(**data)
