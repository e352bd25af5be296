"""One rule of the analysis on screen: its switch, its words, an example, and how often it was right here. Paints and says; decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from workbench.domain.rules import Counted
from workbench.ui import theme
from workbench.ui.translate import tr
from workbench.ui.widgets.card import column, row
from workbench.ui.widgets.check import Check
from workbench.ui.widgets.words import Words, muted

_WIDE, _HIGH = 168, 6


class Share(QWidget):
    """A bar of all that a rule proposed: accepted in accent, rejected in the colour of edges, the rest unanswered. Words stand beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._counted: Counted | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.hub().changed.connect(self.update)

    def show_counted(self, counted: Counted) -> None:
        self._counted = counted
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDE, _HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box, colours = QRectF(0, 0, self.width(), _HIGH), theme.current()
        painter.setBrush(colours.colour("hairline"))
        painter.drawRoundedRect(box, 3, 3)
        one = self._counted
        whole = max(one.proposed, one.accepted + one.rejected) if one is not None else 0
        if one is None or not whole:
            return
        yes, no = (self.width() * part / whole for part in (one.accepted, one.rejected))
        if no:
            painter.setBrush(colours.colour("border"))
            painter.drawRoundedRect(QRectF(0, 0, yes + no, _HIGH), 3, 3)
        if yes:
            painter.setBrush(colours.colour("accent"))
            painter.drawRoundedRect(QRectF(0, 0, yes, _HIGH), 3, 3)


class RuleRow(QFrame):
    """`switched(bool)`: the user wants the rule on or off. It shows what `show_counted` was given last."""

    switched = Signal(bool)

    def __init__(self, counted: Counted) -> None:
        super().__init__()
        rule = counted.rule
        self.key = rule.key
        name, why = tr(rule.name), tr(rule.why)
        self.words = " ".join((name, why, rule.plain_example, rule.id)).casefold()
        self.switch = Check("")
        self.switch.clicked.connect(lambda on: self.switched.emit(on))
        self.name = Words(name, weight=600, elide=True)
        self.name.setToolTip(rule.key)
        self.share = Share()
        self.answers = muted(wrap=False)
        self.proposed = muted(wrap=False)
        told = column(spacing=2)
        told.addWidget(self.name)
        told.addWidget(muted(why))
        if rule.example:
            told.addWidget(Words(rule.plain_example, px=13.5, serif=True, wrap=True))
        numbers = column(spacing=5)
        numbers.addWidget(self.answers, 0, Qt.AlignmentFlag.AlignRight)
        numbers.addWidget(self.share, 0, Qt.AlignmentFlag.AlignRight)
        numbers.addWidget(self.proposed, 0, Qt.AlignmentFlag.AlignRight)
        numbers.addStretch(1)
        line = row(margins=(0, 10, 0, 10), spacing=10)
        line.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(told, 1)
        line.addSpacing(14)
        line.addLayout(numbers)
        self.setLayout(line)
        self.show_counted(counted)

    def show_counted(self, counted: Counted) -> None:
        self.counted = counted
        self.switch.setChecked(not counted.off)
        self.switch.setText(tr("off") if counted.off else tr("on"))
        self.switch.setMinimumWidth(58)
        self.switch.setAccessibleName(tr(counted.rule.name))
        self.switch.setAccessibleDescription(tr(counted.rule.why))
        self.name.set_role("muted" if counted.off else "text")
        answered = counted.accepted + counted.rejected
        both = tr("{yes} accepted, {no} rejected").format(yes=counted.accepted, no=counted.rejected)
        self.answers.setText(both if answered else tr("not answered yet") if counted.proposed else tr("not met yet"))
        self.proposed.setText(tr("of {n} proposed").format(n=counted.proposed) if counted.proposed else "")
        self.share.show_counted(counted)
        self.share.setVisible(bool(counted.proposed or answered))
        self.setAccessibleName(
            f"{tr(counted.rule.name)}, {self.switch.text()}, {self.answers.text()} {self.proposed.text()}"
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme.current().colour("hairline"))
