"""A table over a list of any length: the ids in their order, learned in slices between events, and the rows of the few pages somebody looks at.

A million ids are eight megabytes; rows are read by id when they are painted, and forgotten again. After a step only the touched ids are
asked about. What a list holds, and how it is sorted, is decided by `services.listing`.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from workbench.domain.listing import ListQuery, ListRow
from workbench.errors import NotFound
from workbench.services import listing
from workbench.services.library import Library
from workbench.ui import texts
from workbench.ui.models.cells import shown
from workbench.ui.translate import later, tr

Index = QModelIndex | QPersistentModelIndex
FIRST, SLICE = 200, 12_000  # rows read at once; ids learned between two events, some milliseconds' worth
BLOCK, KEPT = 50, 40  # rows of a page, pages kept
STORED = Qt.ItemDataRole.UserRole  # a cell's words as the row gives them, in English
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole, STORED)
HEADS = {
    "words": later("Claim"), "said_by": later("Said by"), "status": later("Status"), "verdict": later("Verdict"), "kind": later("Kind"), "assignee": later("Assigned to"),
    "article": later("Article"), "evidence": later("Evidence"), "tags": later("Tags"), "number": later("No."), "created": later("Made"), "title": later("Title"), "state": later("State"),
    "authenticity": later("Authenticity"), "publisher": later("Publisher"), "date": later("Date"), "name": later("Name"), "role": later("Role"), "protection": later("Protection"),
    "claims": later("Claims"), "published": later("Published"), "coverage": later("Coverage"), "imported": later("Imported"),
}  # fmt: skip
_NONE = QModelIndex()


class WindowModel(QAbstractTableModel):
    """`complete`: every id is known now."""

    complete = Signal()

    def __init__(
        self, library: Library, query: ListQuery, columns: tuple[str, ...], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self.query, self.columns = library, query, columns
        self._ids = array("q")
        self._last: tuple[Any, int] | None = None
        self.whole = False
        self._pages: OrderedDict[int, dict[int, ListRow]] = OrderedDict()
        self._timer = QTimer(self)
        self._timer.timeout.connect(lambda: self.learn(SLICE))
        self._read_first()

    # Learning the ids ------------------------------------------------------------------------------------------------------------

    def ask(self, query: ListQuery) -> None:
        """Another order or other filters, from the first row on."""
        self.beginResetModel()
        self.query = query
        self._ids, self._last, self.whole = array("q"), None, False
        self._pages.clear()
        self._read_first()
        self.endResetModel()

    def show_columns(self, columns: tuple[str, ...]) -> None:
        self.beginResetModel()
        self.columns = columns
        self.endResetModel()

    def _read_first(self) -> None:
        found = listing.ids(self._library, self.query, after=None, limit=FIRST)
        self._take(found, FIRST)
        if not self.whole:
            self._timer.start(0)

    def _take(self, found: list[tuple[Any, int]], limit: int) -> None:
        self._ids.extend(ident for _, ident in found)
        self._last = found[-1] if found else self._last
        if len(found) < limit:
            self.whole = True
            self._timer.stop()

    def learn(self, limit: int) -> None:
        """The next ids of the order."""
        if self.whole:
            return
        found = listing.ids(self._library, self.query, after=self._last, limit=limit)
        if found:
            self.beginInsertRows(_NONE, len(self._ids), len(self._ids) + len(found) - 1)
        self._take(found, limit)
        if found:
            self.endInsertRows()
        if self.whole:
            self.complete.emit()

    def learn_all(self) -> None:
        """Every id at once, for who cannot wait."""
        while not self.whole:
            self.learn(SLICE)

    def stop(self) -> None:
        """Learns no more: nobody looks at it any longer, or the library is about to be closed."""
        self._timer.stop()

    def start(self) -> None:
        """Goes on learning after `stop`."""
        if not self.whole:
            self._timer.start(0)

    # Qt's model ------------------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or not 0 <= section < len(self.columns):
            return None
        return tr(HEADS[self.columns[section]]) if orientation is Qt.Orientation.Horizontal else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role not in _ROLES:
            return None
        row, column = self.row_at(index.row()), self.columns[index.column()]
        if row is None:
            return ""
        words = " ".join(row.cells.get(column, "").split())
        if role == STORED:
            return words
        if column == "said_by" and row.own_voice:
            words = texts.speaker("", own_voice=True)
        words = shown(self.query.kind, column, words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(HEADS[column])}: {words or tr('nothing')}"
        return words

    def row_at(self, at: int) -> ListRow | None:
        """What stands in a row, read with its page; None where it has gone meanwhile."""
        block = at // BLOCK
        if block not in self._pages:
            wanted = self._ids[block * BLOCK : (block + 1) * BLOCK].tolist()
            self._pages[block] = listing.rows(self._library, self.query.kind, wanted)
            while len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(block)
        return self._pages[block].get(self._ids[at])

    def id_at(self, at: int) -> int:
        return self._ids[at]

    def ids_at(self, rows: Iterable[int]) -> list[int]:
        return [self._ids[at] for at in rows if at < len(self._ids)]

    def row_of(self, ident: int) -> int:
        """The place of an id among the known rows, or -1."""
        try:
            return self._ids.index(ident)
        except ValueError:
            return -1

    # After a step ----------------------------------------------------------------------------------------------------------------

    def refresh(self, touched: Iterable[int]) -> None:
        """Asks about these ids alone: what belongs here, and where; their rows are read again when they are painted."""
        asked = sorted(set(touched))
        keys = listing.among(self._library, self.query, asked)
        while self._take_out(asked, keys):
            pass  # what stood beside a row that left may have lost its place too
        for ident in asked:
            at = self.row_of(ident)
            if at >= 0:
                self._pages.pop(at // BLOCK, None)
                self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.columns) - 1))
            elif ident in keys:
                self._put(ident, keys[ident])

    def read_again(self) -> None:
        """What the rows show of other tables has changed: they are read anew when they are painted."""
        self._pages.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1))

    def _take_out(self, asked: list[int], keys: dict[int, Any]) -> bool:
        """Removes the rows that left the list, and those that stand in a wrong place; whether there were any."""
        removed = False
        for ident in asked:
            at = self.row_of(ident)
            if at >= 0 and (ident not in keys or not self._fits(at, keys[ident])):
                self.beginRemoveRows(_NONE, at, at)
                del self._ids[at]
                self._forget_from(at)
                self.endRemoveRows()
                removed = True
        return removed

    def _forget_from(self, at: int) -> None:
        for block in [b for b in self._pages if b >= at // BLOCK]:
            del self._pages[block]

    def _before(self, one: tuple[Any, int], other: tuple[Any, int]) -> bool:
        fold = self.query.sort in ("name", "title")
        a, b = (((k.lower() if fold else k), i) for k, i in (one, other))
        return bool(a > b) if self.query.descending else bool(a < b)

    def _key(self, at: int) -> tuple[Any, int]:
        ident = self._ids[at]
        found = listing.among(self._library, ListQuery(self.query.kind, sort=self.query.sort), [ident])
        if ident not in found:
            raise NotFound(tr("This is no longer in the library."), str(ident))
        return found[ident], ident

    def _fits(self, at: int, key: Any) -> bool:
        """Whether a row with this key may stay between its neighbours."""
        mine = (key, self._ids[at])
        try:
            above = at == 0 or self._before(self._key(at - 1), mine)
            return above and (at + 1 >= len(self._ids) or self._before(mine, self._key(at + 1)))
        except NotFound:
            return False  # a neighbour has gone too; the place is looked for anew

    def _put(self, ident: int, key: Any) -> None:
        """A new row at its place, found by halving; not at all where its place is not learned yet."""
        low, high = 0, len(self._ids)
        while low < high:
            middle = (low + high) // 2
            try:
                further = self._before(self._key(middle), (key, ident))
            except NotFound:
                self.ask(self.query)
                return
            low, high = (middle + 1, high) if further else (low, middle)
        if low == len(self._ids) and not self.whole:
            return  # it comes with its slice
        self.beginInsertRows(_NONE, low, low)
        self._ids.insert(low, ident)
        self._forget_from(low)
        self.endInsertRows()
