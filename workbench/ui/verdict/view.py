"""The verdict on one claim: evidence first, then the outcomes with their definitions, then why. Nothing is preselected; Ctrl+Enter saves a version."""

from __future__ import annotations

import dataclasses
import functools

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from workbench.domain.claim import ClaimCard
from workbench.domain.readiness import accepted_links, readiness, still_missing
from workbench.domain.verdict import Scale
from workbench.domain.vocab import VerdictOutcome
from workbench.services import library as libraries
from workbench.services import queries, verdicts
from workbench.services import scales as rating
from workbench.ui import texts, theme
from workbench.ui.actions import Actions
from workbench.ui.inspector.claim_parts import quoted
from workbench.ui.inspector.status import status_kind
from workbench.ui.inspector.subject import read_subject, said_by
from workbench.ui.keys import is_field
from workbench.ui.scale_words import scale_words
from workbench.ui.session import Session
from workbench.ui.translate import label, told, tr
from workbench.ui.verdict.choices import choices, is_quotation
from workbench.ui.verdict.draft import Draft, from_verdict, reason_of
from workbench.ui.verdict.evidence_cards import EvidenceCards
from workbench.ui.verdict.form import Form
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import PaneHead, column
from workbench.ui.widgets.chip import Chip
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.words import Words, muted

NARROW = 440  # pixels: less is the middle of a window on a small screen at 200 %


class VerdictView(QWidget):
    """`saved(verdict_id)` after a version was written."""

    saved = Signal(int)

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self.setAccessibleName(tr("Verdict"))
        self._session = session
        self.card: ClaimCard | None = None
        self._drafts: dict[int, Draft] = {}
        self._scales: tuple[Scale, ...] = ()
        self._on_scale = False
        self._narrow = False
        self.form = Form(session, actions)
        self._build(actions)
        self.form.rows.chosen.connect(self._chosen)
        self.form.asked_scale.connect(self._choose_scale)
        self.form.other_way.clicked.connect(self._other_way)
        self.form.scale_instead.clicked.connect(self._scale_instead)
        session.changed.connect(lambda _changes: self.refresh())
        session.claim_selected.connect(lambda _chosen: self._follow())
        actions.connect("verdict.save", self.save, self._can_save)
        for digit in range(10):
            actions.connect(
                f"verdict.level.{digit}",
                functools.partial(self.form.rows.pick, digit),
                functools.partial(self._can_choose, digit),
            )

    def _build(self, actions: Actions) -> None:
        self.head = PaneHead(tr("Verdict"))
        self.chip = Chip()
        self.scale = Combo(tr("Scale"))
        self.scale.activated.connect(lambda at: self._choose_scale(self._scales[at].uid))
        close = Button("", icon="x", kind="quiet")
        close.setAccessibleName(tr("Back to the article"))
        close.setToolTip(tr("Back to the article (Esc)"))
        close.clicked.connect(lambda: actions.trigger("view.back"))
        self.fictional = Chip(tr("fictional sample"))
        self.head.line.addWidget(self.chip)
        self.head.line.addWidget(self.fictional)
        self.head.line.addStretch(1)
        self.scale_name = Words(tr("Scale"), role="muted")
        for part in (self.scale_name, self.scale, close):
            self.head.line.addWidget(part)
        self.words = Words(px=20, weight=600, serif=True, wrap=True, selectable=True)
        self.by = muted(px=13)
        self.evidence = EvidenceCards()
        inside = QFrame()
        body = self._body = column(margins=(28, 18, 28, 20), spacing=6)
        inside.setLayout(body)
        body.addWidget(self.words)
        body.addWidget(self.by)
        body.addSpacing(6)
        body.addWidget(self.evidence)
        body.addSpacing(8)
        body.addWidget(self.form)
        body.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        whole = column(spacing=0)
        self.setLayout(whole)
        whole.addWidget(self.head)
        whole.addWidget(area, 1)
        whole.addWidget(self.form.foot)
        self._area = area

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        side = 14 if narrow else 28
        self._body.setContentsMargins(side, 18, side, 20)
        self.form.set_narrow(narrow=narrow)
        self.evidence.set_narrow(narrow=narrow)
        self._narrow = narrow
        self._show_head()

    def _show_head(self) -> None:
        """Where there is little room, the head is for the title and the choice of the scale; the rest stands below the claim anyway."""
        self.scale_name.setVisible(not self._narrow and not self.scale.isHidden())
        self.chip.setVisible(not self._narrow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().colour("panel"))

    # What is shown ----------------------------------------------------------------------------------------------------------------

    @property
    def active(self) -> bool:
        return self._session.centre == "verdict"

    @property
    def message_place(self) -> QVBoxLayout:
        """Messages stand in the foot: over the form they would cover what is being filled in."""
        return self.form.foot_lines

    def activate(self) -> None:
        """The verdict has become the middle: the focus goes where the next digit is expected."""
        self._follow()
        self.form.focus()

    def _follow(self) -> None:
        if not self.active:
            return
        self._remember()
        self.card = read_subject(self._session).card
        if self.card is None:
            self._session.show_centre("article")
            return
        self._on_scale = False
        known = self._drafts.get(self.card.claim.id)
        newest = self.card.verdict.id if self.card.verdict else 0
        draft = known if known is not None and known.base == newest else from_verdict(self.card.verdict)
        self._show(draft)

    def refresh(self) -> None:
        """The claim as it is in the library now; what is being typed stays, unless the verdict itself has changed."""
        if not self.active or self.card is None:
            return
        before = self.card.verdict.id if self.card.verdict else 0
        card = read_subject(self._session).card
        if card is None or card.claim.id != self.card.claim.id:
            self._follow()
            return
        draft = self.form.draft(before)
        self.card = card
        newest = card.verdict.id if card.verdict else 0
        self._show(draft if newest == before else from_verdict(card.verdict))

    def _remember(self) -> None:
        if self.card is not None:
            self._drafts[self.card.claim.id] = self.form.draft(self.card.verdict.id if self.card.verdict else 0)

    def _show(self, draft: Draft) -> None:
        assert self.card is not None
        claim, subject = self.card.claim, read_subject(self._session)
        self.head.title.setText(tr("Verdict on claim C{number}").format(number=claim.number))
        self.chip.say(label(claim.status), status_kind(claim.status))
        self.words.setText(quoted(claim.verbatim))
        article = subject.text.article if subject.text else None
        self.fictional.setVisible(article is not None and article.fictional)
        where = (
            ", ".join(
                part for part in (texts.apart(article.publisher or article.title), texts.day(article.published)) if part
            )
            if article
            else ""
        )
        self.by.setText(" · ".join(part for part in (said_by(subject), where) if part))
        self.evidence.show_links(accepted_links(self.card), subject.reporter)
        self._show_scale(draft)
        self.form.fill(self.card, draft, second_reader=libraries.profile(self._session.library).second_reader)

    def _show_scale(self, draft: Draft) -> None:
        assert self.card is not None
        self._scales = rating.known(self._session.library)
        chosen = libraries.profile(self._session.library).scale
        scale = next((s for s in self._scales if s.uid == chosen), None)
        quotation = is_quotation(self.card.claim.kind) and not self._on_scale
        self.scale.blockSignals(True)
        self.scale.clear()
        self.scale.addItems([scale_words(s.name) for s in self._scales])
        self.scale.setCurrentIndex(self._scales.index(scale) if scale else -1)
        self.scale.blockSignals(False)
        self.scale.updateGeometry()
        rated = scale is not None and not quotation and not draft.written
        self.scale.setVisible(rated)
        self._show_head()
        self.form.show_outcomes(
            choices(scale, quotation=quotation),
            scales=() if scale is not None or quotation else self._scales,
            quotation=is_quotation(self.card.claim.kind),
            on_scale=self._on_scale,
        )

    # What is chosen -----------------------------------------------------------------------------------------------------------------

    def _can_choose(self, digit: int) -> bool:
        return self.active and self.card is not None and not self.form.written and digit in self.form.rows.rows

    def _chosen(self, digit: int) -> None:
        """The focus goes on: to the reason where there is no rating, else to why; where somebody is writing it stays."""
        self.form.complain("")
        self.form.show_reason(digit == 0)
        if self.card is not None:
            self.form.show_clash(self.card)
        if digit == 0:
            self.form.focus_reason()
        elif not self._writing():
            self.form.why.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.form.why))  # once it has its place

    def _writing(self) -> bool:
        """Whether a field of the form has the focus."""
        focus = QApplication.focusWidget()
        return focus is not None and self.form.isAncestorOf(focus) and is_field(focus)

    def _choose_scale(self, uid: str) -> None:
        profile = libraries.profile(self._session.library)
        if self._session.attempt(libraries.set_profile, dataclasses.replace(profile, scale=uid)) is not None:
            self.form.rows.show_choice(None)
            self.refresh()
            self.form.focus()

    def _scale_instead(self) -> None:
        self._on_scale = not self._on_scale
        self.form.rows.show_choice(None)
        if self.card is not None:
            self._show(self.form.draft(self.card.verdict.id if self.card.verdict else 0))

    def _other_way(self) -> None:
        if self.card is not None:
            draft = self.form.draft(self.card.verdict.id if self.card.verdict else 0)
            self._show(dataclasses.replace(draft, written=not draft.written))
            self.form.focus()

    # Saving -------------------------------------------------------------------------------------------------------------------------

    def _can_save(self) -> bool:
        return self.active and self.card is not None

    def save(self) -> None:
        """Writes a version of the verdict; what is missing is said in place."""
        if self.card is None:
            return
        draft, choice = self.form.draft(0), self.form.rows.value()
        wrong = self.form.missing()
        self.form.complain(wrong)
        if wrong:
            return
        outcome = VerdictOutcome.WRITTEN if draft.written else choice.outcome if choice else VerdictOutcome.NO_RATING
        made = self._session.do(
            verdicts.set_verdict,
            self.card.claim.id,
            outcome=outcome,
            scale_uid=libraries.profile(self._session.library).scale if outcome is VerdictOutcome.RATED else "",
            digit=draft.digit if outcome is VerdictOutcome.RATED else None,
            finding=choice.finding if choice and outcome is VerdictOutcome.QUOTATION else None,
            no_rating_reason=reason_of(draft.reason) if outcome is VerdictOutcome.NO_RATING else None,
            conclusion=draft.conclusion if draft.written else "",
            rationale=draft.rationale,
            right=draft.right,
            wrong=draft.wrong,
            unknown=draft.unknown,
        )
        if made is not None:
            self._drafts.pop(self.card.claim.id, None)
            self._session.message.emit(self._saved_words(self.card.claim.id), True)
            self.form.save.setFocus(Qt.FocusReason.OtherFocusReason)
            self.saved.emit(made)

    def _saved_words(self, claim_id: int) -> str:
        """That it is saved, and what the claim still needs, read anew: *decided* alone would sound as if nothing were missing."""
        library = self._session.library
        card = queries.claim_card(library, claim_id)
        first, more = still_missing(readiness(card, libraries.profile(library)))
        if not first:
            return tr("Verdict saved. Nothing is missing.")
        if more:
            return tr("Saved. Still missing: {things}; and {count} more.").format(
                things="; ".join(map(told, first)), count=more
            )
        return tr("Saved. Still missing: {things}.").format(things="; ".join(map(told, first)))
