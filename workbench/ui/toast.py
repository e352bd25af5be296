"""A short message at the foot of the centre, with Undo where the step can be taken back. Goes away by itself; never shows an error."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from workbench.ui import theme
from workbench.ui.actions import Actions
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.words import Words

SHOWN_MS = 6000
ABOVE = 76  # over the buttons at the foot of a view


class Toast(QFrame):
    """Lies over its host, centred near the bottom edge."""

    def __init__(self, host: QWidget, actions: Actions) -> None:
        super().__init__(host)
        self._host = host
        self.words = Words(px=13, elide=True)
        self.undo = Button("Undo", key="Ctrl+Z", kind="quiet")
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
        self.words.setText(words)
        self.words.setToolTip(words)
        self.setAccessibleName(words)
        self.undo.setVisible(undoable)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS)

    def _place(self) -> None:
        self.adjustSize()
        width = min(max(self.width(), 160), self._host.width() - 24)
        self.setGeometry(
            (self._host.width() - width) // 2,
            self._host.height() - self.height() - ABOVE,
            width,
            max(40, self.height()),
        )

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
