"""The handover sheet over the window: of this article, of my open claims, or of everybody's; to read, to copy, or as a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from workbench.errors import WorkbenchError
from workbench.services import handover
from workbench.ui import theme
from workbench.ui.dialogs.overlay_parts import Foot, Head
from workbench.ui.session import Session
from workbench.ui.translate import told, tr, trouble
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import column
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.segmented import Segmented

ARTICLE, MINE, ALL = "article", "mine", "all"


class SheetOverlay(Overlay):
    """The text is made by the child, as the PDF is; a choice that is overtaken by the next is not shown."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window, name=tr("Handover sheet"), width=760)
        self._session = session
        self._asked = 0
        page = session.page
        self._article_id = page.text.article.id if page is not None else None
        choices = [(ARTICLE, tr("This article"))] if page is not None else []
        self.choice = Segmented(
            [*choices, (MINE, tr("My open claims")), (ALL, tr("Everybody’s"))], name=tr("Whose work")
        )
        self.choice.chosen.connect(lambda _what: self.read())
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Handover sheet as text"))
        self.text.setTabChangesFocus(True)
        self.text.setFont(theme.ui_font(13))
        self.text.setProperty("area", True)
        self.copy = Button(tr("Copy"), icon="clipboard-text")
        self.copy.clicked.connect(self._copy)
        self.keep = Button(tr("Save as PDF…"), icon="export", kind="primary")
        self.keep.clicked.connect(self._ask)
        inside = column(margins=(20, 14, 20, 16), spacing=12)
        inside.addWidget(self.choice)
        frame = QWidget()  # the style sheet has heights of its own for the text
        frame.setFixedHeight(min(420, max(140, window.height() - 330)))
        held = column()
        held.addWidget(self.text)
        frame.setLayout(held)
        inside.addWidget(frame)
        foot = Foot(tr("For the desk alone: it names everybody and holds what is internal."))
        foot.line.addWidget(self.copy)
        foot.line.addWidget(self.keep)
        self.panel.body.addWidget(Head(self, tr("Handover sheet")))
        self.panel.body.addLayout(inside)
        self.panel.body.addWidget(foot)
        self.choice.choose(ARTICLE if page is not None else MINE)
        self.read()

    def first_focus(self) -> QWidget:
        return self.text

    def dismiss(self) -> None:
        self._asked += 1  # an answer that is still to come finds nobody
        super().dismiss()

    def confirm(self) -> None:
        """Enter on the text saves it."""
        if self.keep.isEnabled():
            self._ask()

    def _what(self) -> dict[str, Any]:
        chosen = self.choice.value()
        return {"article_id": self._article_id if chosen == ARTICLE else None, "everybody": chosen == ALL}

    def read(self) -> None:
        """Asks for the text of the chosen sheet."""
        self._asked += 1
        mine = self._asked
        self.text.setPlainText(tr("Gathering the claims…"))
        self._allow(tr("The sheet is being made."))
        self._session.start(
            lambda: handover.request_sheet(self._session.library, **self._what()),
            label=tr("Making the handover sheet"),
            then=lambda answer: self._show(mine, answer),
            failed=lambda error: self._refused(mine, error),
        )

    def _show(self, asked: int, answer: Any) -> None:
        if asked == self._asked:
            self.text.setPlainText(handover.finish_sheet(self._session.library, answer).text)
            self._allow("")

    def _refused(self, asked: int, error: WorkbenchError) -> None:
        if asked == self._asked:
            self.text.setPlainText(trouble(error))
            self._allow(told(error.title))

    def _allow(self, reason: str) -> None:
        for button in (self.copy, self.keep):
            button.allow(reason)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._session.message.emit(tr("Copied."), False)

    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Save the handover sheet"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["PDF (*.pdf)"])
        dialog.setDefaultSuffix("pdf")
        dialog.accepted.connect(lambda: self.store(Path(dialog.selectedFiles()[0])))
        dialog.open()

    def store(self, path: Path) -> None:
        """Has the PDF written, and says so."""
        self._session.start(
            lambda: handover.request_sheet(self._session.library, **self._what(), out=path),
            label=tr("Writing the handover sheet"),
            then=lambda _answer: self._session.message.emit(tr("Saved {name}.").format(name=path.name), False),
        )
        self.dismiss()
