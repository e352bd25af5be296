"""The button of every pane: icon, label, and the key that does the same, small behind the label."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from workbench.ui import icons, theme
from workbench.ui.translate import key_names
from workbench.ui.widgets.focus_ring import RingButton

Kind = Literal["primary", "plain", "quiet"]
HEIGHT, PAD, QUIET_PAD, ICON, GAP = 30, 11, 7, 16, 7


class Button(RingButton):
    """At most one `primary` in a pane; `quiet` has no frame; `small` stands in a line of text. `key` is only shown: the table owns the shortcut."""

    def __init__(self, text: str, *, icon: str = "", key: str = "", kind: Kind = "plain", small: bool = False) -> None:
        super().__init__()
        self._height = 24 if small else HEIGHT
        self.icon_name, self.key, self.kind = icon, key, kind
        self._why = ""
        self.setText(text)
        self.setFont(theme.ui_font(12 if small else 13, 600 if kind == "primary" else 400))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()

    def say(self, text: str) -> None:
        self.setText(text)
        self._name()
        self.updateGeometry()
        self.update()

    def allow(self, reason: str = "") -> None:
        """Enables the button, or disables it with the reason in the tooltip."""
        self._why = reason
        self.setEnabled(not reason)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def _name(self) -> None:
        self.setAccessibleName(self.text() or self.icon_name)
        if self.key:
            self.setWhatsThis(f"{self.text()} ({key_names(self.key)})")

    def sizeHint(self) -> QSize:
        pad = QUIET_PAD if self.kind == "quiet" else PAD
        width = 2 * pad + self.fontMetrics().horizontalAdvance(self.text())
        if self.icon_name:
            width += ICON + (GAP if self.text() else 0)
        if self.key:
            width += GAP + _key_width(self.key)
        return QSize(width if self.text() else max(self._height, width - pad), self._height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        ink = self._ink()
        colour = theme.current().colour(ink)
        content = self._content_width()
        x = max(0, (self.width() - content) // 2)
        if self.icon_name:
            icons.paint(painter, self.icon_name, QRectF(x, (self.height() - ICON) / 2, ICON, ICON), ink)
            x += ICON + GAP
        painter.setPen(colour)
        painter.setFont(self.font())
        painter.drawText(QRectF(x, 0, self.width() - x, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.key:
            x += self.fontMetrics().horizontalAdvance(self.text()) + (GAP if self.text() else 0)
            if self.kind != "primary" and self.isEnabled():
                painter.setPen(theme.current().colour("muted"))
            painter.setFont(theme.ui_font(11, 500))
            painter.drawText(
                QRectF(x, 0, self.width() - x, self.height()), Qt.AlignmentFlag.AlignVCenter, key_names(self.key)
            )

    def _content_width(self) -> int:
        return self.sizeHint().width() - 2 * (QUIET_PAD if self.kind == "quiet" else PAD) if self.text() else ICON

    def _ink(self) -> str:
        if not self.isEnabled():
            return "disabled"
        return "on_accent" if self.kind == "primary" else "text"

    def _paint_ground(self, painter: QPainter) -> None:
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        fill, edge = self._ground()
        painter.setPen(QPen(theme.current().colour(edge), 1) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().colour(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 6, 6)

    def _ground(self) -> tuple[str, str]:
        """Roles of fill and edge, "" for none."""
        hovered = self.underMouse() and self.isEnabled()
        if self.kind == "primary" and self.isEnabled():
            role = "accent_hover" if hovered or self.isDown() else "accent"
            return role, role
        if not self.isEnabled():
            return ("", "") if self.kind == "quiet" else ("window", "hairline")
        if self.isDown():
            return "pressed", "" if self.kind == "quiet" else "edge"
        if self.isChecked():
            return "selection", "" if self.kind == "quiet" else "edge"
        fill = "hover" if hovered else ("" if self.kind == "quiet" else "panel")
        return fill, "" if self.kind == "quiet" else "edge"


def _key_width(key: str) -> int:
    return QFontMetrics(theme.ui_font(11, 500)).horizontalAdvance(key_names(key))
