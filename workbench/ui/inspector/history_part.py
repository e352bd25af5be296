"""What was done to this claim, newest first, each step with "undo this", which leaves what came later. Folded until it is asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from workbench.domain.changes import StepRow
from workbench.services import history
from workbench.ui.inspector.subject import Subject
from workbench.ui.inspector.times import moment
from workbench.ui.session import Session
from workbench.ui.translate import told, tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import Section, clear, column, row
from workbench.ui.widgets.words import Words, muted


class HistoryPart(Section):
    """Read from the step log only while it is open."""

    def __init__(self, session: Session) -> None:
        super().__init__(line=False)
        self._session = session
        self._claim: int | None = None
        self._steps: tuple[StepRow, ...] = ()
        self.fold = Button(tr("History of this claim"), icon="caret-right", kind="quiet", small=True, key="Y")
        self.fold.setCheckable(True)
        self.fold.clicked.connect(lambda: self._show())
        self.listed = column(spacing=2)
        self.body.addWidget(self.fold)
        self.body.addLayout(self.listed)

    def begin(self) -> None:
        """Unfolds, or folds again."""
        self.fold.setChecked(not self.fold.isChecked())
        self._show()
        self.fold.setFocus()

    def fill(self, subject: Subject, *, compact: bool) -> None:
        card = subject.card
        self.setVisible(card is not None and not compact)
        self._claim = card.claim.id if card is not None else None
        self._show()

    def _show(self) -> None:
        opened = self.fold.isChecked()
        self.fold.icon_name = "caret-down" if opened else "caret-right"
        self.fold.update()
        wanted = opened and self._claim is not None and not self.isHidden()
        steps = history.of_claim(self._session.library, self._claim) if wanted and self._claim is not None else ()
        if steps == self._steps:
            return  # the focus stays on the line that it is on
        self._steps = steps
        clear(self.listed)
        if not steps:
            return
        for step in steps:
            self.listed.addWidget(self._entry(step))
        self.listed.addWidget(muted(tr("Undo this takes back one step and leaves the later ones."), px=12))

    def _entry(self, step: StepRow) -> QWidget:
        made = QWidget()
        line = row(margins=(0, 3, 0, 3), spacing=8)
        made.setLayout(line)
        lines = column(spacing=0)
        gone = step.reverted or step.reverts is not None
        words = {"undo": tr("Undo: {label}"), "redo": tr("Redo: {label}")}.get(step.kind, "{label}").format(
            label=told(step.label)
        )
        lines.addWidget(Words(words, px=13, role="muted" if gone else "text", wrap=True))
        state = tr("taken back") if step.reverted else step.actor
        lines.addWidget(Words(" · ".join(p for p in (moment(step.at), state) if p), px=12, role="muted", elide=True))
        line.addLayout(lines, 1)
        if not gone and step.kind == "act":
            back = Button(tr("Undo this"), kind="quiet", small=True)
            back.setAccessibleName(tr("Undo this step: {label}").format(label=told(step.label)))
            back.clicked.connect(lambda: self._undo(step))
            line.addWidget(back)
        return made

    def _undo(self, step: StepRow) -> None:
        undone = self._session.carry_out(
            tr("Undoing"), lambda tick: history.undo_one(self._session.library, step.id, tick=tick)
        )
        if undone is not None:
            self.fold.setFocus()  # its line is another one now
            self._session.loop.settle()
            self._session.message.emit(tr("Undone: {label}").format(label=told(step.label)), True)
