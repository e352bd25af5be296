"""How fast the window is there, against a bare QMainWindow.

Whole processes, started in turn; medians; a ratio is judged, not a time.
"""

from __future__ import annotations

import hashlib
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from workbench.domain import extraction as x
from workbench.domain.vocab import PassageRole
from workbench.services import articles
from workbench.services import library as libraries

RUNS = 9
LONGEST_S = 120
MOST_RATIO = 1.6

BARE = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: os._exit(0))
app = QApplication([])
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
"""

OURS = """
import os, sys
from pathlib import Path
from workbench.ui.app import application
app = application(dressed=False)
from workbench.services import library as libraries
library = libraries.open_library(Path(sys.argv[1]))
from workbench.ui.main_window import MainWindow
class Window(MainWindow):
    def _furnish(self):
        if sys.argv[2] == "painted":
            os._exit(0)
        super()._furnish()
    def _complete(self):
        if sys.argv[2] == "article":
            os._exit(0)
        super()._complete()
window = Window(library, warm=False)
window.ready.connect(lambda: (window.repaint(), os._exit(0)))
window.show()
app.exec()
"""

# The same as a user starts it: the command line opens the window.
COMMAND = """
import os, sys
from workbench import __main__ as program
def show(folder):
    from workbench.ui import app
    class Window(app.MainWindow):
        def _furnish(self):
            os._exit(0)
    app.MainWindow = Window
    return app.run(folder)
program._show = show
sys.argv = ["workbench", "--library", sys.argv[1]]
program.main()
"""


def run(script: str, *args: str) -> tuple[float, float, str]:
    """Wall seconds, CPU seconds and output of one process."""
    before, start = os.times(), time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", script, *args],
        check=True,
        capture_output=True,
        text=True,
        timeout=LONGEST_S,
        env={k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"} | {"QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
    )
    wall, after = time.perf_counter() - start, os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return wall, cpu, done.stdout


def story(paragraphs: int) -> str:
    """A long invented article with statements and evidence in it."""
    words = (
        "The quay at Stennick will close in May, harbour engineer Dora Venn said on Monday. "
        "Mayor Otto Brill called the plan “the cheapest on the table”. "
        "His figure was contradicted by a report that the auditors published in March."
    )
    return "The quay at Stennick\n\n" + "\n\n".join(f"{words} That was part {n}." for n in range(paragraphs))


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library with an article, closed again."""
    folder = tmp_path / "desk"
    opened = libraries.open_library(folder)
    text = story(20)
    read = x.Extraction(
        text,
        (x.Passage(0, len(text), PassageRole.BODY),),
        "text",
        hashlib.sha256(text.encode()).hexdigest(),
        title="The quay at Stennick",
    )
    articles.finish_import(opened, x.to_json(read), text.encode(), name="quay.txt")
    libraries.close(opened)
    return folder


@pytest.mark.bench
def test_first_paint_against_a_bare_window(library: Path) -> None:
    kinds = ("painted", "article", "ready")
    names = ("bare window", "first paint", "article on screen", "everything there", "first paint, by the command")
    rounds = [
        (run(BARE), *(run(OURS, str(library), kind) for kind in kinds), run(COMMAND, str(library)))
        for _ in range(RUNS + 1)
    ][1:]
    sides = range(len(names))
    medians = [[statistics.median(turn[side][unit] for turn in rounds) for side in sides] for unit in range(2)]
    ratios = [statistics.median(turn[side][0] / turn[0][0] for turn in rounds) for side in sides]
    for side, name in enumerate(names):
        wall, cpu = medians[0][side], medians[1][side]
        print(
            f"\n{name}: {wall:.3f} s, CPU {cpu:.3f} s, ratio {ratios[side]:.2f}, of CPU {cpu / medians[1][0]:.2f}",
            end="",
        )
    assert ratios[1] <= MOST_RATIO
