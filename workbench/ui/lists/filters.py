"""Adding a filter, changing one: which, then its value. What a filter offers is asked of `services.listing`, with how many rows it leaves."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from workbench.domain.listing import FIXED
from workbench.services import listing
from workbench.ui import texts
from workbench.ui.dialogs.ask_line import ask
from workbench.ui.lists import words
from workbench.ui.lists.pick import Option, Pick
from workbench.ui.models.cells import shown
from workbench.ui.translate import tr

if TYPE_CHECKING:
    from workbench.ui.lists.view import ListsView


def add(view: ListsView) -> None:
    """Which filter? Then its value."""
    options = [Option(facet, _offered(view.query.kind, facet)) for facet in words.free_facets(view.query)]
    Pick(
        view.window(), title=tr("Add a filter"), options=options, then=lambda facet: change(view, facet),
        empty=tr("This list has every filter already."),
    ).open()  # fmt: skip


def _offered(kind: str, facet: str) -> str:
    return tr("Unopened") if facet == "unopened" and kind == "evidence" else words.facet_name(facet)


def change(view: ListsView, facet: str) -> None:
    """Its value is chosen, anew where it has one."""
    if facet == "unopened":
        view.ask(view.query.with_filter(facet, "yes"))
    elif facet in words.DAYS:
        _ask_day(view, facet)
    else:
        Pick(
            view.window(), title=words.facet_name(facet), look=lambda typed: _values(view, facet, typed),
            then=lambda value: view.ask(view.query.with_filter(facet, value)),
            empty=tr("Nothing in this list has such a value yet."),
        ).open()  # fmt: skip


def _values(view: ListsView, facet: str, typed: str) -> list[Option]:
    now = view.query.value(facet)
    found = listing.choices(view.session.library, view.query.kind, facet, typed=typed)
    kind = view.query.kind
    options = [Option(value, _told(kind, facet, told), _figure(number), now == value) for value, told, number in found]
    if facet == "assignee":
        options.insert(0, Option(words.NOBODY, tr("nobody"), "", now == words.NOBODY))
    return options


def _told(kind: str, facet: str, told: str) -> str:
    return tr(told) if facet in FIXED else shown(kind, facet, told)


def _figure(number: int) -> str:
    return words.figure(number)


def _ask_day(view: ListsView, facet: str) -> None:
    ask(
        view, title=words.facet_name(facet), label=tr("Day"), act=tr("Filter"), text=view.query.value(facet) or "",
        hint="2026-11-24", note=tr("As year-month-day."),
        check=_wrong_day, then=lambda text: view.ask(view.query.with_filter(facet, text)),
    )  # fmt: skip


def _wrong_day(text: str) -> str:
    try:
        date.fromisoformat(text)
    except ValueError:
        return tr("This is no day. Write it as 2026-11-24.") if text else ""
    return "" if len(text) == 10 and texts.day(text) else tr("This is no day. Write it as 2026-11-24.")


def sort(view: ListsView) -> None:
    """Which order? Every one the list has, both ways."""
    now = (view.query.sort, view.query.descending)
    options = [
        Option(f"{'-' if way else '+'}{name}", words.sort_words(name, descending=way), now=(name, way) == now)
        for name, way in words.sorts(view.query.kind)
    ]
    Pick(
        view.window(),
        title=tr("Sort by"),
        options=options,
        then=lambda key: view.sort(key[1:], descending=key[0] == "-"),
    ).open()
