"""The address that the page has where it names evidence: shown whole, and taken for the slot with one key. Nothing is opened here."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from workbench.domain.page_links import Address, Place
from workbench.services import addresses
from workbench.ui.actions import Actions
from workbench.ui.inspector.subject import Subject, read_subject
from workbench.ui.session import Session
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import Section
from workbench.ui.widgets.words import Words, muted


def found_in(session: Session, subject: Subject) -> Address | None:
    """What is proposed for the evidence that is shown, accepted or not."""
    if subject.evidence is not None:
        return addresses.proposed(session.library, subject.evidence)
    item = subject.mention.evidence if subject.mention else subject.proposed.evidence if subject.proposed else None
    if item is None or not item.url:
        return None
    return Address(item.url, Place.SENTENCE if item.url_words else Place.PLAYER, item.url_words)


def whence(address: Address) -> str:
    """Where in the page it stands, in words."""
    if address.words:
        return tr("a link in the page, on “{words}”").format(words=address.words)
    return tr("a player or a post in the page, beside this paragraph")


class AddressPart(Section):
    """Shown while the slot has no address of its own."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__(tr("Address in the page"))
        self._session, self._actions = session, actions
        self.url = Words(px=12.5, wrap=True, selectable=True)
        self.where = muted(px=12.5)
        self.take = Button(tr("Take it"), icon="globe", key="A")
        self.take.clicked.connect(lambda: actions.trigger("evidence.take_address"))
        parts: tuple[QWidget, ...] = (self.url, self.where, self.take)
        for part in parts:
            self.body.addWidget(part)
        actions.connect("evidence.take_address", self._take, self._can_take)

    def fill(self, subject: Subject, *, compact: bool) -> None:
        address = None if compact else found_in(self._session, subject)
        self.setVisible(address is not None)
        if address is None:
            return
        self.url.setText(address.url)
        self.where.setText(whence(address))
        state = self._actions.state("evidence.take_address")
        self.take.allow("" if state is True else state or tr("This cannot be done here."))

    def _can_take(self) -> bool | str:
        subject = read_subject(self._session)
        if found_in(self._session, subject) is None:
            return tr("The page has no address for this evidence.")
        return subject.evidence is not None or tr("Accept this evidence first.")

    def _take(self) -> None:
        source = read_subject(self._session).evidence
        if source is not None:
            self._session.attempt(addresses.take, source.id)
