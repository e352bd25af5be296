"""Evidence to get: how far it has come, the file it is given, or why it cannot be had; and the file itself with its hash."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from workbench.domain.claim import Link
from workbench.domain.evidence import Evidence
from workbench.domain.vocab import Authenticity, Basis, EvidenceKind, FileMode, SlotState
from workbench.ui import texts
from workbench.ui.actions import Actions
from workbench.ui.inspector.evidence_acts import EvidenceActs, FileCheck, web_address
from workbench.ui.inspector.subject import Subject
from workbench.ui.inspector.times import moment, short_hash, size
from workbench.ui.translate import label, tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import Section, row
from workbench.ui.widgets.chip import Chip
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.slot_dots import SlotDots
from workbench.ui.widgets.words import Words, muted

WITHOUT_FILE = (
    EvidenceKind.WITNESS, EvidenceKind.EXPERT, EvidenceKind.STATEMENT, EvidenceKind.PHYSICAL, EvidenceKind.OTHER, EvidenceKind.WEB_PAGE,
    EvidenceKind.FACTCHECK, EvidenceKind.NULL_SEARCH,
)  # fmt: skip


class SlotPart(Section):
    """Six dots and the two ways on."""

    def __init__(self, actions: Actions, acts: EvidenceActs) -> None:
        super().__init__(tr("Evidence to get"))
        self.dots = SlotDots()
        self.give = Button(tr("Give it its file"), icon="upload-simple", key="F")
        self.open = Button(tr("Open it"), icon="eye", key="Shift+E")
        self.url = Button("", icon="globe", kind="quiet", small=True)
        self.url.setAccessibleName(tr("Say where it is"))
        self.gone = Button(tr("Cannot be had…"), icon="prohibit", kind="quiet")
        self.join = Button(tr("Link to a claim…"), icon="link-simple", key="L")
        self._acts = {
            "link.new": self.join,
            "evidence.file": self.give,
            "evidence.open": self.open,
            "evidence.url": self.url,
            "evidence.unavailable": self.gone,
        }
        self._actions = actions
        self.looked = Button(tr("I have looked at it"), icon="eye")
        self.looked.setToolTip(tr("where it is, without a file of it in the library"))
        self.looked.clicked.connect(acts.looked)
        self.hint = muted()
        self.body.addWidget(self.dots)
        self.missing = muted()
        self.body.addWidget(self.hint)
        self.body.addWidget(self.missing)
        buttons = Flow()
        buttons.setContentsMargins(0, 4, 0, 0)
        for ident, button in self._acts.items():
            button.clicked.connect(lambda _checked=False, ident=ident: actions.trigger(ident))
            if button is not self.url:
                buttons.addWidget(button)
        self.head.addWidget(self.url)
        buttons.addWidget(self.looked)
        self.body.addLayout(buttons)

    def fill(self, subject: Subject, *, compact: bool) -> None:
        source = subject.evidence
        proposed = subject.proposed.evidence if subject.proposed else None
        self.setVisible(not compact and (source is not None or proposed is not None))
        if source is None:
            if proposed is not None:
                words = " ".join(subject.cut(proposed.span).split())
                kind = label(proposed.kind)
                named = kind if words.casefold() == kind else f"{kind} “{words}”"
                self.entitle(f"{tr('Evidence to get')} · {named}")
            self.dots.show_state(SlotState.MENTIONED)
            self.hint.setVisible(False)
        else:
            here = state_here(source, subject.link)
            done = here is SlotState.ASSESSED
            self.entitle(f"{tr('Evidence') if done else tr('Evidence to get')} · E{source.number} {source.title}")
            self.dots.show_state(here, source.unavailable_reason)
            self.hint.setText(source.unavailable_reason if source.state is SlotState.UNAVAILABLE else _where(source))
            self.hint.setVisible(bool(self.hint.text()))
        self.missing.setText(missing(source, subject.link))
        self.missing.setVisible(bool(self.missing.text()))
        held = source is not None and source.file is not None
        self.join.setVisible(source is not None and subject.card is None)
        self.give.setVisible(not held)
        self.open.setVisible(held or (source is not None and bool(web_address(source))))
        self.looked.setVisible(source is not None and not held and not source.opened_at and seen_elsewhere(source))
        self.url.setVisible(source is not None and not held)
        self.gone.setVisible(not held and (source is None or source.state is not SlotState.ASSESSED))
        for ident, button in self._acts.items():
            state = self._actions.state(ident)
            button.allow("" if state is True else state or tr("This cannot be done here."))
        if self.url.isEnabled():
            self.url.setToolTip(tr("Say where it is"))


def state_here(source: Evidence, link: Link | None) -> SlotState:
    """How far the evidence has come for this link: what was pinned or assessed for another claim, or before a new pin, is not so here."""
    if link is None or source.state not in (SlotState.PINNED, SlotState.ASSESSED):
        return source.state
    if source.state is SlotState.ASSESSED and link.basis is Basis.CHECKER_OBSERVED:
        return SlotState.ASSESSED
    return SlotState.PINNED if link.locator is not None else SlotState.OPENED


def missing(source: Evidence | None, link: Link | None) -> str:
    """The next thing that this evidence lacks, in a sentence; "" where nothing is, or it cannot be had."""
    if source is None:
        return tr("Not accepted yet: then it can be got and looked at.")
    if source.state is SlotState.UNAVAILABLE:
        return ""
    here = state_here(source, link)
    if here is SlotState.MENTIONED and web_address(source):
        here = SlotState.LOCATED
    if here is SlotState.ASSESSED:
        open_still = source.authenticity is Authenticity.NOT_ASSESSED
        return tr("Missing: whether it is genuine, and how that is known.") if open_still else ""
    return {
        SlotState.MENTIONED: tr("Missing: where it is, or a file of it. Nobody has seen it."),
        SlotState.LOCATED: tr("Missing: a file of it, or a look at it where it is."),
        SlotState.HELD: tr("Missing: nobody has opened it yet."),
        SlotState.OPENED: tr("Missing: the place in it that matters, and what you see there."),
        SlotState.PINNED: tr("Missing: what you see there."),
    }[here]


def seen_elsewhere(source: Evidence) -> bool:
    """Whether it can be looked at, or listened to, without a file of it."""
    return bool(source.url or source.archived_url) or source.kind in WITHOUT_FILE


def _where(source: Evidence) -> str:
    return " · ".join(
        part for part in (source.url, source.publisher, texts.short_day(source.date), source.place) if part
    )


class FilePart(Section):
    """The file: its hash, whether it is still the same, and where it lies."""

    def __init__(self, actions: Actions, acts: EvidenceActs) -> None:
        super().__init__(tr("File"))
        self._actions, self._acts = actions, acts
        self.state = Chip()
        self._inner = QWidget()
        self.body.addWidget(self._inner)
        self.check = Button(tr("Check again"), icon="arrow-clockwise", kind="quiet")
        self.check.clicked.connect(lambda: actions.trigger("evidence.check_file"))
        self.look = Button(tr("Find it…"), icon="folder-open")
        self.look.clicked.connect(lambda: actions.trigger("evidence.find_file"))
        buttons = row(spacing=4)
        buttons.addWidget(self.look)
        buttons.addWidget(self.check)
        buttons.addStretch(1)
        self.body.addLayout(buttons)

    def fill(self, subject: Subject, *, compact: bool) -> None:
        source = subject.evidence
        self.setVisible(source is not None and source.file is not None)
        if source is None or source.file is None:
            return
        file, found = source.file, self._acts.checked(source.id)
        old, self._inner = self._inner, QWidget()
        grid = QGridLayout(self._inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 62)
        grid.setColumnStretch(2, 1)
        digest = Words(short_hash(file.sha256), px=12, selectable=True)
        digest.setToolTip(file.sha256)
        digest.setAccessibleName(f"SHA-256 {file.sha256}")
        where = tr("copied into the library") if file.mode is FileMode.COPIED else tr("stays where it is")
        lines = [
            ("SHA-256", digest),
            (tr("Name"), Words(file.name, px=12, wrap=True)),
            (tr("Size"), Words(f"{size(file.size)}, {where}", px=12, wrap=True)),
        ]
        for number, (key, value) in enumerate(lines):
            grid.addWidget(Words(key, px=12, role="muted"), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, number, 1, 1, 2)
        self.state = _state_chip(found)
        grid.addWidget(Words(tr("State"), px=12, role="muted"), len(lines), 0)
        grid.addWidget(self.state, len(lines), 1)
        when = found.at if found else file.hashed_at
        grid.addWidget(muted(tr("checked {when}").format(when=moment(when))), len(lines), 2)
        self.body.replaceWidget(old, self._inner)
        self._inner.show()
        old.hide()
        old.deleteLater()
        self.look.setVisible(found is not None and found.state != "unchanged")


def _state_chip(found: FileCheck | None) -> Chip:
    if found is None or found.state == "unchanged":
        return Chip(tr("unchanged"), "ok")
    return Chip(tr(found.state), "danger")
