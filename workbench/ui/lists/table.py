"""The table of a list and its head: whole rows are chosen, letters filter, a click on a head sorts. Reads rows only where they are painted."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from workbench.domain.listing import ListQuery
from workbench.ui import icons, theme
from workbench.ui.keys import COMMAND
from workbench.ui.lists import words
from workbench.ui.lists.cells import FIGURES, PAD, ROW, CellDelegate
from workbench.ui.models.window import WindowModel
from workbench.ui.translate import tr

HEAD = 32
# The width a column begins with; the first one takes what is left.
WIDTHS = {
    "said_by": 118, "status": 112, "verdict": 122, "kind": 108, "assignee": 98, "article": 118, "evidence": 78, "tags": 110, "number": 60,
    "created": 108, "state": 104, "authenticity": 112, "publisher": 130, "date": 108, "role": 170, "protection": 116, "claims": 96,
    "published": 108, "coverage": 138, "imported": 108,
}  # fmt: skip
LEAST_LEAD = 280


class Head(QHeaderView):
    """Names of the columns, a caret at the one that is sorted by."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.query = ListQuery("claims")
        self.columns: tuple[str, ...] = ()
        self.setAccessibleName(tr("Columns"))
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(52)
        self.setFixedHeight(HEAD)
        theme.hub().changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        return QSize(100, HEAD)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name, by which it may be called
        if not 0 <= logicalIndex < len(self.columns):
            return
        colours, column = theme.current(), self.columns[logicalIndex]
        sorted_by = column == self.query.sort
        painter.save()
        painter.fillRect(rect, colours.colour("window"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colours.colour("hairline"))
        if logicalIndex:
            painter.fillRect(rect.left(), rect.top() + 9, 1, rect.height() - 18, colours.colour("hairline"))
        font = theme.ui_font(11.5, 600)
        painter.setFont(font)
        painter.setPen(colours.colour("text" if sorted_by else "muted"))
        box = rect.adjusted(PAD + (6 if logicalIndex == 0 else 0), 0, -PAD, -1)
        room = box.width() - (16 if sorted_by else 0)
        name = QFontMetrics(font).elidedText(words.column_name(column), Qt.TextElideMode.ElideRight, room)
        right = column in FIGURES and logicalIndex > 0
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            box.adjusted(0, 0, -16 if right and sorted_by else 0, 0), Qt.AlignmentFlag.AlignVCenter | side, name
        )
        if sorted_by:
            x = box.right() - 13 if right else box.left() + QFontMetrics(font).horizontalAdvance(name) + 4
            sign = "caret-down" if self.query.descending else "caret-up"
            icons.paint(painter, sign, QRectF(x, box.center().y() - 6, 12, 12), "text")
        painter.restore()


class ListTable(QTableView):
    """`typed(text)`: a letter or figure to filter by; `opened()`: Enter or a double click; `moved()`: another row is under the cursor;
    `chose()`: other rows are chosen; `sort_by(column)`."""

    typed = Signal(str)
    opened = Signal()
    moved = Signal()
    chose = Signal()
    sort_by = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("listTable")
        self.delegate = CellDelegate(self)
        self.setItemDelegate(self.delegate)
        self.head = Head(self)
        self.setHorizontalHeader(self.head)
        self.head.sectionClicked.connect(lambda at: self.sort_by.emit(self.head.columns[at]))
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW)
        rows.hide()
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.everything = False
        self._taking_all = False
        theme.hub().changed.connect(self.viewport().update)

    @property
    def window_model(self) -> WindowModel:
        found = self.model()
        assert isinstance(found, WindowModel)
        return found

    def show_model(self, model: WindowModel) -> None:
        """Another list; the old model is stopped and goes."""
        old, choice = self.model(), self.selectionModel()
        self.everything = False
        self.setModel(model)
        if choice is not None:
            choice.deleteLater()
        if isinstance(old, WindowModel):
            old.stop()
            old.deleteLater()
        model.rowsInserted.connect(lambda *_at: self._take_further())
        model.modelReset.connect(self._begin_anew)
        self.selectionModel().selectionChanged.connect(lambda *_both: self._chosen_changed())
        self.selectionModel().currentRowChanged.connect(lambda *_both: self.moved.emit())
        self.describe()

    def describe(self) -> None:
        """The head as the query has it, and the widths of the columns."""
        model = self.window_model
        self.head.query, self.head.columns = model.query, model.columns
        self.delegate.kind = model.query.kind
        for at, column in enumerate(model.columns):
            if at:
                self.setColumnWidth(at, WIDTHS[column])
        self._fit_lead()
        self.head.viewport().update()

    def _fit_lead(self) -> None:
        """The first column takes what the others leave."""
        if self.model() is None:
            return
        others = sum(self.columnWidth(at) for at in range(1, self.window_model.columnCount()))
        self.setColumnWidth(0, max(LEAST_LEAD, self.viewport().width() - others))

    # What is chosen -----------------------------------------------------------------------------------------------------------------

    def go_to(self, at: int) -> None:
        """Puts the cursor on a row, and chooses it alone."""
        if 0 <= at < self.window_model.rowCount():
            self.setCurrentIndex(self.window_model.index(at, 0))

    def choose_all(self) -> None:
        """Every row of the list, also those whose ids are not learned yet: the rule is chosen, not the ids."""
        self.everything = True
        self._take_further()
        self.chose.emit()

    def _take_further(self) -> None:
        model = self.window_model
        if not self.everything or not model.rowCount():
            return
        self._taking_all = True
        whole = QItemSelection(model.index(0, 0), model.index(model.rowCount() - 1, model.columnCount() - 1))
        self.selectionModel().select(whole, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._taking_all = False

    def _chosen_changed(self) -> None:
        if not self._taking_all:
            self.everything = False
            self.chose.emit()

    def _begin_anew(self) -> None:
        self.everything = False
        self.chose.emit()

    def _parts(self) -> list[QItemSelectionRange]:
        """The chosen rows as ranges, from the top: a million rows are one range."""
        found = self.selectionModel().selection()
        return sorted((found.at(n) for n in range(found.count())), key=lambda one: one.top())

    def chosen_rows(self) -> int:
        """How many rows are chosen among those that are known."""
        return sum(part.height() for part in self._parts())

    def first_chosen(self) -> int:
        """The place of the first chosen row, or -1."""
        return next((part.top() for part in self._parts()), -1)

    def chosen_ids(self, *, most: int) -> list[int]:
        """Their ids in the order of the list, at most so many."""
        found: list[int] = []
        for part in self._parts():
            last = min(part.bottom(), part.top() + most - len(found) - 1)
            found += self.window_model.ids_at(range(part.top(), last + 1))
            if len(found) >= most:
                break
        return found

    def current_id(self) -> int | None:
        at = self.currentIndex().row()
        return self.window_model.id_at(at) if 0 <= at < self.window_model.rowCount() else None

    # Keys and mouse -----------------------------------------------------------------------------------------------------------------

    def wants_key(self, event: QKeyEvent) -> bool:
        """Letters and figures filter; the window's single-letter acts rest here."""
        return event.text().isalnum() and not event.modifiers() & COMMAND

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & COMMAND:
            self.opened.emit()
        elif self.wants_key(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(int(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.delegate.hovered:
            self.delegate.hovered = row
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        self.viewport().update()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._fit_lead()
