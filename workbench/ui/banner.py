"""A known trouble, shown where it happened: what, the detail, the way out. Calm, never modal, and it stays until it is closed or replaced."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from workbench.ui import icons, theme
from workbench.ui.translate import told, tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.words import Words


class Banner(QFrame):
    """One trouble at a time; the newest replaces the one before."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.title = Words(px=13, weight=600, role="danger", wrap=True, selectable=True)
        self.detail = Words(px=12.5, wrap=True, selectable=True)
        self.hint = Words(px=12.5, role="muted", wrap=True, selectable=True)
        self.close_button = Button("", icon="x", kind="quiet")
        self.close_button.setAccessibleName(tr("Close this message"))
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self.title, self.detail, self.hint):
            words.addWidget(part)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(48, 12, 12, 13)
        layout.addLayout(words, 1)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.close_button.clicked.connect(self.hide)
        theme.hub().changed.connect(self.update)
        self.hide()

    def tell(self, title: str, detail: str = "", hint: str = "") -> None:
        """Shows a trouble, in the language of the window where it comes from below."""
        title, detail, hint = told(title), told(detail), told(hint)
        self.title.setText(title)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.setAccessibleName(" ".join(part for part in (title, detail, hint) if part))
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = theme.current()
        painter.fillRect(self.rect(), colours.colour("panel"))
        painter.fillRect(0, 0, 3, self.height(), colours.colour("danger"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours.colour("hairline"))
        icons.paint(painter, "warning-circle", QRectF(18, 12, 18, 18), "danger")
