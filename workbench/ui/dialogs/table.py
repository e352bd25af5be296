"""Which act opens which overlay. Each overlay's module is imported when it is first opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from workbench.ui.actions import Actions
from workbench.ui.session import Session
from workbench.ui.translate import tr


def connect(session: Session, actions: Actions, window: QWidget) -> None:
    """Brings the overlays into the table of actions."""
    from workbench.ui.dialogs import link_pick, palette, recents, rules, speaker
    from workbench.ui.handover import wiring

    actions.connect("claim.speaker", lambda: speaker.fix_speaker(session, window), lambda: speaker.can_fix(session))
    actions.connect("export.report", lambda: _export(session, window))
    actions.connect("palette.open", lambda: open_palette(session, actions, window))
    actions.connect("keys.sheet", lambda: _keys(session, actions, window))
    actions.connect("help.manual", lambda: _help(session, actions, window))
    actions.connect("app.settings", lambda: _settings(session, actions, window))
    actions.connect(
        "article.edit",
        lambda: _article(session, window),
        lambda: session.page is not None or tr("Open an article first."),
    )
    rules.connect(session, actions, window)
    actions.connect("across.conflicts", lambda: _conflicts(session, window))
    actions.connect(
        "article.map", lambda: _map(session, window), lambda: session.page is not None or tr("Open an article first.")
    )
    wiring.connect(session, actions, window)
    actions.connect("library.backup", lambda: _backup(session, window))
    actions.connect("library.verify", lambda: _verify(session, window))
    actions.connect("history.open", lambda: _history(session, window))
    actions.connect("evidence.new", lambda: _new_evidence(session, window), lambda: _can_make_evidence(session))
    link_pick.connect(session, actions, window)
    actions.done.connect(palette.remember)
    recents.of(session)  # follows from now on
    follow_keys(session, actions)
    session.backlog_requested.connect(lambda path: _columns(session, window, Path(path)))


def follow_keys(session: Session, actions: Actions) -> None:
    """The keys the user has changed, now and after each step that touches the settings."""
    from workbench.services import keymap

    actions.set_keys(keymap.changed_keys(session.library))
    session.changed.connect(
        lambda changes: actions.set_keys(keymap.changed_keys(session.library)) if changes.ids("setting") else None
    )


def open_palette(session: Session, actions: Actions, window: QWidget, typed: str = "") -> None:
    """The palette, with something typed already where the search box had it."""
    from workbench.ui.dialogs.palette import PaletteOverlay

    PaletteOverlay(session, actions, window, typed).open()


def _export(session: Session, window: QWidget) -> None:
    from workbench.ui.dialogs.export import ExportOverlay

    ExportOverlay(session, window).open()


def _keys(session: Session, actions: Actions, window: QWidget) -> None:
    from workbench.ui.dialogs.keys_sheet import KeysSheet

    KeysSheet(session, actions, window).open()


def _help(session: Session, actions: Actions, window: QWidget) -> None:
    from workbench.ui.help.view import open_help

    open_help(session, actions, window)


def _map(session: Session, window: QWidget) -> None:
    from workbench.ui.pictures.view import MapOverlay

    MapOverlay(session, window).open()


def _settings(session: Session, actions: Actions, window: QWidget) -> None:
    from workbench.ui.dialogs.settings import SettingsOverlay

    SettingsOverlay(session, actions, window).open()


def _article(session: Session, window: QWidget) -> None:
    from workbench.ui.dialogs.article import ArticleOverlay

    if session.page is not None:
        ArticleOverlay(session, window, session.page.text.article).open()


def _can_make_evidence(session: Session) -> bool | str:
    if session.centre != "article":
        return False
    chosen = session.selection
    return True if session.page is not None or chosen.claim_id is not None else tr("Open an article or a claim first.")


def _new_evidence(session: Session, window: QWidget) -> None:
    from workbench.ui.dialogs.new_evidence import NewEvidenceOverlay

    NewEvidenceOverlay(session, window).open()


def _history(session: Session, window: QWidget) -> None:
    from workbench.ui.dialogs.history import HistoryOverlay

    HistoryOverlay(session, window).open()


def _columns(session: Session, window: QWidget, path: Path) -> None:
    from workbench.ui.dialogs.columns import ask_columns

    ask_columns(session, window, path)


def _conflicts(session: Session, window: QWidget) -> None:
    from workbench.ui.across.view import ConflictsOverlay

    ConflictsOverlay(session, window).open()


def _backup(session: Session, window: QWidget) -> None:
    from workbench.ui.dialogs.safety import back_up

    back_up(session, window)


def _verify(session: Session, window: QWidget) -> None:
    from workbench.ui.dialogs.safety import verify

    verify(session, window)
