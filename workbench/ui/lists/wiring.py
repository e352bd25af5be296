"""Joins the acts of the lists to the table of actions. The view itself is made when a list is first wanted."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from workbench.domain.listing import KINDS, SavedView
from workbench.ui.actions import Actions
from workbench.ui.selection import Selection
from workbench.ui.session import Session
from workbench.ui.translate import tr

if TYPE_CHECKING:
    from workbench.ui.desk import Desk
    from workbench.ui.lists.view import ListsView

# These need a list on screen; what they do stands in `lists.acts`, which is imported when the first one is wanted.
ON_A_LIST = (
    "words", "filter", "clear", "sort", "columns", "all", "tag", "assign", "status", "export", "delete", "save", "rename", "forget",
)  # fmt: skip


class Lists:
    """The door to the lists: remembers from where they were called, and leads back there."""

    def __init__(self, desk: Desk, session: Session, actions: Actions) -> None:
        self._desk, self._session = desk, session
        self._before = Selection()
        self._made: ListsView | None = None
        connect(self, actions)
        session.view_wanted.connect(self._show_view)

    @property
    def view(self) -> ListsView:
        from workbench.ui.lists.view import ListsView

        found = self._desk.view("lists")
        assert isinstance(found, ListsView)
        self._made = found
        return found

    def stop(self) -> None:
        """The window closes, and the library after it: nothing more is read."""
        if self._made is not None:
            self._made.stop()

    @property
    def shown(self) -> bool:
        return self._session.centre == "lists"

    def open(self) -> None:
        """Brings the lists to the middle, as they were left."""
        if not self.shown:
            self._before = self._session.selection
            self._session.show_centre("lists")
        else:
            self.view.activate()

    def open_kind(self, kind: str) -> None:
        self.open()
        self.view.show_kind(kind)
        self.view.activate()

    def _show_view(self, view: SavedView) -> None:
        self.open()
        self.view.show_view(view)
        self.view.activate()

    def back(self) -> None:
        """Esc: out of the field, then back to where the lists were called from, with the same claim under the cursor."""
        if self.view.step_back():
            return
        page = self._session.page
        self._session.show_centre("article" if page is not None else "start")
        here = page.text.version_id if page is not None else None
        if page is not None and self._before.version_id in (None, here):
            self._session.select(self._before)
        else:
            self._session.select(Selection(version_id=here))


def connect(lists: Lists, actions: Actions) -> None:
    """Says who does what."""
    actions.connect("lists.open", lists.open)
    actions.connect("lists.views", lambda: _views(lists))
    for kind in KINDS:
        actions.connect(f"lists.{kind}", functools.partial(lists.open_kind, kind))
    for name in ON_A_LIST:
        ident = f"lists.{name}"
        actions.connect(ident, functools.partial(_run, lists, ident), functools.partial(_may, lists, ident))


def _run(lists: Lists, ident: str) -> None:
    from workbench.ui.lists.acts import ACTS

    ACTS[ident][0](lists.view)


def _may(lists: Lists, ident: str) -> bool | str:
    if not lists.shown:
        return tr("Open a list first.")
    from workbench.ui.lists.acts import ACTS

    return ACTS[ident][1](lists.view)


def _views(lists: Lists) -> None:
    """From anywhere: a saved view is a way into the lists."""
    from workbench.ui.lists import saved

    lists.open()
    saved.choose(lists.view)
