"""Joins the acts of handing over, of the timeline and of the dashboard to the table of actions. What they open is imported when first wanted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from workbench.ui.actions import Actions
from workbench.ui.session import Session
from workbench.ui.translate import tr


def connect(session: Session, actions: Actions, window: QWidget) -> None:
    """Says who does what. `handover.claim` is connected by the inspector's part."""
    actions.connect("claim.timeline", lambda: _timeline(session, window), lambda: _has_claim(session))
    actions.connect("library.dashboard", lambda: _dashboard(session, window))
    actions.connect("handover.article", lambda: _article(session, window), lambda: session.page is not None or tr("Open an article first."))  # fmt: skip
    actions.connect("handover.sheet", lambda: _sheet(session, window))
    actions.connect("handover.due", lambda: _due(window))


def _has_claim(session: Session) -> bool | str:
    return session.selection.claim_id is not None or tr("Accept the claim first.")


def _timeline(session: Session, window: QWidget) -> None:
    from workbench.ui.pictures.timeline_view import open_timeline

    open_timeline(session, window)


def _dashboard(session: Session, window: QWidget) -> None:
    from workbench.ui.pictures.dashboard_view import DashboardOverlay

    DashboardOverlay(session, window).open()


def _article(session: Session, window: QWidget) -> None:
    from workbench.ui.handover.article import ArticleTodoOverlay

    if session.page is not None:
        ArticleTodoOverlay(session, window, session.page.text.article).open()


def _sheet(session: Session, window: QWidget) -> None:
    from workbench.ui.handover.sheet import SheetOverlay

    SheetOverlay(session, window).open()


def _due(window: QWidget) -> None:
    """The queue of the left pane, brought out where only icons are shown."""
    from workbench.ui.nav.pane import NavPane

    nav = window.findChild(NavPane)
    if nav is not None:
        nav.queues.choose("today")
        nav.queues.called.emit()
        nav.list.setFocus(Qt.FocusReason.OtherFocusReason)
