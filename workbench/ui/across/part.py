"""The inspector's line about other articles: in how many of them something else is said, and the way to the view."""

from __future__ import annotations

from workbench.services import across
from workbench.ui.across.found import found_of
from workbench.ui.actions import Actions
from workbench.ui.inspector.subject import Subject
from workbench.ui.session import Session
from workbench.ui.translate import plural, tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import Section
from workbench.ui.widgets.words import muted


class AcrossPart(Section):
    """Shown for a claim or a proposal once other articles were compared and one of them says otherwise."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__(tr("In other articles"))
        self._found = found_of(session)
        self._subject = Subject()
        self.words = muted(px=12.5)
        self.open = Button(tr("Show the conflict"), icon="arrow-right", kind="quiet")
        self.open.clicked.connect(lambda: actions.trigger("across.conflicts"))
        self.body.addWidget(self.words)
        self.body.addWidget(self.open)
        self._found.changed.connect(self._again)

    def fill(self, subject: Subject, *, compact: bool) -> None:
        self._subject = subject
        claim_id = subject.card.claim.id if subject.card else None
        suggestion_id = subject.suggestion.id if subject.suggestion else None
        mine = across.differing(self._found.matches, claim_id=claim_id, suggestion_id=suggestion_id)
        home = subject.text.article.id if subject.text else 0
        articles = {side.article_id for match in mine for side in (match.one, match.other)} - {home}
        items = across.bearing(self._found.matches, claim_id=claim_id, suggestion_id=suggestion_id)
        self.setVisible(bool(articles or items) and not compact)
        words = []
        if articles:
            words.append(
                plural(
                    len(articles), tr("Says otherwise in {n} other article"), tr("Says otherwise in {n} other articles")
                )
            )
        if items:
            words.append(tr("Evidence of other articles may bear on it: {count}").format(count=len(items)))
        self.words.setText("; ".join(words))
        self.open.say(tr("Show the conflict") if articles else tr("Show the evidence"))

    def _again(self) -> None:
        self.fill(self._subject, compact=False)
