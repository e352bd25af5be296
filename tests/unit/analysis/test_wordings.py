"""The wording proposed for a claim: a sentence that a desk would print, or nothing. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.analysis import extract
from workbench.domain.candidates import Candidates

Analyse = Callable[[str], Candidates]
LONG = "which had been built by prisoners in the years after the great war"

# text, the wording of its last attributed statement
WORDINGS = [
    ("The Transport Agency said it had closed the port.", "The Transport Agency had closed the port"),
    ("The Transport Agency saw the port. Amy Holt said it was closed.", ""),
    ("Amy Holt said this was closed.", ""),
    ("“But the port was closed,” Amy Holt said.", "The port was closed"),
    (f"Amy Holt said the old port was closed, {LONG}.", "The old port was closed"),
    (f"Amy Holt said the old port was closed because of the {LONG}.", ""),
    (f"Amy Holt said the old port was closed if the town, {LONG}, did not pay.", ""),
    ("Amy Holt explained why the port was closed.", ""),
    ("Amy Holt denied that the port had ever been closed.", ""),
    ("Amy Holt said she and her sister closed the port.", "Amy Holt and her sister closed the port"),
    ("Amy Holt opposed the plan for a new port.", "Amy Holt opposed the plan for a new port"),
    ("Amy Holt came. She has vowed to close the port.", "Amy Holt has vowed to close the port"),
    ("Amy Holt and Tom Reed opposed the plan for a new port.", ""),
    ("“I never closed the port,” Amy Holt said.", "Amy Holt: “I never closed the port”"),
    ("“I never closed it,” Amy Holt said.", ""),
    ("Amy Holt said the port was ''closed.''", "The port was “closed”"),
    ("Amy Holt and Tom Reed came. Tom Reed said Holt closed the port.", "Amy Holt closed the port"),
    ("Amy Holt and Tom Reed came. Tom Reed said Mrs. Holt closed the port.", "Amy Holt closed the port"),
    ("Amy Holt came. Tom Reed said “she closed” the port.", ""),
    ("The Unionists left. Amy Holt said their port was closed.", ""),
    ("Amy Holt expressed dismay.", ""),
    ("Tom Reed called himself a “coward”.", "Tom Reed is a “coward”"),
    ("Amy Holt said as the town grew.", ""),
    ("Amy Holt said only that the port was closed.", ""),
    ("Tom Reed said the port belongs to Amy Holt (a builder from Bonn.", ""),
    ("The talk, which Tom Reed described as a “policy call”, was long.", "The talk is a “policy call”"),
    ("Amy Holt came. Tom Reed called Holt a “coward”.", "Amy Holt is a “coward”"),
    ("Amy Holt Says Port Was Closed", ""),
]


@pytest.mark.parametrize(("text", "wording"), WORDINGS, ids=[w[0][:60] for w in WORDINGS])
def test_wordings(analyse: Analyse, text: str, wording: str) -> None:
    found = [c.wording for c in analyse(text).claims if c.mode.value != "narrator"]
    assert (found or [""])[-1] == wording


def test_what_would_be_lies_ahead() -> None:
    text = "Amy Holt said the port would open in May."
    (claim,) = extract.analyse(text, published="2026-01-24").claims
    assert claim.wording == "The port would open in May 2026"
