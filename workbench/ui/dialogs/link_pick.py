"""Linking by key: from a claim to one of the article's slots, or from a slot to one of the article's claims, chosen by typing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from workbench.domain.claim import ClaimRow
from workbench.domain.evidence import Evidence
from workbench.domain.suggestion import EvidenceSuggestion
from workbench.services import linking, queries, reviewing
from workbench.ui import texts
from workbench.ui.actions import Actions
from workbench.ui.inspector.subject import Subject, read_subject
from workbench.ui.lists.pick import Option, Pick
from workbench.ui.session import Session
from workbench.ui.translate import label, tr

PROPOSED = "proposed "  # before the id of a suggestion, where others are ids of slots


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
            *(Option(str(one.id), f"E{one.number} {one.title}", _state(one)) for one in slots),
            *(_proposal(session, one) for one in _proposed(session, card.claim.article_id)),
        ],
        then=lambda key: _take(session, claim_id, key),
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


def _state(one: Evidence) -> str:
    return f"{label(one.kind)}, {label(one.state)}"


def _proposed(session: Session, article_id: int | None) -> list[EvidenceSuggestion]:
    """What the open article names and nobody has answered, each item once, in reading order."""
    page = session.page
    if page is None or page.text.article.id != article_id:
        return []
    found: dict[int, EvidenceSuggestion] = {}
    for mark in page.evidence:
        if mark.suggestion is not None and mark.evidence is None:
            found.setdefault(mark.suggestion.evidence.slot, mark.suggestion)
    return list(found.values())


def _proposal(session: Session, one: EvidenceSuggestion) -> Option:
    assert session.page is not None
    words = " ".join(one.evidence.span.of(session.page.text.text).split())
    return Option(f"{PROPOSED}{one.id}", f"“{words}”", f"{label(one.evidence.kind)}, {tr('proposed')}")


def _take(session: Session, claim_id: int, key: str) -> None:
    """Links what was chosen; what is only proposed is accepted in the same step, with the link that is proposed for it here."""
    if not key.startswith(PROPOSED):
        _join(session, claim_id, int(key))
        return
    mention = int(key.removeprefix(PROPOSED))
    mark = session.page.mark(None, claim_id) if session.page is not None else None
    links = mark.suggestion.links if mark is not None and mark.suggestion is not None else ()
    told = next((k for k in links if k.evidence_suggestion_id == mention and k.link_id is None), None)
    made = (
        session.do(reviewing.accept_evidence_for, mention, claim_id)
        if told is None
        else session.do(reviewing.accept_link, told.id)
    )
    if made is None:
        return
    source = queries.link(session.library, made).evidence
    _go(session, claim_id, made, source.id if source is not None else None)
    session.message.emit(_stays_open() if told is None else tr("Linked, as the article tells it."), True)


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
    _go(session, claim_id, link_id, evidence_id)
    session.message.emit(_stays_open(), True)


def _stays_open() -> str:
    return tr("Linked. What it does to the claim stays open until you have looked.")


def _go(session: Session, claim_id: int, link_id: int, evidence_id: int | None) -> None:
    """The cursor on the link."""
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
