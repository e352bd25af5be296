"""The loop by keyboard: which suggestion is next, what Enter accepts, where the cursor goes then."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING

from workbench.domain.changes import Changes
from workbench.domain.spans import Span, quote
from workbench.domain.suggestion import ClaimSuggestion, EvidenceSuggestion, LinkSuggestion
from workbench.errors import NotFound
from workbench.services import queries, reviewing
from workbench.ui import evidence_round
from workbench.ui.early import Early
from workbench.ui.selection import Selection
from workbench.ui.stops import Key, Stop, ahead, stops
from workbench.ui.translate import tr

if TYPE_CHECKING:
    from workbench.ui.session import Session


class Loop:
    """The intentions of the keys J, Enter, X, E and N on the open article."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.early = Early(lambda: session.importing.awaited)

    # Suggestions ------------------------------------------------------------------------------------------------------------------

    def current(self) -> ClaimSuggestion | None:
        """The suggestion under the cursor, accepted or not."""
        page, chosen = self._session.page, self._session.selection
        mark = page.mark(chosen.suggestion_id, chosen.claim_id) if page else None
        return mark.suggestion if mark else None

    def current_link(self) -> LinkSuggestion | None:
        """The proposed link in focus: the one chosen, else the first that was not accepted."""
        found = self.current()
        if found is None or not found.links:
            return None
        chosen = self._session.selection.link_suggestion_id
        by_id = next((k for k in found.links if k.id == chosen), None)
        return by_id or next((k for k in found.links if k.link_id is None), found.links[0])

    def next_suggestion(self, *, reading_order: bool = False) -> None:
        """Goes to the next undecided suggestion: those with a proposed link first, or down the page."""
        if self.early.keeps(lambda: self.next_suggestion(reading_order=reading_order)):
            return
        session = self._session
        waiting = self._ahead(reading_order=reading_order)
        if not waiting and session.page is not None and session.page.hidden:
            session.toggle_all_statements()
            session.message.emit(tr("The likely ones are done. These are the other statements."), False)
            waiting = self._ahead(reading_order=reading_order)
        if waiting:
            self.go_stop(waiting[0])
        else:
            session.message.emit(self._nothing_ahead(), False)

    def _nothing_ahead(self) -> str:
        page = self._session.page
        if page is not None and not page.suggestions and not page.evidence:
            return tr("Nothing is proposed in this article. Select words and press N to make a claim of them.")
        if page is not None and any(stop.undecided for stop in stops(page)):
            return tr("Only this suggestion is left in this article.")
        return tr("No suggestion is left in this article.")

    def _ahead(self, *, reading_order: bool = False) -> tuple[Stop, ...]:
        """The undecided proposals that are shown, from the current one on."""
        page = self._session.page
        return () if page is None else ahead(stops(page, reading_order=reading_order), self._here())

    def _here(self) -> tuple[Key, ...]:
        """Where the cursor is, the most exact place first."""
        chosen = self._session.selection
        places = (
            ("mention", chosen.evidence_suggestion_id),
            ("link", chosen.link_suggestion_id if chosen.stage == "evidence" else None),
            ("claim", chosen.suggestion_id),
        )
        return tuple((kind, row_id) for kind, row_id in places if row_id is not None)

    def go_stop(self, stop: Stop) -> None:
        """Puts the cursor on a proposal: on a link or a mention Enter is then about the evidence."""
        if stop.mention is not None:
            self.go_mention(stop.mention)
        elif stop.suggestion is not None:
            self.go_suggestion(stop.suggestion, link=stop.link)

    def go_mention(self, mention: EvidenceSuggestion) -> None:
        """Puts the cursor on words that name evidence."""
        self._session.show_centre("article")
        self._session.select(
            Selection(
                version_id=mention.version_id,
                evidence_suggestion_id=mention.id,
                evidence_id=mention.evidence_id,
                stage="evidence",
            )
        )

    def mention(self) -> EvidenceSuggestion | None:
        """The proposed mention under the cursor, while it is not accepted."""
        page = self._session.page
        found = page.mention(self._session.selection.evidence_suggestion_id) if page is not None else None
        return found.suggestion if found is not None and found.evidence is None else None

    def go_suggestion(self, suggestion: ClaimSuggestion, *, link: LinkSuggestion | None = None) -> None:
        """Puts the cursor on a suggestion, or on one of its links."""
        self._session.show_centre("article")
        chosen = self._selection(suggestion)
        if link is not None:
            chosen = dataclasses.replace(
                chosen, link_suggestion_id=link.id, link_id=link.link_id, evidence_id=link.evidence_id, stage="evidence"
            )
        self._session.select(chosen)

    def _selection(self, suggestion: ClaimSuggestion) -> Selection:
        first = next((k for k in suggestion.links if k.link_id is None), None)
        return Selection(
            version_id=suggestion.version_id,
            suggestion_id=suggestion.id,
            claim_id=suggestion.claim_id,
            link_suggestion_id=first.id if first else None,
        )

    # Enter, X, E --------------------------------------------------------------------------------------------------------------------

    def can_go_on(self) -> bool | str:
        """Whether there is an article with suggestions, or one on its way."""
        if self._session.importing.awaited or self._session.page is not None:
            return True
        return tr("Open an article first.")

    def can_reject(self) -> bool | str:
        """Whether a proposal is under the cursor that was not accepted."""
        if self._session.importing.awaited:
            return True
        chosen, link = self._session.selection, self.current_link()
        if chosen.stage == "evidence" and link is not None and link.link_id is None:
            return True
        if self.mention() is not None:
            return True
        return (chosen.suggestion_id is not None and chosen.claim_id is None) or tr("Nothing is proposed here.")

    def can_accept(self) -> bool | str:
        """Whether Enter has something to accept."""
        if self._session.importing.awaited:
            return True
        chosen, link = self._session.selection, self.current_link()
        if chosen.stage == "evidence" and link is not None and link.link_id is None:
            return True
        if self.mention() is not None or (chosen.suggestion_id is not None and chosen.claim_id is None):
            return True
        return tr("Nothing is proposed here.")

    def accept(self, *, speaker: str | None = None, same_as: int | None = None, apart: tuple[int, ...] = ()) -> None:
        """Accepts the claim and its speaker; after `E` the evidence with its link; on a mention of evidence its slot.

        `same_as` and `apart` answer who of the library the speaker is, and is not.
        """
        if self.early.keeps(lambda: self.accept(speaker=speaker, same_as=same_as, apart=apart)):
            return
        chosen, link, mention = self._session.selection, self.current_link(), self.mention()
        if mention is not None:
            self._accept_mention(mention)
        elif chosen.stage == "evidence" and link is not None and link.link_id is None:
            self._accept_link(link)
        elif chosen.suggestion_id is not None and chosen.claim_id is None:
            who: dict[str, object] = {"speaker": speaker, "same_as": same_as, "apart": apart}
            claim_id = self._session.do(reviewing.accept_claim, chosen.suggestion_id, **who)
            if claim_id is not None:
                self._session.select(dataclasses.replace(self._session.selection, claim_id=claim_id))

    def _accept_mention(self, mention: EvidenceSuggestion) -> None:
        session = self._session
        evidence_id = session.do(reviewing.accept_evidence, mention.id)
        if evidence_id is not None:
            session.select(dataclasses.replace(session.selection, evidence_id=evidence_id))

    def _accept_link(self, link: LinkSuggestion) -> None:
        session = self._session
        link_id = session.do(reviewing.accept_link, link.id)
        found = self.current()
        if link_id is None or found is None or found.claim_id is None:
            return
        card = queries.claim_card(session.library, found.claim_id)
        made = next(k for k in card.links if k.id == link_id)
        session.select(
            dataclasses.replace(
                session.selection,
                claim_id=found.claim_id,
                link_id=link_id,
                evidence_id=made.evidence.id if made.evidence else None,
                stage="evidence",
            )
        )

    def reject(self) -> None:
        """Puts the suggestion aside and goes on to the next. What was no evidence takes the links on it along."""
        if self.early.keeps(self.reject):
            return
        session, chosen = self._session, self._session.selection
        link, mention = self.current_link(), self.mention()
        on_link = chosen.stage == "evidence" and link is not None and link.link_id is None
        target = link.id if on_link and link is not None else chosen.suggestion_id
        if mention is not None:
            target = mention.id
        if target is None or (chosen.claim_id is not None and not on_link):
            return
        following = self._ahead()
        if session.attempt(reviewing.reject, target) is None:
            return
        session.message.emit(tr("Rejected."), True)
        if on_link:
            session.select(dataclasses.replace(chosen, stage="claim", link_suggestion_id=None))
        elif following:
            self.go_stop(following[0])
        else:
            self.settle()

    def can_reject_mention(self) -> bool | str:
        """Whether the words that name the evidence of the link in focus, or a mention, wait for an answer."""
        if self.mention() is not None:
            return True
        link = self.current_link()
        waits = link is not None and link.evidence_suggestion_id is not None and link.evidence_id is None
        return waits or tr("No proposed evidence is in focus.")

    def reject_mention(self) -> None:
        """Says that the words in focus name no evidence: they go with every link on them, as one step."""
        session, chosen, mention, link = self._session, self._session.selection, self.mention(), self.current_link()
        if mention is not None:
            self.reject()
        elif link is not None and link.evidence_suggestion_id is not None:
            if session.attempt(reviewing.reject, link.evidence_suggestion_id) is None:
                return
            session.message.emit(tr("Rejected, with the links on it."), True)
            session.select(dataclasses.replace(chosen, stage="claim", link_suggestion_id=None))

    def can_go_evidence(self) -> bool | str:
        if self._session.importing.awaited or self.current_link() is not None or self._accepted_links():
            return True
        return tr("No evidence is linked to this claim.")

    def go_evidence(self) -> None:
        """Moves from the claim to its evidence; again: to the next evidence of the same claim."""
        if self.early.keeps(self.go_evidence):
            return
        session, chosen, found = self._session, self._session.selection, self.current()
        place = evidence_round.following(
            found.links if found is not None else (),
            self._accepted_links(),
            link_id=chosen.link_id,
            proposed=self.current_link(),
            on_claim=chosen.stage == "claim",
        )
        if place is not None:
            session.select(
                dataclasses.replace(
                    chosen,
                    link_id=place.link_id,
                    evidence_id=place.evidence_id,
                    link_suggestion_id=place.link_suggestion_id,
                    stage="evidence",
                )
            )

    def _accepted_links(self) -> list[tuple[int, int]]:
        claim_id = self._session.selection.claim_id
        if claim_id is None:
            return []
        card = queries.claim_card(self._session.library, claim_id)
        return [(k.id, k.evidence.id) for k in card.links if k.evidence is not None]

    # By hand ------------------------------------------------------------------------------------------------------------------------

    def new_claim(self, spans: Sequence[Span], *, words: str = "") -> None:
        """Makes a claim of selected spans of the open article, or of typed words without an article."""
        session = self._session
        page = session.page if spans else None
        claim_id = session.do(
            reviewing.new_claim,
            version_id=page.text.version_id if page else None,
            spans=tuple(spans),
            words=words or (quote(page.text.text, spans) if page else ""),
        )
        if claim_id is not None:
            session.open_claim(claim_id)

    def take_up(self, changes: Changes) -> None:
        """After an undo with nothing selected: a claim that it brought back is under the cursor again."""
        session, chosen = self._session, self._session.selection
        touched = changes.ids("claim")
        if len(touched) != 1 or (chosen.suggestion_id, chosen.claim_id, chosen.evidence_id) != (None, None, None):
            return
        (claim_id,) = touched
        if self._stands_here(claim_id):
            session.selection = dataclasses.replace(chosen, claim_id=claim_id)

    def _stands_here(self, claim_id: int) -> bool:
        """Whether there is such a claim, in the open article or in none."""
        try:
            card = queries.claim_card(self._session.library, claim_id)
        except NotFound:
            return False
        page = self._session.page
        versions = {a.version_id for a in card.appearances} - {None}
        return not versions or (page is not None and page.text.version_id in versions)

    def settle(self) -> None:
        """After an undo: the cursor stays where it was, as far as that still exists."""
        session, chosen = self._session, self._session.selection
        page = session.page
        named = page.mention(chosen.evidence_suggestion_id) if page else None
        if named is not None and named.suggestion is not None:
            self.go_mention(named.suggestion)
            return
        mark = page.mark(chosen.suggestion_id, chosen.claim_id) if page else None
        if mark is None:
            kept_id = chosen.claim_id if chosen.claim_id and self._stands_here(chosen.claim_id) else None
            session.select(Selection(version_id=page.text.version_id if page else None, claim_id=kept_id))
        elif mark.suggestion is not None:
            kept = self._selection(mark.suggestion)
            session.select(dataclasses.replace(kept, stage=chosen.stage if kept.link_suggestion_id else "claim"))
        else:
            session.select(Selection(version_id=chosen.version_id, claim_id=mark.claim_id))
