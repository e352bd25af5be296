"""The end of the inspector: what was concluded so far, and the next act."""

from __future__ import annotations

from workbench.domain.queues import signed
from workbench.domain.verdict import Verdict
from workbench.domain.vocab import Basis, VerdictOutcome
from workbench.ui.actions import Actions
from workbench.ui.inspector.subject import Subject
from workbench.ui.inspector.times import moment
from workbench.ui.scale_words import level_words
from workbench.ui.translate import label, tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import Section, row
from workbench.ui.widgets.words import Run, Runs, muted


class VerdictPart(Section):
    """The newest verdict in a line, and the button that opens it."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(tr("Verdict"), line=False)
        self.line = Runs(px=13, line=19)
        self.none = muted(tr("Not decided yet."), px=12.5)
        self.rate = Button(tr("Rate this claim"), key="V", kind="primary")
        self.rate.clicked.connect(lambda: actions.trigger("verdict.open"))
        for widget in (self.line, self.none):
            self.body.addWidget(widget)
        buttons = row(margins=(0, 4, 0, 0))
        buttons.addWidget(self.rate)
        buttons.addStretch(1)
        self.body.addLayout(buttons)

    def fill(self, subject: Subject, *, compact: bool) -> None:
        card = subject.card
        self.setVisible(card is not None)
        if card is None:
            return
        verdict = card.verdict
        self.none.setVisible(verdict is None)
        self.line.setVisible(verdict is not None)
        due = subject.proposed is None and (subject.link is None or subject.link.basis is not Basis.ARTICLE_ASSERTS)
        self.rate.kind = "primary" if due else "plain"
        self.rate.update()
        self.rate.say(tr("Rate this claim") if verdict is None else tr("Open the verdict"))
        if verdict is not None:
            by = (signed(verdict.decided_by), moment(verdict.decided_at))
            self.line.set_runs(
                [
                    Run(outcome_words(verdict), 600),
                    Run(f" · {', '.join(part for part in by if part)}", role="muted"),
                ]
            )


def outcome_words(verdict: Verdict) -> str:
    """A verdict's outcome in words: the level's label, the finding, `no rating, opinion`, or the written conclusion."""
    if verdict.outcome is VerdictOutcome.RATED and verdict.level is not None:
        return level_words(verdict.level.label, verdict.scale_name)
    if verdict.outcome is VerdictOutcome.QUOTATION and verdict.finding is not None:
        return label(verdict.finding)
    if verdict.outcome is VerdictOutcome.NO_RATING and verdict.no_rating_reason is not None:
        return tr("No rating, {reason}").format(reason=label(verdict.no_rating_reason))
    return verdict.conclusion or label(verdict.outcome)
