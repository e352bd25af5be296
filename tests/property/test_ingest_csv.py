"""A table written by Python's csv is read back cell by cell."""

from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain import backlog
from workbench.ingest.claims_csv import columns, rows

cell = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn")), max_size=30).map(str.strip)
record = st.tuples(cell.filter(lambda text: any(char.isalnum() for char in text)), cell, cell)


@given(st.lists(record, min_size=1, max_size=8), st.sampled_from([",", ";", "\t"]))
def test_round_trip(records: list[tuple[str, str, str]], sign: str) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=sign, quoting=csv.QUOTE_ALL).writerows([("claim", "said by", "note"), *records])
    data = out.getvalue().encode("utf-8")
    preview = columns(data)
    assert preview.mapping == {"claim": "claim", "said_by": "said by", "note": "note"}
    found = rows(data, preview.mapping)
    assert [(row.claim, row.said_by, row.note) for row in found] == records
    assert [backlog.from_json(backlog.to_json(row)) for row in found] == list(found)
