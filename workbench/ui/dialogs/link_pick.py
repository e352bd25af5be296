"""Linking by key: from a claim to one of the article's slots, or from a slot to one of the article's claims, chosen by typing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from workbench.domain.claim import ClaimRow
from workbench.domain.evidence import Evidence
from workbench.services import linking, queries
from workbench.ui import texts
from workbench.ui.actions import Actions
from workbench.ui.inspector.subject import Subject, read_subject
from workbench.ui.lists.pick import Option, Pick
from workbench.ui.session import Session
from workbench.ui.translate import label, tr


def connect(session: Session, actions: Actions, window: QWidget) -> None:
    """Brings the act into the table."""
    actions.connect("link.new", lambda: ask(session, window), lambda: can_link(session))


def can_link(session: Session) -> bool | str:
    """Whether a slot or an accepted claim is under the cursor."""
    if session.centre != "article":
        return False
    if session.loop.mention() is not None:
        return tr("Accept this evidence first.")
    chosen = session.selection
    if chosen.claim_id is not None or chosen.evidence_id is not None:
        return True
    return (
        tr("Accept the claim first.") if chosen.suggestion_id is not None else tr("Choose a claim or evidence first.")
    )


def ask(session: Session, window: QWidget) -> None:
    """From the evidence where the cursor is on evidence, else from the claim."""
    subject = read_subject(session)
    if subject.card is not None and (subject.stage == "claim" or subject.evidence is None):
        _ask_evidence(session, window, subject)
    elif subject.evidence is not None:
        _ask_claim(session, window, subject.evidence)


def _ask_evidence(session: Session, window: QWidget, subject: Subject) -> None:
    card = subject.card
    assert card is not None
    linked = {link.evidence.id for link in card.links if link.evidence is not None}
    known = _slots(session, card.claim.article_id)
    slots = [one for one in known if one.id not in linked]
    none = (
        tr("This article has no evidence slot yet. Select words and press M to make one.")
        if card.claim.article_id is not None
        else tr("The library holds no evidence yet.")
    )
    claim_id = card.claim.id
    Pick(
        window,
        title=tr("Link claim {tag} to evidence of the article").format(tag=subject.tag),
        options=[
            Option(str(one.id), f"E{one.number} {one.title}", f"{label(one.kind)}, {label(one.state)}") for one in slots
        ],
        then=lambda key: _join(session, claim_id, int(key)),
        empty=tr("Every slot of this article is linked to it already. Select words and press M for a new one.")
        if known
        else none,
    ).open()


def _ask_claim(session: Session, window: QWidget, source: Evidence) -> None:
    linked = {claim_id for claim_id, _ in queries.claims_of_evidence(session.library, source.id)}
    known = _claims(session, source)
    claims = [row for row in known if row.id not in linked]
    Pick(
        window,
        title=tr("Link E{number} to a claim of the article").format(number=source.number),
        options=[Option(str(row.id), f"C{row.number} “{' '.join(row.verbatim.split())}”", _who(row)) for row in claims],
        then=lambda key: _join(session, int(key), source.id),
        empty=tr("Every claim of this article is linked to it already.")
        if known
        else tr("No claim of this article was accepted yet."),
    ).open()


def _who(row: ClaimRow) -> str:
    return texts.speaker("", own_voice=True) if row.own_voice else row.said_by


def _slots(session: Session, article_id: int | None) -> list[Evidence]:
    """Those that the article names or its claims are linked to, newest first; of a claim without an article the newest of the library."""
    found: list[Evidence] = []
    before: int | None = None
    while rows := queries.evidence_list(session.library, article_id=article_id, before_id=before):
        found += rows
        before = rows[-1].id
        if article_id is None:
            break
    return found


def _claims(session: Session, source: Evidence) -> list[ClaimRow]:
    page = session.page
    versions = {mention.version_id for mention in source.mentions}
    here = page is not None and (not versions or page.text.version_id in versions)
    if page is not None and here:
        articles = [page.text.article.id]
    else:
        articles = sorted({queries.article_text(session.library, version).article.id for version in versions})
    found: list[ClaimRow] = []
    for article_id in articles:
        before: int | None = None
        while rows := queries.claims(session.library, article_id=article_id, before_id=before):
            found += rows
            before = rows[-1].id
    return sorted(found, key=lambda row: row.number)


def _join(session: Session, claim_id: int, evidence_id: int) -> None:
    """One step; then the cursor is on the link, whose stance is open."""
    link_id = session.do(linking.join, claim_id, evidence_id)
    if link_id is None:
        return
    page = session.page
    mark = page.mark(None, claim_id) if page is not None else None
    chosen = replace(
        session.selection,
        claim_id=claim_id,
        suggestion_id=mark.suggestion_id if mark is not None else None,
        evidence_suggestion_id=None,
        link_suggestion_id=None,
        link_id=link_id,
        evidence_id=evidence_id,
        stage="evidence",
    )
    session.select(chosen)
    session.message.emit(tr("Linked. What it does to the claim stays open until you have looked."), True)
