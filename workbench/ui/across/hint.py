"""The quiet word over the article: how much other articles say about it. Hidden where there is nothing to see; it opens the view."""

from __future__ import annotations

from workbench.domain.across import Relation
from workbench.ui.across.found import found_of, others, rows
from workbench.ui.actions import Actions
from workbench.ui.session import Session
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button


class AcrossHint(Button):
    """Counts what differs and the evidence that may bear on a claim, for the open article."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__("", icon="scales", kind="quiet", small=True)
        self._session = session
        self._found = found_of(session)
        self.clicked.connect(lambda: actions.trigger("across.conflicts"))
        self._found.changed.connect(self.refresh)
        session.article_opened.connect(self._opened)
        self.hide()

    def _opened(self, _version_id: int) -> None:
        page = self._session.page
        if page is not None:
            self._found.recall(page.text.article.id)
        self.refresh()

    def refresh(self) -> None:
        page = self._session.page
        here = page is not None and self._found.article_id == page.text.article.id
        differing = len(rows(self._found.matches)) if here else 0
        items = len(others(self._found.matches, Relation.BEARS)) if here else 0
        self.setVisible(bool(differing + items))
        words = []
        if differing:
            words.append(tr("differs elsewhere: {count}").format(count=differing))
        if items:
            words.append(tr("evidence elsewhere: {count}").format(count=items))
        self.say(" · ".join(words))
        self.setToolTip(tr("What other articles say about the same things. Proposals only."))
