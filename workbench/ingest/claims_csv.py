"""A table of claims (CSV) to values: delimiter, encoding and columns are recognised, the user's mapping decides."""

from __future__ import annotations

import csv
import functools
import io
import re
import tomllib
from collections.abc import Iterator, Sequence

from workbench.domain.backlog import FIELDS, ClaimRow, CsvPreview
from workbench.errors import InputError
from workbench.ingest.limits import MAX_CSV_BYTES, check_size
from workbench.ingest.text import clean, decode
from workbench.paths import resource

_DELIMITERS = ",;\t|"
_SAMPLE_ROWS = 5
_MAX_FIELD = 200_000
_WORD = re.compile(r"\w+")


def columns(data: bytes) -> CsvPreview:
    """The table's header, its first rows, and a proposal which column holds which field.

    Raises InputError where it is empty, binary, too large, or has no header row.
    """
    text, encoding, warnings = _text(data)
    delimiter = _delimiter(text)
    rows_read = _records(text, delimiter)
    _, header = next(rows_read)
    sample = [tuple(row) for _, row in zip(range(_SAMPLE_ROWS), (row for _, row in rows_read), strict=False)]
    named = _header(header)
    return CsvPreview(named, tuple(sample), delimiter, encoding, _propose(named), warnings)


def rows(data: bytes, mapping: dict[str, str]) -> tuple[ClaimRow, ...]:
    """All claims of the table. `mapping` names for each field of `FIELDS` its column; `claim` is required. Rows that are blank are left out.

    Raises InputError, naming the row, where a claim is missing or a row has more cells than the header.
    """
    text, _, _ = _text(data)
    records = _records(text, _delimiter(text))
    _, first = next(records)
    header = _header(first)
    places = _places(header, mapping)
    found = []
    for line, row in records:
        if not any(cell.strip() for cell in row):
            continue
        if any(cell.strip() for cell in row[len(header) :]):
            raise InputError(
                f"Row at line {line} has {len(row)} cells, the header {len(header)}.",
                "A quotation mark or a separator may be missing.",
                "Correct the row and import again.",
            )
        values = {name: row[at].strip() for name, at in places.items() if at < len(row)}
        if not values.get("claim"):
            raise InputError(
                f"Row at line {line} has no claim.",
                f"The column “{mapping['claim']}” is empty there.",
                "Fill it in, or choose another column for the claim.",
            )
        found.append(ClaimRow(line=line, **values))
    if not found:
        raise InputError(
            "The table holds no claims.", "There is no row below its header.", "Check that the right file was chosen."
        )
    return tuple(found)


def _text(data: bytes) -> tuple[str, str, tuple[str, ...]]:
    check_size(len(data), limit=MAX_CSV_BYTES, what="table")
    text, encoding, warnings = decode(data)
    kept, more = clean(text)
    if not any(char.isalnum() for char in kept):
        raise InputError(
            "The table is empty.", "It holds no letter and no digit.", "Check that the right file was chosen."
        )
    return kept, encoding, (*warnings, *more)


def _delimiter(text: str) -> str:
    """The sign that splits the first rows into the most cells, the same number in each."""
    rated = {sign: _regularity(text, sign) for sign in _DELIMITERS}
    if not any(width for _, width in rated.values()):
        return next(
            (sign for sign in reversed(_DELIMITERS) if sign not in text), ","
        )  # one column, whatever its sentences hold
    return max(_DELIMITERS, key=lambda sign: rated[sign])


def _regularity(text: str, sign: str) -> tuple[float, int]:
    widths: list[int] = []
    try:
        for _, row in zip(range(20), csv.reader(io.StringIO(text[:200_000]), delimiter=sign), strict=False):
            if row:
                widths.append(len(row))
    except csv.Error:
        return 0.0, 0
    if not widths or widths[0] < 2:
        return 0.0, 0
    return sum(width == widths[0] for width in widths) / len(widths), widths[0]


def _records(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """The rows that hold something, each with the line where it begins."""
    csv.field_size_limit(_MAX_FIELD)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=False)
    line = 1
    try:
        for row in reader:
            if row and any(cell.strip() for cell in row):
                yield line, row
            line = reader.line_num + 1
    except csv.Error as error:
        raise InputError(
            f"The row at line {line} cannot be read.",
            str(error),
            "A quotation mark may be open: correct the row and import again.",
        ) from error


def _header(row: Sequence[str]) -> tuple[str, ...]:
    """Names for all columns, each once: empty ones are numbered, repeated ones too."""
    named: list[str] = []
    for at, cell in enumerate(row, 1):
        name = cell.strip() or f"column {at}"
        while name in named:
            name = f"{name} ({at})"
        named.append(name)
    return tuple(named)


def _places(header: Sequence[str], mapping: dict[str, str]) -> dict[str, int]:
    unknown = [name for name in mapping if name not in FIELDS]
    missing = [column for column in mapping.values() if column and column not in header]
    if unknown or missing or not mapping.get("claim"):
        problem = (
            f"No field is called “{unknown[0]}”."
            if unknown
            else f"No column is called “{missing[0]}”."
            if missing
            else "No column is chosen for the claim."
        )
        raise InputError(
            problem, f"Columns: {', '.join(header)}. Fields: {', '.join(FIELDS)}.", "Choose the columns again."
        )
    return {name: header.index(column) for name, column in mapping.items() if column}


def _propose(header: Sequence[str]) -> dict[str, str]:
    names = _known_names()
    folded = {column: " ".join(_WORD.findall(column.casefold().replace("_", " "))) for column in header}
    mapping: dict[str, str] = {}
    for whole in (True, False):
        for name in FIELDS:
            for column, key in folded.items():
                if name in mapping or column in mapping.values():
                    continue
                if key in names[name] if whole else set(key.split()) & names[name]:
                    mapping[name] = column
    if "claim" not in mapping and len(header) == 1:
        mapping["claim"] = header[0]
    return {name: mapping[name] for name in FIELDS if name in mapping}


@functools.cache
def _known_names() -> dict[str, frozenset[str]]:
    with resource("ingest", "columns", "columns.toml").open("rb") as file:
        return {name: frozenset(names) for name, names in tomllib.load(file).items()}
