"""Rules of the analysis: counted, switched off and on again; what they proposed is neither lost nor waiting meanwhile."""

from __future__ import annotations

import tempfile
from pathlib import Path

import mill
import pytest
from fresh_library import fresh
from hypothesis import given, settings
from hypothesis import strategies as st
from mill import Mill

from workbench.domain.attention import Attention, worth_showing
from workbench.domain.vocab import SuggestionKind as Kind
from workbench.errors import InputError
from workbench.services import accepting, articles, attention, history, queries, reviewing, rules
from workbench.services import library as libraries
from workbench.services.library import Library
from workbench.store import suggestions, verify


def _waiting(library: Library, version_id: int) -> int:
    """Counted one by one, by the rules that the window uses."""
    wanted = attention.get(library)
    found = queries.suggestions(library, version_id)
    return sum(one.claim_id is None and worth_showing(one, wanted) for one in found)


def _of(library: Library, key: str) -> tuple[int, int, int, bool]:
    one = next(c for c in rules.counted(library) if c.rule.key == key)
    return one.proposed, one.accepted, one.rejected, one.off


def _keys(article: Mill) -> list[tuple[Kind, str]]:
    found = queries.suggestions(article.library, article.version_id)
    mentions = queries.evidence_suggestions(article.library, article.version_id)
    keys = {(Kind.CLAIM, one.claim.rule) for one in found} | {(Kind.EVIDENCE, one.evidence.rule) for one in mentions}
    return sorted(keys | {(Kind.LINK, k.link.rule) for one in found for k in one.links})


def test_answers_are_counted_by_rule_and_undo_takes_them_back(library: Library, article: Mill) -> None:
    one = next(s for s in queries.suggestions(library, article.version_id) if s.links)
    claim, link = f"claim:{one.claim.rule}", f"link:{one.links[0].link.rule}"
    proposed = _of(library, claim)[0]
    assert proposed > 0
    assert _of(library, claim)[1:] == (0, 0, False)
    reviewing.accept_link(library, one.links[0].id)
    assert _of(library, claim)[1] == 1
    assert _of(library, link)[1] == 1
    history.undo(library)
    assert _of(library, claim)[1] == _of(library, link)[1] == 0
    reviewing.reject(library, one.id)
    assert _of(library, claim) == (proposed, 0, 1, False)
    share = next(c for c in rules.counted(library) if c.rule.key == claim)
    assert share.right == 0.0


def test_a_claim_made_by_hand_on_the_same_words_counts_and_another_does_not(library: Library, article: Mill) -> None:
    one = queries.suggestions(library, article.version_id)[0]
    before = _of(library, f"claim:{one.claim.rule}")[1]
    reviewing.new_claim(library, version_id=article.version_id, spans=one.claim.spans)
    assert _of(library, f"claim:{one.claim.rule}")[1] == before + 1


def test_every_rule_of_the_table_is_listed_once_in_its_order(library: Library, article: Mill) -> None:
    listed = [one.rule.key for one in rules.counted(library)]
    known = [rule.key for rule in rules.known()]
    assert listed[: len(known)] == known
    assert len(set(listed)) == len(listed)


def test_what_a_rule_proposes_does_not_wait_while_it_is_off(library: Library, article: Mill) -> None:
    attention.put(library, Attention(tier="all"))
    for kind, rule in _keys(article):
        before = _waiting(library, article.version_id)
        assert suggestions.open_count(library, article.version_id) == before
        rules.switch(library, kind, rule, on=False)
        assert suggestions.open_count(library, article.version_id) == _waiting(library, article.version_id) <= before
        found = queries.suggestions(library, article.version_id)
        if kind is Kind.CLAIM:
            assert all(one.off for one in found if one.claim.rule == rule)
            assert suggestions.open_count(library, article.version_id) < before
        assert verify.verify(library).alterations == ()
        history.undo(library)
        assert suggestions.open_count(library, article.version_id) == before


def test_a_claim_that_only_a_silenced_link_reaches_no_longer_waits(library: Library, article: Mill) -> None:
    found = next(s for s in queries.suggestions(library, article.version_id) if s.links)
    attention.put(library, Attention(least=100))
    before = suggestions.open_count(library, article.version_id)
    assert before > 0
    for link in found.links:
        rules.switch(library, Kind.LINK, link.link.rule, on=False)
    assert suggestions.open_count(library, article.version_id) == _waiting(library, article.version_id) < before
    for link in found.links:
        rules.switch(library, Kind.LINK, link.link.rule, on=True)
    assert suggestions.open_count(library, article.version_id) == before


def test_what_was_accepted_stays_and_bulk_acts_leave_out_what_is_off(library: Library, article: Mill) -> None:
    found = queries.suggestions(library, article.version_id)
    kept = reviewing.accept_claim(library, found[0].id).value
    for kind, rule in _keys(article):
        rules.switch(library, kind, rule, on=False)
    assert [row.id for row in queries.claims(library)] == [kept]
    again = next(s for s in queries.suggestions(library, article.version_id) if s.claim_id == kept)
    assert worth_showing(again, attention.get(library))
    assert accepting.accept_likely(library, article.version_id, with_links=True).changes.step == 0


def test_another_analysis_does_not_bring_back_what_is_off(library: Library, article: Mill) -> None:
    for kind, rule in _keys(article):
        if kind is Kind.CLAIM:
            rules.switch(library, kind, rule, on=False)
    articles.finish_analysis(library, article.version_id, mill.found(article.text))
    assert suggestions.open_count(library, article.version_id) == 0


def test_switching_twice_is_one_step_and_an_unknown_rule_is_refused_with_those_near(
    library: Library, article: Mill
) -> None:
    assert rules.switch(library, Kind.LINK, "back-reference", on=False).changes.step
    assert not rules.switch(library, Kind.LINK, "back-reference", on=False).changes.step
    with pytest.raises(InputError, match="no such rule"):
        rules.switch(library, Kind.LINK, "nowhere", on=False)
    with pytest.raises(InputError) as trouble:
        rules.find(library, "link:back-referense")
    assert "link:back-reference" in trouble.value.hint
    rule = rules.find(library, "link:back-reference")
    assert rules.find(library, rule.name) == rule


ACTS = st.lists(st.tuples(st.sampled_from(["off", "on", "undo", "redo"]), st.integers(0, 9)), max_size=14)


@settings(max_examples=25, deadline=None)
@given(ACTS)
def test_any_switching_undone_leaves_everything_as_it_was(acts: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        library = fresh(Path(folder) / "desk", actor="AB")
        made = articles.finish_import(library, mill.read(), mill.FILE).value
        text = queries.article_text(library, made.version_id).text
        articles.finish_analysis(library, made.version_id, mill.found(text))
        keys = _keys(Mill(library, made.article_id, made.version_id, text))
        before = suggestions.open_count(library, made.version_id), queries.suggestions(library, made.version_id)
        depth = 0
        for act, which in acts:
            if act in ("off", "on"):
                depth += bool(rules.switch(library, *keys[which % len(keys)], on=act == "on").changes.step)
            elif act == "undo" and depth:
                history.undo(library)
                depth -= 1
            elif act == "redo" and history.redo_label(library):
                history.redo(library)
                depth += 1
            assert suggestions.open_count(library, made.version_id) == _waiting(library, made.version_id)
        for _ in range(depth):
            history.undo(library)
        assert before == (
            suggestions.open_count(library, made.version_id),
            queries.suggestions(library, made.version_id),
        )
        libraries.close(library)
