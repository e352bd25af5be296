"""Every combination of filters, words and order gives the rows that a naive reading of the whole library gives, whatever the steps before."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from fresh_library import fresh
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.domain.listing import ListQuery
from workbench.domain.vocab import ClaimStatus, EvidenceKind, Stance, VerdictOutcome
from workbench.services import bulk, history, linking, listing, queries, reviewing, slots, verdicts
from workbench.services import library as libraries
from workbench.services.library import Library

WORDS = ("weir", "mill", "ferry")
NAMES = ("Ada Moll", "Ben Oss", "")
TAGS = ("water", "road")
CHECKERS = ("", "KB", "LO")
STATUSES = (ClaimStatus.NEW, ClaimStatus.TRIAGED, ClaimStatus.IN_REVIEW)
STANCES = (Stance.CONTRADICTS, Stance.SUPPORTS)


@dataclass(frozen=True, slots=True)
class Fact:
    """What a claim is known to be, beside the library."""

    id: int
    words: str
    person: str
    status: str
    tags: frozenset[str]
    assignee: str
    stances: frozenset[str]
    unopened: bool
    verdict: bool


@pytest.fixture(scope="module")
def known() -> Iterator[tuple[Library, list[Fact], dict[str, str]]]:
    """A library of 36 claims in which every value meets every other somewhere, and what is known of them."""
    with tempfile.TemporaryDirectory() as place:
        library = fresh(Path(place) / "desk")
        facts = [_make(library, n) for n in range(36)]
        people = {person.name: str(person.id) for person in queries.people(library)}
        bulk.delete(library, [one.id for one in facts[:4]])
        bulk.assign(library, [one.id for one in facts], "XX")
        for _ in range(2):
            history.undo(library)
        yield library, facts, people
        libraries.close(library)


def _make(library: Library, n: int) -> Fact:
    words, person = f"The {WORDS[n % 3]} number {n}", NAMES[n % 3 if n < 18 else (n + 1) % 3]
    claim_id = reviewing.new_claim(library, version_id=None, words=words, speaker=person).value
    status, checker, tags = (
        STATUSES[n // 3 % 3],
        CHECKERS[n // 2 % 3],
        frozenset(t for k, t in enumerate(TAGS) if n >> k & 1),
    )
    for tag in tags:
        bulk.add_tag(library, [claim_id], tag)
    if checker:
        bulk.assign(library, [claim_id], checker)
    stances = frozenset[str]()
    if n % 4 < 2:
        stance = STANCES[n % 4]
        source = slots.new_evidence(library, kind=EvidenceKind.RECORD, title=f"Record {n}").value
        linking.link(library, claim_id, source, stance=stance)
        stances = frozenset({stance.value})
    if rated := n % 5 == 0:
        verdicts.set_verdict(library, claim_id, outcome=VerdictOutcome.WRITTEN, conclusion="It is so.")
    bulk.set_status(library, [claim_id], ClaimStatus.NEW)
    if status is not ClaimStatus.IN_REVIEW or rated:
        bulk.set_status(library, [claim_id], status)
    else:
        status = ClaimStatus.NEW
    return Fact(claim_id, words, person, status.value, tags, checker, stances, bool(stances), rated)


def _fits(fact: Fact, query: ListQuery) -> bool:
    tests = {
        "status": lambda v: fact.status == v,
        "person": lambda v: fact.person == v,
        "tag": lambda v: v in fact.tags,
        "assignee": lambda v: fact.assignee == v,
        "stance": lambda v: v in fact.stances,
        "unopened": lambda _v: fact.unopened,
        "outcome": lambda v: fact.verdict == (v == "written"),
    }
    return all(tests[facet](value) for facet, value in query.filters) and all(
        any(word.startswith(asked) for word in fact.words.lower().split()) for asked in query.text.lower().split()
    )


QUERIES = st.fixed_dictionaries(
    {},
    optional={
        "status": st.sampled_from([one.value for one in STATUSES]),
        "person": st.sampled_from(NAMES[:2]),
        "tag": st.sampled_from([*TAGS, "none such"]),
        "assignee": st.sampled_from(CHECKERS),
        "stance": st.sampled_from([one.value for one in STANCES]),
        "unopened": st.just("yes"),
        "outcome": st.sampled_from(["written", "none"]),
    },
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    filters=QUERIES,
    text=st.sampled_from(["", "weir", "mill", "number", "weir number"]),
    sort=st.sampled_from(["number", "status", "kind", "assignee", "created"]),
    descending=st.booleans(),
    page=st.integers(1, 40),
)
def test_filters_are_what_they_say(
    known: tuple[Library, list[Fact], dict[str, str]],
    filters: dict[str, str],
    text: str,
    sort: str,
    descending: bool,
    page: int,
) -> None:
    library, facts, people = known
    naive = ListQuery("claims", tuple(filters.items()), text, sort, descending)
    asked = naive.with_filter("person", people[filters["person"]]) if "person" in filters else naive
    found: list[int] = []
    after = None
    while got := listing.ids(library, asked, after=after, limit=page):
        found += [ident for _, ident in got]
        after = got[-1]
    wanted = {fact.id for fact in facts if _fits(fact, naive)}
    assert set(found) == wanted
    assert len(found) == len(wanted)
    assert listing.count(library, asked) == len(wanted)
    assert set(listing.among(library, asked, [fact.id for fact in facts])) == wanted
    keys = [_key(fact_of, sort) for fact_of in (next(f for f in facts if f.id == ident) for ident in found)]
    assert keys == sorted(keys, reverse=descending)


def _key(fact: Fact, sort: str) -> tuple[str, int]:
    told = {"status": fact.status, "assignee": fact.assignee}.get(sort, "")
    return told, fact.id
