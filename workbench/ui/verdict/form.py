"""The part of the verdict that is filled in: outcome, reason or conclusion, right and wrong, why, reply. Knows nothing of saving."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from workbench.domain.claim import ClaimCard
from workbench.domain.readiness import accepted_links, clash
from workbench.domain.verdict import Scale
from workbench.domain.vocab import ClaimStatus
from workbench.ui.actions import Actions
from workbench.ui.scale_words import scale_words
from workbench.ui.session import Session
from workbench.ui.translate import label, plural, told, tr
from workbench.ui.verdict.choices import REASONS, Choice
from workbench.ui.verdict.draft import Draft
from workbench.ui.verdict.need_words import detail_words
from workbench.ui.verdict.outcome_rows import OutcomeRows
from workbench.ui.verdict.reply_part import ReplyPart
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import clear, column, row
from workbench.ui.widgets.fields import Area
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.segmented import Segmented
from workbench.ui.widgets.words import Run, Runs, Words, caption, muted


class Form(QWidget):
    """`asked_scale(uid)`: a scale was chosen where there was none. `foot`, with the buttons, stays in sight below the scrolled part."""

    asked_scale = Signal(str)

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self.written = False
        self._ask: Segmented | None = None
        self.rows = OutcomeRows()
        self.reasons = Segmented([(r.value, tr(words)) for r, words in REASONS.items()], name=tr("Why no rating"))
        self.conclusion = Area(
            tr("Written conclusion"), lines=4, hint=tr("The conclusion in your own words, as it will print")
        )
        self.right = Area(tr("What is right"), lines=2)
        self.wrong = Area(tr("What is wrong"), lines=2)
        self.unknown = Area(tr("What we do not know"), lines=2)
        self.why = Area(tr("Why, in plain words"), lines=2)
        self.reply = ReplyPart(session)
        self.words = muted(plural(0, tr("{n} word"), tr("{n} words")))
        self.clash = Words(px=13, weight=600, wrap=True)
        self.trouble = Words(px=13, role="danger", wrap=True)
        self.save = Button(tr("Save verdict"), icon="check", key="Ctrl Enter", kind="primary")
        self.save.clicked.connect(lambda: actions.trigger("verdict.save"))
        self.other_way = Button(tr("Written conclusion instead"))
        self.scale_instead = Button(tr("Rate on the scale instead"), kind="quiet")
        self.goes_to = Runs()
        self.why.textChanged.connect(self._count)
        self._build()

    def _build(self) -> None:
        body = column(spacing=7)
        self.setLayout(body)
        head = row()
        self.caption = caption(tr("Outcome"))
        self.aside = Words(px=12, role="muted")
        head.addWidget(self.caption)
        head.addStretch(1)
        head.addWidget(self.aside)
        head.addWidget(self.scale_instead)
        body.addLayout(head)
        self.ask_scale = QWidget()
        self._scale_line = row()
        self.ask_scale.setLayout(self._scale_line)
        body.addWidget(self.ask_scale)
        body.addWidget(self.rows)
        self.reason_line = QWidget()
        line = self._reason = row(margins=(0, 2, 0, 2))
        line.addWidget(muted(tr("Because it is"), wrap=False))
        line.addWidget(self.reasons)
        line.addStretch(1)
        self.reason_line.setLayout(line)
        body.addWidget(self.reason_line)
        body.addWidget(self.conclusion)
        body.addSpacing(2)
        thirds = self._thirds = row(spacing=12)
        for area in (self.right, self.wrong, self.unknown):
            third = column(spacing=6)
            third.addWidget(caption(area.accessibleName()))
            third.addWidget(area)
            third.addStretch(1)
            thirds.addLayout(third, 1)
        body.addLayout(thirds)
        body.addSpacing(2)
        head = row()
        head.addWidget(caption(tr("Why, in plain words")))
        head.addStretch(1)
        head.addWidget(self.words)
        body.addLayout(head)
        body.addWidget(self.why)
        body.addWidget(self.reply)
        self._build_foot()

    def _build_foot(self) -> None:
        self.foot = QWidget()
        foot = self.foot_lines = column(margins=(28, 10, 28, 14), spacing=6)
        self.foot.setLayout(foot)
        foot.addWidget(self.clash)
        foot.addWidget(self.trouble)
        buttons = Flow(gap=8)  # in one row what it goes to would stand one letter a line where there is little room
        beside = column(margins=(4, 7, 0, 0))
        beside.addWidget(self.goes_to)
        told = QWidget()
        told.setLayout(beside)
        for part in (self.save, self.other_way, told):
            buttons.addWidget(part)
        foot.addLayout(buttons)

    def set_narrow(self, *, narrow: bool) -> None:
        """What stands side by side stands one below the other where there is little room."""
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for line in (self._thirds, self._reason):
            line.setDirection(way)
        self.reply.set_narrow(narrow=narrow)
        left, _top, right, _bottom = (14, 0, 14, 0) if narrow else (28, 0, 28, 0)
        self.foot_lines.setContentsMargins(left, 10, right, 14)

    # Showing ----------------------------------------------------------------------------------------------------------------------

    def show_outcomes(
        self, rows: Sequence[Choice], *, scales: Sequence[Scale], quotation: bool, on_scale: bool
    ) -> None:
        """The rows; where no scale was chosen yet, which ones there are to choose from."""
        self.rows.show_choices(rows)
        self.scale_instead.setVisible(quotation)
        self.scale_instead.say(tr("Judge the quotation instead") if on_scale else tr("Rate on the scale instead"))
        clear(self._scale_line)
        self._ask = None
        self.ask_scale.setVisible(bool(scales))
        if scales:
            ask = self._ask = Segmented([(s.uid, scale_words(s.name)) for s in scales], name=tr("Scale"))
            ask.chosen.connect(self.asked_scale)
            self._scale_line.addWidget(ask)
            ask.show()  # at once, so that it can take the focus
            self._scale_line.addWidget(
                muted(tr("How do you rate? Nothing is chosen for you; the settings change it later.")), 1
            )

    def fill(self, card: ClaimCard, draft: Draft, *, second_reader: bool) -> None:
        self.written = draft.written
        self.caption.setText(tr("Conclusion") if draft.written else tr("Outcome"))
        self.rows.setVisible(not draft.written)
        self.ask_scale.setVisible(not draft.written and self._scale_line.count() > 0)
        self.conclusion.setVisible(draft.written)
        self.scale_instead.setVisible(self.scale_instead.isVisibleTo(self) and not draft.written)
        self.other_way.say(tr("A rating instead") if draft.written else tr("Written conclusion instead"))
        self.rows.show_choice(draft.digit)
        self.show_reason(draft.digit == 0 and not draft.written)
        self.reasons.choose(draft.reason)
        for area, text in self._texts(draft):
            if area.toPlainText() != text:
                area.show_text(text)
        self.reply.fill(card.claim.id, card.replies)
        where = label(ClaimStatus.IN_REVIEW if second_reader else ClaimStatus.DECIDED)
        whole = tr("goes to {status}: a second reader is required") if second_reader else tr("goes to {status}")
        before, _, after = whole.partition("{status}")
        self.goes_to.set_runs([Run(before, role="muted"), Run(where, 600), Run(after, role="muted")])
        self.show_clash(card)
        self.complain("")

    def _texts(self, draft: Draft) -> list[tuple[Area, str]]:
        return [
            (self.conclusion, draft.conclusion),
            (self.why, draft.rationale),
            (self.right, draft.right),
            (self.wrong, draft.wrong),
            (self.unknown, draft.unknown),
        ]

    def show_reason(self, shown: bool) -> None:
        self.reason_line.setVisible(shown)

    def show_clash(self, card: ClaimCard) -> None:
        """Whether the rating that is chosen says the opposite of the evidence. It stands in the foot, in sight wherever the form is scrolled;
        of what is saved it stands among what is missing."""
        chosen = None if self.written else self.rows.value()
        level = chosen.level if chosen else None
        saved = card.verdict.level if card.verdict else None
        found = clash(level, accepted_links(card)) if level != saved else ()
        self.clash.setText(": ".join((told(found[0].text), detail_words(found[0].detail))) if found else "")
        self.clash.setVisible(bool(found))

    def complain(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _count(self) -> None:
        count = len(self.why.toPlainText().split())
        self.words.setText(plural(count, tr("{n} word"), tr("{n} words")))

    # Reading ----------------------------------------------------------------------------------------------------------------------

    def draft(self, base: int) -> Draft:
        """What stands in the form now."""
        chosen = self.rows.value()
        return Draft(
            base=base,
            digit=chosen.digit if chosen else None,
            reason=self.reasons.value(),
            written=self.written,
            conclusion=self.conclusion.toPlainText(),
            rationale=self.why.toPlainText(),
            right=self.right.toPlainText(),
            wrong=self.wrong.toPlainText(),
            unknown=self.unknown.toPlainText(),
        )

    def missing(self) -> str:
        """What is still to be answered before it can be saved, or ""."""
        if self.written:
            return "" if self.conclusion.toPlainText().strip() else tr("Write the conclusion first.")
        chosen = self.rows.value()
        if chosen is None and self._ask is not None:
            return tr("Choose how you rate first: the scales stand above.")
        if chosen is None:
            return tr("Choose an outcome first: its digit, or a click on its row.")
        return tr("Choose why there is no rating.") if chosen.digit == 0 and not self.reasons.value() else ""

    def focus(self) -> None:
        if self.written:
            self.conclusion.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._ask is not None:
            self._ask.focus()
        else:
            self.rows.focus()

    def focus_reason(self) -> None:
        self.reasons.focus()
