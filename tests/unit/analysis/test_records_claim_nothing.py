"""A record that is said to show something is evidence and no claimant; who speaks stays one. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates
from workbench.domain.vocab import EvidenceKind, Mode

Analyse = Callable[[str], Candidates]


@pytest.mark.parametrize(
    "text",
    [
        "Inspection logs show that the boiler failed twice in March.",
        "Court records show the firm paid $2 million.",
        "Flight logs reveal that the governor flew to Tarn on 3 May.",
        "According to phone records, Weber called her twice.",
    ],
)
def test_the_article_states_it_and_the_record_is_linked(analyse: Analyse, text: str) -> None:
    found = analyse(text)
    assert [(c.claimant, c.mode) for c in found.claims] == [(None, Mode.NARRATOR)]
    assert [(link.claim, link.origin) for link in found.links] == [(0, True)]
    assert [e.kind for e in found.evidence] == [EvidenceKind.RECORD]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mayor Dana Holt said the boiler was new.", "Dana Holt"),
        ("The Transport Agency said the boiler was new.", "Transport Agency"),
        ("An inspector said the boiler was new.", "an inspector"),
    ],
)
def test_who_speaks_stays_the_claimant(analyse: Analyse, text: str, name: str) -> None:
    assert [c.claimant.name for c in analyse(text).claims if c.claimant] == [name]
