"""The bar at the top: menus made from the table of actions, undo and redo, and the field that opens the palette."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QMenuBar, QSizePolicy, QToolButton

from workbench.services import history
from workbench.ui import icons, theme
from workbench.ui.actions import ACTIONS, BY_ID, MENUS, Actions, key_text
from workbench.ui.measures import BAR
from workbench.ui.session import Session
from workbench.ui.translate import told, tr
from workbench.ui.widgets.chip import paint_cap
from workbench.ui.widgets.focus_ring import RingButton

# A separator stands before these in their menus.
BREAKS = {"library.backup", "app.settings", "app.quit", "edit.undo", "view.left", "view.zoom_in", "view.light", "claim.new", "stance.1", "evidence.open", "lists.words", "lists.views", "lists.all", "help.manual"}  # fmt: skip
# Alt and this letter open the menu; J, K and L are the player's.
LETTERS = {
    "File": "f", "Edit": "e", "View": "v", "Article": "a", "Claim": "c", "Evidence": "d", "Media": "m", "Lists": "s", "Export": "x", "Help": "h",
}  # fmt: skip


def marked(title: str) -> str:
    """`&File`: the title of a menu with its letter marked; the translator marks a letter of the other language."""
    at = title.lower().index(LETTERS[title])
    return f"{title[:at]}&{title[at:]}"


class SearchField(RingButton):
    """Looks like the field it opens."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        spec = BY_ID["palette.open"]
        self.setText(spec.words)
        self.setAccessibleName(spec.words)
        self.setAccessibleDescription(spec.meaning)
        self._actions, self._spec = actions, spec
        actions.keys_changed.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(380)
        self.clicked.connect(lambda: actions.trigger(spec.id))

    def sizeHint(self) -> QSize:
        return QSize(380, 29)

    def minimumSizeHint(self) -> QSize:
        return QSize(150, 29)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.current()
        painter.setPen(QPen(colours.colour("border"), 1))
        painter.setBrush(colours.colour("hover" if self.underMouse() else "panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        icons.paint(painter, "magnifying-glass", QRectF(9, 6, 17, 17))
        painter.setFont(theme.ui_font(13))
        painter.setPen(colours.colour("muted"))
        room = self.rect().adjusted(34, 0, -60, 0)
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        key = key_text(next(iter(self._actions.keys(self._spec.id)), "")).replace("+", " ")
        if key:
            painter.setFont(theme.ui_font(11, 500))
            width = painter.fontMetrics().horizontalAdvance(key) + 12
            paint_cap(painter, QRectF(self.width() - width - 5, 5.5, width, 18), key)


class ToolButton(QToolButton):
    """Takes Enter as a click, as our other buttons do."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class TopBar(QFrame):
    """40 px."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setAccessibleName(tr("Menus and search"))
        self.setFixedHeight(BAR)
        self._session = session
        self._actions = actions
        self.bar = QMenuBar()
        self.bar.setNativeMenuBar(False)
        self.bar.setFont(theme.ui_font(13))
        self.bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for title in MENUS:
            self._menu(title)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 0, 12, 1)
        layout.setSpacing(4)
        layout.addWidget(self.bar)
        layout.addStretch(1)
        for ident in ("edit.undo", "edit.redo"):
            layout.addWidget(self._tool(ident))
        layout.addSpacing(6)
        self.search = SearchField(actions)
        layout.addWidget(self.search, 2)
        session.changed.connect(lambda _changes: self.refresh())
        theme.hub().changed.connect(self.update)

    def _menu(self, title: str) -> None:
        menu = QMenu(tr(marked(title)), self)
        for spec in ACTIONS:
            if spec.menu == title:
                if spec.id in BREAKS and not menu.isEmpty():
                    menu.addSeparator()
                menu.addAction(self._actions.qaction(spec.id))
        menu.aboutToShow.connect(self._actions.refresh)
        menu.setToolTipsVisible(True)
        self.bar.addMenu(menu)

    def _tool(self, ident: str) -> QToolButton:
        made = ToolButton()
        made.setIcon(icons.icon(BY_ID[ident].icon, "text"))
        made.setIconSize(QSize(18, 18))
        made.setAccessibleName(BY_ID[ident].words)
        made.clicked.connect(lambda: self._actions.trigger(ident))
        self._actions.refreshed.connect(lambda: self._show_tool(made, ident))
        return made

    def _show_tool(self, made: QToolButton, ident: str) -> None:
        made.setEnabled(self._actions.state(ident) is True)
        made.setToolTip(self._actions.qaction(ident).text().partition("\t")[0].replace("&&", "&"))

    def refresh(self) -> None:
        """What undo and redo would do, in words."""
        undo, redo = history.undo_label(self._session.library), history.redo_label(self._session.library)
        self._actions.set_text("edit.undo", tr("Undo “{label}”").format(label=told(undo)) if undo else tr("Undo"))
        self._actions.set_text("edit.redo", tr("Redo “{label}”").format(label=told(redo)) if redo else tr("Redo"))
        self._actions.refresh_soon()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().colour("window"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.current().colour("hairline"))
