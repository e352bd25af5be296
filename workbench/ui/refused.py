"""What is shown in place of the window when the library cannot be opened: what is the matter, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from workbench.errors import WorkbenchError
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.words import Words


class Refused(QDialog):
    """Nothing has been changed; the user may try again, for instance after closing the other window."""

    def __init__(self, error: WorkbenchError) -> None:
        super().__init__()
        self.setWindowTitle("Workbench")
        self.setAccessibleName(str(error))
        self.again = Button("Try again", kind="primary")
        self.quit = Button("Quit", key="Esc")
        self.again.clicked.connect(self.accept)
        self.quit.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(6)
        layout.addWidget(Words(error.title, px=16, weight=600, wrap=True, selectable=True))
        for words, role in ((error.detail, "text"), (error.hint, "muted")):
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
