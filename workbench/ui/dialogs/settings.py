"""The settings that stand in reports and steps: initials, newsroom, desk, scale, second reader; and the colours of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from workbench.domain.attention import ALL, LIKELY, Attention
from workbench.domain.queues import Profile
from workbench.services import attention
from workbench.services import library as libraries
from workbench.services import scales as rating
from workbench.ui import theme
from workbench.ui.actions import Actions
from workbench.ui.dialogs.overlay_parts import Foot, Head
from workbench.ui.session import Session
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.check import Check
from workbench.ui.widgets.fields import LineField
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.segmented import Segmented
from workbench.ui.widgets.words import caption, muted

NONE = "none"


class SettingsOverlay(Overlay):
    """Enter saves: the profile in one step, what is shown unasked in another."""

    def __init__(self, session: Session, actions: Actions, window: QWidget) -> None:
        super().__init__(window, name="Settings", width=620)
        self._session = session
        now = libraries.profile(session.library)
        self.initials = self._field("Your initials in reports", now.initials, "e.g. R. T.")
        self.initials.setFixedWidth(120)
        self.newsroom = self._field("Newsroom", now.newsroom, "as it signs its reports")
        self.desk = self._field("Desk", now.desk, "optional")
        options = [(s.uid, s.name) for s in rating.known(session.library)]
        self.scale = Segmented([(NONE, "not chosen"), *options], name="How you rate")
        self.scale.choose(now.scale or NONE)
        self.second = Check("A second reader approves each verdict")
        self.second.setChecked(now.second_reader)
        self.second.setAccessibleName(self.second.text())
        self.colours = Segmented([("system", "as the system"), ("light", "light"), ("dark", "dark")], name="Colours")
        self.colours.choose(theme.hub().choice)
        self.colours.chosen.connect(lambda key: actions.trigger(f"view.{key}"))
        self._attention()
        self._build()

    def _attention(self) -> None:
        shown = attention.get(self._session.library)
        self.tier = Segmented([(LIKELY, "likely ones"), (ALL, "all")], name="Statements shown unasked")
        self.tier.choose(shown.tier)
        self.least = self._field("Least check-worthiness, 0 to 100", str(shown.least), "0 to 100")
        self.least.setFixedWidth(120)
        self.learns = Check("My yes and no shift the ranking, by reasons alone, whoever speaks")
        self.learns.setChecked(shown.learns)
        self.learns.setAccessibleName(self.learns.text())
        self.forget = Button("", small=True)
        self.forget.clicked.connect(self._forget)
        self._count()

    def _count(self) -> None:
        kept = attention.kept(self._session.library)
        self.forget.say(f"Forget {kept} answers" if kept else "No answers are kept")
        self.forget.setEnabled(bool(kept))

    def _forget(self) -> None:
        self._session.attempt(attention.forget)
        self._count()

    def _field(self, name: str, text: str, hint: str) -> LineField:
        field = LineField(name, hint=hint, enter_commits=False)
        field.setText(text)
        field.settle()
        field.entered.connect(lambda _text: self.confirm())
        return field

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(20, 18, 20, 18)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        lines: list[tuple[str, QWidget]] = [
            ("Your initials", self.initials),
            ("Newsroom", self.newsroom),
            ("Desk", self.desk),
            ("How you rate", self.scale),
            ("Second reader", self.second),
            ("Shown unasked", self.tier),
            ("Worth at least", self.least),
            ("Learning", self.learns),
            ("", self.forget),
            ("Colours", self.colours),
        ]
        for number, (label, part) in enumerate(lines):
            grid.addWidget(caption(label), number, 0)
            grid.addWidget(part, number, 1)
        grid.addWidget(
            muted(
                "The initials sign every step and every report. The login of this computer is never written anywhere."
            ),
            len(lines),
            1,
        )
        foot = Foot()
        self.act = Button("Save", key="Enter", kind="primary")
        self.act.clicked.connect(self.confirm)
        cancel = Button("Cancel", key="Esc")
        cancel.clicked.connect(self.dismiss)
        foot.line.addWidget(cancel)
        foot.line.addWidget(self.act)
        self.panel.body.addWidget(Head(self, "Settings"))
        self.panel.body.addLayout(grid)
        self.panel.body.addWidget(foot)

    def first_focus(self) -> QWidget:
        return self.initials

    def confirm(self) -> None:
        chosen = Profile(
            initials=self.initials.text().strip(),
            newsroom=self.newsroom.text().strip(),
            desk=self.desk.text().strip(),
            scale="" if self.scale.value() == NONE else self.scale.value(),
            second_reader=self.second.isChecked(),
        )
        typed = self.least.text().strip()
        wanted = Attention(self.tier.value(), int(typed) if typed.isdecimal() else -1, self.learns.isChecked())
        done = self._session.attempt(attention.put, wanted) is not None
        if done and self._session.attempt(libraries.set_profile, chosen) is not None:
            self.dismiss()
