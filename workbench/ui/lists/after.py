"""After a step: which rows of a table are read again, and where its cursor stands then."""

from __future__ import annotations

from workbench.domain.changes import Changes
from workbench.ui.lists.opening import TABLES
from workbench.ui.lists.table import ListTable
from workbench.ui.models.window import SLICE

BY_OTHERS = ("verdict", "stance", "unopened", "outcome", "rated_in_week", "coverage")  # filters that ask other tables
ONE_BY_ONE = 100  # changed rows; above that the list is read anew
LOOKED_THROUGH = 10_000_000  # ids that may be compared to find the places of the changed rows


def take_in(table: ListTable, changes: Changes, *, shown: bool) -> None:
    """Brings a table up to what a step changed. `shown`: the cursor may stand on what follows a row that went."""
    model, current = table.window_model, table.current_id()
    query = model.query
    at, everything = table.currentIndex().row(), table.everything
    ids = changes.ids(TABLES[query.kind])
    others = set(changes.touched) - {TABLES[query.kind]}
    anew = (
        len(ids) > ONE_BY_ONE
        or len(ids) * model.rowCount() > LOOKED_THROUGH
        or (bool(others) and any(query.value(facet) for facet in BY_OTHERS))
    )
    if anew:
        model.ask(query)
        while not model.whole and model.rowCount() <= at:
            model.learn(SLICE)  # down to where the cursor was
        return_to(table, current, otherwise=at)
    else:
        model.refresh(ids)
        if others:
            model.read_again()
    if shown and (table.current_id() is None or (not table.chosen_rows() and not everything)):
        settle(table, at)
    if anew and everything and model.rowCount():
        table.choose_all()


def return_to(table: ListTable, ident: int | None, *, otherwise: int = 0) -> None:
    """The cursor to a row by its id; to a place where that is not among the known ones."""
    at = table.window_model.row_of(ident) if ident is not None else -1
    last = table.window_model.rowCount() - 1
    table.go_to(at if at >= 0 else min(max(otherwise, 0), last))


def settle(table: ListTable, at: int) -> None:
    """A row was taken away: the cursor stands where it stood, on what follows."""
    last = table.window_model.rowCount() - 1
    if last >= 0:
        table.go_to(min(max(at, 0), last))
