"""Paints one cell of a list: words cut with an ellipsis, states as chips, coverage as a bar, the row under the cursor in a frame."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.ui import theme
from workbench.ui.models.window import STORED

Index = QModelIndex | QPersistentModelIndex
PAD = 10
ROW = 36
# Column -> value as it is shown -> (fill, ink). Other values of these columns are plain words.
CHIPS = {
    "status": {
        "new": ("context_fill", "context"),
        "triaged": ("context_fill", "context"),
        "in progress": ("selection", "accent"),
        "waiting for reply": ("proposed_fill", "proposed"),
        "in review": ("proposed_fill", "proposed"),
        "decided": ("ok_fill", "ok"),
        "published": ("ok_fill", "ok"),
        "corrected": ("ok_fill", "ok"),
        "not pursued": ("context_fill", "context"),
    },
    "state": {
        "mentioned": ("proposed_fill", "proposed"),
        "located": ("proposed_fill", "proposed"),
        "held": ("context_fill", "context"),
        "opened": ("ok_fill", "ok"),
        "pinned": ("ok_fill", "ok"),
        "assessed": ("ok_fill", "ok"),
        "unavailable": ("danger_fill", "danger"),
    },
}
FIGURES = ("number", "evidence", "claims")  # columns set to the right


class CellDelegate(QStyledItemDelegate):
    """`hovered`: the row under the mouse, or -1."""

    hovered = -1
    kind = "claims"

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        column = index.model().columns[index.column()]  # type: ignore[attr-defined]  # it is a WindowModel
        words, stored = str(index.data() or ""), str(index.data(STORED) or "")
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._ground(painter, box, index, chosen=chosen)
        inner = box.adjusted(PAD + (6 if index.column() == 0 else 0), 0, -PAD, -1)
        fill, ink = CHIPS.get(column, {}).get(stored, ("", ""))
        if fill:
            self._chip(painter, inner, words, fill, ink, chosen=chosen)
        elif column == "coverage" and words:
            self._coverage(painter, inner, words, stored)
        else:
            self._words(painter, inner, words, column, lead=index.column() == 0)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRect, index: Index, *, chosen: bool) -> None:
        colours, view = theme.current(), self.parent()
        if chosen:
            painter.fillRect(box, colours.colour("selection"))
        elif index.row() == self.hovered:
            painter.fillRect(box, colours.colour("hover"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, colours.colour("hairline"))
        if chosen and index.column() == 0:
            painter.fillRect(box.left(), box.top(), 3, box.height(), colours.colour("accent"))
        if index.row() == view.currentIndex().row() and view.hasFocus():  # type: ignore[union-attr]  # its table
            self._frame(painter, box, first=index.column() == 0, last=index.column() == index.model().columnCount() - 1)

    def _frame(self, painter: QPainter, box: QRect, *, first: bool, last: bool) -> None:
        """This cell's part of the ring around the row."""
        accent = theme.current().colour("accent")
        painter.fillRect(box.left(), box.top(), box.width(), 2, accent)
        painter.fillRect(box.left(), box.bottom() - 1, box.width(), 2, accent)
        if first:
            painter.fillRect(box.left(), box.top(), 2, box.height(), accent)
        if last:
            painter.fillRect(box.right() - 1, box.top(), 2, box.height(), accent)

    def _words(self, painter: QPainter, box: QRect, words: str, column: str, *, lead: bool) -> None:
        font = theme.ui_font(13, 500 if lead else 400)
        painter.setFont(font)
        painter.setPen(
            theme.current().colour("text" if lead or column in ("said_by", "verdict", "assignee") else "muted")
        )
        side = Qt.AlignmentFlag.AlignRight if column in FIGURES and not lead else Qt.AlignmentFlag.AlignLeft
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | side, shown)

    def _chip(self, painter: QPainter, box: QRect, words: str, fill: str, ink: str, *, chosen: bool) -> None:
        font = theme.ui_font(11, 600)
        metrics, colours = QFontMetrics(font), theme.current()
        width = min(box.width(), metrics.horizontalAdvance(words) + 14)
        chip = QRectF(box.left(), box.center().y() - 9, width, 18)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # On a chosen row the fill of work under way is the row's own: a fine edge keeps the chip a chip.
        painter.setPen(QPen(colours.colour(ink), 1) if chosen and fill == "selection" else Qt.PenStyle.NoPen)
        painter.setBrush(colours.colour(fill))
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font)
        painter.setPen(colours.colour(ink))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(width) - 10)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, shown)

    def _coverage(self, painter: QPainter, box: QRect, words: str, stored: str) -> None:
        """`2 of 6 decided`, over a bar of 2 px."""
        colours = theme.current()
        done, _, rest = stored.partition(" of ")
        whole = rest.partition(" ")[0]
        painter.setFont(theme.ui_font(12))
        painter.setPen(colours.colour("text"))
        painter.drawText(box.adjusted(0, 0, 0, -6), Qt.AlignmentFlag.AlignVCenter, words)
        share = int(done) / int(whole) if done.isdecimal() and whole.isdecimal() and int(whole) else 0.0
        track = QRectF(box.left(), box.bottom() - 7, box.width(), 2)
        painter.fillRect(track, colours.colour("hairline"))
        track.setWidth(track.width() * share)
        painter.fillRect(track, colours.colour("ok" if share == 1 else "accent"))
