"""The accepted evidence above the outcomes: sign, number, title, and in the words of print whose judgement it is. Never counted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from workbench.domain.claim import Link
from workbench.domain.readiness import place_in_words
from workbench.domain.vocab import Basis, SlotState
from workbench.ui import texts
from workbench.ui.translate import label, told, tr
from workbench.ui.widgets.card import Card, row
from workbench.ui.widgets.stance_sign import StanceLabel
from workbench.ui.widgets.words import Run, Runs, muted


class EvidenceCards(QWidget):
    """Two in a row, or one where there is little room."""

    def __init__(self) -> None:
        super().__init__()
        self._inner = QWidget()
        self._outer = row()
        self.setLayout(self._outer)
        self._outer.addWidget(self._inner)
        self._shown: tuple[tuple[Link, ...], str, bool] | None = None
        self._narrow = False

    def set_narrow(self, *, narrow: bool) -> None:
        if narrow != self._narrow:
            self._narrow = narrow
            if self._shown is not None:
                self.show_links(*self._shown[:2])

    def show_links(self, links: Sequence[Link], reporter: str) -> None:
        if self._shown == (tuple(links), reporter, self._narrow):
            return
        self._shown = (tuple(links), reporter, self._narrow)
        old, self._inner = self._inner, QWidget()
        grid = QGridLayout(self._inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for number, link in enumerate(links):
            wide = self._narrow or (number == len(links) - 1 and number % 2 == 0)
            place = (number, 0) if self._narrow else (number // 2, number % 2)
            grid.addWidget(_card(link, reporter), *place, 1, 2 if wide else 1)
        if not links:
            grid.addWidget(muted(tr("No evidence is linked to this claim yet.")), 0, 0)
        self._outer.replaceWidget(old, self._inner)
        self._inner.show()
        old.hide()
        old.deleteLater()


def _card(link: Link, reporter: str) -> Card:
    source = link.evidence
    assert source is not None
    card = Card(link.stance)
    head = row(spacing=12)
    head.addWidget(
        StanceLabel(link.stance, word=tr("not yet judged") if link.unjudged else ""), 0, Qt.AlignmentFlag.AlignTop
    )
    head.addWidget(Runs([Run(f"E{source.number}  ", 600), Run(source.title)], px=13, line=20), 1)
    card.body.addLayout(head)
    if link.what_is_seen:
        card.body.addWidget(Runs([Run(link.what_is_seen)], px=13, line=18))
    card.body.addWidget(Runs([Run(judgement(link, reporter), role="muted")], px=12.5, line=18))
    card.body.addStretch(1)  # what a taller neighbour leaves over stands below, never between the lines
    return card


def judgement(link: Link, reporter: str) -> str:
    """`observed by R. T. · 00:00:21.480 – 00:00:48.920 · authenticity established`, or that nobody of ours has seen it."""
    source = link.evidence
    assert source is not None
    if link.basis is Basis.CHECKER_OBSERVED:
        parts = [
            tr("observed by {name}").format(name=texts.signer(link.observed_by)),
            told(place_in_words(link)),
            tr("authenticity {how}").format(how=label(source.authenticity)),
        ]
        return " · ".join(part for part in parts if part)
    if link.unjudged and link.elsewhere is None:
        return tr("linked by hand; nobody has judged yet what it does to the claim")
    reporter = link.elsewhere.by if link.elsewhere is not None else reporter
    by = tr("{person}, in {paper}").format(person=link.third_party, paper=reporter) if link.third_party else reporter
    words = tr("as reported by {by}, not seen by us").format(by=texts.apart(by))
    if source.state is not SlotState.UNAVAILABLE:
        return words
    return f"{words} · {tr('unavailable: {reason}').format(reason=source.unavailable_reason)}"
