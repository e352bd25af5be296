"""The head and the foot that the larger overlays share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from workbench.ui import theme
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import row
from workbench.ui.widgets.chip import KeyCap
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.words import Words


class Head(QFrame):
    """Title, a word beside it, and the close button; 52 high, a hairline below."""

    def __init__(self, overlay: Overlay, title: str, aside: str = "") -> None:
        super().__init__()
        self.line = row(margins=(20, 0, 12, 0), spacing=12)
        self.setLayout(self.line)
        self.setFixedHeight(52)
        self.title = Words(title, px=16, weight=600)
        self.line.addWidget(self.title)
        self.aside = Words(aside, role="muted", elide=True)
        self.line.addWidget(self.aside, 1)
        self.close_button = Button("", icon="x", kind="quiet")
        self.close_button.setAccessibleName(tr("Close"))
        self.close_button.clicked.connect(overlay.dismiss)
        self.line.addWidget(self.close_button)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme.current().colour("hairline"))


class Foot(QFrame):
    """52 high, a hairline above; words at the left, buttons at the right."""

    def __init__(self, note: str = "") -> None:
        super().__init__()
        self.line = row(margins=(20, 0, 20, 0), spacing=8)
        self.setLayout(self.line)
        self.setFixedHeight(54)
        self.note = Words(note, px=12.5, role="muted", wrap=True)
        self.line.addWidget(self.note, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().colour("window"))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0, -12, 0, 0), 7, 7
        )  # round at the panel's lower corners only
        painter.fillRect(0, 0, self.width(), 1, theme.current().colour("hairline"))


class Scrolled(QScrollArea):
    """The middle of an overlay: as high as its page where the window has the room, scrolled where it has not."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        hint = self._page.sizeHint()
        width = self.width() if self.isVisible() else hint.width()
        layout = self._page.layout()
        if layout is not None and layout.hasHeightForWidth():
            return QSize(hint.width(), layout.heightForWidth(width))
        return hint

    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(120, self.sizeHint().height()))


def scrolled(inside: QLayout) -> Scrolled:
    """A layout as the middle of an overlay."""
    page = QWidget()
    page.setLayout(inside)
    return Scrolled(page)


def keys_note(pairs: Sequence[tuple[str, str]]) -> QWidget:
    """Keys with what they do, side by side."""
    made = QWidget()
    line = row(spacing=6)
    made.setLayout(line)
    for keys, words in pairs:
        for key in keys.split():
            line.addWidget(KeyCap(key))
        line.addWidget(Words(words, px=12.5))
        line.addSpacing(12)
    return made
