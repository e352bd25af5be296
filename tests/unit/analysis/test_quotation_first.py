"""Of a quotation and its own paraphrase the quotation is worth checking first. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates
from workbench.domain.vocab import Mode

Analyse = Callable[[str], Candidates]


@pytest.mark.parametrize(
    "text",
    [
        'Dana Holt said that the bridge is "safe and sound." "The bridge is safe and sound," Holt said.',
        'Dana Holt said the city bought 40 electric buses in May. "The city bought 40 electric buses," Holt said.',
        '"The city bought 40 electric buses," Dana Holt said. Holt said the city had bought 40 electric buses in May.',
    ],
)
def test_the_quotation_comes_first(analyse: Analyse, text: str) -> None:
    ranked = sorted(analyse(text).claims, key=lambda c: -c.checkworthiness)
    assert [c.mode is Mode.DIRECT for c in ranked] == [True, False]
    assert "another statement says the same" in ranked[1].reasons


def test_another_speaker_keeps_the_rank(analyse: Analyse) -> None:
    text = (
        'Tom Reed said the city bought 40 electric buses in May. "The city bought 40 electric buses," Dana Holt said.'
    )
    found = analyse(text).claims
    assert all("its words are quoted that another statement only reports" not in c.reasons for c in found)
