"""One choice out of many in an overlay, found by typing: filters, their values, orders, saved views."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.ui import icons, theme
from workbench.ui.dialogs.overlay_parts import Foot, Head, keys_note
from workbench.ui.translate import tr
from workbench.ui.widgets.card import column
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.words import muted

ROW, MOST_HIGH = 34, 396
OPTION = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Option:
    """One line: `key` is what is chosen, `aside` stands at the right, `now`: it is what holds at present."""

    key: str
    text: str
    aside: str = ""
    now: bool = False


class _Lines(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        told: Option = index.data(OPTION)
        box, colours = QRectF(option.rect), theme.current()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colours.colour("selection"))
            painter.fillRect(QRectF(box.x(), box.y(), 3, box.height()), colours.colour("accent"))
        if told.now:
            icons.paint(painter, "check", QRectF(box.x() + 17, box.y() + 9, 16, 16), "accent")
        inner = box.adjusted(44, 0, -20, 0)
        painter.setFont(theme.ui_font(12))
        painter.setPen(colours.colour("muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, told.aside)
        room = inner.width() - painter.fontMetrics().horizontalAdvance(told.aside) - 12
        painter.setFont(theme.ui_font(13))
        painter.setPen(colours.colour("text"))
        words = painter.fontMetrics().elidedText(told.text, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


class Pick(Overlay):
    """`look(typed)` answers the options for what was typed; without it those given are sifted by their words. `free`: what is typed may itself
    be chosen, in words such as "Tag “{typed}”"."""

    def __init__(
        self,
        window: QWidget,
        *,
        title: str,
        then: Callable[[str], object],
        options: Sequence[Option] = (),
        look: Callable[[str], Sequence[Option]] | None = None,
        free: str = "",
        empty: str = "",
    ) -> None:
        super().__init__(window, name=title, width=480, place="top")
        self._then, self._options, self._free = then, tuple(options), free
        self._look = look
        self.field = QLineEdit()
        self.field.setAccessibleName(title)
        self.field.setPlaceholderText(tr("Type to find, or something new") if free else tr("Type to find"))
        self.field.setFont(theme.ui_font(13))
        self.field.setMaxLength(200)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Lines(self.list))
        self.list.itemClicked.connect(lambda _item: self.confirm())
        self.nothing = muted(empty or tr("Nothing fits."), px=12.5)
        self.nothing.setContentsMargins(20, 4, 20, 14)
        top = column(margins=(16, 12, 16, 10))
        top.addWidget(self.field)
        foot = Foot()
        foot.line.insertWidget(0, keys_note([("↑ ↓", tr("choose")), ("Enter", tr("take")), ("Esc", tr("close"))]))
        self.panel.body.addWidget(Head(self, title))
        self.panel.body.addLayout(top)
        self.panel.body.addWidget(self.list)
        self.panel.body.addWidget(self.nothing)
        self.panel.body.addWidget(foot)
        self.field.textChanged.connect(lambda _text: self.sift())
        self.field.installEventFilter(self)
        self.sift()

    def first_focus(self) -> QWidget:
        return self.field

    def sift(self) -> None:
        """The options that fit what is typed."""
        typed = " ".join(self.field.text().split())
        found = list(self._look(typed)) if self._look is not None else self._options
        asked = typed.casefold().split()
        fits = [one for one in found if all(word in one.text.casefold() for word in asked)]
        if self._free and typed and not any(one.key == typed for one in fits):
            fits.append(Option(typed, self._free.format(typed=typed)))
        self.list.clear()
        for one in fits:
            item = QListWidgetItem(", ".join(part for part in (one.text, one.aside) if part))
            item.setData(OPTION, one)
            self.list.addItem(item)
        now = next((n for n, one in enumerate(fits) if one.now), 0)
        self.list.setCurrentRow(now if not typed else 0)
        self.list.setFixedHeight(min(len(fits) * ROW + 2, MOST_HIGH))
        self.list.setVisible(bool(fits))
        self.nothing.setVisible(not fits)
        self.fit()

    def current(self) -> Option | None:
        item = self.list.currentItem()
        found = item.data(OPTION) if item is not None else None
        return found if isinstance(found, Option) else None

    def confirm(self) -> None:
        chosen = self.current()
        if chosen is None:
            return
        self.dismiss()
        self._then(chosen.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
        return super().eventFilter(watched, event)
