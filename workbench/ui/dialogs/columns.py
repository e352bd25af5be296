"""A table of claims from elsewhere: which column holds what. A proposal is made; only the claim's own column is needed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from workbench.domain.backlog import FIELDS, CsvPreview, preview_from_json
from workbench.errors import WorkbenchError
from workbench.services import articles
from workbench.ui import texts
from workbench.ui.dialogs.overlay_parts import Foot, Head, scrolled
from workbench.ui.session import Session
from workbench.ui.translate import later, told, tr, trouble
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.words import Words, caption, muted

NAMES = {
    "claim": later("Claim"), "said_by": later("Said by"), "role": later("Their role"), "date": later("Date"), "place": later("Place"), "url": later("Address"),
    "language": later("Language"), "note": later("Note"),
}  # fmt: skip
LEFT_OUT = later("not in the table")


class ColumnsOverlay(Overlay):
    """Enter imports all rows in one step."""

    def __init__(self, session: Session, window: QWidget, path: Path, preview: CsvPreview) -> None:
        super().__init__(window, name=tr("Import a table of claims"), width=680)
        self._session, self._path, self._preview = session, path, preview
        self.boxes: dict[str, Combo] = {}
        self._samples: dict[str, Words] = {}
        grid = QGridLayout()
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        for number, field in enumerate(FIELDS):
            box = Combo(tr("Column of: {field}").format(field=tr(NAMES[field])))
            box.setMinimumWidth(190)
            box.addItems([tr(LEFT_OUT), *preview.header])
            box.setCurrentText(preview.mapping.get(field, tr(LEFT_OUT)))
            box.currentIndexChanged.connect(lambda _at, field=field: self._show_sample(field))
            self.boxes[field] = box
            self._samples[field] = muted(wrap=False)
            grid.addWidget(caption(tr(NAMES[field])), number, 0)
            grid.addWidget(box, number, 1)
            grid.addWidget(self._samples[field], number, 2)
        self.trouble = Words(px=12.5, role="danger", wrap=True)
        grid.addWidget(self.trouble, len(FIELDS), 1, 1, 2)
        foot = Foot(" ".join(map(told, preview.warnings)))
        self.act = Button(tr("Import the claims"), key="Enter", kind="primary")
        self.act.clicked.connect(self.confirm)
        foot.line.addWidget(self.act)
        self.panel.body.addWidget(Head(self, tr("Import a table of claims"), path.name))
        self.panel.body.addWidget(scrolled(grid), 1)
        self.panel.body.addWidget(foot)
        for field in FIELDS:
            self._show_sample(field)
        self._check()

    def first_focus(self) -> QWidget:
        return self.act if self.act.isEnabled() else self.boxes["claim"]

    def _show_sample(self, field: str) -> None:
        column = self.boxes[field].currentIndex() - 1
        values = [line[column] for line in self._preview.sample if 0 <= column < len(line) and line[column].strip()]
        words = " ".join(values[0].split()) if values else ""
        self._samples[field].setText(words if len(words) <= 52 else words[:51] + "…")
        self._check()

    def _check(self) -> None:
        if not hasattr(self, "act"):
            return
        missing = self.boxes["claim"].currentIndex() == 0
        self.act.allow(tr("Say which column holds the claim.") if missing else "")
        self.trouble.setText(tr("Say which column holds the claim.") if missing else "")

    def confirm(self) -> None:
        if not self.act.isEnabled():
            return
        mapping = {field: box.currentText() for field, box in self.boxes.items() if box.currentIndex() > 0}
        try:
            call = articles.request_backlog(self._path, mapping)
        except WorkbenchError as error:
            self.trouble.setText(trouble(error))
            return
        self._session.jobs.run(call, label=tr("Reading {name}").format(name=self._path.name), then=self._read)
        self.dismiss()

    def _read(self, rows: list[dict[str, Any]]) -> None:
        count = self._session.do(articles.finish_backlog, rows)
        if count is not None:
            self._session.message.emit(texts.count(count, tr("{n} claim imported."), tr("{n} claims imported.")), True)
            self._session.queue_wanted.emit("claims")  # they stand in no article that would show them


def ask_columns(session: Session, window: QWidget, path: Path) -> None:
    """Reads the table's head in the child, then asks."""
    try:
        call = articles.request_columns(path)
    except WorkbenchError as error:
        session.report(error)
        return
    session.jobs.run(
        call,
        label=tr("Reading {name}").format(name=path.name),
        then=lambda found: ColumnsOverlay(session, window, path, preview_from_json(found)).open(),
    )
