"""Joins the acts of the table to the session and the window: those that belong to no single pane."""

from __future__ import annotations

import functools
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame

from workbench.services import history, reviewing
from workbench.ui import bulk, evidence_alone, theme
from workbench.ui.actions import BY_ID, Actions
from workbench.ui.importing import SUFFIXES
from workbench.ui.selection import Selection
from workbench.ui.session import Session
from workbench.ui.translate import tr

if TYPE_CHECKING:
    from workbench.ui.desk import Desk

SCHEMES: tuple[theme.Choice, ...] = ("system", "light", "dark")


def connect_acts(desk: Desk, session: Session, actions: Actions) -> None:
    """Says who does what."""
    loop = session.loop
    actions.connect("suggestion.next", lambda: session.next_suggestion(), loop.can_go_on)
    actions.connect("suggestion.next_reading", lambda: session.next_suggestion(reading_order=True), loop.can_go_on)
    actions.connect("claim.accept", lambda: session.accept(), loop.can_accept)
    actions.connect("claim.reject", session.reject, loop.can_reject)
    actions.connect("evidence.reject", loop.reject_mention, loop.can_reject_mention)
    actions.connect("evidence.go", session.go_evidence, loop.can_go_evidence)
    actions.connect("claim.delete", lambda: _delete_claim(session), lambda: _can_delete(session))
    actions.connect("verdict.open", lambda: session.show_centre("verdict"), lambda: _has_claim(session))
    actions.connect(
        "edit.undo", session.undo, lambda: history.undo_label(session.library) is not None or tr("Nothing to undo.")
    )
    actions.connect(
        "edit.redo", session.redo, lambda: history.redo_label(session.library) is not None or tr("Nothing to redo.")
    )
    actions.connect("article.paste", lambda: _paste(session))
    actions.connect("article.open_file", lambda: open_files(desk, session))
    actions.connect(
        "article.analyse", lambda: _analyse(session), lambda: session.page is not None or tr("Open an article first.")
    )
    bulk.connect(desk, session, actions)
    evidence_alone.connect(session, actions)
    actions.connect("article.all_statements", session.toggle_all_statements, lambda: session.page is not None)
    actions.connect("library.demo", lambda: _open_demo(session))
    actions.connect("app.quit", desk.quit.emit)
    actions.connect("view.next_pane", desk.next_pane)
    actions.connect("view.left", desk.toggle_left)
    actions.connect("view.back", lambda: _back(desk, session), lambda: _can_go_back(desk, session))
    actions.connect("view.scheme", lambda: _next_scheme(session))
    for scheme in SCHEMES:
        actions.connect(f"view.{scheme}", functools.partial(theme.choose, scheme))


def _paste(session: Session) -> None:
    clipboard = QGuiApplication.clipboard()
    copied = clipboard.mimeData()  # None where nothing was ever copied, whatever Qt's types say
    session.paste(clipboard.text(), copied.html() if copied is not None else "")


def _has_claim(session: Session) -> bool | str:
    return session.selection.claim_id is not None or tr("Accept the claim first.")


def _can_delete(session: Session) -> bool | str:
    if session.centre == "lists":
        return tr("In a list, the chosen rows are deleted.")
    return _has_claim(session)


def _delete_claim(session: Session) -> None:
    claim_id = session.selection.claim_id
    if claim_id is None or session.attempt(reviewing.delete_claim, claim_id) is None:
        return
    session.select(Selection(version_id=session.selection.version_id))
    session.message.emit(tr("Claim deleted."), True)


def _analyse(session: Session) -> None:
    if session.page is not None:
        session.importing.analyse(session.page.text.version_id)


def open_files(desk: Desk, session: Session) -> None:
    """Asks for files and imports them."""
    from workbench.ui.dialogs.files import ask_file

    patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    ask_file(
        desk,
        tr("Open a file"),
        lambda path: session.import_paths([Path(path)]),
        filters=(tr("Pages, texts and tables ({patterns})").format(patterns=patterns), tr("All files (*)")),
    )


def _open_demo(session: Session) -> None:
    """The sample cases open in a window and a library of their own, which takes some seconds to come."""
    started, _pid = QProcess.startDetached(sys.executable, ["-m", "workbench", "demo"], "")
    session.message.emit(
        tr("The sample cases open in a window of their own.")
        if started
        else tr("No second window could be started for the sample cases."),
        False,
    )


def _notice(desk: Desk) -> QFrame | None:
    """What the last export or backup has said, while it is on screen."""
    return next((n for n in desk.findChildren(QFrame, "notice") if n.isVisible()), None)


def _can_go_back(desk: Desk, session: Session) -> bool:
    if _notice(desk) is not None:
        return True
    return desk.toast.isVisible() or (
        session.centre in ("player", "verdict", "lists") or desk.banner.isVisible() or desk.reading.finder.isVisible()
    )


def _back(desk: Desk, session: Session) -> None:
    notice = _notice(desk)
    if notice is not None:
        notice.hide()  # it goes away by itself later
    elif desk.banner.isVisible():
        desk.banner.hide()
    elif desk.reading.finder.isVisible():
        desk.reading.finder.dismiss()
    elif session.centre not in ("player", "verdict", "lists"):
        desk.toast.hide()
    else:
        desk.toast.hide()  # it goes along: it must not cost whoever saves and goes back a second Esc
        _leave(desk, session)


def _leave(desk: Desk, session: Session) -> None:
    if session.centre == "lists":
        desk.lists.back()
    else:
        session.show_centre("article" if session.page is not None else "start")


def _next_scheme(session: Session) -> None:
    """The colours in turn, and which they are: the last step may look the same."""
    theme.choose(theme.next_choice())
    session.message.emit(BY_ID[f"view.{theme.hub().choice}"].meaning, False)
