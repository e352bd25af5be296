"""What is seldom changed, folded away: kind, date and place of the claim, how its speaker prints, and the evidence's title, kind and disclosure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from workbench.domain.changes import Outcome
from workbench.domain.vocab import ClaimKind, Disclosure, EvidenceKind, Protection
from workbench.errors import WorkbenchError
from workbench.services import attributions, linking, people, reviewing
from workbench.ui.inspector.subject import Subject
from workbench.ui.session import Session
from workbench.ui.translate import label, tr, trouble
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import Section
from workbench.ui.widgets.check import Check
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.fields import LineField
from workbench.ui.widgets.words import Words


class DetailsPart(Section):
    """Opens at its button, and stays as it was left."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._subject = Subject()
        self.fold = Button(tr("Details"), icon="caret-right", kind="quiet", small=True, key="D")
        self.fold.setCheckable(True)
        self.fold.clicked.connect(lambda: self._show())
        self.kind = _choice(tr("Kind of claim"), list(ClaimKind))
        self.date = LineField(tr("Day it was said"), hint=tr("2026, 2026-11 or 2026-11-24"))
        self.place = LineField(tr("Place where it was said"))
        self.hedged = _tick(tr("reported with a reservation"))
        self.negated = _tick(tr("denied by the speaker"))
        self.prints = _choice(tr("The speaker prints as"), list(Protection))
        self.title_field = LineField(tr("Title of the evidence"))
        self.source_kind = _choice(tr("Kind of evidence"), list(EvidenceKind))
        self.disclosure = _choice(tr("Disclosure of the evidence"), list(Disclosure))
        self.trouble = Words(px=12, role="danger", wrap=True)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 2, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[QWidget, QWidget, str]] = []
        for name, part, of in (
            (tr("Kind"), self.kind, "claim"),
            (tr("Said on"), self.date, "claim"),
            (tr("Said in"), self.place, "claim"),
            (tr("It is"), self.hedged, "said"),
            ("", self.negated, "said"),
            (tr("Speaker is"), self.prints, "person"),
            (tr("Evidence"), self.title_field, "evidence"),
            (tr("It is a"), self.source_kind, "evidence"),
            (tr("Disclosure"), self.disclosure, "evidence"),
        ):
            words = Words(name, px=12, role="muted")
            self._grid.addWidget(words, len(self._lines), 0)
            self._grid.addWidget(part, len(self._lines), 1)
            self._lines.append((words, part, of))
        self.body.addWidget(self.fold)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.trouble)
        self._connect()

    def _connect(self) -> None:
        self.kind.activated.connect(lambda _at: self._claim(kind=self.kind.currentData()))
        self.date.committed.connect(lambda text: self._claim(self.date, claim_date=text))
        self.place.committed.connect(lambda text: self._claim(self.place, claim_place=text))
        self.hedged.clicked.connect(lambda on: self._said(hedged=on))
        self.negated.clicked.connect(lambda on: self._said(negated=on))
        self.prints.activated.connect(lambda _at: self._person())
        self.title_field.committed.connect(lambda text: self._evidence(self.title_field, title=text))
        self.source_kind.activated.connect(lambda _at: self._evidence(kind=self.source_kind.currentData()))
        self.disclosure.activated.connect(lambda _at: self._evidence(disclosure=self.disclosure.currentData()))

    def fill(self, subject: Subject, *, compact: bool) -> None:
        self._subject = subject
        self.setVisible(not compact and (subject.card is not None or subject.evidence is not None))
        self.trouble.setText("")
        if subject.card is not None:
            claim = subject.card.claim
            _show_choice(self.kind, claim.kind)
            self.date.show_text(claim.claim_date, of=claim.id)
            self.date.setPlaceholderText(claim.claim_date_words or tr("2026, 2026-11 or 2026-11-24"))
            if subject.card.attribution is not None:
                self.hedged.setChecked(subject.card.attribution.hedged)
                self.negated.setChecked(subject.card.attribution.negated)
            self.place.show_text(claim.claim_place, of=claim.id)
            if claim.person is not None:
                _show_choice(self.prints, claim.person.protection)
        if subject.evidence is not None:
            self.title_field.show_text(subject.evidence.title, of=subject.evidence.id)
            _show_choice(self.source_kind, subject.evidence.kind)
            _show_choice(self.disclosure, subject.evidence.disclosure)
        self._show()

    def open(self) -> QWidget:
        """Unfolds, and puts the focus into the first field, which it answers."""
        self.fold.setChecked(True)
        self._show()
        first = next(part for _, part, _ in self._lines if not part.isHidden())
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return first

    def _show(self) -> None:
        opened, card = self.fold.isChecked(), self._subject.card
        self.fold.icon_name = "caret-down" if opened else "caret-right"
        self.fold.update()
        there = {
            "claim": card is not None,
            "said": card is not None and card.attribution is not None,
            "person": card is not None and card.claim.person is not None,
            "evidence": self._subject.evidence is not None,
        }
        for words, part, of in self._lines:
            words.setVisible(opened and there[of])
            part.setVisible(opened and there[of])
        self.trouble.setVisible(opened and bool(self.trouble.text()))

    # Writing ------------------------------------------------------------------------------------------------------------------------

    def _claim(self, field: LineField | None = None, **fields: str) -> None:
        card = self._subject.card
        if card is not None:
            self._write(lambda: reviewing.edit_claim(self._session.library, card.claim.id, **fields), field)

    def _said(self, *, hedged: bool | None = None, negated: bool | None = None) -> None:
        card = self._subject.card
        if card is not None:
            told = {"hedged": hedged, "negated": negated}
            self._write(lambda: attributions.edit_attribution(self._session.library, card.claim.id, **told))

    def _person(self) -> None:
        person = self._subject.card.claim.person if self._subject.card else None
        if person is not None:
            chosen = self.prints.currentData()
            self._write(lambda: people.edit_person(self._session.library, person.id, protection=chosen))

    def _evidence(self, field: LineField | None = None, **fields: str) -> None:
        source = self._subject.evidence
        if source is not None:
            self._write(lambda: linking.edit_evidence(self._session.library, source.id, **fields), field)

    def _write(self, service: Callable[[], Outcome[None]], field: LineField | None = None) -> None:
        """A trouble with a field stands below it, and what was typed stays in it."""
        try:
            outcome = service()
        except WorkbenchError as error:
            self.trouble.setText(trouble(error))
            self.trouble.setVisible(True)
            if field is not None:
                field.unsettle()
            return
        self._session.announce(outcome.changes)


def _choice(name: str, members: Sequence[StrEnum]) -> Combo:
    made = Combo(name)
    for member in members:
        made.addItem(label(member), member.value)
    return made


def _tick(name: str) -> Check:
    made = Check(name)
    made.setAccessibleName(name)
    return made


def _show_choice(box: Combo, member: StrEnum) -> None:
    box.setCurrentIndex(box.findData(member.value))
