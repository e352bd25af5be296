from __future__ import annotations

from typing import Any

import mill
import pytest
from mill import Mill

from workbench.domain.vocab import Basis, ClaimStatus, LinkState, Mode, Protection, SlotState, Stance, VerdictOutcome
from workbench.errors import InputError, NotFound
from workbench.services import articles, history, people, queries, reviewing, verdicts
from workbench.services.library import Library


def test_suggestions_come_with_links_first_then_by_rank(article: Mill) -> None:
    listed = queries.suggestions(article.library, article.version_id)
    assert [one.claim.spans[0].of(article.text) for one in listed] == ["never stopped working", "a ticking bomb"]
    assert len(listed[0].links) == 1
    assert queries.counts(article.library).suggestions == 2


def test_an_accepted_claim_has_its_speaker_words_and_place(article: Mill) -> None:
    made = reviewing.accept_claim(article.library, article.suggestion("never stopped working"))
    card = queries.claim_card(article.library, made.value)
    assert card.claim.verbatim == "never stopped working"
    assert card.claim.person is not None
    assert (card.claim.person.name, card.claim.person.protection) == ("Tilda Ravn", Protection.PUBLIC_FIGURE)
    assert card.appearances[0].spans == (article.at("never stopped working"),)
    assert card.attribution is not None
    assert card.attribution.mode is Mode.PARTIAL
    assert made.changes.label == "Accept claim C1"
    assert set(made.changes.touched) == {"claim", "person", "appearance", "appearance_span", "attribution"}
    assert queries.counts(article.library).suggestions == 1


def test_accepting_twice_gives_the_same_claim(article: Mill) -> None:
    first = reviewing.accept_claim(article.library, article.suggestion("a ticking bomb"))
    again = reviewing.accept_claim(article.library, article.suggestion("a ticking bomb"))
    assert again.value == first.value
    assert again.changes.step == 0


def test_another_speaker_can_be_given_or_none(article: Mill) -> None:
    made = reviewing.accept_claim(article.library, article.suggestion("a ticking bomb"), speaker="Ida Holm")
    person = queries.claim_card(article.library, made.value).claim.person
    assert person is not None
    assert (person.name, person.protection) == ("Ida Holm", Protection.PRIVATE)
    other = reviewing.accept_claim(article.library, article.suggestion("never stopped working"), speaker="")
    assert queries.claim_card(article.library, other.value).claim.person is None


def test_a_speaker_is_found_again_by_name_or_alias(article: Mill) -> None:
    first = reviewing.new_claim(article.library, version_id=None, words="One", speaker="Tilda Ravn")
    person = queries.claim_card(article.library, first.value).claim.person
    assert person is not None
    people.edit_person(article.library, person.id, aliases=["The mayor"])
    second = reviewing.new_claim(article.library, version_id=None, words="Two", speaker="The mayor")
    again = queries.claim_card(article.library, second.value).claim.person
    assert again is not None
    assert again.id == person.id


def test_an_accepted_link_brings_claim_and_slot_with_it(article: Mill) -> None:
    made = reviewing.accept_link(article.library, article.link())
    link = queries.link(article.library, made.value)
    assert (link.stance, link.asserted, link.basis) == (Stance.CONTRADICTS, Stance.CONTRADICTS, Basis.ARTICLE_ASSERTS)
    assert (link.state, link.confidence) == (LinkState.ACCEPTED, 920)
    assert link.evidence is not None
    assert link.evidence.state is SlotState.MENTIONED
    assert len(link.evidence.mentions) == 2  # both mentions of the same item
    suggestion = queries.suggestions(article.library, article.version_id)[0]
    assert suggestion.claim_id == link.claim_id
    assert suggestion.links[0].link_id == link.id
    assert reviewing.accept_link(article.library, article.link()).changes.step == 0
    history.undo(article.library)
    assert queries.claims(article.library) == ()
    assert queries.evidence_list(article.library) == ()


def test_a_link_joins_what_was_accepted_before(article: Mill) -> None:
    claim_id = reviewing.accept_claim(article.library, article.suggestion("never stopped working")).value
    evidence_id = reviewing.accept_evidence(article.library, article.source("the wheel standing")).value
    link = queries.link(article.library, reviewing.accept_link(article.library, article.link()).value)
    assert link.claim_id == claim_id
    assert link.evidence is not None
    assert link.evidence.id == evidence_id


def test_a_slot_takes_over_what_the_article_tells_of_the_item(article: Mill) -> None:
    made = reviewing.accept_evidence(article.library, article.source("a report")).value
    item = next(one for one in queries.evidence_list(article.library) if one.id == made)
    assert (item.author, item.publisher, item.date) == ("the guild", "Ravn Press", "2021")
    other = reviewing.accept_evidence(article.library, article.source("a video")).value
    item = next(one for one in queries.evidence_list(article.library) if one.id == other)
    assert (item.author, item.publisher, item.date) == ("", "", "")


def test_a_rejection_holds_through_another_analysis(article: Mill) -> None:
    reviewing.reject(article.library, article.suggestion("a ticking bomb"))
    reviewing.reject(article.library, article.link())
    articles.finish_analysis(article.library, article.version_id, mill.found(article.text, pipeline="test 2"))
    listed = queries.suggestions(article.library, article.version_id)
    assert [one.claim.spans[0].of(article.text) for one in listed] == ["never stopped working"]
    assert listed[0].links == ()
    history.undo(article.library)
    assert len(queries.suggestions(article.library, article.version_id)[0].links) == 1


def test_an_accepted_claim_is_known_again_though_its_span_moved(article: Mill) -> None:
    made = reviewing.accept_link(article.library, article.link())
    articles.finish_analysis(article.library, article.version_id, mill.found(article.text, pipeline="test 2", trim=3))
    suggestion = queries.suggestions(article.library, article.version_id)[0]
    assert suggestion.claim_id == queries.link(article.library, made.value).claim_id
    assert suggestion.links[0].link_id == made.value


def test_what_was_accepted_cannot_be_rejected(article: Mill) -> None:
    reviewing.accept_claim(article.library, article.suggestion("a ticking bomb"))
    with pytest.raises(InputError):
        reviewing.reject(article.library, article.suggestion("a ticking bomb"))


def test_what_was_proposed_for_an_article_whose_import_was_undone_cannot_be_answered(article: Mill) -> None:
    one = article.suggestion("a ticking bomb")
    history.undo(article.library)
    for answer in (reviewing.reject, reviewing.accept_claim):
        with pytest.raises(NotFound):
            answer(article.library, one)


def test_a_suggestion_that_is_gone_or_of_another_kind_is_refused(article: Mill) -> None:
    with pytest.raises(NotFound):
        reviewing.accept_claim(article.library, 999)
    with pytest.raises(InputError):
        reviewing.accept_claim(article.library, article.link())


def test_a_claim_by_hand_at_marked_words(article: Mill) -> None:
    span = article.at("The mill was built in 1902.")
    made = reviewing.new_claim(
        article.library, version_id=article.version_id, spans=[span], words="The mill is from 1902", speaker=""
    )
    card = queries.claim_card(article.library, made.value)
    assert card.claim.verbatim == "The mill was built in 1902."
    assert (card.claim.wording, card.claim.wording_confirmed) == ("The mill is from 1902", True)
    assert card.claim.article_id == article.article_id


@pytest.mark.parametrize("words", ["", "   "])
def test_a_claim_without_words_is_refused(library: Library, words: str) -> None:
    with pytest.raises(InputError):
        reviewing.new_claim(library, version_id=None, words=words)


def test_a_changed_wording_is_no_longer_confirmed(article: Mill) -> None:
    claim_id = reviewing.accept_claim(article.library, article.suggestion("a ticking bomb")).value
    with pytest.raises(InputError):
        reviewing.edit_claim(article.library, claim_id, wording_confirmed=True)
    reviewing.edit_claim(article.library, claim_id, wording="The wheel is dangerous", wording_confirmed=True)
    reviewing.edit_claim(article.library, claim_id, wording="The wheel is very dangerous")
    assert not queries.claim_card(article.library, claim_id).claim.wording_confirmed


def test_fields_of_a_claim_are_checked(article: Mill) -> None:
    claim_id = reviewing.accept_claim(article.library, article.suggestion("a ticking bomb")).value
    reviewing.edit_claim(article.library, claim_id, embargo_until="2026-04-01T06:00+02:00", tags=["mill", "wheel"])
    claim = queries.claim_card(article.library, claim_id).claim
    assert (claim.embargo_until, claim.tags) == ("2026-04-01T04:00:00.000Z", ("mill", "wheel"))
    bad: list[dict[str, Any]] = [{"claim_date": "1 May"}, {"embargo_until": "soon"}, {"verbatim": "other words"}]
    for fields in bad:
        with pytest.raises(InputError):
            reviewing.edit_claim(article.library, claim_id, **fields)


def test_a_status_needs_what_it_says(article: Mill) -> None:
    claim_id = reviewing.accept_claim(article.library, article.suggestion("a ticking bomb")).value
    with pytest.raises(InputError):
        reviewing.set_status(article.library, claim_id, ClaimStatus.NOT_PURSUED)
    with pytest.raises(InputError):
        reviewing.set_status(article.library, claim_id, ClaimStatus.DECIDED)
    reviewing.set_status(article.library, claim_id, ClaimStatus.NOT_PURSUED, reason="an image, no claim")
    assert queries.claim_card(article.library, claim_id).claim.not_pursued_reason == "an image, no claim"
    reviewing.set_status(article.library, claim_id, ClaimStatus.IN_PROGRESS)
    assert queries.claim_card(article.library, claim_id).claim.not_pursued_reason == ""


def test_a_deleted_claim_comes_back_whole(article: Mill) -> None:
    link_id = reviewing.accept_link(article.library, article.link()).value
    claim_id = queries.link(article.library, link_id).claim_id
    verdicts.set_verdict(article.library, claim_id, outcome=VerdictOutcome.WRITTEN, conclusion="It stood still.")
    before = queries.claim_card(article.library, claim_id)
    reviewing.delete_claim(article.library, claim_id)
    with pytest.raises(NotFound):
        queries.claim_card(article.library, claim_id)
    assert queries.suggestions(article.library, article.version_id)[0].claim_id is None
    history.undo(article.library)
    assert queries.claim_card(article.library, claim_id) == before


def test_two_people_cannot_have_one_name(article: Mill) -> None:
    reviewing.new_claim(article.library, version_id=None, words="One", speaker="Ana Brook")
    reviewing.new_claim(article.library, version_id=None, words="Two", speaker="Bo Lund")
    ana, bo = queries.people(article.library)
    with pytest.raises(InputError):
        people.edit_person(article.library, bo.id, name=ana.name)
    people.edit_person(article.library, bo.id, protection="minor", released_reason="")
    assert queries.person(article.library, bo.id).protection is Protection.MINOR


def test_the_same_speaker_by_another_name_keeps_the_role(library: Library, article: Mill) -> None:
    claim_id = reviewing.new_claim(library, version_id=None, words="The wheel stood still.").value
    reviewing.set_speaker(library, claim_id, "Tilda Ravn", role="mayor of the town")
    person = queries.claim_card(library, claim_id).claim.person
    assert person is not None
    people.edit_person(library, person.id, aliases=["T. Ravn"])
    assert reviewing.set_speaker(library, claim_id, "T. Ravn").changes.step == 0
    claim = queries.claim_card(library, claim_id).claim
    assert (claim.person and claim.person.id, claim.said_by_role) == (person.id, "mayor of the town")
    reviewing.set_speaker(library, claim_id, "T. Ravn", role="former mayor")
    assert queries.claim_card(library, claim_id).claim.said_by_role == "former mayor"


def test_half_a_character_in_a_name_is_said(library: Library) -> None:
    claim_id = reviewing.new_claim(library, version_id=None, words="The wheel stood still.").value
    with pytest.raises(InputError, match="half a character"):
        reviewing.set_speaker(library, claim_id, "Tilda \udcff")


def test_proposed_evidence_is_accepted_for_a_claim_in_one_step(article: Mill) -> None:
    library = article.library
    claim_id = reviewing.accept_claim(library, article.suggestion("a ticking bomb")).value
    source = article.source("the wheel standing")
    before = history.history(library, limit=1)[0].id
    link = queries.link(library, reviewing.accept_evidence_for(library, source, claim_id).value)
    assert link.evidence is not None
    assert (link.claim_id, link.stance, link.asserted, link.rule) == (claim_id, Stance.INCONCLUSIVE, None, "")
    assert history.history(library, limit=1)[0].id == before + 1
    with pytest.raises(InputError):
        reviewing.accept_evidence_for(library, source, claim_id)
    with pytest.raises(InputError):
        reviewing.accept_evidence_for(library, article.suggestion("never stopped working"), claim_id)
    history.undo(library)
    assert queries.claim_card(library, claim_id).links == ()
    assert not queries.evidence_list(library)
