"""Words of the article that name evidence which no link leads to: what they are, why they were proposed, and the two answers."""

from __future__ import annotations

from workbench.domain.rules import confidence
from workbench.domain.vocab import SuggestionKind
from workbench.services import rules
from workbench.ui.actions import Actions
from workbench.ui.inspector.subject import Subject
from workbench.ui.session import Session
from workbench.ui.translate import label, plural, told, tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import Card, Section, row
from workbench.ui.widgets.chip import Chip
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.words import Words, caption, muted


class MentionPart(Section):
    """Shown while the cursor is on such a mention and nobody has answered."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__(tr("Evidence the article names"))
        self._session = session
        self.words = Words(px=18, weight=600, serif=True, wrap=True, selectable=True)
        self.where = muted(px=12.5)
        self.rule = Words(px=13, weight=600, wrap=True)
        self.why = muted(px=12.5)
        self.reason = muted(px=12.5)
        card = Card()
        head = row()
        head.addWidget(caption(tr("Why proposed")), 1)
        head.addWidget(Chip(tr("proposed"), "proposed"))
        card.body.addLayout(head)
        for part in (self.rule, self.why, self.reason):
            card.body.addWidget(part)
        self.body.addWidget(self.words)
        self.body.addWidget(self.where)
        self.body.addWidget(card)
        self.accept = Button(tr("Accept as evidence to get"), icon="check", key="Enter", kind="primary")
        self.accept.clicked.connect(lambda: actions.trigger("claim.accept"))
        self.reject = Button(tr("Reject"), key="X")
        self.reject.clicked.connect(lambda: actions.trigger("claim.reject"))
        answers = Flow()
        answers.setContentsMargins(0, 4, 0, 0)
        answers.addWidget(self.accept)
        answers.addWidget(self.reject)
        self.body.addLayout(answers)
        self.body.addWidget(
            muted(tr("No link leads from it to a claim. Accepted, it waits among the evidence to get."), px=12)
        )

    def fill(self, subject: Subject, *, compact: bool) -> None:
        found = subject.mention
        self.setVisible(found is not None and not compact)
        if found is None:
            return
        item = found.evidence
        self.words.setText(f"“{' '.join(subject.cut(item.span).split())}”")
        self.where.setText(" · ".join(part for part in (label(item.kind), self._place(subject)) if part))
        rule = rules.told(SuggestionKind.EVIDENCE, item.rule)
        self.rule.setText(f"{tr(rule.name)} · {tr(confidence(item.confidence))}")
        self.why.setText(tr(rule.why))
        self.reason.setText(told(item.reason))
        self.reason.setVisible(bool(item.reason))

    def _place(self, subject: Subject) -> str:
        """`paragraph 4 · named in 2 other places`."""
        found, page = subject.mention, self._session.page
        if found is None or page is None:
            return ""
        slot = found.evidence.slot
        others = sum(1 for m in page.evidence if m.suggestion and m.suggestion.evidence.slot == slot) - 1
        one, many = tr("also named in {n} other place"), tr("also named in {n} other places")
        number = subject.paragraph(found.evidence.span)
        return " · ".join(
            (
                *([tr("paragraph {number}").format(number=number)] if number else []),
                *([plural(others, one, many)] if others else []),
            )
        )
