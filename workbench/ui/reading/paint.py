"""Paints a scene: what lies behind the letters, and what lies over and beside them. Only what is in view."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from workbench.ui import theme
from workbench.ui.reading import margin
from workbench.ui.reading.geometry import Stretch
from workbench.ui.reading.linkline import LinkLine
from workbench.ui.reading.scene import Scene
from workbench.ui.translate import label
from workbench.ui.widgets.stance_sign import paint_sign

UNDER = 4.5  # from the baseline to an underline
STEP = 2.0  # from the underline of a claim to that of a claim inside it


def ring(painter: QPainter, box: QRectF) -> None:
    """Around the page while the keys go to it."""
    painter.setPen(QPen(theme.current().colour("accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(1, 1, -1, -1))


def behind(painter: QPainter, scene: Scene, view: QRectF) -> None:
    """Fills and underlines of claims, and the cue's fill."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colours = theme.current()
    for fill in scene.fills:
        if fill.bottom < view.top() or fill.top > view.bottom():
            continue
        # A claim that shares words with a wider one has an edge of its own, so that both can be read apart.
        painter.setPen(QPen(colours.colour("border"), 1) if fill.depth else Qt.PenStyle.NoPen)
        painter.setBrush(colours.colour(fill.role))
        for one in fill.stretches:
            painter.drawRoundedRect(one.rect.adjusted(-1, 0, 1, 1), 2, 2)
        if fill.underline:
            painter.setPen(QPen(colours.colour(fill.underline), 1))
            for one in fill.stretches:
                y = round(one.rect.bottom()) + 0.5 + STEP * min(fill.depth, 2)
                painter.drawLine(QPointF(one.rect.left() - 1, y), QPointF(one.rect.right() + 1, y))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.colour("cue_fill"))
    for one in scene.cue:
        painter.drawRoundedRect(one.rect.adjusted(-2, 0, 2, 1), 2, 2)


def over(painter: QPainter, scene: Scene, view: QRectF, left: float) -> None:
    """Underlines of speakers and evidence, the outline, the line and the margin. `left`: the margin's left edge."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colours = theme.current()
    _underlines(
        painter, _seen(scene.mentions, view), QPen(colours.colour("text"), 1.6, Qt.PenStyle.CustomDashLine), (1, 1.4)
    )
    _underlines(
        painter, _seen(scene.speakers, view), QPen(colours.colour("accent"), 1.2, Qt.PenStyle.CustomDashLine), (3, 2)
    )
    ink = colours.ink(scene.stance) if scene.stance else colours.colour("text")
    _underlines(painter, scene.shown_mention, QPen(ink, 2), ())
    _outline(painter, scene.outline)
    if scene.line is not None:
        _line(painter, scene.line, painter.window().width())
    for entry in scene.entries:
        if view.top() - 40 < entry.y < view.bottom() + 40 or (
            entry.bar[0] < view.bottom() and entry.bar[1] > view.top()
        ):
            margin.paint(painter, entry, left)


def _seen(found: Iterable[Stretch], view: QRectF) -> list[Stretch]:
    return [one for one in found if one.bottom > view.top() and one.top < view.bottom()]


def _underlines(painter: QPainter, found: Iterable[Stretch], pen: QPen, dashes: tuple[float, ...]) -> None:
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes:
        pen.setDashPattern(list(dashes))
    painter.setPen(pen)
    for one in found:
        y = round(one.baseline + UNDER) + 0.5
        painter.drawLine(QPointF(one.rect.left(), y), QPointF(one.rect.right(), y))


def _outline(painter: QPainter, found: tuple[Stretch, ...]) -> None:
    painter.setPen(QPen(theme.current().colour("accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for one in found:
        painter.drawRoundedRect(one.rect.adjusted(-3, -1, 3, 2.5), 3, 3)


def _line(painter: QPainter, line: LinkLine, right: float) -> None:
    """`right`: the page's edge; words that would be cut off there are left out, the sign stays."""
    ink = theme.current().ink(line.stance)
    painter.setPen(QPen(ink, 1.25))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(line.path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for dot in line.dots:
        painter.drawEllipse(dot, 3, 3)
    words = line.word or label(line.stance)
    painter.setFont(theme.ui_font(11, 600))
    widest = max(painter.fontMetrics().horizontalAdvance(word) for word in (*words.split(), line.state))
    if line.label.x() + 8 < right:
        paint_sign(painter, QRectF(line.label.x(), line.label.y() - 8, 8, 8), line.stance)
    if line.label.x() + 11 + widest > right:
        return
    painter.setPen(ink)
    head, _, tail = words.partition(" ")  # two words stand one under the other: the margin is narrow
    painter.drawText(QPointF(line.label.x() + 11, line.label.y()), head)
    y = line.label.y() + 14
    if tail:
        painter.drawText(QPointF(line.label.x() + 11, y), tail)
        y += 14
    painter.setPen(theme.current().colour("muted"))
    painter.setFont(theme.ui_font(11))
    painter.drawText(QPointF(line.label.x(), y), line.state)
