"""Evidence by hand: named by the selected words of the article or by typed ones, as an open slot of the claim that is shown."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QWidget

from workbench.domain.spans import Span
from workbench.domain.vocab import EvidenceKind, label
from workbench.services import linking, queries
from workbench.ui.dialogs.overlay_parts import Foot, Head
from workbench.ui.marks import tag_of
from workbench.ui.reading.view import ReadingView
from workbench.ui.session import Session
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.fields import LineField
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.words import Words, caption, muted


class NewEvidenceOverlay(Overlay):
    """Enter makes the slot. What it does to the claim stays open until somebody has looked."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window, name="New evidence", width=540)
        self._session = session
        self._span = selected(window)
        words = self._span.of(session.page.text.text) if self._span is not None and session.page is not None else ""
        self.title = LineField("What it is", hint="e.g. a street video, the clerk’s register", enter_commits=False)
        self.title.setText(" ".join(words.split()))
        self.title.settle()
        self.title.entered.connect(lambda _text: self.confirm())
        self.kind = Combo("Kind of evidence")
        for kind in EvidenceKind:
            self.kind.addItem(label(kind), kind.value)
        self.trouble = Words(px=12.5, role="danger", wrap=True)
        self.trouble.setVisible(False)
        grid = QGridLayout()
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        grid.addWidget(caption("What it is"), 0, 0)
        grid.addWidget(self.title, 0, 1)
        grid.addWidget(caption("Kind"), 1, 0)
        grid.addWidget(self.kind, 1, 1)
        grid.addWidget(self.trouble, 2, 1)
        grid.addWidget(muted(self._note()), 3, 1)
        foot = Foot()
        self.act = Button("Make the slot", key="Enter", kind="primary")
        self.act.clicked.connect(self.confirm)
        foot.line.addWidget(self.act)
        self.panel.body.addWidget(Head(self, "New evidence"))
        self.panel.body.addLayout(grid)
        self.panel.body.addWidget(foot)

    def _note(self) -> str:
        where = "" if self._span is None else "Named by the selected words. "
        if self._session.selection.claim_id is None:
            return where + "It is not linked to a claim yet: choose an accepted claim first to link it."
        tag = tag_of(self._session.library, self._session.selection.claim_id)
        return where + f"Linked to claim {tag}; what it does to the claim stays open until you have looked."

    def first_focus(self) -> QWidget:
        return self.title

    def confirm(self) -> None:
        name = self.title.text().strip()
        self.trouble.setText("" if name else "Say in a few words what it is.")
        self.trouble.setVisible(not name)
        if not name:
            self.fit()
            return
        session, chosen = self._session, self._session.selection
        page = session.page
        made = session.do(
            linking.new_evidence,
            kind=EvidenceKind(self.kind.currentData()),
            title=name,
            claim_id=chosen.claim_id,
            version_id=page.text.version_id if page is not None and self._span is not None else None,
            span=self._span,
        )
        if made is None:
            return
        self.dismiss()
        link_id = None
        if chosen.claim_id is not None:
            card = queries.claim_card(session.library, chosen.claim_id)
            link_id = next((k.id for k in card.links if k.evidence is not None and k.evidence.id == made), None)
        session.select(replace(chosen, evidence_id=made, link_id=link_id, link_suggestion_id=None, stage="evidence"))


def selected(window: QWidget) -> Span | None:
    """The words selected in the article, or None."""
    view = window.findChild(ReadingView)
    spans = view.selected_spans() if isinstance(view, ReadingView) else ()
    return spans[0] if spans else None
