"""Views kept under a name: opening, saving, renaming, deleting. Each is one step that Undo takes back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from workbench.domain.listing import SavedView
from workbench.services import listing
from workbench.ui.dialogs.ask_line import ask
from workbench.ui.lists import words
from workbench.ui.lists.pick import Option, Pick
from workbench.ui.translate import tr

if TYPE_CHECKING:
    from workbench.ui.lists.view import ListsView


def choose(view: ListsView) -> None:
    """Opens a saved view."""
    found = {one.name: one for one in listing.views(view.session.library)}
    Pick(
        view.window(), title=tr("Saved views"), options=_options(view, tuple(found.values())), then=lambda name: view.show_view(found[name]),
        empty=tr("No view is saved yet. Set filters and columns, then save the view under a name."),
    ).open()  # fmt: skip


def _options(view: ListsView, found: tuple[SavedView, ...]) -> list[Option]:
    return [Option(one.name, one.name, words.kind_name(one.query.kind), one.name == view.name) for one in found]


def save(view: ListsView) -> None:
    """Under a name; under the name of another one it takes its place."""
    names = [one.name for one in listing.views(view.session.library)]
    ask(
        view, title=tr("Save this view"), label=tr("Name"), act=tr("Save"), text=view.name, completions=names,
        note=tr("Filters, order and columns are kept in the library. A view of the same name is replaced; Undo brings it back."),
        then=lambda name: _save(view, name),
    )  # fmt: skip


def _save(view: ListsView, name: str) -> None:
    kept = SavedView(" ".join(name.split()), view.query, view.columns)
    if view.session.attempt(listing.save_view, kept) is not None:
        view.called(kept.name)
        view.session.message.emit(tr("View “{name}” saved.").format(name=kept.name), True)


def rename(view: ListsView) -> None:
    """The view that is open, else one that is chosen."""
    _one(view, tr("Rename a view"), lambda name: _ask_name(view, name))


def _ask_name(view: ListsView, old: str) -> None:
    ask(
        view, title=tr("Rename “{name}”").format(name=old), label=tr("Name"), act=tr("Rename"), text=old,
        then=lambda name: _rename(view, old, name),
    )  # fmt: skip


def _rename(view: ListsView, old: str, name: str) -> None:
    if view.session.attempt(listing.rename_view, old, name) is not None:
        if view.name == old:
            view.called(" ".join(name.split()))
        view.session.message.emit(tr("View renamed."), True)


def delete(view: ListsView) -> None:
    """The view that is open, else one that is chosen; the list itself stays as it is."""
    _one(view, tr("Delete a view"), lambda name: _delete(view, name))


def _delete(view: ListsView, name: str) -> None:
    if view.session.attempt(listing.delete_view, name) is not None:
        if view.name == name:
            view.called("")
        view.session.message.emit(tr("View “{name}” deleted.").format(name=name), True)


def _one(view: ListsView, title: str, then: Callable[[str], object]) -> None:
    found = listing.views(view.session.library)
    Pick(view.window(), title=title, options=_options(view, found), then=then, empty=tr("No view is saved yet.")).open()


def can_touch(view: ListsView) -> bool | str:
    return bool(listing.views(view.session.library)) or tr("No view is saved yet.")
