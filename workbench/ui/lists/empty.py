"""What stands in place of a table without rows: what the list will hold, or that the filters leave nothing, and the next act."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from workbench.ui import icons
from workbench.ui.actions import Actions, key_text
from workbench.ui.lists import words
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import column, row
from workbench.ui.widgets.words import Words

LOW = 320  # pixels of height: below, there is none to spare around it


class _Sign(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.name = "quotes"
        self.setFixedSize(36, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        icons.paint(QPainter(self), self.name, QRectF(self.rect()), "muted")


class EmptyList(QScrollArea):
    """`clear`: the filters are to go."""

    clear = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions, self._act = actions, ""
        self.sign = _Sign()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.title = Words("", px=18, weight=600, wrap=True)
        self.told = Words("", px=13, role="muted", wrap=True)
        self.told.setMaximumWidth(460)
        self.told.setMinimumWidth(200)
        self.act = Button("", kind="primary")
        self.act.clicked.connect(self._do)
        self._place = body = column(spacing=10)
        body.addWidget(self.sign)
        body.addWidget(self.title)
        body.addWidget(self.told)
        line = row(margins=(0, 8, 0, 0))
        line.addWidget(self.act)
        line.addStretch(1)
        body.addLayout(line)
        body.addStretch(1)
        page = QWidget()
        centred = row()
        centred.addStretch(1)
        centred.addLayout(body, 4)
        centred.addStretch(1)
        page.setLayout(centred)
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place.setContentsMargins(*((32, 64, 32, 32) if self.height() > LOW else (16, 12, 16, 12)))

    def say(self, kind: str, *, filtered: bool, article: bool) -> None:
        """`filtered`: there may be rows, but none fits. `article`: one is open, to which the way back leads."""
        self.sign.name = "funnel" if filtered else words.ICONS[kind]
        self.sign.update()
        if filtered:
            title, told, self._act, act, key = (
                tr("Nothing fits these filters"),
                tr("Remove a filter, or clear them all."),
                "",
                tr("Clear the filters"),
                "",
            )
        else:
            title, told = words.empty_words(kind)
            self._act = "view.back" if article and kind != "articles" else "article.paste"
            act = tr("Back to the article") if self._act == "view.back" else tr("Paste an article")
            key = key_text(next(iter(self._actions.keys(self._act)), ""))
        self.title.setText(title)
        self.told.setText(told)
        self.act.key = key
        self.act.say(act)
        self.setAccessibleName(f"{title}. {told}")

    def _do(self) -> None:
        if self._act:
            self._actions.trigger(self._act)
        else:
            self.clear.emit()

    def focus(self) -> None:
        self.act.setFocus(Qt.FocusReason.OtherFocusReason)
