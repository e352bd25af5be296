"""An error while a text of several lines loses the focus is told like any other, and its text is said all the same."""

from __future__ import annotations

from own_process import said

SCRIPT = """
import sys
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from workbench.ui.app import application
from workbench.ui.widgets.fields import Area

left = []

class Broken(Area):
    def focusOutEvent(self, event):
        if not left:  # not again while the window closes
            left.append(1)
            int("x")  # an error that is made in C, and caught nowhere on its way

sys.excepthook = lambda kind, error, trace: print("told", kind.__name__, flush=True)
app = application()
area = Broken("Why")
area.committed.connect(lambda text: print(text, flush=True))
area.show()
area.setPlainText("because")
leaves = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason)
QTimer.singleShot(0, lambda: app.postEvent(area, leaves))
QTimer.singleShot(100, app.quit)
app.exec()
print("lives", flush=True)
"""


def test_an_error_when_an_area_is_left_is_told() -> None:
    """In a process of its own, with the event loop of the program: it would take this one along."""
    code, words, errors = said(SCRIPT)
    assert (code, words) == (0, ["because", "told", "ValueError", "lives"]), errors
