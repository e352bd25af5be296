"""Who said it: a name with completion from the people known, and who may be the same. On a proposal the answer accepts the claim with that speaker."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from workbench.services import queries, reviewing
from workbench.ui.dialogs import ask_line
from workbench.ui.inspector.namesakes_part import namesake_lines
from workbench.ui.inspector.subject import read_subject, speaker
from workbench.ui.session import Session
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.words import caption


def can_fix(session: Session) -> bool | str:
    """Whether there is a claim or a proposal whose speaker can be told."""
    chosen = session.selection
    return True if chosen.claim_id is not None or chosen.suggestion_id is not None else tr("Choose a claim first.")


def fix_speaker(session: Session, window: QWidget) -> None:
    """Asks, and writes the answer."""
    subject = read_subject(session)
    if subject.card is None and subject.suggestion is None:
        return
    known = queries.people(session.library)
    proposal = subject.card is None

    def keep(name: str) -> None:
        if subject.card is not None:
            session.attempt(reviewing.set_speaker, subject.card.claim.id, name)
        else:
            session.accept(speaker=name)

    def the_article() -> None:
        asked.dismiss()
        if subject.card is not None:
            session.attempt(reviewing.set_speaker, subject.card.claim.id, "", own_voice=True)

    below: list[QWidget] = []
    if subject.card is not None and subject.text is not None and not subject.own_voice:
        own = Button(tr("The article says it itself"), icon="newspaper", kind="quiet")
        own.clicked.connect(the_article)
        below.append(own)
    lines = namesake_lines(session, subject, after=lambda: asked.dismiss())
    if lines:
        below += [caption(tr("Perhaps the same person")), *lines]
    asked = ask_line.ask(
        window,
        title=tr("Who said it?"),
        label=tr("Name, or as the article calls them"),
        text=speaker(subject)[0],
        hint=tr("empty: nobody named"),
        note=tr("Enter accepts the claim with this speaker.")
        if proposal
        else tr("Only the speaker of this claim changes."),
        act=tr("Accept with this speaker") if proposal else tr("Fix speaker"),
        completions=sorted({name for person in known for name in (person.name, *person.aliases)}),
        may_be_empty=True,
        then=keep,
        below=below,
    )
