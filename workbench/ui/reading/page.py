"""The reading pane: its head with what is left to do, the find bar, and the page. Joins the view to the session."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.vocab import PassageRole
from workbench.services import articles
from workbench.ui import texts, theme
from workbench.ui.actions import Actions
from workbench.ui.marks import EvidenceMark, Mark, Page, is_linked
from workbench.ui.reading.cautions import Cautions
from workbench.ui.reading.find import FindBar
from workbench.ui.reading.reshape import Reshape
from workbench.ui.reading.scene import Focus, focus_of
from workbench.ui.reading.view import ReadingView
from workbench.ui.selection import Selection
from workbench.ui.session import Session
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import PaneHead
from workbench.ui.widgets.chip import Chip
from workbench.ui.widgets.words import Words


class ReadingPane(QWidget):
    """The centre while an article is read."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self._session = session
        self.view = ReadingView()
        self.finder = FindBar(self.view)
        self.cautions = Cautions()
        self._head = PaneHead(tr("Article"))
        self._fictional = Chip(tr("fictional sample"), "context")
        self._version = Words(px=12.5, role="muted", elide=True)
        self._waiting = Words(px=12.5, role="muted")
        self._zoom = Words(px=12.5)
        look = Button("", icon="magnifying-glass", kind="quiet")
        look.setAccessibleName(tr("Find in the article"))
        look.clicked.connect(lambda: actions.trigger("article.find"))
        self._head.line.addWidget(self._fictional)
        self._head.line.addWidget(self._version, 1)
        for part in (self._waiting, look, self._zoom):
            self._head.line.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._head, self.cautions, self.finder):
            layout.addWidget(widget)
        layout.addWidget(self.view, 1)
        self._connect(actions)

    def _connect(self, actions: Actions) -> None:
        session = self._session
        session.page_changed.connect(self._page_changed)
        session.claim_selected.connect(self._selected)
        session.jobs.started.connect(self._head_words)
        session.jobs.ended.connect(self._head_words)
        self.view.picked.connect(self._picked)
        self.view.named.connect(self._named)
        self.view.restore.connect(self._restore)
        theme.hub().changed.connect(self.view.restyle)
        shown = self._is_shown
        actions.connect("claim.new", self.new_claim, self._can_make_claim)
        self.reshape = Reshape(session, actions, self.view, shown)
        actions.connect("article.find", self.finder.open, shown)
        actions.connect("article.passage", self.toggle_passage, shown)
        actions.connect("view.zoom_in", lambda: self.set_zoom(self.view.zoom + 0.1), shown)
        actions.connect("view.zoom_out", lambda: self.set_zoom(self.view.zoom - 0.1), shown)
        actions.connect("view.zoom_reset", lambda: self.set_zoom(1.0), shown)

    def add_hint(self, hint: QWidget) -> None:
        """A word in the head, before how much is left to do."""
        self._head.line.insertWidget(self._head.line.indexOf(self._waiting), hint)

    def _is_shown(self) -> bool:
        return self._session.centre == "article" and self._session.page is not None

    # From the session ---------------------------------------------------------------------------------------------------------------

    def _focus(self) -> Focus:
        page, chosen = self._session.page, self._session.selection
        if page is None:
            return Focus()
        mark = page.mark(chosen.suggestion_id, chosen.claim_id)
        if mark is None:
            return Focus(evidence=self._evidence_in_focus(page, chosen))
        return focus_of(page, mark, link_id=chosen.link_id, link_suggestion_id=chosen.link_suggestion_id)

    @staticmethod
    def _evidence_in_focus(page: Page, chosen: Selection) -> EvidenceMark | None:
        """The words that name the evidence under the cursor, where no claim is."""
        found = page.mention(chosen.evidence_suggestion_id)
        if found is not None or chosen.evidence_id is None:
            return found
        named = (m for m in page.evidence if m.evidence is not None and m.evidence.id == chosen.evidence_id)
        return next(named, None)

    def _page_changed(self) -> None:
        page = self._session.page
        if page is None:
            return
        self.cautions.say(page.warnings)
        self.view.set_page(page, self._focus())
        self._head_words()

    def _head_words(self) -> None:
        page = self._session.page
        if page is None:
            return
        text = page.text
        self._head.title.setText(text.article.publisher or tr("Article"))
        self._fictional.setVisible(text.article.fictional)
        self._version.setText(
            tr("Version {number} of {versions} · imported {day}").format(
                number=text.number, versions=text.versions, day=texts.local_day(text.imported_at)
            )
        )
        waiting = page.waiting
        looking = self._session.importing.awaited
        self._waiting.setText(
            tr("looking for claims")
            if looking
            else texts.waiting(
                len(waiting),
                sum(map(is_linked, waiting)),
                proposed=bool(page.suggestions or page.evidence),
                mentions=len(page.unanswered),
            )
        )
        self._zoom.setText(f"{round(self.view.zoom * 100)} %")

    def _selected(self, _selection: Selection) -> None:
        focus = self._focus()
        self.view.set_focus(focus)
        if focus.mark is not None:
            self.view.bring(focus.mark, at_once=not self.view.isVisible())
        elif focus.evidence is not None:
            self.view.bring_evidence(at_once=not self.view.isVisible())

    def _picked(self, mark: Mark) -> None:
        if mark.suggestion is not None:
            self._session.loop.go_suggestion(mark.suggestion)
        elif mark.claim_id is not None:
            self._session.select(Selection(version_id=self._version_id(), claim_id=mark.claim_id))

    def _named(self, mark: EvidenceMark) -> None:
        """Evidence with a claim is shown with it; evidence without one alone."""
        session, page = self._session, self._session.page
        told = mark.suggestion
        for one in page.shown if page is not None and told is not None else ():
            link = next((k for k in one.links if told and k.evidence_suggestion_id == told.id), None)
            if link is not None:
                session.loop.go_suggestion(one, link=link)
                return
        if mark.evidence is not None:
            session.open_evidence(mark.evidence.id)
        elif told is not None:
            session.loop.go_mention(told)

    def _version_id(self) -> int | None:
        return self._session.page.text.version_id if self._session.page else None

    # Acts -----------------------------------------------------------------------------------------------------------------------------

    def activate(self) -> None:
        """Takes the focus: the next key is expected here."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_zoom(self, zoom: float) -> None:
        self.view.set_zoom(zoom)
        self._head_words()

    def _can_make_claim(self) -> bool:
        return self._session.centre in ("article", "start")

    def new_claim(self) -> None:
        """A claim of the selected words; where nothing is selected, of words that are typed."""
        spans = self.view.selected_spans() if self._is_shown() else ()
        if not spans:
            self._ask_claim()
            return
        self.view.drop_selection()
        self._session.new_claim(spans)

    def _ask_claim(self) -> None:
        from workbench.ui.dialogs.ask_line import ask

        ask(
            self,
            title=tr("New claim by hand"),
            label=tr("The words of the claim"),
            act=tr("Make the claim"),
            note=tr("To take words of the article, select them first."),
            then=lambda words: self._session.new_claim((), words=words),
        )

    def toggle_passage(self) -> None:
        """Leaves the paragraph at the cursor out, or takes it back."""
        start = self.view.passage_at_cursor()
        page = self._session.page
        passage = next((p for p in page.text.passages if p.start == start), None) if page else None
        if passage is not None:
            body = passage.role is PassageRole.FURNITURE
            self._set_role((passage.start,), PassageRole.BODY if body else PassageRole.FURNITURE)

    def _restore(self, starts: tuple[int, ...]) -> None:
        self._set_role(starts, PassageRole.BODY)

    def _set_role(self, starts: tuple[int, ...], role: PassageRole) -> None:
        page = self._session.page
        if page is None:
            return
        words = tr("Paragraph restored.") if role is PassageRole.BODY else tr("Paragraph left out.")
        for start in starts:
            if self._session.attempt(articles.set_passage_role, page.text.version_id, start, role) is not None:
                self._session.message.emit(words, True)

    def clear_selection(self) -> None:
        self._session.select(dataclasses.replace(Selection(), version_id=self._version_id()))
