"""The queues: work over all articles with how much waits. As rows with words, or as icons where the pane is narrow."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from workbench.domain.queues import QueueCounts
from workbench.ui import icons, theme
from workbench.ui.translate import later, tr
from workbench.ui.widgets.focus_ring import RingButton

CAP = 1000


@dataclass(frozen=True, slots=True)
class Queue:
    """One queue: `id` is also the field of `QueueCounts` with its count."""

    id: str
    text: str
    icon: str
    empty: str


QUEUES = (
    Queue("today", later("Today"), "sun", later("What you set a day for is listed here when that day has come: next actions of claims and articles, and replies that were promised.")),
    Queue("articles", later("Articles"), "newspaper", later("Articles you import are listed here, newest first, with how many of their claims are decided.")),
    Queue("suggestions", later("Suggestions"), "lightbulb", later("Articles in which proposals wait for you are listed here.")),
    Queue("evidence_to_get", later("Evidence to get"), "tray", later("Evidence that an article mentions and nobody has opened yet is listed here.")),
    Queue("reviews_due", later("Reviews due"), "eye", later("Verdicts that wait for a second reader are listed here.")),
    Queue("claims", later("Claims"), "quotes", later("Claims you have accepted, from every article, are listed here.")),
    Queue("people", later("People"), "users", later("Whoever said an accepted claim is listed here.")),
)  # fmt: skip
BY_ID = {queue.id: queue for queue in QUEUES}


class QueueButton(RingButton):
    """A row of 30 px: icon, words, count."""

    def __init__(self, queue: Queue) -> None:
        super().__init__()
        self.queue = queue
        self.count = 0
        self.narrow = False
        self.setCheckable(True)
        self.setText(tr(queue.text))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.say(0)

    def say(self, count: int) -> None:
        self.count = count
        self.setAccessibleName(f"{self.text()}, {self._figure() or tr('none')}")
        self.setToolTip(self.text() if self.narrow else "")
        self.update()

    def _figure(self) -> str:
        return "" if not self.count else f"{CAP}+" if self.count > CAP else str(self.count)

    def sizeHint(self) -> QSize:
        return QSize(36 if self.narrow else 120, 34 if self.narrow else 30)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.current()
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.colour("selection" if self.isChecked() else "hover"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        ink = "accent" if self.isChecked() and self.narrow else "text" if self.isChecked() else "muted"
        size = 18
        x = (self.width() - size) / 2 if self.narrow else 10
        icons.paint(painter, self.queue.icon, QRectF(x, (self.height() - size) / 2, size, size), ink)
        if self.narrow:
            return
        painter.setFont(theme.ui_font(13, 600 if self.isChecked() else 400))
        painter.setPen(colours.colour("text"))
        painter.drawText(self.rect().adjusted(38, 0, -40, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(theme.ui_font(12))
        painter.setPen(colours.colour("muted"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(self.rect().adjusted(0, 0, -10, 0), flags, self._figure())


class QueueList(QWidget):
    """All queues; arrows move between them. `chosen(id)`; `called`: by the user's hand."""

    chosen = Signal(str)
    called = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Queues"))
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        self.buttons = [QueueButton(queue) for queue in QUEUES]
        for button in self.buttons:
            self._layout.addWidget(button)
            button.clicked.connect(lambda _checked=False, b=button: self.choose(b.queue.id))
            button.clicked.connect(self.called)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        self._layout.setContentsMargins(*((6, 8, 6, 8) if narrow else (8, 7, 8, 7)))
        self._layout.setSpacing(5 if narrow else 0)
        for button in self.buttons:
            button.narrow = narrow
            button.say(button.count)
            button.updateGeometry()

    def choose(self, ident: str) -> None:
        for button in self.buttons:
            button.setChecked(button.queue.id == ident)
        self.chosen.emit(ident)

    def say(self, counts: QueueCounts) -> None:
        for button in self.buttons:
            button.say(getattr(counts, button.queue.id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        at = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), -1)
        if step and at >= 0:
            self.buttons[(at + step) % len(self.buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
