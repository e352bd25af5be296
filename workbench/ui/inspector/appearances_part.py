"""Where else a claim stands: other articles and versions, posts, recordings. Each with the way there; nothing where it stands only here."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from workbench.domain.claim import Appearance, ClaimCard
from workbench.domain.vocab import AppearanceType
from workbench.errors import NotFound
from workbench.services import queries
from workbench.ui import texts
from workbench.ui.inspector.subject import Subject
from workbench.ui.selection import Selection
from workbench.ui.session import Session
from workbench.ui.translate import label, tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import Section, clear, column, row
from workbench.ui.widgets.words import Words


class AppearancesPart(Section):
    """Shown where the claim has an appearance besides the one in the open article."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Also stands in"))
        self._session = session
        self._shown: tuple[int, tuple[Appearance, ...]] = (0, ())
        self.listed = column(spacing=4)
        self.body.addLayout(self.listed)

    def fill(self, subject: Subject, *, compact: bool) -> None:
        here = subject.text.version_id if subject.text is not None else None
        card = subject.card
        others = elsewhere(card, here) if card is not None else ()
        self.setVisible(bool(others) and not compact)
        wanted = (card.claim.id if card is not None else 0, others)
        if wanted == self._shown:
            return
        self._shown = wanted
        clear(self.listed)
        for place in others:
            self.listed.addWidget(self._entry(wanted[0], place))

    def _entry(self, claim_id: int, place: Appearance) -> QWidget:
        made = QWidget()
        line = row(spacing=8)
        made.setLayout(line)
        title, below = self._words(place)
        told = column(spacing=0)
        told.addWidget(Words(title, px=13, elide=True))
        told.addWidget(Words(below, px=12, role="muted", elide=True))
        line.addLayout(told, 1)
        if place.version_id is not None:
            go = Button(tr("Go there"), kind="quiet", small=True)
            go.setAccessibleName(tr("Go to {title}").format(title=title))
            version = place.version_id
            go.clicked.connect(
                lambda: self._session.open_article(version, select=Selection(version_id=version, claim_id=claim_id))
            )
            line.addWidget(go)
        return made

    def _words(self, place: Appearance) -> tuple[str, str]:
        """What it is, and by whom and when, as far as that is known."""
        if place.version_id is not None:
            try:
                text = queries.article_text(self._session.library, place.version_id)
            except NotFound:
                return tr("an article that is gone"), ""
            article = text.article
            version = tr("version {number}").format(number=text.number) if text.versions > 1 else ""
            day = texts.day(article.published) if article.published else ""
            return texts.article_name(article), " · ".join(p for p in (article.publisher, day, version) if p)
        posted = texts.local_day(place.posted_at) if place.posted_at else ""
        return place.account or place.url or label(place.type), " · ".join(p for p in (place.caption, posted) if p)


def elsewhere(card: ClaimCard, version_id: int | None) -> tuple[Appearance, ...]:
    """The appearances of a claim besides that in this version; one entered by hand stands nowhere."""
    return tuple(
        one
        for one in card.appearances
        if one.type is not AppearanceType.BY_HAND and (one.version_id is None or one.version_id != version_id)
    )
