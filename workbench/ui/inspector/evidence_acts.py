"""What can be done with the evidence under the cursor: give it its file, open it, say where it is or why it cannot be had, check its file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from workbench.domain.call import Call
from workbench.domain.evidence import Evidence
from workbench.domain.vocab import FileMode, SlotState
from workbench.errors import WorkbenchError
from workbench.services import linking, queries
from workbench.settings import LIMITS
from workbench.ui.actions import Actions
from workbench.ui.dialogs import ask_line, files
from workbench.ui.inspector.subject import Subject, read_subject
from workbench.ui.inspector.times import size
from workbench.ui.session import Session
from workbench.ui.translate import later, tr

FILE_STATES = (later("unchanged"), later("changed"), later("missing"))


@dataclass(frozen=True, slots=True)
class FileCheck:
    """What the last check of a file in this sitting found: one of `FILE_STATES`."""

    state: str
    at: str


def web_address(source: Evidence) -> str:
    """Where it can be seen in a browser, or ""."""
    return next((url for url in (source.url, source.archived_url) if url.startswith(("https://", "http://"))), "")


class EvidenceActs(QObject):
    """Connects the acts of the Evidence menu. `checked_again`: a file's state is known anew."""

    checked_again = Signal()

    def __init__(self, session: Session, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._checks: dict[int, FileCheck] = {}
        accepted = self._needs_evidence
        with_file = self._needs_file
        pairs: list[tuple[str, Callable[[], object], Callable[[], bool | str]]] = [
            ("evidence.file", self.give_file, self._can_give),
            ("evidence.open", self.open, self._can_open),
            ("evidence.url", self.ask_url, accepted),
            ("evidence.unavailable", self.ask_unavailable, self._can_close),
            ("evidence.check_file", self.check, with_file),
            ("evidence.find_file", self.ask_folder, with_file),
        ]
        for ident, handler, enabled in pairs:
            actions.connect(ident, handler, enabled)

    # What is possible -------------------------------------------------------------------------------------------------------------

    def subject(self) -> Subject:
        return read_subject(self._session)

    def _source(self) -> Evidence | None:
        return self.subject().evidence

    def _needs_evidence(self) -> bool | str:
        subject = self.subject()
        if subject.evidence is not None:
            return True
        return tr("Accept this evidence first.") if subject.proposed else tr("Choose a claim with evidence first.")

    def _can_give(self) -> bool | str:
        return self._needs_evidence()

    def _can_close(self) -> bool | str:
        source = self._source()
        if source is None:
            return self._needs_evidence()
        if source.file is not None:
            return tr("Its file is held, so it can be had.")
        return source.state is not SlotState.ASSESSED or tr("Somebody has seen it, so it can be had.")

    def _needs_file(self) -> bool | str:
        source = self._source()
        if source is None:
            return self._needs_evidence()
        return True if source.file is not None else tr("Give it its file first.")

    def _can_open(self) -> bool | str:
        source = self._source()
        if source is not None and source.file is None and web_address(source):
            return True
        return self._needs_file()

    def checked(self, evidence_id: int) -> FileCheck | None:
        return self._checks.get(evidence_id)

    def _run(self, make: Callable[[], Call], *, label: str, then: Callable[[Any], None]) -> None:
        """Sends a call; a trouble while it is made is told like one of the child."""
        try:
            call = make()
        except WorkbenchError as error:
            self._session.report(error)
            return
        self._session.jobs.run(call, label=label, then=then)

    # Its file ---------------------------------------------------------------------------------------------------------------------

    def give_file(self) -> None:
        source = self._source()
        if source is not None:
            files.ask_file(
                self._window,
                tr("The file of E{number}: {title}").format(number=source.number, title=source.title),
                lambda path: self.attach(source.id, path),
            )

    def attach(self, evidence_id: int, path: Path) -> None:
        """Hashes a file in the background, stores it, and opens it."""
        self._run(
            lambda: linking.request_file(path, library=self._session.library),
            label=tr("Hashing {name}").format(name=path.name),
            then=lambda result: self._attached(evidence_id, path, result),
        )

    def _attached(self, evidence_id: int, path: Path, result: dict[str, Any]) -> None:
        big = int(result.get("size", 0)) > LIMITS.copy_up_to
        mode = FileMode.LINKED if big else FileMode.COPIED
        if self._session.attempt(linking.attach_file, evidence_id, path, result, mode=mode) is None:
            return
        if big:
            self._session.message.emit(
                tr("{name} is {size} and stays where it is; the library remembers its hash.").format(
                    name=path.name, size=size(result["size"])
                ),
                False,
            )
        if self._source_is(evidence_id):
            self.open()

    def _source_is(self, evidence_id: int) -> bool:
        source = self._source()
        return source is not None and source.id == evidence_id

    def open(self) -> None:
        """Brings the evidence to the middle. That it was opened is written once it is really on screen."""
        subject = self.subject()
        if subject.evidence is None:
            return
        if subject.evidence.file is None:
            QDesktopServices.openUrl(QUrl(web_address(subject.evidence)))
            return
        link_id = subject.link.id if subject.link else None
        chosen = self._session.selection
        if (chosen.evidence_id, chosen.link_id) != (subject.evidence.id, link_id):
            self._session.select(replace(chosen, evidence_id=subject.evidence.id, link_id=link_id))
        self._session.show_centre("player")

    def looked(self) -> None:
        """Somebody has looked at it, or listened, where it is: without a file in the library."""
        source = self._source()
        if source is not None:
            self._session.attempt(linking.mark_opened, source.id)

    # Where it is, or why not --------------------------------------------------------------------------------------------------------

    def ask_url(self) -> None:
        source = self._source()
        if source is None:
            return
        ask_line.ask(
            self._window,
            title=tr("Where is E{number}?").format(number=source.number),
            label=tr("Address, archive or shelf mark"),
            text=source.url,
            act=tr("Keep"),
            then=lambda text: self._session.attempt(linking.set_located, source.id, text),
        )

    def ask_unavailable(self) -> None:
        source = self._source()
        if source is None:
            return
        ask_line.ask(
            self._window,
            title=tr("Why can E{number} not be had?").format(number=source.number),
            label=tr("Reason, as it will stand in the report"),
            text=source.unavailable_reason if source.state is SlotState.UNAVAILABLE else "",
            hint=tr("e.g. deleted by its owner, refused on 3 March"),
            act=tr("Close the slot"),
            then=lambda text: self._session.attempt(linking.set_unavailable, source.id, text),
        )

    # Is it still the same? ----------------------------------------------------------------------------------------------------------

    def check(self) -> None:
        """Computes the hash again."""
        source = self._source()
        if source is None:
            return
        if linking.file_state(self._session.library, source.id, None) == "missing":
            self._checked(source.id, None)
            return
        self._run(
            lambda: linking.request_check_file(self._session.library, source.id),
            label=tr("Checking E{number}").format(number=source.number),
            then=lambda result: self._checked(source.id, result),
        )

    def _checked(self, evidence_id: int, result: dict[str, Any] | None) -> None:
        state = linking.file_state(self._session.library, evidence_id, result)
        self._checks[evidence_id] = FileCheck(state, self._session.library.now())
        source = queries.evidence(self._session.library, evidence_id)
        if state != "unchanged":
            gone = tr("The file of E{number} is not where it was.")
            words = gone if state == "missing" else tr("The file of E{number} was changed since it was stored.")
            self._session.failed.emit(
                words.format(number=source.number),
                source.file.name if source.file else "",
                tr("Find the moved file by its hash, or give the slot the right file again."),
            )
        self.checked_again.emit()

    def ask_folder(self) -> None:
        source = self._source()
        if source is not None:
            files.ask_folder(
                self._window,
                tr("Where may the file of E{number} be?").format(number=source.number),
                lambda folder: self.find(source.id, folder),
            )

    def find(self, evidence_id: int, folder: Path) -> None:
        """Looks for the moved file in a folder by its hash."""
        self._run(
            lambda: linking.request_find(self._session.library, evidence_id, folder),
            label=tr("Looking in {name}").format(name=folder.name),
            then=lambda result: self._found(evidence_id, result),
        )

    def _found(self, evidence_id: int, result: dict[str, Any]) -> None:
        path = result.get("path")
        if not path:
            self._session.failed.emit(
                tr("The file is not in this folder."), tr("No file there has its hash."), tr("Try a folder further up.")
            )
            return
        if self._session.attempt(linking.relink, evidence_id, Path(path), result) is not None:
            self._checks[evidence_id] = FileCheck("unchanged", self._session.library.now())
            self.checked_again.emit()
