"""What came of work that was asked for, with the way to its result. Lies above the status line, takes no focus, goes when it is closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from workbench.ui import theme
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import column, row
from workbench.ui.widgets.words import Words, muted

SHOWN_MS = 20_000
ABOVE = 124  # over the status line and the buttons at the foot of a view


class Notice(QFrame):
    """`acts`: label and what it does. One at a time in a window."""

    def __init__(
        self, window: QWidget, title: str, detail: str, acts: Sequence[tuple[str, Callable[[], object]]]
    ) -> None:
        super().__init__(window)
        self._host = window
        self.setObjectName("notice")
        self.setAccessibleName(f"{title} {detail}")
        told = column(spacing=1)
        told.addWidget(Words(title, weight=600))
        told.addWidget(muted(detail))
        line = row(margins=(16, 12, 12, 12), spacing=10)
        line.addLayout(told, 1)
        self.buttons = [Button(label) for label, _ in acts]
        for button, (_, act) in zip(self.buttons, acts, strict=True):
            button.clicked.connect(act)
            line.addWidget(button)
        close = Button("", icon="x", kind="quiet")
        close.setAccessibleName(tr("Close this message"))
        close.clicked.connect(self.dismiss)
        line.addWidget(close)
        self.setLayout(line)
        for old in window.findChildren(Notice):
            if old is not self:
                old.dismiss()
        window.installEventFilter(self)
        QTimer.singleShot(SHOWN_MS, self, self.dismiss)
        self._place()
        self.show()
        self.raise_()

    def dismiss(self) -> None:
        self._host.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def _place(self) -> None:
        width = min(620, self._host.width() - 32)
        self.setFixedWidth(width)
        height = max(self.sizeHint().height(), self.heightForWidth(width))
        self.setGeometry((self._host.width() - width) // 2, self._host.height() - height - ABOVE, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour("border"), 1))
        painter.setBrush(theme.current().colour("panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.fillRect(QRectF(1, 9, 3, self.height() - 18), theme.current().colour("ok"))
