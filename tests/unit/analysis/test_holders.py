"""Whose claim it is that the article judges, where its words name no speaker: pairs with and without somebody. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates
from workbench.domain.spans import cover

Analyse = Callable[[str], Candidates]

HELD = [
    (
        "Inspectors have no evidence that Weber entered the vault, despite his claim that he emptied it.",
        "Weber entered the vault",
        "Weber",
    ),
    (
        "Karl Weber said the northern turbines had poisoned the wells. The council met on Monday. "
        "There is no evidence that the turbines poisoned any wells.",
        "the turbines poisoned any wells",
        "Karl Weber",
    ),
    (
        "The bank issued a statement on Monday. The statement claimed that no customer had lost money. "
        "Account records contradict that claim.",
        "no customer had lost money",
        "bank",
    ),
]

NOBODY = [
    ("There is no evidence that the turbines poisoned any wells.", "the turbines poisoned any wells"),
    (
        "Karl Weber said the ferry would be late. There is no evidence that the turbines poisoned any wells.",
        "the turbines poisoned any wells",
    ),
    (
        "Karl Weber said the turbines had not poisoned any wells. There is no evidence that the turbines poisoned any wells.",
        "the turbines poisoned any wells",
    ),
]


def _holders(found: Candidates, text: str, words: str) -> list[str | None]:
    judged = {link.claim for link in found.links if link.stance.value != "supports"}
    claims = [found.claims[i] for i in judged]
    return [c.claimant.name if c.claimant else None for c in claims if words in cover(c.spans).of(text)]


@pytest.mark.parametrize(("text", "words", "who"), HELD, ids=[h[1] for h in HELD])
def test_somebody_holds_it(analyse: Analyse, text: str, words: str, who: str) -> None:
    assert any(name is not None and who in name for name in _holders(analyse(text), text, words))


@pytest.mark.parametrize(("text", "words"), NOBODY, ids=[n[0][:40] for n in NOBODY])
def test_nobody_is_made_to_hold_it(analyse: Analyse, text: str, words: str) -> None:
    held = _holders(analyse(text), text, words)
    assert held == [None]


def test_what_data_confirm_is_the_articles_own(analyse: Analyse) -> None:
    found = analyse("Police data confirm that the river is rising. A study found that the river is rising.")
    confirmed, first_found = found.links
    assert found.claims[confirmed.claim].claimant is None
    assert not confirmed.origin
    assert found.claims[first_found.claim].claimant is not None
    assert first_found.origin


OWNED = [
    (
        "Anna Weiss spoke first. She was answered by a shy engineer who countered her claims that she had owned the dam since May.",
        "she had owned the dam",
        "Anna Weiss",
        True,
    ),
    (
        "Karl Weber sued the port. A video refuted the claims in Weber's lawsuit.",
        "the claims in Weber's lawsuit",
        "Weber",
        True,
    ),
    (
        "Karl Weber had many arguments. His argument that the dam was weak is false.",
        "the dam was weak",
        "Weber",
        True,
    ),
    (
        "Anna Weiss said the early sale of the boats is proof that the firm was broke.",
        "the firm was broke",
        "Anna Weiss",
        True,
    ),
]


@pytest.mark.parametrize(("text", "words", "who", "held"), OWNED, ids=[o[0][:50] for o in OWNED])
def test_the_owner_of_the_claim_holds_it(analyse: Analyse, text: str, words: str, who: str, held: bool) -> None:
    found = analyse(text)
    claims = [found.claims[k.claim] for k in found.links]
    names = [c.claimant.name if c.claimant else "" for c in claims if words in cover(c.spans).of(text)]
    assert names
    assert any(who in name for name in names) is held, names


def test_a_paper_is_not_the_work_of_whoever_got_it(analyse: Analyse) -> None:
    text = "A memo obtained by the Harbour Times shows that the firm knew of the leak."
    claims = [c for c in analyse(text).claims if "the firm knew" in cover(c.spans).of(text)]
    assert all(c.claimant is None or "Times" not in c.claimant.name for c in claims)


def test_what_a_letter_suggests_is_the_reading_of_the_article(analyse: Analyse) -> None:
    text = "Weber sent a letter to the port. The letter suggests that the owners plan a sale of the dock."
    found = analyse(text)
    claims = [found.claims[k.claim] for k in found.links if k.stance.value == "supports" and not k.origin]
    assert [c.claimant for c in claims] == [None]
