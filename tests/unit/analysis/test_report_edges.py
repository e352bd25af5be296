"""Minimal pairs for where a report ends, who stands behind it, and words set apart as a block. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates, ClaimCandidate
from workbench.domain.spans import quote

Analyse = Callable[[str], Candidates]

# text, content, speaker
ENDS = [
    # a relative clause of the narrator
    (
        "Ellen Brandt said she would reopen the bridge, which was built in 1931.",
        "she would reopen the bridge",
        "Ellen Brandt",
    ),
    ("Ellen Brandt criticized Tom Reed, who had closed the bridge.", "Tom Reed", "Ellen Brandt"),
    # an apposition after a thing
    ("Ellen Brandt praised Tom Reed, the engineer from Celle.", "Tom Reed", "Ellen Brandt"),
    # the next report of the same speaker
    (
        "Ellen Brandt said the bridge was closed, warning that the road would follow.",
        "the bridge was closed",
        "Ellen Brandt",
    ),
    (
        "Ellen Brandt said the bridge was closed, warning that the road would follow.",
        "the road would follow",
        "Ellen Brandt",
    ),
    # a source behind the source, a comparison
    (
        "Half of the drivers said they avoid the bridge, compared with a third last year.",
        "they avoid the bridge",
        "Half of the drivers",
    ),
    # who was told
    (
        'Ellen Brandt told guests at a crowded dinner that "nobody will cross it."',
        "nobody will cross it",
        "Ellen Brandt",
    ),
    # what hangs on quoted words, and what does not
    ('Ellen Brandt called him a "champion" for the workers.', 'him a "champion" for the workers', "Ellen Brandt"),
    ('Ellen Brandt called him a "liar" on Friday.', "liar", "Ellen Brandt"),
    # a stand on a thing keeps the thing; a mere name does not
    (
        'Ellen Brandt dismissed the new bridge as a "gift to builders."',
        'the new bridge as a "gift to builders."',
        "Ellen Brandt",
    ),
    (
        'Ellen Brandt described the new bridge as a "gift to builders."',
        'the new bridge as a "gift to builders."',
        "Ellen Brandt",
    ),
    ('Ellen Brandt called the driver a "gift to builders."', "gift to builders", "Ellen Brandt"),
    # one quoted word right beside its verb
    ('Ellen Brandt pledged a "revolution" on Friday.', 'a "revolution"', "Ellen Brandt"),
    # who issues a statement says it
    ("The council issued a statement saying the bridge was safe.", "the bridge was safe", "the council"),
    # the source may be far from the sentence's main verb
    ("Ellen Brandt was quick to add that the bridge was safe.", "the bridge was safe", "Ellen Brandt"),
    ("Ellen Brandt spoke out against the new toll.", "the new toll", "Ellen Brandt"),
    ("Ellen Brandt noted a lack of money for the bridge.", "a lack of money for the bridge", "Ellen Brandt"),
    ("Ellen Brandt is reluctant to close the bridge.", "to close the bridge", "Ellen Brandt"),
    ("As Ellen Brandt pointed out, the bridge was closed.", "the bridge was closed", "Ellen Brandt"),
    (
        "For Celle, according to Ellen Brandt, the bridge is a burden.",
        "For Celle … the bridge is a burden",
        "Ellen Brandt",
    ),
    (
        "Former Mayor Tom Reed criticized the new levy as a “crazy system” during a campaign stop in Ilmen.",
        "the new levy as a “crazy system”",
        "Tom Reed",
    ),
    (
        "Tom Reed dismissed the island of Sarn as being in the “suburbs of the capital” — a metaphor for his retreat.",
        "the island of Sarn as being in the “suburbs of the capital”",
        "Tom Reed",
    ),
    (
        "Tom Reed told residents this weekend he would consider it a “personal insult” if they stayed at home.",
        "he would consider it a “personal insult” if they stayed at home",
        "Tom Reed",
    ),
    (
        "Tom Reed said last week that the mayor stands for “harbour values,” refusing to explain himself.",
        "the mayor stands for “harbour values,”",
        "Tom Reed",
    ),
]

NONE = [
    "Voters who favor the bridge live in Celle.",
    "You may oppose the bridge.",
    "Ellen Brandt came back from the bridge at noon.",
    "A group called Friends of the Bridge met at noon.",
    "The bridge is supposed to carry trucks.",
    "The town celebrated the new bridge.",
]

LETTER = "The bridge has not been safe since March. We could not wait any longer for the money."


def _told(text: str, claims: tuple[ClaimCandidate, ...]) -> list[tuple[str, str]]:
    return [(quote(text, c.spans), c.claimant.name if c.claimant else "") for c in claims if c.mode.value != "narrator"]


@pytest.mark.parametrize(("text", "content", "speaker"), ENDS, ids=[e[1] for e in ENDS])
def test_where_a_report_ends(analyse: Analyse, text: str, content: str, speaker: str) -> None:
    assert (content, speaker) in _told(text, analyse(text).claims), _told(text, analyse(text).claims)


@pytest.mark.parametrize("text", NONE)
def test_no_report(analyse: Analyse, text: str) -> None:
    assert _told(text, analyse(text).claims) == []


@pytest.mark.parametrize(
    "text",
    [
        f"In a letter to the council, Mayor Ellen Brandt wrote:\n\n{LETTER}\n\nThe council meets next week.",
        f"Mayor Ellen Brandt answered in a letter.\n\n    {LETTER}\n\nThe council meets next week.",
    ],
    ids=["colon", "indent"],
)
def test_a_block_quotation_has_a_speaker(analyse: Analyse, text: str) -> None:
    (claim,) = [c for c in analyse(text).claims if c.rule == "block-quotation"]
    assert quote(text, claim.spans) == LETTER.rstrip(".")
    assert claim.mode.value == "direct"
    assert claim.claimant is not None
    assert claim.claimant.name == "Ellen Brandt"


@pytest.mark.parametrize(
    "text",
    [
        "The plan has three parts:\n\nThe bridge is closed and the road is widened.",
        f"Mayor Ellen Brandt answered in a letter.\n\n{LETTER}",
        "Mayor Ellen Brandt wrote:\n\n- The bridge is closed.\n- The road is widened.",
    ],
    ids=["nobody says it", "neither colon nor indent", "a list"],
)
def test_a_paragraph_that_is_no_block_quotation(analyse: Analyse, text: str) -> None:
    assert [c for c in analyse(text).claims if c.rule == "block-quotation"] == []


@pytest.mark.parametrize(
    "headline", ["Ruling on the Bridge Costs Town 12 Million Euros", "The town lost 12 million euros after the ruling"]
)
def test_a_headline_is_no_statement_of_the_article(analyse: Analyse, headline: str) -> None:
    body = "The town lost 12 million euros last year, the most since 1990."
    text = f"{headline}\n\n{body}"
    told = [quote(text, c.spans) for c in analyse(text).claims if c.mode.value == "narrator"]
    assert told == [body.rstrip(".")]
