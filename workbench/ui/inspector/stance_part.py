"""What do you see? The stance that the checker sees, the one line that says what is seen, and authenticity as its own judgement."""

from __future__ import annotations

import functools

from PySide6.QtCore import Signal

from workbench.domain.claim import Link
from workbench.domain.evidence import Evidence
from workbench.domain.vocab import Authenticity, Basis, SlotState, Stance
from workbench.services import linking
from workbench.ui import texts
from workbench.ui.actions import Actions
from workbench.ui.inspector.pinning import Pinning
from workbench.ui.inspector.subject import Subject
from workbench.ui.inspector.times import moment
from workbench.ui.session import Session
from workbench.ui.translate import label, later, tr
from workbench.ui.widgets.card import Section
from workbench.ui.widgets.fields import LineField
from workbench.ui.widgets.segmented import Segmented
from workbench.ui.widgets.stance_strip import StanceStrip
from workbench.ui.widgets.words import Run, Runs, muted

OPENED = (SlotState.OPENED, SlotState.PINNED, SlotState.ASSESSED)
ASLEEP = later("after you have opened it")


class StancePart(Section):
    """Asleep until the evidence was opened. A stance counts once the line below it is written: Enter keeps both in one step."""

    kept = Signal()

    def __init__(self, session: Session, actions: Actions, pinning: Pinning) -> None:
        super().__init__(tr("What do you see?"))
        self._session, self._pinning = session, pinning
        self._kept_early = False
        pinning.begun.connect(self.focus)
        pinning.ended.connect(self._pinned)
        self._link: Link | None = None
        self._pending: Stance | None = None
        self.strip = StanceStrip()
        self.seen = LineField(
            tr("What is seen, in one line"), hint=tr("What is seen, in one line. Enter keeps it."), enter_commits=False
        )
        self.hint = muted()
        self.by = Runs()
        self.strip.chosen.connect(self._chosen)
        self.seen.entered.connect(lambda _text: self.keep())
        self.seen.committed.connect(lambda _text: self._left())
        for widget in (self.strip, self.seen, self.hint, self.by):
            self.body.addWidget(widget)
        for number, stance in enumerate(Stance, start=1):
            actions.connect(f"stance.{number}", functools.partial(self.strip.pick, stance), self.awake)

    def awake(self) -> bool | str:
        """Whether a stance can be chosen now; else why not."""
        if self._session.centre == "verdict":
            return False
        if self._link is None:
            return tr("Accept the evidence first.")
        source = self._link.evidence
        return True if source is not None and source.state in OPENED else tr(ASLEEP)

    def fill(self, subject: Subject, *, compact: bool) -> None:
        link = subject.link
        if self._link is None or link is None or link.id != self._link.id:
            self._pending = None
            self.seen.settle()
        self._link = link
        self.setVisible(subject.proposed is not None or link is not None)
        state = self.awake()
        asleep = "" if state is True else (state or tr(ASLEEP))
        self.strip.sleep(tr(ASLEEP) if asleep and self._session.centre != "verdict" else asleep)
        self.aside.setText("" if state is True else tr(ASLEEP))
        observed = link is not None and link.basis is Basis.CHECKER_OBSERVED
        if self._pending is None:
            self.strip.show_choice(link.stance if observed and link is not None else None)
        self.seen.show_text(link.what_is_seen if link is not None else "", of=link.id if link is not None else None)
        self.seen.setVisible(state is True and (observed or self._pending is not None))
        self.by.setVisible(observed and self._pending is None)
        if observed and link is not None:
            self.by.set_runs(
                [
                    Run(tr("observed"), 600),
                    Run(
                        " "
                        + tr("by {name}, {when}").format(
                            name=texts.signer(link.observed_by), when=moment(link.observed_at)
                        )
                    ),
                ]
            )
        self.hint.setVisible(self._pending is not None)

    def focus(self) -> None:
        """The focus to the strip, after a pin."""
        if self.awake() is True:
            self.strip.focus()

    def _chosen(self, stance: Stance) -> None:
        self._pending = stance
        self.hint.setText(
            tr("Say in one line what is seen; Enter keeps it as “{stance}”, observed by you.").format(
                stance=label(stance)
            )
        )
        self.hint.setVisible(True)
        self.by.setVisible(False)
        self.seen.setVisible(True)
        self.seen.setFocus()
        self.seen.selectAll()

    def keep(self) -> None:
        """Writes stance and line as the checker's own observation."""
        stance = self._pending or self.strip.value()
        words = self.seen.text().strip()
        if self._link is None or stance is None:
            return
        if not words:
            self.hint.setText(tr("Write what is seen: one line is enough."))
            self.hint.setVisible(True)
            return
        if self._pinning.busy:
            self._kept_early = True  # a pin that comes later would set the basis back
            return
        self.seen.settle()
        self._pending = None
        outcome = self._session.attempt(linking.set_stance, self._link.id, stance, what_is_seen=words)
        if outcome is None:
            self._pending = stance
            self.seen.unsettle()
            return
        self.hint.setVisible(False)
        self.kept.emit()

    def _pinned(self) -> None:
        if self._kept_early:
            self._kept_early = False
            self.keep()

    def _left(self) -> None:
        """The focus left the line: an observation that stands is corrected, a new one waits for Enter."""
        if self._pending is None:
            self.keep()


class AuthenticityPart(Section):
    """Seen is not genuine: the evidence's own judgement, and how it is known. `kept`: Enter has kept both."""

    kept = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Authenticity"))
        self._session = session
        self._source: Evidence | None = None
        self.choice = Segmented([(a.value, label(a)) for a in Authenticity], name=tr("Authenticity"), tick=True)
        self.how = LineField(
            tr("How the authenticity is known"),
            hint=tr("How it is known: upload, date, place, source asked"),
            enter_commits=False,
        )
        self.hint = muted()
        self.choice.chosen.connect(self._chosen)
        self.how.entered.connect(lambda _text: self._entered())
        self.how.committed.connect(lambda _text: self.keep())
        for widget in (self.choice, self.how, self.hint):
            self.body.addWidget(widget)

    def fill(self, subject: Subject, *, compact: bool) -> None:
        source = subject.evidence
        self.setVisible(
            source is not None and source.state not in (SlotState.MENTIONED, SlotState.LOCATED, SlotState.UNAVAILABLE)
        )
        fresh = self._source is None or source is None or source.id != self._source.id
        self._source = source
        if source is None:
            return
        if fresh:
            self.how.settle()
        if fresh or not self.how.hasFocus():
            self.choice.choose(source.authenticity.value)
            self.how.setVisible(source.authenticity is not Authenticity.NOT_ASSESSED)
            self.hint.setVisible(False)
        self.how.show_text(source.authenticity_how, of=source.id)

    def focus(self) -> None:
        self.choice.focus()

    def _chosen(self, key: str) -> None:
        if key == Authenticity.NOT_ASSESSED.value:
            self.how.clear()
            self.how.settle()
            self.keep()
            self.how.setVisible(False)
            return
        self.how.setVisible(True)
        self.how.setFocus()
        self.hint.setText(tr("Say how it is known; Enter keeps it."))
        self.hint.setVisible(not self.how.text())

    def _entered(self) -> None:
        """The focus goes on once both are kept; else it stays where the reason is missing."""
        if self.keep():
            self.kept.emit()

    def keep(self) -> bool:
        """Writes the judgement with its reason; whether it stands in the library now."""
        value, words = Authenticity(self.choice.value() or "not_assessed"), self.how.text().strip()
        if self._source is None or (value is not Authenticity.NOT_ASSESSED and not words):
            return False
        if (value, words) == (self._source.authenticity, self._source.authenticity_how):
            return True
        self.how.settle()
        self.hint.setVisible(False)
        if self._session.attempt(linking.set_authenticity, self._source.id, value, how=words) is None:
            self.how.unsettle()
            return False
        return True
