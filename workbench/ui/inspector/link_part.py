"""The link in focus: what the article says the evidence does to the claim, why it is proposed, and whose judgement it is so far."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from workbench.domain.rules import confidence
from workbench.domain.spans import Span
from workbench.domain.vocab import Basis, Stance, SuggestionKind
from workbench.services import linking, rules
from workbench.ui import texts, translate
from workbench.ui.actions import Actions
from workbench.ui.inspector.subject import Subject, speaker
from workbench.ui.inspector.times import moment
from workbench.ui.session import Session
from workbench.ui.translate import label, tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import Card, Section, row
from workbench.ui.widgets.chip import Chip, ChipKind
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.stance_sign import StanceLabel
from workbench.ui.widgets.words import Run, Runs, Words, caption


@dataclass(frozen=True, slots=True)
class Told:
    """A link as it is shown, proposed or accepted."""

    stance: Stance
    word: str
    chip: tuple[str, ChipKind]
    name: str
    words: str
    paragraph: int
    cue: str
    reference: str
    rule: str
    reason: str
    confidence: float
    basis: tuple[Run, ...]


class LinkPart(Section):
    """Card of the link, with its place among the links of the claim at the right of the caption."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__(tr("Proposed link"))
        self._session = session
        self._link_id: int | None = None
        self._was_proposed = False
        self.card = Card()
        self.body.addWidget(self.card)
        self.go = Button(tr("Go to this evidence"), icon="arrow-right", key="E")
        self.go.clicked.connect(lambda: actions.trigger("evidence.go"))
        self.accept = Button(tr("Accept link"), key="Enter", kind="primary")
        self.accept.clicked.connect(lambda: actions.trigger("claim.accept"))
        self.alone = Button(tr("Evidence alone"), key="Shift+Enter")
        self.alone.setToolTip(tr("Claim and link stay proposed"))
        self.alone.clicked.connect(lambda: actions.trigger("evidence.accept"))
        self.reject = Button(tr("Reject"), key="X")
        self.reject.clicked.connect(lambda: actions.trigger("claim.reject"))
        self.silence = Button("", icon="prohibit", kind="quiet")
        self.silence.setAccessibleName(tr("Switch this rule off"))
        self.silence.setToolTip(tr("Switch off the rule that proposes this (Shift+X); Undo brings all back"))
        self.silence.clicked.connect(lambda: actions.trigger("rules.silence"))
        self._inner = QWidget()
        self.card.body.addWidget(self._inner)
        buttons = Flow(gap=8)
        buttons.setContentsMargins(0, 4, 0, 0)
        for button in (self.go, self.accept, self.alone, self.reject, self.silence):
            buttons.addWidget(button)
        self.remove = Button("", icon="x", kind="quiet", small=True)
        self.remove.setAccessibleName(tr("Remove this link"))
        self.remove.setToolTip(tr("Remove this link; claim and evidence stay, and Undo brings it back"))
        self.remove.clicked.connect(self._remove)
        self.head.addWidget(self.remove)
        self.card.body.addLayout(buttons)

    def fill(self, subject: Subject, *, compact: bool) -> None:
        told = tell(subject)
        self.setVisible(told is not None and not compact)
        if told is None:
            return
        proposed = subject.proposed is not None
        self.entitle(tr("Proposed link") if proposed else tr("Link"))
        self.aside.setText(
            tr("{place} of {links}").format(place=subject.place, links=subject.links) if subject.links else ""
        )
        self.card.set_stance(told.stance)
        on_evidence = proposed and subject.stage == "evidence"
        self.go.setVisible(not on_evidence)
        self.go.say(tr("Go to this evidence") if subject.stage == "claim" else tr("Next evidence"))
        self.go.setVisible(not on_evidence and (subject.stage == "claim" or subject.links > 1))
        self.accept.say(_accepts(subject))
        self.accept.setToolTip(_with_speaker(subject))
        self.accept.setVisible(on_evidence)
        self.alone.setVisible(on_evidence and _new_evidence(subject))
        self.reject.setVisible(on_evidence)
        self.silence.setVisible(on_evidence)
        self._link_id = subject.link.id if subject.link is not None else None
        self._was_proposed = subject.link is not None and bool(subject.link.rule) and subject.link.elsewhere is None
        self.remove.setVisible(self._link_id is not None)
        self._rebuild(told)

    def _remove(self) -> None:
        if self._link_id is None or self._session.attempt(linking.unlink, self._link_id) is None:
            return
        chosen = self._session.selection
        self._session.select(replace(chosen, link_id=None, evidence_id=None, stage="claim"))
        told = tr("Link removed. It is not proposed again.") if self._was_proposed else tr("Link removed.")
        self._session.message.emit(told, True)

    def _rebuild(self, told: Told) -> None:
        old, self._inner = self._inner, QWidget()
        self.card.body.replaceWidget(old, self._inner)
        self._inner.show()
        old.hide()
        old.deleteLater()
        grid = QGridLayout(self._inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 62)
        grid.setColumnStretch(1, 1)
        head = row()
        head.addWidget(StanceLabel(told.stance, word=told.word))
        head.addStretch(1)
        head.addWidget(Chip(*told.chip))
        grid.addLayout(head, 0, 0, 1, 2)
        where = ", " + tr("paragraph {number}").format(number=told.paragraph) if told.paragraph else ""
        name = f"{told.name} " if told.name else ""
        grid.addWidget(
            Runs([Run(name, 600), Run(texts.apart(f"“{told.words}”")), Run(where, role="muted")], px=13, line=19),
            1,
            0,
            1,
            2,
        )
        lines = _why(told)
        if lines:
            grid.addWidget(caption(tr("Why proposed")), 2, 0, 1, 2)
        for number, (key, runs) in enumerate([*lines, (tr("Basis"), list(told.basis))], start=3):
            grid.addWidget(Words(key, px=12, role="muted"), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Runs(runs), number, 1)


def _why(told: Told) -> list[tuple[str, list[Run]]]:
    lines: list[tuple[str, list[Run]]] = []
    if told.cue:
        lines.append((tr("Cue"), [Run(told.cue, 600, fill="cue_fill")]))
    if told.reference:
        lines.append((tr("Refers to"), [Run(told.reference)]))
    if told.rule:
        rule = rules.told(SuggestionKind.LINK, told.rule)
        lines.append(
            (tr("Rule"), [Run(tr(rule.name), 600), Run(f" · {tr(confidence(told.confidence))}", role="muted")])
        )
        lines.append(("", [Run(tr(rule.why), role="muted")]))
    if told.reason and not told.reference:
        lines.append((tr("Reading"), [Run(translate.told(told.reason))]))
    return lines


def _new_evidence(subject: Subject) -> bool:
    link = subject.proposed
    return link is not None and link.evidence is not None and link.evidence_id is None


def _accepts(subject: Subject) -> str:
    """What Enter makes of the proposed link, in the words of its button."""
    if _new_evidence(subject):
        return tr("Accept evidence and link") if subject.card else tr("Accept evidence, claim and link")
    return tr("Accept link") if subject.card else tr("Accept claim and link")


def _with_speaker(subject: Subject) -> str:
    name, _ = speaker(subject)
    return "" if subject.card or not name else tr("The claim with its speaker, {name}").format(name=name)


def tell(subject: Subject) -> Told | None:
    """The link of a subject in words, or None where it has none."""
    if subject.proposed is not None:
        link, source = subject.proposed.link, subject.proposed.evidence
        return Told(
            stance=link.stance,
            word=texts.bearing(link),
            chip=(tr("proposed"), "proposed"),
            name="",
            words=subject.cut(source.span) if source else tr("no evidence named"),
            paragraph=subject.paragraph(source.span) if source else 0,
            cue=subject.cut(link.cue),
            reference=_reference(subject, link.reference),
            rule=link.rule,
            reason=link.reason,
            confidence=link.confidence,
            basis=_reported(subject, link.third_party),
        )
    if subject.link is None or subject.link.evidence is None:
        return None
    link_, source_ = subject.link, subject.link.evidence
    mention = next((m for m in source_.mentions if subject.text and m.version_id == subject.text.version_id), None)
    seen = link_.basis is Basis.CHECKER_OBSERVED
    here = link_.elsewhere is None  # the words of another article do not stand in this one
    return Told(
        stance=link_.stance,
        word=tr("not yet judged") if link_.unjudged else label(link_.stance),
        chip=(tr("observed"), "ok") if seen else (tr("not seen by us"), "context"),
        name=f"E{source_.number}",
        words=mention.quote if mention else source_.title,
        paragraph=subject.paragraph(mention.span) if mention else 0,
        cue=subject.cut(link_.cue) if here else "",
        reference=_reference(subject, link_.reference) if here else "",
        rule=link_.rule,
        reason=link_.reason,
        confidence=link_.confidence / 1000,
        basis=_basis(subject),
    )


def _reference(subject: Subject, span: Span | None) -> str:
    words = subject.cut(span)
    who, _ = speaker(subject)
    quoted = texts.apart(f"“{words}”") if words else ""
    return tr("{words} is {who}’s").format(words=quoted, who=texts.apart(who)) if words and who else quoted


def _reported(subject: Subject, third_party: str, reporter: str = "") -> tuple[Run, ...]:
    """`reporter`: whose report it is, where that is not the article of the claim."""
    whose = reporter or subject.reporter
    by = tr("{person}, in {paper}").format(person=third_party, paper=whose) if third_party else whose
    said = tr("as reported by {by}").format(by=texts.apart(f"{by}, "))
    return (Run(said), Run(tr("not seen by us"), 600))


def _basis(subject: Subject) -> tuple[Run, ...]:
    link = subject.link
    assert link is not None
    if link.basis is Basis.CHECKER_OBSERVED:
        when = moment(link.observed_at)
        by = tr("by {name}, {when}").format(name=texts.signer(link.observed_by), when=when)
        return (Run(tr("observed"), 600), Run(f" {by}"))
    if link.unjudged and link.elsewhere is None:
        return (Run(tr("linked by hand; nobody has judged yet what it does to the claim")),)
    elsewhere = link.elsewhere.by if link.elsewhere is not None else ""
    return _reported(subject, link.third_party if link.basis is Basis.THIRD_PARTY else "", elsewhere)
