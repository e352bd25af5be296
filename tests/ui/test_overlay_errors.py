"""An error inside an overlay's own event is told like any other: it does not end the program."""

from __future__ import annotations

from own_process import said

SCRIPT = """
import sys
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget
from workbench.ui.app import application
from workbench.ui.widgets.overlay import Overlay

class Broken(Overlay):
    def mousePressEvent(self, event):
        int("x")  # an error that is made in C, and caught nowhere on its way

sys.excepthook = lambda kind, error, trace: print("told", kind.__name__, flush=True)
app = application()
window = QWidget()
window.resize(600, 400)
window.show()
overlay = Broken(window, name="Broken", width=300)
overlay.open()
at, left = QPointF(5, 5), Qt.MouseButton.LeftButton
press = QMouseEvent(QEvent.Type.MouseButtonPress, at, at, left, left, Qt.KeyboardModifier.NoModifier)
QTimer.singleShot(0, lambda: app.postEvent(overlay, press))
QTimer.singleShot(100, app.quit)
app.exec()
print("lives", flush=True)
"""


def test_an_error_in_an_overlays_event_is_told() -> None:
    """In a process of its own, with the event loop of the program: it would take this one along."""
    code, words, errors = said(SCRIPT)
    assert (code, words) == (0, ["told", "ValueError", "lives"]), errors
