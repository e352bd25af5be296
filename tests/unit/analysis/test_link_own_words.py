"""Minimal pairs for a speaker against their own words. All sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates
from workbench.domain.spans import cover

Analyse = Callable[[str], Candidates]


DISPUTE = "Rivals accused the firm of lying and called its claims false. Its lawyers denied the allegations and insisted that they were untrue. "

# rule, text, words inside the claim, words of the evidence
FOUND = [
    ("said-before", "“Not one post was lost,” Anna Holt said. But in her budget speech in March, Anna Holt herself boasted that she had cut forty posts.", "Not one post", "speech"),
    ("said-before", "“Not one post was lost,” spokesman Karl Weber said. But in a speech in March 2019, Mayor Anna Holt herself said that forty posts had been cut.", "Not one post", "speech"),
    ("now-says", "Karl Weber said the barge was empty. In a summary of the inquiry, Karl Weber now says that it carried oil.", "barge was empty", "summary"),
    ("confronted", "Karl Weber said he had never met the banker. When shown the photograph, he conceded that they had dined together.", "never met", "photograph"),
    ("on-record", "Karl Weber said he had only been asking questions. A recording of the program has him saying that the bridge was gone.", "asking questions", "recording"),
    ("hours-after", "The town was upset after a video emerged of the mayor at dinner, hours after she told reporters that she had never used such words.", "never used", "video"),
]  # fmt: skip

# no link of any of these rules
APART = [
    # a plan that changes is no falsehood
    "Karl Weber said he would run in May. Karl Weber now says that he will wait.",
    # the same again
    "Karl Weber said the barge was empty. In an interview last year, Karl Weber said so too.",
    # shown, but gives in to nothing
    "Karl Weber said he had never met the banker. When shown the photograph, he laughed that the coat was ugly.",
    # a recording of somebody else
    "Karl Weber said he had only been asking questions. A recording of the program has Lea Brandt saying that the bridge was gone.",
    # nothing came up
    "A shop opened hours after the mayor said that the harbor was full.",
]  # fmt: skip

RULES = {"said-before", "now-says", "confronted", "on-record", "hours-after"}  # fmt: skip


def against(text: str, found: Candidates) -> list[tuple[str, str, str]]:
    """(rule, words of the claim, words of the evidence) of every contradicting link with evidence."""
    return [
        (k.rule, cover(found.claims[k.claim].spans).of(text), found.evidence[k.evidence].span.of(text))
        for k in found.links
        if k.stance.value == "contradicts" and k.evidence is not None
    ]


@pytest.mark.parametrize(("rule", "text", "claim", "evidence"), FOUND)
def test_other_words_are_held_against_the_claim(
    rule: str, text: str, claim: str, evidence: str, analyse: Analyse
) -> None:
    full = DISPUTE + text
    # where another rule says the same with more certainty, its link stays
    found = [r for r, told, by in against(full, analyse(full)) if claim in told and evidence in by]
    assert found
    assert rule in found or not RULES & set(found)


@pytest.mark.parametrize("text", APART)
def test_what_is_no_other_version_stays_apart(text: str, analyse: Analyse) -> None:
    assert not RULES & {link.rule for link in analyse(DISPUTE + text).links}
