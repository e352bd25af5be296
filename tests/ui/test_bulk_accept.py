"""Many suggestions accepted at once in the window: one step, one toast, one undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tarn_hollow import at

from workbench.domain.vocab import Basis
from workbench.services import history, queries

if TYPE_CHECKING:
    from workbench.ui.main_window import MainWindow


def _verbatim(window: MainWindow) -> list[str]:
    return sorted(row.verbatim for row in queries.claims(window.session.library))


def test_all_likely_claims_are_one_step_with_undo(version_id: int, window: MainWindow) -> None:
    window.session.open_article(version_id)
    table = window.desk.actions_table
    assert table.trigger("article.accept_likely")
    assert _verbatim(window) == ["The old bridge at Tarn Hollow stays shut until spring", "the worst in a century"]
    assert window.desk.toast.words.text() == "Accepted 2 claims."
    assert window.desk.toast.undo.isVisibleTo(window.desk.toast)
    assert table.state("article.accept_likely") == "No likely suggestion is left in this article."
    assert table.trigger("edit.undo")
    assert _verbatim(window) == []


def test_with_links_the_stance_stays_the_articles(version_id: int, window: MainWindow) -> None:
    window.session.open_article(version_id)
    assert window.desk.actions_table.trigger("article.accept_linked")
    assert window.desk.toast.words.text() == "Accepted 2 claims, 1 link."
    library = window.session.library
    links = [link for row in queries.claims(library) for link in queries.claim_card(library, row.id).links]
    assert [link.basis for link in links] == [Basis.ARTICLE_ASSERTS]
    assert history.undo_label(library) == "Accept 2 claims, 1 link"


def test_the_claims_in_the_selection_alone(version_id: int, window: MainWindow) -> None:
    window.session.open_article(version_id)
    table, view = window.desk.actions_table, window.desk.reading.view
    assert table.state("article.accept_selected") == "Select text with proposed claims first."
    view.select_span(at("Mayor Piet Osk called the flood “the worst in a century”."))
    assert table.trigger("article.accept_selected")
    assert _verbatim(window) == ["the worst in a century"]
    assert not view.textCursor().hasSelection()
