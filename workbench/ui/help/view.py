"""The manual over the window: a list of pages with a search line at the left, the page at the right. Opens at the page of what has the focus."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QImageReader, QKeyEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from workbench.paths import resource
from workbench.ui import theme
from workbench.ui.actions import ACTIONS, BY_ID, Actions, key_text
from workbench.ui.dialogs.overlay_parts import Head
from workbench.ui.help import pages, render
from workbench.ui.session import Session
from workbench.ui.translate import tr
from workbench.ui.widgets.card import column, row
from workbench.ui.widgets.fields import LineField
from workbench.ui.widgets.overlay import Overlay

LIST, PICTURE = 250, 640
NAME = Qt.ItemDataRole.UserRole


class _Page(QTextBrowser):
    """One page; its pictures come from the program's own folder and from nowhere else."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Page of the manual"))
        self.document().setDocumentMargin(26)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        url = name if isinstance(name, QUrl) else QUrl(name)
        if kind == QTextDocument.ResourceType.ImageResource.value and url.scheme() == "picture":
            found = QImage(str(picture_path(url.path(), dark=theme.current().dark)))
            if not found.isNull():
                return found
        return QImage(1, 1, QImage.Format.Format_ARGB32)


def picture_path(name: str, *, dark: bool) -> Path:
    """Where a picture of the manual lies."""
    return resource("help", "pictures", f"{name}-{'dark' if dark else 'light'}.png")


class HelpOverlay(Overlay):
    """Up and Down in the search line move through the pages; F1 elsewhere opens the page that fits."""

    def __init__(self, actions: Actions, window: QWidget, name: str = "") -> None:
        super().__init__(window, name=tr("Help"), width=1080)
        self._actions = actions
        self.field = LineField(tr("Search the manual"), hint=tr("Search the manual"), enter_commits=False)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages of the manual"))
        self.list.setProperty("ringed", True)
        self.list.setFont(theme.ui_font(13))
        self.page = _Page()
        self.field.textChanged.connect(lambda _text: self._fill_list())
        self.field.installEventFilter(self)
        self.list.currentItemChanged.connect(lambda item, _before: self._show(item))
        self.page.anchorClicked.connect(lambda url: self.open_page(url.path()))
        theme.hub().changed.connect(self._again)
        left = column(margins=(16, 16, 12, 16), spacing=10)
        left.addWidget(self.field)
        left.addWidget(self.list, 1)
        side = QWidget()
        side.setFixedWidth(LIST)
        side.setLayout(left)
        body = row(spacing=0)
        body.addWidget(side)
        body.addWidget(self.page, 1)
        self.panel.body.addWidget(Head(self, tr("Help"), tr("Every page is one task.")))
        self.panel.body.addLayout(body, 1)
        side.setMinimumHeight(min(720, window.height() - 150))
        self._fill_list(name)

    def first_focus(self) -> QWidget:
        return self.field

    @property
    def shown(self) -> str:
        """The name of the page on screen."""
        item = self.list.currentItem()
        return str(item.data(NAME)) if item is not None else ""

    def open_page(self, name: str) -> None:
        """Shows a page, with the whole list at its side."""
        self.field.clear()
        self._fill_list(name)

    def _fill_list(self, name: str = "") -> None:
        before = name or self.shown
        words = {spec.id: f"{spec.text} {spec.help} {spec.words} {spec.meaning}" for spec in ACTIONS}
        self.list.clear()
        for one in pages.search(self.field.text(), words):
            item = QListWidgetItem(one.title)
            item.setData(NAME, one.name)
            item.setSizeHint(QSize(100, 28))
            self.list.addItem(item)
        names = [self.list.item(n).data(NAME) for n in range(self.list.count())]
        self.list.setCurrentRow(
            names.index(before) if before in names and not self.field.text() else 0 if names else -1
        )
        if not names:
            self.page.setPlainText(tr("No page holds these words."))

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        colours = {role: colour.name() for role, colour in theme.current().colours.items()}
        self.page.setFont(theme.ui_font(14))
        self.page.setHtml(render.to_html(pages.page(str(item.data(NAME))).body, self._act, colours, width=self._width))
        self.page.setAccessibleDescription(item.text())

    def _width(self, name: str) -> int:
        """Of a picture: its own, or what there is room for."""
        own = QImageReader(str(picture_path(name, dark=theme.current().dark))).size().width()
        return min(own, max(200, min(PICTURE, self.panel.width() - LIST - 90)))

    def _act(self, ident: str) -> tuple[str, str]:
        keys = self._actions.keys(ident)
        return BY_ID[ident].words.rstrip("…"), key_text(keys[0]) if keys else ""

    def _again(self) -> None:
        self._show(self.list.currentItem())

    def open(self) -> None:
        super().open()
        self._again()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
        return super().eventFilter(watched, event)


def place_of(session: Session) -> str:
    """The page that belongs to what has the focus."""
    widget: QWidget | None = QApplication.focusWidget()
    named = {tr(place): page for place, page in pages.BY_PLACE.items()}  # as an overlay is called on screen
    while widget is not None:
        if isinstance(widget, Overlay) and widget.accessibleName() in named:
            return named[widget.accessibleName()]
        if widget.objectName() in ("nav",):
            return pages.BY_PLACE["nav"]
        if widget.objectName() == "right" and session.centre == "article" and session.selection.stage == "evidence":
            return pages.BY_PLACE["inspector"]
        widget = widget.parentWidget()
    return pages.BY_PLACE.get(session.centre, pages.pages()[0].name)


def open_help(session: Session, actions: Actions, window: QWidget) -> None:
    """Opens the manual at the page that fits."""
    if any(overlay.isVisible() for overlay in window.findChildren(HelpOverlay)):
        return
    HelpOverlay(actions, window, place_of(session)).open()
