"""Everything one sees of a person: names, role, protection, what they said with its outcome, and who may be the same. Each edit is one step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from workbench.domain.claim import ClaimRow
from workbench.domain.namesakes import Namesake
from workbench.domain.vocab import PersonKind, Protection
from workbench.errors import WorkbenchError
from workbench.services import people, queries
from workbench.ui import texts
from workbench.ui.dialogs.overlay_parts import Foot, Head, Scrolled
from workbench.ui.session import Session
from workbench.ui.translate import label, later, told, tr, trouble, value
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import clear, column, row
from workbench.ui.widgets.combo import Combo
from workbench.ui.widgets.fields import LineField
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.words import Words, caption, muted

MOST = 200
LIST_HEIGHT = 330
TITLES = {
    PersonKind.PERSON: later("Person"),
    PersonKind.ORGANISATION: later("Organisation"),
    PersonKind.ACCOUNT: later("Account"),
    PersonKind.UNKNOWN: later("Source"),
}


def open_person(session: Session, window: QWidget, person_id: int) -> None:
    """Shows the person over the window."""
    PersonOverlay(session, window, person_id).open()


class PersonOverlay(Overlay):
    """Fields at the top, then who may be the same, then what was said. Outcomes belong to claims and are not added up."""

    def __init__(self, session: Session, window: QWidget, person_id: int) -> None:
        super().__init__(window, name=tr("Person"), width=660)
        self._session, self.person_id = session, person_id
        self.head = Head(self, tr("Person"))
        self.name = LineField(tr("Name"))
        self.aliases = LineField(tr("Also called"), hint=tr("other names, separated by semicolons"))
        self.role = LineField(tr("Role"), hint=tr("office or role"))
        self.protection = Combo(tr("How the name prints"))
        for member in Protection:
            self.protection.addItem(label(member), member.value)
        self.trouble = Words(px=12.5, role="danger", wrap=True)
        self.trouble.setVisible(False)
        self._near, self._said = column(spacing=6), column(spacing=0)
        self._build()
        self._connect()
        self.fill()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(20, 16, 20, 10)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        lines = (
            (tr("Name"), self.name),
            (tr("Also called"), self.aliases),
            (tr("Role"), self.role),
            (tr("Prints as"), self.protection),
        )
        for number, (words, part) in enumerate(lines):
            grid.addWidget(caption(words), number, 0)
            grid.addWidget(part, number, 1)
        grid.addWidget(self.trouble, len(lines), 1)
        inside, below = QWidget(), QWidget()
        inner = column(margins=(20, 6, 20, 14), spacing=8)
        whole = column(spacing=0)
        whole.addLayout(grid)
        whole.addWidget(below)
        below.setLayout(inner)
        inside.setLayout(whole)
        inner.addLayout(self._near)
        inner.addLayout(self._said)
        inner.addStretch(1)
        self.scrolled = Scrolled(inside)
        below.setMinimumHeight(LIST_HEIGHT)
        foot = Foot(tr("Outcomes belong to claims, not to people. They are not added up."))
        close = Button(tr("Close"), key="Esc")
        close.clicked.connect(self.dismiss)
        foot.line.addWidget(close)
        self.panel.body.addWidget(self.head)
        self.panel.body.addWidget(self.scrolled, 1)
        self.panel.body.addWidget(foot)

    def _connect(self) -> None:
        self.name.committed.connect(lambda text: self._edit(self.name, name=text))
        self.role.committed.connect(lambda text: self._edit(self.role, role=text))
        self.aliases.committed.connect(
            lambda text: self._edit(self.aliases, aliases=[a.strip() for a in text.split(";")])
        )
        self.protection.activated.connect(lambda _at: self._edit(protection=self.protection.currentData()))

    def first_focus(self) -> QWidget:
        return self.name

    def fill(self) -> None:
        """Reads the person anew."""
        library = self._session.library
        person = queries.person(library, self.person_id)
        self.head.title.setText(tr(TITLES[person.kind]))
        self.head.aside.setText(tr("known by what it is, not by a name") if person.kind is PersonKind.UNKNOWN else "")
        self.setAccessibleName(tr(TITLES[person.kind]))
        self.name.show_text(person.name, of=person.id)
        self.role.show_text(person.role, of=person.id)
        self.aliases.show_text("; ".join(person.aliases), of=person.id)
        self.protection.setCurrentIndex(self.protection.findData(person.protection.value))
        clear(self._near)
        for one in people.namesakes(library, self.person_id):
            self._near.addWidget(namesake_line(one, self._merge, self._apart))
        clear(self._said)
        said = queries.claims(library, person_id=self.person_id, limit=MOST)
        count = texts.count(len(said), tr("{n} claim"), tr("{n} claims"))
        self._said.addWidget(caption(f"{tr('Claims said by {name}').format(name=texts.apart(person.name))} · {count}"))
        for claim in said:
            self._said.addWidget(self._claim(claim))

    def _claim(self, claim: ClaimRow) -> QWidget:
        when = queries.claim_card(self._session.library, claim.id).claim.claim_date
        line = QWidget()
        inner = row(margins=(0, 7, 0, 7), spacing=10)
        line.setLayout(inner)
        lines = column(spacing=1)
        lines.addWidget(Words(claim.verbatim, px=14, serif=True, elide=True))
        where = " · ".join(part for part in (claim.article_title, texts.day(when) if when else "") if part)
        lines.addWidget(Words(where or tr("without an article"), px=12, role="muted", elide=True))
        inner.addLayout(lines, 1)
        inner.addWidget(Words(value(claim.verdict_label) or label(claim.status), px=12.5, weight=600))
        go = Button(tr("Open"), kind="quiet", small=True)
        go.setAccessibleName(tr("Open claim C{number}").format(number=claim.number))
        go.clicked.connect(lambda: self._open_claim(claim.id))
        inner.addWidget(go)
        return line

    def _open_claim(self, claim_id: int) -> None:
        self.dismiss()
        self._session.open_claim(claim_id)

    def _edit(self, field: LineField | None = None, **fields: Any) -> None:
        done = self._do(lambda: people.edit_person(self._session.library, self.person_id, **fields))
        if field is not None and not done:
            field.unsettle()

    def _merge(self, other_id: int) -> None:
        kept, gone = sorted((self.person_id, other_id))
        self.person_id = kept
        self._do(lambda: people.merge(self._session.library, kept, gone))

    def _apart(self, other_id: int) -> None:
        self._do(lambda: people.keep_apart(self._session.library, self.person_id, other_id))

    def _do(self, service: Callable[[], Any]) -> bool:
        """Whether it was done; what is wrong with a field stands below the fields."""
        try:
            outcome = service()
        except WorkbenchError as error:
            self.trouble.setText(trouble(error))
            self.trouble.setVisible(True)
            return False
        self.trouble.setVisible(False)
        self._session.announce(outcome.changes)
        self.fill()
        return True


def namesake_line(
    one: Namesake, merge: Callable[[int], object], apart: Callable[[int], object], *, proposal: bool = False
) -> QWidget:
    """`also in 2 other articles as X (the same name)` with its two answers; of a `proposal` both accept it as well."""
    line = QWidget()
    inner = column(margins=(0, 2, 0, 4), spacing=4)
    line.setLayout(inner)
    inner.addWidget(muted(namesake_words(one), px=12.5))
    answers = row(spacing=8)
    yes, no = Button(tr("Merge"), small=True), Button(tr("Keep apart"), kind="quiet", small=True)
    yes.setAccessibleName(tr("Merge with {name}").format(name=one.person.name))
    no.setAccessibleName(tr("Keep apart from {name}").format(name=one.person.name))
    if proposal:
        yes.say(tr("The same: accept"))
        no.say(tr("Somebody else: accept"))
        yes.setAccessibleName(tr("Accept as said by {name}").format(name=one.person.name))
        no.setAccessibleName(tr("Accept as said by somebody other than {name}").format(name=one.person.name))
    yes.clicked.connect(lambda: merge(one.person.id))
    no.clicked.connect(lambda: apart(one.person.id))
    answers.addWidget(yes)
    answers.addWidget(no)
    answers.addStretch(1)
    inner.addLayout(answers)
    return line


def namesake_words(one: Namesake) -> str:
    role = f", {one.person.role}" if one.person.role and one.person.role != one.person.name else ""
    several = (
        tr("also in {n} other article as {name} ({reason})"),
        tr("also in {n} other articles as {name} ({reason})"),
    )
    words = several[one.articles != 1] if one.articles else tr("also in this library as {name} ({reason})")
    return words.format(n=one.articles, name=one.person.name + role, reason=told(one.reason))
