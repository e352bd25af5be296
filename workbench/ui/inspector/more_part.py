"""How many statements of the article are not marked because they are less likely to need a check, or a rule is switched off, and the button that
marks them: never hidden."""

from __future__ import annotations

from workbench.ui import texts
from workbench.ui.actions import Actions
from workbench.ui.inspector.subject import Subject
from workbench.ui.session import Session
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import Section


class MorePart(Section):
    """`12 less likely statements` as a button; once they are marked it takes the marks away again."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__(line=False)
        self._session = session
        self.button = Button("", icon="quotes", kind="quiet", small=True)
        self.button.clicked.connect(lambda: actions.trigger("article.all_statements"))
        self.body.addWidget(self.button)

    def fill(self, subject: Subject, *, compact: bool) -> None:
        page = self._session.page
        left = page.less_likely if page is not None else ()
        silenced = page.silenced if page is not None else 0
        self.setVisible(bool(left or silenced) and not compact)
        if page is not None:
            one, many = tr("{n} less likely statement"), tr("{n} less likely statements")
            parts = [texts.count(len(left), one, many)] if left else []
            if silenced:
                parts.append(tr("{count} of rules that are off").format(count=silenced))
            words = ", ".join(parts)
            self.button.say(
                tr("Hide {words}").format(words=words)
                if page.all_statements
                else tr("Show {words}").format(words=words)
            )
