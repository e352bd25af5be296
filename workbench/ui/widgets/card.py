"""Frames of the panes: a card with its stance at the left edge, a section between hairlines, the head of a pane."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from workbench.domain.vocab import Stance
from workbench.ui import theme
from workbench.ui.widgets.words import Words, caption

L = TypeVar("L", bound=QBoxLayout)


def column(*, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 4) -> QVBoxLayout:
    """A vertical layout with its margins and spacing."""
    return _set(QVBoxLayout(), margins, spacing)


def row(*, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 8) -> QHBoxLayout:
    """A horizontal layout with its margins and spacing."""
    return _set(QHBoxLayout(), margins, spacing)


def _set(layout: L, margins: tuple[int, int, int, int], spacing: int) -> L:
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    return layout


def clear(layout: QLayout) -> None:
    """Removes and deletes all that a layout holds."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


class Card(QFrame):
    """Hairline frame, 12 inside; with a stance a 4 px bar in its colour at the left."""

    def __init__(self, stance: Stance | None = None) -> None:
        super().__init__()
        self._stance = stance
        self.body = column(margins=(16, 12, 12, 12), spacing=6)
        self.setLayout(self.body)
        theme.hub().changed.connect(self.update)

    def set_stance(self, stance: Stance | None) -> None:
        self._stance = stance
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.current().colour("hairline"), 1))
        painter.setBrush(theme.current().colour("panel"))
        painter.drawRoundedRect(box, 6, 6)
        if self._stance is not None:
            outline = QPainterPath()
            outline.addRoundedRect(QRectF(self.rect()), 6, 6)
            painter.setClipPath(outline)
            painter.fillRect(QRectF(0, 0, 4, self.height()), theme.current().ink(self._stance))


class Section(QFrame):
    """A part of the inspector: a caption with a word at its right, the body, a hairline below."""

    def __init__(self, title: str = "", *, line: bool = True) -> None:
        super().__init__()
        self._line = line
        self.body = column(margins=(16, 12, 16, 13), spacing=6)
        self.setLayout(self.body)
        self.title = caption(title)
        self.aside = Words(px=12, role="muted")
        self.aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._head = QWidget()
        self.head = row()
        self._head.setLayout(self.head)
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.aside)
        self.body.addWidget(self._head)
        self.entitle(title)
        theme.hub().changed.connect(self.update)

    def entitle(self, title: str) -> None:
        self.title.setText(title)
        self._head.setVisible(bool(title))
        self.setAccessibleName(title)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._line:
            painter = QPainter(self)
            painter.fillRect(0, self.height() - 1, self.width(), 1, theme.current().colour("hairline"))


class PaneHead(QFrame):
    """The 44 px head of a pane: title and chip at the left, whatever is added at the right."""

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self.setFixedHeight(44)
        self.line = row(margins=(16, 0, 12, 0), spacing=10)
        self.setLayout(self.line)
        self.title = Words(title, px=14, weight=600, elide=True)
        self.line.addWidget(self.title)
        theme.hub().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme.current().colour("hairline"))
