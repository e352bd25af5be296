"""What the window asks for again and again must not grow with the library: no list sorts or walks through a whole table."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.vocab import ClaimStatus
from workbench.store import articles, claims, evidence, links, persons, queues, steps, suggestions
from workbench.store.library import Library
from workbench.store.schema_0010 import CLAIM

Ask = Callable[[Library], object]
OF_CLAIMS = {"article_id": None, "status": None, "before_id": None, "limit": 50}
OF_EVIDENCE = {"unopened": False, "article_id": None, "before_id": None, "limit": 50}

ASKED: dict[str, Ask] = {
    "articles": lambda library: articles.listed(library, before=None, limit=50),
    "articles, next page": lambda library: articles.listed(library, before=("2026", 9), limit=50),
    "an address": lambda library: articles.by_url(library, "https://news.example"),
    "bytes": lambda library: articles.by_source(library, "0" * 64),
    "claims": lambda library: claims.listed(library, **OF_CLAIMS),
    "claims, next page": lambda library: claims.listed(library, **{**OF_CLAIMS, "before_id": 9}),
    "claims of an article": lambda library: claims.listed(library, **{**OF_CLAIMS, "article_id": 1, "before_id": 9}),
    "claims in review": lambda library: claims.listed(library, **{**OF_CLAIMS, "status": ClaimStatus.IN_REVIEW}),
    "a new claim's number": claims.next_number,
    "evidence": lambda library: evidence.listed(library, **OF_EVIDENCE),
    "evidence to get": lambda library: evidence.listed(library, **{**OF_EVIDENCE, "unopened": True, "before_id": 9}),
    "evidence of an article": lambda library: evidence.listed(library, **{**OF_EVIDENCE, "article_id": 1}),
    "new evidence's number": evidence.next_number,
    "people": lambda library: persons.listed(library, limit=50),
    "a name": lambda library: persons.by_name(library, "A"),
    "counts": lambda library: queues.counts(library, cap=1000),
    "a number": lambda library: [queues.by_number(library, table, 1) for table in queues.TABLES],
    "undo": steps.undo_label,
    "redo": steps.redo_label,
    "history": steps.history,
    "suggestions": lambda library: suggestions.claims(library, 1),
    "links": lambda library: links.of_claim(library, 1),
}
# Walks in the order of an index stop at the end of the page; a sort of one article's or one claim's rows is small.
SMALL = ("FROM suggestion s WHERE s.version_id", "FROM link WHERE claim_id", "UNION", "json_each")


@pytest.mark.parametrize("name", ASKED)
def test_no_list_grows_with_the_library(library: Library, name: str) -> None:
    asked: list[str] = []
    library.connection.set_trace_callback(asked.append)
    ASKED[name](library)
    library.connection.set_trace_callback(None)
    assert asked
    for query in asked:
        plan = [row[3] for row in library.connection.execute(f"EXPLAIN QUERY PLAN {query}")]
        sorts = [line for line in plan if "TEMP B-TREE" in line and not any(small in query for small in SMALL)]
        assert sorts == [], query
        walks = [line for line in plan if line.startswith("SCAN") and "subquery" not in line and "CONSTANT" not in line]
        assert all("LIMIT" in query or "json_each" in line for line in walks), (query, plan)


def test_the_history_of_rows_reads_no_other_part_of_the_log(library: Library) -> None:
    asked: list[str] = []
    library.connection.set_trace_callback(asked.append)
    steps.of_rows(library, {"claim": [1], "link": [2, 3]}, limit=40)
    library.connection.set_trace_callback(None)
    plan = [row[3] for row in library.connection.execute(f"EXPLAIN QUERY PLAN {asked[0]}")]
    assert "FROM change" in asked[0]
    assert [line for line in plan if "change" in line] == [
        "SEARCH change USING COVERING INDEX ix_change_tbl_row_id_step_id (tbl=? AND row_id=?)"
    ] * 2


def test_the_claim_of_a_proposal_is_found_by_its_place(library: Library) -> None:
    query = f"SELECT {CLAIM} FROM suggestion s WHERE s.version_id = 1"
    plan = [row[3] for row in library.connection.execute(f"EXPLAIN QUERY PLAN {query}")]
    assert [line for line in plan if line.startswith("SEARCH p ")] == [
        "SEARCH p USING COVERING INDEX ix_said_at_version_id_start_end_claim_id (version_id=? AND start>? AND start<?)"
    ]


def test_looking_a_thing_up_uses_an_index(library: Library) -> None:
    for query, used in (
        ("SELECT min(id) FROM article WHERE url = 'x'", "ix_article_url"),
        ("SELECT max(number) FROM claim", "ix_claim_number"),
        ("SELECT max(number) FROM evidence", "ix_evidence_number"),
        ("SELECT max(id) FROM step WHERE kind = 'schema'", "ix_step_kind"),
    ):
        plan = [row[3] for row in library.connection.execute(f"EXPLAIN QUERY PLAN {query}")]
        assert len(plan) == 1
        assert used in plan[0]
