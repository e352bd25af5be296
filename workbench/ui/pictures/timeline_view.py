"""The timeline of a claim over the window: its points are buttons, arrows walk through them in time, Enter opens the words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from workbench.domain.timeline import Kind, Moment
from workbench.domain.vocab import Stance
from workbench.services import timeline as services
from workbench.services.timeline import Timeline
from workbench.ui import icons, texts, theme
from workbench.ui.inspector.claim_parts import quoted
from workbench.ui.pictures.overlay import Canvas, PictureOverlay, Place
from workbench.ui.pictures.timeline import LEFT, RING, WIDTH, Placed, Point, in_words, place
from workbench.ui.selection import Selection
from workbench.ui.session import Session
from workbench.ui.translate import label, tr
from workbench.ui.widgets.stance_sign import paint_sign

ICONS: dict[Kind, str] = {
    "said": "quotes", "printed": "newspaper", "repeated": "arrows-clockwise", "evidence": "film-strip", "opened": "eye", "desk": "tray",
    "asked": "paper-plane-tilt", "replied": "chat-circle-text", "decided": "scales", "published": "check-circle", "corrected": "note",
}  # fmt: skip
EVIDENCE_ICONS = {
    "video": "film-strip",
    "audio": "microphone",
    "image": "image",
    "post": "chat-circle-text",
    "map": "globe",
}
PX = 12.5
LEAST = 460


def icon_of(moment: Moment) -> str:
    """Evidence by its kind, everything else by what happened."""
    return EVIDENCE_ICONS.get(moment.what, "file-text") if moment.kind == "evidence" else ICONS[moment.kind]


def measure(words: str, bold: bool) -> float:
    """How wide words are on a label."""
    return QFontMetricsF(theme.ui_font(PX, 600 if bold else 400)).horizontalAdvance(words)


def when(at: str) -> str:
    """A time as the timeline writes it: a day, or what is known of it; instants by the day they were here."""
    if len(at) > 10:
        return texts.local_day(at)
    return texts.short_day(at) if len(at) == 10 else texts.day(at)


class PointPlace(Place):
    """The words of a point."""

    def __init__(self, point: Point) -> None:
        super().__init__()
        self.point = point
        self.setText(point.head)
        self.setAccessibleName(point.spoken)
        self.setToolTip(point.spoken.replace("<", "‹"))
        self.setGeometry(QRectF(*point.label).toRect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.current().colour("hover"))
            painter.drawRoundedRect(self.rect(), 4, 4)
        paint_label(painter, self.point, QRectF(self.rect()))


def paint_label(painter: QPainter, point: Point, box: QRectF) -> None:
    """Two lines: when and what; the rest."""
    colours = theme.current()
    painter.setFont(theme.ui_font(PX, 600))
    painter.setPen(colours.colour("text"))
    first = QRectF(box.x() + 1, box.y(), box.width(), box.height() / 2)
    painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, point.head_bold)
    first.setLeft(first.x() + painter.fontMetrics().horizontalAdvance(point.head_bold) + 6)
    _line(painter, first, point.head, "text")
    _line(
        painter,
        QRectF(box.x() + 1, box.y() + box.height() / 2, box.width() - 1, box.height() / 2),
        point.detail,
        "muted",
    )


def _line(painter: QPainter, box: QRectF, words: str, role: str) -> None:
    painter.setFont(theme.ui_font(PX))
    painter.setPen(theme.current().colour(role))
    shown = painter.fontMetrics().elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, int(box.width()) + 1)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)


def paint_rails(painter: QPainter, placed: Placed) -> None:
    """Lines, the day of the statement, stems, points, and the time between them."""
    colours = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for y, x1, x2 in placed.same_day:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.colour("selection"))
        painter.drawRoundedRect(QRectF(x1 - RING / 2 - 4, y - 15, x2 - x1 + RING + 8, 30), 6, 6)
    for n, rail in enumerate(placed.rails):
        painter.setPen(QPen(colours.colour("border"), 1.5))
        painter.drawLine(QPointF(rail.x1 if n == 0 else LEFT - 18, rail.y), QPointF(rail.x2, rail.y))
        if rail.onward:
            painter.drawLine(QPointF(rail.x2 - 5, rail.y - 4), QPointF(rail.x2, rail.y))
            painter.drawLine(QPointF(rail.x2 - 5, rail.y + 4), QPointF(rail.x2, rail.y))
    for point in placed.points:
        _point(painter, point)
    for between in placed.betweens:
        painter.setFont(theme.ui_font(11))
        wide = painter.fontMetrics().horizontalAdvance(between.words)
        box = QRectF(between.x - wide / 2 - 4, between.y - 8, wide + 8, 16)
        inside = any(y == between.y and x1 < between.x < x2 for y, x1, x2 in placed.same_day)
        painter.fillRect(box, colours.colour("selection" if inside else "panel"))
        painter.setPen(colours.colour("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, between.words)


def _point(painter: QPainter, point: Point) -> None:
    colours = theme.current()
    moment = point.moment
    ink = colours.ink(moment.stance) if moment.stance is not None else colours.colour("border")
    painter.setPen(QPen(ink, 1.25))
    _x, top, _wide, high = point.label
    edge = top + high if point.above else top
    painter.drawLine(QPointF(point.x, edge), QPointF(point.x, point.y))
    painter.setBrush(colours.colour("panel"))
    painter.setPen(
        QPen(colours.colour("accent") if moment.kind == "said" else ink, 2 if moment.kind == "said" else 1.25)
    )
    painter.drawEllipse(QPointF(point.x, point.y), RING / 2, RING / 2)
    shape = icons.outline(icon_of(moment), QRectF(point.x - 6.5, point.y - 6.5, 13, 13))
    painter.fillPath(shape, colours.colour("text"))
    if moment.stance is not None:
        paint_sign(painter, QRectF(point.x + RING / 2 - 2, point.y - RING / 2 - 5, 8, 8), moment.stance)


def undated_words(undated: Sequence[Moment]) -> str:
    """What is left out of the picture, and what it is; "" where nothing is."""
    if not undated:
        return ""
    named = "; ".join(", ".join(part for part in in_words(moment) if part) for moment in undated)
    one = tr("One thing has no date and is left out: {things}.")
    several = tr("{n} things have no date and are left out: {things}.")
    return (one if len(undated) == 1 else several).format(n=len(undated), things=named)


class TimelineCanvas(Canvas):
    """The picture with its points."""

    def __init__(self, told: Timeline, *, width: int = WIDTH) -> None:
        self.placed = place(told.moments, measure=measure, when=when, width=width)
        super().__init__(tr("Timeline of a claim"), QSize(width, int(self.placed.height)))
        self.setToolTip(undated_words(told.undated))
        self.setAccessibleDescription(undated_words(told.undated))
        self._told = told
        found = []
        for point in self.placed.points:
            made = PointPlace(point)
            made.setParent(self)
            found.append(made)
        self.places = found

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_rails(painter, self.placed)
        self._note(painter)

    def draw(self, painter: QPainter) -> None:
        paint_rails(painter, self.placed)
        for point in self.placed.points:
            paint_label(painter, point, QRectF(*point.label))
        self._note(painter)

    def _note(self, painter: QPainter) -> None:
        words = tr("Not to scale: the time between two points is written on the line.")
        if told := undated_words(self._told.undated):
            words += " " + told
        painter.setFont(theme.ui_font(12))
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self.width() - LEFT)
        painter.setPen(theme.current().colour("muted"))
        painter.drawText(
            QRectF(LEFT - 11, self.height() - 34, self.width() - LEFT, 20), Qt.AlignmentFlag.AlignVCenter, words
        )
        self._signs(painter)

    def _signs(self, painter: QPainter) -> None:
        """What the signs at the points mean, as far as there are any, above the remark."""
        x = LEFT - 11.0
        found = {moment.stance for moment in self._told.moments if moment.stance is not None}
        for stance in (one for one in Stance if one in found):
            paint_sign(painter, QRectF(x, self.height() - 52, 8, 8), stance)
            painter.setPen(theme.current().ink(stance))
            painter.drawText(QRectF(x + 14, self.height() - 58, 300, 20), Qt.AlignmentFlag.AlignVCenter, label(stance))
            x += 36 + painter.fontMetrics().horizontalAdvance(label(stance))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A ring is part of its point."""
        at = event.position()
        for made in self.places:
            assert isinstance(made, PointPlace)
            if (at - QPointF(made.point.x, made.point.y)).manhattanLength() < RING:
                made.click()
                return
        super().mousePressEvent(event)


class TimelineOverlay(PictureOverlay):
    """When a claim was said, repeated, filmed, checked and decided."""

    def __init__(self, session: Session, window: QWidget, claim_id: int) -> None:
        told = services.of_claim(session.library, claim_id)
        canvas = TimelineCanvas(told, width=max(LEAST, min(WIDTH, window.width() - 84)))
        super().__init__(
            session,
            window,
            canvas,
            title=tr("Timeline of a claim"),
            aside=quoted(told.words),
            keys=tr("Arrows walk through time, Enter opens the words."),
            empty="" if told.moments else tr("Nothing about this claim has a date yet."),
        )
        self._claim_id = claim_id
        for one in canvas.places:
            assert isinstance(one, PointPlace)
            one.clicked.connect(lambda _checked=False, moment=one.point.moment: self.follow(moment))

    def follow(self, moment: Moment) -> None:
        """Opens what a point stands for, where its words are."""
        self.dismiss()
        if moment.lead == "evidence":
            self._session.open_evidence(moment.ident)
        elif moment.lead == "article":
            self._session.open_article(moment.ident, select=Selection(version_id=moment.ident, claim_id=self._claim_id))
        else:
            self._session.open_claim(self._claim_id)
            if moment.lead == "verdict":
                self._session.show_centre("verdict")


def open_timeline(session: Session, window: QWidget) -> None:
    """Of the claim that is selected."""
    if session.selection.claim_id is not None:
        TimelineOverlay(session, window, session.selection.claim_id).open()
