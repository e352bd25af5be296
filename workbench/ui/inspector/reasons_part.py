"""Why a claim was proposed, as short lines: the rule, the words it went by, how likely a check is needed, what speaks for it and what against."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from workbench.domain.candidates import ClaimCandidate
from workbench.domain.rules import speaks_against
from workbench.domain.vocab import SuggestionKind
from workbench.services import rules
from workbench.ui.actions import Actions
from workbench.ui.translate import told, tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import row
from workbench.ui.widgets.words import Words, caption

LABEL = 62  # px, as beside a link


class ReasonsPart(QWidget):
    """`silence`: switches the rule off."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.silence = Button("", icon="prohibit", kind="quiet")
        self.silence.setAccessibleName(tr("Switch this rule off"))
        self.silence.setToolTip(tr("Switch off the rule that proposes this (Shift+X); Undo brings all back"))
        self.silence.clicked.connect(lambda: actions.trigger("rules.silence"))
        self.rule, self.how = Words(px=12, weight=600, wrap=True), Words(px=12, role="muted", wrap=True)
        self.cue, self.likely = Words(px=12, wrap=True), Words(px=12, wrap=True)
        self.merits, self.drawbacks = Words(px=12, wrap=True), Words(px=12, wrap=True)
        head = row(spacing=4)
        head.addWidget(caption(tr("Why proposed")), 1)
        head.addWidget(self.silence)
        self._lines = QGridLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(12)
        self._lines.setVerticalSpacing(3)
        self._lines.setColumnMinimumWidth(0, LABEL)
        self._lines.setColumnStretch(1, 1)
        self._lines.addLayout(head, 0, 0, 1, 2)
        self._names = [
            self._line(name, value)
            for name, value in (
                (tr("Rule"), self.rule),
                ("", self.how),
                (tr("Cue"), self.cue),
                (tr("Check"), self.likely),
                (tr("In favour"), self.merits),
                (tr("Against"), self.drawbacks),
            )
        ]

    def _line(self, name: str, value: Words) -> tuple[Words, Words]:
        at = self._lines.rowCount()
        label = Words(name, px=12, role="muted")
        self._lines.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
        self._lines.addWidget(value, at, 1)
        return label, value

    def fill(self, claim: ClaimCandidate | None, cue: str, *, answered: bool) -> None:
        """`cue`: its words in the article. `answered`: the rule alone, with the rest as its hint; what is to be answered next stands below."""
        self.setVisible(claim is not None and bool(claim.reasons))
        if claim is None:
            return
        rule = rules.told(SuggestionKind.CLAIM, claim.rule)
        self.rule.setText(tr(rule.name))
        self.how.setText(tr(rule.why))
        self.cue.setText(f"“{cue}”" if cue else "")
        self.likely.setText(tr("likely to be needed") if claim.likely else tr("less likely to be needed"))
        against = [reason for reason in claim.reasons[1:] if speaks_against(reason)]
        self.merits.setText("\n".join(told(reason) for reason in claim.reasons[1:] if reason not in against))
        self.drawbacks.setText("\n".join(map(told, against)) or tr("no strong reason"))
        for label, value in self._names:
            shown = bool(value.text()) and (value is self.rule or not answered)
            label.setVisible(shown)
            value.setVisible(shown)
        whole = [
            f"{label.text()}: {value.text()}" if label.text() else value.text()
            for label, value in self._names[1:]
            if value.text()
        ]
        self.rule.setToolTip("\n".join(whole) if answered else "")
        self.silence.setVisible(not answered)
