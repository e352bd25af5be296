"""What a claim lacks before publishing: every rule, from an empty card to one that lacks nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from workbench.domain.claim import Claim, ClaimCard, Link, Reply, Review
from workbench.domain.evidence import Evidence, Locator
from workbench.domain.person import Person
from workbench.domain.queues import Profile
from workbench.domain.readiness import clash, missing, place_in_words, readiness, still_missing
from workbench.domain.verdict import Level, Verdict
from workbench.domain.vocab import (
    Authenticity,
    Basis,
    ClaimKind,
    ClaimStatus,
    Disclosure,
    EvidenceKind,
    LinkState,
    LocatorType,
    NoRatingReason,
    Origin,
    PersonKind,
    Protection,
    SlotState,
    Stance,
    VerdictOutcome,
)

PERSON = Person(1, "p", "Ada Falk", PersonKind.PERSON, "mayor", Protection.PUBLIC_FIGURE, "", Disclosure.PUBLIC)
CLAIM = Claim(
    1, "c", 1, "the bridge is closed", "The bridge is closed", True, ClaimKind.EVENT, "en", "", "", "", "", "",
    ClaimStatus.IN_PROGRESS, "", "", "", (), PERSON, "mayor", None, "2026-01-01T00:00:00.000Z",
)  # fmt: skip
EVIDENCE = Evidence(
    1, "e", 3, EvidenceKind.VIDEO, "Street video", Origin.PRIMARY, SlotState.ASSESSED, "", Authenticity.ESTABLISHED,
    "source asked", "", "", "", "", "", "", Disclosure.PUBLIC, "", None, "2026-01-01T00:00:00.000Z",
)  # fmt: skip
LINK = Link(
    1, "k", 1, EVIDENCE, Stance.CONTRADICTS, Stance.CONTRADICTS, Basis.CHECKER_OBSERVED, LinkState.ACCEPTED, None, None,
    None, "", "", 0, "an open bridge", "R.T.", "", "", Locator(1, "l", LocatorType.TIME, 1500, 4000),
)  # fmt: skip
VERDICT = Verdict(
    1,
    "v",
    1,
    1,
    VerdictOutcome.RATED,
    "Five steps",
    None,
    (),
    None,
    None,
    "",
    "",
    "It stood open.",
    "",
    "",
    "",
    "R.T.",
    "",
)
REPLY = Reply(1, "2026-01-02", "e-mail", "2026-01-04", "2026-01-03T10:00:00.000Z", "No comment", "", Disclosure.PUBLIC)
FULL = ClaimCard(CLAIM, (), None, (LINK,), VERDICT, (VERDICT,), (REPLY,), (), (Review(1, "", "K.L.", "read"),), ())
EMPTY = ClaimCard(
    replace(CLAIM, wording="", wording_confirmed=False, person=None), (), None, (), None, (), (), (), (), ()
)


def texts(card: ClaimCard, profile: Profile = Profile()) -> dict[str, bool]:  # noqa: B008
    return {need.text: need.ok for need in readiness(card, profile)}


def test_nothing_is_missing_from_a_full_card() -> None:
    needs = readiness(FULL, Profile(initials="R.T.", second_reader=True))
    assert missing(needs) == 0
    assert needs[0].detail == "E3, 2.500 s"


def test_an_empty_card_lacks_everything_and_every_line_names_its_act() -> None:
    needs = readiness(EMPTY, Profile(second_reader=True))
    assert missing(needs) == len(needs) == 6
    assert all(need.act for need in needs)


def test_proposed_links_do_not_count() -> None:
    assert "No evidence is linked" in texts(replace(FULL, links=(replace(LINK, state=LinkState.PROPOSED),)))


def test_what_rests_on_the_article_alone_is_named_and_prints_so() -> None:
    needs = readiness(replace(FULL, links=(replace(LINK, basis=Basis.ARTICLE_ASSERTS),)), Profile())
    assert needs[0].text == "E3 rests on the article alone"
    assert needs[0].detail == "prints as “not seen by us”"
    assert not needs[0].ok


def test_unavailable_evidence_with_its_reason_is_settled() -> None:
    gone = replace(EVIDENCE, state=SlotState.UNAVAILABLE, unavailable_reason="deleted by its owner")
    needs = readiness(replace(FULL, links=(replace(LINK, evidence=gone, basis=Basis.ARTICLE_ASSERTS),)), Profile())
    assert (needs[0].ok, needs[0].text, needs[0].detail) == (True, "E3 could not be had", "deleted by its owner")


def test_seen_without_a_pin_and_not_shown_genuine_are_two_things() -> None:
    doubtful = replace(EVIDENCE, authenticity=Authenticity.NOT_ASSESSED)
    found = texts(replace(FULL, links=(replace(LINK, evidence=doubtful, locator=None),)))
    assert found["Evidence opened, not pinned"] is False
    assert found["Authenticity not assessed"] is False


def test_wording_over_the_limit_or_unconfirmed() -> None:
    assert "Short wording too long" in texts(replace(FULL, claim=replace(CLAIM, wording="x" * 76)))
    assert "Short wording not confirmed" in texts(replace(FULL, claim=replace(CLAIM, wording_confirmed=False)))


def test_what_is_still_missing_is_said_in_words_that_follow_on_it() -> None:
    assert still_missing(readiness(FULL, Profile())) == ((), 0)
    unseen = replace(LINK, basis=Basis.ARTICLE_ASSERTS)
    bare = replace(FULL, links=(unseen,), claim=replace(CLAIM, wording="", person=None), replies=())
    needs = readiness(bare, Profile())
    assert still_missing(needs) == (("a look at E3, which nobody here has opened", "a short wording of the claim"), 2)
    lacking = readiness(replace(bare, verdict=None, links=()), Profile(second_reader=True))
    assert all(need.lacks for need in lacking if not need.ok)


def test_reply_states() -> None:
    waiting = replace(REPLY, received_at="", text="")
    assert texts(replace(FULL, replies=(waiting,)))["Speaker’s reply missing"] is False
    refused = replace(waiting, asked_at="", not_sought_reason="dead")
    assert texts(replace(FULL, replies=(refused,)))["Reply not sought"] is True


def test_the_decider_is_no_second_reader() -> None:
    own = replace(FULL, reviews=(Review(1, "", "R.T.", "read"),))
    assert texts(own, Profile(second_reader=True))["Second reader"] is False
    assert "Second reader" not in texts(own, Profile())


@pytest.mark.parametrize("reason", [NoRatingReason.OPINION, NoRatingReason.PREDICTION, NoRatingReason.SATIRE])
def test_what_no_evidence_could_decide_needs_neither_evidence_nor_a_reply(reason: NoRatingReason) -> None:
    unrated = replace(VERDICT, outcome=VerdictOutcome.NO_RATING, no_rating_reason=reason)
    needs = readiness(replace(FULL, links=(), replies=(), verdict=unrated), Profile())
    assert missing(needs) == 0
    assert {"No evidence needed", "No reply needed"} <= {need.text for need in needs}


@pytest.mark.parametrize("reason", [NoRatingReason.TOO_VAGUE, NoRatingReason.NO_DATA])
def test_another_reason_for_no_rating_says_nothing_about_evidence(reason: NoRatingReason) -> None:
    unrated = replace(VERDICT, outcome=VerdictOutcome.NO_RATING, no_rating_reason=reason)
    assert missing(readiness(replace(FULL, links=(), replies=(), verdict=unrated), Profile())) == 2


def test_a_private_person_is_named_by_role() -> None:
    private = replace(PERSON, protection=Protection.PRIVATE)
    card = replace(FULL, claim=replace(CLAIM, person=private))
    assert [n.detail for n in readiness(card, Profile()) if n.text == "Speaker known"] == ["prints as mayor"]


def test_place_in_words() -> None:
    assert place_in_words(LINK) == "00:00:01.500 – 00:00:04.000"
    assert place_in_words(replace(LINK, locator=None)) == ""
    assert place_in_words(replace(LINK, locator=Locator(1, "l", LocatorType.PAGE, page=4))) == "page 4"


def level(normalised: int | None, label: str = "True") -> Level:
    return Level(1, label, "", 1, normalised)


def linked(*stances: Stance, basis: Basis = Basis.ARTICLE_ASSERTS) -> tuple[Link, ...]:
    return tuple(replace(LINK, id=n, stance=stance, basis=basis) for n, stance in enumerate(stances, start=1))


C, PC, S, PS, X, I = Stance  # noqa: E741


@pytest.mark.parametrize(
    ("normalised", "stances", "clashes"),
    [
        (1000, (C,), True),
        (1000, (PC,), True),
        (1000, (C, X, I), True),
        (1000, (C, PS), False),
        (1000, (X,), False),
        (1000, (), False),
        (750, (C,), True),
        (750, (PC,), False),
        (500, (C,), False),
        (500, (S,), False),
        (None, (C,), False),
        (250, (S,), True),
        (250, (PS,), False),
        (0, (S,), True),
        (0, (PS, I), True),
        (0, (S, X), False),
        (0, (S, PC), False),
        (0, (C,), False),
    ],
)
def test_a_rating_clashes_with_evidence_that_all_says_the_opposite(
    normalised: int | None, stances: tuple[Stance, ...], clashes: bool
) -> None:
    assert bool(clash(level(normalised), linked(*stances))) is clashes


def test_the_clash_is_said_first_and_in_plain_words() -> None:
    rated = replace(VERDICT, level=level(1000))
    needs = readiness(replace(FULL, verdict=rated, links=linked(C)), Profile())
    assert needs[0].text == "The verdict says True, but the linked evidence contradicts the claim and none supports it"
    assert (needs[0].ok, needs[0].detail, needs[0].act) == (False, "E3, not opened", "look at it")
    said = "evidence for the claim: the verdict says True, and what is linked contradicts it (E3)"
    assert still_missing(needs)[0][0] == said
    seen = readiness(replace(FULL, verdict=rated, links=linked(C, basis=Basis.CHECKER_OBSERVED)), Profile())
    assert seen[0].detail == "E3"


def test_a_misleading_statement_may_be_supported_where_context_says_what_it_leaves_out() -> None:
    misleading = level(0, "Misleading")
    assert clash(misleading, linked(S))[0].text.startswith(
        "The verdict says Misleading, but the linked evidence supports"
    )
    assert clash(misleading, linked(S, X)) == ()


def test_only_a_rating_clashes_and_only_with_what_is_accepted() -> None:
    rated = replace(VERDICT, level=level(1000))
    withdrawn = replace(rated, outcome=VerdictOutcome.WRITTEN)
    proposed = replace(linked(C)[0], state=LinkState.PROPOSED)
    for card in (replace(FULL, verdict=withdrawn, links=linked(C)), replace(FULL, verdict=rated, links=(proposed,))):
        assert not any(need.what == "clash" for need in readiness(card, Profile()))
