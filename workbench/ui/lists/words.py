"""The words of the lists: kinds, filters, sorts, and counts as they are read. No widget."""

from __future__ import annotations

from workbench.domain.listing import COLUMNS, FILTERS, FIXED, SORTS, ListQuery
from workbench.errors import NotFound
from workbench.services import queries
from workbench.services.library import Library
from workbench.settings import LIMITS
from workbench.ui import texts
from workbench.ui.models.cells import shown
from workbench.ui.models.window import HEADS
from workbench.ui.translate import singular, tr

CHOSEN_KINDS = ("claims", "due")  # the lists whose rows can be changed many at once
ICONS = {"claims": "quotes", "due": "eye", "evidence": "tray", "people": "users", "articles": "newspaper"}
NOBODY = ""
DAYS = ("since", "until", "due_by", "rated_in_week")  # filters whose value is a day


def kind_name(kind: str) -> str:
    names = {
        "claims": tr("Claims"),
        "due": tr("Reviews due"),
        "evidence": tr("Evidence"),
        "people": tr("People"),
        "articles": tr("Articles"),
    }
    return names[kind]


def facet_name(facet: str) -> str:
    """What a filter is called on its chip."""
    names = {
        "status": tr("Status"),
        "verdict": tr("Verdict"),
        "stance": tr("Evidence that"),
        "person": tr("Said by"),
        "kind": tr("Kind"),
        "tag": tr("Tag"),
        "assignee": tr("Assigned to"),
        "unopened": tr("With unopened evidence"),
        "since": tr("Made since"),
        "until": tr("Made until"),
        "state": tr("State"),
        "open": tr("Work"),
        "due_by": tr("Due by"),
        "outcome": tr("Outcome"),
        "rated_in_week": tr("Verdict in the week from"),
        "coverage": tr("Coverage"),
    }
    return names[facet]


def value_name(library: Library, query: ListQuery, facet: str) -> str:
    """The chosen value of a filter in words; "" where the filter has no value."""
    value = query.value(facet) or ""
    if facet == "unopened":
        return ""
    if facet == "person":
        try:
            return queries.person(library, int(value)).name
        except (NotFound, ValueError):
            return tr("somebody who is gone")
    if facet in ("open", "outcome", "coverage"):
        return tr(FIXED[facet].get(value, value))
    if facet in DAYS:
        return texts.day(value)
    if facet == "assignee" and value == NOBODY:
        return tr("nobody")
    return shown(query.kind, facet, value.replace("_", " "))


def chip_words(library: Library, query: ListQuery, facet: str) -> str:
    """`Status: in progress`."""
    value = value_name(library, query, facet)
    name = tr("Unopened") if facet == "unopened" and query.kind == "evidence" else facet_name(facet)
    return f"{name}: {value}" if value else name


def figure(number: int) -> str:
    """`12 500`; -1, more than were counted: `1 000+`."""
    words = f"{number if number >= 0 else LIMITS.count_cap:,}".replace(",", " ")
    return words if number >= 0 else words + "+"


def count_words(kind: str, number: int) -> str:
    """`1 claim`, `12 500 claims`."""
    one = singular(number)
    words = {
        "claims": tr("{n} claim") if one else tr("{n} claims"),
        "due": tr("{n} claim") if one else tr("{n} claims"),
        "evidence": tr("{n} item") if one else tr("{n} items"),
        "people": tr("{n} person") if one else tr("{n} people"),
        "articles": tr("{n} article") if one else tr("{n} articles"),
    }
    return words[kind].format(n=figure(number))


def sort_words(sort: str, *, descending: bool) -> str:
    """`Made, newest first`."""
    by_time = sort in ("number", "created", "imported")
    if by_time:
        way = tr("newest first") if descending else tr("oldest first")
    else:
        way = tr("Z to A") if descending else tr("A to Z")
    return f"{column_name(sort)}, {way}"


def column_name(column: str) -> str:
    return tr(HEADS[column])


def sorts(kind: str) -> list[tuple[str, bool]]:
    """Every order of a list: by each of its sorts, as it begins and the other way."""
    return [(sort, way) for sort, first in SORTS[kind] for way in (first, not first)]


def can_sort(kind: str, column: str) -> bool:
    return column in dict(SORTS[kind]) and column in COLUMNS[kind]


def free_facets(query: ListQuery) -> list[str]:
    """The filters that are not set yet."""
    return [facet for facet in FILTERS[query.kind] if query.value(facet) is None]


def empty_words(kind: str) -> tuple[str, str]:
    """Title and sentence of a list that holds nothing yet."""
    words = {
        "claims": (tr("No claims yet"), tr("A claim that you accept in an article, or write by hand, is listed here with its speaker, status and verdict. Filter, sort and change many at once.")),
        "due": (tr("Nothing waits for a second reader"), tr("Where the settings ask for a second reader, verdicts wait here until another person has approved them.")),
        "evidence": (tr("No evidence yet"), tr("Each video, document or record that an article mentions becomes a slot here once you accept it, until you hold and open its file.")),
        "people": (tr("Nobody has said anything yet"), tr("Whoever said an accepted claim is listed here, with role and how their name prints.")),
        "articles": (tr("No articles yet"), tr("Paste or open an article. It is listed here with how many of its claims are decided.")),
    }  # fmt: skip
    return words[kind]
