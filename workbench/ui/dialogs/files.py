"""Questions for a file or a folder. The system's own dialogs, but for tests and whoever sets `WORKBENCH_QT_DIALOGS=1`."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

_last: dict[str, str] = {}


def ask_file(
    window: QWidget, title: str, then: Callable[[Path], object], *, filters: Sequence[str] = ()
) -> QFileDialog:
    """Asks for one file that exists."""
    dialog = _dialog(window, title, QFileDialog.FileMode.ExistingFile)
    if filters:
        dialog.setNameFilters(list(filters))
    return _open(dialog, "file", then)


def ask_folder(
    window: QWidget, title: str, then: Callable[[Path], object], *, start: Path | None = None
) -> QFileDialog:
    """Asks for a folder."""
    dialog = _dialog(window, title, QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    if start is not None:
        dialog.setDirectory(str(start))
    return _open(dialog, "folder", then)


def _dialog(window: QWidget, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
    dialog = QFileDialog(window, title)
    dialog.setFileMode(mode)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if os.environ.get("WORKBENCH_QT_DIALOGS") == "1":
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    return dialog


def _open(dialog: QFileDialog, kind: str, then: Callable[[Path], object]) -> QFileDialog:
    if _last.get(kind):
        dialog.setDirectory(_last[kind])

    def chosen() -> None:
        path = Path(dialog.selectedFiles()[0])
        _last[kind] = str(path.parent)
        then(path)

    dialog.accepted.connect(chosen)
    dialog.open()
    return dialog
