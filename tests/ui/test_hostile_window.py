"""What odd clicks, odd moments and odd surroundings did to the window once, and must not do again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.services import bulk, history, reviewing
from workbench.ui.actions import ACTIONS

if TYPE_CHECKING:
    from workbench.services.library import Library
    from workbench.ui.main_window import MainWindow


def test_a_selected_claim_that_is_deleted_is_asked_for_by_nobody(
    version_id: int, library: Library, window: MainWindow
) -> None:
    session = window.session
    session.next_suggestion()
    session.accept()
    other = reviewing.new_claim(library, version_id=None, words="The lock was painted").value
    for claim_id in (session.selection.claim_id or 0, other):
        session.open_claim(claim_id)
        session.attempt(bulk.delete, [claim_id])
        assert session.selection.claim_id is None
        for spec in ACTIONS:
            window.desk.actions_table.state(spec.id)  # as menus, palette and status line do
        assert history.undo_label(library) == "Delete 1 claim"
        session.undo()


def test_what_is_gone_is_said_in_place(version_id: int, library: Library, window: MainWindow) -> None:
    before = window.session.selection
    for opened in (window.session.open_claim, window.session.open_evidence):
        window.desk.banner.hide()
        opened(999)
        assert window.desk.banner.isVisible()
        assert window.session.selection == before
