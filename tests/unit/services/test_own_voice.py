"""What an article states itself has the article as its speaker; what it only speaks of has nobody yet, and neither has a claim made by hand."""

from __future__ import annotations

import dataclasses

import pytest
from mill import Mill

from workbench.domain import candidates as c
from workbench.domain.queues import Profile
from workbench.domain.readiness import readiness
from workbench.domain.spans import Span
from workbench.domain.vocab import ClaimKind, Mode
from workbench.services import articles, explaining, history, listing, queries, reviewing
from workbench.services.library import Library


def narrated(rule: str, claimant: c.Claimant | None = None) -> c.ClaimCandidate:
    return c.ClaimCandidate(
        spans=(Span(0, 40),),
        mode=Mode.NARRATOR,
        kind=ClaimKind.EVENT,
        cue=None,
        claimant=claimant,
        checkworthiness=0.5,
        reasons=("it gives a number",),
        rule=rule,
    )


def propose(library: Library, article: Mill, *claims: c.ClaimCandidate) -> list[int]:
    found = c.Candidates(articles.text_hash(article.text), len(article.text), "test", claims=claims)
    articles.finish_analysis(library, article.version_id, c.to_json(found))
    return [one.id for one in queries.suggestions(library, article.version_id)]


@pytest.mark.parametrize(
    ("rule", "own"),
    [("narrator-sentence", True), ("source-shows", True), ("claim-clause", False), ("claim-phrase", False)],
)
def test_only_what_the_article_states_is_its_own(library: Library, article: Mill, rule: str, *, own: bool) -> None:
    (suggestion,) = propose(library, article, narrated(rule))
    claim_id = reviewing.accept_claim(library, suggestion).value
    card = queries.claim_card(library, claim_id)
    assert card.own_voice is own
    assert card.attribution is not None
    assert card.attribution.mode is (Mode.NARRATOR if own else Mode.INDIRECT)
    assert queries.claims(library)[0].own_voice is own
    row = listing.rows(library, "claims", [claim_id])[claim_id]
    assert (row.own_voice, row.cells["said_by"]) == (own, "")
    speaker = next(need for need in readiness(card, Profile()) if need.text.startswith("Speaker"))
    assert speaker.ok is own


def test_whoever_is_named_takes_the_place_of_the_article_and_back(library: Library, article: Mill) -> None:
    (suggestion,) = propose(library, article, narrated("narrator-sentence"))
    claim_id = reviewing.accept_claim(library, suggestion).value
    reviewing.set_speaker(library, claim_id, "Ada Brandt")
    card = queries.claim_card(library, claim_id)
    assert not card.own_voice
    assert card.attribution is not None
    assert card.attribution.mode is Mode.INDIRECT
    reviewing.set_speaker(library, claim_id, "", own_voice=True)
    assert queries.claim_card(library, claim_id).own_voice
    history.undo(library)
    person = queries.claim_card(library, claim_id).claim.person
    assert person is not None
    assert person.name == "Ada Brandt"


def test_a_claim_made_by_hand_waits_for_its_speaker(library: Library, article: Mill) -> None:
    claim_id = reviewing.new_claim(library, version_id=article.version_id, spans=[Span(0, 20)]).value
    assert not queries.claim_card(library, claim_id).own_voice
    reviewing.set_speaker(library, claim_id, "", own_voice=True)
    assert queries.claim_card(library, claim_id).own_voice
    reviewing.set_speaker(library, claim_id, "")
    assert not queries.claim_card(library, claim_id).own_voice


def test_a_speaker_given_on_accepting_is_no_narrator(library: Library, article: Mill) -> None:
    (suggestion,) = propose(library, article, narrated("narrator-sentence"))
    claim_id = reviewing.accept_claim(library, suggestion, speaker="Ada Brandt").value
    card = queries.claim_card(library, claim_id)
    assert card.attribution is not None
    assert (card.attribution.mode, card.own_voice) == (Mode.INDIRECT, False)


def test_the_json_of_the_analysis_stays_as_it_was() -> None:
    found = c.to_json(c.Candidates("", 40, "test", claims=(narrated("narrator-sentence"),)))
    assert found["claims"][0]["claimant"] is None
    assert found["claims"][0]["mode"] == "narrator"


def test_why_it_was_proposed_names_the_article(article: Mill) -> None:
    for rule, who in (("narrator-sentence", "the article itself"), ("claim-clause", "nobody is named")):
        found = c.Candidates("", len(article.text), "test", claims=(narrated(rule),))
        (entry,) = explaining.explain(article.text, found)
        assert dict(entry.lines)["Said by"] == who
    assert dataclasses.replace(narrated("narrator-sentence"), claimant=c.Claimant("A")).own_voice is False
