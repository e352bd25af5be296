"""The acts of the lists by their ids: what each does with the view, and whether it can be done now."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from workbench.ui.lists import columns, filters, many, saved
from workbench.ui.lists.view import ListsView

Act = Callable[[ListsView], object]
Can = Callable[[ListsView], "bool | str"]


def _always(_view: ListsView) -> bool | str:
    return True


ACTS: Mapping[str, tuple[Act, Can]] = {
    "lists.words": (ListsView.focus_words, _always),
    "lists.filter": (filters.add, _always),
    "lists.clear": (ListsView.clear_filters, _always),
    "lists.sort": (filters.sort, _always),
    "lists.columns": (columns.choose, _always),
    "lists.all": (ListsView.choose_all, _always),
    "lists.tag": (many.tag, many.can),
    "lists.assign": (many.assign, many.can),
    "lists.status": (many.status, many.can),
    "lists.export": (many.export, many.can_export),
    "lists.delete": (many.delete, many.can),
    "lists.save": (saved.save, _always),
    "lists.rename": (saved.rename, saved.can_touch),
    "lists.forget": (saved.delete, saved.can_touch),
}
