"""A real library with one invented article and its proposals, and the window over it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from fresh_library import fresh
from tarn_hollow import TEXT, extraction, proposals

from workbench.domain import candidates as c
from workbench.domain import extraction as x
from workbench.services import articles
from workbench.services import library as libraries
from workbench.services.library import Library

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.ui.jobs import Jobs
    from workbench.ui.main_window import MainWindow
    from workbench.ui.session import Session


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = fresh(tmp_path / "desk")
    yield opened
    libraries.close(opened)


@pytest.fixture
def jobs(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Jobs]:
    """Running work without a window, with a real child that knows the calls of the tests."""
    from workbench.ui.jobs import Jobs

    monkeypatch.setenv("WORKBENCH_TEST_CALLS", "1")
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def version_id(library: Library) -> int:
    """The article with its proposals."""
    made = articles.finish_import(library, x.to_json(extraction()), TEXT.encode(), name="bridge.txt").value
    articles.finish_analysis(library, made.version_id, c.to_json(proposals()))
    return made.version_id


@pytest.fixture
def session(qtbot: QtBot, library: Library) -> Iterator[Session]:
    from workbench.ui.app import application
    from workbench.ui.session import Session

    application()
    made = Session(library)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> MainWindow:
    """The window, painted, with everything that follows the first paint."""
    from workbench.ui.main_window import MainWindow

    made = MainWindow(session.library, session=session, warm=False)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.ready, timeout=20_000):
        made.show()
    return made
