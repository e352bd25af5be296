"""What the pictures over the window share: head, scrolled canvas, foot with *Save as picture*, and keys that walk over the canvas."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QFileDialog, QScrollArea, QWidget

from workbench.errors import WorkbenchError
from workbench.ui import theme
from workbench.ui.dialogs.overlay_parts import Foot, Head
from workbench.ui.pictures import files
from workbench.ui.session import Session
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.focus_ring import RingButton
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.words import Words

HEAD_HIGH = 52
EMPTY_WIDTH = 620
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Place(RingButton):
    """A part of a picture that can be gone to and opened. The picture, not the button, knows where the arrows lead."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in STEPS or event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What has the focus is seen whole."""
        super().focusInEvent(event)
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self, 8, 24)

    def sizeHint(self) -> QSize:
        return self.size()


class Canvas(QWidget):
    """A picture at its own size, with its places in their order. `draw` paints all of it, also into a file."""

    def __init__(self, name: str, size: QSize) -> None:
        super().__init__()
        self.setFixedSize(size)
        self.setAccessibleName(name)
        self.places: Sequence[Place] = []

    def draw(self, painter: QPainter) -> None:
        """Everything, as it is saved."""

    def next_place(self, at: int, event: QKeyEvent) -> int:
        """The number of the place that a key leads to from another."""
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return 0 if event.key() == Qt.Key.Key_Home else len(self.places) - 1
        return at + STEPS.get(Qt.Key(event.key()), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = next((n for n, one in enumerate(self.places) if one.hasFocus()), None)
        to = self.next_place(at, event) if at is not None else None
        if to is None or to == at:
            super().keyPressEvent(event)
        elif 0 <= to < len(self.places):
            self.places[to].setFocus(Qt.FocusReason.TabFocusReason)


class PictureOverlay(Overlay):
    """A canvas over the window. `empty`: what stands there instead where there is nothing to draw."""

    def __init__(
        self, session: Session, window: QWidget, canvas: Canvas, *, title: str, aside: str, keys: str, empty: str = ""
    ) -> None:
        super().__init__(window, name=title, width=EMPTY_WIDTH if empty else canvas.width() + 40)
        self._session = session
        self._empty = bool(empty)
        self._title, self._aside = title, " ".join(aside.split())
        self.canvas = canvas
        self.area = QScrollArea()
        self.area.setWidget(canvas)
        canvas.setAutoFillBackground(False)  # setWidget has set it
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(title)
        self.area.viewport().setAutoFillBackground(False)
        self.keep = Button(tr("Save as picture…"), icon="image")
        self.keep.clicked.connect(self._ask)
        foot = Foot("" if empty else keys)
        foot.line.addWidget(self.keep)
        self._head = Head(self, title, aside)
        self.panel.body.addWidget(self._head)
        if empty:
            told = Words(empty, role="muted", wrap=True)
            told.setContentsMargins(20, 24, 20, 24)
            self.panel.body.addWidget(told)
            self.keep.allow(tr("There is nothing to draw yet."))
        else:
            self.panel.body.addWidget(self.area, 1)
            self.area.setMinimumHeight(min(canvas.height() + 4, window.height() - 190))
        self.panel.body.addWidget(foot)

    def first_focus(self) -> QWidget | None:
        return self._head.close_button if self._empty else next(iter(self.canvas.places), None)

    def _draw(self, painter: QPainter) -> None:
        """In a file the head of the overlay is part of the picture."""
        colours = theme.current()
        painter.setFont(theme.ui_font(16, 600))
        painter.setPen(colours.colour("text"))
        painter.drawText(QRectF(20, 0, self.canvas.width() - 40, HEAD_HIGH), Qt.AlignmentFlag.AlignVCenter, self._title)
        after = 36 + 1.15 * painter.fontMetrics().horizontalAdvance(self._title)  # another font may be wider
        painter.setFont(theme.ui_font(13))
        painter.setPen(colours.colour("muted"))
        room = QRectF(after, 0, self.canvas.width() - after - 20, HEAD_HIGH)
        aside = painter.fontMetrics().elidedText(self._aside, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, aside)
        painter.translate(0, HEAD_HIGH)
        self.canvas.draw(painter)

    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Save as picture"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["PNG (*.png)", "SVG (*.svg)"])
        dialog.setDefaultSuffix("png")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.store(Path(dialog.selectedFiles()[0])))
        dialog.open()

    def store(self, path: Path) -> None:
        """Writes the picture, and says so."""
        try:
            size = self.canvas.size() + QSize(0, HEAD_HIGH)
            files.write(path, size, title=self._title, paint=self._draw)
        except WorkbenchError as error:
            self._session.report(error)
            return
        self._session.message.emit(tr("Saved {name}.").format(name=path.name), False)
