"""Storing a long text: its copy is made by the child, the rest shows how far it is and can be stopped, and then nothing of it stays."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from workbench.services import articles
from workbench.store import files, places
from workbench.ui import slow
from workbench.ui.slow import Progress

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.services.library import Library
    from workbench.ui.main_window import MainWindow

MINUTE = 60_000


@pytest.fixture
def long(tmp_path: Path) -> Path:
    page = tmp_path / "long.txt"
    page.write_text("\n\n".join(f"Lock {n} was painted, said the keeper of the hollow." for n in range(400)), "utf-8")
    return page


def kept(library: Library) -> list[str]:
    return [path.name for path in (library.folder / places.FILES).rglob("*") if path.is_file()]


def test_the_copy_is_there_before_the_main_program_stores_the_text(
    library: Library, window: MainWindow, long: Path
) -> None:
    read = window.session.jobs.channel.run(articles.request_import(long, library=library))
    whole = long.read_bytes()
    long.write_bytes(b"x" * len(whole))  # what comes after must not read it again
    articles.finish_import(library, read, long)
    (name,) = kept(library)
    assert name == f"{read['source_sha256']}.txt"
    assert (
        files.sha256_of(library.folder / files.stored_path(read["source_sha256"], long.name)) == read["source_sha256"]
    )


def test_stopped_while_it_is_stored_nothing_stays(
    qtbot: QtBot, library: Library, window: MainWindow, long: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slow, "PATIENCE_S", 0.0)
    monkeypatch.setattr(slow, "PULSE_S", 0.0)
    monkeypatch.setattr(articles, "BETWEEN", 10)
    seen: list[str] = []

    def stop() -> None:
        found = next((o for o in window.findChildren(Progress) if o.isVisible()), None)
        if found is None or found.bar.value() == 0:
            QTimer.singleShot(0, stop)
            return
        seen.append(found.figure.text())
        found.stop.click()

    QTimer.singleShot(0, stop)
    window.session.import_paths([long])
    qtbot.waitUntil(lambda: bool(seen) and not window.session.jobs.running, timeout=MINUTE)
    assert "of 400" in seen[0]
    assert library.value("SELECT count(*) FROM article") == 0
    assert library.value("SELECT count(*) FROM content") == 0
    assert kept(library) == []
    assert not window.session.importing.awaited
    window.session.import_paths([long])
    qtbot.waitUntil(lambda: window.session.page is not None, timeout=MINUTE)
    assert len(kept(library)) == 1
