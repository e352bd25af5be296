"""What was opened last: articles, claims and persons, the last one first, for the palette. Remembered in the library's folder, as ids alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings

from workbench.errors import NotFound
from workbench.services import queries
from workbench.ui import texts
from workbench.ui.dialogs import finds
from workbench.ui.session import Session
from workbench.ui.state import FILE

KEPT = 24
KEY = "palette/opened"


class Recents(QObject):
    """Follows a session. `opened`: (kind, id), kinds are article, claim and person."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._folder = session.library.folder
        self.opened: finds.Things = _read(self._folder)
        session.article_opened.connect(lambda _version: self._article())
        session.claim_selected.connect(lambda chosen: self._add("claim", chosen.claim_id))
        session.person_requested.connect(lambda person_id: self._add("person", person_id))
        self._article()  # what the window began with

    def _article(self) -> None:
        if self._session.page is not None:
            self._add("article", self._session.page.text.article.id)

    def _add(self, kind: str, ident: int | None) -> None:
        thing = (kind, ident or 0)
        if not ident or self.opened[:1] == (thing,):
            return
        self.opened = (thing, *(one for one in self.opened if one != thing))[:KEPT]

    def write(self) -> None:
        """Remembers them for the next start."""
        ini = QSettings(str(self._folder / FILE), QSettings.Format.IniFormat)
        ini.setValue(KEY, " ".join(f"{kind}:{ident}" for kind, ident in self.opened))
        ini.sync()


def of(session: Session) -> Recents:
    """The session's own, made when they are first asked for."""
    return session.findChild(Recents) or Recents(session)


def _read(folder: Path) -> finds.Things:
    told = str(QSettings(str(folder / FILE), QSettings.Format.IniFormat).value(KEY, ""))
    pairs = (one.partition(":") for one in told.split())
    return tuple((kind, int(n)) for kind, _, n in pairs if kind in MAKERS and n.isascii() and n.isdecimal())[:KEPT]


def lines(session: Session, opened: finds.Things, *, most: int = 5) -> list[finds.Find]:
    """What still is there, as lines of the palette."""
    found: list[finds.Find] = []
    for kind, ident in opened:
        try:
            found.append(MAKERS[kind](session, ident))
        except NotFound:
            continue  # it was deleted, or an undo took it away
        if len(found) == most:
            break
    return found


def _article_line(session: Session, ident: int) -> finds.Find:
    article = queries.article(session.library, ident)
    return _line("article", "newspaper", ident, texts.article_name(article), article.publisher,
                 lambda: session.open_article(queries.latest_version(session.library, ident)))  # fmt: skip


def _claim_line(session: Session, ident: int) -> finds.Find:
    card = queries.claim_card(session.library, ident)
    claim = card.claim
    said_by = texts.speaker("", own_voice=True) if card.own_voice else claim.person.name if claim.person else ""
    return _line(
        "claim",
        "quotes",
        ident,
        finds.one_line(claim.wording or claim.verbatim),
        said_by,
        lambda: session.open_claim(ident),
    )


def _person_line(session: Session, ident: int) -> finds.Find:
    person = queries.person(session.library, ident)
    return _line(
        "person",
        "user",
        ident,
        person.name,
        texts.role_beside(person.name, person.role),
        lambda: session.person_requested.emit(ident),
    )


def _line(kind: str, icon: str, ident: int, text: str, aside: str, run: Callable[[], object]) -> finds.Find:
    return finds.Find("Opened last", icon, text, aside, "", run, (kind, ident))


MAKERS: dict[str, Callable[[Session, int], finds.Find]] = {
    "article": _article_line,
    "claim": _claim_line,
    "person": _person_line,
}
