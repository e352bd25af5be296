"""Paints one row of a list: title, second line, what is done as words and as a 2 px bar."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.ui import icons, theme
from workbench.ui.models.keyset import ROW
from workbench.ui.models.rows import Row

HEIGHT, PAD = 64, 18


class RowDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(ROW)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colours = theme.current()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(box, colours.colour("selection"))
            painter.fillRect(box.left(), box.top(), 3, box.height(), colours.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, colours.colour("hover"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, colours.colour("hairline"))
        self._words(painter, row, box)
        if row.progress is not None:
            self._bar(painter, row.progress, box, chosen=chosen)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(colours.colour("accent"))
            painter.drawRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -1.5))
        painter.restore()

    def _words(self, painter: QPainter, row: Row, box: QRect) -> None:
        colours = theme.current()
        inner = box.adjusted(PAD, 0, -16, 0)
        title = theme.ui_font(13, 600)
        painter.setFont(title)
        painter.setPen(colours.colour("text"))
        words = QFontMetrics(title).elidedText(row.title, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(QRect(inner.left(), box.top() + 10, inner.width(), 20), Qt.AlignmentFlag.AlignVCenter, words)
        small = theme.ui_font(11.5)
        metrics = QFontMetrics(small)
        painter.setFont(small)
        right = metrics.horizontalAdvance(row.right)
        line = QRect(inner.left(), box.top() + 30, inner.width(), 18)
        painter.setPen(colours.colour("text" if row.progress is not None and row.right else "muted"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, row.right)
        tick = 18 if row.done else 0
        if row.done:
            icons.paint(painter, "check", QRectF(line.right() - right - 17, line.top() + 2, 13, 13), "ok")
        painter.setPen(colours.colour("muted"))
        room = inner.width() - right - tick - (10 if row.right else 0)
        detail = metrics.elidedText(row.detail, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, detail)

    def _bar(self, painter: QPainter, progress: float, box: QRect, *, chosen: bool) -> None:
        colours = theme.current()
        track = QRectF(box.left() + PAD, box.bottom() - 9, box.width() - PAD - 16, 2)
        painter.fillRect(track, colours.colour("hairline"))
        track.setWidth(track.width() * progress)
        painter.fillRect(track, colours.colour("accent" if chosen else "muted"))
