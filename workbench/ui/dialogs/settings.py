"""The settings: who works here, how proposals are shown, how the window looks, and the safety of the library. What stands in the library is
saved as one step; looks change at once, because they are this computer's and no part of the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from workbench.domain.attention import ALL, LIKELY, Attention
from workbench.domain.queues import Profile
from workbench.errors import WorkbenchError
from workbench.services import attention, preferences
from workbench.services import library as libraries
from workbench.services import scales as rating
from workbench.ui import theme
from workbench.ui.actions import Actions
from workbench.ui.dialogs.overlay_parts import Foot, Head, Scrolled
from workbench.ui.dialogs.settings_here import Here
from workbench.ui.scale_words import scale_words
from workbench.ui.session import Session
from workbench.ui.translate import plural, tr, trouble
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import column
from workbench.ui.widgets.check import Check
from workbench.ui.widgets.fields import LineField
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.segmented import Segmented
from workbench.ui.widgets.words import Words, caption, muted

if TYPE_CHECKING:
    from workbench.ui.desk import Desk

NONE = "none"


class SettingsOverlay(Overlay):
    """Enter saves, in one step; what cannot be saved is said at the foot, and the field stays as it was typed."""

    def __init__(self, session: Session, actions: Actions, window: QWidget, *, at: str = "") -> None:
        """`at`: the name of the line that has the focus first."""
        super().__init__(window, name=tr("Settings"), width=680)
        self._session, self._first = session, at
        now = libraries.profile(session.library)
        self.initials = self._field(tr("Your initials in reports"), now.initials, tr("e.g. R. T."), narrow=True)
        self.newsroom = self._field(tr("Newsroom"), now.newsroom, tr("as it signs its reports"))
        self.url = self._field(tr("Address of the newsroom"), now.newsroom_url, "https://")
        self.desk = self._field(tr("Desk"), now.desk, tr("optional"))
        self.checkers = self._field(tr("Who checks here"), now.checkers, tr("initials, with commas between"))
        options = [(s.uid, scale_words(s.name)) for s in rating.known(session.library)]
        self.scale = Segmented([(NONE, tr("not chosen")), *options], name=tr("How you rate"))
        self.scale.choose(now.scale or NONE)
        self.second = Check(tr("A second reader approves each verdict"))
        self.second.setChecked(now.second_reader)
        self._attention()
        self.colours = Segmented(
            [("system", tr("as the system")), ("light", tr("light")), ("dark", tr("dark"))], name=tr("Colours")
        )
        self.colours.choose(theme.hub().choice)
        self.colours.chosen.connect(lambda key: actions.trigger(f"view.{key}"))
        self.rules = Button(tr("Which rules propose…"), small=True)
        self.rules.clicked.connect(self.dismiss)
        self.rules.clicked.connect(lambda: actions.trigger("rules.open"))
        self.here = Here(session, actions, _desk(window), window)
        self.trouble = Words(px=12.5, role="danger", wrap=True)
        self._build()

    def _attention(self) -> None:
        shown = attention.get(self._session.library)
        options = [(LIKELY, tr("likely claims")), (ALL, tr("every statement"))]
        self.tier = Segmented(options, name=tr("What is marked in an article by itself"))
        self.tier.choose(shown.tier)
        self.least = self._field(tr("Marked from, in points of 100"), str(shown.least), tr("0 to 100"), narrow=True)
        self.learns = Check(tr("Put first what is like the statements I accepted"))
        self.learns.setChecked(shown.learns)
        self.forget = Button("", small=True)
        self.forget.clicked.connect(self._forget)
        self._count()

    def _count(self) -> None:
        kept = attention.kept(self._session.library)
        self.forget.say(
            plural(kept, tr("Forget {n} answer"), tr("Forget {n} answers")) if kept else tr("No answers are kept")
        )
        self.forget.allow("" if kept else tr("Nothing has been learned."))

    def _forget(self) -> None:
        self._session.attempt(attention.forget)
        self._count()

    def _field(self, name: str, text: str, hint: str, *, narrow: bool = False) -> LineField:
        field = LineField(name, hint=hint, enter_commits=False)
        field.setText(text)
        field.setCursorPosition(0)
        field.settle()
        field.entered.connect(lambda _text: self.confirm())
        if narrow:
            field.setFixedWidth(120)
        return field

    def _lines(self) -> list[tuple[str, QWidget]]:
        """Label and control of each line; an empty label belongs to the line above."""
        return [
            (tr("Your initials"), self.initials),
            (tr("Who checks here"), self.checkers),
            (tr("Newsroom"), self.newsroom),
            (tr("Its address"), self.url),
            (tr("Desk"), self.desk),
            (tr("How you rate"), self.scale),
            (tr("Second reader"), self.second),
            (tr("What is marked"), _noted(self.tier, tr("The others are only counted; one click marks them too."))),
            (
                tr("Marked from"),
                _noted(
                    self.least,
                    tr(
                        "points of 100: how much a statement seems worth a check. 0 leaves none out; the higher, the fewer."
                    ),
                ),
            ),
            (
                tr("Learning"),
                _noted(
                    self.learns,
                    tr("Counts only why something was proposed, such as “it gives a number”; never who speaks."),
                ),
            ),
            ("", self.forget),
            (tr("Rules"), self.rules),
            (tr("Colours"), self.colours),
            *self.here.lines(),
        ]

    def _build(self) -> None:
        page = QWidget()
        page.setObjectName("settingsPage")
        grid = QGridLayout(page)
        grid.setContentsMargins(20, 14, 20, 14)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self.lines = self._lines()
        names = [caption(label) for label, _ in self.lines]
        grid.setColumnMinimumWidth(0, max(126, *(name.sizeHint().width() for name in names)))
        for number, (name, (_, part)) in enumerate(zip(names, self.lines, strict=True)):
            grid.addWidget(name, number, 0)
            grid.addWidget(part, number, 1)
        told = muted(
            tr("The initials sign every step and every report. The login of this computer is never written anywhere.")
        )
        grid.addWidget(told, len(self.lines), 1)
        safety = muted(
            tr(
                "One window or command writes to this library at a time; others may read meanwhile. Its files are not encrypted: whoever holds the disk can read them, unless your system encrypts it (BitLocker, FileVault, LUKS)."
            )
        )
        grid.addWidget(safety, len(self.lines) + 1, 1)
        self.area = Scrolled(page)
        foot = Foot()
        foot.line.replaceWidget(foot.note, self.trouble)
        foot.note.hide()
        foot.line.setStretchFactor(self.trouble, 1)
        self.act = Button(tr("Save"), key="Enter", kind="primary")
        self.act.clicked.connect(self.confirm)
        cancel = Button(tr("Cancel"), key="Esc")
        cancel.clicked.connect(self.dismiss)
        foot.line.addWidget(cancel)
        foot.line.addWidget(self.act)
        self.panel.body.addWidget(Head(self, tr("Settings")))
        self.panel.body.addWidget(self.area, 1)
        self.panel.body.addWidget(foot)

    def first_focus(self) -> QWidget:
        found = next((part for label, part in self.lines if label and label == tr(self._first)), self.initials)
        stops = [found, *found.findChildren(QWidget)]
        target = next((w for w in stops if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isEnabled()), self.initials)
        self.area.ensureWidgetVisible(target)
        return target

    def confirm(self) -> None:
        chosen = Profile(
            initials=self.initials.text().strip(),
            newsroom=self.newsroom.text().strip(),
            desk=self.desk.text().strip(),
            scale="" if self.scale.value() == NONE else self.scale.value(),
            second_reader=self.second.isChecked(),
            newsroom_url=self.url.text().strip(),
            checkers=self.checkers.text().strip(),
        )
        typed = self.least.text().strip()
        wanted = Attention(self.tier.value(), _number(typed), self.learns.isChecked())
        try:
            done = preferences.put(self._session.library, chosen, wanted)
        except WorkbenchError as error:
            self.trouble.setText(trouble(error))
            self.trouble.setToolTip(trouble(error))
            return
        self._session.announce(done.changes)
        self.dismiss()


def _noted(part: QWidget, words: str) -> QWidget:
    """A control, and below it what it does, in what unit."""
    made = QWidget()
    lines = column(spacing=2)
    lines.addWidget(part)
    lines.addWidget(muted(words))
    made.setLayout(lines)
    return made


def _number(typed: str) -> int:
    """0 to 100, or -1 where it is none."""
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) <= 3 else -1


def _desk(window: QWidget) -> Desk | None:
    """What shows the article, where the overlay lies over it."""
    from workbench.ui.desk import Desk

    return window if isinstance(window, Desk) else window.findChild(Desk)
