"""The window: opens at once as an empty desk, and puts everything on it after the first paint. Remembers its place; takes what is dropped.

What is imported here before the first paint decides how fast the program is there; the rest is imported when the window is on screen.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow

from workbench.services.library import Library
from workbench.ui import state, theme
from workbench.ui.measures import BAR, LEFT_NARROW, NARROW_BELOW, STATUS

if TYPE_CHECKING:
    from workbench.ui.crash import Bug
    from workbench.ui.desk import Desk
    from workbench.ui.session import Session


class MainWindow(QMainWindow):
    """One library's window. `ready`: everything is on the desk. `desk` and `session` are there from then on."""

    ready = Signal()

    desk: Desk
    session: Session

    def __init__(self, library: Library, *, session: Session | None = None, warm: bool = True) -> None:
        """`warm`: start the children before there is work for them."""
        super().__init__()
        self._library = library
        self._given = session
        self._warm = warm
        self._painted = False
        self.remembered = state.read(library.folder)
        self.setObjectName("window")
        self.setWindowTitle(f"{library.folder.name} · Workbench")
        room = self.screen().availableGeometry().size()
        self.setMinimumSize(QSize(900, 560).boundedTo(room))  # at 200 % a small screen has less
        self.resize(QSize(1440, 900).boundedTo(room))
        self.setAcceptDrops(True)
        theme.foresee(self.remembered.scheme)
        if self.remembered.geometry:
            self.restoreGeometry(QByteArray(self.remembered.geometry))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._painted:
            super().paintEvent(event)
            return
        self._painted = True
        self._paint_empty()
        QTimer.singleShot(0, self._furnish)

    def _paint_empty(self) -> None:
        """The panes as they will stand."""
        painter, colours = QPainter(self), theme.current()
        width, height = self.width(), self.height()
        left = LEFT_NARROW if width < NARROW_BELOW else self.remembered.left
        left = 0 if self.remembered.left_hidden else left
        right = width - self.remembered.right
        boxes = (
            ("window", 0, 0, width, height),
            ("hairline", 0, BAR - 1, width, height - BAR - STATUS + 2),
            ("window", 0, BAR, width, height - BAR - STATUS),
            ("hairline", left, BAR, right - left + 1, height - BAR - STATUS),
            ("panel", left + 1, BAR, right - left - 1, height - BAR - STATUS),
        )
        for role, x, y, wide, high in boxes:
            # By a pixmap: `fillRect` makes the binding build enumerations that cost more than everything else here.
            paint = QPixmap(1, 1)
            paint.fill(colours.colour(role))
            painter.drawPixmap(x, y, wide, high, paint)

    def _furnish(self) -> None:
        """After the first paint: the session, the panes, the article of the last time."""
        from workbench.ui.desk import Desk
        from workbench.ui.keys import Keys
        from workbench.ui.session import Session

        theme.install(QApplication.instance())  # type: ignore[arg-type]  # a window has an application
        theme.choose(self.remembered.scheme)
        self.session = self._given or Session(self._library)
        self.desk = Desk(self.session, self.remembered)
        self.desk.quit.connect(self.close)
        self.keys = Keys(self, self.desk.actions_table)
        self.session.article_opened.connect(lambda _version: self._title())
        self.setCentralWidget(self.desk)
        self.desk.begin()
        QTimer.singleShot(0, self._complete)

    def _complete(self) -> None:
        """After the article is on screen: what stands beside it and what opens over it."""
        self.desk.complete()
        if self._warm:
            self.session.jobs.warm()
        self.ready.emit()

    def _title(self) -> None:
        page, name = self.session.page, self._library.folder.name
        self.setWindowTitle(f"{page.text.article.title} · {name}" if page else f"{name} · Workbench")

    @property
    def furnished(self) -> bool:
        return hasattr(self, "desk") and self.centralWidget() is self.desk

    def tell(self, bug: Bug, again: bool = False) -> None:
        """Tells of a bug: once in a dialog, `again` in place; instead of the desk where that could not be built."""
        # After the event that failed: it may have been a paint event, in which no window can be opened.
        QTimer.singleShot(0, self, lambda: self._tell(bug, again=again))

    def _tell(self, bug: Bug, *, again: bool) -> None:
        if not self.furnished:
            from workbench.ui.refused import Unbuilt

            theme.install(QApplication.instance())  # type: ignore[arg-type]  # a window has an application
            self.setCentralWidget(Unbuilt(bug.title, bug.words, self.close))
        elif again or self.findChild(QDialog, "bug") is not None:
            self.desk.banner.tell(bug.title, bug.words, bug.hint)
        else:
            from workbench.ui.dialogs.bug import BugDialog

            BugDialog(self, bug, leave=self.close).open()

    # Qt's events --------------------------------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.furnished and (event.mimeData().hasUrls() or event.mimeData().hasText()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.session.import_paths(paths)
        elif data.hasText():
            self.session.paste(data.text(), data.html())
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.furnished and self._library.in_step:
            # In the midst of a step that takes its time: it is stopped, nothing of it stays, and then the window closes.
            self.session.stopping.emit()
            QTimer.singleShot(0, self, self.close)
            event.ignore()
            return
        if self.furnished:
            from workbench.ui.dialogs import recents

            state.write(self._library.folder, self.desk.state(bytes(self.saveGeometry().data())))
            recents.of(self.session).write()
            self.desk.lists.stop()
        super().closeEvent(event)
        self.hide()  # at once: the children may take a moment to end
        if hasattr(self, "session"):
            self.session.close()
        if self.furnished:
            self._rest()

    def _rest(self) -> None:
        """The library is closed next: nothing that was put off until a later event is done, for it would read what is gone."""
        self.session.blockSignals(True)
        for timer in (*self.findChildren(QTimer), *self.session.findChildren(QTimer)):
            timer.stop()
        self.desk.nav.stop()
