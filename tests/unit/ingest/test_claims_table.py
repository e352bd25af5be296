"""A desk's backlog in CSV: recognised, mapped, read, and refused by row."""

from __future__ import annotations

import pytest

from workbench.domain import backlog
from workbench.domain.backlog import ClaimRow
from workbench.errors import InputError
from workbench.ingest.claims_csv import columns, rows

TABLE = 'Claim;Speaker;Job title;When;Where;Link;Lang;Notes\n"The bridge; it\nis safe";Dana Whitlock;Councillor;2025-11-03;Harlow;https://x.example;en;urgent\n\nTaxes fell;;;;;;;\n'


def test_the_preview_proposes_a_mapping() -> None:
    preview = columns(TABLE.encode("utf-8-sig"))
    assert (preview.delimiter, preview.encoding, len(preview.header), len(preview.sample)) == (";", "utf-8", 8, 2)
    assert preview.mapping == {
        "claim": "Claim",
        "said_by": "Speaker",
        "role": "Job title",
        "date": "When",
        "place": "Where",
        "url": "Link",
        "language": "Lang",
        "note": "Notes",
    }
    assert backlog.preview_from_json(backlog.preview_to_json(preview)) == preview


def test_rows_carry_their_line() -> None:
    data = TABLE.encode()
    found = rows(data, columns(data).mapping)
    assert found == (
        ClaimRow(
            "The bridge; it\nis safe",
            2,
            "Dana Whitlock",
            "Councillor",
            "2025-11-03",
            "Harlow",
            "https://x.example",
            "en",
            "urgent",
        ),
        ClaimRow("Taxes fell", 5),
    )
    assert [backlog.from_json(backlog.to_json(row)) for row in found] == list(found)


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_delimiters(sign: str) -> None:
    data = f"statement{sign}source\nIt rained{sign}Ann\nIt snowed{sign}Ben\n".encode()
    assert [(row.claim, row.said_by) for row in rows(data, columns(data).mapping)] == [
        ("It rained", "Ann"),
        ("It snowed", "Ben"),
    ]


def test_a_single_column_is_the_claim() -> None:
    data = b"things to check\nIt rained, she said\n"
    assert columns(data).mapping == {"claim": "things to check"}
    assert rows(data, {"claim": "things to check"})[0].claim == "It rained, she said"


def test_repeated_and_empty_column_names_are_told_apart() -> None:
    assert columns(b"claim,claim,\na,b,c\n").header == ("claim", "claim (2)", "column 3")


@pytest.mark.parametrize(
    ("data", "mapping", "words"),
    [
        (b"", {"claim": "claim"}, "empty"),
        (b"\n,\n", {"claim": "claim"}, "empty"),
        (b"claim\n", {"claim": "claim"}, "holds no claims"),
        (b"claim,who\na,b\n,x\n", {"claim": "claim"}, "line 3 has no claim"),
        (b"claim,who\na,b,c\n", {"claim": "claim"}, "line 2 has 3 cells"),
        (b"claim,who\na,b\n", {"claim": "text"}, "No column is called"),
        (b"claim,who\na,b\n", {"claim": "claim", "colour": "who"}, "No field is called"),
        (b"claim,who\na,b\n", {"said_by": "who"}, "No column is chosen"),
        (b'claim,who\na,b\n"' + b"x" * 300_000 + b'",c\n', {"claim": "claim"}, "line 3 cannot be read"),
    ],
)
def test_errors_name_the_row(data: bytes, mapping: dict[str, str], words: str) -> None:
    with pytest.raises(InputError, match=words):
        rows(data, mapping)
