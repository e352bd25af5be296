"""Which words a claim is: taken in, given back, split off, merged; links, person and tags; one step each; what is refused."""

from __future__ import annotations

import pytest
from mill import Mill

from workbench.domain.claim import ClaimCard
from workbench.domain.spans import Span
from workbench.domain.vocab import EvidenceKind, VerdictOutcome
from workbench.errors import InputError
from workbench.services import history, linking, queries, reshaping, reviewing, verdicts


def card(article: Mill, claim_id: int) -> ClaimCard:
    return queries.claim_card(article.library, claim_id)


def spans(article: Mill, claim_id: int) -> tuple[Span, ...]:
    return card(article, claim_id).appearances[0].spans


def steps(article: Mill) -> int:
    return history.history(article.library, limit=1)[0].id


@pytest.fixture
def worked(article: Mill) -> int:
    return reviewing.accept_claim(article.library, article.suggestion("never stopped working")).value


def test_words_are_taken_in_and_given_back_exactly(article: Mill, worked: int) -> None:
    library, version = article.library, article.version_id
    whole = article.at("never stopped working")
    reviewing.edit_claim(library, worked, wording="It never stopped", wording_confirmed=True)
    reshaping.shrink(library, worked, version, [Span(whole.start, whole.start + len("never "))])
    assert card(article, worked).claim.verbatim == "stopped working"
    assert not card(article, worked).claim.wording_confirmed  # it was confirmed for other words
    before = steps(article)
    reshaping.extend(library, worked, version, [Span(whole.start, whole.start + len("never"))])
    assert steps(article) == before + 1
    assert spans(article, worked) == (Span(whole.start, whole.start + 5), Span(whole.start + 6, whole.end))
    assert card(article, worked).claim.verbatim == "never … stopped working"
    reshaping.extend(library, worked, version, [whole])
    assert spans(article, worked) == (whole,)
    assert reshaping.extend(library, worked, version, [whole]).changes.step == 0
    for _ in range(3):
        history.undo(library)
    assert card(article, worked).claim.verbatim == "never stopped working"
    assert card(article, worked).claim.wording_confirmed


def test_all_words_cannot_be_given_back_and_nothing_is_changed(article: Mill, worked: int) -> None:
    before = steps(article)
    with pytest.raises(InputError):
        reshaping.shrink(article.library, worked, article.version_id, [Span(0, len(article.text))])
    with pytest.raises(InputError):
        reshaping.extend(article.library, worked, article.version_id, [Span(0, len(article.text) + 1)])
    assert steps(article) == before
    assert card(article, worked).claim.verbatim == "never stopped working"


def test_a_split_keeps_speaker_and_saying_and_leaves_the_links(article: Mill, worked: int) -> None:
    library = article.library
    reviewing.accept_link(library, article.link())
    before = steps(article)
    made = reshaping.split(library, worked, article.version_id, [article.at("working")]).value
    assert steps(article) == before + 1
    old, new = card(article, worked), card(article, made)
    assert (old.claim.verbatim, new.claim.verbatim) == ("never stopped", "working")
    assert old.claim.person == new.claim.person is not None
    assert old.attribution is not None
    assert new.attribution is not None
    assert (old.attribution.mode, old.attribution.cue) == (new.attribution.mode, new.attribution.cue)
    assert (len(old.links), len(new.links)) == (1, 0)
    history.undo(library)
    assert [row.id for row in queries.claims(library)] == [worked]
    assert card(article, worked).claim.verbatim == "never stopped working"
    for words in ("a ticking bomb", "never stopped working"):
        with pytest.raises(InputError):
            reshaping.split(library, worked, article.version_id, [article.at(words)])


def test_merged_claims_keep_links_tags_and_notes_and_undo_parts_them(article: Mill, worked: int) -> None:
    library, version = article.library, article.version_id
    bomb = reviewing.accept_claim(library, article.suggestion("a ticking bomb")).value
    source = linking.new_evidence(library, kind=EvidenceKind.REPORT, title="A report", claim_id=bomb).value
    reviewing.edit_claim(library, worked, tags=["mill"])
    reviewing.edit_claim(library, bomb, tags=["danger", "mill"])
    before = steps(article)
    reshaping.merge(library, worked, [bomb, bomb, worked], version)
    assert steps(article) == before + 1
    kept = card(article, worked)
    assert [row.id for row in queries.claims(library)] == [worked]
    assert kept.claim.tags == ("mill", "danger")
    assert [k.evidence.id for k in kept.links if k.evidence] == [source]
    assert sorted(s.of(article.text) for s in spans(article, worked)) == ["a ticking bomb", "never stopped working"]
    history.undo(library)
    assert {row.id for row in queries.claims(library)} == {worked, bomb}
    assert len(card(article, bomb).links) == 1
    with pytest.raises(InputError):
        reshaping.merge(library, worked, [worked], version)


def test_a_claim_with_a_verdict_is_not_merged_away(article: Mill, worked: int) -> None:
    library = article.library
    bomb = reviewing.accept_claim(library, article.suggestion("a ticking bomb")).value
    verdicts.set_verdict(library, bomb, outcome=VerdictOutcome.WRITTEN, conclusion="It is not.")
    with pytest.raises(InputError, match="verdict"):
        reshaping.merge(library, worked, [bomb], article.version_id)
    assert len(queries.claims(library)) == 2


def test_a_proposal_is_accepted_with_other_words_and_not_asked_for_again(article: Mill) -> None:
    library, version = article.library, article.version_id
    asked = article.suggestion("never stopped working")
    before = steps(article)
    whole = article.at("never stopped working")
    made = reshaping.accept_as(library, asked, [Span(whole.start, whole.end - len("ing"))], more=False).value
    assert steps(article) == before + 1
    assert card(article, made).claim.verbatim == "ing"
    assert [s.id for s in queries.suggestions(library, version) if s.id == asked and s.claim_id is None] == []
    history.undo(library)
    more = reshaping.accept_as(library, asked, [article.at("a ticking bomb")], more=True).value
    assert len(spans(article, more)) == 2
