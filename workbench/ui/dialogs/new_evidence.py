"""Evidence by hand: named by the selected words of the article or by typed ones, as an open slot of the claim that is shown."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit

from PySide6.QtWidgets import QGridLayout, QWidget

from workbench.domain.page_links import Address, PageLinks
from workbench.domain.spans import Span
from workbench.domain.vocab import EvidenceKind
from workbench.services import linking, queries
from workbench.ui.dialogs.overlay_parts import Foot, Head, scrolled
from workbench.ui.inspector.address_part import whence
from workbench.ui.marks import tag_of
from workbench.ui.reading.view import ReadingView
from workbench.ui.session import Session
from workbench.ui.translate import label, tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.fields import LineField
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.words import Words, caption, muted


class NewEvidenceOverlay(Overlay):
    """Enter makes the slot. What it does to the claim stays open until somebody has looked."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window, name=tr("New evidence"), width=540)
        self._session = session
        self._span = selected(window)
        words = self._span.of(session.page.text.text) if self._span is not None and session.page is not None else ""
        self.title = LineField(
            tr("What it is"), hint=tr("e.g. a street video, the clerk’s register"), enter_commits=False
        )
        self.title.setText(" ".join(words.split()))
        self.title.settle()
        self.title.entered.connect(lambda _text: self.confirm())
        self.kind = Combo(tr("Kind of evidence"))
        for kind in EvidenceKind:
            self.kind.addItem(label(kind), kind.value)
        self.url = LineField(tr("Where it is"), hint=tr("its address, as far as you know it"), enter_commits=False)
        self.url.entered.connect(lambda _text: self.confirm())
        self.take = Button("", icon="globe", kind="quiet", small=True)
        self.take.clicked.connect(self._take)
        self.kind.currentIndexChanged.connect(lambda _row: self._propose())
        self.trouble = Words(px=12.5, role="danger", wrap=True)
        self.trouble.setVisible(False)
        grid = QGridLayout()
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        grid.addWidget(caption(tr("What it is")), 0, 0)
        grid.addWidget(self.title, 0, 1)
        grid.addWidget(caption(tr("Kind")), 1, 0)
        grid.addWidget(self.kind, 1, 1)
        grid.addWidget(caption(tr("Where it is")), 2, 0)
        grid.addWidget(self.url, 2, 1)
        grid.addWidget(self.take, 3, 1)
        grid.addWidget(self.trouble, 4, 1)
        grid.addWidget(muted(self._note()), 5, 1)
        foot = Foot()
        self.act = Button(tr("Make the slot"), key="Enter", kind="primary")
        self.act.clicked.connect(self.confirm)
        foot.line.addWidget(self.act)
        self.panel.body.addWidget(Head(self, tr("New evidence")))
        self.panel.body.addWidget(scrolled(grid), 1)
        self.panel.body.addWidget(foot)
        self._propose()

    def _address(self) -> Address | None:
        """What the page has at the selected words."""
        page = self._session.page
        if page is None or self._span is None:
            return None
        text = page.text
        return PageLinks(text.text, text.passages, text.links).of(self._span, EvidenceKind(self.kind.currentData()))

    def _propose(self) -> None:
        """Offers the page's address below the field; it stands in the field once it is taken."""
        address = self._address()
        self.take.setVisible(address is not None)
        if address is not None:
            self.take.say(tr("Take {host} from the page").format(host=urlsplit(address.url).hostname))
            self.take.setToolTip(f"{address.url}\n{whence(address)}")
        self.fit()

    def _take(self) -> None:
        address = self._address()
        if address is not None:
            self.url.setText(address.url)
            self.url.setCursorPosition(0)
            self.title.setFocus()

    def _note(self) -> str:
        where = "" if self._span is None else tr("Named by the selected words.") + " "
        if self._session.selection.claim_id is None:
            return where + tr("It is not linked to a claim yet: choose an accepted claim first to link it.")
        tag = tag_of(self._session.library, self._session.selection.claim_id)
        return where + tr("Linked to claim {tag}; what it does to the claim stays open until you have looked.").format(
            tag=tag
        )

    def first_focus(self) -> QWidget:
        return self.title

    def confirm(self) -> None:
        name = self.title.text().strip()
        self.trouble.setText("" if name else tr("Say in a few words what it is."))
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
            url=self.url.text(),
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
