"""Everything inside the window: bar, three panes, status line. Puts the parts together and switches the middle.

What the parts do stands in their own modules. The inspector follows the article; verdict and player are made when they are first wanted.
"""

from __future__ import annotations

from contextlib import AbstractContextManager

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workbench.domain.changes import Tick
from workbench.errors import WorkbenchError
from workbench.services import queries
from workbench.ui import theme
from workbench.ui.actions import Actions
from workbench.ui.acts import connect_acts
from workbench.ui.banner import Banner
from workbench.ui.lists.wiring import Lists
from workbench.ui.measures import LEFT_NARROW, NARROW_BELOW, RIGHT_LEAST
from workbench.ui.nav.pane import NavPane
from workbench.ui.reading.page import ReadingPane
from workbench.ui.session import Session
from workbench.ui.start import StartView
from workbench.ui.state import State
from workbench.ui.status import StatusLine
from workbench.ui.toast import Toast
from workbench.ui.top_bar import TopBar


class Desk(QWidget):
    """The parts over one session."""

    quit = Signal()

    def __init__(self, session: Session, remembered: State) -> None:
        super().__init__()
        self.session = session
        self.actions_table = Actions(self)
        self._remembered = remembered
        self._left_hidden = remembered.left_hidden
        self._left = remembered.left
        self._sized = False
        self._left_called = False  # shown in full for now, although there is little room
        self._views: dict[str, QWidget] = {}
        self._build()
        self.lists = Lists(self, session, self.actions_table)
        connect_acts(self, session, self.actions_table)
        self._listen()

    # Parts ----------------------------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        session, actions = self.session, self.actions_table
        self.top = TopBar(session, actions)
        self.nav = NavPane(session, actions)
        self.reading = ReadingPane(session, actions)
        self.banner = Banner()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.reading)
        self.centre = QWidget()
        self.centre.setObjectName("centre")
        middle = QVBoxLayout(self.centre)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.banner)
        middle.addWidget(self.stack, 1)
        self.right = QWidget()
        self.right.setObjectName("right")
        self.right.setMinimumWidth(RIGHT_LEAST)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for pane in (self.nav, self.centre, self.right):
            self.splitter.addWidget(pane)
        self.splitter.setStretchFactor(1, 1)
        self.status = StatusLine(session, actions)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.top, self.splitter, self.status):
            layout.addWidget(part, 1 if part is self.splitter else 0)
        self.toast = Toast(middle, actions)
        self._views["article"] = self.reading

    def _listen(self) -> None:
        session = self.session
        session.centre_changed.connect(self._show_centre)
        session.claim_selected.connect(lambda _selection: self.actions_table.refresh_soon())
        session.page_changed.connect(self.actions_table.refresh_soon)
        session.changed.connect(lambda _changes: self._after_step())
        session.failed.connect(self.banner.tell)
        session.watch = self._watch
        session.message.connect(lambda words, undoable: self.toast.tell(words, undoable=undoable))
        session.taken_back.connect(self.toast.offer_redo)
        session.queue_wanted.connect(lambda _queue: self._lead_left())
        self.nav.queues.called.connect(self._call_left)
        self.nav.opened.connect(self._release_left)

    def _watch(self, title: str) -> AbstractContextManager[Tick]:
        from workbench.ui.slow import watched

        return watched(self.window(), title, stop=self.session.stopping)

    def view(self, centre: str) -> QWidget:
        """A view of the middle, made when it is first needed."""
        if centre not in self._views:
            self._views[centre] = self._make(centre)
            self.stack.addWidget(self._views[centre])
        return self._views[centre]

    def _make(self, centre: str) -> QWidget:
        if centre == "start":
            return StartView(self.session, self.actions_table)
        if centre == "player":
            from workbench.ui.player import PlayerView

            return PlayerView(self.session, self.actions_table)
        if centre == "lists":
            from workbench.ui.lists.view import ListsView

            return ListsView(self.session, self.actions_table)
        from workbench.ui.verdict import VerdictView

        return VerdictView(self.session, self.actions_table)

    # The start --------------------------------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Shows what was open the last time; called once, when the desk lies in its window."""
        told = self._remembered
        self.reading.set_zoom(told.zoom)
        self.resize(self.window().size())
        layout = self.layout()
        if layout is not None:
            layout.activate()  # the splitter must know its width before its parts are measured
        self._fit_panes()
        self._open_first()
        self.nav.fill()
        self._after_step()
        self.reading.view.moving.come_to(told.line)
        self.activate()

    def _open_first(self) -> None:
        """The article of the last time, else the newest, else the start."""
        if self._remembered.version_id:
            try:
                queries.article_text(self.session.library, self._remembered.version_id)
            except WorkbenchError:
                pass  # it is not there any more; the newest is shown instead
            else:
                self.session.open_article(self._remembered.version_id)
                return
        newest = queries.articles(self.session.library, limit=1)
        if newest:
            self.session.open_article(newest[0].version_id)
        elif self.session.centre == "start":
            self._show_centre("start")  # nothing has changed; it has only to be made
        else:
            self.session.show_centre("start")

    def complete(self) -> None:
        """The inspector and the overlays, once the article is on screen."""
        from workbench.ui import dialogs
        from workbench.ui.across.hint import AcrossHint
        from workbench.ui.across.quiet import watch
        from workbench.ui.inspector import Inspector

        self.inspector = Inspector(self.session, self.actions_table)
        self.inspector.view.left.connect(self.activate)
        inside = QVBoxLayout(self.right)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.inspector)
        dialogs.connect(self.session, self.actions_table, self)
        self.reading.add_hint(AcrossHint(self.session, self.actions_table))
        watch(self.session)
        self.actions_table.refresh_soon()

    # While it runs ------------------------------------------------------------------------------------------------------------------------

    def _after_step(self) -> None:
        self.top.refresh()
        self.status.refresh_step()
        if self.session.page is None and self.session.centre not in ("start", "lists"):
            self._open_first()

    def _show_centre(self, centre: str) -> None:
        view = self.view(centre)
        self.stack.setCurrentWidget(view)
        self.toast.stand_in(getattr(view, "message_place", None))
        self.banner.hide()
        self._fit_panes()
        self.actions_table.refresh_soon()
        self.activate()

    def activate(self) -> None:
        view = self.stack.currentWidget()
        activate = getattr(view, "activate", None)
        if activate is not None:
            activate()

    def _fit_panes(self) -> None:
        """Icons only where there is little room; the right pane keeps its width."""
        tight = self.session.centre == "player" or self.width() < NARROW_BELOW
        narrow = tight and not self._left_called
        self.nav.setVisible(not self._left_hidden)
        if narrow == self.nav.narrow and self._sized:
            return
        if self._sized and not self.nav.narrow and not self._left_hidden:
            self._left = self.splitter.sizes()[0]
        self.nav.set_narrow(narrow=narrow)
        left = LEFT_NARROW if narrow else self._left
        right = self.splitter.sizes()[2] if self._sized else self._remembered.right
        self.splitter.setSizes([left, max(1, self.splitter.width() - left - right), right])
        self._sized = True

    def _call_left(self) -> None:
        """A queue was chosen while only icons are shown: its list comes out until something of it is opened."""
        if self.nav.narrow:
            self._left_called = True
            self._fit_panes()

    def _lead_left(self) -> None:
        """Something leads to a list of the left pane: it is shown there, whether the pane was hidden or narrow, and has the focus."""
        self._left_hidden = False
        self._fit_panes()
        self._call_left()
        self.nav.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _release_left(self) -> None:
        if self._left_called:
            self._left_called = False
            self._fit_panes()

    def toggle_left(self) -> None:
        """Hides the left pane, or shows it again."""
        self._left_hidden = not self._left_hidden
        self._fit_panes()

    def next_pane(self) -> None:
        """The focus goes round: lists, middle, inspector."""
        panes: list[QWidget] = [self.nav, self.centre, self.right]
        focus = self.focusWidget()
        at = next((n for n, pane in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)), 0)
        for step in (1, 2, 3):
            pane = panes[(at + step) % 3]
            if pane is self.centre:
                self.activate()
                if self.stack.currentWidget() is self.reading:
                    self.reading.view.ring(shown=True)
                return
            target = _first_stop(pane)
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def state(self, geometry: bytes) -> State:
        """What is worth remembering."""
        sizes, page = self.splitter.sizes(), self.session.page
        return State(
            geometry=geometry,
            left=self._left if self.nav.narrow or self._left_hidden else sizes[0],
            right=sizes[2] or self._remembered.right,
            left_hidden=self._left_hidden,
            zoom=self.reading.view.zoom,
            scheme=theme.hub().choice,
            version_id=page.text.version_id if page else 0,
            line=self.reading.view.verticalScrollBar().value(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._sized:
            self._fit_panes()


def _first_stop(pane: QWidget) -> QWidget | None:
    """The first widget of a pane that takes keys."""
    for widget in pane.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            return widget
    return None
