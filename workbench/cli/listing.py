"""The lists of the window on the terminal: `workbench list`, with the same filters, orders, columns and saved views."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from workbench.cli.state import State, common, examples, limited, with_state
from workbench.domain.listing import COLUMNS, FILTERS, KINDS, SHOWN, SORTS, ListQuery, SavedView, first, known_columns
from workbench.errors import InputError, NotFound

if TYPE_CHECKING:
    from workbench.services.library import Library


@click.command(
    "list",
    epilog=examples(
        "workbench list claims --filter status=in_review --sort assignee",
        "workbench list claims --filter assignee=AB --filter unopened=yes --json",
        "workbench list claims --filter 'person=Edmund Varle' --text bridge",
        "workbench list articles                     with how many claims are decided",
        "workbench list --view 'Mine, open'          as it was saved in the window",
        "workbench list                              the lists, and the saved views",
    ),
)
@click.argument("kind", type=click.Choice(KINDS), required=False)
@click.option("--filter", "filters", multiple=True, metavar="NAME=VALUE", help="Only rows with this value; may be repeated. Names: " + ", ".join(dict.fromkeys(f for k in KINDS for f in FILTERS[k])) + ".")  # fmt: skip
@click.option("--text", default="", help="Only rows with these words.")
@click.option("--sort", default="", help="Order: " + ", ".join(dict.fromkeys(s for k in KINDS for s, _ in SORTS[k])) + ". With a minus before it: falling.")  # fmt: skip
@click.option("--columns", default="", metavar="A,B,…", help="Which columns, in this order (JSON always has all).")
@click.option(
    "--view", "view_name", default="", metavar="NAME", help="A view saved in the window; other options refine it."
)
@limited
@common
@with_state
def list_(
    state: State,
    kind: str | None,
    filters: tuple[str, ...],
    text: str,
    sort: str,
    columns: str,
    view_name: str,
    limit: int,
) -> None:
    """List claims, evidence, people, articles, or the reviews due, over the whole library."""
    from workbench.services import listing

    with state.reading() as library:
        if kind is None and not view_name:
            _views(state, listing.views(library))
            return
        view = _named(listing.views(library), view_name) if view_name else None
        if view is not None and kind not in (None, view.query.kind):
            raise click.UsageError(f"The view lists {view.query.kind}.")
        query = view.query if view is not None else first(kind or KINDS[0])
        for one in filters:
            query = query.with_filter(*_filter(library, query.kind, one))
        query = _ordered(query, text, sort)
        shown = _columns(query.kind, columns, view)
        if not columns and "number" in COLUMNS[query.kind]:
            shown = ("number", *(one for one in shown if one != "number"))  # by which the other commands know it
        ids = [ident for _, ident in listing.ids(library, query, after=None, limit=limit)]
        rows = listing.rows(library, query.kind, ids)
        number = listing.count(library, query)
    found = [rows[ident] for ident in ids if ident in rows]
    cells = [{"id": row.id, **row.cells} for row in found]
    state.answer(cells, *("  ".join(row.cells[c] or "–" for c in shown) for row in found))
    if len(found) < number:
        state.say(f"{len(found)} of {number}: --limit shows more.")


def _views(state: State, views: tuple[SavedView, ...]) -> None:
    told = [
        {"name": v.name, "kind": v.query.kind, "filters": dict(v.query.filters), "text": v.query.text} for v in views
    ]
    lines = [f"{v.name}  ({v.query.kind})" for v in views]
    state.answer({"lists": list(KINDS), "views": told}, "Lists: " + ", ".join(KINDS), *lines)


def _named(views: tuple[SavedView, ...], name: str) -> SavedView:
    for view in views:
        if view.name == name:
            return view
    raise NotFound("There is no saved view of this name.", name, "“workbench list” names them all.")


def _filter(library: Library, kind: str, one: str) -> tuple[str, str]:
    """`status=new` -> its name and its value as the lists take it; a person by name, alias or P3."""
    from workbench.services import people

    name, sign, value = one.partition("=")
    name = name.strip()
    if not sign or name not in FILTERS[kind]:
        known = ", ".join(FILTERS[kind]) or "none"
        raise InputError(f"“{one}” is no filter of {kind}.", hint=f"Write NAME=VALUE; the names are: {known}.")
    if name == "person":
        return name, str(people.find(library, value))
    if name in ("since", "until", "due_by", "rated_in_week"):
        try:
            date.fromisoformat(value)
        except ValueError as error:
            raise InputError(f"“{value}” is no day.", hint="Write it as 2026-11-24.") from error
    if name in ("status", "kind", "state", "stance"):
        value = value.strip().replace(" ", "_")
    return name, value


def _ordered(query: ListQuery, text: str, sort: str) -> ListQuery:
    if sort:
        name = sort.removeprefix("-")
        if name not in dict(SORTS[query.kind]):
            known = ", ".join(dict(SORTS[query.kind]))
            raise InputError(f"{query.kind.capitalize()} have no order “{name}”.", hint=f"There are: {known}.")
        query = ListQuery(query.kind, query.filters, query.text, name, sort.startswith("-"))
    return ListQuery(query.kind, query.filters, text or query.text, query.sort, query.descending)


def _columns(kind: str, asked: str, view: SavedView | None) -> tuple[str, ...]:
    if not asked:
        return view.columns if view is not None else SHOWN[kind]
    names = [name.strip() for name in asked.split(",") if name.strip()]
    wrong = [name for name in names if name not in COLUMNS[kind]]
    if wrong:
        raise InputError(f"There is no column “{wrong[0]}”.", hint=f"There are: {', '.join(COLUMNS[kind])}.")
    return known_columns(kind, names)


COMMANDS = (list_,)
