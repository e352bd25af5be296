"""What a row of a list leads to: its table of the library, what the inspector shows of it, and where it is opened."""

from __future__ import annotations

from workbench.domain.listing import ListRow
from workbench.errors import NotFound
from workbench.ui.selection import Selection
from workbench.ui.session import Session
from workbench.ui.translate import tr

TABLES = {"claims": "claim", "due": "claim", "evidence": "evidence", "people": "person", "articles": "article"}


def selection(kind: str, ident: int | None) -> Selection:
    """The row of a list of this kind, as the inspector is told of it."""
    table = TABLES[kind]
    return Selection(
        claim_id=ident if table == "claim" else None,
        evidence_id=ident if table == "evidence" else None,
        stage="evidence" if table == "evidence" else "claim",
    )


def open_row(session: Session, kind: str, row: ListRow) -> None:
    """The row in its article; a person in their own sheet."""
    table = TABLES[kind]
    try:
        if table == "article":
            session.open_article(row.target)
        elif table == "person":
            session.person_requested.emit(row.id)
        elif table == "evidence":
            session.open_evidence(row.id)
        else:
            session.open_claim(row.id)
    except NotFound as error:
        session.report(error)
        return
    if session.centre == "lists" and table != "person":
        session.message.emit(tr("This stands in no article. It is shown at the right."), False)
