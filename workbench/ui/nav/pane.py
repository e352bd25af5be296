"""The left pane: queues above, the chosen list below, the library at the foot. Shrinks to icons where there is no room."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from workbench.domain.listing import SHOWN, SavedView, first
from workbench.domain.vocab import ClaimStatus
from workbench.services import queries
from workbench.services.library import Library
from workbench.ui import icons, theme
from workbench.ui.actions import Actions
from workbench.ui.measures import LEFT_NARROW
from workbench.ui.models import lists
from workbench.ui.models.keyset import KeysetModel
from workbench.ui.nav.delegate import RowDelegate
from workbench.ui.nav.queues import BY_ID, QueueList
from workbench.ui.session import Session
from workbench.ui.translate import later, tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.words import Words, caption

MODELS: dict[str, Callable[[Library], KeysetModel[Any]]] = {
    "today": lists.today,
    "articles": lists.articles,
    "suggestions": lambda library: lists.articles(library, with_suggestions=True),
    "evidence_to_get": lists.evidence,
    "reviews_due": lambda library: lists.claims(library, status=ClaimStatus.IN_REVIEW),
    "claims": lists.claims,
    "people": lists.people,
}
# Queue -> the list of `domain.listing` that holds the same things; the others are claims.
LISTS = {
    "articles": "articles",
    "suggestions": "articles",
    "evidence_to_get": "evidence",
    "reviews_due": "due",
    "people": "people",
}
HEADS = {"suggestions": later("Articles with suggestions")}


class RowList(QListView):
    """A list of painted rows; Enter or a click opens one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rows")
        self.setItemDelegate(RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class Foot(QWidget):
    """Which library is open, and that it is on this computer."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFixedHeight(40)
        self.narrow = False
        self._name = Words(name, px=13)
        self._where = Words(tr("on this computer"), px=11.5, role="muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(42, 0, 18, 0)
        layout.addWidget(self._name, 1)
        layout.addWidget(self._where)
        self.setAccessibleName(tr("Library {name}, on this computer").format(name=name))

    def set_narrow(self, *, narrow: bool) -> None:
        self.narrow = narrow
        self._name.setVisible(not narrow)
        self._where.setVisible(not narrow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, theme.current().colour("hairline"))
        x = (self.width() - 17) / 2 if self.narrow else 17
        icons.paint(painter, "hard-drive", QRectF(x, 12, 17, 17))


class NavPane(QWidget):
    """Queues and lists over all articles. `opened`: a row was opened."""

    opened = Signal()

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("nav")
        self.setAccessibleName(tr("Queues and articles"))
        self._session = session
        self._models: dict[str, KeysetModel[Any]] = {}
        self.queue = "articles"
        self.queues = QueueList()
        self.list = RowList()
        self._title = caption("")
        self._empty = Words(px=12.5, role="muted", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(18, 8, 18, 0)
        self._body = QStackedWidget()
        self._body.addWidget(self.list)
        self._body.addWidget(self._empty)
        self.foot = Foot(session.library.folder.name)
        self._lay_out(actions)
        self.queues.chosen.connect(self.show_queue)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        session.changed.connect(lambda _changes: self.refresh())
        session.suggestions_changed.connect(self.refresh)
        session.queue_wanted.connect(self.queues.choose)
        session.article_opened.connect(lambda _version: self._mark_current())
        session.claim_selected.connect(lambda _selection: self._mark_current())
        theme.hub().changed.connect(self.list.viewport().update)

    def _lay_out(self, actions: Actions) -> None:
        add = Button("", icon="plus", kind="quiet")
        add.setAccessibleName(tr("Import an article"))
        add.setToolTip(tr("Import an article"))
        add.clicked.connect(lambda: actions.trigger("article.open_file"))
        table = Button("", icon="funnel", kind="quiet")
        table.setAccessibleName(tr("Filter and sort as a table"))
        table.setToolTip(tr("Filter and sort as a table"))
        table.clicked.connect(self._as_table)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(18, 0, 8, 0)
        head.addWidget(self._title, 1)
        head.addWidget(table)
        head.addWidget(add)
        self._head.setFixedHeight(35)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.queues)
        layout.addWidget(_Line())
        layout.addWidget(self._head)
        layout.addWidget(_Line())
        layout.addWidget(self._body, 1)
        self._spring = QWidget()
        layout.addWidget(self._spring, 1)
        self._spring.hide()
        layout.addWidget(self.foot)

    def set_narrow(self, *, narrow: bool) -> None:
        """Icons only, or everything."""
        self.setFixedWidth(LEFT_NARROW) if narrow else self.setMinimumWidth(200)
        if not narrow:
            self.setMaximumWidth(420)
        self.queues.set_narrow(narrow=narrow)
        self.foot.set_narrow(narrow=narrow)
        for part in (self._head, self._body):
            part.setVisible(not narrow)
        self._spring.setVisible(narrow)

    @property
    def narrow(self) -> bool:
        return self.foot.narrow

    # Lists --------------------------------------------------------------------------------------------------------------------------

    def fill(self) -> None:
        """Reads the first page of the first list; called once the window is on screen."""
        self.queues.choose(self.queue)
        self.refresh()

    def show_queue(self, ident: str) -> None:
        """Shows another list below."""
        self.queue = ident
        if ident not in self._models:
            self._models[ident] = MODELS[ident](self._session.library)
            self._models[ident].setParent(self)
        model = self._models[ident]
        model.refresh()
        old = self.list.selectionModel()
        self.list.setModel(model)
        if old is not None:
            old.deleteLater()
        told = BY_ID.get(ident, BY_ID["claims"])
        self.list.setAccessibleName(tr(told.text))
        self._title.setText(tr(HEADS.get(ident, told.text)))
        self._empty.setText(tr(told.empty))
        self._after_refresh()

    def stop(self) -> None:
        """The library is about to be closed: the lists ask for no more rows."""
        for model in self._models.values():
            model.stop()

    def _as_table(self) -> None:
        """The list that is shown here, in the middle: with filters, columns, and acts on many rows."""
        kind = LISTS.get(self.queue, "claims")
        query = first(kind)
        if self.queue == "evidence_to_get":
            query = query.with_filter("unopened", "yes")
        self._session.view_wanted.emit(SavedView("", query, SHOWN[kind]))

    def refresh(self) -> None:
        """After a step: counts, and the rows that are shown."""
        self.queues.say(queries.counts(self._session.library))
        model = self._models.get(self.queue)
        if model is not None:
            model.refresh()
            self._after_refresh()

    def _after_refresh(self) -> None:
        model = self._models[self.queue]
        self._body.setCurrentWidget(self.list if model.rowCount() else self._empty)
        self._mark_current()

    def _mark_current(self) -> None:
        """Selects the row of what is open; opens nothing."""
        model = self._models.get(self.queue)
        if model is None:
            return
        chosen = self._session.selection
        ident = {
            "articles": self._session.page.text.version_id if self._session.page else None,
            "suggestions": self._session.page.text.version_id if self._session.page else None,
            "evidence_to_get": chosen.evidence_id,
            "today": -chosen.claim_id if chosen.claim_id is not None else None,
            "people": None,
        }.get(self.queue, chosen.claim_id)
        at = model.row_of(ident) if ident is not None else -1
        if at < 0:
            self.list.clearSelection()
        elif self.list.currentIndex().row() != at or not self.list.selectionModel().hasSelection():
            self.list.setCurrentIndex(model.index(at))

    def _open(self, index: QModelIndex) -> None:
        ident = self._models[self.queue].id_at(index)
        if ident is None:
            return
        if self.queue != "people":
            self.opened.emit()
        if self.queue in ("articles", "suggestions"):
            self._session.open_article(ident)
        elif self.queue == "today":
            self._open_due(ident)
        elif self.queue == "evidence_to_get":
            self._session.open_evidence(ident)
        elif self.queue == "people":
            self._session.person_requested.emit(ident)
        else:
            self._session.open_claim(ident)

    def _open_due(self, ident: int) -> None:
        """What is due belongs to a claim (its number is negative) or to an article."""
        if ident < 0:
            self._session.open_claim(-ident)
        else:
            self._session.open_article(queries.latest_version(self._session.library, ident))


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().colour("hairline"))
