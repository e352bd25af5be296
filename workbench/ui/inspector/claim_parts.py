"""The claim's own parts: its words with the short wording, and who said it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.domain.readiness import WORDING_LIMIT
from workbench.services import reviewing
from workbench.ui import icons, texts, theme
from workbench.ui.actions import Actions
from workbench.ui.inspector.reasons_part import ReasonsPart
from workbench.ui.inspector.saying import how_said, mode_and_cue
from workbench.ui.inspector.subject import Subject, said_by, speaker
from workbench.ui.session import Session
from workbench.ui.translate import tr, upper_first
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import Section, column, row
from workbench.ui.widgets.fields import Area
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.words import Run, Runs, Words, muted

MARKS = '“”"„«»'


def quoted(words: str) -> str:
    """The words between curly quotation marks, unless they carry marks of their own, at the beginning or within: those stay as they are."""
    kept = " ".join(words.split())
    return kept if any(mark in kept for mark in MARKS) else f"“{kept}”"


class _Wording(Area):
    """`left`: Esc, at the first press, whatever else the key could close."""

    left = Signal()

    def wants_key(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class WordsPart(Section):
    """The quotation, and the short wording of one's own: typed, counted, confirmed. `done`: Enter has kept it, or Esc leaves its field."""

    done = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._claim_id: int | None = None
        self.quotation = Words(px=18, weight=600, serif=True, wrap=True, selectable=True)
        self.by = muted(px=12.5)
        hint = tr("The claim in one short sentence of yours")
        self.wording = _Wording(tr("Short wording of the claim"), lines=1, hint=hint, enters=True)
        self.count = Words(px=12, role="muted")
        self.state = muted()
        self.confirm = Button(tr("Confirm"), icon="check", kind="quiet")
        self.confirm.clicked.connect(self._confirm)
        self.wording.committed.connect(self._write)
        self.wording.entered.connect(lambda _text: self._entered())
        self.wording.left.connect(self.done)
        self.wording.textChanged.connect(self._recount)
        self.body.addWidget(self.quotation)
        self.body.addWidget(self.by)
        below = row(spacing=6)
        below.addWidget(self.state, 1)
        below.addWidget(self.count)
        below.addWidget(self.confirm)
        line = column(margins=(0, 4, 0, 0), spacing=3)
        line.addWidget(self.wording)
        line.addLayout(below)
        self.line = QWidget()
        self.line.setLayout(line)
        self.body.addWidget(self.line)

    def fill(self, subject: Subject, *, compact: bool) -> None:
        self.setVisible(bool(subject.words))
        self.quotation.setText(quoted(subject.words))
        claim = subject.card.claim if subject.card else None
        self.by.setText(said_by(subject))
        self.by.setVisible(compact)
        if claim is None:
            self._claim_id = None
            proposed = subject.suggestion.claim.wording if subject.suggestion else ""
            self.line.setVisible(False)
            if not compact:
                self.by.setText(proposed)
                self.by.setVisible(bool(proposed))
            return
        self.line.setVisible(not compact)
        if claim.id != self._claim_id:
            self.wording.clearFocus()  # what was typed belongs to the claim that was shown
            self._claim_id = claim.id
        self.wording.show_text(claim.wording, of=claim.id)
        self.confirm.setVisible(bool(claim.wording) and not claim.wording_confirmed)
        self.state.setText(
            tr("Short wording: confirmed")
            if claim.wording_confirmed
            else tr("Short wording: prints once it is confirmed")
            if claim.wording
            else tr("Short wording: not written yet")
        )
        self._recount()

    def _recount(self) -> None:
        length = len(self._typed())
        self.count.setText(f"{length} / {WORDING_LIMIT}")
        self.count.set_role("danger" if length > WORDING_LIMIT else "muted")
        self.count.setAccessibleName(tr("{length} of {limit} characters").format(length=length, limit=WORDING_LIMIT))

    def _typed(self) -> str:
        return self.wording.toPlainText()

    def _write(self, _text: str) -> None:
        if self._claim_id is None:
            return
        if self._session.attempt(reviewing.edit_claim, self._claim_id, wording=self._typed().strip()) is None:
            self.wording.unsettle()

    def _entered(self) -> None:
        """The focus goes on, unless what was typed could not be stored."""
        if not self._typed().strip() or self._confirm():
            self.done.emit()

    def _confirm(self) -> bool:
        """Whether it stands in the library now."""
        if self._claim_id is None or not self._typed().strip():
            return False
        self.wording.settle()
        fields = {"wording": self._typed().strip(), "wording_confirmed": True}
        if self._session.attempt(reviewing.edit_claim, self._claim_id, **fields) is None:
            self.wording.unsettle()
            return False
        return True


class _Face(QWidget):
    """The round place of a portrait."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.hub().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(34, 34)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().colour("context_fill"))
        painter.drawEllipse(QRectF(0, 0, 34, 34))
        icons.paint(painter, "user", QRectF(8, 8, 18, 18), "muted")


class SpeakerPart(Section):
    """Who said it, and the two answers to a proposal."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(tr("Said by"))
        self.who = Words(weight=600, elide=True)
        self.role = muted(px=12)
        self.card_of = Button(tr("All they said"), icon="user", kind="quiet", small=True)
        self.card_of.setAccessibleName(tr("Everything this person said"))
        self.card_of.key = "Shift+S"
        self.card_of.clicked.connect(lambda: actions.trigger("person.open"))
        self.fix = Button(tr("Fix speaker"), key="S")
        self.fix.clicked.connect(lambda: actions.trigger("claim.speaker"))
        self.accept = Button(tr("Accept claim and speaker"), icon="check", key="Enter", kind="primary")
        self.accept.clicked.connect(lambda: actions.trigger("claim.accept"))
        self.reject = Button(tr("Reject"), key="X")
        self.reject.clicked.connect(lambda: actions.trigger("claim.reject"))
        who = column(spacing=0)
        who.addWidget(self.who)
        who.addWidget(self.role)
        line = row(spacing=10)
        line.addWidget(_Face())
        line.addLayout(who, 1)
        line.addWidget(self.fix)
        self.body.addLayout(line)
        self.mode = Runs(px=12)
        self.how = muted(px=12)
        self.body.addWidget(self.mode)
        self.body.addWidget(self.how)
        self.reasons = ReasonsPart(actions)
        self.silence = self.reasons.silence
        below = row()
        below.addWidget(self.card_of)
        below.addStretch(1)
        self.body.addLayout(below)
        self.answers = QWidget()
        answers = Flow(gap=8)  # together they are wider than the pane at its least
        answers.setContentsMargins(0, 6, 0, 0)
        answers.addWidget(self.accept)
        answers.addWidget(self.reject)
        self.answers.setLayout(answers)
        self.body.addWidget(self.answers)
        self.body.addWidget(self.reasons)

    def fill(self, subject: Subject, *, compact: bool) -> None:
        person = subject.card.claim.person if subject.card else None
        self.card_of.setVisible(person is not None)
        self.setVisible(not compact and (subject.card is not None or subject.suggestion is not None))
        name, role = speaker(subject)
        self.who.setText(texts.speaker(name, own_voice=subject.own_voice))
        self.who.setToolTip(name if len(name) > 30 else "")
        self.who.set_role("text" if name or subject.own_voice else "muted")
        self.role.setText(role)
        self.role.setVisible(bool(role))
        mode, cue = mode_and_cue(subject)
        shown = [Run(upper_first(mode))] if mode else []
        self.mode.set_runs([*shown, *([Run(" · "), Run(cue, 600, fill="cue_fill")] if cue else [])])
        self.mode.setVisible(bool(mode))
        self.how.setText(" · ".join(how_said(subject)))
        self.how.setVisible(bool(self.how.text()))
        self.answers.setVisible(subject.card is None)
        nobody = tr("Accept claim") if not name else tr("Accept claim and speaker")
        self.accept.say(nobody)
        first = subject.stage == "claim"
        claim = subject.suggestion.claim if subject.suggestion else None
        self.reasons.fill(claim, cue, answered=not first or subject.card is not None)
        self.accept.kind = "primary" if first else "plain"
        self.accept.key = "Enter" if first else ""
        self.reject.key = "X" if first else ""
        self.accept.updateGeometry()
        self.accept.update()
        self.reject.updateGeometry()
