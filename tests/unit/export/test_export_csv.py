"""The tables: columns as documented, the reference files, formulas defused."""

from __future__ import annotations

import csv
import io
import os
from pathlib import Path

import export_builders as make
import pytest

from workbench.domain.vocab import Audience, Disclosure
from workbench.export.csv import plain, safe
from workbench.export.render import render

REFERENCE = Path(__file__).parents[2] / "data" / "export"
CLAIMS = (
    "claim_id, article_title, article_publisher, article_url, article_published, article_accessed, claim_verbatim, claim_normalised, language, translation, "
    "claim_kind, span_start, span_end, paragraph, said_by, said_by_role, attribution_mode, attribution_chain, claim_date, claim_place, status, outcome, "
    "rating_scale, rating_label, rating_value, rating_normalised, summary, rationale, evidence_count, contradicts_count, supports_count, unopened_count, "
    "withheld_count, independent_sources, reply_status, reviewer, decided_at, published_url, correction, version, tags"
)
EVIDENCE = (
    "claim_id, link_id, evidence_id, kind, title, publisher, url, archived_url, origin, authenticity, stance, basis, what_is_seen, locator_type, start_time, "
    "end_time, start_ms, end_ms, page, region, file, sha256, viewed_at, note"
)


def tables(folder: Path, audience: Audience = Audience.PUBLICATION, **options: object) -> dict[str, bytes]:
    cards = (
        make.card(),
        make.opinion_card(),
        make.card(
            claim=make.claim(id=3, uid="c-3", verbatim="=1+1"),
            links=(make.link(make.evidence(9, disclosure=Disclosure.SECRET)),),
        ),
    )
    answer = render("csv", make.source(*cards), audience=audience, out=folder, now=make.NOW, options=options)
    return {Path(path).name: Path(path).read_bytes() for path in answer["paths"]}


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8"), newline="")))


@pytest.mark.parametrize("name", ["claims.csv", "evidence.csv"])
def test_the_reference_files(tmp_path: Path, name: str) -> None:
    made = tables(tmp_path)[name]
    if os.environ.get("WORKBENCH_WRITE_REFERENCE"):
        (REFERENCE / name).write_bytes(made)
    assert made == (REFERENCE / name).read_bytes()


DESK = ("next_action", "open_questions", "assignee", "due_on")


def test_columns_are_those_of_the_manual(tmp_path: Path) -> None:
    made = tables(tmp_path, Audience.INTERNAL)
    assert list(rows(made["claims.csv"])[0]) == [*CLAIMS.split(", "), *DESK]
    assert list(rows(tables(tmp_path / "p")["claims.csv"])[0]) == CLAIMS.split(", ")
    assert list(rows(made["evidence.csv"])[0]) == [*EVIDENCE.split(", "), "link_state", "suggested_by", "confidence"]
    assert list(rows(made["events.csv"])[0]) == ["seq", "at", "actor", "action", "object", "hash"]
    assert list(rows(tables(tmp_path / "p")["evidence.csv"])[0]) == EVIDENCE.split(", ")


def test_events_are_for_the_desk_alone(tmp_path: Path) -> None:
    assert [sorted(tables(tmp_path / a.value, a)) for a in (Audience.PUBLICATION, Audience.LAWYER)] == [
        ["claims.csv", "evidence.csv"]
    ] * 2
    assert "events.csv" in tables(tmp_path / "i", Audience.INTERNAL)


def test_lines_end_as_the_standard_says_and_the_mark_is_optional(tmp_path: Path) -> None:
    bare, marked = tables(tmp_path / "a")["claims.csv"], tables(tmp_path / "b", bom=True)["claims.csv"]
    assert marked == b"\xef\xbb\xbf" + bare
    assert bare.count(b"\r\n") == bare.count(b"\n") == 4


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "''-x", "＝1"])
def test_formulas_are_defused_and_come_back(cell: str) -> None:
    assert safe(cell) == f"'{cell}"
    assert plain(f"'{cell}") == cell


@pytest.mark.parametrize("cell", ["", "a=b", "'quoted'", "1-2", "‘no’", 5, -5, None])
def test_other_cells_stay(cell: str | int | None) -> None:
    assert safe(cell) == cell
    assert not isinstance(cell, str) or plain(cell) == cell


def test_counts_of_a_claim(tmp_path: Path) -> None:
    first, second, third = rows(tables(tmp_path)["claims.csv"])
    counted = (
        "evidence_count",
        "contradicts_count",
        "supports_count",
        "unopened_count",
        "withheld_count",
        "independent_sources",
    )
    assert [first[name] for name in counted] == ["2", "1", "0", "1", "0", "1"]
    assert [third[name] for name in counted] == ["0", "0", "0", "0", "1", "0"]
    assert (first["reply_status"], second["reply_status"], first["reviewer"]) == ("received", "not sought", "J.A.")
    assert third["claim_verbatim"] == "'=1+1"
