"""The dashboard of the library over the window: figures are buttons, arrows move between them, Enter opens the list of what one counts."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from workbench.domain.dashboard import Dashboard, Figure
from workbench.domain.listing import SHOWN, SavedView
from workbench.services import dashboard as services
from workbench.ui import icons, texts, theme
from workbench.ui.pictures.dashboard import Board, Cell, Text, Words, number, place
from workbench.ui.pictures.overlay import Canvas, PictureOverlay, Place
from workbench.ui.session import Session
from workbench.ui.translate import tr, value

DIRECTIONS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
BAR_FROM, NUMBER_WIDE = 178, 64


def headings(told: Dashboard) -> Words:
    """The words around the figures."""
    return Words(
        status=tr("Claims by status"),
        verdicts=tr("Claims by verdict"),
        coverage=tr("Articles"),
        people=tr("Claims checked, by person"),
        people_note=tr("By name. What is counted is our work, not anybody’s record."),
        more_people=tr("and {n} more").format(n=told.more_people),
        weeks=tr("Work in the last weeks"),
        weeks_note=tr("Filled: claims taken up. Outlined: first verdicts given."),
        as_of=tr("As of {day}.").format(day=texts.day(told.today)),
        waiting=waiting_words(told),
    )


def in_words(told: Dashboard) -> Dashboard:
    """With the figures in the language of the window; people, and levels of the newsroom's own, are called as they are."""

    def said(figures: Sequence[Figure], comment: str = "") -> tuple[Figure, ...]:
        return tuple(replace(one, words=tr(one.words, comment)) for one in figures)

    weeks = ((week, said((week.claims, week.verdicts))) for week in told.weeks)
    return replace(
        told,
        headline=said(told.headline),
        status=said(told.status, "ClaimStatus"),
        verdicts=tuple(replace(one, words=value(one.words)) for one in told.verdicts),
        coverage=said(told.coverage),
        weeks=tuple(replace(week, claims=claims, verdicts=verdicts) for week, (claims, verdicts) in weeks),
    )


def waiting_words(told: Dashboard) -> str:
    """That nothing is open does not mean that nothing waits: suggestions become claims only when they are accepted."""
    if told.waiting == 1:
        return tr("1 suggestion is not answered yet; it counts as a claim once accepted.")
    words = tr("{n} suggestions are not answered yet; they count as claims once accepted.")
    return words.format(n=number(told.waiting, told.cap)) if told.waiting else ""


class FigurePlace(Place):
    """A figure on the dashboard."""

    def __init__(self, cell: Cell) -> None:
        super().__init__()
        self.cell = cell
        self.setText(cell.figure.words)
        self.setAccessibleName(cell.spoken)
        self.setGeometry(QRectF(*cell.rect).toRect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_cell(QPainter(self), self.cell, QRectF(self.rect()), hover=self.underMouse())


def paint_cell(painter: QPainter, cell: Cell, box: QRectF, *, hover: bool = False) -> None:
    """One figure."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if cell.kind == "tile":
        _tile(painter, cell, box, hover=hover)
        return
    if hover:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().colour("hover"))
        painter.drawRoundedRect(box, 4, 4)
    if cell.kind == "waiting":
        _line(painter, cell, box)
    elif cell.kind in ("row", "name"):
        _row(painter, cell, box)
    else:
        _week(painter, cell, box)


def _tile(painter: QPainter, cell: Cell, box: QRectF, *, hover: bool) -> None:
    colours = theme.current()
    late = cell.figure.sign == "late"
    painter.setPen(QPen(colours.colour("danger" if late else "hairline"), 1))
    painter.setBrush(colours.colour("hover" if hover else "panel"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    painter.setFont(theme.ui_font(24, 600))
    painter.setPen(colours.colour("danger" if late else "text" if cell.figure.n else "muted"))
    painter.drawText(box.adjusted(14, 8, -8, -28), Qt.AlignmentFlag.AlignVCenter, cell.number)
    painter.setFont(theme.ui_font(12.5))
    painter.setPen(colours.colour("muted"))
    painter.drawText(box.adjusted(14, 40, -8, -10), Qt.AlignmentFlag.AlignVCenter, cell.figure.words)


def _line(painter: QPainter, cell: Cell, box: QRectF) -> None:
    """A sentence that leads to what it speaks of."""
    painter.setFont(theme.ui_font(12.5))
    painter.setPen(theme.current().colour("accent"))
    words = painter.fontMetrics().elidedText(cell.figure.words, Qt.TextElideMode.ElideRight, int(box.width()) - 26)
    painter.drawText(box.adjusted(4, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
    right = box.x() + 4 + painter.fontMetrics().horizontalAdvance(words) + 5
    icons.paint(painter, "arrow-right", QRectF(right, box.center().y() - 7, 14, 14), "accent")


def _row(painter: QPainter, cell: Cell, box: QRectF) -> None:
    colours = theme.current()
    names = cell.kind == "name"
    painter.setFont(theme.ui_font(13))
    painter.setPen(colours.colour("text" if cell.number else "muted"))
    room = QRectF(box.x() + 4, box.y(), (box.width() - 44) if names else BAR_FROM - 18, box.height())
    shown = painter.fontMetrics().elidedText(cell.figure.words, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
    painter.setFont(theme.ui_font(13, 600))
    right = box.adjusted(0, 0, -6, 0)
    painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, cell.number)
    if names:
        return
    track = QRectF(box.x() + BAR_FROM, box.center().y() - 4, box.width() - BAR_FROM - NUMBER_WIDE, 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.colour("sunken"))
    painter.drawRoundedRect(track, 4, 4)
    if cell.share > 0:
        painter.setBrush(colours.colour("border"))
        painter.drawRoundedRect(QRectF(track.x(), track.y(), max(8, track.width() * cell.share), track.height()), 4, 4)


def _week(painter: QPainter, cell: Cell, box: QRectF) -> None:
    colours = theme.current()
    high = (box.height() - 22) * cell.share
    bar = QRectF(box.center().x() - 13, box.bottom() - high, 26, high)
    painter.setPen(QPen(colours.colour("border"), 1.25) if cell.kind == "verdicts" else Qt.PenStyle.NoPen)
    painter.setBrush(colours.colour("panel" if cell.kind == "verdicts" else "border"))
    if high:
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, 0) if cell.kind == "verdicts" else bar)
    painter.setFont(theme.ui_font(12, 600))
    painter.setPen(colours.colour("text" if cell.figure.n else "muted"))
    above = QRectF(bar.x() - 15, bar.y() - 20, 56, 18)
    painter.drawText(above, Qt.AlignmentFlag.AlignCenter, cell.number)


def paint_board(painter: QPainter, board: Board) -> None:
    """Headings, remarks, the line under the weeks."""
    colours = theme.current()
    for text in board.texts:
        _text(painter, text)
    if board.base is not None:
        y, x1, x2 = board.base
        painter.setPen(QPen(colours.colour("edge"), 1))
        painter.drawLine(QPointF(x1, y), QPointF(x2, y))


def _text(painter: QPainter, text: Text) -> None:
    painter.setFont(theme.ui_font(12, 600 if text.role == "head" else 400))
    painter.setPen(theme.current().colour("muted"))
    if text.role == "tick":
        painter.drawText(QRectF(text.x - 60, text.y, 120, 18), Qt.AlignmentFlag.AlignCenter, text.words)
    else:
        painter.drawText(
            QRectF(text.x + 4, text.y, 470, 20),
            Qt.AlignmentFlag.AlignVCenter,
            text.words,
        )


class DashboardCanvas(Canvas):
    """All figures."""

    def __init__(self, told: Dashboard) -> None:
        days = [texts.short_day(week.monday) for week in told.weeks]
        self.board = place(in_words(told), headings(told), days)
        super().__init__(tr("Dashboard"), QSize(980, int(self.board.height)))
        self.setAccessibleDescription(waiting_words(told))
        self.figures = [FigurePlace(cell) for cell in self.board.cells]
        for made in self.figures:
            made.setParent(self)
        self.places = list(self.figures)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_board(QPainter(self), self.board)

    def draw(self, painter: QPainter) -> None:
        paint_board(painter, self.board)
        for cell in self.board.cells:
            paint_cell(painter, cell, QRectF(*cell.rect))

    def next_place(self, at: int, event: QKeyEvent) -> int:
        """The nearest in the direction of the arrow; what lies across costs more than what lies ahead."""
        step = DIRECTIONS.get(Qt.Key(event.key()))
        if step is None:
            return super().next_place(at, event)
        here, wide = self.places[at].geometry().center(), self.places[at].width()
        best, found = None, at
        for n, one in enumerate(self.figures):
            off = one.geometry().center() - here
            ahead = off.x() * step[0] + off.y() * step[1]
            beside = max(0, abs(off.x()) - (one.width() + wide) // 2)  # what lies below or above costs nothing more
            across = beside * abs(step[1]) + abs(off.y() * step[0])
            if ahead <= 0 or (step[0] and across > one.height() / 2 + 4):
                continue
            cost = ahead + 3 * across
            if best is None or cost < best:
                best, found = cost, n
        return found


class DashboardOverlay(PictureOverlay):
    """How much is open, late, decided; each figure leads to its list."""

    def __init__(self, session: Session, window: QWidget) -> None:
        told = services.read(session.library)
        canvas = DashboardCanvas(told)
        super().__init__(
            session,
            window,
            canvas,
            title=tr("Dashboard"),
            aside=session.library.folder.name,
            keys=tr("Arrows move, Enter opens the list of what is counted."),
            empty=tr("Nothing to count yet. Import an article and accept a claim of it; then this shows what is open, due and decided.") if told.empty else "",
        )  # fmt: skip
        for one in canvas.places:
            assert isinstance(one, FigurePlace)
            go = self.follow_waiting if one.cell.kind == "waiting" else functools.partial(self.follow, one.cell.figure)
            one.clicked.connect(lambda _checked=False, go=go: go())

    def follow_waiting(self) -> None:
        """Shows the suggestions that wait, in the left pane."""
        self.dismiss()
        self._session.queue_wanted.emit("suggestions")

    def follow(self, figure: Figure) -> None:
        """Shows the list of what a figure counts."""
        if figure.query is None:
            return
        self.dismiss()
        self._session.view_wanted.emit(SavedView("", figure.query, SHOWN[figure.query.kind]))
