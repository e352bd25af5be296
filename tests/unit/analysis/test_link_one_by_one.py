"""Minimal pairs for those who speak against the central claim of an article one after the other. All texts are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates
from workbench.domain.spans import cover

Analyse = Callable[[str], Candidates]

HEAD = """Crew members dispute captain's claim of a night rescue

Three sailors who served on the ferry have disputed an account that Captain Karl Weber has given at schools for years.

Karl Weber told pupils in Lunden in May that he had pulled two boys from a burning barge in the harbor.

"""

# the paragraphs after the head, words of the claim, words of the evidence
AGAINST = [
    ("Anna Holt, who kept the ship's log, said she had never heard of any such rescue.", "burning barge", "Anna Holt"),
    ("“I sailed with him for nine years,” Anna Holt said. “It did not happen.”", "burning barge", "Anna Holt"),
    ("Anna Holt, a mate, said no barge was ever burning in the harbor.", "burning barge", "Anna Holt"),
    (
        "Anna Holt said she had never heard of any such rescue. The ship's cook, Lea Brandt, said the same.",
        "burning barge",
        "Lea Brandt",
    ),
    (
        "Anna Holt said she had never heard of any such rescue. Her recollection is shared by the cook, Lea Brandt.",
        "burning barge",
        "Lea Brandt",
    ),
    (
        "Anna Holt said it did not happen. Lea Brandt, the cook, remembers it in much the same way.",
        "burning barge",
        "Lea Brandt",
    ),
]

NOT_AGAINST = [
    # whoever speaks for the captain
    "Karl Weber's lawyer, Lea Brandt, said no boys had ever drowned in the harbor.",
    # of another thing
    "Lea Brandt, who sells bread in Lunden, said no rain had come since May.",
    # what will be
    "Lea Brandt said no barge would burn in the harbor again.",
    # the sides have changed
    "Not everybody agrees. Lea Brandt said no sailor but him had jumped into the harbor.",
    # agrees with nobody who spoke against it
    "Lea Brandt said the ferry was late. Anna Holt said the same.",
]


OURS = ("one-by-one", "in-chorus")


def contradicted(text: str, found: Candidates, *, rules: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """(words of the claim, words of the evidence) of every contradicting link, of these rules where they are named."""
    return [
        (cover(found.claims[k.claim].spans).of(text), found.evidence[k.evidence].span.of(text))
        for k in found.links
        if k.stance.value == "contradicts" and k.evidence is not None and (not rules or k.rule in rules)
    ]


@pytest.mark.parametrize(("rest", "claim", "evidence"), AGAINST)
def test_each_is_set_against_the_claim_that_the_article_is_about(
    rest: str, claim: str, evidence: str, analyse: Analyse
) -> None:
    text = HEAD + rest
    found = contradicted(text, analyse(text))
    assert any(claim in told and evidence in source for told, source in found), found


@pytest.mark.parametrize("rest", NOT_AGAINST)
def test_others_are_not(rest: str, analyse: Analyse) -> None:
    text = HEAD + rest
    assert contradicted(text, analyse(text), rules=OURS) == []


def test_without_a_dispute_nothing_is_central(analyse: Analyse) -> None:
    text = """Captain tells pupils of a night rescue

Karl Weber told pupils in Lunden in May that he had pulled two boys from a burning barge in the harbor.

The school has asked him to come again in the summer, when the new hall is open to all classes.

Anna Holt, a mate, said no barge was ever burning in the harbor."""
    assert contradicted(text, analyse(text), rules=OURS) == []


TURNED_DOWN = [
    ("Anna Holt's claim that the dam had leaked for years was knocked down last week by Karl Weber.", "the dam had leaked for years", "Karl Weber"),
    ("Karl Weber slapped a “False” rating on Anna Holt's statement that thefts had doubled in the town.", "thefts had doubled", "Karl Weber"),
    ("The Courier reported in May that two phones had been found. The police said that the report was wrong.", "two phones had been found", "The police"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "claim", "evidence"), TURNED_DOWN)
def test_set_phrases_turn_a_claim_down(text: str, claim: str, evidence: str, analyse: Analyse) -> None:
    found = analyse(text)
    pairs = [
        (cover(found.claims[k.claim].spans).of(text), found.evidence[k.evidence].span.of(text), k.rule)
        for k in found.links
        if k.stance.value == "contradicts" and k.evidence is not None
    ]
    assert any(claim in told and evidence in source and rule == "turned-down" for told, source, rule in pairs), pairs


@pytest.mark.parametrize(
    "text",
    [
        "The old mill was knocked down last week by Karl Weber.",
        "Anna Holt said that the dam had leaked. The jury could shoot down the claim.",
        "Karl Weber gave a high rating to the school that Anna Holt runs.",
        "The Courier reported in May that two phones had been found. The police said that the report was not wrong.",
        "The Courier reported in May that two phones had been found. The police said that the weather was wrong.",
    ],
)
def test_the_like_words_of_other_things_do_not(text: str, analyse: Analyse) -> None:
    assert "turned-down" not in [link.rule for link in analyse(text).links]


def test_the_lede_names_who_disputes_what_is_stated_further_on(analyse: Analyse) -> None:
    text = (
        HEAD.replace("Three sailors who served on the ferry have", "Two cooks and a pilot have") + "The hall was full."
    )
    found = analyse(text)
    pairs = [
        (cover(found.claims[k.claim].spans).of(text), found.evidence[k.evidence].span.of(text))
        for k in found.links
        if k.rule == "in-lede" and k.evidence is not None
    ]
    assert {source for _, source in pairs} == {"Two cooks", "a pilot"}
    assert all("burning barge" in told for told, _ in pairs)
