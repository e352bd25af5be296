"""A link that somebody made by hand says nothing yet, on paper too: no article said so, and nobody has looked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.domain.vocab import EvidenceKind, Stance
from workbench.export import phrases
from workbench.services import linking, queries, reviewing, slots

if TYPE_CHECKING:
    from workbench.services.library import Library


def test_a_link_by_hand_is_not_yet_judged(library: Library) -> None:
    claim_id = reviewing.new_claim(library, version_id=None, spans=(), words="Not one home was flooded").value
    slots.new_evidence(library, kind=EvidenceKind.VIDEO, title="Boat video", claim_id=claim_id)
    (link,) = queries.claim_card(library, claim_id).links
    assert link.unjudged
    assert phrases.basis(link, "the Courier") == "Linked by us, not yet looked at"
    assert phrases.rests_on([link], "the Courier").startswith("None of the evidence was seen by us.")


def test_what_somebody_says_the_article_reports_is_judged_by_the_article(library: Library) -> None:
    claim_id = reviewing.new_claim(library, version_id=None, spans=(), words="Not one home was flooded").value
    evidence_id = slots.new_evidence(library, kind=EvidenceKind.VIDEO, title="Boat video").value
    linking.link(library, claim_id, evidence_id, stance=Stance.CONTRADICTS)
    (link,) = queries.claim_card(library, claim_id).links
    assert not link.unjudged
    assert phrases.basis(link, "the Courier") == "As reported by the Courier, not seen by us"
