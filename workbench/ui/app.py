"""Starts the window: opens the library, shows it, and gives the library back at the end. A library that cannot be opened is said in a window too."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from workbench import paths
from workbench.errors import WorkbenchError
from workbench.services import library as libraries
from workbench.ui import crash, languages, state, theme
from workbench.ui.main_window import MainWindow


def application(*, dressed: bool = True) -> QApplication:
    """Qt's application, made once. `dressed`: with our fonts, style and scheme; the window puts them on after its first paint otherwise."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("workbench")
    app.setApplicationDisplayName("Workbench")
    if dressed:
        theme.install(app)
    return app


def run(folder: Path | None = None) -> int:
    """Opens the window on a library (None: the user's own) until it is closed; the exit code."""
    size = state.size(folder or paths.default_library())
    if size != 100 and "QT_SCALE_FACTOR" not in os.environ:
        os.environ["QT_SCALE_FACTOR"] = str(size / 100)  # Qt reads it once, when its application is made
    app = application(dressed=False)
    languages.install(app, state.language(folder or paths.default_library()))
    while True:
        try:
            library = libraries.open_library(folder, holder="another window of the workbench")
        except WorkbenchError as error:
            from workbench.ui.refused import Refused

            theme.install(app)
            refused = Refused(error)
            if not refused.ask_again():
                return 1
            continue
        break
    try:
        window = MainWindow(library)
        window.ready.connect(
            gc.freeze
        )  # what is there now stays: else Python looks through all of it in the midst of an act
        crash.install(window.tell)  # before anything is built: what fails then must not end in an empty window
        window.show()
        return app.exec()
    finally:
        libraries.close(library)
