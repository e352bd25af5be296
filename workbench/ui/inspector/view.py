"""The inspector: head, the parts in their order, one scroll. It reads its subject anew whenever something changed."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from workbench.domain.vocab import SlotState
from workbench.ui import theme
from workbench.ui.across.part import AcrossPart
from workbench.ui.actions import Actions
from workbench.ui.handover.part import HandoverPart
from workbench.ui.inspector.address_part import AddressPart
from workbench.ui.inspector.appearances_part import AppearancesPart
from workbench.ui.inspector.claim_parts import SpeakerPart, WordsPart
from workbench.ui.inspector.details_part import DetailsPart
from workbench.ui.inspector.empty_part import EmptyPart
from workbench.ui.inspector.evidence_acts import EvidenceActs
from workbench.ui.inspector.foot_part import VerdictPart
from workbench.ui.inspector.history_part import HistoryPart
from workbench.ui.inspector.link_part import LinkPart
from workbench.ui.inspector.mention_part import MentionPart
from workbench.ui.inspector.more_part import MorePart
from workbench.ui.inspector.namesakes_part import NamesakesPart
from workbench.ui.inspector.notes_part import NotesPart
from workbench.ui.inspector.pinning import pinning_of
from workbench.ui.inspector.pins_part import PinsPart
from workbench.ui.inspector.slot_part import FilePart, SlotPart
from workbench.ui.inspector.stance_part import AuthenticityPart, StancePart
from workbench.ui.inspector.status import status_kind
from workbench.ui.inspector.subject import Subject, read_subject
from workbench.ui.session import Session
from workbench.ui.translate import label, tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import PaneHead, column
from workbench.ui.widgets.chip import Chip


def _claim_title(subject: Subject) -> str:
    """An accepted claim by its number in the library, with its place beside it: the margin shows the place alone."""
    if subject.tag and subject.number:
        return tr("Claim {tag} · no. {number} on the page").format(tag=subject.tag, number=subject.number)
    named = subject.tag or (str(subject.number) if subject.number and not subject.empty else "")
    return tr("Claim {number}").format(number=named) if named else tr("Claim")


class Part(Protocol):
    """A section of the inspector. `compact`: the player is open, and only what it needs is shown."""

    def fill(self, subject: Subject, *, compact: bool) -> None: ...


class InspectorView(QWidget):
    """390 wide. `subject` is what it shows now. `left`: a field is done with, and the next key is meant for the middle."""

    left = Signal()

    def __init__(self, session: Session, actions: Actions, acts: EvidenceActs) -> None:
        super().__init__()
        self.setAccessibleName(tr("Inspector"))
        self._session = session
        self.subject = Subject()
        self.head = PaneHead(tr("Claim"))
        self.chip = Chip()
        self.next = Button("", icon="caret-right", kind="quiet")
        self.next.setAccessibleName(tr("Next suggestion"))
        self.next.setToolTip(tr("Next suggestion (J)"))
        self.next.clicked.connect(lambda: actions.trigger("suggestion.next"))
        self.head.line.addWidget(self.chip)
        self.head.line.addStretch(1)
        self.head.line.addWidget(self.next)
        self.words = WordsPart(session)
        self.mention = MentionPart(session, actions)
        self.speaker = SpeakerPart(actions)
        self.namesakes = NamesakesPart(session)
        self.more = MorePart(session, actions)
        self.appearances = AppearancesPart(session)
        self.across = AcrossPart(session, actions)
        self.link = LinkPart(session, actions)
        self.slot = SlotPart(actions, acts)
        self.address = AddressPart(session, actions)
        self.pins = PinsPart(session)
        self.stance = StancePart(session, actions, pinning_of(session))
        self.authenticity = AuthenticityPart(session)
        self.file = FilePart(actions, acts)
        self.details = DetailsPart(session)
        self.verdict = VerdictPart(actions)
        self.notes = NotesPart(session)
        self.history = HistoryPart(session)
        self.handover = HandoverPart(session, actions)
        self.parts: tuple[Part, ...] = (
            self.mention, self.words, self.speaker, self.appearances, self.across, self.namesakes, self.link, self.slot, self.address, self.pins, self.stance,
            self.authenticity, self.file, self.details, self.handover, self.verdict, self.notes, self.history, self.more,
        )  # fmt: skip
        self.empty = EmptyPart()
        self._build()
        session.person_requested.connect(self._open_person)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.refresh)
        for signal in (session.changed, session.claim_selected, session.page_changed, session.centre_changed):
            signal.connect(self._later)
        acts.checked_again.connect(self._later)
        self.handover.begun.connect(lambda: QTimer.singleShot(0, self.handover, lambda: self._show_top(self.handover)))
        self.stance.kept.connect(self._go_on)
        self.authenticity.kept.connect(self._go_on)
        self.words.done.connect(self.left)
        actions.connect("evidence.authenticity", self._to_authenticity, self._can_judge)
        actions.connect("person.open", self._open_speaker, self._can_open_speaker)
        actions.connect("claim.wording", self._to_wording, self._has_claim)
        actions.connect("claim.details", self._to_details, self._can_detail)
        actions.connect("claim.tags", lambda: self._go(self.notes.tags), self._has_claim)
        actions.connect("claim.note", lambda: self._go(self.notes.new), self._has_claim)
        actions.connect("claim.history", self._to_history, self._has_claim)
        self.refresh()

    def _build(self) -> None:
        whole = column(spacing=0)
        self.setLayout(whole)
        whole.addWidget(self.head)
        inside = self._inside = QFrame()
        inside.setObjectName("inspector")
        body = column(spacing=0)
        inside.setLayout(body)
        body.addWidget(self.empty)
        for part in self.parts:
            assert isinstance(part, QWidget)
            body.addWidget(part)
        body.addStretch(1)
        self.scrolled = QScrollArea()
        self.scrolled.setWidgetResizable(True)
        self.scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scrolled.setWidget(inside)
        self.scrolled.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        whole.addWidget(self.scrolled, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().colour("window"))

    def _later(self, *_args: object) -> None:
        """Several signals of one act are one reading."""
        self._again.start(0)

    def refresh(self) -> None:
        """Reads the subject again and shows it."""
        self._again.stop()
        before = self.subject
        self.subject = read_subject(self._session)
        compact = self._session.centre == "player" and not self.subject.empty
        self.empty.setVisible(self.subject.empty)
        for part in self.parts:
            part.fill(self.subject, compact=compact)
        self._title()
        if (before.words, before.link, before.stage) != (self.subject.words, self.subject.link, self.subject.stage):
            self._bring_to_sight()

    def _bring_to_sight(self) -> None:
        if self.subject.stage == "evidence" and self._session.centre != "player":
            top = self.link.mapTo(self._inside, QPoint(0, 0)).y()
            self.scrolled.verticalScrollBar().setValue(top)
        else:
            self.scrolled.verticalScrollBar().setValue(0)

    def _title(self) -> None:
        subject = self.subject
        if subject.mention is not None:
            self.head.title.setText(tr("Evidence"))
            self.chip.say(tr("proposed"), "proposed")
            self.next.setVisible(True)
            return
        if subject.card is None and subject.suggestion is None and subject.evidence is not None:
            self.head.title.setText(tr("Evidence E{number}").format(number=subject.evidence.number))
            unavailable = subject.evidence.state is SlotState.UNAVAILABLE
            self.chip.say(label(subject.evidence.state), "danger" if unavailable else "context")
            return
        self.head.title.setText(_claim_title(subject))
        if subject.empty:
            self.chip.say("")
        elif subject.card is None:
            self.chip.say(tr("proposed"), "proposed")
        else:
            self.chip.say(label(subject.card.claim.status), status_kind(subject.card.claim.status))
        self.next.setVisible(not subject.empty)

    def _open_person(self, person_id: int) -> None:
        from workbench.ui.dialogs.person import open_person

        open_person(self._session, self.window(), person_id)

    def _can_open_speaker(self) -> bool | str:
        card = self._now().card
        if card is None:
            return tr("Accept the claim first: its speaker is a person of the library then.")
        nobody = tr("The article says this itself.") if card.own_voice else tr("Nobody is named for this claim.")
        return card.claim.person is not None or nobody

    def _open_speaker(self) -> None:
        card = self._now().card
        if card is not None and card.claim.person is not None:
            self._session.person_requested.emit(card.claim.person.id)

    def _now(self) -> Subject:
        """The subject of the selection as it is, also before the next event shows it."""
        if self._again.isActive():
            self.refresh()
        return self.subject

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, for which nothing else had a use, leaves a field."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        """What was seen or judged is kept: the verdict is next, where there is a claim."""
        if self.verdict.rate.isVisible():
            self.verdict.rate.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def _has_claim(self) -> bool | str:
        self._now()
        shown = self.words.line.isVisible() and self._session.selection.claim_id is not None
        return shown or tr("Accept the claim first.")

    def _go(self, field: QWidget) -> None:
        """The focus goes to a field, which comes to sight once what is shown stands."""
        if self._again.isActive():
            self.refresh()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QTimer.singleShot(0, field, lambda: self.scrolled.ensureWidgetVisible(field))

    def _to_history(self) -> None:
        self.history.begin()
        QTimer.singleShot(0, self.history, lambda: self._show_top(self.history))

    def _to_wording(self) -> None:
        self._go(self.words.wording)

    def _can_detail(self) -> bool | str:
        return self.details.isVisible() or tr("Accept the claim or the evidence first.")

    def _to_details(self) -> None:
        first = self.details.open()
        QTimer.singleShot(0, first, lambda: self._show_top(self.details))

    def _show_top(self, part: QWidget) -> None:
        """A part stands at the upper edge, as far as the page goes."""
        layout = self._inside.layout()
        if layout is not None:
            layout.activate()
        self.scrolled.verticalScrollBar().setValue(part.mapTo(self._inside, QPoint(0, 0)).y())

    def _can_judge(self) -> bool | str:
        self._now()
        return True if self.authenticity.isVisible() else tr("Give the evidence its file first.")

    def _to_authenticity(self) -> None:
        self.authenticity.focus()
        QTimer.singleShot(0, self.authenticity, lambda: self.scrolled.ensureWidgetVisible(self.authenticity))
