"""The pinned place of the link in focus: its still, in, out and the moment of the still."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from workbench.domain import timecode
from workbench.domain.evidence import Locator, StoredFile
from workbench.domain.readiness import place_in_words
from workbench.services.library import Library
from workbench.ui import theme
from workbench.ui.inspector.subject import Subject
from workbench.ui.inspector.times import short_hash
from workbench.ui.session import Session
from workbench.ui.translate import told, tr
from workbench.ui.widgets.card import Section, row
from workbench.ui.widgets.words import Words


class Still(QWidget):
    """A picture that the child made, scaled to 128 x 84 at most."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Still frame of the pin"))
        theme.hub().changed.connect(self.update)

    def show_file(self, path: str) -> None:
        self._picture = QPixmap(path)
        self.setVisible(not self._picture.isNull())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._picture.size().scaled(QSize(128, 84), Qt.AspectRatioMode.KeepAspectRatio)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRectF(self.rect()), self._picture, QRectF(self._picture.rect()))
        painter.setPen(theme.current().colour("hairline"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PinsPart(Section):
    """Hidden while nothing is pinned."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Pin"))
        self._session = session
        self.still = Still()
        self._lines = QWidget()
        line = row(spacing=12)
        line.addWidget(self.still, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._lines, 1)
        self._across = line
        self.body.addLayout(line)

    def fill(self, subject: Subject, *, compact: bool) -> None:
        place = subject.link.locator if subject.link else None
        self.setVisible(place is not None)
        if place is None or subject.link is None:
            return
        self.still.show_file(still_path(self._session.library, place.still))
        if place.start_ms is not None and place.end_ms is not None:
            self.aside.setText(f"{(place.end_ms - place.start_ms) / 1000:.3f} s")
        else:
            self.aside.setText("")
        old, self._lines = self._lines, QWidget()
        grid = QGridLayout(self._lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        for number, (key, value) in enumerate(
            _lines(place) or [(tr("Place", "in the evidence"), told(place_in_words(subject.link)))]
        ):
            grid.addWidget(Words(key, px=12, role="muted"), number, 0)
            grid.addWidget(Words(value, px=12.5, wrap=True, selectable=True), number, 1)
        self._across.replaceWidget(old, self._lines)
        self._lines.show()
        old.hide()
        old.deleteLater()


def _lines(place: Locator) -> list[tuple[str, str]]:
    times = ((tr("In"), place.start_ms), (tr("Out"), place.end_ms), (tr("Still"), place.still_ms))
    lines = [(key, timecode.to_text(ms)) for key, ms in times if ms is not None]
    if place.still is not None:
        lines.append((tr("Hash"), short_hash(place.still.sha256)))
    return lines


def still_path(library: Library, still: StoredFile | None) -> str:
    """Where a still lies, or ""."""
    return "" if still is None else str(library.folder / still.path)
