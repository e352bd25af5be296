"""Under the screen, for evidence that does not play: a page, a region or words are pinned, and a document is opened with another program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import row
from workbench.ui.widgets.fields import LineField
from workbench.ui.widgets.words import muted


class Elsewhere(QWidget):
    """`looked`: somebody opened it elsewhere; `pinned(page, quote)`: page 0 where none was typed; `whole`: the whole picture, or its region."""

    looked = Signal()
    pinned = Signal(int, str)
    whole = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._path = Path()
        self.open = Button(tr("Open with another program"), icon="corners-out")
        self.open.clicked.connect(self._open)
        self.page = LineField(tr("Page"), hint=tr("page"), enter_commits=False)
        self.page.setFixedWidth(72)
        self.quote = LineField(tr("Words that stand there"), hint=tr("the words that stand there"), enter_commits=False)
        self.pin = Button(tr("Pin this place"))
        self.pin.clicked.connect(self._pin)
        for field in (self.page, self.quote):
            field.entered.connect(lambda _text: self._pin())
        self.region = Button(tr("Pin the picture"), key="O")
        self.region.clicked.connect(self.whole)
        self.note = muted()
        line = row(margins=(16, 10, 16, 10))
        for part in (self.open, self.page):
            line.addWidget(part)
        line.addWidget(self.quote, 1)
        line.addWidget(self.pin)
        line.addWidget(self.region)
        line.addWidget(self.note, 1)
        self.setLayout(line)

    def for_document(self, path: Path) -> None:
        self._path = path
        self._show(document=True)
        self.note.setText("")

    def for_picture(self) -> None:
        self._show(document=False)
        self.note.setText(tr("Draw a frame around the part that matters, or pin the whole."))

    def _show(self, *, document: bool) -> None:
        for part in (self.open, self.page, self.quote, self.pin):
            part.setVisible(document)
        self.region.setVisible(not document)
        self.note.setVisible(not document)

    def _open(self) -> None:
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path))):
            self.looked.emit()
        else:
            self.note.setVisible(True)
            self.note.setText(tr("No program on this computer opens it."))

    def _pin(self) -> None:
        page = self.page.text().strip()
        if page and not (page.isascii() and page.isdigit() and int(page) > 0):
            self.note.setVisible(True)
            self.note.setText(tr("A page is a number from 1."))
            return
        if page or self.quote.text().strip():
            self.pinned.emit(int(page or 0), self.quote.text().strip())
