"""What a record shows is stated by the article itself: it needs no speaker, and its verdict is not held up for one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates

Analyse = Callable[[str], Candidates]


@pytest.mark.parametrize(
    "text",
    [
        "Some 340 residents had signed the petition against the closure, according to the town clerk's register.",
        "Court records show that the firm sold the barge in May.",
    ],
)
def test_what_a_record_shows_the_article_states_itself(text: str, analyse: Analyse) -> None:
    (claim,) = [one for one in analyse(text).claims if one.likely]
    assert claim.own_voice


def test_what_somebody_says_has_a_speaker(analyse: Analyse) -> None:
    (claim,) = [one for one in analyse("Anna Holt said that the firm sold the barge in May.").claims if one.likely]
    assert not claim.own_voice
