from __future__ import annotations

from typing import Any

import pytest

from workbench.domain.queues import Profile
from workbench.domain.verdict import Level
from workbench.domain.vocab import (
    ClaimStatus,
    Disclosure,
    NoRatingReason,
    QuotationFinding,
    VerdictOutcome,
)
from workbench.errors import InputError, NotFound
from workbench.services import history, queries, reviewing, verdicts
from workbench.services import library as libraries
from workbench.services import scales as rating
from workbench.services.library import Library


@pytest.fixture
def claim_id(library: Library) -> int:
    return reviewing.new_claim(library, version_id=None, words="The mill never stopped", speaker="Tilda Ravn").value


def test_a_rating_keeps_the_words_of_its_level(library: Library, claim_id: int) -> None:
    made = verdicts.set_verdict(
        library, claim_id, outcome=VerdictOutcome.RATED, scale_uid="five-steps", digit=5, rationale="It stood still."
    )
    card = queries.claim_card(library, claim_id)
    assert card.verdict is not None
    assert card.verdict.level is not None
    assert card.verdict.level.label == "False"
    assert "contradicts the statement" in card.verdict.level.definition
    assert card.verdict.scale_levels == ("True", "Mostly true", "Half true", "Mostly false", "False")
    assert (card.verdict.decided_by, card.claim.status) == ("AB", ClaimStatus.DECIDED)
    assert made.changes.label == "Rate claim: False"
    assert queries.claims(library)[0].verdict_label == "False"


def test_verdicts_have_versions_and_the_newest_counts(library: Library, claim_id: int) -> None:
    verdicts.set_verdict(library, claim_id, outcome=VerdictOutcome.RATED, scale_uid="five-steps", digit=4)
    verdicts.set_verdict(library, claim_id, outcome=VerdictOutcome.NO_RATING, no_rating_reason=NoRatingReason.NO_DATA)
    card = queries.claim_card(library, claim_id)
    assert [one.version for one in card.verdicts] == [2, 1]
    assert card.verdict is not None
    assert card.verdict.no_rating_reason is NoRatingReason.NO_DATA
    history.undo(library)
    assert queries.claims(library)[0].verdict_label == "Mostly false"


@pytest.mark.parametrize(
    "told",
    [
        {"outcome": VerdictOutcome.RATED, "scale_uid": "five-steps"},
        {"outcome": VerdictOutcome.RATED, "scale_uid": "five-steps", "digit": 7},
        {"outcome": VerdictOutcome.WRITTEN, "conclusion": " "},
        {"outcome": VerdictOutcome.QUOTATION},
        {"outcome": VerdictOutcome.NO_RATING},
    ],
)
def test_a_verdict_says_what_it_rests_on(library: Library, claim_id: int, told: dict[str, Any]) -> None:
    with pytest.raises(InputError):
        verdicts.set_verdict(library, claim_id, **told)
    assert queries.claim_card(library, claim_id).verdict is None


def test_an_unknown_scale_is_named(library: Library, claim_id: int) -> None:
    with pytest.raises(NotFound) as caught:
        verdicts.set_verdict(library, claim_id, outcome=VerdictOutcome.RATED, scale_uid="pinocchio", digit=1)
    assert "five-steps" in caught.value.hint


def test_a_quotation_has_its_own_findings(library: Library, claim_id: int) -> None:
    made = verdicts.set_verdict(library, claim_id, outcome=VerdictOutcome.QUOTATION, finding=QuotationFinding.ALTERED)
    assert made.changes.label == "Rate claim: altered"
    assert queries.claims(library)[0].verdict_label == "altered"


def test_a_second_reader_decides(library: Library, claim_id: int) -> None:
    libraries.set_profile(library, Profile(initials="AB", second_reader=True))
    verdicts.set_verdict(library, claim_id, outcome=VerdictOutcome.WRITTEN, conclusion="It stood still.")
    assert queries.claim_card(library, claim_id).claim.status is ClaimStatus.IN_REVIEW
    assert queries.counts(library).reviews_due == 1
    with pytest.raises(InputError):
        verdicts.add_review(library, claim_id, act="approved")
    verdicts.add_review(library, claim_id, act="approved", initials="CD", note="read twice")
    card = queries.claim_card(library, claim_id)
    assert card.claim.status is ClaimStatus.DECIDED
    assert [(one.initials, one.act) for one in card.reviews] == [
        ("AB", "verdict: written"),
        ("CD", "approved"),
    ]


def test_replies_notes_and_corrections(library: Library, claim_id: int) -> None:
    with pytest.raises(InputError):
        verdicts.add_reply(library, claim_id)
    verdicts.add_reply(library, claim_id, text="I was told so.", asked_at="2026-03-03", asked_how="e-mail")
    verdicts.add_correction(library, claim_id, "It was Friday.")
    verdicts.add_note(library, text="Ask again.", claim_id=claim_id)
    verdicts.add_note(library, text="The warden's name.", claim_id=claim_id, disclosure=Disclosure.SECRET)
    card = queries.claim_card(library, claim_id)
    assert card.replies[0].asked_at == "2026-03-03T00:00:00.000Z"
    assert card.replies[0].received_at
    assert card.corrections[0].by == "AB"
    assert [note.disclosure for note in card.notes] == [Disclosure.INTERNAL, Disclosure.SECRET]
    with pytest.raises(InputError):
        verdicts.add_note(library, text="About nothing")
    with pytest.raises(NotFound):
        verdicts.add_note(library, text="About nobody", person_id=77)


def test_presets_are_whole_scales() -> None:
    five, three = rating.presets()
    assert [level.digit for level in five.levels] == [1, 2, 3, 4, 5]
    assert [level.normalised for level in five.levels] == [1000, 750, 500, 250, 0]
    assert [level.label for level in three.levels] == ["Correct", "Misleading", "Unproven"]
    assert three.levels[2].normalised is None
    assert all(level.definition for scale in (five, three) for level in scale.levels)


def test_a_newsroom_makes_its_own_scale(library: Library, claim_id: int) -> None:
    levels = (Level(1, "Stimmt", "Es stimmt.", 2, 1000), Level(2, "Stimmt nicht", "Es stimmt nicht.", 1, 0))
    uid = rating.add(library, "Unsere", levels).value
    libraries.set_profile(library, Profile(initials="AB", scale=uid))
    verdicts.set_verdict(library, claim_id, outcome=VerdictOutcome.RATED, digit=2)
    assert queries.claims(library)[0].verdict_label == "Stimmt nicht"
    with pytest.raises(InputError):
        rating.add(library, "Half", levels[:1])


def test_the_profile_signs_later_steps(library: Library) -> None:
    assert libraries.set_profile(library, libraries.profile(library)).changes.step == 0
    libraries.set_profile(library, Profile(initials="ZZ", newsroom="The Vale Post"))
    assert libraries.profile(library).newsroom == "The Vale Post"
    reviewing.new_claim(library, version_id=None, words="Something")
    assert history.history(library, limit=1)[0].actor == "ZZ"
    with pytest.raises(NotFound):
        libraries.set_profile(library, Profile(scale="no-such-scale"))
