"""A list that knows only the rows somebody has scrolled to: pages by the last row's key, re-read in place after a step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.ui.models.rows import Row

V = TypeVar("V")
Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
PAGE = 50


class KeysetModel(QAbstractListModel, Generic[V]):
    """`fetch(last)` gives the page after a value (None: the first page), at most PAGE long; `row` says how a value reads."""

    def __init__(
        self, fetch: Callable[[V | None], Sequence[V]], row: Callable[[V], Row], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._row = row
        self._values: list[V] = []
        self._rows: list[Row] = []
        self._more = True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        if parent.isValid() or not self._more:
            return
        page = list(self._fetch(self._values[-1] if self._values else None))
        self._more = len(page) >= PAGE
        if page:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(page) - 1)
            self._append(page)
            self.endInsertRows()

    def stop(self) -> None:
        """Asks for no more rows. Qt puts the asking off with a timer of its own."""
        self._more = False

    def _append(self, page: Sequence[V]) -> None:
        self._values += page
        self._rows += [self._row(value) for value in page]

    def refresh(self) -> None:
        """Reads as many rows again as are known. Where the ids stay, only what differs is repainted."""
        wanted = max(len(self._rows), PAGE)
        values: list[V] = []
        more = True
        while more and len(values) < wanted:
            page = list(self._fetch(values[-1] if values else None))
            more = len(page) >= PAGE
            values += page
        known = dict(zip(self._values, self._rows, strict=True))
        rows = [known.get(value) or self._row(value) for value in values]
        if [row.id for row in rows] == [row.id for row in self._rows]:
            changed = [n for n, row in enumerate(rows) if row != self._rows[n]]
            self._values, self._rows, self._more = values, rows, more
            for n in changed:
                self.dataChanged.emit(self.index(n), self.index(n))
            return
        self.beginResetModel()
        self._values, self._rows, self._more = values, rows, more
        self.endResetModel()

    def row_of(self, ident: int) -> int:
        """The place of an id among the known rows, or -1."""
        return next((n for n, row in enumerate(self._rows) if row.id == ident), -1)

    def id_at(self, index: Index) -> int | None:
        return self._rows[index.row()].id if index.isValid() else None
