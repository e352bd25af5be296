"""The report: for whom, as what, where. Enter exports; the child writes, one file after the other."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from workbench.domain.vocab import Audience
from workbench.errors import Cancelled, WorkbenchError, reason
from workbench.services import exporting
from workbench.ui import texts
from workbench.ui.dialogs import files
from workbench.ui.dialogs.notice import Notice
from workbench.ui.dialogs.overlay_parts import Foot, Head, scrolled
from workbench.ui.dialogs.remembered import LastExport, last_export, remember_export
from workbench.ui.marks import tag_of
from workbench.ui.session import Session
from workbench.ui.translate import label, later, told, tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import column, row
from workbench.ui.widgets.check import Check
from workbench.ui.widgets.fields import LineField
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.segmented import Segmented
from workbench.ui.widgets.words import Words, caption, muted

KINDS = {
    "pdf": ("PDF", later("the report, for people")),
    "csv": ("CSV", later("claims and evidence as tables")),
    "claimreview": ("ClaimReview", later("data for other programs; a draft until the report has its address")),
}
MEANS = {
    Audience.PUBLICATION: later("Leaves out everything internal or secret; only how much is withheld is said."),
    Audience.LAWYER: later("What was published, what was held back, and the whole trail of the evidence."),
    Audience.INTERNAL: later("Everything, with proposals and rules. Not for outside the newsroom."),
}


@dataclass(frozen=True, slots=True)
class Scope:
    """What is exported: claims, articles, or with both empty everything that was accepted."""

    name: str
    claim_ids: tuple[int, ...] = ()
    article_ids: tuple[int, ...] = ()


def scopes(session: Session) -> list[tuple[str, str, Scope]]:
    """Key, label and scope, the nearest first."""
    found: list[tuple[str, str, Scope]] = []
    claim_id, page = session.selection.claim_id, session.page
    if page is not None:
        article = page.text.article
        found.append(("article", tr("this article"), Scope(texts.article_name(article), article_ids=(article.id,))))
    if claim_id is not None:
        found.append(
            ("claim", tr("this claim"), Scope(f"claim {tag_of(session.library, claim_id)}", claim_ids=(claim_id,)))
        )
    found.append(("all", tr("all claims"), Scope("fact-check report")))
    return found


class ExportOverlay(Overlay):
    """Focus is on the button: the last choices stand, and Enter is enough."""

    def __init__(self, session: Session, window: QWidget, *, chosen: tuple[str, Scope] | None = None) -> None:
        """`chosen`: words and scope of rows chosen in a list; they come first."""
        super().__init__(window, name=tr("Export"), width=600)
        self._session = session
        last = last_export(session.library.folder)
        offered = scopes(session) if chosen is None else [("chosen", *chosen)]
        self._scopes = {key: scope for key, _, scope in offered}
        self.scope = Segmented([(key, words) for key, words, _ in offered], name=tr("What"))
        self.scope.choose(next(iter(self._scopes)))
        self.audience = Segmented([(a.value, label(a)) for a in Audience], name=tr("Audience"))
        self.audience.choose(last.audience)
        self.audience.chosen.connect(self._means)
        self.meaning = muted(px=12.5)
        self.kinds = {key: Check(tr(name), weight=600) for key, (name, _) in KINDS.items()}
        for key, box in self.kinds.items():
            box.setChecked(key in last.kinds)
            box.setAccessibleName(", ".join(map(tr, KINDS[key])))
        self.folder = LineField(tr("Folder"), enter_commits=False)
        self.folder.setText(last.folder)
        self.folder.settle()
        self.folder.entered.connect(lambda _text: self.confirm())
        self.choose = Button(tr("Choose…"), icon="folder-open")
        self.choose.clicked.connect(
            lambda: files.ask_folder(window, tr("Where to?"), self._chosen, start=Path(self.folder.text()))
        )
        self.trouble = Words(px=12.5, role="danger", wrap=True)
        self.trouble.setVisible(False)
        self.act = Button(tr("Export"), icon="export", key="Enter", kind="primary")
        self.act.clicked.connect(self.confirm)
        self._build()
        self._means(last.audience)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(20, 18, 20, 18)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        kinds = column(spacing=8)
        for key, box in self.kinds.items():
            line = row(spacing=10)
            line.addWidget(box)
            line.addWidget(muted(tr(KINDS[key][1]), wrap=False))
            line.addStretch(1)
            kinds.addLayout(line)
        where = row()
        where.addWidget(self.folder, 1)
        where.addWidget(self.choose)
        for_whom = column(spacing=6)
        for_whom.addWidget(self.audience)
        for_whom.addWidget(self.meaning)
        for number, (words, part) in enumerate(
            ((tr("What"), self.scope), (tr("For"), for_whom), (tr("As"), kinds), (tr("Into"), where))
        ):
            name = caption(words)
            name.setMinimumHeight(24 if part is kinds else 28)  # beside the first line of its part
            grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
            if isinstance(part, QWidget):
                grid.addWidget(part, number, 1, Qt.AlignmentFlag.AlignLeft)
            elif isinstance(part, QLayout):
                grid.addLayout(part, number, 1)
        grid.addWidget(self.trouble, 4, 1)
        foot = Foot()
        cancel = Button(tr("Cancel"), key="Esc")
        cancel.clicked.connect(self.dismiss)
        foot.line.addWidget(cancel)
        foot.line.addWidget(self.act)
        self.panel.body.addWidget(Head(self, tr("Export")))
        self.panel.body.addWidget(scrolled(grid), 1)
        self.panel.body.addWidget(foot)

    def first_focus(self) -> QWidget:
        return self.act

    def _means(self, key: str) -> None:
        self.meaning.setText(tr(MEANS[Audience(key)]))
        self.fit()

    def _chosen(self, folder: Path) -> None:
        self.folder.setText(str(folder))
        self.act.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self) -> None:
        """Remembers the choices and starts."""
        kinds = tuple(key for key, box in self.kinds.items() if box.isChecked())
        folder = Path(self.folder.text().strip()).expanduser()
        wrong = "" if kinds else tr("Choose at least one kind.")
        if not self.folder.text().strip() or not folder.is_absolute():
            wrong = tr("Name a folder by its whole path.")
        elif folder.exists() and not folder.is_dir():
            wrong = tr("This is a file. Name a folder.")
        self.trouble.setText(wrong)
        self.trouble.setVisible(bool(wrong))
        if wrong:
            self.fit()
            return
        chosen = LastExport(str(folder), self.audience.value(), kinds)
        remember_export(self._session.library.folder, chosen)
        run = Run(self._session, self._host, self._scopes[self.scope.value()], chosen)
        self.dismiss()
        run.start()


class Run:
    """One export under way: the kinds one after the other, then one message."""

    def __init__(self, session: Session, window: QWidget, scope: Scope, chosen: LastExport) -> None:
        self._session, self._window, self._scope, self._chosen = session, window, scope, chosen
        self._left = list(chosen.kinds)
        self._made: list[exporting.Exported] = []

    def start(self) -> None:
        try:
            Path(self._chosen.folder).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._session.failed.emit(
                tr("The folder cannot be made."), told(reason(error)), tr("Choose another folder.")
            )
            return
        self._next()

    def _next(self) -> None:
        if not self._left:
            self._tell()
            return
        kind = self._left.pop(0)
        try:
            call = exporting.request_export(
                self._session.library,
                kind,
                target(Path(self._chosen.folder), self._scope.name, kind),
                audience=Audience(self._chosen.audience),
                claim_ids=self._scope.claim_ids,
                article_ids=self._scope.article_ids,
            )
        except WorkbenchError as error:
            self._session.report(error)
            return
        self._session.jobs.run(
            call, label=tr("Writing {kind}").format(kind=KINDS[kind][0]), then=self._written, failed=self._failed
        )

    def _written(self, result: dict[str, Any]) -> None:
        self._made.append(exporting.finish_export(self._session.library, result))
        self._next()

    def _failed(self, error: WorkbenchError) -> None:
        if not isinstance(error, Cancelled):
            self._session.report(error)

    def _tell(self) -> None:
        paths = [path for made in self._made for path in made.paths]
        claims = texts.count(max(made.claims for made in self._made), tr("{n} claim"), tr("{n} claims"))
        withheld = max(made.withheld for made in self._made)
        detail = (
            f"{claims}"
            + (", " + tr("{n} withheld").format(n=withheld) if withheld else "")
            + " · "
            + ", ".join(path.name for path in paths)
        )
        warnings = [words for made in self._made for words in made.warnings]
        if warnings:
            detail += " · " + " ".join(map(told, dict.fromkeys(warnings)))
        folder = Path(self._chosen.folder)
        acts = [(tr("Open"), lambda: _open(paths[0])), (tr("Show the folder"), lambda: _open(folder))]
        audience = label(Audience(self._chosen.audience))
        Notice(self._window, tr("Exported for {audience}").format(audience=audience), detail, acts)


def target(folder: Path, name: str, kind: str) -> Path:
    """Where a kind goes: a file named after what it holds, or for tables a folder."""
    base = file_name(name)
    return folder / {"pdf": f"{base}.pdf", "csv": f"{base} tables", "claimreview": f"{base}.claimreview.json"}[kind]


def file_name(name: str) -> str:
    """A name that every file system takes."""
    whole = name.replace("’", "").replace("'", "")  # "Trumps policies" rather than "Trump s policies"
    kept = "".join(c if c.isalnum() or c in " -" else " " for c in whole)
    return " ".join(kept.split())[:60].strip() or "report"


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
