"""What is shown in place of the desk when the library cannot be opened, or the desk cannot be built: what is the matter, and the ways on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from workbench.errors import WorkbenchError
from workbench.ui.translate import told, tr, trouble
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.words import Words


class Refused(QDialog):
    """Nothing has been changed; the user may try again, for instance after closing the other window."""

    def __init__(self, error: WorkbenchError) -> None:
        super().__init__()
        self.setWindowTitle("Workbench")
        self.setAccessibleName(trouble(error))
        self.again = Button(tr("Try again"), kind="primary")
        self.quit = Button(tr("Quit"), key="Esc")
        self.again.clicked.connect(self.accept)
        self.quit.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(6)
        layout.addWidget(Words(told(error.title), px=16, weight=600, wrap=True, selectable=True))
        for words, role in ((told(error.detail), "text"), (told(error.hint), "muted")):
            if words:
                layout.addWidget(Words(words, px=13, role=role, wrap=True, selectable=True))
        layout.addSpacing(14)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.quit)
        row.addWidget(self.again)
        layout.addLayout(row)
        self.setFixedWidth(480)
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_again(self) -> bool:
        """Whether the user wants to try once more."""
        return self.exec() == QDialog.DialogCode.Accepted


class Unbuilt(QWidget):
    """Stands where the desk would: a bug kept it from being built. Nothing in the library has been touched."""

    def __init__(self, title: str, detail: str, leave: Callable[[], object]) -> None:
        super().__init__()
        self.setAccessibleName(f"{title} {detail}")
        self.quit = Button(tr("Quit"), kind="primary")
        self.quit.clicked.connect(leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 40, 48, 40)
        layout.setSpacing(8)
        layout.addWidget(Words(title, px=16, weight=600, wrap=True, selectable=True))
        layout.addWidget(Words(detail, wrap=True, selectable=True))
        hint = tr(
            "The window could not be put together. Your library has not been changed by this; the command “workbench check” looks it over."
        )
        layout.addWidget(Words(hint, role="muted", wrap=True, selectable=True))
        layout.addSpacing(8)
        layout.addWidget(self.quit, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
