"""Imports and analyses of the window: request, wait for the child, finish in the main thread. One article after the other."""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from workbench.errors import Cancelled, InputError, NotFound, WorkbenchError
from workbench.services import articles
from workbench.ui.translate import tr

if TYPE_CHECKING:
    from workbench.domain.changes import Changes
    from workbench.ui.session import Session

SUFFIXES = (".txt", ".html", ".htm", ".html.gz", ".csv")


class Importing:
    """Running imports and analyses. `awaited`: an analysis that the open article waits for is under way."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._reading = 0
        self._opening = 0
        self._analysing: set[int] = set()
        self._open_next = False
        self._tmp: tempfile.TemporaryDirectory[str] | None = None

    @property
    def awaited(self) -> bool:
        page = self._session.page
        if self._opening or (self._open_next and self._reading):
            return True
        return page is not None and page.text.version_id in self._analysing

    def paths(self, paths: Iterable[Path]) -> None:
        """Imports files; the first one that is read is opened."""
        self._open_next = True
        for path in paths:
            if not path.name.lower().endswith(SUFFIXES):
                hint = tr("Save the page from the browser as .html, or copy its text and paste it.")
                self._session.report(
                    InputError(
                        tr("“{name}” was not imported.").format(name=path.name),
                        tr("This kind of file cannot be read."),
                        hint,
                    )
                )
                continue
            if path.suffix.lower() == ".csv":
                self._backlog(path)
                continue
            self._reading += 1
            self._session.start(
                functools.partial(articles.request_import, path, library=self._session.library),
                label=tr("Reading {name}").format(name=path.name),
                then=functools.partial(self._read, source=path),
                failed=functools.partial(self._failed, name=path.name),
            )

    def paste(self, text: str, markup: str = "") -> None:
        """Imports a text from the clipboard and opens it; `markup`: the same as a page, where the clipboard has it, for its links."""
        if not text.strip():
            self._session.report(
                InputError(
                    tr("Nothing was pasted."), tr("The clipboard holds no text."), tr("Copy the article's text first.")
                )
            )
            return
        if self._tmp is None:
            self._tmp = tempfile.TemporaryDirectory(prefix="workbench-paste-")
        self._open_next = True
        self._reading += 1
        self._session.start(
            functools.partial(articles.request_paste, text, Path(self._tmp.name), markup=markup),
            label=tr("Reading the pasted text"),
            then=lambda result: self._read(result, text.encode("utf-8")),
            failed=self._failed,
        )

    def _backlog(self, path: Path) -> None:
        self._session.backlog_requested.emit(path)

    def _failed(self, error: WorkbenchError, *, name: str = "") -> None:
        """Nothing was imported. `name`: the file's, for among several dropped at once nobody knows which one was meant."""
        self._reading -= 1
        self._session.loop.early.forget()
        if isinstance(error, Cancelled):
            return
        if name and name not in error.title:
            what = " ".join(part for part in (error.title, error.detail) if part)
            error = InputError(tr("“{name}” was not imported.").format(name=name), what, error.hint)
        self._session.report(error)

    def _read(self, result: dict[str, Any], source: Path | bytes) -> None:
        self._reading -= 1
        outcome = self._session.carry_out(
            tr("Storing the article"),
            lambda tick: articles.finish_import(self._session.library, result, source, tick=tick),
        )
        if outcome is None:
            self._session.loop.early.forget()
            return
        made = outcome.value
        if not made.known:
            self.analyse(made.version_id)
        if self._open_next:
            self._open_next = False
            self._opening += 1
            # In an event of its own, so that storing and showing are never one long wait.
            QTimer.singleShot(0, self._session, lambda: self._show(made))
        elif made.known:
            self._known(made)

    def _show(self, made: articles.Imported) -> None:
        self._opening -= 1
        if self._session.jobs.closed:
            return
        if self._gone(made.version_id):
            self._session.loop.early.forget()
            return
        self._session.open_article(made.version_id)
        if made.known:
            self._known(made)

    def _known(self, made: articles.Imported) -> None:
        self._session.message.emit(tr("Already in the library: {title}").format(title=made.title), False)
        self._session.loop.early.carry_out()

    def analyse(self, version_id: int) -> None:
        """Looks for claims, evidence and links in one version."""
        self._analysing.add(version_id)
        self._session.start(
            lambda: articles.request_analysis(self._session.library, version_id, to_store=True),
            label=tr("Looking for claims"),
            then=lambda result: self._analysed(version_id, result),
            failed=lambda error: self._analysis_failed(version_id, error),
        )

    def _analysed(self, version_id: int, result: dict[str, Any]) -> None:
        try:
            articles.finish_analysis(self._session.library, version_id, result)
        except WorkbenchError as error:
            self._analysis_failed(version_id, error)
            return
        QTimer.singleShot(0, self._session, lambda: self._show_marks(version_id))

    def _show_marks(self, version_id: int) -> None:
        self._analysing.discard(version_id)
        if self._session.jobs.closed:
            return
        page = self._session.page
        if page is not None and page.text.version_id == version_id:
            self._session.refresh_page()
            self._session.loop.early.carry_out()
        self._session.suggestions_changed.emit()
        self._session.analysed.emit(version_id)

    def _analysis_failed(self, version_id: int, error: WorkbenchError) -> None:
        self._analysing.discard(version_id)
        self._session.loop.early.forget()
        if not isinstance(error, Cancelled | NotFound) and not self._gone(version_id):
            self._session.report(error)

    def take_up(self, changes: Changes) -> None:
        """After an undo or a redo: a version that it brought back without an analysis is analysed."""
        back = changes.ids("article_version") - self._analysing
        for version_id in articles.unanalysed(self._session.library, back):
            self.analyse(version_id)

    def close(self) -> None:
        """The children have ended: nobody reads the pasted texts any more."""
        if self._tmp is not None:
            self._tmp.cleanup()
            self._tmp = None

    def _gone(self, version_id: int) -> bool:
        """Whether an undo took the version away: nothing about it is a trouble any more."""
        try:
            return not articles.has_version(self._session.library, version_id)
        except WorkbenchError:
            return False  # the library cannot be read, and the trouble at hand says so
