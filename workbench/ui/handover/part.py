"""The inspector's field of handing over: a line while nothing is noted or everything is short, the four fields where it was opened."""

from __future__ import annotations

from PySide6.QtCore import Signal

from workbench.domain.handover import Todo
from workbench.services import handover
from workbench.ui import texts
from workbench.ui.actions import Actions
from workbench.ui.handover.form import TodoForm, storing
from workbench.ui.inspector.subject import Subject
from workbench.ui.session import Session
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import Section
from workbench.ui.widgets.words import Words


class HandoverPart(Section):
    """Shown for an accepted claim. The button folds and unfolds the fields; the line says what comes next and until when.
    `begun`: the focus is in the fields, which should come to sight."""

    begun = Signal()

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self._session = session
        self._claim = 0
        self.fold = Button(tr("Next action"), icon="caret-right", kind="quiet", small=True, key="Ctrl+J")
        self.fold.setCheckable(True)
        self.fold.clicked.connect(lambda: self._show())
        self.line = Words(px=13, wrap=True)
        self.form = TodoForm(storing(session, handover.set_claim, lambda: self._claim))
        for part in (self.fold, self.line, self.form):
            self.body.addWidget(part)
        actions.connect("handover.claim", self.begin, self._can)

    def _can(self) -> bool | str:
        return True if self._session.selection.claim_id is not None else tr("Accept the claim first.")

    def begin(self) -> None:
        """Unfolds the fields and goes to the first."""
        self.fold.setChecked(True)
        self._show()
        self.form.action.setFocus()
        self.form.action.selectAll()
        self.begun.emit()

    def fill(self, subject: Subject, *, compact: bool) -> None:
        card = subject.card
        self.setVisible(card is not None and not compact)
        if card is None:
            return
        if card.claim.id != self._claim:
            self.form.commit()  # what was typed belongs to the claim that was shown
            self._claim = card.claim.id
            self.form.trouble.hide()
        self.form.show_todo(card.claim.todo, of=card.claim.id)
        self.line.setText(line_of(card.claim.todo, handover.today(self._session.library)))
        self._show()

    def _show(self) -> None:
        opened = self.fold.isChecked()
        self.fold.icon_name = "caret-down" if opened else "caret-right"
        self.fold.update()
        self.form.setVisible(opened)
        self.line.setVisible(not opened and bool(self.line.text()))


def line_of(todo: Todo, today: str) -> str:
    """`Ask the clerk · MV, until 26 Nov · 2 open questions`; nothing where nothing is noted."""
    late = bool(todo.due_on) and todo.due_on < today
    until = tr("overdue, {day}") if late else tr("until {day}")
    when = until.format(day=texts.short_day(todo.due_on)) if todo.due_on else ""
    asked = len(todo.questions)
    parts = [
        todo.next_action,
        ", ".join(part for part in (todo.who, when) if part),
        tr("1 open question") if asked == 1 else tr("{n} open questions").format(n=asked) if asked else "",
    ]
    return " · ".join(part for part in parts if part)
