"""Everything by typing: results by kind in a fixed order, acts with their key, so that the palette teaches it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.ui import icons, texts, theme
from workbench.ui.actions import Actions, key_text
from workbench.ui.dialogs import recents
from workbench.ui.dialogs.finds import Find, find
from workbench.ui.dialogs.overlay_parts import Foot, keys_note
from workbench.ui.session import Session
from workbench.ui.translate import tr
from workbench.ui.widgets.card import row
from workbench.ui.widgets.chip import paint_cap, split_keys
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.words import Words

ROW, GROUP, MOST_HIGH = 36, 28, 460
FIND = Qt.ItemDataRole.UserRole
WAIT_MS = 60  # after the last key, before the library is searched

_used: list[str] = []


class _Search(QFrame):
    """The field with its glass and the count; a line in the accent below."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(50)
        self.field = QLineEdit()
        self.field.setFrame(False)
        self.field.setAccessibleName(tr("Search or run a command"))
        self.field.setPlaceholderText(tr("Search or run a command"))
        self.field.setFont(theme.ui_font(16))
        self.field.setStyleSheet("QLineEdit, QLineEdit:focus { border: none; padding: 0; background: transparent; }")
        self.count = Words(px=12, role="muted")
        line = row(margins=(48, 0, 18, 2), spacing=10)
        line.addWidget(self.field, 1)
        line.addWidget(self.count)
        self.setLayout(line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.paint(painter, "magnifying-glass", QRectF(17, 15, 20, 20), "muted")
        painter.fillRect(0, self.height() - 2, self.width(), 2, theme.current().colour("accent"))


class _Lines(QStyledItemDelegate):
    """Paints group captions and finds; the typed words stand out in them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.words: tuple[str, ...] = ()

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, ROW if index.data(FIND) is not None else GROUP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        box = QRectF(option.rect)
        colours, found = theme.current(), index.data(FIND)
        painter.save()
        if not isinstance(found, Find):
            painter.setFont(theme.ui_font(11.5, 600))
            painter.setPen(colours.colour("muted"))
            painter.drawText(box.adjusted(17, 4, 0, 0), Qt.AlignmentFlag.AlignVCenter, str(index.data()))
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colours.colour("selection"))
            painter.fillRect(QRectF(box.x(), box.y(), 3, box.height()), colours.colour("accent"))
        if found.icon:
            icons.paint(painter, found.icon, QRectF(box.x() + 17, box.y() + 9, 18, 18), "muted")
        right = self._keys(painter, box, found)
        left = self._text(painter, box.adjusted(48, 0, -right, 0), found)
        painter.setFont(theme.ui_font(12))
        painter.setPen(colours.colour("muted"))
        rest = QRectF(left + 12, box.y(), max(0.0, box.right() - right - left - 16), box.height())
        painter.drawText(
            rest,
            Qt.AlignmentFlag.AlignVCenter,
            painter.fontMetrics().elidedText(found.aside, Qt.TextElideMode.ElideRight, int(rest.width())),
        )
        painter.restore()

    def _keys(self, painter: QPainter, box: QRectF, found: Find) -> float:
        """Draws the caps at the right; how much room they took."""
        metrics, x = QFontMetrics(theme.ui_font(11, 500)), box.right() - 16
        for key in reversed(split_keys(key_text(found.keys)) if found.keys else []):
            wide = max(18, metrics.horizontalAdvance(key) + 12)
            x -= wide
            paint_cap(painter, QRectF(x, box.y() + 9, wide, 18), key)
            x -= 2
        return box.right() - x + 8

    def _text(self, painter: QPainter, box: QRectF, found: Find) -> float:
        """Draws the text piece by piece; where it ended."""
        plain, strong = theme.ui_font(13), theme.ui_font(13, 600)
        ink = theme.current().colour("text" if found.run is not None else "disabled")
        limit, x = box.x() + box.width() * 0.72, box.x()
        for piece, hit in pieces(found.text, self.words):
            font: QFont = strong if hit else plain
            metrics = QFontMetrics(font)
            words = (
                piece
                if x + metrics.horizontalAdvance(piece) <= limit
                else metrics.elidedText(piece, Qt.TextElideMode.ElideRight, int(max(0, limit - x)))
            )
            painter.setFont(font)
            painter.setPen(theme.current().colour("accent") if hit else ink)
            painter.drawText(QRectF(x, box.y(), limit - x + 20, box.height()), Qt.AlignmentFlag.AlignVCenter, words)
            x += metrics.horizontalAdvance(words)
            if words != piece:
                break
        return x


class PaletteOverlay(Overlay):
    """Up and down choose, Enter opens, Tab keeps to the group of the chosen line."""

    def __init__(self, session: Session, actions: Actions, window: QWidget, typed: str = "") -> None:
        super().__init__(window, name=tr("Search or run a command"), width=680, place="top")
        self._session, self._actions = session, actions
        self._only = ""
        self.search = _Search()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._lines = _Lines(self.list)
        self.list.setItemDelegate(self._lines)
        self.list.itemClicked.connect(lambda _item: self.confirm())
        self.panel.body.addWidget(self.search)
        self.panel.body.addWidget(self.list)
        foot = Foot()
        foot.line.insertWidget(
            0,
            keys_note(
                [
                    ("↑ ↓", tr("choose")),
                    ("Enter", tr("open", "what a key does")),
                    ("Tab", tr("only this group")),
                    ("Esc", tr("close")),
                ]
            ),
        )
        foot.line.addWidget(Words(tr("> actions, @ people"), px=12.5, role="muted"))
        self.panel.body.addWidget(foot)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self.look)
        self.search.field.setText(typed)
        self.search.field.textChanged.connect(self._typed)
        self.search.field.installEventFilter(self)
        self.look()

    def first_focus(self) -> QWidget:
        return self.search.field

    def _typed(self) -> None:
        self._only = ""
        self._wait.start(WAIT_MS)

    def look(self) -> None:
        """Searches now."""
        self._wait.stop()
        typed = self.search.field.text()
        opened = recents.of(self._session).opened
        found = find(self._session, self._actions, typed, used=tuple(_used), opened=opened, at=self._settings)
        shown = [f for f in found if not self._only or f.group == self._only]
        self._lines.words = tuple(typed.lstrip(">@").split())
        self.list.clear()
        group = ""
        for line in shown:
            if line.group != group:
                group = line.group
                head = QListWidgetItem(tr(group))
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                self.list.addItem(head)
            item = QListWidgetItem(f"{line.text}, {line.aside}" if line.aside else line.text)
            item.setData(FIND, line)
            self.list.addItem(item)
        self.search.count.setText(
            texts.count(len(shown), tr("{n} result"), tr("{n} results")) if shown else tr("nothing found")
        )
        self._move(1, start=-1)
        heights = sum(ROW if self.list.item(n).data(FIND) is not None else GROUP for n in range(self.list.count()))
        self.list.setFixedHeight(max(ROW, min(heights + 4, MOST_HIGH)))
        self.fit()

    def _settings(self, line: str) -> None:
        """Opens the settings at one of their lines."""
        from workbench.ui.dialogs.settings import SettingsOverlay

        SettingsOverlay(self._session, self._actions, self._host, at=line).open()

    def _move(self, step: int, *, start: int | None = None) -> None:
        count, at = self.list.count(), self.list.currentRow() if start is None else start
        for _ in range(count):
            at = (at + step) % count
            if self.list.item(at).data(FIND) is not None:
                self.list.setCurrentRow(at)
                return

    def current(self) -> Find | None:
        item = self.list.currentItem()
        found = item.data(FIND) if item is not None else None
        return found if isinstance(found, Find) else None

    def confirm(self) -> None:
        """Opens the chosen line. An act that cannot be done now stays, with its reason beside it."""
        if self._wait.isActive():
            self.look()
        chosen = self.current()
        if chosen is None or chosen.run is None:
            return
        self.dismiss()
        chosen.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._move(1 if key == Qt.Key.Key_Down else -1)
                return True
            if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                chosen = self.current()
                self._only = "" if self._only or chosen is None else chosen.group
                self.look()
                return True
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return True


def remember(ident: str) -> None:
    """An act was used: it stands first next time."""
    if ident in ("palette.open", "view.back") or ident.startswith(("verdict.level", "stance.", "player.")):
        return
    if ident in _used:
        _used.remove(ident)
    _used.insert(0, ident)
    del _used[12:]


def pieces(text: str, words: tuple[str, ...]) -> list[tuple[str, bool]]:
    """The text cut where typed words stand in it; True for those."""
    low = text.casefold()
    if len(low) != len(text):
        return [(text, False)]
    marks = [False] * len(text)
    for word in words:
        at = low.find(word.casefold()) if word else -1
        while at >= 0:
            marks[at : at + len(word)] = [True] * len(word)
            at = low.find(word.casefold(), at + len(word))
    found: list[tuple[str, bool]] = []
    for sign, hit in zip(text, marks, strict=False):
        if found and found[-1][1] is hit:
            found[-1] = (found[-1][0] + sign, hit)
        else:
            found.append((sign, hit))
    return found
