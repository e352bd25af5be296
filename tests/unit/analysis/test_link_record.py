"""Minimal pairs for what somebody says against their own record. All sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates
from workbench.domain.spans import cover

Analyse = Callable[[str], Candidates]

# text, words inside the claim, words of the evidence
AGAINST = [
    ("Karl Weber spoke in Ostrand. His words appeared to contradict his past statements.", "His words", "his past statements"),
    ("Karl Weber spoke in Ostrand. His new tone belies his earlier promises.", "His new tone", "his earlier promises"),
    ("Anna Holt seemed to paper over her past statements on the toll, promising that the toll would go.", "the toll would go", "her past statements"),
    ("Anna Holt broke with her earlier pledge, saying that the toll would stay.", "the toll would stay", "her earlier pledge"),
    ("Anna Holt said that all of the teachers would be picked by her. One of the firm's partners, Karl Weber, subsequently testified that none of the teachers were picked by Holt.", "all of the teachers", "Karl Weber"),
    ("Anna Holt said she had never read the letter. Emails show her acknowledging that she had read the letter.", "she had never read the letter", "Emails"),
    ("Rep. Karl Weber says he “fought that toll road from the very first day.” He voted for it twice, in 2014 and again in 2018.", "fought that toll road", "He voted for it twice"),
    ("Karl Weber now says he opposed the war, but he initially supported it.", "he opposed the war", "he initially supported it"),
    ("Karl Weber says that he was against the toll. He signed the toll into law in 2012.", "he was against the toll", "signed the toll into law"),
]  # fmt: skip

NOT_AGAINST = [
    "Karl Weber spoke in Ostrand. His words appeared to contradict no one.",
    "Karl Weber spoke in Ostrand. His words did not contradict his past statements.",
    "Karl Weber spoke in Ostrand. His words could contradict his past statements.",
    "Anna Holt repeated her past statements on the toll, promising that the toll would go.",
    "Anna Holt said that all of the teachers would be picked by her. A partner subsequently testified that all of the teachers were paid.",
    "Anna Holt said she had read the letter. Emails show her asking for the letter.",
    "Karl Weber says he fought that toll road from the very first day. He voted against it twice.",
    "Karl Weber says he opposed the war. Anna Holt voted for it.",
    "Karl Weber says the town opposed the war. He voted for it in 2014.",
    "Karl Weber says he never opposed the war. He voted for it in 2014.",
    "Karl Weber says he opposed the war. He signed a letter to the mayor.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "claim", "evidence"), AGAINST, ids=[t[0][-60:] for t in AGAINST])
def test_their_record_stands_against_it(analyse: Analyse, text: str, claim: str, evidence: str) -> None:
    found = analyse(text)
    told = [
        (
            cover(found.claims[link.claim].spans).of(text),
            found.evidence[link.evidence].span.of(text) if link.evidence is not None else "",
        )
        for link in found.links
        if link.stance.value == "contradicts"
    ]
    assert len(told) == 1, told
    assert claim in told[0][0]
    assert evidence in told[0][1]


@pytest.mark.parametrize("text", NOT_AGAINST, ids=[t[-60:] for t in NOT_AGAINST])
def test_its_neighbour(analyse: Analyse, text: str) -> None:
    assert [link.reason for link in analyse(text).links if link.stance.value == "contradicts"] == []
