"""A filter as a chip: Enter or a click changes it, Delete or the cross takes it away. And the row of them with the field for words."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget

from workbench.ui import icons, theme
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.focus_ring import RingButton

HEIGHT, CROSS, MOST_WIDE = 28, 22, 280
REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class FilterChip(RingButton):
    """`clicked`: it is to be changed; `removed`: it is to go."""

    removed = Signal()

    def __init__(self, facet: str, text: str) -> None:
        super().__init__()
        self.facet = facet
        self.setText(text)
        self.setFont(theme.ui_font(12, 600))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Filter {words}").format(words=text))
        self.setAccessibleDescription(tr("Enter changes it, Delete removes it."))
        self.setToolTip(tr("Click to change, or remove with the cross"))

    def sizeHint(self) -> QSize:
        return QSize(min(MOST_WIDE, self.fontMetrics().horizontalAdvance(self.text()) + 16 + CROSS), HEIGHT)

    def wants_key(self, event: QKeyEvent) -> bool:
        return event.key() in REMOVE

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in REMOVE:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and event.position().x() >= self.width() - CROSS:
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.current()
        painter.setPen(QPen(colours.colour("accent" if self.underMouse() else "edge"), 1))
        painter.setBrush(colours.colour("selection"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(colours.colour("text"))
        painter.setFont(self.font())
        room = self.width() - 10 - CROSS
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.rect().adjusted(10, 0, -CROSS, 0), Qt.AlignmentFlag.AlignVCenter, shown)
        cross = QRectF(self.width() - CROSS + 4, (HEIGHT - 12) / 2, 12, 12)
        icons.paint(painter, "x", cross, "text" if self.underMouse() else "muted")


class WordsField(QLineEdit):
    """The words to filter by. `left`: Down or Enter, back to the rows."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("listWords")
        self.setAccessibleName(tr("Filter by words"))
        self.setPlaceholderText(tr("Type to filter"))
        self.setMaxLength(400)
        self.setFont(theme.ui_font(13))
        self.setFixedSize(190, HEIGHT)
        self.setTextMargins(20, 0, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        icons.paint(QPainter(self), "magnifying-glass", QRectF(10, (self.height() - 14) / 2, 14, 14), "muted")


class FilterRow(QFrame):
    """The field, a chip for each filter, and the buttons that add one or clear all."""

    changed = Signal(str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Filters"))
        self.flow = Flow(gap=6)
        self.flow.setContentsMargins(16, 9, 12, 9)
        self.setLayout(self.flow)
        self.field = WordsField()
        self.add = Button(tr("Add a filter"), icon="plus", kind="quiet", small=True)
        self.clear = Button(tr("Clear"), kind="quiet", small=True)
        for button in (self.add, self.clear):
            button.setFixedHeight(HEIGHT)
        self.chips: list[FilterChip] = []
        for part in (self.field, self.add, self.clear):
            self.flow.addWidget(part)
        size = self.sizePolicy()
        size.setHeightForWidth(True)
        self.setSizePolicy(size)

    def show_filters(self, filters: Sequence[str], say: Callable[[str], str], *, free: bool) -> None:
        """The filters by name, their words from `say`; `free`: another one can be added. The focus stays with the chip it was on, or its neighbour."""
        at = next((n for n, chip in enumerate(self.chips) if chip.hasFocus()), -1)
        for chip in self.chips:
            self.flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [FilterChip(facet, say(facet)) for facet in filters]
        for part in (self.add, self.clear):
            self.flow.removeWidget(part)
        for chip in self.chips:
            chip.clicked.connect(lambda _checked=False, facet=chip.facet: self.changed.emit(facet))
            chip.removed.connect(lambda facet=chip.facet: self.removed.emit(facet))
            self.flow.addWidget(chip)
            chip.show()  # now, not with the next event: it may be given the focus at once
        for part in (self.add, self.clear):
            self.flow.addWidget(part)
        self.add.setVisible(free)
        self.clear.setVisible(bool(self.chips))
        order: list[QWidget] = [self.field, *self.chips, self.add, self.clear]
        for one, other in itertools.pairwise(order):
            QWidget.setTabOrder(one, other)
        if at >= 0:
            stay: QWidget = self.chips[min(at, len(self.chips) - 1)] if self.chips else self.add
            stay.setFocus(Qt.FocusReason.TabFocusReason)
        self.flow.invalidate()
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme.current().colour("hairline"))
