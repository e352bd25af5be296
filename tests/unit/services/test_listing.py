"""Lists asked of a real library: order, filters and counts against plain Python; acts on many claims are one step each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fresh_library import fresh
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.listing import ListQuery, SavedView, first, known_columns, view_from_json, view_to_json
from workbench.domain.vocab import ClaimStatus, VerdictOutcome
from workbench.errors import InputError
from workbench.services import bulk, history, listing, reviewing, verdicts
from workbench.services import library as libraries
from workbench.services.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = fresh(tmp_path / "desk")
    yield opened
    libraries.close(opened)


@pytest.fixture
def claims(library: Library) -> list[int]:
    words = ("The weir leaks", "The mill is shut", "The lock was painted", "The weir is new", "Ferries are late")
    who = ("Ada Moll", "Ada Moll", "Ben Oss", "", "Ben Oss")
    return [
        reviewing.new_claim(library, version_id=None, words=w, speaker=s).value for w, s in zip(words, who, strict=True)
    ]


def all_ids(library: Library, query: ListQuery, page: int = 2) -> list[int]:
    found: list[int] = []
    after = None
    while got := listing.ids(library, query, after=after, limit=page):
        found += [ident for _, ident in got]
        after = got[-1]
    return found


def test_pages_follow_each_other_in_every_order(library: Library, claims: list[int]) -> None:
    reviewing.set_status(library, claims[1], ClaimStatus.TRIAGED)
    bulk.assign(library, claims[2:4], "KB")
    assert all_ids(library, first("claims")) == claims[::-1]
    assert all_ids(library, ListQuery("claims", sort="status", descending=False)) == [
        *claims[:1],
        *claims[2:],
        claims[1],
    ]
    by_hand = [c for c in claims if c not in claims[2:4]]
    assert all_ids(library, ListQuery("claims", sort="assignee", descending=False)) == [*by_hand, *claims[2:4]]
    assert all_ids(library, ListQuery("claims", sort="assignee", descending=True)) == [*claims[3:1:-1], *by_hand[::-1]]


def test_filters_alone_together_and_with_words(library: Library, claims: list[int]) -> None:
    bulk.add_tag(library, claims[:2], "water")
    ada = listing.choices(library, "claims", "person")[0]
    assert ada[1:] == ("Ada Moll", 2)
    query = first("claims").with_filter("person", ada[0])
    assert all_ids(library, query) == [claims[1], claims[0]]
    assert all_ids(library, query.with_filter("tag", "water").with_filter("status", "new")) == [claims[1], claims[0]]
    assert all_ids(library, ListQuery("claims", text="weir")) == [claims[3], claims[0]]
    assert all_ids(library, ListQuery("claims", (("since", "2999-01-01"),))) == []
    assert all_ids(library, ListQuery("claims", (("until", "2999-01-01"),))) == claims[::-1]
    assert listing.among(library, query, claims) == {claims[0]: claims[0], claims[1]: claims[1]}


def test_counts_follow_every_step_and_every_undo(library: Library, claims: list[int]) -> None:
    def told() -> list[int]:
        return [
            listing.count(library, query)
            for query in (
                first("claims"),
                first("due"),
                ListQuery("claims", (("status", "triaged"),)),
                ListQuery("claims", (("assignee", "KB"),)),
                ListQuery("claims", (("tag", "water"),)),
                first("people"),
            )
        ]

    before = told()
    assert before == [5, 0, 0, 0, 0, 2]
    bulk.set_status(library, claims[:3], ClaimStatus.TRIAGED)
    bulk.assign(library, claims, "KB")
    bulk.add_tag(library, claims[:2], "water")
    bulk.delete(library, claims[:1])
    assert told() == [4, 0, 2, 4, 1, 2]
    for _ in range(4):
        history.undo(library)
    assert told() == before
    for _ in range(4):
        history.redo(library)
    assert told() == [4, 0, 2, 4, 1, 2]


def test_acts_on_many_are_one_step_or_none(library: Library, claims: list[int]) -> None:
    steps = len(history.history(library))
    assert bulk.add_tag(library, claims, " water ").value == 5
    assert bulk.add_tag(library, claims, "water").changes.step == 0
    assert len(history.history(library)) == steps + 1
    verdicts.set_verdict(library, claims[0], outcome=VerdictOutcome.WRITTEN, conclusion="It leaks.")
    with pytest.raises(InputError, match="4 of the 5 claims have no verdict"):
        bulk.set_status(library, claims, ClaimStatus.DECIDED)
    with pytest.raises(InputError, match="not pursued"):
        bulk.set_status(library, claims, ClaimStatus.NOT_PURSUED)
    with pytest.raises(InputError, match="At most 5000"):
        bulk.delete(library, range(1, bulk.MOST + 2))
    assert listing.count(library, ListQuery("claims", (("status", "decided"),))) == 1
    assert listing.choices(library, "claims", "tag") == [("water", "water", 5)]


def test_rows_show_their_columns(library: Library, claims: list[int]) -> None:
    bulk.assign(library, claims[:1], "KB")
    row = listing.rows(library, "claims", claims[:1])[claims[0]]
    assert (
        row.cells["words"],
        row.cells["said_by"],
        row.cells["status"],
        row.cells["assignee"],
        row.cells["number"],
    ) == (
        "The weir leaks",
        "Ada Moll",
        "new",
        "KB",
        "C1",
    )
    person = listing.ids(library, first("people"), after=None, limit=1)[0][1]
    assert listing.rows(library, "people", [person])[person].cells["claims"] == "2"
    assert listing.rows(library, "claims", [999]) == {}


def test_a_saved_view_is_a_step_like_any_other(library: Library) -> None:
    query = first("claims").with_filter("status", "new")
    listing.save_view(library, SavedView("Mine", query, ("words", "status")))
    assert [v.name for v in listing.views(library)] == ["Mine"]
    assert listing.views(library)[0].query == query
    history.undo(library)
    assert listing.views(library) == ()
    history.redo(library)
    listing.delete_view(library, "Mine")
    assert listing.views(library) == ()


@given(
    st.sampled_from(["claims", "due"]),
    st.text(max_size=20),
    st.dictionaries(st.sampled_from(["kind", "tag", "verdict"]), st.text(max_size=9)),
)
def test_views_survive_their_json(kind: str, text: str, filters: dict[str, str]) -> None:
    view = SavedView(
        "v", ListQuery(kind, tuple(filters.items()), text, "kind", False), known_columns(kind, ["status", "kind"])
    )
    assert view_from_json("v", view_to_json(view)) == view


def test_words_are_looked_up_in_the_index_and_not_document_by_document(library: Library, claims: list[int]) -> None:
    """The other way round a list over a million claims would stand still for hours."""
    asked: list[str] = []
    library.connection.set_trace_callback(asked.append)
    found = listing.ids(library, ListQuery("claims", text="weir", sort="number"), after=None, limit=10)
    library.connection.set_trace_callback(None)
    assert [ident for _, ident in found] == [claims[3], claims[0]]
    sql = next(one for one in asked if "MATCH" in one)
    plan = [row["detail"] for row in library.rows("EXPLAIN QUERY PLAN " + sql)]
    index, document = (next(n for n, line in enumerate(plan) if f" {table} " in line + " ") for table in ("f", "d"))
    assert index < document


def test_a_day_that_few_rows_pass_and_one_that_many_pass(library: Library, claims: list[int]) -> None:
    for days, wanted in (
        ((("since", "2000-01-01"),), claims[::-1]),
        ((("since", "2000-01-01"), ("until", "2999-01-01")), claims[::-1]),
        ((("until", "2000-01-01"),), []),
        ((("due_by", "2999-01-01"),), []),
    ):
        assert all_ids(library, ListQuery("claims", days)) == wanted
