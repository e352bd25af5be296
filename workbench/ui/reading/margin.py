"""The left margin: for each marked claim a ring with its number, two short lines in words and a bar along its lines; the same with a sign for
evidence that no link joins to a claim. Values, then paint."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from workbench.domain.vocab import Stance, VerdictOutcome
from workbench.ui import icons, texts, theme
from workbench.ui.marks import EvidenceMark, Mark, called
from workbench.ui.translate import label, tr
from workbench.ui.widgets.stance_sign import paint_sign

WIDTH, RING, WORDS_RIGHT, RING_LEFT, BAR_LEFT, STEP = 132, 20, 94, 100, 124, 27


@dataclass(frozen=True, slots=True)
class Entry:
    """One claim, or evidence (`named`) of number 0, in the margin. `y`: middle of its ring; `bar`: top and bottom; `tag`: of an accepted claim."""

    number: int
    y: float
    bar: tuple[float, float]
    evidence: str
    stance: Stance | None
    first: str
    second: str
    proposed: bool
    current: bool
    named: EvidenceMark | None = None
    tag: str = ""

    @property
    def spoken(self) -> str:
        """For screen readers: `claim 3, contradicts, proposed`, or `claim C1, no. 3 on the page, contradicts, new`."""
        head = called(self.number, self.tag) if self.named is None else tr("evidence")
        return ", ".join(part for part in (head, self.first, self.second) if part)


def words(mark: Mark) -> tuple[str, Stance | None, str, str]:
    """Evidence number, stance, first and second line of a mark."""
    second = label(mark.status) if mark.status is not None else tr("proposed")
    if mark.stance is not None:
        held = mark.link.evidence if mark.link else None
        proposed = mark.proposed_link if mark.link is None else None
        first = texts.bearing(proposed.link) if proposed else label(mark.stance)
        return (f"E{held.number}" if held else ""), mark.stance, first, second
    verdict = mark.card.verdict if mark.card else None
    if verdict is not None and verdict.outcome is VerdictOutcome.NO_RATING:
        return "", None, tr("no rating"), second
    return "", None, tr("no link yet"), second


def evidence_entry(mark: EvidenceMark, y: float, bar: tuple[float, float], *, current: bool) -> Entry:
    """The entry of evidence without a link: its kind, and whether it is proposed or how far it has come."""
    held, told = mark.evidence, mark.suggestion
    kind = label(held.kind) if held is not None else label(told.evidence.kind) if told is not None else ""
    second = label(held.state) if held is not None else tr("proposed")
    number = f"E{held.number} " if held is not None else ""
    return Entry(0, y, bar, "", None, number + kind, second, held is None, current, mark)


def settle(wanted: Sequence[float]) -> list[float]:
    """Heights for entries that want to stand at these: those that would meet move down to the next free place."""
    placed: list[float] = []
    for y in wanted:
        placed.append(max(y, placed[-1] + STEP) if placed else y)
    return placed


def paint(painter: QPainter, entry: Entry, left: float) -> None:
    """Paints one entry; `left` is the margin's left edge."""
    colours = theme.current()
    _bar(painter, entry, left)
    ring = QRectF(left + RING_LEFT + 1, entry.y - RING / 2 + 1, RING - 2, RING - 2)
    painter.setPen(QPen(colours.colour("accent" if entry.current else "border"), 1.2))
    painter.setBrush(colours.colour("accent") if entry.current else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    painter.setPen(colours.colour("on_accent" if entry.current else "text"))
    if entry.named is not None:
        box = QRectF(ring.center().x() - 6, ring.center().y() - 6, 12, 12)
        icons.paint(painter, "tray", box, "on_accent" if entry.current else "muted")
    else:
        painter.setFont(theme.ui_font(11 if entry.number < 100 else 9, 600))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(entry.number))
    _words(painter, entry, left)


def _bar(painter: QPainter, entry: Entry, left: float) -> None:
    colours = theme.current()
    top, bottom = entry.bar
    if entry.proposed:
        ink = colours.ink(entry.stance) if entry.stance else colours.colour("border")
        pen = QPen(ink, 2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([2, 1.5])
        painter.setPen(pen)
        painter.drawLine(round(left + BAR_LEFT + 1), round(top), round(left + BAR_LEFT + 1), round(bottom))
    else:
        ink = colours.ink(entry.stance) if entry.stance else colours.colour("border")
        painter.fillRect(QRectF(left + BAR_LEFT, top, 2, bottom - top), ink)


def _words(painter: QPainter, entry: Entry, left: float) -> None:
    colours = theme.current()
    font = theme.ui_font(11)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(colours.colour("muted"))
    right = left + WORDS_RIGHT
    width = metrics.horizontalAdvance(entry.first)
    base = entry.y - 2
    painter.drawText(QRectF(right - width - 1, base - 10, width + 2, 14), Qt.AlignmentFlag.AlignVCenter, entry.first)
    if entry.stance is not None:
        sign = right - width - 12
        paint_sign(painter, QRectF(sign, base - 7, 7.5, 7.5), entry.stance)
        painter.setPen(colours.colour("muted"))
        number = metrics.horizontalAdvance(entry.evidence)
        if entry.evidence and sign - 5 - number >= left:
            painter.drawText(
                QRectF(sign - 5 - number, base - 10, number + 2, 14), Qt.AlignmentFlag.AlignVCenter, entry.evidence
            )
    second = metrics.horizontalAdvance(entry.second)
    painter.drawText(QRectF(right - second - 1, base + 3, second + 2, 14), Qt.AlignmentFlag.AlignVCenter, entry.second)
