"""What a list is asked for: which things, filtered and sorted how, with which columns; and a saved view of it. Values, no question asked."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

KINDS = ("claims", "evidence", "people", "articles", "due")
# Kind -> the columns that can be shown, in their first order. The first is the thing itself and stays.
COLUMNS: dict[str, tuple[str, ...]] = {
    "claims": ("words", "said_by", "status", "verdict", "kind", "assignee", "article", "evidence", "tags", "number", "created"),
    "due": ("words", "said_by", "status", "verdict", "kind", "assignee", "article", "evidence", "tags", "number", "created"),
    "evidence": ("title", "kind", "state", "authenticity", "publisher", "date", "number"),
    "people": ("name", "role", "kind", "protection", "claims"),
    "articles": ("title", "publisher", "published", "coverage", "imported"),
}  # fmt: skip
SHOWN: dict[str, tuple[str, ...]] = {
    "claims": ("words", "said_by", "status", "verdict", "assignee", "article"),
    "due": ("words", "said_by", "verdict", "assignee", "article"),
    "evidence": ("title", "kind", "state", "authenticity", "publisher"),
    "people": ("name", "role", "kind", "claims"),
    "articles": ("title", "publisher", "published", "coverage"),
}
# What can be sorted by: each has its index. The first is how a list begins; True: falling.
SORTS: dict[str, tuple[tuple[str, bool], ...]] = {
    "claims": (("number", True), ("status", False), ("kind", False), ("assignee", False), ("created", True)),
    "due": (("number", True), ("kind", False), ("assignee", False), ("created", True)),
    "evidence": (("number", True), ("kind", False)),
    "people": (("name", False), ("kind", False)),
    "articles": (("imported", True), ("title", False)),
}
FILTERS: dict[str, tuple[str, ...]] = {
    "claims": (
        "status",
        "verdict",
        "stance",
        "person",
        "kind",
        "tag",
        "assignee",
        "unopened",
        "since",
        "until",
        "open",
        "due_by",
        "outcome",
        "rated_in_week",
    ),
    "due": ("verdict", "stance", "person", "kind", "tag", "assignee", "unopened", "since", "until"),
    "evidence": ("state", "kind", "unopened"),
    "people": ("kind",),
    "articles": ("coverage",),
}

# Facets with a fixed choice: value -> its words.
FIXED: dict[str, dict[str, str]] = {
    "open": {"yes": "open", "no": "closed"},
    "outcome": {"rated": "rated", "quotation": "finding on a quotation", "written": "written conclusion", "no_rating": "no rating", "none": "no verdict yet"},
    "coverage": {"all": "every claim decided", "part": "some claims open", "none": "no claim yet"},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ListQuery:
    """`filters`: (facet, value), at most one a facet; an id stands as its digits, a date as `2026-11-24`. `text`: words typed to filter."""

    kind: str
    filters: tuple[tuple[str, str], ...] = ()
    text: str = ""
    sort: str = ""
    descending: bool = True

    def value(self, facet: str) -> str | None:
        return next((value for name, value in self.filters if name == facet), None)

    def with_filter(self, facet: str, value: str | None) -> ListQuery:
        """With another value of one facet, or without it."""
        kept = tuple(pair for pair in self.filters if pair[0] != facet)
        return replace(self, filters=kept if value is None else (*kept, (facet, value)))


def first(kind: str) -> ListQuery:
    """The list as it begins."""
    sort, descending = SORTS[kind][0]
    return ListQuery(kind, sort=sort, descending=descending)


@dataclass(frozen=True, slots=True)
class SavedView:
    """A list under a name. Saving under the same name again replaces it."""

    name: str
    query: ListQuery
    columns: tuple[str, ...]


def view_to_json(view: SavedView) -> str:
    query = view.query
    told = {
        "kind": query.kind, "filters": [list(pair) for pair in query.filters], "text": query.text, "sort": query.sort,
        "descending": query.descending, "columns": list(view.columns),
    }  # fmt: skip
    return json.dumps(told, ensure_ascii=False, sort_keys=True)


def view_from_json(name: str, text: str) -> SavedView:
    """What this program does not know of it is left out. Raises ValueError or KeyError on anything that is no view."""
    told = json.loads(text)
    kind = str(told["kind"])
    filters = tuple((str(f), str(v)) for f, v in told["filters"] if f in FILTERS[kind])
    sort = told["sort"] if told["sort"] in dict(SORTS[kind]) else SORTS[kind][0][0]
    columns = known_columns(kind, told["columns"])
    return SavedView(name, ListQuery(kind, filters, str(told["text"]), sort, bool(told["descending"])), columns)


def known_columns(kind: str, asked: Sequence[str]) -> tuple[str, ...]:
    """The first column, and those asked for that there are, each once."""
    lead = COLUMNS[kind][0]
    return (lead, *dict.fromkeys(c for c in asked if c in COLUMNS[kind] and c != lead))


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row: column -> words as they are shown. `target`: what opening it needs (an article's version), else the id. `own_voice`: of a claim,
    as of `ClaimCard`; the column of its speaker is empty."""

    id: int
    cells: dict[str, str]
    target: int
    own_voice: bool = False
