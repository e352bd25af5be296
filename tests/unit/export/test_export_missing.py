"""What prints beside DRAFT about a rating that the evidence contradicts: said, unless what is withheld may be on its side."""

from __future__ import annotations

import export_builders as make

from workbench.domain.queues import Profile
from workbench.domain.verdict import Level
from workbench.domain.vocab import Stance
from workbench.export.missing import missing

CLASH = "the verdict says True, but the linked evidence contradicts the claim and none supports it"


def test_a_rating_against_the_evidence_prints_unless_something_is_withheld() -> None:
    rated = make.verdict(level=Level(1, "True", "", 5, 1000))
    card = make.card(verdict=rated, links=(make.link(stance=Stance.CONTRADICTS),))
    assert missing(card, Profile(), withheld=0)[0] == CLASH
    assert CLASH not in missing(card, Profile(), withheld=1)
