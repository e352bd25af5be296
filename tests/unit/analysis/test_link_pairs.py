"""Minimal pairs for links: a sentence that states a relation, and its neighbour that does not. All sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates
from workbench.domain.spans import cover

Analyse = Callable[[str], Candidates]

MAYOR = "Mayor Ellen Brandt said the bridge was closed on Friday. "

# text, words inside the claim, words of the evidence (None: no item), stance
STATED = [
    # verbs, passive
    (MAYOR + "Her claim was contradicted by security video.", "the bridge was closed", "security video", "contradicts"),
    (MAYOR + "That statement was refuted by police records.", "the bridge was closed", "police records", "contradicts"),
    (MAYOR + "The mayor's account was quickly disproved by a photograph.", "bridge was closed", "photograph", "contradicts"),
    (MAYOR + "Her version is belied by traffic data.", "the bridge was closed", "traffic data", "contradicts"),
    (MAYOR + "Her account was later undercut by a leaked memo.", "the bridge was closed", "leaked memo", "contradicts"),
    # verbs, active
    (MAYOR + "But a dashcam video contradicts her claim.", "the bridge was closed", "video", "contradicts"),
    (MAYOR + "Court records disproved that claim within hours.", "the bridge was closed", "Court records", "contradicts"),
    (MAYOR + "Internal emails refute the mayor's assertion.", "the bridge was closed", "Internal emails", "contradicts"),
    (MAYOR + "A newly released transcript debunked her statement.", "the bridge was closed", "transcript", "contradicts"),
    # relative and participle
    ("Reporters obtained footage that contradicted the sheriff's claim that the car was moving.", "the car was moving", "footage", "contradicts"),
    ("The station aired a video contradicting the claim that the car was moving.", "the car was moving", "video", "contradicts"),
    ("Video shows the car standing at the curb, contradicting the sheriff's claim that it was moving.", "it was moving", "Video", "contradicts"),
    # characterisation and back-reference
    ('Police Chief Tom Reed called the woman a "violent agitator." His description was contradicted by video of the march.', "violent agitator", "video", "contradicts"),
    ('Senator Amy Holt described the report as "a total hoax." Her characterization was refuted by the auditors\' own records.', "a total hoax", "records", "contradicts"),
    ("Deputies claimed that the man had a knife. That account was contradicted by witness statements.", "the man had a knife", "witness statements", "contradicts"),
    # the clause that "it" stands for
    (MAYOR + "It is not true that the driver was drunk, court records show.", "the driver was drunk", "court records", "contradicts"),
    # set phrases
    (MAYOR + "Her account is at odds with a video posted online.", "the bridge was closed", "video", "contradicts"),
    (MAYOR + "That claim is inconsistent with city records.", "the bridge was closed", "city records", "contradicts"),
    (MAYOR + "Her statement is consistent with police records.", "the bridge was closed", "police records", "supports"),
    # contrast
    (MAYOR + "But records show that traffic never stopped.", "the bridge was closed", "records", "contradicts"),
    (MAYOR + "However, the video shows that cars were crossing.", "the bridge was closed", "video", "contradicts"),
    ("The company said nobody was hurt, although hospital records show that three workers were treated.", "nobody was hurt", "hospital records", "contradicts"),
    ("While surveillance video shows that the door was open, the landlord said it was locked.", "it was locked", "surveillance video", "contradicts"),
    # despite
    ("Despite video showing the opposite, the officer insisted that he had knocked first.", "he had knocked first", "video", "contradicts"),
    # support
    (MAYOR + "Her claim was corroborated by security video.", "the bridge was closed", "security video", "supports"),
    (MAYOR + "Police records confirmed her account.", "the bridge was closed", "Police records", "supports"),
    ("Lawyers released a video that supported the driver's claim that the light was green.", "the light was green", "video", "supports"),
    # origin
    ("A new study found that coffee lowers the risk of stroke.", "coffee lowers the risk", "A new study", "supports"),
    ("Unemployment fell in March, according to government data.", "Unemployment fell in March", "government data", "supports"),
    ("Court documents show that the firm paid two million dollars.", "the firm paid two million", "Court documents", "supports"),
    # no item
    ("There is no evidence that the votes were changed.", "the votes were changed", None, "context"),
    ("Karl Weber said the votes were changed. He offered no evidence.", "the votes were changed", None, "context"),
    ("Without evidence, Karl Weber claimed that the votes were changed.", "the votes were changed", None, "context"),
    ("Karl Weber falsely claimed that the votes were changed.", "the votes were changed", None, "contradicts"),
    ("Karl Weber said the votes were changed. That claim is false.", "the votes were changed", None, "contradicts"),
    ("Karl Weber said the votes were changed. His claim has been debunked.", "the votes were changed", None, "contradicts"),
    # versions of one speaker
    ("Weber initially said he was at home, but he later acknowledged that he was at the bar.", "he was at home", "he was at the bar", "contradicts"),
    ("Weber first said he was at home but later said in a deposition that he was at the bar.", "he was at home", "a deposition", "contradicts"),
    # ratings
    ('Karl Weber said the votes were changed. PolitiFact rated his claim "False."', "the votes were changed", "PolitiFact", "contradicts"),
    # a pronoun for the source, an apposition for the claim
    (MAYOR + "Police released a video. It contradicted her account.", "the bridge was closed", "a video", "contradicts"),
    ("The agency claimed the driver was drunk, a statement later contradicted by blood tests and a police report.", "the driver was drunk", "a police report", "contradicts"),
    ("The agency's account, which said the driver was drunk, was contradicted by a police report.", "the driver was drunk", "a police report", "contradicts"),
    ('Holt called the clerk a "thief," a characterization that was at odds with bank records.', "thief", "bank records", "contradicts"),
    (MAYOR + "That is contradicted by invoices released last week.", "the bridge was closed", "invoices", "contradicts"),
    # what a source shows or tells
    (MAYOR + "City records tell a different story.", "the bridge was closed", "City records", "contradicts"),
    (MAYOR + "Video from a shop, however, shows that cars were crossing.", "the bridge was closed", "Video from a shop", "contradicts"),
    ("Crime has doubled, Karl Weber said. In fact, police data show that it fell.", "Crime has doubled", "police data", "contradicts"),
    ("Karl Weber insisted that he had never met them, despite records showing that he did.", "he had never met them", "records", "contradicts"),
    ("Police data do not support his assertion that crime had doubled.", "crime had doubled", "Police data", "contradicts"),
    ("Emails cast doubt on the mayor's claim that she had never met him.", "she had never met him", "Emails", "contradicts"),
    (MAYOR + "She withdrew that claim after a video surfaced.", "the bridge was closed", "a video", "contradicts"),
    # called false, turned back, corrected
    ("Karl Weber said crime had doubled. That is a myth.", "crime had doubled", None, "contradicts"),
    ("Karl Weber said crime had doubled. The claim turned out to be false.", "crime had doubled", None, "contradicts"),
    ("Karl Weber said crime had doubled. But that's not true.", "crime had doubled", None, "contradicts"),
    ('Karl Weber\'s claim that crime had doubled is "simply not true," Anna Holt said.', "crime had doubled", "Anna Holt", "contradicts"),
    ("Anna Holt said Weber's claim that crime had doubled was false.", "crime had doubled", "Anna Holt", "contradicts"),
    ("Weber said in March that he would vote yes. On Monday he reversed himself, telling reporters that the bill was dead.", "he would vote yes", "the bill was dead", "contradicts"),
    ("Karl Weber said crime had doubled. The actual figure is 4 percent, according to the bureau.", "crime had doubled", "the bureau", "contradicts"),
    ("Karl Weber said crime had doubled, an allegation that the police have refuted.", "crime had doubled", "police", "contradicts"),
    ("Anna Holt said the agency's allegations are false.", "the agency's allegations", "Anna Holt", "contradicts"),
    ('The authority spoke on Monday, calling the airline\'s account of the crash "misleading."', "the airline's account of the crash", "authority", "contradicts"),
    # denial through a named channel
    ("Karl Weber said the bank lost the money. The bank denied his allegation in a statement.", "the bank lost the money", "a statement", "contradicts"),
]  # fmt: skip

NOT_STATED = [
    # negated, hypothetical, still open
    MAYOR + "Her claim was not contradicted by security video.",
    MAYOR + "No video has emerged to contradict her claim.",
    MAYOR + "Security video could contradict her claim.",
    MAYOR + "Her critics have yet to refute that statement.",
    MAYOR + "If a video contradicted her claim, she would resign.",
    MAYOR + "Nothing in the records contradicts her account.",
    MAYOR + "Reporters asked whether police records contradict her account.",
    MAYOR + "Would a video contradict her claim?",
    MAYOR + "But the video does not show whether cars were crossing.",
    MAYOR + "Her account is not at odds with the video.",
    # another sense of the verb or the noun
    MAYOR + "The mayor contradicted herself twice during the debate.",
    MAYOR + "She disputed a parking ticket last year.",
    MAYOR + "The team challenged the champions in a video game.",
    MAYOR + "Police reviewed security video of the bridge.",
    MAYOR + "But she will show the plan to the council on Monday.",
    MAYOR + "Despite the rain, she walked home.",
    # a demand or a question claims nothing
    '"Close the bridge," Mayor Ellen Brandt demanded. "That is false," Weber said.',
    '"Was the bridge closed?" Mayor Ellen Brandt asked. "That is wrong," Weber said.',
    # a refusal is nothing that could be false
    'Police chief Alan Dunn declined to say whether a knife was found. "That is a lie," Maria Holt said.',
    # what somebody is told to do is not done
    MAYOR + "The council must rebut her claim with a video.",
    # support instead
    MAYOR + "Security video supported her claim.",
    "Lawyers released a video that supported his account of the crash.",
    "The study found that coffee is healthy, and doctors agreed.",
    MAYOR + "The claim is true.",
    MAYOR + "Despite her claim, he walked home.",
    "She said the plan was good, but she acknowledged that it was late.",
    # plain denial
    "Prosecutors said that Weber took the money. Weber denied it.",
    "Weber denied that he took the money.",
    # no evidence is context, not contradiction
    "There is no evidence that the votes were changed.",
    "It would be false to say that the plan failed.",
    'He was holding a false passport when the police stopped him.',
]  # fmt: skip


@pytest.mark.parametrize(("text", "claim", "evidence", "stance"), STATED, ids=[t[0][-60:] for t in STATED])
def test_a_stated_relation_becomes_a_link(
    analyse: Analyse, text: str, claim: str, evidence: str | None, stance: str
) -> None:
    found = analyse(text)
    told = []
    for link in found.links:
        words = cover(found.claims[link.claim].spans).of(text)
        item = found.evidence[link.evidence].span.of(text) if link.evidence is not None else None
        told.append((words, item, link.stance.value))
    assert any(
        claim.lower() in w.lower()
        and s == stance
        and (i is None if evidence is None else i is not None and evidence in i)
        for w, i, s in told
    ), told


@pytest.mark.parametrize("text", NOT_STATED, ids=[t[-60:] for t in NOT_STATED])
def test_its_neighbour_is_no_contradiction(analyse: Analyse, text: str) -> None:
    found = analyse(text)
    assert [link.reason for link in found.links if link.stance.value == "contradicts"] == []
