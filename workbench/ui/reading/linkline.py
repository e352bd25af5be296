"""The fine line of the current link, from the evidence mention over the page's edge to the claim. Geometry only; never across letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from workbench.domain.vocab import Stance
from workbench.ui.reading.geometry import Stretch

GAP = 1.5  # from a line of text to the middle of the gap between lines
OUT = 11.0  # right of the column
CORNER = 6.0


@dataclass(frozen=True, slots=True)
class LinkLine:
    """The path with its two dots, and the words beside it at `label` (left, baseline of the first line)."""

    path: QPainterPath
    dots: tuple[QPointF, QPointF]
    label: QPointF
    stance: Stance
    state: str
    word: str = ""


def link_line(
    mention: Sequence[Stretch], claim: Sequence[Stretch], right: float, stance: Stance, state: str, *, word: str = ""
) -> LinkLine:
    """From above the mention's first line to under the claim's last one; `right` is the column's right edge; `word` stands for the stance's own."""
    first, last = mention[0], claim[-1]
    start = QPointF(min(first.rect.left() + 14, first.rect.center().x()), first.top - GAP)
    end = QPointF(max(last.rect.right() - 11, last.rect.center().x()), last.bottom + GAP)
    out = right + OUT
    path = QPainterPath(start)
    if abs(start.y() - end.y()) < 3:
        # The same gap: claim and mention stand on neighbouring lines, one straight line holds both dots and reaches the words.
        end.setY(start.y())
        path = QPainterPath(QPointF(min(start.x(), end.x()), start.y()))
        path.lineTo(out + 3, start.y())
        return LinkLine(path, (start, end), QPointF(out + 8, start.y() + 4), stance, state, word)
    up = -1.0 if end.y() < start.y() else 1.0
    corner = min(CORNER, abs(start.y() - end.y()) / 2)
    path.lineTo(out - corner, start.y())
    path.quadTo(out, start.y(), out, start.y() + up * corner)
    path.lineTo(out, end.y() - up * corner)
    path.quadTo(out, end.y(), out - corner, end.y())
    path.lineTo(end)
    return LinkLine(path, (start, end), QPointF(out + 8, (start.y() + end.y()) / 2 - 2), stance, state, word)
