"""Below the claimant: who of other articles may be the same, with the two answers. Nobody is merged unasked; each answer can be undone."""

from __future__ import annotations

from collections.abc import Callable

from workbench.services import people
from workbench.ui.dialogs.person import namesake_line, namesake_words
from workbench.ui.inspector.subject import Subject
from workbench.ui.session import Session
from workbench.ui.widgets.card import Section
from workbench.ui.widgets.words import muted

MOST = 3


class NamesakesPart(Section):
    """Empty, and out of sight, where nobody looks alike. On a proposal the question is only told: it is answered once the claim is accepted."""

    def __init__(self, session: Session) -> None:
        super().__init__("Perhaps the same person")
        self._session = session

    def fill(self, subject: Subject, *, compact: bool) -> None:
        while self.body.count() > 1:
            item = self.body.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = False if compact else self._tell(subject)
        self.setVisible(shown)

    def _tell(self, subject: Subject) -> bool:
        library, card = self._session.library, subject.card
        if card is not None:
            person = card.claim.person
            found = people.namesakes(library, person.id) if person is not None else ()
            for one in found[:MOST]:
                self.body.addWidget(namesake_line(one, self._merge(subject), self._apart(subject)))
            return bool(found)
        who = subject.suggestion.claim.claimant if subject.suggestion else None
        if who is None or subject.text is None:
            return False
        found = people.namesakes_of_name(library, who.name, role=who.role, article_id=subject.text.article.id)
        for one in found[:MOST]:
            self.body.addWidget(muted(namesake_words(one), px=12.5))
        return bool(found)

    def _merge(self, subject: Subject) -> Callable[[int], None]:
        return lambda other: self._answer(subject, other, join=True)

    def _apart(self, subject: Subject) -> Callable[[int], None]:
        return lambda other: self._answer(subject, other, join=False)

    def _answer(self, subject: Subject, other: int, *, join: bool) -> None:
        person = subject.card.claim.person if subject.card else None
        if person is None:
            return
        if join:
            self._session.attempt(people.merge, other, person.id)
        else:
            self._session.attempt(people.keep_apart, person.id, other)
