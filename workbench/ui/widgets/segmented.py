"""One choice of a few, side by side in one frame."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from workbench.ui import icons, theme
from workbench.ui.widgets.one_of import OneOf

HEIGHT = 28
LEAST = 44  # pixels of words that a part keeps; what is cut ends in an ellipsis


class _Part(OneOf):
    def __init__(self, text: str, *, first: bool, last: bool, tick: bool) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self._first, self._last, self._tick = first, last, tick
        self.setFont(theme.ui_font(13))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._words() + (40 if self._tick else 24), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._words(), LEAST) + 10, HEIGHT)

    def _words(self) -> int:
        return QFontMetrics(theme.ui_font(13, 600)).horizontalAdvance(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) or (enter and self.isChecked()):
            event.ignore()  # the whole choice moves; what is chosen already needs no Enter of its own
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.current()
        chosen = self.isChecked()
        fill = "selection" if chosen else "hover" if self.underMouse() and self.isEnabled() else "panel"
        painter.setBrush(colours.colour(fill))
        painter.setPen(QPen(colours.colour("edge" if self.isEnabled() else "hairline"), 1))
        painter.drawPath(self._outline())
        ink = "disabled" if not self.isEnabled() else "accent" if chosen else "text"
        painter.setFont(theme.ui_font(13, 600 if chosen else 400))
        painter.setPen(colours.colour(ink))
        box = QRectF(self.rect())
        if chosen and self._tick and self.width() >= self._words() + 24:
            width = painter.fontMetrics().horizontalAdvance(self.text()) + 18
            left = (self.width() - width) / 2
            icons.paint(painter, "check", QRectF(left, 7, 14, 14), "accent")
            painter.drawText(box.adjusted(left + 18, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        else:
            words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 8)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _outline(self) -> QPainterPath:
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5 if self._last else 0.5, -0.5)
        whole = QPainterPath()
        whole.addRoundedRect(box, 6, 6)
        for side, rounded in ((box.left(), self._first), (box.right() - 7, self._last)):
            if not rounded:
                square = QPainterPath()
                square.addRect(QRectF(side, box.top(), 7, box.height()))
                whole = whole.united(square)
        return whole


class Segmented(QWidget):
    """`chosen(key)` when the user chooses. Nothing is chosen at first; arrows move the choice."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], *, name: str, tick: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._parts: dict[str, _Part] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, (key, text) in enumerate(options):
            part = _Part(text, first=number == 0, last=number == len(options) - 1, tick=tick)
            part.clicked.connect(lambda _checked=False, key=key: self._click(key))
            self._parts[key] = part
            row.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def value(self) -> str:
        """The chosen key, or "" while there is none."""
        return next((key for key, part in self._parts.items() if part.isChecked()), "")

    def choose(self, key: str) -> None:
        """Shows a choice without saying so."""
        for other, part in self._parts.items():
            part.setChecked(other == key)

    def allow(self, reason: str = "") -> None:
        self.setEnabled(not reason)
        self.setToolTip(reason)

    def allow_one(self, key: str, reason: str = "") -> None:
        """Disables one part and says why; an empty reason enables it."""
        self._parts[key].setEnabled(not reason)
        self._parts[key].setToolTip(reason)
        self._parts[key].setAccessibleDescription(reason)

    def focus(self) -> None:
        """The focus to the chosen part, else the first."""
        part = self._parts.get(self.value()) or next(iter(self._parts.values()))
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _click(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        keys = list(self._parts)
        focused = next((n for n, key in enumerate(keys) if self._parts[key].hasFocus()), None)
        if not step or focused is None:
            super().keyPressEvent(event)
            return
        target = next(
            (k for n in range(1, len(keys)) if self._parts[k := keys[(focused + n * step) % len(keys)]].isEnabled()),
            None,
        )
        if target is None:
            return
        self._parts[target].setFocus(Qt.FocusReason.TabFocusReason)
        self._click(target)
