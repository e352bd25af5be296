"""Paints a map of an article, on screen and into PNG and SVG alike, and writes the files. The words are cut to their boxes, never wrapped away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from workbench.domain.vocab import Stance
from workbench.ui import theme
from workbench.ui.pictures import files
from workbench.ui.pictures.article_map import COLUMNS, WIDTH, ArticleMap, Box, Edge
from workbench.ui.translate import label, later, tr
from workbench.ui.widgets.stance_sign import paint_sign

HEADS = (("person", later("Who says it")), ("claim", later("Claims")), ("evidence", later("Evidence")))


def paint_map(painter: QPainter, drawn: ArticleMap, *, boxes: bool) -> None:
    """Lines, heads and legend; `boxes`: with the boxes, which are buttons on screen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.ui_font(11.5, 600))
    painter.setPen(theme.current().colour("muted"))
    for kind, words in HEADS:
        painter.drawText(QPointF(COLUMNS[kind][0], 26), tr(words))  # type: ignore[index]
    for edge in drawn.edges:
        _edge(painter, drawn, edge)
    for edge in drawn.edges:  # above all lines: no line runs through a word
        if edge.stance is not None:
            _word(painter, *_ends(drawn, edge), edge.stance)
    if boxes:
        for box in drawn.boxes:
            paint_box(painter, box, QRectF(*box.rect))
    _legend(painter, drawn.height - 20)


def _ends(drawn: ArticleMap, edge: Edge) -> tuple[QPointF, QPointF]:
    one, other = QRectF(*drawn.box(edge.start).rect), QRectF(*drawn.box(edge.end).rect)
    leaving = [e for e in drawn.edges if e.start == edge.start]
    coming = [e for e in drawn.edges if e.end == edge.end]
    out = (leaving.index(edge) + 1) / (len(leaving) + 1)
    into = (coming.index(edge) + 1) / (len(coming) + 1)
    return (
        QPointF(one.right(), one.top() + out * one.height()),
        QPointF(other.left(), other.top() + into * other.height()),
    )


def _edge(painter: QPainter, drawn: ArticleMap, edge: Edge) -> None:
    start, end = _ends(drawn, edge)
    colours = theme.current()
    ink = colours.ink(edge.stance) if edge.stance is not None else colours.colour("border")
    painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine if edge.observed else Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(start)
    middle = (start.x() + end.x()) / 2
    path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
    painter.drawPath(path)


def _word(painter: QPainter, start: QPointF, end: QPointF, stance: Stance) -> None:
    painter.setFont(theme.ui_font(11, 600))
    words = label(stance)
    width = painter.fontMetrics().horizontalAdvance(words)
    box = QRectF((start.x() + end.x() - width - 22) / 2, (start.y() + end.y()) / 2 - 9, width + 22, 18)
    painter.fillRect(box, theme.current().colour("panel"))
    paint_sign(painter, QRectF(box.x() + 3, box.y() + 5, 8, 8), stance)
    painter.setPen(theme.current().ink(stance))
    painter.drawText(box.adjusted(16, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)


def paint_box(painter: QPainter, box: Box, place: QRectF) -> None:
    """One box: its number in a ring, two lines of words."""
    colours = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.colour("border"), 1, Qt.PenStyle.DashLine if box.dashed else Qt.PenStyle.SolidLine))
    painter.setBrush(colours.colour("panel"))
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    inner = place.adjusted(12, 8, -10, -8)
    if box.number:
        ring = QRectF(inner.x(), inner.y() + 2, 20, 20)
        painter.drawEllipse(ring)
        painter.setPen(colours.colour("text"))
        painter.setFont(theme.ui_font(11, 600))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, box.number)
        inner.setLeft(inner.x() + 30)
    for words, font, role, top in (
        (box.title, theme.ui_font(13, 600 if box.kind != "claim" else 400), "text", 0.0),
        (box.detail, theme.ui_font(12), "muted", inner.height() / 2),
    ):
        painter.setFont(font)
        painter.setPen(colours.colour(role))
        line = painter.fontMetrics().elidedText(
            " ".join(words.split()), Qt.TextElideMode.ElideRight, int(inner.width())
        )
        painter.drawText(
            QRectF(inner.x(), inner.y() + top, inner.width(), inner.height() / 2), Qt.AlignmentFlag.AlignVCenter, line
        )


def _legend(painter: QPainter, y: float) -> None:
    painter.setFont(theme.ui_font(12))
    x = 20.0
    for words, style in (
        (tr("observed"), Qt.PenStyle.SolidLine),
        (tr("as reported, not seen by us"), Qt.PenStyle.DashLine),
    ):
        painter.setPen(QPen(theme.current().colour("muted"), 1.5, style))
        painter.drawLine(QPointF(x, y), QPointF(x + 26, y))
        painter.drawText(QPointF(x + 32, y + 4), words)
        x += 50 + painter.fontMetrics().horizontalAdvance(words)


def save(drawn: ArticleMap, path: Path) -> None:
    """Writes PNG (at twice the size) or SVG, by the suffix. Raises InputError for another suffix, or where it cannot be written."""
    size = QSize(WIDTH, int(drawn.height))
    files.write(path, size, title=tr("Map of an article"), paint=lambda painter: paint_map(painter, drawn, boxes=True))
