"""The whole recording as a bar with its pins, its frames, and its sound; handles for in and out, and the playhead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.domain import timecode
from workbench.domain.vocab import Stance
from workbench.ui import theme
from workbench.ui.translate import tr
from workbench.ui.widgets.stance_sign import paint_sign

BAR_TOP, BAR, STRIP_TOP, STRIP, WAVE_TOP, WAVE, MARGIN = 20, 8, 36, 44, 80, 56, 16


@dataclass(frozen=True, slots=True)
class PinMark:
    """A pin of this file: of the claim in focus or of another. `stance` is None while nobody has looked."""

    start_ms: int
    end_ms: int
    label: str
    stance: Stance | None
    current: bool = False


class Timeline(QWidget):
    """`sought(ms)` on a click or drag; `trimmed(start_ms, end_ms)` when a handle was let go."""

    sought = Signal(int)
    trimmed = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Timeline"))
        self._duration, self._at = 0, 0
        self._pins: tuple[PinMark, ...] = ()
        self._strip = QPixmap()
        self._peaks: Sequence[float] = ()
        self.start_ms: int | None = None
        self.end_ms: int | None = None
        self.stance: Stance | None = None
        self._dragging = ""
        theme.hub().changed.connect(self.update)

    def clear(self, duration_ms: int) -> None:
        """Another file of this length."""
        self._duration, self._at = duration_ms, 0
        self._pins, self._strip, self._peaks = (), QPixmap(), ()
        self.start_ms = self.end_ms = None
        self.update()

    def show_strip(self, path: str) -> None:
        self._strip = QPixmap(path)
        self.update()

    def show_peaks(self, peaks: Sequence[float]) -> None:
        self._peaks = peaks
        self.update()

    def show_pins(self, pins: Sequence[PinMark]) -> None:
        self._pins = tuple(pins)
        self.update()

    def show_range(self, start_ms: int | None, end_ms: int | None, stance: Stance | None) -> None:
        self.start_ms, self.end_ms, self.stance = start_ms, end_ms, stance
        told = tr("no pin") if start_ms is None else tr("in {time}").format(time=timecode.to_text(start_ms))
        ends = "" if end_ms is None else ", " + tr("out {time}").format(time=timecode.to_text(end_ms))
        self.setAccessibleDescription(told + ends)
        self.update()

    def move_to(self, ms: int) -> None:
        if ms != self._at:
            self._at = ms
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, WAVE_TOP + WAVE + 24)

    # Where things are -------------------------------------------------------------------------------------------------------------

    def _x(self, ms: float) -> float:
        return MARGIN + (self.width() - 2 * MARGIN) * (ms / self._duration if self._duration else 0)

    def _ms(self, x: float) -> int:
        part = (x - MARGIN) / max(1, self.width() - 2 * MARGIN)
        return round(min(1.0, max(0.0, part)) * self._duration)

    def _ink(self) -> QColor:
        return theme.current().ink(self.stance) if self.stance else theme.current().colour("accent")

    # Painting ---------------------------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bar(painter)
        self._paint_strip(painter)
        self._paint_wave(painter)
        if self._duration:
            self._paint_range(painter)
            self._paint_times(painter)
            self._paint_head(painter)

    def _paint_bar(self, painter: QPainter) -> None:
        colours = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.colour("context_fill"))
        painter.drawRoundedRect(QRectF(MARGIN, BAR_TOP, self.width() - 2 * MARGIN, BAR), 4, 4)
        free_from = 0.0
        for pin in sorted(self._pins, key=lambda p: p.start_ms):
            ink = colours.ink(pin.stance) if pin.stance else colours.colour("muted")
            left = self._x(pin.start_ms)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawRoundedRect(QRectF(left, BAR_TOP - 1, max(8.0, self._x(pin.end_ms) - left), BAR + 2), 2, 2)
            free_from = self._paint_label(painter, pin, max(left, free_from), ink)

    def _paint_label(self, painter: QPainter, pin: PinMark, left: float, ink: QColor) -> float:
        """The label above the bar, moved right or left out where it would meet another; where the next one may begin."""
        painter.setFont(theme.ui_font(11, 600))
        wide = painter.fontMetrics().horizontalAdvance(pin.label) + (12 if pin.stance else 0)
        if left + wide > self.width():
            return left
        if pin.stance:
            paint_sign(painter, QRectF(left, 4.5, 8, 8), pin.stance)
        painter.setPen(ink)
        painter.drawText(
            QRectF(left + (12 if pin.stance else 0), 0, wide, 17), Qt.AlignmentFlag.AlignVCenter, pin.label
        )
        return left + wide + 10

    def _paint_strip(self, painter: QPainter) -> None:
        box = QRectF(MARGIN, STRIP_TOP, self.width() - 2 * MARGIN, STRIP)
        painter.fillRect(box, theme.current().colour("sunken"))
        if not self._strip.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(box, self._strip, QRectF(self._strip.rect()))

    def _paint_wave(self, painter: QPainter) -> None:
        colours = theme.current()
        box = QRectF(MARGIN, WAVE_TOP, self.width() - 2 * MARGIN, WAVE)
        painter.fillRect(box, colours.colour("sunken"))
        bars = int(box.width() // 4)
        inside, outside = QPen(colours.colour("text"), 2), QPen(colours.colour("border"), 2)
        inside.setCapStyle(Qt.PenCapStyle.RoundCap)
        outside.setCapStyle(Qt.PenCapStyle.RoundCap)
        middle = box.center().y()
        for number in range(bars if self._peaks else 0):
            part = slice(
                number * len(self._peaks) // bars,
                max((number + 1) * len(self._peaks) // bars, number * len(self._peaks) // bars + 1),
            )
            peak = max(self._peaks[part], default=0.0)
            x = box.left() + number * 4 + 2
            painter.setPen(inside if self._within(self._ms(x)) else outside)
            half = max(0.5, peak * (WAVE / 2 - 4))
            painter.drawLine(QPointF(x, middle - half), QPointF(x, middle + half))
        if not self._peaks:
            painter.setPen(QPen(colours.colour("edge"), 1))
            painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))

    def _within(self, ms: int) -> bool:
        return self.start_ms is not None and self.end_ms is not None and self.start_ms <= ms < self.end_ms

    def _paint_range(self, painter: QPainter) -> None:
        if self.start_ms is None:
            return
        ink = self._ink()
        left = self._x(self.start_ms)
        painter.setPen(QPen(ink, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.end_ms is not None:
            veil = QColor(ink)
            veil.setAlpha(36)
            area = QRectF(left, STRIP_TOP, max(2.0, self._x(self.end_ms) - left), STRIP + WAVE)
            painter.fillRect(area, veil)
            painter.drawRoundedRect(area, 2, 2)
        else:
            painter.drawLine(QPointF(left, STRIP_TOP), QPointF(left, WAVE_TOP + WAVE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for ms in (self.start_ms, self.end_ms):
            if ms is not None:
                painter.drawRoundedRect(self._handle(ms), 3, 3)

    def _handle(self, ms: int) -> QRectF:
        return QRectF(self._x(ms) - 5, STRIP_TOP + STRIP - 8, 10, 30)

    def _paint_head(self, painter: QPainter) -> None:
        x = self._x(self._at)
        painter.setPen(QPen(theme.current().colour("text"), 2))
        painter.drawLine(QPointF(x, STRIP_TOP - 2), QPointF(x, WAVE_TOP + WAVE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().colour("text"))
        painter.drawPolygon(
            QPolygonF([QPointF(x - 5, STRIP_TOP - 7), QPointF(x + 5, STRIP_TOP - 7), QPointF(x, STRIP_TOP)])
        )

    def _paint_times(self, painter: QPainter) -> None:
        painter.setFont(theme.ui_font(11.5))
        painter.setPen(theme.current().colour("muted"))
        whole = self._duration >= 20_000
        parts = 6 if self.width() > 600 else 3
        for number in range(parts + 1):
            ms = self._duration * number // parts
            words = timecode.to_text(round(ms, -3) if whole else ms)[
                3 if self._duration < 3_600_000 else 0 : 8 if whole else 12
            ]
            wide = painter.fontMetrics().horizontalAdvance(words)
            left = min(max(MARGIN, self._x(ms) - wide / 2), self.width() - MARGIN - wide)
            painter.drawText(QRectF(left, WAVE_TOP + WAVE + 4, wide + 2, 18), Qt.AlignmentFlag.AlignVCenter, words)

    # Mouse ------------------------------------------------------------------------------------------------------------------------

    def _grip(self, at: QPointF) -> str:
        for name, ms in (("end", self.end_ms), ("start", self.start_ms)):
            if ms is not None and self._handle(ms).adjusted(-3, -3, 3, 3).contains(at):
                return name
        return ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._dragging = self._grip(event.position()) or "head"
        self._drag(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._drag(event.position().x())
        else:
            over = bool(self._grip(event.position()))
            self.setCursor(Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.ArrowCursor)

    def _drag(self, x: float) -> None:
        ms = self._ms(x)
        if self._dragging == "start":
            self.start_ms = min(ms, (self.end_ms or self._duration) - 1)
        elif self._dragging == "end":
            self.end_ms = max(ms, (self.start_ms or 0) + 1)
        self.sought.emit(ms)
        self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        dragged, self._dragging = self._dragging, ""
        if dragged in ("start", "end") and self.start_ms is not None and self.end_ms is not None:
            self.trimmed.emit(self.start_ms, self.end_ms)
