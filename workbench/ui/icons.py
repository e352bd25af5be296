"""Phosphor icons by name, painted in the scheme's present colours. The font lies in the qtawesome package, which is not imported: that costs a start."""

from __future__ import annotations

import functools
import importlib.util
import json
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QIcon, QIconEngine, QPainter, QPainterPath, QPixmap

from workbench.ui import theme

FONT = "phosphor-1.3.0.ttf"
CHARMAP = "phosphor-charmap-1.3.0.json"


@functools.cache
def _folder() -> Path:
    spec = importlib.util.find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("qtawesome, a dependency of this program, is not installed")
    return Path(spec.origin).parent / "fonts"


@functools.cache
def _charmap() -> dict[str, str]:
    codes = json.loads((_folder() / CHARMAP).read_text("utf-8"))
    return {name: chr(int(code, 16)) for name, code in codes.items()}


@functools.cache
def _family() -> str:
    ident = QFontDatabase.addApplicationFont(str(_folder() / FONT))
    return QFontDatabase.applicationFontFamilies(ident)[0]


def paint(painter: QPainter, name: str, rect: QRectF, role: str = "muted") -> None:
    """Paints an icon into a square in the colour of a role. Raises KeyError for a name Phosphor 1.3 does not have."""
    font = QFont(_family())
    font.setPixelSize(max(1, round(min(rect.width(), rect.height()))))
    painter.save()
    painter.setFont(font)
    painter.setPen(theme.current().colour(role))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, _charmap()[name])
    painter.restore()


def outline(name: str, rect: QRectF) -> QPainterPath:
    """An icon as a shape in a square: for pictures that leave the program, where nobody has its font."""
    font = QFont(_family())
    font.setPixelSize(max(1, round(min(rect.width(), rect.height()))))
    told, sign = QFontMetricsF(font), _charmap()[name]
    left = rect.center().x() - told.horizontalAdvance(sign) / 2
    base = rect.center().y() + (told.ascent() - told.descent()) / 2
    made = QPainterPath()
    made.addText(left, base, font, sign)
    return made


class _Engine(QIconEngine):
    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = "disabled" if mode is QIcon.Mode.Disabled else self._role
        paint(painter, self._name, QRectF(rect), role)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role)


def icon(name: str, role: str = "muted") -> QIcon:
    """An icon that follows the scheme; an empty name gives an empty icon."""
    if not name:
        return QIcon()
    if name not in _charmap():
        raise KeyError(f"no such Phosphor icon: {name}")
    return QIcon(_Engine(name, role))
