"""A claim with two proposed links: E goes round both, accepted or not, and each is accepted by Enter."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tarn_hollow import at, proposals

from workbench.domain import candidates as c
from workbench.domain.vocab import EvidenceKind, Stance
from workbench.services import articles, queries

if TYPE_CHECKING:
    from workbench.ui.main_window import MainWindow


def test_e_reaches_the_second_proposal_also_after_the_first_is_accepted(version_id: int, window: MainWindow) -> None:
    found = proposals()
    second = c.EvidenceCandidate(at("the depot"), EvidenceKind.STATEMENT, "test", "It can be asked.", 1)
    links = (*found.links, replace(found.links[0], evidence=1, stance=Stance.CONTEXT))
    told = replace(found, evidence=(*found.evidence, second), links=links)
    session, act = window.session, window.desk.actions_table.trigger
    articles.finish_analysis(session.library, version_id, c.to_json(told))
    session.open_article(version_id)
    act("suggestion.next")
    act("claim.accept")
    act("evidence.go")
    first = session.selection.link_suggestion_id
    act("evidence.go")
    assert session.selection.link_suggestion_id not in (None, first)
    act("evidence.go")
    assert session.selection.link_suggestion_id == first
    act("claim.accept")
    act("evidence.go")
    assert session.selection.link_id is None
    act("claim.accept")
    (row,) = queries.claims(session.library)
    assert len(queries.claim_card(session.library, row.id).links) == 2
