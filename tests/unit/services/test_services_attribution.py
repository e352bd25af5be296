"""What the analysis says of how a statement is reported goes with the claim when it is accepted."""

from __future__ import annotations

import dataclasses

from mill import TEXT, Mill, found

from workbench.domain import candidates
from workbench.domain.claim import Hop
from workbench.domain.vocab import Stance
from workbench.services import articles, attributions, queries, reviewing
from workbench.store import steps, verify


def test_hops_and_denials_are_kept(article: Mill) -> None:
    proposed = candidates.from_json(found(TEXT))
    chain = (Hop("Pel Oster", "told", "the mayor"), Hop("Tilda Ravn", "said"))
    marked = tuple(dataclasses.replace(claim, hops=chain, negated=True) for claim in proposed.claims)
    told = candidates.to_json(dataclasses.replace(proposed, claims=marked, pipeline="test 2"))
    articles.finish_analysis(article.library, article.version_id, told)
    suggestion = queries.suggestions(article.library, article.version_id)[0]
    card = queries.claim_card(article.library, reviewing.accept_claim(article.library, suggestion.id).value)
    assert card.attribution is not None
    assert card.attribution.hops == chain
    assert card.attribution.negated


def test_where_a_statement_comes_from_is_context_and_jumps_no_queue(article: Mill) -> None:
    proposed = candidates.from_json(found(TEXT))
    origin = tuple(dataclasses.replace(link, stance=Stance.SUPPORTS, origin=True) for link in proposed.links)
    told = candidates.to_json(dataclasses.replace(proposed, links=origin, pipeline="test 2"))
    articles.finish_analysis(article.library, article.version_id, told)
    listed = queries.suggestions(article.library, article.version_id)
    worth = [one.claim.checkworthiness for one in listed]
    assert worth == sorted(worth, reverse=True)
    assert {k.link.stance for one in listed for k in one.links} == {Stance.CONTEXT}


def _accepted(article: Mill, **marked: object) -> int:
    proposed = candidates.from_json(found(TEXT))
    claims = tuple(dataclasses.replace(claim, **marked) for claim in proposed.claims)  # type: ignore[arg-type]
    told = candidates.to_json(dataclasses.replace(proposed, claims=claims, pipeline="test 2"))
    articles.finish_analysis(article.library, article.version_id, told)
    suggestion = queries.suggestions(article.library, article.version_id)[0]
    return reviewing.accept_claim(article.library, suggestion.id).value


def test_reservation_day_and_place_of_the_saying_are_kept(article: Mill) -> None:
    claim_id = _accepted(article, hedged=True, date="2026-01", date_words="last month", place="Tarn Hollow")
    card = queries.claim_card(article.library, claim_id)
    assert card.attribution is not None
    assert card.attribution.hedged
    said = (card.claim.claim_date, card.claim.claim_date_words, card.claim.claim_place)
    assert said == ("2026-01", "last month", "Tarn Hollow")


def test_reservation_and_denial_are_edited_in_one_step_each_that_can_be_undone(article: Mill) -> None:
    library, claim_id = article.library, _accepted(article)
    assert attributions.edit_attribution(library, claim_id, hedged=False).changes.step == 0
    attributions.edit_attribution(library, claim_id, hedged=True)
    attributions.edit_attribution(library, claim_id, negated=True)
    told = queries.claim_card(library, claim_id).attribution
    assert told is not None
    assert (told.hedged, told.negated) == (True, True)
    steps.undo(library)
    told = queries.claim_card(library, claim_id).attribution
    assert told is not None
    assert (told.hedged, told.negated) == (True, False)
    assert verify.verify(library).alterations == ()


def test_the_analysis_is_told_the_day_of_the_article(article: Mill) -> None:
    articles.edit_article(article.library, article.article_id, published="2026-03-01")
    assert articles.request_analysis(article.library, article.version_id).args["published"] == "2026-03-01"
