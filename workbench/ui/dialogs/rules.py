"""The rules of the analysis: each with its words, how often it was right in this library, and its switch. And the act that silences the rule
of the proposal under the cursor. A switch is one step; Ctrl+Z takes it back, here and later."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QScrollArea, QWidget

from workbench.domain.rules import Counted, Rule
from workbench.domain.vocab import SuggestionKind
from workbench.services import rules
from workbench.ui.actions import Actions
from workbench.ui.dialogs.overlay_parts import Foot, Head
from workbench.ui.dialogs.rule_row import RuleRow
from workbench.ui.session import Session
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import column
from workbench.ui.widgets.fields import LineField
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.segmented import Segmented
from workbench.ui.widgets.words import Words, caption, muted

ALL, USED, OFF = "all", "used", "off"


class RulesOverlay(Overlay):
    """A field finds a rule; a choice shows all of them, those met in this library, or those that are off."""

    def __init__(self, session: Session, window: QWidget, *, rule: Rule | None = None) -> None:
        super().__init__(window, name=tr("Rules of the analysis"), width=860)
        self._session = session
        counted = rules.counted(session.library)
        self.rows = [RuleRow(one) for one in counted]
        self._captions: dict[SuggestionKind, Words] = {}
        self.field = LineField(tr("Find a rule"), hint=tr("Find a rule"), enter_commits=False)
        self.field.setFixedWidth(220)
        self.field.textChanged.connect(lambda _text: self._sift())
        choices = [(ALL, tr("all")), (USED, tr("met here")), (OFF, tr("off"))]
        self.which = Segmented(choices, name=tr("Which rules are shown"))
        self.which.choose(USED if any(one.proposed for one in counted) else ALL)
        self.which.chosen.connect(lambda _key: self._sift())
        self.head = Head(self, tr("Rules of the analysis"))
        for part in (self.field, self.which):
            self.head.line.insertWidget(self.head.line.count() - 1, part)
        self.foot = Foot(tr("What a rule proposes that is off does not wait; “Show every statement” still marks it."))
        self.undo = Button(tr("Undo"), key="Ctrl Z")
        self.undo.clicked.connect(self._undo)
        self.undo.allow(tr("Nothing was switched here yet."))
        self.foot.line.addWidget(self.undo)
        self.panel.body.addWidget(self.head)
        self.panel.body.addWidget(self._area(), 1)
        self.panel.body.addWidget(self.foot)
        self._made = 0
        session.changed.connect(self._again)
        if rule is not None:
            self.which.choose(ALL)
            self.field.setText(tr(rule.name))
        self._sift()

    def _area(self) -> QScrollArea:
        lines = column(margins=(20, 6, 20, 10), spacing=0)
        before: SuggestionKind | None = None
        titles = {
            SuggestionKind.CLAIM: tr("Claims"), SuggestionKind.EVIDENCE: tr("Evidence"), SuggestionKind.LINK: tr("Links"),
        }  # fmt: skip
        for one in sorted(self.rows, key=lambda shown: list(titles).index(shown.counted.rule.kind)):
            if one.counted.rule.kind is not before:
                before = one.counted.rule.kind
                self._captions[before] = caption(titles[before])
                self._captions[before].setContentsMargins(0, 12, 0, 2)
                lines.addWidget(self._captions[before])
            one.switched.connect(lambda on, one=one: self._switch(one, on=on))
            lines.addWidget(one)
        self.nothing = muted(tr("No rule is called so."))
        lines.addWidget(self.nothing)
        lines.addStretch(1)
        inside = QWidget()
        inside.setLayout(lines)
        inside.setAutoFillBackground(False)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(tr("Rules"))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inside)
        self.area.viewport().setAutoFillBackground(False)
        self.area.setMinimumHeight(min(620, max(240, self._host.height() - 190)))
        return self.area

    def first_focus(self) -> QWidget:
        return self.field

    # What is shown ------------------------------------------------------------------------------------------------------------------

    def _sift(self) -> None:
        words = self.field.text().casefold().split()
        which = self.which.value()
        shown = [one for one in self.rows if _belongs(one.counted, which) and all(w in one.words for w in words)]
        for one in self.rows:
            one.setVisible(one in shown)
        for kind, title in self._captions.items():
            title.setVisible(any(one.counted.rule.kind is kind for one in shown))
        self.nothing.setText(tr("No rule is off.") if which == OFF and not words else tr("No rule is called so."))
        self.nothing.setVisible(not shown)
        off = sum(one.counted.off for one in self.rows)
        self.head.aside.setText(tr("{n} off").format(n=off) if off else "")

    def _again(self, _changes: object = None) -> None:
        if self.isHidden():
            return
        now = {one.rule.key: one for one in rules.counted(self._session.library)}
        for one in self.rows:
            if one.key in now:
                one.show_counted(now[one.key])
        self._sift()

    # Acts -----------------------------------------------------------------------------------------------------------------------------

    def _switch(self, one: RuleRow, *, on: bool) -> None:
        rule = one.counted.rule
        if self._session.attempt(rules.switch, rule.kind, rule.id, on=on) is None:
            self.dismiss()  # the trouble stands over the article
            return
        self._made += 1
        self.undo.allow()
        self._session.loop.settle()
        self._session.message.emit(switched(rule, on=on), True)

    def _undo(self) -> None:
        if self._made:
            self._made -= 1
            self._session.undo()
            self.undo.allow("" if self._made else tr("Nothing was switched here yet."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+Z"):
            self._undo()
            event.accept()
            return
        super().keyPressEvent(event)


def _belongs(one: Counted, which: str) -> bool:
    return which == ALL or (one.off if which == OFF else bool(one.proposed or one.accepted or one.off))


def switched(rule: Rule, *, on: bool) -> str:
    """What the toast says."""
    words = tr("The rule “{name}” is on.") if on else tr("The rule “{name}” is off.")
    return words.format(name=tr(rule.name))


def rule_in_focus(session: Session) -> Rule | None:
    """The rule of the proposal under the cursor: of its link where that is in focus, else of the claim."""
    found = session.loop.current()
    link = session.loop.current_link()
    if session.selection.stage == "evidence" and link is not None and link.link_id is None:
        return rules.told(SuggestionKind.LINK, link.link.rule)
    return rules.told(SuggestionKind.CLAIM, found.claim.rule) if found is not None and found.claim_id is None else None


def silence(session: Session) -> None:
    """Switches that rule off and goes on to the next proposal where this one is no longer shown."""
    rule = rule_in_focus(session)
    if rule is None or session.attempt(rules.switch, rule.kind, rule.id, on=False) is None:
        return
    if session.loop.current() is None and session.page is not None and session.page.waiting:
        session.next_suggestion()
    else:
        session.loop.settle()
    session.message.emit(switched(rule, on=False), True)


def connect(session: Session, actions: Actions, window: QWidget) -> None:
    """The two acts."""
    actions.connect("rules.open", lambda: RulesOverlay(session, window, rule=None).open())
    actions.connect(
        "rules.silence",
        lambda: silence(session),
        lambda: rule_in_focus(session) is not None or tr("No proposal is under the cursor."),
    )
