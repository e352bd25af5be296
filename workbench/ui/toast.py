"""A short message with Undo where the step can be taken back: at the foot of the centre, or in the foot of a view that has room for it.
Goes away by itself; never shows an error."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from workbench.ui import theme
from workbench.ui.actions import Actions
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.words import Words

SHOWN_MS = 6000
A_WORD_MS = 60  # what is longer may be read longer
ABOVE = 76  # over the buttons at the foot of a view
LONGEST = 240


class Toast(QFrame):
    """Lies over its host, centred near the bottom edge; in a foot it stands as a row of its own and covers nothing."""

    def __init__(self, host: QWidget, actions: Actions) -> None:
        super().__init__(host)
        self._host = host
        self._foot: QVBoxLayout | None = None
        self.words = Words(px=13, wrap=True)
        self.undo = Button(tr("Undo"), key="Ctrl+Z", kind="quiet")
        self.undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.undo.clicked.connect(lambda: actions.trigger("edit.undo"))
        self.undo.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 5, 8, 5)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        host.installEventFilter(self)
        self.hide()

    def tell(self, words: str, *, undoable: bool) -> None:
        """Shows a message for some seconds."""
        self.words.setText(words if len(words) <= LONGEST else words[: LONGEST - 1] + "…")
        self.words.setToolTip(words)
        self.setAccessibleName(words)
        self.undo.setVisible(undoable)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS + A_WORD_MS * len(words[:LONGEST].split()))

    def stand_in(self, foot: QVBoxLayout | None) -> None:
        """The foot of the view that is now the centre, or None where the message lies over it."""
        if foot is self._foot:
            return
        shown = not self.isHidden()
        if self._foot is not None:
            self._foot.removeWidget(self)
        self._foot = foot
        if foot is None:
            self.setParent(self._host)
        else:
            foot.insertWidget(0, self)
        if shown:
            self._place()
            self.show()
            self.raise_()

    def _place(self) -> None:
        if self._foot is not None:
            return
        ideal = self.words.fontMetrics().horizontalAdvance(self.words.text()) + 4
        beside = 22 + (0 if self.undo.isHidden() else self.undo.sizeHint().width() + 6)
        width = max(160, min(ideal + beside, self._host.width() - 24))
        lines = self.words.heightForWidth(width - beside)
        height = max(40, lines + 14)
        self.setGeometry((self._host.width() - width) // 2, self._host.height() - height - ABOVE, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour("border"), 1))
        painter.setBrush(theme.current().colour("panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
