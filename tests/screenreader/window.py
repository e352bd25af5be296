"""The real window over an invented article, for a screen reader: prints `ready`, then obeys one line after the other from standard input.

A line is the id of an act, or `centre NAME`, `select N` (the nth suggestion), `tab`, `close`; each is answered by one JSON line.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parents[1] / "ui"))
from tarn_hollow import TEXT, extraction, proposals

from workbench.domain import candidates as c
from workbench.domain import extraction as x
from workbench.services import articles
from workbench.services import library as libraries
from workbench.ui.app import application
from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.overlay import Overlay


def obey(window: MainWindow, line: str) -> object:
    word, _, rest = line.partition(" ")
    if word == "centre":
        window.session.show_centre(rest)  # type: ignore[arg-type]
    elif word == "next":
        window.session.next_suggestion()
    elif word == "accept":
        window.session.accept()
    elif word == "evidence":
        window.session.go_evidence()
    elif word == "dismiss":
        for overlay in window.findChildren(Overlay):
            overlay.dismiss()
    elif word == "tab":
        focus = QApplication.focusWidget()
        QTest.keyClick(focus or window, Qt.Key.Key_Tab)
    elif word == "close":
        window.close()
        QTimer.singleShot(0, QApplication.quit)
        return True
    else:
        return window.desk.actions_table.trigger(word)
    return True


def when_active(window: MainWindow, tries: int = 200) -> None:
    """Says that it is ready once it has the focus: without a window manager a busy screen may give it late."""
    if window.isActiveWindow() or not tries:
        print("ready", flush=True)
        return
    window.activateWindow()
    QTimer.singleShot(50, lambda: when_active(window, tries - 1))


def main(folder: Path) -> int:
    app = application()
    library = libraries.open_library(folder)
    made = articles.finish_import(library, x.to_json(extraction()), TEXT.encode(), name="bridge.txt").value
    articles.finish_analysis(library, made.version_id, c.to_json(proposals()))
    window = MainWindow(library, warm=False)

    def told() -> None:
        line = sys.stdin.readline().strip()
        answer = obey(window, line or "close")
        QTimer.singleShot(150, lambda: print(json.dumps(answer), flush=True))

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: told())
    window.ready.connect(lambda: when_active(window))
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    code = app.exec()
    libraries.close(library)
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
