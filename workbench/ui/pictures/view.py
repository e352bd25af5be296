"""The map of the open article over the window: boxes are buttons, arrows move between them, Enter opens what one stands for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QScrollArea, QWidget

from workbench.errors import WorkbenchError
from workbench.ui.dialogs.overlay_parts import Foot, Head
from workbench.ui.pictures.article_map import WIDTH, ArticleMap, Box, read_map
from workbench.ui.pictures.paint import paint_box, paint_map, save
from workbench.ui.session import Session
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.focus_ring import RingButton
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.words import Words

MOVES = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class BoxButton(RingButton):
    """A box of the map."""

    def __init__(self, box: Box) -> None:
        super().__init__()
        self.box = box
        self.setText(box.title)
        self.setAccessibleName(box.spoken)
        self.setToolTip(box.title.replace("<", "‹"))

    def sizeHint(self) -> QSize:
        return QRectF(*self.box.rect).size().toSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in MOVES:
            event.ignore()  # the map knows where the next box is; a button would take the next one in line
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_box(QPainter(self), self.box, QRectF(self.rect()))


class Canvas(QWidget):
    """The map at its own size."""

    def __init__(self, drawn: ArticleMap) -> None:
        super().__init__()
        self.drawn = drawn
        self.setFixedSize(WIDTH, int(drawn.height))
        self.setAccessibleName(f"Map of {drawn.title}")
        self.buttons = []
        for box in drawn.boxes:
            made = BoxButton(box)
            made.setParent(self)
            made.setGeometry(QRectF(*box.rect).toRect())
            self.buttons.append(made)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_map(QPainter(self), self.drawn, boxes=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = MOVES.get(Qt.Key(event.key()))
        at = next((one for one in self.buttons if one.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        found = self.neighbour(at, *step)
        if found is not None:
            found.setFocus(Qt.FocusReason.TabFocusReason)

    def neighbour(self, at: BoxButton, dx: int, dy: int) -> BoxButton | None:
        """The next box in a direction: in the same column up and down, the nearest of the next column left and right."""
        here = at.geometry().center()
        best: tuple[int, BoxButton] | None = None
        for one in self.buttons:
            there = one.geometry().center()
            same = one.box.kind == at.box.kind
            ahead = (there.y() - here.y()) * dy > 0 if dy else (there.x() - here.x()) * dx > 0
            if one is at or not ahead or same is not bool(dy):
                continue
            far = abs(there.y() - here.y()) + 10 * abs(there.x() - here.x()) * bool(dx)
            if best is None or far < best[0]:
                best = (far, one)
        return best[1] if best else None


class MapOverlay(Overlay):
    """Who says what in the open article, and which evidence bears on it."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window, name="Map", width=WIDTH + 40)
        self._session = session
        assert session.page is not None
        self.canvas = Canvas(read_map(session.page))
        area = QScrollArea()
        area.setWidget(self.canvas)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName("Map")
        area.viewport().setAutoFillBackground(False)
        self.canvas.setAutoFillBackground(False)
        self._area = area
        self.keep = Button("Save as picture…", icon="image")
        self.keep.clicked.connect(self._ask)
        foot = Foot("Arrows move, Enter opens. Proposals are not drawn.")
        foot.line.addWidget(self.keep)
        self.panel.body.addWidget(Head(self, "Map", session.page.text.article.title))
        if self.canvas.buttons:
            self.panel.body.addWidget(area, 1)
        else:
            told = Words("No claim of this article was accepted yet. Accept one, and it is drawn here.", role="muted")
            told.setContentsMargins(20, 24, 20, 24)
            self.panel.body.addWidget(told)
            self.keep.allow("There is nothing to draw yet.")
        self.panel.body.addWidget(foot)
        area.setMinimumHeight(min(int(self.canvas.drawn.height) + 4, window.height() - 190))
        for one in self.canvas.buttons:
            one.clicked.connect(lambda _checked=False, box=one.box: self.follow(box))

    def first_focus(self) -> QWidget | None:
        chosen = self._session.selection.claim_id
        claims = [one for one in self.canvas.buttons if one.box.kind == "claim"]
        return next((one for one in claims if one.box.ident == chosen), claims[0] if claims else None)

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

    def _ask(self) -> None:
        dialog = QFileDialog(self, "Save as picture")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["PNG (*.png)", "SVG (*.svg)"])
        dialog.setDefaultSuffix("png")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.store(Path(dialog.selectedFiles()[0])))
        dialog.open()

    def store(self, path: Path) -> None:
        """Writes the picture, and says so."""
        try:
            save(self.canvas.drawn, path)
        except WorkbenchError as error:
            self._session.report(error)
            return
        self._session.message.emit(f"Saved {path.name}.", False)
