"""A quiet line above the page: what reading and analysing this article could not do. Nothing has to be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from workbench.ui import icons, theme
from workbench.ui.translate import told
from workbench.ui.widgets.card import row
from workbench.ui.widgets.words import Words


class Cautions(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Words(px=12.5, role="muted", wrap=True, selectable=True)
        line = row(margins=(42, 8, 16, 9))
        line.addWidget(self.words)
        self.setLayout(line)
        theme.hub().changed.connect(self.update)
        self.hide()

    def say(self, sentences: Sequence[str]) -> None:
        """Shows these, or nothing."""
        words = " ".join(map(told, sentences))
        self.words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.current().colour("hairline"))
        icons.paint(painter, "info", QRectF(16, 8, 16, 16), "muted")
