"""The lists in the middle of the window: head, filters, table, and what can be done with the chosen rows. What one part does stands in its module."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workbench.domain.changes import Changes
from workbench.domain.listing import SORTS, ListQuery, SavedView
from workbench.services import bulk, listing
from workbench.settings import LIMITS
from workbench.ui.actions import Actions
from workbench.ui.lists import after, memory, opening, words
from workbench.ui.lists.chips import FilterRow
from workbench.ui.lists.empty import EmptyList
from workbench.ui.lists.foot import ListFoot
from workbench.ui.lists.head import ListHead
from workbench.ui.lists.table import ListTable
from workbench.ui.models.window import WindowModel
from workbench.ui.session import Session
from workbench.ui.translate import tr

FOLLOW_MS, TYPED_MS = 120, 120


class ListsView(QWidget):
    """One list at a time over `session.library`; each keeps its filters, order and columns."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self.session = session
        self.setObjectName("lists")
        self.setAccessibleName(tr("Lists"))
        kind, self._left = memory.read(session.library.folder)
        self.name = ""  # of the saved view that is open
        self._own = self._left[kind]
        self.head, self.filters, self.table = ListHead(actions), FilterRow(), ListTable()
        self.empty, self.foot = EmptyList(actions), ListFoot(actions)
        self._actions = actions
        self._body = QStackedWidget()
        self._body.addWidget(self.table)
        self._body.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self.head, self.filters, self._body, self.foot):
            whole.addWidget(part, 1 if part is self._body else 0)
        self._follow, self._typed = self._timer(FOLLOW_MS, self.follow), self._timer(TYPED_MS, self._sift)
        self._counted = self._timer(0, self._count)
        self._connect()
        self._show(self._own)

    def _timer(self, wait: int, act: Callable[[], None]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(wait)
        made.timeout.connect(act)
        return made

    def _connect(self) -> None:
        from workbench.ui.lists import filters

        self.head.kinds.chosen.connect(self.show_kind)
        self.filters.field.textChanged.connect(lambda _text: self._typed.start())
        self.filters.field.left.connect(self.activate)
        self.filters.changed.connect(lambda facet: filters.change(self, facet))
        self.filters.removed.connect(lambda facet: self.ask(self.query.with_filter(facet, None)))
        self.filters.add.clicked.connect(lambda: self._actions.trigger("lists.filter"))
        self.filters.clear.clicked.connect(self.clear_filters)
        self.empty.clear.connect(self.clear_filters)
        self.table.typed.connect(self._begin_typing)
        self.table.opened.connect(self.open_row)
        self.table.moved.connect(self._follow.start)
        self.table.chose.connect(self._tell_chosen)
        self.table.sort_by.connect(self._sort_by)
        self.session.changed.connect(self._changed)
        self.session.acting.connect(self._pause)

    # What is shown --------------------------------------------------------------------------------------------------------------------

    @property
    def query(self) -> ListQuery:
        return self.table.window_model.query

    @property
    def columns(self) -> tuple[str, ...]:
        return self.table.window_model.columns

    def _show(self, view: SavedView) -> None:
        """Another list, or the same under another view: with a model of its own."""
        self._own = view
        model = WindowModel(self.session.library, view.query, view.columns, self)
        model.complete.connect(self._counted.start)
        self.table.show_model(model)
        self.table.setAccessibleName(tr("Rows: {kind}").format(kind=words.kind_name(view.query.kind)))
        self.head.kinds.choose(view.query.kind)
        self.filters.field.blockSignals(True)
        self.filters.field.setText(view.query.text)
        self.filters.field.blockSignals(False)
        self.table.go_to(0)
        self._describe()

    def show_kind(self, kind: str) -> None:
        """Another list, as it was left."""
        if kind != self.query.kind:
            self.called("")
            self._show(self._left[kind])
        self.head.kinds.choose(kind)

    def show_view(self, view: SavedView) -> None:
        """A saved view, or a list asked for from elsewhere (then without a name)."""
        self.name = view.name
        self._show(view)

    def called(self, name: str) -> None:
        """The name of the saved view that is shown now."""
        self.name = name
        self._own = SavedView(name, self.query, self.columns)
        self._title()

    def ask(self, query: ListQuery) -> None:
        """Other filters or another order; the row under the cursor stays there if it is among the first."""
        current = self.table.current_id()
        self.table.window_model.ask(query)
        after.return_to(self.table, current)
        self._describe()

    def sort(self, sort: str, *, descending: bool) -> None:
        self.ask(dataclasses.replace(self.query, sort=sort, descending=descending))

    def _sort_by(self, column: str) -> None:
        """A click on a head: by this column; again: the other way round."""
        if not words.can_sort(self.query.kind, column):
            self.session.message.emit(tr("This column has no order of its own."), False)
            return
        begins = dict(SORTS[self.query.kind])[column]
        self.sort(column, descending=not self.query.descending if self.query.sort == column else begins)

    def show_columns(self, columns: tuple[str, ...]) -> None:
        current = self.table.current_id()
        self.table.window_model.show_columns(columns)
        after.return_to(self.table, current)
        self._describe()

    def clear_filters(self) -> None:
        self.filters.field.clear()
        self._typed.stop()
        self.ask(dataclasses.replace(self.query, filters=(), text=""))
        self.activate()

    def _describe(self) -> None:
        """Everything around the rows, after another question was asked."""
        query = self.query
        self.table.describe()
        facets = [facet for facet, _ in query.filters]
        library = self.session.library
        self.filters.show_filters(
            facets, lambda facet: words.chip_words(library, query, facet), free=bool(words.free_facets(query))
        )
        self._title()
        self._count()
        kept = SavedView("", dataclasses.replace(query, text=""), self.columns)
        if self._left[query.kind] != kept or self.isVisible():
            self._left[query.kind] = kept
            memory.write(library.folder, query.kind, kept)
        self._actions.refresh_soon()

    def _title(self) -> None:
        changed = (self._own.query, self._own.columns) != (self.query, self.columns)
        self.head.view_name.setText(
            tr("{name}, changed").format(name=self.name) if self.name and changed else self.name
        )

    def _count(self) -> None:
        """How many rows; and the empty state where there is none."""
        model, query = self.table.window_model, self.query
        number = model.rowCount() if model.whole else listing.count(self.session.library, query)
        if number == LIMITS.count_cap + 1 and not model.whole:
            number = -1  # more than were counted
        self._number = number
        self.head.count.setText(words.count_words(query.kind, number))
        none = model.rowCount() == 0
        if none:
            filtered = bool(query.filters or query.text.strip())
            self.empty.say(query.kind, filtered=filtered, article=self.session.page is not None)
        held = self.table.hasFocus() or self.empty.act.hasFocus()
        self._body.setCurrentWidget(self.empty if none else self.table)
        if held and self.isVisible():
            self.activate()
        self._tell_chosen()

    # What is chosen -------------------------------------------------------------------------------------------------------------------

    def chosen(self) -> int:
        """How many rows; -1: all, more than were counted."""
        return self._number if self.table.everything else self.table.chosen_rows()

    def has_chosen(self) -> bool:
        return self.chosen() != 0

    def chosen_ids(self) -> list[int]:
        """Their ids, at most one more than can be changed at once. All rows are asked for by their rule."""
        most = bulk.MOST + 1
        if self.table.everything:
            return [ident for _, ident in listing.ids(self.session.library, self.query, after=None, limit=most)]
        return self.table.chosen_ids(most=most)

    def chosen_words(self) -> str:
        told = words.count_words(self.query.kind, self.chosen())
        return tr("all {what}").format(what=told) if self.table.everything else told

    def _tell_chosen(self) -> None:
        if not hasattr(self, "_number"):
            return
        told = tr("{what} chosen").format(what=self.chosen_words()) if self.has_chosen() else ""
        self.foot.words.setText(told[:1].upper() + told[1:])
        self._actions.refresh_soon()

    def choose_all(self) -> None:
        self.table.choose_all()
        self.focus_rows()

    def follow(self) -> None:
        """The inspector shows the row under the cursor."""
        self._follow.stop()
        ident = self.table.current_id()
        if self.session.centre != "lists":
            return
        wanted = opening.selection(self.query.kind, ident)
        if self.session.selection != wanted:
            self.session.select(wanted)

    def open_row(self) -> None:
        """The row in its article; a person in their own sheet."""
        at = self.table.currentIndex().row()
        row = self.table.window_model.row_at(at) if 0 <= at < self.table.window_model.rowCount() else None
        if row is None:
            return
        self._follow.stop()
        opening.open_row(self.session, self.query.kind, row)

    # Keys and focus -------------------------------------------------------------------------------------------------------------------

    def activate(self) -> None:
        """Where the first key is expected."""
        if self._typed.isActive():
            self._sift()
        if self._body.currentWidget() is self.empty:
            self.empty.focus()
        else:
            self.focus_rows()
        self._follow.start()

    def focus_rows(self) -> None:
        if self._body.currentWidget() is self.table:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_words(self) -> None:
        self.filters.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.field.selectAll()

    def _begin_typing(self, text: str) -> None:
        self.filters.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filters.field.setText(text)

    def _sift(self) -> None:
        self._typed.stop()
        typed = self.filters.field.text()
        if typed != self.query.text:
            self.ask(dataclasses.replace(self.query, text=typed))

    def step_back(self) -> bool:
        """What Esc undoes here before it leaves: the words that filter, then the focus in the field."""
        field = self.filters.field
        if field.text() and (field.hasFocus() or self.query.text):
            field.clear()
            self._sift()
            self.focus_rows()
            return True
        if field.hasFocus():
            self.activate()
            return not field.hasFocus()
        return False

    # After a step ---------------------------------------------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        after.take_in(self.table, changes, shown=self.session.centre == "lists")
        self._describe_again()
        self._follow.start()

    def _describe_again(self) -> None:
        if any(facet == "person" for facet, _ in self.query.filters):
            self._describe()
        else:
            self._count()

    def _pause(self, acting: bool) -> None:
        """Learns no more ids while a step is under way, whose rows may still be taken back."""
        if acting:
            self.table.window_model.stop()
        else:
            self.table.window_model.start()

    def stop(self) -> None:
        """The library is about to be closed."""
        self.table.window_model.stop()
        for timer in (self._follow, self._typed, self._counted):
            timer.stop()
