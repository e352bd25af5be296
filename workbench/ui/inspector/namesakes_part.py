"""Below the claimant: who of other articles may be the same, with the two answers. Nobody is merged unasked; each answer can be undone."""

from __future__ import annotations

import functools
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from workbench.domain.namesakes import Namesake
from workbench.services import people
from workbench.ui.dialogs.person import namesake_line
from workbench.ui.inspector.subject import Subject
from workbench.ui.session import Session
from workbench.ui.translate import tr
from workbench.ui.widgets.card import Section

MOST = 3


class NamesakesPart(Section):
    """Empty, and out of sight, where nobody looks alike. On a proposal each answer accepts the claim with that speaker."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Perhaps the same person"))
        self._session = session

    def fill(self, subject: Subject, *, compact: bool) -> None:
        while self.body.count() > 1:
            item = self.body.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        lines = [] if compact else namesake_lines(self._session, subject)
        for line in lines:
            self.body.addWidget(line)
        self.setVisible(bool(lines))


def namesakes_of(session: Session, subject: Subject) -> tuple[Namesake, ...]:
    """Who may be the same as the speaker of a claim or proposal."""
    if subject.card is not None:
        person = subject.card.claim.person
        return people.namesakes(session.library, person.id) if person is not None else ()
    who = subject.suggestion.claim.claimant if subject.suggestion else None
    if who is None or subject.text is None:
        return ()
    article_id = subject.text.article.id
    return people.namesakes_of_name(session.library, who.name, role=who.role, article_id=article_id)


def namesake_lines(session: Session, subject: Subject, after: Callable[[], object] | None = None) -> list[QWidget]:
    """One line each with its two answers; `after` is called when one was given."""

    def answer(other: int, *, join: bool) -> None:
        if after is not None:
            after()
        _answer(session, subject, other, join=join)

    return [
        namesake_line(
            one,
            functools.partial(answer, join=True),
            functools.partial(answer, join=False),
            proposal=subject.card is None,
        )
        for one in namesakes_of(session, subject)[:MOST]
    ]


def _answer(session: Session, subject: Subject, other: int, *, join: bool) -> None:
    if subject.card is None:
        session.loop.accept(same_as=other if join else None, apart=() if join else (other,))
        return
    person = subject.card.claim.person
    if person is None:
        return
    if join:
        session.attempt(people.merge, other, person.id)
    else:
        session.attempt(people.keep_apart, person.id, other)
