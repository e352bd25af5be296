"""The window's one session: the open library, what is selected, and the one door through which services are called. Knows no widget.

Services run in the main thread through `do`; slow work goes through `jobs`. After each step everyone hears one `changed`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, Literal, TypeVar

from PySide6.QtCore import QObject, Signal

from workbench.domain.call import Call
from workbench.domain.changes import Changes, Outcome, Tick, still
from workbench.domain.spans import Span
from workbench.errors import Cancelled, NotFound, WorkbenchError
from workbench.services import history, queries
from workbench.services.library import Library
from workbench.ui.importing import Importing
from workbench.ui.jobs import Job, Jobs
from workbench.ui.loop import Loop
from workbench.ui.marks import Page, read_page
from workbench.ui.selection import Selection
from workbench.ui.translate import told, tr

T = TypeVar("T")
Centre = Literal["start", "article", "player", "verdict", "lists"]


class Session(QObject):
    """One open library and its window.

    Signals: `changed(Changes)` after each step; `claim_selected(Selection)`; `article_opened(version_id)`; `page_changed()` when the marks
    of the open article were read again; `suggestions_changed()` when an analysis has arrived, `analysed(version_id)` of which version; `backlog_requested(Path)` for a table of claims whose
    columns must be named; `view_wanted(SavedView)`: a list is to be shown so; `queue_wanted(str)`: a list of the left pane has what came in; `acting(bool)`: a step that may take
    its time begins, and ends; `stopping`: that step shall be given up; `centre_changed(str)`; `failed(title, detail, hint)`;
    `message(text, undoable)`; `taken_back`: the message told of an undo, which can be done again.
    """

    changed = Signal(object)
    claim_selected = Signal(object)
    article_opened = Signal(int)
    page_changed = Signal()
    centre_changed = Signal(str)
    failed = Signal(str, str, str)
    message = Signal(str, bool)
    taken_back = Signal()
    suggestions_changed = Signal()
    analysed = Signal(int)
    backlog_requested = Signal(object)
    queue_wanted = Signal(str)
    person_requested = Signal(int)
    acting = Signal(bool)
    stopping = Signal()
    view_wanted = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.jobs = Jobs(self)
        self.jobs.failed.connect(self._job_failed)
        self.watch: Callable[[str], AbstractContextManager[Tick]] = lambda _title: nullcontext(still)
        self.selection = Selection()
        self.page: Page | None = None
        self.centre: Centre = "start"
        self.loop = Loop(self)
        self.importing = Importing(self)

    # Services -------------------------------------------------------------------------------------------------------------------

    def do(self, service: Callable[..., Outcome[T]], *args: Any, **options: Any) -> T | None:
        """Runs a service on this library: its value, or None where it failed (and `failed` said why)."""
        outcome = self.attempt(service, *args, **options)
        return None if outcome is None else outcome.value

    def attempt(self, service: Callable[..., Outcome[T]], *args: Any, **options: Any) -> Outcome[T] | None:
        """As `do`, with the whole outcome: for services whose value may itself be None."""
        try:
            outcome = service(self.library, *args, **options)
        except WorkbenchError as error:
            self.report(error)
            return None
        self.announce(outcome.changes)
        return outcome

    def carry_out(self, title: str, service: Callable[[Tick], Outcome[T]]) -> Outcome[T] | None:
        """As `attempt`, for a step that may take its time: `watch` shows how far it is and lets it be stopped. Answers of the children wait
        meanwhile, because steps do not nest."""
        self.acting.emit(True)
        try:
            with self.jobs.held(), self.watch(title) as tick:
                outcome = service(tick)
        except Cancelled as error:
            self.message.emit(told(error.title), False)
            return None
        except WorkbenchError as error:
            self.report(error)
            return None
        finally:
            self.acting.emit(False)
        self.announce(outcome.changes)
        return outcome

    def start(
        self,
        request: Callable[[], Call],
        *,
        label: str,
        then: Callable[[Any], None],
        failed: Callable[[WorkbenchError], None] | None = None,
    ) -> Job | None:
        """Asks a service for a call and sends it to the child; None where the request itself was refused (and that was told)."""
        try:
            call = request()
        except WorkbenchError as error:
            (failed or self.report)(error)
            return None
        return self.jobs.run(call, label=label, then=then, failed=failed)

    def announce(self, changes: Changes) -> None:
        """Tells everyone what a step changed."""
        if changes.step:
            self._let_go(changes)
            self.refresh_page()
            self.changed.emit(changes)

    def _let_go(self, changes: Changes) -> None:
        """A claim that the step took away is selected no longer, before anyone asks for it; what it was proposed by stays."""
        claim_id = self.selection.claim_id
        if claim_id is None or claim_id not in changes.ids("claim"):
            return
        try:
            queries.claim_card(self.library, claim_id)
        except NotFound:
            self.selection = dataclasses.replace(self.selection, claim_id=None, link_id=None)

    def report(self, error: WorkbenchError) -> None:
        """Shows a known trouble in place."""
        self.failed.emit(error.title, error.detail, error.hint)

    def undo(self) -> None:
        """Takes back the last step."""
        if self._revert(history.undo, tr("Undoing"), tr("Undone"), undoable=False):
            self.taken_back.emit()

    def redo(self) -> None:
        self._revert(history.redo, tr("Doing again"), tr("Done again"), undoable=True)

    def _revert(self, service: Callable[..., Changes], doing: str, words: str, *, undoable: bool) -> bool:
        """Whether it was done."""
        done = self.carry_out(doing, lambda tick: Outcome(None, service(self.library, tick=tick)))
        if done is None:
            return False
        changes = done.changes
        if self.page is None:
            self._open_newest()  # what was done again may have brought an article back
        self.importing.take_up(changes)
        self.loop.take_up(changes)
        self.loop.settle()
        self.message.emit(f"{words}: {told(changes.label)}", undoable)
        return True

    # What is open and selected -----------------------------------------------------------------------------------------------------

    def open_article(self, version_id: int, *, select: Selection | None = None) -> None:
        """Shows one version of an article in the centre."""
        try:
            self.page = read_page(self.library, version_id)
        except WorkbenchError as error:
            self.report(error)
            return
        self.article_opened.emit(version_id)
        self.page_changed.emit()
        self.show_centre("article")
        self.select(select or Selection(version_id=version_id))

    def open_claim(self, claim_id: int) -> None:
        """Shows a claim, in its article where it has one."""
        try:
            card = queries.claim_card(self.library, claim_id)
        except NotFound as error:  # it was deleted since whoever names it was drawn
            self.report(error)
            return
        versions = [a.version_id for a in card.appearances if a.version_id is not None]
        open_now = self.page.text.version_id if self.page is not None else None
        version = open_now if open_now in versions else next(iter(versions), None)
        picked = Selection(version_id=version, claim_id=claim_id)
        if version is not None and (self.page is None or self.page.text.version_id != version):
            self.open_article(version, select=picked)
        else:
            self.show_centre("article" if version is not None else self.centre)
            self.select(picked)

    def open_evidence(self, evidence_id: int) -> None:
        """Shows evidence, in the article that mentions it, with the claim it bears on where there is one."""
        try:
            item = queries.evidence(self.library, evidence_id)
        except NotFound as error:
            self.report(error)
            return
        picked = Selection(evidence_id=evidence_id, stage="evidence")
        if item.mentions:
            version = item.mentions[0].version_id
            if self.page is None or self.page.text.version_id != version:
                self.open_article(version)
            self.show_centre("article")
            picked = dataclasses.replace(picked, version_id=version)
        for mark in self.page.marks if self.page else ():
            for link in mark.card.links if mark.card else ():
                if link.evidence is not None and link.evidence.id == evidence_id:
                    picked = dataclasses.replace(
                        picked, suggestion_id=mark.suggestion_id, claim_id=mark.claim_id, link_id=link.id
                    )
        self.select(picked)

    def select(self, selection: Selection) -> None:
        """Puts the cursor on a claim, a proposal or its evidence."""
        self.selection = selection
        self.claim_selected.emit(selection)

    def refresh_page(self) -> None:
        """Reads the open article's marks again. An article that an undo took away is closed; the newest one follows it."""
        if self.page is None:
            return
        version = self.page.text.version_id
        try:
            self.page = read_page(self.library, version, all_statements=self.page.all_statements)
        except NotFound:
            self._close_page()
            return
        self.page_changed.emit()

    def _close_page(self) -> None:
        self.page = None
        if self._open_newest():
            return
        self.select(Selection())
        self.page_changed.emit()
        self.show_centre("start")

    def _open_newest(self) -> bool:
        """Opens the article that came last; False where there is none."""
        newest = queries.articles(self.library, limit=1)
        if newest:
            self.open_article(newest[0].version_id)
        return bool(newest)

    def toggle_all_statements(self) -> None:
        """Marks every statement of the open article, or only the likely ones again."""
        if self.page is not None:
            self.page = dataclasses.replace(self.page, all_statements=not self.page.all_statements)
            self.refresh_page()

    def number(self, selection: Selection | None = None) -> int | None:
        """The number in the margin of the selected claim or proposal, or None when it has none on this page."""
        asked = selection or self.selection
        return self.page.number_of(asked.suggestion_id, asked.claim_id) if self.page else None

    def show_centre(self, centre: Centre) -> None:
        """Brings the reading page, the player, the verdict or the start to the middle."""
        if centre != self.centre:
            self.centre = centre
            self.centre_changed.emit(centre)

    # The loop by keyboard, and imports: see `loop` and `importing` ---------------------------------------------------------------------

    def next_suggestion(self, *, reading_order: bool = False) -> None:
        self.loop.next_suggestion(reading_order=reading_order)

    def accept(self, *, speaker: str | None = None) -> None:
        self.loop.accept(speaker=speaker)

    def reject(self) -> None:
        self.loop.reject()

    def go_evidence(self) -> None:
        self.loop.go_evidence()

    def new_claim(self, spans: Sequence[Span], *, words: str = "") -> None:
        self.loop.new_claim(spans, words=words)

    def import_paths(self, paths: Iterable[Path]) -> None:
        self.importing.paths(paths)

    def paste(self, text: str, markup: str = "") -> None:
        self.importing.paste(text, markup)

    def close(self) -> None:
        """Ends the children. The library is closed by who opened it."""
        self.jobs.close()
        self.importing.close()

    def _job_failed(self, _job: Job, error: WorkbenchError) -> None:
        self.report(error)
