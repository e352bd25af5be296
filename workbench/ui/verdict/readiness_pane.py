"""Beside the verdict: what is still missing before publishing, in words, each line with the act that mends it; the trail of who did what; what prints."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from workbench.domain.claim import ClaimCard
from workbench.domain.queues import signed
from workbench.domain.readiness import Need, accepted_links, missing, opposed, readiness
from workbench.domain.vocab import ClaimStatus, Disclosure
from workbench.services import library as libraries
from workbench.services import verdicts
from workbench.ui import icons, texts, theme
from workbench.ui.actions import Actions
from workbench.ui.dialogs import ask_line
from workbench.ui.inspector.subject import read_subject
from workbench.ui.inspector.times import moment
from workbench.ui.session import Session
from workbench.ui.translate import label, plural, told, tr
from workbench.ui.verdict.need_words import detail_words
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import PaneHead, Section, clear, column, row
from workbench.ui.widgets.chip import Chip
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.words import Run, Runs, Words, muted


class ReadinessPane(QWidget):
    """Reads the claim's card anew whenever something changed, while the verdict is the centre."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self.setAccessibleName(tr("Ready to publish?"))
        self._session, self._actions = session, actions
        self.card: ClaimCard | None = None
        self.needs: tuple[Need, ...] = ()
        self.head = PaneHead(tr("Ready to publish?"))
        self.chip = Chip()
        self.head.line.addStretch(1)
        self.head.line.addWidget(self.chip)
        self.list = Section(tr("Readiness, the newsroom’s rules"))
        self.trail = Section(tr("Review trail"))
        self.corrections = Section(tr("Corrections"))
        self.prints = Section(tr("What prints"))
        self.approve = Button(tr("Approve as second reader…"), icon="check")
        self.approve.clicked.connect(self._ask_approval)
        self.export = Button(tr("Export…"), icon="export", key="Ctrl E")
        self.export.clicked.connect(lambda: actions.trigger("export.report"))
        self._build()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.refresh)
        for signal in (session.changed, session.claim_selected, session.centre_changed):
            signal.connect(lambda *_args: self._again.start(0))

    def _build(self) -> None:
        inside = QFrame()
        body = column(spacing=0)
        inside.setLayout(body)
        self._bodies = {}
        for section in (self.list, self.trail, self.corrections, self.prints):
            inner = column(margins=(0, 4, 0, 0), spacing=12)
            section.body.addLayout(inner)
            self._bodies[section] = inner
            body.addWidget(section)
        body.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        foot = Flow(gap=8)  # in one row it would be wider than the pane at its least
        foot.setContentsMargins(16, 10, 16, 14)
        foot.addWidget(self.export)
        foot.addWidget(self.approve)
        whole = column(spacing=0)
        self.setLayout(whole)
        whole.addWidget(self.head)
        whole.addWidget(area, 1)
        whole.addLayout(foot)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().colour("window"))

    def refresh(self) -> None:
        """Reads the card and shows it."""
        self._again.stop()
        if self._session.centre != "verdict":
            return
        self.card = read_subject(self._session).card
        if self.card is None:
            return
        profile = libraries.profile(self._session.library)
        self.needs = readiness(self.card, profile)
        left = missing(self.needs)
        words = plural(left, tr("{n} thing missing"), tr("{n} things missing"))
        self.chip.say(words if left else tr("ready"), "proposed" if left else "ok")
        self._fill(self.list, [self._line(need) for need in self.needs])
        entries = [_entry(*one) for one in trail(self.card)]
        self._fill(self.trail, entries or [muted(tr("Nobody has looked at evidence or judged it yet."))])
        corrections = [
            Runs([Run(moment(c.at), role="muted"), Run(f"  {c.text}")], px=12.5, line=18) for c in self.card.corrections
        ]
        self._fill(self.corrections, corrections)
        self.corrections.setVisible(bool(corrections))
        self._fill(self.prints, [Runs(_prints(self.card, left), px=13, line=19)])
        self.approve.setVisible(self.card.claim.status is ClaimStatus.IN_REVIEW)

    def _fill(self, section: Section, widgets: Sequence[QWidget]) -> None:
        clear(self._bodies[section])
        for widget in widgets:
            self._bodies[section].addWidget(widget)

    def _line(self, need: Need) -> QWidget:
        text, act = told(need.text), tr(need.act)
        words = column(spacing=1)
        words.addWidget(Words(text, wrap=True))
        if need.detail:
            words.addWidget(muted(detail_words(need.detail)))
        line = row(spacing=10)
        line.addWidget(
            _Mark("" if need.wanting else "check-circle" if need.ok else "warning"), 0, Qt.AlignmentFlag.AlignTop
        )
        line.addLayout(words, 1)
        mend = self._mend(need)
        if need.act and mend is not None:
            button = Button(act, small=True)
            button.setAccessibleName(f"{act}: {text}")
            button.clicked.connect(mend)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        made = QWidget()
        made.setLayout(line)
        state = tr("incomplete") if need.wanting else tr("done") if need.ok else tr("missing")
        made.setAccessibleName(f"{state}: {text}")
        return made

    # The acts that mend -------------------------------------------------------------------------------------------------------------

    def _mend(self, need: Need) -> Callable[[], object] | None:
        if need.what == "initials":
            return self._ask_initials
        if need.what == "speaker":
            return lambda: self._actions.trigger("claim.speaker")
        if need.what == "verdict":
            return self._to_verdict
        if need.what == "wording":
            return self._to_wording
        if need.what == "evidence":
            return lambda: self._session.show_centre("article")
        if need.what == "reply":
            return self._to_reply
        if need.what == "review":
            return self._ask_approval if self.card is not None and self.card.verdict is not None else None
        links = accepted_links(self.card) if self.card else ()
        if need.what == "clash":
            links = opposed(self.card.verdict.level, links) if self.card and self.card.verdict else ()
        link = next((k for k in links if k.evidence and need.what in ("clash", k.evidence.uid)), None)
        if link is None or link.evidence is None:
            return None
        evidence_id, link_id = link.evidence.id, link.id
        held, field = link.evidence.file is not None, "evidence.authenticity" if need.act == "assess" else ""
        return lambda: self._go(link_id, evidence_id, held=held, field=field)

    def _ask_initials(self) -> None:
        from workbench.ui.dialogs.settings import SettingsOverlay

        SettingsOverlay(self._session, self._actions, self.window(), at="Your initials").open()

    def _to_reply(self) -> None:
        field = self.window().findChild(QWidget, "reply")
        if isinstance(field, QWidget):
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_verdict(self) -> None:
        """Where the outcome is chosen, or where one is chosen already: where it is said why."""
        from workbench.ui.verdict.view import VerdictView

        for view in self.window().findChildren(VerdictView):
            if view.form.rows.value() is None or view.form.written:
                view.form.focus()
            else:
                view.form.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_wording(self) -> None:
        """What is typed next is the wording: the middle has taken the focus for itself."""
        self._session.show_centre("article")
        self._actions.trigger("claim.wording")

    def _go(self, link_id: int, evidence_id: int, *, held: bool, field: str) -> None:
        """`field`: the act that leads on to the field that is to be filled in."""
        chosen = self._session.selection
        self._session.select(replace(chosen, link_id=link_id, evidence_id=evidence_id, stage="evidence"))
        self._session.show_centre("player" if held else "article")
        if field:
            self._actions.trigger(field)

    def _ask_approval(self) -> None:
        if self.card is None:
            return
        claim_id, first = self.card.claim.id, signed(self.card.verdict.decided_by) if self.card.verdict else ""
        ask_line.ask(
            self,
            title=tr("Read and approved by"),
            label=tr("Initials of the second reader"),
            act=tr("Approve"),
            note=tr("The verdict was given by {first}; somebody else approves it.").format(first=first)
            if first
            else "",
            check=lambda words: (
                tr("{first} gave the verdict: somebody else approves it.").format(first=first) if words == first else ""
            ),
            then=lambda words: self._session.attempt(
                verdicts.add_review, claim_id, act=verdicts.APPROVED, initials=words
            ),
        )


class _Mark(QWidget):
    """A sign; without one a ring: neither missing nor done."""

    def __init__(self, sign: str) -> None:
        super().__init__()
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.hub().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(18, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._sign:
            role = "ok" if self._sign == "check-circle" else "text"
            icons.paint(painter, self._sign, QRectF(0, 0, 18, 18), role)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour("muted"), 1.4))
        painter.drawEllipse(QRectF(2.5, 2.5, 13, 13))


class _Face(QWidget):
    def __init__(self, initials: str) -> None:
        super().__init__()
        self._initials = "".join(c for c in signed(initials) if c.isalnum())[:2].upper()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(texts.signer(initials))
        self.setToolTip(texts.signer(initials))
        theme.hub().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(26, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().colour("context_fill"))
        painter.drawEllipse(self.rect())
        if not self._initials:
            icons.paint(painter, "user", QRectF(6, 6, 14, 14), "context")
            return
        painter.setPen(theme.current().colour("context"))
        painter.setFont(theme.ui_font(10.5, 600))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)


def trail(card: ClaimCard) -> list[tuple[str, str, str]]:
    """Who did what, newest first: instant, initials, act. What was seen stands in it beside the reviews."""
    entries = [(r.at, r.initials, f"{told(r.act)} · {r.note}" if r.note else told(r.act)) for r in card.reviews]
    entries += [
        (
            link.observed_at,
            link.observed_by,
            tr("observed {stance} on E{number}").format(stance=label(link.stance), number=link.evidence.number),
        )
        for link in accepted_links(card)
        if link.observed_at and link.evidence is not None
    ]
    return sorted(entries, reverse=True)


def _entry(at: str, initials: str, act: str) -> QWidget:
    line = row(spacing=10)
    line.addWidget(_Face(initials))
    line.addWidget(Words(act, wrap=True), 1)
    line.addWidget(Words(moment(at), px=12, role="muted"))
    made = QWidget()
    made.setLayout(line)
    return made


def _prints(card: ClaimCard, left: int) -> list[Run]:
    links = accepted_links(card)
    withheld = sum(
        k.evidence.disclosure not in (Disclosure.PUBLIC, Disclosure.UNATTRIBUTED) for k in links if k.evidence
    )
    shown = len(links) - withheld
    none, one, many = (
        tr("For publication: no item of evidence"),
        tr("For publication: {n} item of evidence"),
        tr("For publication: {n} items of evidence"),
    )
    words = plural(shown, one, many) if shown else none
    words += ", " + tr("{n} withheld (only counted)").format(n=withheld) if withheld else ""
    before, _, after = tr("{draft} until what is missing is settled.").partition("{draft}")
    draft = [Run(before), Run("DRAFT", 600), Run(after)]
    return [Run(f"{words}. "), *(draft if left else [])]
