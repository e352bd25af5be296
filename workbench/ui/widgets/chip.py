"""Chips that tell a state, and caps that show a key. Neither takes the focus."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from workbench.ui import theme
from workbench.ui.translate import key_names

ChipKind = Literal["proposed", "progress", "context", "ok", "danger"]
_COLOURS = {
    "proposed": ("proposed_fill", "proposed"),
    "progress": ("selection", "accent"),
    "context": ("context_fill", "context"),
    "ok": ("ok_fill", "ok"),
    "danger": ("danger_fill", "danger"),
}


class Chip(QWidget):
    """A word on a fill, 18 high."""

    def __init__(self, text: str = "", kind: ChipKind = "context") -> None:
        super().__init__()
        self.setFont(theme.ui_font(11, 600))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.hub().changed.connect(self.update)
        self.say(text, kind)

    def say(self, text: str, kind: ChipKind = "context") -> None:
        """Shows another state; an empty text hides the chip."""
        self.text, self.kind = text, kind
        self.setAccessibleName(text)
        if self.parent() is not None:
            self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text) + 14, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        fill, ink = _COLOURS[self.kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().colour(fill))
        painter.drawRoundedRect(self.rect(), 4, 4)
        painter.setPen(theme.current().colour(ink))
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text)


def paint_cap(painter: QPainter, box: QRectF, key: str, *, enabled: bool = True) -> None:
    """A key cap with its word in the middle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.current().colour("edge" if enabled else "hairline"), 1))
    painter.setBrush(theme.current().colour("panel"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(theme.current().colour("text" if enabled else "disabled"))
    painter.setFont(theme.ui_font(11, 500))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


class KeyCap(QWidget):
    """One key, 18 high."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key_names(key)
        self.setFont(theme.ui_font(11, 500))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.key)
        theme.hub().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(max(18, self.fontMetrics().horizontalAdvance(self.key) + 12), 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_cap(QPainter(self), QRectF(self.rect()), self.key)


def caps(keys: str) -> QWidget:
    """The caps of a chord such as `Ctrl+Shift+Z`, side by side."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    for key in split_keys(keys):
        layout.addWidget(KeyCap(key))
    row.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    row.setAccessibleName(keys)
    return row


_SHORT = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter", "Escape": "Esc"}


def split_keys(keys: str) -> list[str]:
    """The keys of a chord; a plus sign that is itself a key stays."""
    parts = keys.replace("++", "+\0").split("+") if keys != "+" else ["\0"]
    return [_SHORT.get(part, "+" if part == "\0" else part) for part in parts if part]
