"""The map of the open article over the window: boxes are buttons, arrows move between them, Enter opens what one stands for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from workbench.ui.pictures.article_map import WIDTH, ArticleMap, Box, read_map
from workbench.ui.pictures.overlay import Canvas, PictureOverlay, Place
from workbench.ui.pictures.paint import paint_box, paint_map
from workbench.ui.session import Session
from workbench.ui.translate import tr

MOVES = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class BoxButton(Place):
    """A box of the map."""

    def __init__(self, box: Box) -> None:
        super().__init__()
        self.box = box
        self.setText(box.title)
        self.setAccessibleName(box.spoken)
        self.setToolTip(box.title.replace("<", "‹"))
        self.setGeometry(QRectF(*box.rect).toRect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_box(QPainter(self), self.box, QRectF(self.rect()))


class MapCanvas(Canvas):
    """The map at its own size."""

    def __init__(self, drawn: ArticleMap) -> None:
        super().__init__(tr("Map of {title}").format(title=drawn.title), QSize(WIDTH, int(drawn.height)))
        self.drawn = drawn
        self.buttons = [BoxButton(box) for box in drawn.boxes]
        for made in self.buttons:
            made.setParent(self)
        self.places = list(self.buttons)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_map(QPainter(self), self.drawn, boxes=False)

    def draw(self, painter: QPainter) -> None:
        paint_map(painter, self.drawn, boxes=True)

    def next_place(self, at: int, event: QKeyEvent) -> int:
        """In the same column up and down, the nearest of the next column left and right."""
        step = MOVES.get(Qt.Key(event.key()))
        if step is None:
            return super().next_place(at, event)
        dx, dy = step
        here, kind = self.buttons[at].geometry().center(), self.buttons[at].box.kind
        best: tuple[int, int] | None = None
        for n, one in enumerate(self.buttons):
            there = one.geometry().center()
            ahead = (there.y() - here.y()) * dy > 0 if dy else (there.x() - here.x()) * dx > 0
            if n == at or not ahead or (one.box.kind == kind) is not bool(dy):
                continue
            far = abs(there.y() - here.y()) + 10 * abs(there.x() - here.x()) * bool(dx)
            if best is None or far < best[0]:
                best = (far, n)
        return best[1] if best else at


class MapOverlay(PictureOverlay):
    """Who says what in the open article, and which evidence bears on it."""

    canvas: MapCanvas

    def __init__(self, session: Session, window: QWidget) -> None:
        assert session.page is not None
        canvas = MapCanvas(read_map(session.page))
        super().__init__(
            session,
            window,
            canvas,
            title=tr("Map"),
            aside=session.page.text.article.title,
            keys=tr("Arrows move, Enter opens. Proposals are not drawn."),
            empty="" if canvas.buttons else tr("No claim of this article was accepted yet. Accept one, and it is drawn here."),
        )  # fmt: skip
        for one in canvas.buttons:
            one.clicked.connect(lambda _checked=False, box=one.box: self.follow(box))

    def first_focus(self) -> QWidget | None:
        chosen = self._session.selection.claim_id
        claims = [one for one in self.canvas.buttons if one.box.kind == "claim"]
        here = next((one for one in claims if one.box.ident == chosen), claims[0] if claims else None)
        return here or super().first_focus()

    def follow(self, box: Box) -> None:
        """Opens a claim or evidence; a speaker leads to the first claim of theirs."""
        if box.kind == "person":
            first = next(edge.end for edge in self.canvas.drawn.edges if edge.start == box.key)
            box = self.canvas.drawn.box(first)
        self.dismiss()
        if box.kind == "claim":
            self._session.open_claim(box.ident)
        else:
            self._session.open_evidence(box.ident)
