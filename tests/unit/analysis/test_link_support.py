"""Minimal pairs for what backs a statement: the sentence that says so, and its neighbour that does not. All sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates
from workbench.domain.spans import cover

Analyse = Callable[[str], Candidates]

# text, rule, words of the claim, words of the evidence, who makes the claim (None: the narrator)
BACKED = [
    (
        "The broken lock on the gate proves that somebody came in.",
        "fact-shows",
        "somebody came in",
        "broken lock",
        None,
    ),
    ("Her long silence in the hearing makes clear that she was told.", "fact-shows", "she was told", "silence", None),
    (
        'Karl Weber said: "The fire at the mill proves that we need a new law."',
        "fact-shows",
        "we need a new law",
        "The fire",
        "Karl Weber",
    ),
    (
        "Some neighbours pointed to letters to support their claim that the well was poisoned.",
        "given-for",
        "the well was poisoned",
        "letters",
        "neighbours",
    ),
    (
        "The lawyer used phone records to prove that the driver was asleep.",
        "given-for",
        "the driver was asleep",
        "phone records",
        "lawyer",
    ),
    (
        "The harbour board cited the tape as proof that the crane was moving.",
        "called-proof",
        "the crane was moving",
        "the tape",
        None,
    ),
    (
        "The memo is evidence of a plan to close the school.",
        "called-proof",
        "a plan to close the school",
        "The memo",
        None,
    ),
    (
        "The tape was held up as proof that the crane was moving.",
        "called-proof",
        "the crane was moving",
        "The tape",
        None,
    ),
    (
        "Police played a recording, proof of his part in the robbery.",
        "called-proof",
        "his part in the robbery",
        "recording",
        None,
    ),
    (
        "The two offices worked closely together for many years. In one email, for instance, a clerk asked the mayor for a job.",
        "instance",
        "The two offices worked closely together",
        "one email",
        None,
    ),
    (
        "Voters in the harbour towns are growing older. Indeed, a survey shows that most of them are retired.",
        "instance",
        "Voters in the harbour towns are growing older",
        "a survey",
        None,
    ),
    (
        "The emails prove, the lawyer said, that the firm had known of the leak for years.",
        "told-by",
        "the firm had known of the leak",
        "The emails",
        "lawyer",
    ),
    (
        "The auditors went through the bank's records and found that the money was gone.",
        "examined",
        "the money was gone",
        "records",
        "auditors",
    ),
    (
        "After reviewing the security video, officers concluded that the door was open.",
        "examined",
        "the door was open",
        "security video",
        "officers",
    ),
    (
        "Trade fell sharply last year, as shown by the port's own records.",
        "as-shown",
        "Trade fell sharply",
        "records",
        None,
    ),
    (
        "There is no evidence that the votes were changed; instead, the clerks counted them twice.",
        "no-evidence",
        "the votes were changed",
        "",
        None,
    ),
    (
        "The inquiry failed to produce any evidence that the votes were changed.",
        "no-evidence",
        "the votes were changed",
        "",
        None,
    ),
]

# Of whole texts: rule, words of the claim, words of the evidence, stance.
BESIDE = [
    (
        "The ministry released data that suggest the fleet is shrinking.",
        "source-shows",
        "the fleet is shrinking",
        "data",
        "supports",
    ),
    (
        "Sadly, this is an old problem. A study showed that half of all ferries ran late in May.",
        "topic-sentence",
        "this is an old problem",
        "study",
        "supports",
    ),
    (
        "The judge pointed to an earlier case to say that papers of this kind are public.",
        "given-for",
        "papers of this kind are public",
        "earlier case",
        "supports",
    ),
    (
        "Drivers accused the port of fraud. The port has denied the fraud claims, pointing to an inspection report.",
        "denied-with",
        "the fraud claims",
        "inspection report",
        "contradicts",
    ),
]

# text, rule that must not speak
NOT_BACKED = [
    ("The broken lock on the gate does not prove that somebody came in.", "fact-shows"),
    ("The broken lock on the gate could prove that somebody came in.", "fact-shows"),
    ("The broken lock on the gate shows how somebody came in.", "fact-shows"),
    ("Does the broken lock on the gate prove that somebody came in?", "fact-shows"),
    ("The old teacher shows that she cares.", "fact-shows"),
    ("The neighbours wrote letters to support the school.", "given-for"),
    ("The lawyer did not use phone records to prove that the driver was asleep.", "given-for"),
    ("The tape was never held up as proof of anything.", "called-proof"),
    ("The harbour board has no proof that the crane was moving.", "called-proof"),
    ("The memo is not evidence of a plan to close the school.", "called-proof"),
    ("The lawyer asked for proof of his address.", "called-proof"),
    ("The two offices worked closely together. The town, for instance, paid for the road.", "instance"),
    ("The letters were lost, Anna Holt said, in the fire.", "source-says"),
    ("The auditors did not review the records and found that the money was gone.", "examined"),
    ("Officers watched the security video and went home.", "examined"),
    ("The ministry released data that do not suggest the fleet is shrinking.", "source-shows"),
    ("The ministry released data that might suggest the fleet is shrinking.", "source-shows"),
    ("Is this an old problem? A study showed that half of all ferries ran late in May.", "topic-sentence"),
    ("This is an old problem. But a study showed that half of all ferries ran late in May.", "topic-sentence"),
    ("The boats were red. A study showed that half of all ferries ran late in May.", "topic-sentence"),
    ("Trade fell sharply last year, as feared by the port's owners.", "as-shown"),
]


@pytest.mark.parametrize(("text", "rule", "claim", "evidence", "who"), BACKED, ids=[b[0][:50] for b in BACKED])
def test_what_backs_a_statement(
    analyse: Analyse, text: str, rule: str, claim: str, evidence: str, who: str | None
) -> None:
    found = analyse(text)
    told = []
    for link in found.links:
        about = found.claims[link.claim]
        item = found.evidence[link.evidence].span.of(text) if link.evidence is not None else ""
        told.append((link.rule, cover(about.spans).of(text), item, about.claimant.name if about.claimant else None))
        assert link.reason
        assert link.cue is not None
    assert any(
        r == rule and claim in c and evidence in e and (c_who is None if who is None else who in (c_who or ""))
        for r, c, e, c_who in told
    ), told


# text, stance, words of the claim, words of the evidence ("" for none): what is asked, missing, or set against it
SET_AGAINST = [
    ("The letters raise new questions about whether the board knew of the leak.", "context", "the board knew of the leak", "letters"),
    ("Karl Weber said the guard grabbed him by the arm. The photograph does not show the guard's arm.", "contradicts", "grabbed him by the arm", "photograph"),
    ("Despite Weber's claim that he was a visitor, a judge kept him in jail after hearing the recordings.", "contradicts", "he was a visitor", "recordings"),
    ("Anna Ruiz said that, contrary to Weber's claim that he was unarmed, he carried a gun.", "contradicts", "he was unarmed", "Anna Ruiz"),
    ("Anna Holt said the mill was safe, a claim that inspection records could not confirm.", "context", "the mill was safe", "inspection records"),
    ("The ruling mattered because it appeared to undercut Weber's argument that he was a victim.", "contradicts", "he was a victim", "ruling"),
    ("Despite Weber's insistence that he was a guest, a judge kept him in jail after hearing clips of his own show.", "contradicts", "he was a guest", "clips"),
    ("Karl Weber claimed, without evidence, that the votes were changed.", "context", "the votes were changed", ""),
]  # fmt: skip

NOT_SET_AGAINST = [
    "The letters could raise new questions about whether the board knew of the leak.",
    "The teacher raised a question about the trip.",
    "Karl Weber said the guard grabbed him by the arm. The photograph does not show the gate.",
    "Despite the complaints of the neighbours, Weber said the fence was legal.",
    "Karl Weber said that nobody is tried without evidence of intent.",
    "Karl Weber said the votes were changed. Anna Holt offered no proof of her age.",
]


@pytest.mark.parametrize(("text", "stance", "claim", "evidence"), SET_AGAINST, ids=[s[0][:50] for s in SET_AGAINST])
def test_what_is_set_against_it(analyse: Analyse, text: str, stance: str, claim: str, evidence: str) -> None:
    found = analyse(text)
    told = []
    for link in found.links:
        item = found.evidence[link.evidence].span.of(text) if link.evidence is not None else ""
        told.append((link.stance.value, cover(found.claims[link.claim].spans).of(text), item))
    assert any(s == stance and claim in c and evidence in e for s, c, e in told), told


@pytest.mark.parametrize("text", NOT_SET_AGAINST, ids=[n[:50] for n in NOT_SET_AGAINST])
def test_its_neighbour_is_set_against_nothing(analyse: Analyse, text: str) -> None:
    assert [link.reason for link in analyse(text).links if link.stance.value != "supports"] == []


@pytest.mark.parametrize(("text", "rule", "claim", "evidence", "stance"), BESIDE, ids=[b[0][:50] for b in BESIDE])
def test_what_stands_beside_it(analyse: Analyse, text: str, rule: str, claim: str, evidence: str, stance: str) -> None:
    found = analyse(text)
    told = [
        (k.rule, cover(found.claims[k.claim].spans).of(text), found.evidence[k.evidence].span.of(text), k.stance.value)
        for k in found.links
        if k.evidence is not None
    ]
    assert any(r == rule and claim in c and evidence in e and s == stance for r, c, e, s in told), told


@pytest.mark.parametrize(("text", "rule"), NOT_BACKED, ids=[n[0][:50] for n in NOT_BACKED])
def test_its_neighbour_backs_nothing(analyse: Analyse, text: str, rule: str) -> None:
    assert [link.reason for link in analyse(text).links if link.rule == rule] == []


def test_no_evidence_alone_does_not_make_it_false(analyse: Analyse) -> None:
    stances = [link.stance.value for link in analyse("There is no evidence that the votes were changed.").links]
    assert stances == ["context"]


def test_no_evidence_and_what_happened_instead_is_a_contradiction(analyse: Analyse) -> None:
    text = "There is no evidence that the votes were changed; instead, the clerks counted them twice."
    assert [link.stance.value for link in analyse(text).links] == ["contradicts"]
