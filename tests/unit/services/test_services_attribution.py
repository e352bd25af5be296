"""What the analysis says of how a statement is reported goes with the claim when it is accepted."""

from __future__ import annotations

import dataclasses

from mill import TEXT, Mill, found

from workbench.domain import candidates
from workbench.domain.claim import Hop
from workbench.domain.vocab import Stance
from workbench.services import articles, queries, reviewing


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
