"""Minimal pairs for what the article itself puts right after a claim. All sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates
from workbench.domain.spans import cover

Analyse = Callable[[str], Candidates]

# text, words inside the claim, words of the evidence (None: no item)
PUT_RIGHT = [
    ("Karl Weber said he was armed. He was not.", "he was armed", None),
    ("Karl Weber said prices fell in May. But they did not.", "prices fell in May", None),
    ("Karl Weber said he led the march. He did not. The police log places him at the station.", "he led the march", "The police log"),
    ("Anna Holt said the votes were changed. Wrong.", "the votes were changed", None),
    ("Anna Holt said the kiln was cold. Not so.", "the kiln was cold", None),
    ("Anna Holt says she lives like a miner. Hardly. The land register has her down for four farms.", "she lives like a miner", "The land register"),
    ("Anna Holt said she had never received letters from the bank. She did receive some letters.", "she had never received letters", "some letters"),
    ("Anna Holt testified that she neither sent nor received secret letters. She did receive some letters with stamps.", "she neither sent nor received", "some letters"),
    ("Anna Holt said everybody in the town is covered. In reality, thousands in the town are not covered.", "everybody in the town is covered", None),
    ("Anna Holt said the bridge was open. In fact, the bridge was closed.", "the bridge was open", None),
    ("Karl Weber claims that the bridge is safe. The truth is that the bridge is unsafe.", "the bridge is safe", None),
    ("Anna Holt said a law forbids the fair. There is no such law.", "a law forbids the fair", None),
    ("Anna Holt said a treaty protects the bay. No such treaty exists.", "a treaty protects the bay", None),
    # the claim ends at the colon before a quotation
    ("Karl Weber falsely suggested that the judge was from Ostrand: “He is from there, I believe, and that is a fine place, it has hills and a lake.”", "the judge was from Ostrand", None),
]  # fmt: skip

LEFT_ALONE = [
    "Anna Holt said the votes were changed. That wasn't all.",
    "Anna Holt said she would leave. She did not.",
    "Anna Holt said she had never met Weber. She did not answer a letter.",
    "Anna Holt said the kiln was cold. Not everybody was there.",
    "Anna Holt said she received letters from the bank. She did receive some letters.",
    "Anna Holt said the bridge was open. In fact, the bridge opened in May.",
    "Anna Holt said that the town was happy. In fact, she said, the town was not sad.",
    "Anna Holt asked for a law on fairs. There is no such law.",
    "The bridge was open. In reality, few used it.",
    "Anna Holt said the bridge was open. “I am in fact a closed person,” Weber said.",
    "Karl Weber denied that he was armed. He was not.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "claim", "evidence"), PUT_RIGHT, ids=[t[0][-60:] for t in PUT_RIGHT])
def test_a_claim_is_put_right(analyse: Analyse, text: str, claim: str, evidence: str | None) -> None:
    found = analyse(text)
    told = [
        (
            cover(found.claims[link.claim].spans).of(text),
            found.evidence[link.evidence].span.of(text) if link.evidence is not None else None,
        )
        for link in found.links
        if link.stance.value == "contradicts"
    ]
    assert len(told) == 1, told
    assert claim in told[0][0]
    assert "hills" not in told[0][0]
    assert (evidence is None) == (told[0][1] is None)
    assert (evidence or "") in (told[0][1] or "")


@pytest.mark.parametrize("text", LEFT_ALONE, ids=[t[-60:] for t in LEFT_ALONE])
def test_its_neighbour_is_left_alone(analyse: Analyse, text: str) -> None:
    assert [link.reason for link in analyse(text).links if link.stance.value == "contradicts"] == []
