"""Accepting the evidence of a proposed link without the link: its slot is made, claim and link stay proposed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.services import reviewing
from workbench.ui.selection import Selection
from workbench.ui.translate import tr

if TYPE_CHECKING:
    from workbench.ui.actions import Actions
    from workbench.ui.session import Session


def connect(session: Session, actions: Actions) -> None:
    """Brings the act into the table."""
    actions.connect("evidence.accept", lambda: accept(session), lambda: _waiting(session) is not None or _why_not())


def _why_not() -> str:
    return tr("No proposed evidence is in focus.")


def _waiting(session: Session) -> int | None:
    """The proposed mention in focus, by itself or at the end of the link in focus, that is no slot yet: its suggestion."""
    mention, link = session.loop.mention(), session.loop.current_link()
    if mention is not None:
        return mention.id
    if session.selection.stage != "evidence" or link is None or link.evidence_id is not None:
        return None
    return link.evidence_suggestion_id


def accept(session: Session) -> None:
    """Makes the slot, as one step; the cursor is on the evidence by itself then."""
    waiting = _waiting(session)
    evidence_id = session.do(reviewing.accept_evidence, waiting) if waiting is not None else None
    if evidence_id is None:
        return
    here = session.selection.version_id
    session.select(
        Selection(version_id=here, evidence_suggestion_id=waiting, evidence_id=evidence_id, stage="evidence")
    )
    session.message.emit(tr("Evidence accepted. The link stays proposed."), True)
