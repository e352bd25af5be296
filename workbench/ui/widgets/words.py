"""Text on a pane: one piece with one look (`Words`), or several looks in one paragraph (`Runs`). Never rich text, so nothing is interpreted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QShowEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from workbench.ui import theme


class Words(QLabel):
    """Plain text in a role of the theme. `selectable`: may be marked and copied; `elide`: one line, cut with an ellipsis where it is too long."""

    def __init__(
        self,
        text: str = "",
        *,
        px: float = 13,
        weight: int = 400,
        role: str = "text",
        serif: bool = False,
        wrap: bool = False,
        selectable: bool = False,
        elide: bool = False,
    ) -> None:
        super().__init__()
        self._elide = elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.serif_font(px, weight) if serif else theme.ui_font(px, weight))
        self.setWordWrap(wrap)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._role = role
        theme.hub().changed.connect(self._recolour)
        self._recolour()
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        """A wrapped or cut text may become as narrow as it must; its height follows from its width alone."""
        return QSize(1, self.fontMetrics().height()) if self.wordWrap() or self._elide else super().minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._elide or self.fontMetrics().horizontalAdvance(self.text()) <= self.width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(theme.current().colour(self._role))
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, words)

    def set_role(self, role: str) -> None:
        self._role = role
        self._recolour()

    def showEvent(self, event: QShowEvent) -> None:
        """The style sheet brings back the colours it found, where the scheme changed before the text was first shown."""
        super().showEvent(event)
        if self.palette().color(QPalette.ColorRole.WindowText) != theme.current().colour(self._role):
            self._recolour()

    def _recolour(self) -> None:
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.WindowText, theme.current().colour(self._role))
        self.setPalette(colours)


def caption(text: str) -> Words:
    """The small muted heading of a section."""
    return Words(text, px=11.5, weight=600, role="muted", elide=True)


def muted(text: str = "", *, px: float = 12, wrap: bool = True) -> Words:
    return Words(text, px=px, role="muted", wrap=wrap)


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a paragraph. `fill`: a role painted behind it."""

    text: str
    weight: int = 400
    role: str = "text"
    fill: str = ""


class Runs(QWidget):
    """One paragraph of runs, wrapped to the width it is given."""

    def __init__(self, runs: Sequence[Run] = (), *, px: float = 12, line: float = 17) -> None:
        super().__init__()
        self._font = theme.ui_font(px)
        self._line = line
        self._runs: tuple[Run, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.hub().changed.connect(self.update)
        self.set_runs(runs)

    def set_runs(self, runs: Sequence[Run]) -> None:
        self._runs = tuple(runs)
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return "".join(run.text for run in self._runs)

    def sizeHint(self) -> QSize:
        layout = self._lay_out(10_000)
        return QSize(int(layout.maximumWidth()) + 2, max(1, self.heightForWidth(10_000)))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, int(self._line))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return int(self._lay_out(width).lineCount() * self._line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        layout = self._lay_out(self.width())
        painter.setPen(theme.current().colour("text"))
        self._paint_fills(painter, layout)
        layout.draw(painter, QPointF(0, 0))

    def _paint_fills(self, painter: QPainter, layout: QTextLayout) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        start = 0
        for run in self._runs:
            end = start + len(run.text)
            for number in range(layout.lineCount() if run.fill else 0):
                line = layout.lineAt(number)
                left = max(start, line.textStart())
                right = min(end, line.textStart() + line.textLength())
                if left < right:
                    x0, x1 = _x(line, left), _x(line, right)
                    box = QRectF(x0 - 3, line.y() - 1, x1 - x0 + 6, line.height() + 2)
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(theme.current().colour(run.fill))
                    painter.drawRoundedRect(box, 3, 3)
            start = end

    def _lay_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.text(), self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        y = max(0.0, (self._line - QFontMetricsF(self._font).height()) / 2)
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, y))
            y += self._line
        layout.endLayout()
        return layout

    def _formats(self) -> list[QTextLayout.FormatRange]:
        made = []
        start = 0
        for run in self._runs:
            form = QTextCharFormat()
            form.setForeground(theme.current().colour(run.role))
            form.setFontWeight(QFont.Weight(run.weight))
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, len(run.text), form
            made.append(part)
            start += len(run.text)
        return made


def _x(line: object, position: int) -> float:
    """Where a position stands; PySide gives a pair or a number."""
    answer = line.cursorToX(position)  # type: ignore[attr-defined]
    return float(answer[0] if isinstance(answer, tuple) else answer)
