"""Adding a filter, changing one: which, then its value. What a filter offers is asked of `services.listing`, with how many rows it leaves."""

from __future__ import annotations

from collections.abc import Callable
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


def _while_shown(view: ListsView, act: Callable[[str], object]) -> Callable[[str], None]:
    """Does it with what is chosen, as long as the list is of the kind it was asked for: another has other filters and orders."""
    kind = view.query.kind

    def then(chosen: str) -> None:
        if view.query.kind == kind:
            act(chosen)

    return then


def add(view: ListsView) -> None:
    """Which filter? Then its value."""
    options = [Option(facet, _offered(view.query.kind, facet)) for facet in words.free_facets(view.query)]
    Pick(
        view.window(), title=tr("Add a filter"), options=options, then=_while_shown(view, lambda facet: change(view, facet)),
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
            view.window(), title=words.facet_name(facet), look=_values(view, facet),
            then=_while_shown(view, lambda value: view.ask(view.query.with_filter(facet, value))),
            empty=tr("Nothing in this list has such a value yet."),
        ).open()  # fmt: skip


def _values(view: ListsView, facet: str) -> Callable[[str], list[Option]]:
    """The values for what is typed, of the list as it is now."""
    library, kind, now = view.session.library, view.query.kind, view.query.value(facet)

    def look(typed: str) -> list[Option]:
        found = listing.choices(library, kind, facet, typed=typed)
        options = [Option(value, _told(kind, facet, told), _figure(n), now == value) for value, told, n in found]
        if facet == "assignee":
            options.insert(0, Option(words.NOBODY, tr("nobody"), "", now == words.NOBODY))
        return options

    return look


def _told(kind: str, facet: str, told: str) -> str:
    return tr(told) if facet in FIXED else shown(kind, facet, told)


def _figure(number: int) -> str:
    return words.figure(number)


def _ask_day(view: ListsView, facet: str) -> None:
    ask(
        view, title=words.facet_name(facet), label=tr("Day"), act=tr("Filter"), text=view.query.value(facet) or "",
        hint="2026-11-24", note=tr("As year-month-day."),
        check=_wrong_day, then=_while_shown(view, lambda text: view.ask(view.query.with_filter(facet, text))),
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
        then=_while_shown(view, lambda key: view.sort(key[1:], descending=key[0] == "-")),
    ).open()
