"""Accepting many suggestions of the open article at once: all likely ones, or those in the selected text. One step, one toast with Undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.services import accepting
from workbench.ui.actions import Actions
from workbench.ui.session import Session
from workbench.ui.translate import told, tr

if TYPE_CHECKING:
    from workbench.ui.desk import Desk


def connect(desk: Desk, session: Session, actions: Actions) -> None:
    """Brings the three acts into the table."""
    actions.connect(
        "article.accept_likely", lambda: _likely(session, with_links=False), lambda: _can(session, with_links=False)
    )
    actions.connect(
        "article.accept_linked", lambda: _likely(session, with_links=True), lambda: _can(session, with_links=True)
    )
    actions.connect("article.accept_selected", lambda: _selected(desk, session), lambda: _can_selected(desk, session))


def _can(session: Session, *, with_links: bool) -> bool | str:
    page = session.page
    if page is None:
        return tr("Open an article first.")
    for one in page.suggestions:
        if one.claim_id is None and one.claim.likely and not one.off:
            return True
        if with_links and one.claim_id is not None and any(link.link_id is None and not link.off for link in one.links):
            return True
    return tr("No likely suggestion is left in this article.")


def _likely(session: Session, *, with_links: bool) -> None:
    if session.page is None:
        return
    made = session.do(accepting.accept_likely, session.page.text.version_id, with_links=with_links)
    _tell(session, made)


def _in_selection(desk: Desk, session: Session) -> tuple[int, ...]:
    """The proposed claims that lie in the selected text with at least one of their characters, as they are marked."""
    page, spans = session.page, desk.reading.view.selected_spans()
    if page is None or session.centre != "article":
        return ()
    return tuple(
        one.id
        for one in page.waiting
        if any(part.start < span.end and span.start < part.end for part in one.claim.spans for span in spans)
    )


def _can_selected(desk: Desk, session: Session) -> bool | str:
    return bool(_in_selection(desk, session)) or tr("Select text with proposed claims first.")


def _selected(desk: Desk, session: Session) -> None:
    chosen = _in_selection(desk, session)
    if session.page is None or not chosen:
        return
    cursor = desk.reading.view.textCursor()
    cursor.clearSelection()
    desk.reading.view.setTextCursor(cursor)
    _tell(session, session.do(accepting.accept_chosen, session.page.text.version_id, chosen, with_links=True))


def _tell(session: Session, made: accepting.Accepted | None) -> None:
    if made is None:
        return
    session.loop.settle()
    session.message.emit(tr("Accepted {words}.").format(words=told(made.words)), bool(made.claims or made.links))
