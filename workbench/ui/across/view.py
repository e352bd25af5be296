"""The conflict view: a table of what articles say differently about the same thing, and below it what seems to be the same.

Each cell leads to its words in its article. Nothing is joined but by a button here, in one step that Undo takes back.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QWidget

from workbench.domain.across import NAMES, Match, Relation, Said, Side
from workbench.domain.changes import Outcome
from workbench.errors import Cancelled
from workbench.services import across, queries
from workbench.ui import texts
from workbench.ui.across.found import Cell, Row, found_of, others, rows
from workbench.ui.dialogs.overlay_parts import Foot, Head
from workbench.ui.selection import Selection
from workbench.ui.session import Session
from workbench.ui.translate import later, told, tr, upper_first
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import Card, clear, column, row
from workbench.ui.widgets.chip import Chip
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.segmented import Segmented
from workbench.ui.widgets.words import Words, caption, muted

HERE, ALL = "here", "all"
SHOWS = later(
    "What will stand here: counts, times, days, places and names that articles give differently, side by side; claims and evidence that seem to be the same."
)
_CELL = 236
_LABEL = 150


class ConflictsOverlay(Overlay):
    """Compares the open article, or the newest ones, when it is opened."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window, name=tr("Conflicts across articles"), width=1040)
        self._session, self._window = session, window
        self.found = found_of(session)
        self._inside = QWidget()
        self._lines = column(margins=(20, 14, 20, 14), spacing=12)
        self._inside.setLayout(self._lines)
        self._inside.setAutoFillBackground(False)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setAccessibleName(tr("What articles say differently"))
        area.setWidget(self._inside)
        area.viewport().setAutoFillBackground(False)
        area.setMinimumHeight(min(560, max(240, window.height() - 200)))
        self.head = Head(self, tr("Conflicts across articles"))
        self.foot = Foot(tr("Proposals. Two claims or two items become one only when you say so."))
        self.scope = Segmented([(HERE, tr("This article")), (ALL, tr("All articles"))], name=tr("What is compared"))
        self.stop = Button(tr("Stop"))
        self.scope.chosen.connect(self._look)
        self.stop.clicked.connect(self._stop)
        self.foot.line.addWidget(self.stop)
        self.foot.line.addWidget(self.scope)
        for part in (self.head, area, self.foot):
            self.panel.body.addWidget(part, 1 if part is area else 0)
        self.found.changed.connect(self._again)
        self.found.watched = True
        self.closed.connect(self._closed)
        page = session.page
        self.scope.allow_one(HERE, "" if page else tr("Open an article first."))
        wanted = page.text.article.id if page else None
        self.found.look(wanted)

    def first_focus(self) -> QWidget:
        return self.head.close_button

    def _closed(self) -> None:
        self.found.watched = False
        page = self._session.page
        if page is not None:
            self.found.recall(page.text.article.id)

    def _look(self, scope: str) -> None:
        page = self._session.page
        self.found.look(page.text.article.id if scope == HERE and page is not None else None)

    def _stop(self) -> None:
        if self.found.job is not None:
            self.found.job.cancel()

    # What was found -----------------------------------------------------------------------------------------------------------------

    def _again(self) -> None:
        if self.isHidden() and self._before is not None:
            return
        clear(self._lines)
        running = self.found.job is not None
        self.stop.setVisible(running)
        looked = running or self.found.done or self.found.error is not None
        self.scope.choose("" if not looked else ALL if self.found.article_id is None else HERE)
        self.head.aside.setText(
            ""
            if not looked
            else tr("this article with all others")
            if self.found.article_id is not None
            else tr("the newest articles, each with all others")
        )
        if isinstance(self.found.error, Cancelled):
            self._say(tr("Stopped. Nothing was compared."), tr("“This article” or “All articles” below starts again."))
        elif self.found.error is not None:
            self._lines.addWidget(Words(told(self.found.error.title), weight=600, role="danger"))
            self._lines.addWidget(muted(told(self.found.error.hint)))
        elif running:
            self._lines.addWidget(muted(tr("Comparing with the other articles of this library…")))
        elif not looked:
            self._say(
                tr("Nothing was compared yet."),
                tr("“This article” below sets the open article against all others, “All articles” the newest ones."),
                tr(SHOWS),
            )
        else:
            self._fill_in()
        self._lines.addStretch(1)

    def _fill_in(self) -> None:
        table = rows(self.found.matches)
        for one in table:
            self._lines.addWidget(self._row(one))
        for relation, title in (
            (Relation.BEARS, tr("Evidence that another article names")),
            (Relation.SAME, tr("Seems to be the same claim")),
            (Relation.EVIDENCE, tr("Seems to be the same evidence")),
        ):
            pairs = others(self.found.matches, relation)
            if pairs:
                self._lines.addWidget(caption(title))
            for match in pairs:
                self._lines.addWidget(self._pair(match))
        if not self._lines.count():
            alone = len(queries.articles(self._session.library, limit=2)) < 2
            if alone:
                more = tr("It takes two articles that say something about the same thing: paste or open another.")
                self._say(tr("There is nothing to compare with yet."), more, tr(SHOWS))
            else:
                self._say(tr("Compared: no other article says otherwise."), tr(SHOWS))

    def _say(self, title: str, *lines: str) -> None:
        """Words where there is no table."""
        self._lines.addWidget(Words(title, weight=600, wrap=True))
        for line in lines:
            self._lines.addWidget(muted(line))

    def _row(self, one: Row) -> QWidget:
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        head = column(spacing=2)
        head.addWidget(Words(upper_first(tr(one.title)), weight=600, wrap=True))
        head.addWidget(muted(one.about, px=12))
        if one.relation is not Relation.CONFLICT:
            chip = Chip()
            chip.say(NAMES[one.relation], "context")
            head.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        head.addStretch(1)
        grid.addLayout(head, 0, 0)
        grid.setColumnMinimumWidth(0, _LABEL)
        for at, cell in enumerate(one.cells, start=1):
            grid.addWidget(self._cell(cell, one), 0, at)
            grid.setColumnMinimumWidth(at, _CELL)
        grid.setColumnStretch(len(one.cells) + 1, 1)
        card.body.addLayout(grid)
        return card

    def _cell(self, cell: Cell, one: Row) -> QWidget:
        made = QWidget()
        lines = column(spacing=3)
        made.setLayout(lines)
        made.setMaximumWidth(_CELL + 60)
        value = Button(_short(cell.said.quote, 30), icon="arrow-right", small=True)
        value.setAccessibleName(
            tr("{title}: {quote}, in {article}").format(
                title=tr(one.title), quote=cell.said.quote, article=cell.side.title
            )
        )
        value.setToolTip(tr("Shows these words in their article"))
        value.clicked.connect(lambda: self._jump(cell.side, cell.said))
        lines.addWidget(value, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(Words(f"“{_short(cell.side.quote, 110)}”", serif=True, px=14, wrap=True))
        lines.addWidget(muted(_where(cell.side), px=12))
        if cell.match is not None:
            lines.addLayout(self._acts(cell.match))
        lines.addStretch(1)
        return made

    def _pair(self, match: Match) -> QWidget:
        card = Card()
        sides = row(spacing=16)
        for side in across.sides(match):
            part = column(spacing=3)
            if match.relation is Relation.BEARS:
                part.addWidget(caption(tr("Claim") if side.kind == "claim" else tr("Evidence elsewhere")))
            go = Button(tr("Show"), icon="arrow-right", small=True)
            go.setAccessibleName(tr("Show in {article}: {quote}").format(article=side.title, quote=side.quote))
            go.clicked.connect(lambda _checked=False, side=side: self._jump(side, Said(side.spans[0], side.quote)))
            part.addWidget(Words(f"“{_short(side.quote, 140)}”", serif=True, px=14, wrap=True))
            part.addWidget(muted(_where(side), px=12))
            part.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
            sides.addLayout(part, 1)
        card.body.addLayout(sides)
        why = muted(told(match.reason), px=12)
        why.setWordWrap(True)
        card.body.addWidget(why)
        card.body.addLayout(self._acts(match))
        return card

    def _acts(self, match: Match) -> QHBoxLayout:
        line = row(spacing=6)
        words, service, done = _act(match)
        yes = Button(words, small=True)
        yes.setAccessibleName(
            tr("{act}: {one} and {other}").format(act=words, one=match.one.quote, other=match.other.quote)
        )
        yes.clicked.connect(lambda: self._do(service, match, done))
        no = Button(tr("Not about this") if match.relation is Relation.BEARS else tr("Not the same"), small=True)
        no.setAccessibleName(
            tr("{act}: {one} and {other}").format(act=no.text(), one=match.one.quote, other=match.other.quote)
        )
        no.clicked.connect(lambda: self._do(across.not_the_same, match, tr("Kept apart.")))
        line.addWidget(yes)
        line.addWidget(no)
        line.addStretch(1)
        return line

    # Acts ------------------------------------------------------------------------------------------------------------------------------

    def _do(self, service: Callable[..., Outcome[Any]], match: Match, words: str) -> None:
        outcome = self._session.attempt(service, match)
        if outcome is None:
            self.dismiss()  # the trouble stands over the article
            return
        self._session.message.emit(words, True)
        if match.relation is not Relation.EVIDENCE or outcome.value is not None:
            self.found.look(self.found.article_id)

    def _jump(self, side: Side, said: Said) -> None:
        """The article with the claim under the cursor and the words selected, in view."""
        self.dismiss()
        claim = side.kind == "claim"
        picked = Selection(
            side.version_id,
            suggestion_id=side.suggestion_id if claim else None,
            claim_id=side.claim_id,
            evidence_id=side.evidence_id,
            evidence_suggestion_id=None if claim else side.suggestion_id,
            stage="claim" if claim else "evidence",
        )
        self._session.open_article(side.version_id, select=picked)
        reading = getattr(self._window, "reading", None)
        if reading is not None:
            reading.view.select_span(said.span)
            reading.view.ensureCursorVisible()


def _act(match: Match) -> tuple[str, Callable[..., Outcome[Any]], str]:
    """The yes to a proposal: its button, its service, and what the toast says."""
    if match.relation is Relation.BEARS:
        told = tr("Linked: as the other article reports it, seen by nobody yet.")
        return tr("Link this evidence"), across.link_evidence, told
    if match.one.kind == "claim":
        return tr("Same claim"), across.same_claim, tr("Joined.")
    return tr("Same evidence"), across.same_evidence, tr("Joined.")


def _where(side: Side) -> str:
    parts = (side.said_by, side.publisher or side.title, texts.day(side.published[:10]) if side.published else "")
    return " · ".join(part for part in parts if part)


def _short(words: str, most: int) -> str:
    line = " ".join(words.split())
    return line if len(line) <= most else line[: most - 1] + "…"
