"""Minimal pairs for statements: what is reported, in whose mouth, how; and neighbours that report nothing. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates, ClaimCandidate
from workbench.domain.spans import quote

Analyse = Callable[[str], Candidates]

# text, content, speaker, mode
REPORTED = [
    # clauses
    ("Mayor Ellen Brandt said the bridge was closed.", "the bridge was closed", "Ellen Brandt", "indirect"),
    ("The bridge was closed, Ellen Brandt said.", "The bridge was closed", "Ellen Brandt", "indirect"),
    ("The bridge, Ellen Brandt said, was closed.", "The bridge … was closed", "Ellen Brandt", "indirect"),
    ("Ellen Brandt told reporters that the bridge was closed.", "the bridge was closed", "Ellen Brandt", "indirect"),
    ("Experts believe that the bridge will fall.", "the bridge will fall", "Experts", "indirect"),
    ("Ellen Brandt denied having closed the bridge.", "having closed the bridge", "Ellen Brandt", "indirect"),
    ("The tweet was a dig at Ellen Brandt's statement earlier this year that women who smoke should be fined.", "women who smoke should be fined", "Ellen Brandt", "indirect"),
    ("He did contradict Ellen Brandt's comments, made in a television interview, that the bridge had been closed.", "the bridge had been closed", "Ellen Brandt", "indirect"),
    # quotations
    ('"We closed the bridge," Ellen Brandt said.', "We closed the bridge", "Ellen Brandt", "direct"),
    ('"We closed the bridge," said Ellen Brandt.', "We closed the bridge", "Ellen Brandt", "direct"),
    ('Ellen Brandt said: "We closed the bridge."', "We closed the bridge", "Ellen Brandt", "direct"),
    ('Ellen Brandt said the bridge was "a ruin."', 'the bridge was "a ruin."', "Ellen Brandt", "partial"),
    ('Ellen Brandt said they "forced the door".', 'they "forced the door"', "Ellen Brandt", "partial"),
    ('Ellen Brandt said it "leaked" and "shook".', 'it "leaked" and "shook"', "Ellen Brandt", "partial"),
    ('"The bridge," Ellen Brandt said, "was closed."', "The bridge … was closed", "Ellen Brandt", "direct"),
    ("Ellen Brandt laughed at the idea. The council “is afraid of its own shadow”.",
     "The council “is afraid of its own shadow”", "Ellen Brandt", "partial"),
    ("‘We closed the bridge,’ Ellen Brandt said.", "We closed the bridge", "Ellen Brandt", "direct"),
    ('Ellen Brandt resisted: "We closed the bridge."', "We closed the bridge", "Ellen Brandt", "direct"),
    # according to
    ("According to Ellen Brandt, the bridge was closed.", "the bridge was closed", "Ellen Brandt", "indirect"),
    ("The bridge was closed, according to Ellen Brandt.", "The bridge was closed", "Ellen Brandt", "indirect"),
    # call, describe, brand; one word is enough
    ('Ellen Brandt called the plan "nonsense."', 'the plan "nonsense."', "Ellen Brandt", "partial"),
    ('Ellen Brandt described the plan as "total nonsense."', 'the plan as "total nonsense."', "Ellen Brandt", "partial"),
    ('Ellen Brandt branded him a "serial liar" on Monday.', "serial liar", "Ellen Brandt", "partial"),
    ('The plan, which Ellen Brandt described as "a gift," failed.', "a gift", "Ellen Brandt", "partial"),
    ('After a night in Bonn, Ellen Brandt, the mayor of Celle, called it a "gift".', "gift", "Ellen Brandt", "partial"),
    ('The plan was branded a "gift" by Ellen Brandt.', "gift", "Ellen Brandt", "partial"),
    ("The fire department put the number of injured at 11.", "the number of injured at 11", "the fire department", "indirect"),
    ("LONDON (News) – Health minister Alan Pryce said the queues were short.", "the queues were short", "Alan Pryce", "indirect"),
    ("Bonn (dpa) - The minister Alan Pryce said the queues were short.", "the queues were short", "Alan Pryce", "indirect"),
    ("The union says the lists are long; the minister denies it.", "the lists are long", "the union", "indirect"),
    (
        "Police chief Alan Dunn, asked about the footage, said the officers were calm.",
        "the officers were calm",
        "Alan Dunn",
        "indirect",
    ),
    ("The Defense Ministry on Sunday said the attack was over.", "the attack was over", "Defense Ministry", "indirect"),
    ("The fire department accused the mayor of lying.", "the mayor … lying", "the fire department", "indirect"),
    (
        'Ellen Brandt called half of the voters "sheep".',
        'half of the voters "sheep"',
        "Ellen Brandt",
        "partial",
    ),
    (
        'Ellen Brandt tells her followers to "go home and wait" and then "call the office and ask for me."',
        'to "go home and wait" and then "call the office and ask for me."',
        "Ellen Brandt",
        "partial",
    ),
    ('In a post on Friday Ellen Brandt called the judge "corrupt".', "corrupt", "Ellen Brandt", "partial"),
    ('"A disgrace," is what Ellen Brandt called it.', "A disgrace", "Ellen Brandt", "partial"),
    ('What Ellen Brandt calls "the swamp" voted no.', "the swamp", "Ellen Brandt", "partial"),
    ('Ellen Brandt referred to the men as "animals".', "animals", "Ellen Brandt", "partial"),
    ('The man, described by Ellen Brandt as "armed", left.', "armed", "Ellen Brandt", "partial"),
    ('Ellen Brandt left the room, calling the plan "a pack of lies".', 'the plan "a pack of lies"', "Ellen Brandt", "partial"),
    ('Ellen Brandt dismissed as "fantasy" the idea that the town could pay.', "fantasy", "Ellen Brandt", "partial"),
    ('The plan, condemned by Ellen Brandt as "a betrayal", was welcomed by Tom Reed.', "a betrayal", "Ellen Brandt", "partial"),
    ("As Ellen Brandt noted, the bridge was closed.", "the bridge was closed", "Ellen Brandt", "indirect"),
    ("According to Ellen Brandt, who was not there, the bridge was closed.", "the bridge was closed", "Ellen Brandt", "indirect"),
    # wishes, requests, positions
    ("Ellen Brandt plans to close the bridge.", "to close the bridge", "Ellen Brandt", "indirect"),
    ("Ellen Brandt urged drivers to avoid the bridge.", "to avoid the bridge", "Ellen Brandt", "indirect"),
    ("Ellen Brandt called for a new bridge.", "a new bridge", "Ellen Brandt", "indirect"),
    ("Ellen Brandt criticized the old bridge.", "the old bridge", "Ellen Brandt", "indirect"),
    ("The old bridge was criticized by Ellen Brandt.", "The old bridge", "Ellen Brandt", "indirect"),
    ("Ellen Brandt is confident that the bridge will hold.", "the bridge will hold", "Ellen Brandt", "indirect"),
    # nouns
    ("Ellen Brandt repeated her claim that the bridge was safe.", "the bridge was safe", "Ellen Brandt", "indirect"),
    # layout
    ('"We closed the bridge." — Ellen Brandt', "We closed the bridge", "Ellen Brandt", "direct"),
]  # fmt: skip

NOT_REPORTED = [
    "The bridge was closed on Friday.",
    "She called him up on Friday.",
    "The workers opened the road at noon.",
    "He took a picture of the bridge.",
    "The train left at noon.",
    "Who wrote it is not known.",
    "What did the mayor know?",
]


def _said(text: str, claim: ClaimCandidate) -> str:
    return quote(text, claim.spans)


@pytest.mark.parametrize(("text", "content", "speaker", "mode"), REPORTED, ids=[r[0][:60] for r in REPORTED])
def test_reported(analyse: Analyse, text: str, content: str, speaker: str, mode: str) -> None:
    claims = [c for c in analyse(text).claims if c.mode.value != "narrator"]
    told = [(_said(text, c), c.claimant.name if c.claimant else "", c.mode.value) for c in claims]
    assert (content, speaker, mode) in told, told


@pytest.mark.parametrize("text", NOT_REPORTED)
def test_nothing_reported(analyse: Analyse, text: str) -> None:
    assert [_said(text, c) for c in analyse(text).claims if c.mode.value != "narrator"] == []


def test_every_claim_says_why(analyse: Analyse) -> None:
    found = analyse("Mayor Ellen Brandt said 300 people were hurt. According to police, nobody was.")
    assert found.claims
    assert all(c.reasons and c.rule for c in found.claims)


def test_the_speaker_never_comes_from_inside_the_quotation(analyse: Analyse) -> None:
    text = '"Tom Reed said nothing to me," Ellen Brandt said.'
    names = {c.claimant.name for c in analyse(text).claims if c.claimant and c.mode.value == "direct"}
    assert names == {"Ellen Brandt"}


def test_a_quotation_goes_on_with_its_speaker(analyse: Analyse) -> None:
    text = '"We closed the bridge," Ellen Brandt said. "It will stay closed until May."'
    (claim,) = analyse(text).claims
    assert "It will stay closed until May" in _said(text, claim)
    assert claim.claimant is not None
    assert claim.claimant.name == "Ellen Brandt"


def test_the_second_report_of_a_sentence_is_one_of_its_own(analyse: Analyse) -> None:
    text = "Ellen Brandt said the bridge was closed and warned that the road would follow."
    told = [_said(text, c) for c in analyse(text).claims]
    assert told == ["the bridge was closed", "the road would follow"]


def test_kinds(analyse: Analyse) -> None:
    cases = {
        'Ellen Brandt called the plan "nonsense."': "characterisation",
        "Ellen Brandt said 300 people were hurt.": "numerical",
        "Ellen Brandt said the bridge will fall.": "prediction",
        "Ellen Brandt said the bridge fell because the steel was bad.": "causal",
        "Ellen Brandt wants to close the bridge.": "position",
        "Ellen Brandt said the bridge was closed.": "event",
    }
    for text, kind in cases.items():
        assert [c.kind.value for c in analyse(text).claims if c.claimant][:1] == [kind], text
