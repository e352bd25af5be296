"""What ranks above what: pairs that differ in one reason, and repetitions. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.analysis import repeats
from workbench.domain.candidates import Candidates, ClaimCandidate

Analyse = Callable[[str], Candidates]

# the better, the lesser, a reason that the one has and the other has not ("" where the lesser has one instead)
PAIRS = [
    ("Karl Weber said 400 homes were lost.", "Karl Weber said the homes were lost.", "it gives a number"),
    ("Karl Weber said the firm bribed the council.", "Karl Weber said the firm met the council.", "it accuses"),
    (
        "Karl Weber said the bridge was closed. But the records were open.",
        "Karl Weber said the bridge was closed. And the records were open.",
        "the next words speak against it",
    ),
    ("Karl Weber said the mill was closed.", "Karl Weber said the mill may be closed.", ""),
    ("Karl Weber said thousands of homes were lost.", "Karl Weber said the homes were lost.", "it gives a number"),
    ("“The mill was closed by the firm,” Karl Weber said.", "“The mill was closed by my firm,” Karl Weber said.", ""),
    ("Karl Weber said the mill was closed.", "Karl Weber said how the mill was closed.", ""),
    ("Karl Weber said the mill was closed.", "Karl Weber hopes that the mill was closed.", ""),
]


def best(found: Candidates) -> ClaimCandidate:
    return max((c for c in found.claims if c.mode.value != "narrator"), key=lambda c: c.checkworthiness)


@pytest.mark.parametrize(("better", "lesser", "reason"), PAIRS, ids=[p[1][:50] for p in PAIRS])
def test_the_one_ranks_above_the_other(analyse: Analyse, better: str, lesser: str, reason: str) -> None:
    high, low = best(analyse(better)), best(analyse(lesser))
    assert high.checkworthiness > low.checkworthiness
    if reason:
        assert reason in high.reasons
        assert reason not in low.reasons


def test_what_is_attributed_ranks_above_what_the_article_states(analyse: Analyse) -> None:
    told = analyse("Karl Weber said 400 police officers were hurt in Bonn.").claims[0]
    (own,) = analyse("Some 400 police officers were hurt in Bonn.").claims
    assert told.checkworthiness > own.checkworthiness


def test_a_second_statement_of_the_same_steps_back(analyse: Analyse) -> None:
    text = (
        "Karl Weber said 400 officers were hurt in Bonn. The mill is old. Amy Holt said 400 officers were hurt in Bonn."
    )
    first, second = analyse(text).claims
    assert first.checkworthiness > second.checkworthiness
    assert "another statement says the same" in second.reasons
    assert "another statement says the same" not in first.reasons


def test_only_the_lower_of_two_is_a_repetition() -> None:
    same, other = frozenset({"mill", "close", "bonn"}), frozenset({"bridge", "open", "celle"})
    assert repeats.repeated([0.4, 0.8, 0.6], [same, same, other]) == [True, False, False]


def test_speakers_party_never_counts(analyse: Analyse) -> None:
    one = best(analyse("Sen. Amy Holt, a Republican, said 400 homes were lost."))
    two = best(analyse("Sen. Amy Holt, a Democrat, said 400 homes were lost."))
    # the two letters between the words move the place in the text, no more
    assert one.checkworthiness == pytest.approx(two.checkworthiness, abs=0.005)
    assert one.reasons == two.reasons


def test_the_article_s_own_denials_are_statements_too(analyse: Analyse) -> None:
    assert [c.mode.value for c in analyse("The mayor of the town never owned a mill.").claims] == ["narrator"]
    assert not analyse("The mayor of the town still owned a mill.").claims


def test_a_joined_would_is_not_about_the_future(analyse: Analyse) -> None:
    reasons = [r for c in analyse("Ellen Brandt called the man a “would-be thief”.").claims for r in c.reasons]
    assert reasons
    assert "it is about the future" not in reasons
