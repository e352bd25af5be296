"""The library's safety from the window: a checked backup, and the check of everything."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from workbench.errors import WorkbenchError
from workbench.services import integrity
from workbench.ui.dialogs.notice import Notice
from workbench.ui.session import Session
from workbench.ui.translate import tr


def back_up(session: Session, window: QWidget) -> None:
    """Writes a backup among the library's own."""
    try:
        path = integrity.backup(session.library)
    except WorkbenchError as error:
        session.report(error)
        return
    folder = QUrl.fromLocalFile(str(path.parent))
    detail = tr("{name}. Files copied into the library are not in it: copy the whole folder for those.").format(
        name=path.name
    )
    Notice(
        window, tr("Backed up and checked"), detail, [(tr("Show the folder"), lambda: QDesktopServices.openUrl(folder))]
    )


def verify(session: Session, window: QWidget) -> None:
    """Checks hashes, step log and tables in the child."""

    def told(result: dict[str, Any]) -> None:
        found = integrity.finish_verify(result)
        if found.alterations:
            words = [f"{one.where}: {one.detail}" for one in found.alterations[:5]]
            left = len(found.alterations) - 5
            more = " " + tr("and {n} more").format(n=left) if left > 0 else ""
            session.failed.emit(
                tr("The library was altered outside the program."),
                "; ".join(words) + more,
                tr("Keep a copy of it, and restore a backup."),
            )
            return
        detail = tr("{steps} steps and {files} files are as they were recorded. Head {head}…").format(
            steps=found.steps, files=found.files, head=found.head[:12]
        )
        Notice(window, tr("The library is sound"), detail, [])

    session.jobs.run(integrity.request_verify(session.library), label=tr("Verifying the library"), then=told)
