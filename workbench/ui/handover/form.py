"""The four fields of handing over: next action, open questions, who, until when. Each is stored when it is left, as one step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from workbench.domain.handover import Todo, questions_text
from workbench.errors import WorkbenchError
from workbench.ui.translate import tr, trouble
from workbench.ui.widgets.fields import Area, LineField
from workbench.ui.widgets.words import Words

Store = Callable[[str, str], None]  # field, what was typed; raises WorkbenchError


class TodoForm(QWidget):
    """`store` writes one field. What is wrong with it is said below, and what was typed stays."""

    def __init__(self, store: Store, *, wide: bool = False) -> None:
        super().__init__()
        self._store = store
        self.action = LineField(tr("Next action"), hint=tr("Ask the clerk for the log"))
        self.questions = Area(tr("Open questions"), lines=1, hint=tr("One question a line"))
        self.who = LineField(tr("Who does it"), hint=tr("Initials"))
        self.due = LineField(tr("Until when"), hint=tr("2026-11-24, +3"))
        self.trouble = Words(px=12, role="danger", wrap=True)
        self.trouble.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16 if wide else 10)
        grid.setVerticalSpacing(9 if wide else 6)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(3, 3)
        for line, (words, field) in enumerate(((tr("Next"), self.action), (tr("Questions"), self.questions))):
            grid.addWidget(Words(words, px=12, role="muted"), line, 0)
            grid.addWidget(field, line, 1, 1, 3)
        grid.addWidget(Words(tr("Who"), px=12, role="muted"), 2, 0)
        grid.addWidget(self.who, 2, 1)
        grid.addWidget(Words(tr("until"), px=12, role="muted"), 2, 2)
        grid.addWidget(self.due, 2, 3)
        grid.addWidget(self.trouble, 3, 1, 1, 3)
        for name, field in (("next_action", self.action), ("who", self.who), ("due_on", self.due)):
            field.committed.connect(lambda text, name=name, field=field: self._keep(name, text, field))
        self.questions.committed.connect(lambda text: self._keep("questions", text, self.questions))

    def show_todo(self, todo: Todo, *, of: int) -> None:
        """What is stored of the claim or article `of`; what is being typed is not overwritten."""
        self.action.show_text(todo.next_action, of=of)
        self.questions.show_text(questions_text(todo.questions), of=of)
        self.who.show_text(todo.who, of=of)
        self.due.show_text(todo.due_on, of=of)

    def commit(self) -> None:
        """Stores what was typed and not left yet."""
        for field in (self.action, self.questions, self.who, self.due):
            field.commit()

    def _keep(self, name: str, text: str, field: LineField | Area) -> None:
        told = ""
        try:
            self._store(name, text)
        except WorkbenchError as error:
            told = trouble(error)
            field.unsettle()
        self.trouble.setText(told)
        self.trouble.setVisible(bool(told))


def storing(session: Any, service: Callable[..., Any], ident: Callable[[], int]) -> Store:
    """Writes a field through a service and tells everyone."""

    def store(name: str, text: str) -> None:
        session.announce(service(session.library, ident(), **{name: text}).changes)

    return store
