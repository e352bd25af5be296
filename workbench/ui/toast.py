"""A short message with Undo or Redo where the step can be taken back or done again: a row of its own at the foot of the centre, or in the foot of a view.
Covers nothing; goes away by itself or with Esc; never shows an error."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from workbench.ui import theme
from workbench.ui.actions import Actions
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.words import Words

SHOWN_MS = 6000
A_WORD_MS = 60  # what is longer may be read longer
LONGEST = 240


class Toast(QFrame):
    """A row of a layout, which makes room for it while it is shown."""

    def __init__(self, rows: QVBoxLayout, actions: Actions) -> None:
        """`rows`: the centre's; the message stands below them where the view has no place of its own."""
        super().__init__()
        self._rows = self._place = rows
        self.words = Words(px=13, wrap=True)
        self.undo = Button(tr("Undo"), key="Ctrl+Z", kind="quiet")
        self.redo = Button(tr("Redo"), key="Ctrl+Y", kind="quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 5, 8, 5)
        layout.addWidget(self.words, 1)
        for button, ident in ((self.undo, "edit.undo"), (self.redo, "edit.redo")):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(self.hide)  # first: the step has a message of its own
            button.clicked.connect(lambda _checked=False, ident=ident: actions.trigger(ident))
            layout.addWidget(button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()
        rows.addWidget(self)

    def tell(self, words: str, *, undoable: bool) -> None:
        """Shows a message for some seconds."""
        self.words.setText(words if len(words) <= LONGEST else words[: LONGEST - 1] + "…")
        self.words.setToolTip(words)
        self.setAccessibleName(words)
        self.undo.setVisible(undoable)
        self.redo.hide()
        self.show()
        self._timer.start(SHOWN_MS + A_WORD_MS * len(words[:LONGEST].split()))

    def offer_redo(self) -> None:
        """What is told is that a step was taken back: it can be done again from here."""
        self.undo.hide()
        self.redo.show()

    def stand_in(self, foot: QVBoxLayout | None) -> None:
        """The foot of the view that is now the centre, or None where the message stands below it."""
        place = foot or self._rows
        if place is self._place:
            return
        shown = not self.isHidden()
        self._place.removeWidget(self)
        self._place = place
        place.insertWidget(place.count() if place is self._rows else 0, self)
        self.setVisible(shown)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.current()
        if self._place is self._rows:
            painter.fillRect(self.rect(), colours.colour("window"))
            painter.fillRect(0, 0, self.width(), 1, colours.colour("hairline"))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.colour("border"), 1))
        painter.setBrush(colours.colour("panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
