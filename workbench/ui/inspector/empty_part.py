"""What the inspector will hold, while there is nothing to show."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from workbench.domain.vocab import Stance
from workbench.ui import icons, theme
from workbench.ui.translate import later, tr
from workbench.ui.widgets.card import column, row
from workbench.ui.widgets.stance_sign import paint_sign
from workbench.ui.widgets.words import Words, muted

LINES = (
    ("quotes", later("The words"), later("exactly as they stand, and a short wording of yours")),
    ("user", later("Said by"), later("with the role, and how the article says it")),
    ("link-simple", later("Links"), later("contradicts, supports, context, and whose judgement that is")),
    ("tray", later("Evidence to get"), later("what the article mentions and nobody has opened yet")),
    ("scales", later("Verdict"), later("an outcome with its definition, or no rating with its reason")),
    ("clock-counter-clockwise", later("History"), later("every step, each with “undo this”")),
)


class _Sign(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.hub().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(18, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        icons.paint(QPainter(self), self._name, QRectF(0, 0, 18, 18), "muted")


class _Stances(QWidget):
    """The three filled signs, as a legend."""

    def sizeHint(self) -> QSize:
        return QSize(46, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number, stance in enumerate((Stance.CONTRADICTS, Stance.SUPPORTS, Stance.CONTEXT)):
            paint_sign(painter, QRectF(number * 15, 4, 10, 10), stance)


class EmptyPart(QFrame):
    """The first minute of the right pane."""

    def __init__(self) -> None:
        super().__init__()
        body = column(margins=(16, 14, 16, 14), spacing=0)
        self.setLayout(body)
        body.addWidget(muted(tr("The claim that you are working on is shown here."), px=13))
        body.addSpacing(14)
        for icon, title, words in LINES:
            line = QFrame()
            inner = row(margins=(0, 13, 0, 13), spacing=13)
            line.setLayout(inner)
            inner.addWidget(_Sign(icon), 0, Qt.AlignmentFlag.AlignTop)
            told = column(spacing=1)
            head = row(spacing=10)
            head.addWidget(Words(tr(title), weight=600))
            if title == "Links":
                head.addWidget(_Stances())
            head.addStretch(1)
            told.addLayout(head)
            told.addWidget(muted(tr(words), px=12.5))
            inner.addLayout(told, 1)
            body.addWidget(_Rule())
            body.addWidget(line)
        body.addStretch(1)


class _Rule(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)
        theme.hub().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().colour("hairline"))
