"""Tags and notes of a claim: the desk's own words. Tags in one field; a note is written, changed in place, and removed; each is one step."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from workbench.domain.claim import Note
from workbench.domain.vocab import Disclosure
from workbench.services import notes, reviewing, verdicts
from workbench.ui.inspector.subject import Subject
from workbench.ui.inspector.times import moment
from workbench.ui.session import Session
from workbench.ui.translate import label, tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import Section, clear, column, row
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.fields import LineField
from workbench.ui.widgets.words import Words


class NotesPart(Section):
    """Shown for an accepted claim."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Notes and tags"))
        self._session = session
        self._claim: int | None = None
        self._tags: tuple[str, ...] = ()
        self._shown: tuple[Note, ...] | None = None
        self.tags = LineField(tr("Tags"), hint=tr("tags, separated by commas"))
        self.tags.committed.connect(self._write_tags)
        self.new = LineField(tr("New note"), hint=tr("a note of the desk; Enter keeps it"), enter_commits=False)
        self.new.entered.connect(self._add)
        self.listed = column(spacing=8)
        self.body.addWidget(self.tags)
        self.body.addWidget(self.new)
        self.body.addLayout(self.listed)

    def fill(self, subject: Subject, *, compact: bool) -> None:
        card = subject.card
        self.setVisible(card is not None and not compact)
        if card is None:
            self._claim = None
            return
        if card.claim.id != self._claim:
            self._claim = card.claim.id
            self.new.clear()
            self.new.settle()
        self._tags = card.claim.tags
        self.tags.show_text(", ".join(card.claim.tags), of=card.claim.id)
        if card.notes != self._shown:
            self._shown = card.notes
            clear(self.listed)
            for note in card.notes:
                self.listed.addWidget(self._entry(note))

    def _entry(self, note: Note) -> QWidget:
        made = QWidget()
        inner = column(spacing=2)
        made.setLayout(inner)
        words = LineField(tr("Note"))
        words.show_text(note.text)
        words.setToolTip(note.text)
        words.committed.connect(lambda text: self._edit(note.id, words, text))
        below = row(spacing=8)
        told = " · ".join(part for part in (note.by, moment(note.at)) if part)
        below.addWidget(Words(told, px=12, role="muted", elide=True), 1)
        closed = Combo(tr("Disclosure of the note"))
        for member in Disclosure:
            closed.addItem(label(member), member.value)
        closed.setCurrentIndex(closed.findData(note.disclosure.value))
        closed.activated.connect(
            lambda _at: self._session.attempt(notes.edit, note.id, disclosure=Disclosure(closed.currentData()))
        )
        gone = Button("", icon="x", kind="quiet", small=True)
        gone.setAccessibleName(tr("Remove this note"))
        gone.setToolTip(tr("Remove this note; Undo brings it back"))
        gone.clicked.connect(lambda: self._remove(note.id))
        below.addWidget(closed)
        below.addWidget(gone)
        inner.addWidget(words)
        inner.addLayout(below)
        return made

    def _edit(self, note_id: int, field: LineField, text: str) -> None:
        if self._session.attempt(notes.edit, note_id, text=text) is None:
            field.unsettle()

    def _write_tags(self, text: str) -> None:
        tags = tuple(
            dict.fromkeys(part for part in (" ".join(t.split()) for t in text.replace(";", ",").split(",")) if part)
        )
        if self._claim is None or tags == self._tags:
            return
        if self._session.attempt(reviewing.edit_claim, self._claim, tags=tags) is None:
            self.tags.unsettle()

    def _add(self, text: str) -> None:
        if self._claim is None or not text.strip():
            return
        if self._session.attempt(verdicts.add_note, claim_id=self._claim, text=text.strip()) is not None:
            self.new.clear()
            self.new.settle()

    def _remove(self, note_id: int) -> None:
        if self._session.attempt(notes.remove, note_id) is not None:
            self._session.message.emit(tr("Note removed."), True)
