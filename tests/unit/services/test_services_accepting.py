from __future__ import annotations

from dataclasses import replace

import mill
import pytest
from mill import Mill

from workbench.domain import candidates
from workbench.domain.vocab import Basis, LinkState
from workbench.services import accepting, articles, history, queries, reviewing


def test_the_likely_claims_of_an_article_are_one_step(article: Mill) -> None:
    likely = [one for one in queries.suggestions(article.library, article.version_id) if one.claim.likely]
    made = accepting.accept_likely(article.library, article.version_id, with_links=False)
    assert (made.value.claims, made.value.links) == (len(likely), 0)
    assert len(queries.claims(article.library)) == len(likely)
    assert made.changes.label == f"Accept {made.value.words}"
    assert all(not queries.claim_card(article.library, row.id).links for row in queries.claims(article.library))
    history.undo(article.library)
    assert queries.claims(article.library) == ()
    assert history.undo_label(article.library) != made.changes.label


def test_with_their_links_nothing_is_observed(article: Mill) -> None:
    made = accepting.accept_likely(article.library, article.version_id, with_links=True)
    links = [k for row in queries.claims(article.library) for k in queries.claim_card(article.library, row.id).links]
    assert len(links) == made.value.links > 0
    for link in links:
        assert link.state is LinkState.ACCEPTED
        assert link.basis in (Basis.ARTICLE_ASSERTS, Basis.THIRD_PARTY)
        assert link.asserted is link.stance
        assert (link.observed_by, link.observed_at, link.what_is_seen) == ("", "", "")
        assert link.evidence is None or not link.evidence.opened_at
    history.undo(article.library)
    assert queries.claims(article.library) == ()
    assert queries.evidence_list(article.library) == ()


def test_links_of_claims_that_were_accepted_before_come_too(article: Mill) -> None:
    accepting.accept_likely(article.library, article.version_id, with_links=False)
    made = accepting.accept_likely(article.library, article.version_id, with_links=True)
    assert made.value.claims == 0
    assert made.value.links > 0
    again = accepting.accept_likely(article.library, article.version_id, with_links=True)
    assert (again.value.words, again.changes.step) == ("nothing", 0)


def test_two_proposals_on_the_same_words_are_one_claim_and_the_label_says_so(article: Mill) -> None:
    told = candidates.from_json(mill.found(article.text))
    twin = replace(told.claims[1], rule="said-again")
    doubled = replace(told, claims=(*told.claims, twin), links=(*told.links, *told.links))
    articles.finish_analysis(article.library, article.version_id, candidates.to_json(doubled))
    made = accepting.accept_likely(article.library, article.version_id, with_links=True)
    claims = queries.claims(article.library)
    links = [k for row in claims for k in queries.claim_card(article.library, row.id).links]
    assert (made.value.claims, made.value.links) == (len(claims), len(links)) == (2, 1)
    assert history.undo_label(article.library) == made.changes.label == "Accept 2 claims, 1 link"


def test_what_was_rejected_stays_rejected(article: Mill) -> None:
    first = article.suggestion("a ticking bomb")
    reviewing.reject(article.library, first)
    accepting.accept_likely(article.library, article.version_id, with_links=True)
    assert "a ticking bomb" not in [row.verbatim for row in queries.claims(article.library)]


def test_a_weak_link_waits_to_be_looked_at(article: Mill) -> None:
    found = candidates.from_json(mill.found(article.text))
    weak = replace(found, links=tuple(replace(link, confidence=0.4) for link in found.links))
    articles.finish_analysis(article.library, article.version_id, candidates.to_json(weak))
    made = accepting.accept_likely(article.library, article.version_id, with_links=True)
    assert made.value.claims > 0
    assert made.value.links == 0


def test_chosen_suggestions_alone_are_accepted(article: Mill) -> None:
    chosen = [article.suggestion("a ticking bomb")]
    made = accepting.accept_chosen(article.library, article.version_id, chosen, with_links=False)
    assert made.value.words == "1 claim"
    assert [row.verbatim for row in queries.claims(article.library)] == ["a ticking bomb"]


def test_the_command_accepts_them_and_undo_takes_all_back(article: Mill, capsys: pytest.CaptureFixture[str]) -> None:
    from workbench.cli.main import main
    from workbench.services import library as libraries

    folder = str(article.library.folder)
    libraries.close(article.library)
    assert main(["claims", "accept", "--likely", f"A{article.article_id}", "--links", "--library", folder]) == 0
    assert "Accepted 2 claims, 1 link." in capsys.readouterr().out
    assert main(["undo", "--library", folder]) == 0
    assert main(["claims", "--json", "--library", folder]) == 0
    assert capsys.readouterr().out.endswith("[]\n")
    assert main(["claims", "accept", "--links", "--library", folder]) == 2
