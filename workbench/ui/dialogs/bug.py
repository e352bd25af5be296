"""The one dialog of a bug: what it means for the work, the details to hand on, and the two ways on. It quotes nobody."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from workbench.ui import theme
from workbench.ui.crash import Bug
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import column, row
from workbench.ui.widgets.words import Words, caption


class BugDialog(QDialog):
    """A dialog of Qt and no overlay, because what failed may be the desk below. Opened, never executed: work in the children goes on."""

    def __init__(self, window: QWidget, bug: Bug, *, leave: Callable[[], object]) -> None:
        super().__init__(window)
        self.setObjectName("bug")
        self.setWindowTitle("Workbench")
        self.setAccessibleName(f"{bug.title} {bug.words}")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bug = bug
        self.details = QPlainTextEdit(bug.details)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setProperty("area", True)
        self.details.setAccessibleName(tr("Details, without your words"))
        self.details.setFont(theme.ui_font(12))
        self.details.setFixedHeight(132)
        self.copy = Button(tr("Copy the details"), icon="clipboard-text")
        self.copy.clicked.connect(self._copy)
        self.folder = Button(tr("Show the report"), icon="folder-open")
        self.folder.allow("" if bug.path else tr("The report could not be written."))
        self.folder.clicked.connect(self._show)
        self.leave = Button(tr("Quit"))
        self.leave.clicked.connect(self.reject)
        self.leave.clicked.connect(leave)
        self.go_on = Button(tr("Continue"), key="Esc", kind="primary")
        self.go_on.clicked.connect(self.reject)
        self._build()

    def _build(self) -> None:
        body = column(margins=(28, 24, 28, 20), spacing=6)
        body.addWidget(Words(self._bug.title, px=16, weight=600, wrap=True, selectable=True))
        body.addWidget(Words(self._bug.words, wrap=True, selectable=True))
        body.addWidget(Words(self._bug.hint, role="muted", wrap=True, selectable=True))
        body.addSpacing(8)
        body.addWidget(caption(tr("Details, without your words")))
        body.addWidget(self.details)
        body.addSpacing(10)
        line = row(spacing=8)
        line.addWidget(self.copy)
        line.addWidget(self.folder)
        line.addStretch(1)
        line.addWidget(self.leave)
        line.addWidget(self.go_on)
        body.addLayout(line)
        self.setLayout(body)
        self.setFixedWidth(620)
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._bug.details)
        self.copy.say(tr("Copied"))

    def _show(self) -> None:
        if self._bug.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._bug.path.parent)))
