"""Renders the pictures of the manual from the real window over the sample cases, light and dark: `make pictures`.

Usage: python tests/manual/pictures.py [FOLDER]   (default: resources/help/pictures)
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from workbench.paths import resource
from workbench.services import handover, queries
from workbench.services import library as libraries
from workbench.ui import theme
from workbench.ui.app import application
from workbench.ui.dialogs.export import ExportOverlay
from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.overlay import Overlay

SIZE = QSize(1440, 900)


def claim_with_observed_evidence(window: MainWindow) -> int:
    """The newest claim whose evidence somebody has looked at, else the newest."""
    rows = queries.claims(window.session.library)
    for row in rows:
        if any(link.observed_by for link in queries.claim_card(window.session.library, row.id).links):
            return row.id
    return rows[0].id


def proposed(window: MainWindow) -> None:
    rows = queries.articles(window.session.library)
    for row in reversed(rows):  # the invented case came first
        window.session.open_article(row.version_id)
        if window.session.page is not None and window.session.page.waiting:
            window.session.next_suggestion()
            return


def evidence(window: MainWindow) -> None:
    window.session.open_claim(claim_with_observed_evidence(window))
    window.desk.inspector.view.refresh()


def verdict(window: MainWindow) -> None:
    window.session.open_claim(claim_with_observed_evidence(window))
    window.session.show_centre("verdict")


def export(window: MainWindow) -> None:
    window.session.open_claim(claim_with_observed_evidence(window))
    window.desk.actions_table.trigger("export.report")
    for overlay in window.findChildren(ExportOverlay):
        overlay.folder.setText("Documents/Maravale")  # not the folder of whoever renders the pictures


def lists(window: MainWindow) -> None:
    """The claims without a checker, the list's chip shown."""
    window.desk.actions_table.trigger("lists.claims")
    view = window.desk.lists.view
    view.ask(view.query.with_filter("status", "decided"))


def timeline(window: MainWindow) -> None:
    window.session.open_claim(claim_with_observed_evidence(window))
    window.desk.actions_table.trigger("claim.timeline")


def dashboard(window: MainWindow) -> None:
    window.desk.actions_table.trigger("library.dashboard")


def next_action(window: MainWindow) -> None:
    """The inspector's fields, with something in them."""
    session = window.session
    claim = claim_with_observed_evidence(window)
    questions = "Who filmed it, and from where?"
    session.do(
        handover.set_claim,
        claim,
        next_action="Ask the clerk for the register",
        questions=questions,
        who="MV",
        due_on="+2",
    )
    session.open_claim(claim)
    window.desk.actions_table.trigger("handover.claim")
    view = window.desk.inspector.view
    view.refresh()
    settle()
    view.scrolled.ensureWidgetVisible(view.handover, 0, 40)


PICTURES: dict[str, Callable[[MainWindow], None]] = {
    "window": lambda window: window.session.open_claim(claim_with_observed_evidence(window)),
    "claim": proposed,
    "evidence": evidence,
    "verdict": verdict,
    "export": export,
    "lists": lists,
    "timeline": timeline,
    "dashboard": dashboard,
    "next": next_action,
}


# x, y, width, height: what the picture is about.
CROPS = {"evidence": (1048, 40, 392, 830), "next": (1048, 300, 392, 570)}


def settle() -> None:
    for _ in range(20):
        QApplication.processEvents()


def shoot(window: MainWindow, name: str, folder: Path) -> None:
    PICTURES[name](window)
    settle()
    for scheme in ("light", "dark"):
        theme.choose("light" if scheme == "light" else "dark")
        settle()
        path = folder / f"{name}-{scheme}.png"
        shot = window.grab()
        if name in CROPS:
            shot = shot.copy(*CROPS[name])
        shot.save(str(path))
        with Image.open(path) as image:  # a picture of a window needs few colours, and no dots between them
            small = image.convert("RGB").quantize(128, dither=Image.Dither.NONE)
        small.save(path, optimize=True)
    for overlay in window.findChildren(Overlay):
        overlay.dismiss()
    window.session.show_centre("article")
    settle()


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    application()
    with tempfile.TemporaryDirectory() as place:
        library = demo_library(Path(place) / "sample")
        window = MainWindow(library, warm=False)
        window.resize(SIZE)
        window.show()
        while not window.furnished or not hasattr(window.desk, "inspector"):
            QApplication.processEvents()
        window.resize(SIZE)
        for name in PICTURES:
            shoot(window, name, folder)
        window.close()
        libraries.close(library)


def demo_library(folder: Path) -> libraries.Library:
    """The sample cases, made by the command as a user makes them."""
    from workbench.__main__ import main as command

    argv, sys.argv = sys.argv, ["workbench", "--library", str(folder), "demo"]
    try:
        command()
    except SystemExit as end:
        if end.code:
            raise
    finally:
        sys.argv = argv
    return libraries.open_library(folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else resource("help", "pictures"))
