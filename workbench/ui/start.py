"""The first minute: three ways to begin, what comes then, and two questions that can wait."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QTextOption
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.services import library as libraries
from workbench.services import scales as rating
from workbench.ui import icons, theme
from workbench.ui.actions import BY_ID, Actions
from workbench.ui.scale_words import scale_words
from workbench.ui.session import Session
from workbench.ui.translate import later, tr
from workbench.ui.widgets.chip import caps
from workbench.ui.widgets.fields import LineField
from workbench.ui.widgets.focus_ring import RingButton
from workbench.ui.widgets.segmented import Segmented
from workbench.ui.widgets.words import Words, caption

NARROW = 590  # below this the three ways have no room beside each other
WAYS = (
    (
        "article.paste",
        later("Paste it"),
        "clipboard-text",
        later("Copy the text or the page in your browser, then paste."),
    ),
    (
        "article.open_file",
        later("Open a file"),
        "folder-open",
        later("A saved page, a text, or a table of claims. Or drop it here."),
    ),
    (
        "library.demo",
        later("Try the sample case"),
        "flask",
        later("An invented town, and a real case retold. Kept apart from your own work."),
    ),
)
THEN = (
    (
        later("Accept what is right"),
        later("Each claim comes with its speaker and the reason why it is proposed. J, then Enter."),
    ),
    (later("Get the evidence"), later("“A street video” becomes an open slot until you hold its file.")),
    (later("Say what you see"), later("Pin the moment, choose the stance yourself. Until then it is only asserted.")),
    (later("Decide and export"), later("A verdict with its definition, a report, a file that others can verify.")),
)


class Way(RingButton):
    """One way to begin, as a card."""

    def __init__(self, title: str, icon: str, words: str, keys: str) -> None:
        super().__init__()
        self._icon, self._words = icon, words
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{words} {keys}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = caps(keys)
        row.setParent(self)
        row.move(17, 142)

    def sizeHint(self) -> QSize:
        return QSize(200, 178)

    def minimumSizeHint(self) -> QSize:
        return QSize(150, 178)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.current()
        painter.setPen(QPen(colours.colour("edge"), 1))
        painter.setBrush(colours.colour("pressed" if self.isDown() else "hover" if self.underMouse() else "panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        icons.paint(painter, self._icon, QRectF(16, 16, 24, 24), "accent")
        painter.setPen(colours.colour("text"))
        painter.setFont(theme.ui_font(14, 600))
        painter.drawText(QRectF(17, 52, self.width() - 30, 24), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setPen(colours.colour("muted"))
        painter.setFont(theme.ui_font(13))
        painter.drawText(QRectF(17, 78, self.width() - 32, 60), self._words, QTextOption(Qt.AlignmentFlag.AlignLeft))


class Numbered(QWidget):
    """A number in a ring, a title and a sentence."""

    def __init__(self, number: int, title: str, words: str) -> None:
        super().__init__()
        self._number = number
        layout = QVBoxLayout(self)
        layout.setContentsMargins(33, 0, 0, 0)
        layout.setSpacing(1)
        layout.addWidget(Words(title, px=13, weight=600))
        layout.addWidget(Words(words, px=12.5, role="muted", wrap=True))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour("border"), 1.1))
        box = QRectF(1, 1, 20, 20)
        painter.drawEllipse(box)
        painter.setPen(theme.current().colour("text"))
        painter.setFont(theme.ui_font(12, 500))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))


class StartView(QScrollArea):
    """The centre while no article is open."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("start")
        self.setAccessibleName(tr("Start with an article"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # its parts are the stops of Tab
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._session = session
        page = QWidget()
        page.setObjectName("startPage")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(52, 62, 52, 40)
        self._column.setSpacing(0)
        self._column.addWidget(Words(tr("Start with an article"), px=26, weight=700, wrap=True))
        self._column.addSpacing(8)
        told = tr(
            "The claims in it, who said them and the evidence it mentions are found on this computer. Nothing is sent anywhere."
        )
        self._column.addWidget(Words(told, px=14, role="muted", wrap=True))
        self._column.addSpacing(18)
        self._row = self._ways(actions)
        self._column.addLayout(self._row)
        self._rule(34, 26)
        self._column.addWidget(caption(tr("Then, in this order")))
        self._column.addSpacing(10)
        self._column.addLayout(self._then())
        self._rule(30, 24)
        self._column.addWidget(caption(tr("Two things, now or later")))
        self._column.addSpacing(10)
        self._column.addLayout(self._questions())
        self._column.addStretch(1)
        self.setWidget(page)
        session.changed.connect(lambda _changes: self.refresh())
        session.jobs.started.connect(lambda _job: self._work_begins())
        session.failed.connect(lambda *_told: self.activate() if self.hasFocus() else None)

    def _rule(self, above: int, below: int) -> None:
        line = QFrame()
        line.setObjectName("rule")
        line.setFixedHeight(1)
        self._column.addSpacing(above)
        self._column.addWidget(line)
        self._column.addSpacing(below)

    def _ways(self, actions: Actions) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        self.ways = []
        for ident, title, icon, words in WAYS:
            way = Way(tr(title), icon, tr(words), BY_ID[ident].keys[0])
            way.clicked.connect(lambda _checked=False, ident=ident: actions.trigger(ident))
            self.ways.append(way)
            row.addWidget(way, 1)
        return row

    def _then(self) -> QGridLayout:
        self._steps = QGridLayout()
        self._steps.setHorizontalSpacing(40)
        self._steps.setVerticalSpacing(16)
        self._numbered = [Numbered(n + 1, tr(title), tr(words)) for n, (title, words) in enumerate(THEN)]
        return self._steps

    def _arrange(self, *, narrow: bool) -> None:
        """In two columns, or one below the other."""
        across = 1 if narrow else 2
        for n, one in enumerate(self._numbered):
            self._steps.addWidget(one, n // across, n % across)
        at = [(1, 0), (4, 0)] if narrow else [(0, 1), (2, 1)]
        for part, (line, place) in zip((self.initials, self.scale), at, strict=True):
            self._asked.addWidget(part, line, place, Qt.AlignmentFlag.AlignLeft)
        self._asked.addWidget(self._free, 5 if narrow else 3, 0 if narrow else 1)

    def _questions(self) -> QGridLayout:
        self._asked = grid = QGridLayout()
        grid.setHorizontalSpacing(30)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        self.initials = LineField(tr("Your initials in reports"), hint=tr("e.g. R. T."))
        self.initials.setFixedWidth(110)
        self.initials.committed.connect(self._set_initials)
        names = [(scale.uid, scale_words(scale.name)) for scale in rating.known(self._session.library)]
        self.scale = Segmented(names, name=tr("How you rate"))
        self.scale.chosen.connect(self._set_scale)
        grid.addWidget(Words(tr("Your initials in reports")), 0, 0)
        grid.addWidget(Words(tr("How you rate")), 2, 0)
        told = tr("Nothing is chosen for you. Either can wait until your first verdict.")
        self._free = Words(told, px=12, role="muted", wrap=True)
        self._arrange(narrow=False)
        return grid

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ways stand below each other where there is no room for them side by side."""
        super().resizeEvent(event)
        narrow = self.viewport().width() < NARROW
        side = 24 if narrow else 52
        self._column.setContentsMargins(side, 24 if narrow else 44, side, 20)
        self._arrange(narrow=narrow)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def activate(self) -> None:
        """The commonest beginning has the focus."""
        self.ways[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _work_begins(self) -> None:
        """An article is on its way: from now on Enter means its first suggestion, not the way that was chosen."""
        if any(way.hasFocus() for way in self.ways):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        profile = libraries.profile(self._session.library)
        self.initials.show_text(profile.initials)
        self.scale.choose(profile.scale)

    def _set_initials(self, words: str) -> None:
        profile = libraries.profile(self._session.library)
        self._session.attempt(libraries.set_profile, dataclasses.replace(profile, initials=words.strip()))

    def _set_scale(self, uid: str) -> None:
        profile = libraries.profile(self._session.library)
        self._session.attempt(libraries.set_profile, dataclasses.replace(profile, scale=uid))
