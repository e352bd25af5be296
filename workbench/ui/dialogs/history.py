"""Every step, newest first, with the way back to it. Undo is itself a step: nothing is ever rewritten."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from workbench.domain.changes import StepRow
from workbench.services import history
from workbench.ui.dialogs.overlay_parts import Foot, Head
from workbench.ui.inspector.times import moment
from workbench.ui.session import Session
from workbench.ui.translate import later, told, tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import clear, column, row
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.words import Words, muted

PAGE = 60
BEFORE = {
    "undo": later("Undo"),
    "redo": later("Redo"),
}  # these steps bear the label of the act they take back or do again


class HistoryOverlay(Overlay):
    """The newest step can be undone at once; an older one together with all that came after it."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window, name=tr("History"), width=640)
        self._session = session
        self._limit = PAGE
        inside = QWidget()
        self._lines = column(margins=(20, 8, 20, 8), spacing=0)
        inside.setLayout(self._lines)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setAccessibleName(tr("Steps"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes over its buttons and scrolls to them
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        area.setMinimumHeight(min(520, window.height() - 180))
        foot = Foot(tr("Every step is recorded, and so is every undo."))
        self.undo, self.redo = Button(tr("Undo"), key="Ctrl Z"), Button(tr("Redo"), key="Ctrl Shift Z")
        self.undo.clicked.connect(session.undo)
        self.redo.clicked.connect(session.redo)
        foot.line.addWidget(self.undo)
        foot.line.addWidget(self.redo)
        self.panel.body.addWidget(Head(self, tr("History")))
        self.panel.body.addWidget(area, 1)
        self.panel.body.addWidget(foot)
        session.changed.connect(self._again)
        self._again()

    def first_focus(self) -> QWidget:
        return self.undo if self.undo.isEnabled() else self

    def _again(self, _changes: object = None) -> None:
        if self.isHidden() and _changes is not None:
            return
        library = self._session.library
        self.undo.allow("" if history.undo_label(library) else tr("Nothing to undo."))
        self.redo.allow("" if history.redo_label(library) else tr("Nothing to redo."))
        clear(self._lines)
        steps = history.history(library, limit=self._limit)
        for step in steps:
            self._lines.addWidget(self._line(step))
        if not steps:
            self._lines.addWidget(muted(tr("Nothing was done in this library yet.")))
        if len(steps) == self._limit:
            more = Button(tr("Older steps"), kind="quiet")
            more.clicked.connect(self._older)
            self._lines.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self._lines.addStretch(1)

    def _older(self) -> None:
        self._limit += PAGE
        self._again()

    def _line(self, step: StepRow) -> QWidget:
        made = QWidget()
        line = row(margins=(0, 6, 0, 6), spacing=12)
        made.setLayout(line)
        when = Words(moment(step.at), px=12, role="muted")
        when.setFixedWidth(110)
        line.addWidget(when)
        gone = step.reverted or step.reverts is not None
        label = f"{tr(BEFORE[step.kind])}: {told(step.label)}" if step.kind in BEFORE else told(step.label)
        line.addWidget(Words(label, role="muted" if gone else "text", wrap=True), 1)
        line.addWidget(Words(tr("taken back") if step.reverted else step.actor, px=12, role="muted"))
        if not gone:
            back = Button(tr("Undo to here"), small=True)
            back.setAccessibleName(tr("Undo everything back to and with: {label}").format(label=told(step.label)))
            back.clicked.connect(lambda: self._back_to(step.id))
            line.addWidget(back)
        return made

    def _back_to(self, step_id: int) -> None:
        """Takes back the newest steps until this one is taken back too."""
        library = self._session.library
        for _ in range(self._limit):
            target = next((s for s in history.history(library, limit=self._limit) if s.id == step_id), None)
            if target is None or target.reverted or history.undo_label(library) is None:
                return
            before = len(history.history(library, limit=1)) and history.history(library, limit=1)[0].id
            self._session.undo()
            if history.history(library, limit=1)[0].id == before:
                return  # it could not be undone; the session has said why
