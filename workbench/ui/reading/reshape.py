"""The acts on a claim's words: what is selected in the article is taken in, left out, split off or merged. What that means is `services.reshaping`."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from workbench.services import reshaping
from workbench.ui.actions import Actions
from workbench.ui.reading.view import ReadingView
from workbench.ui.session import Session
from workbench.ui.translate import tr


class Reshape:
    """Over one view and one session."""

    def __init__(self, session: Session, actions: Actions, view: ReadingView, shown: Callable[[], bool]) -> None:
        self._session, self._view, self._shown = session, view, shown
        actions.connect("claim.extend", lambda: self._change(more=True), self._can_change)
        actions.connect("claim.shrink", lambda: self._change(more=False), self._can_change)
        actions.connect("claim.split", self._split, self._can_split)
        actions.connect("claim.merge", self._merge, self._can_merge)

    def _can_select(self) -> bool | str:
        if not self._shown():
            return False
        return bool(self._view.selected_spans()) or tr("Select words of the article first.")

    def _can_change(self) -> bool | str:
        chosen = self._session.selection
        if chosen.claim_id is None and chosen.suggestion_id is None:
            return tr("Choose a claim first.")
        return self._can_select()

    def _can_split(self) -> bool | str:
        return (
            self._can_select()
            if self._session.selection.claim_id is not None
            else tr("Choose an accepted claim first.")
        )

    def _touched(self) -> tuple[int, ...]:
        """The claim in focus, then the accepted claims that lie in the selection with at least one character."""
        page, spans, chosen = self._session.page, self._view.selected_spans(), self._session.selection.claim_id
        marks = page.marks if page is not None else ()
        found = [m.claim_id for m in marks if any(a.overlaps(b) for a in m.spans for b in spans)]
        first = [chosen] if chosen is not None and page is not None and page.mark(None, chosen) is not None else []
        return tuple(dict.fromkeys(one for one in (*first, *found) if one is not None))

    def _can_merge(self) -> bool | str:
        can = self._can_select()
        return can if can is not True else len(self._touched()) > 1 or tr("Select words of two accepted claims first.")

    def _change(self, *, more: bool) -> None:
        session, chosen, spans = self._session, self._session.selection, self._view.selected_spans()
        page = session.page
        if page is None or not spans:
            return
        if chosen.claim_id is not None:
            act = reshaping.extend if more else reshaping.shrink
            if session.attempt(act, chosen.claim_id, page.text.version_id, spans) is None:
                return
        elif chosen.suggestion_id is not None:
            claim_id = session.do(reshaping.accept_as, chosen.suggestion_id, spans, more=more)
            if claim_id is None:
                return
            session.select(dataclasses.replace(session.selection, claim_id=claim_id))
        self._view.drop_selection()
        session.message.emit(tr("Words taken in.") if more else tr("Words left out."), True)

    def _split(self) -> None:
        session, spans = self._session, self._view.selected_spans()
        page, claim_id = session.page, session.selection.claim_id
        if page is None or claim_id is None or not spans:
            return
        made = session.do(reshaping.split, claim_id, page.text.version_id, spans)
        if made is not None:
            self._view.drop_selection()
            session.open_claim(made)
            session.message.emit(tr("Split off as a claim of its own."), True)

    def _merge(self) -> None:
        session, page, touched = self._session, self._session.page, self._touched()
        if page is None or len(touched) < 2:
            return
        kept, *others = touched
        if session.attempt(reshaping.merge, kept, others, page.text.version_id) is not None:
            self._view.drop_selection()
            session.open_claim(kept)
            session.message.emit(tr("{n} claims merged.").format(n=len(touched)), True)
