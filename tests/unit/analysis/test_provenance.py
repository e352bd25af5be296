"""What the text tells of an item beside naming it: maker, publisher, date; shared by all mentions of the item. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain import candidates
from workbench.domain.candidates import Candidates

Analyse = Callable[[str], Candidates]

# text, words of the mention, maker, publisher, date
TOLD = [
    ("The ministry's 2019 report shows that trade fell.", "report", "the ministry", "", "2019"),
    ("A poll conducted by the Lund Institute found that most agree.", "poll", "Lund Institute", "", ""),
    ("The company issued a statement on Monday.", "statement", "the company", "", ""),
    ("A video posted on Facebook shows the crash.", "video", "", "Facebook", ""),
    (
        "A study by the University of Lund, published in Nature in March 2020, found no effect.",
        "study",
        "University of Lund",
        "Nature",
        "2020-03",
    ),
    ("She cited court records.", "records", "", "", ""),
    ("His letter shows that he knew.", "letter", "", "", ""),
]


@pytest.mark.parametrize(("text", "words", "maker", "publisher", "date"), TOLD, ids=[t[0][:40] for t in TOLD])
def test_what_stands_beside_it(analyse: Analyse, text: str, words: str, maker: str, publisher: str, date: str) -> None:
    item = next(e for e in analyse(text).evidence if words in e.span.of(text))
    assert (item.maker, item.publisher, item.date) == (maker, publisher, date)


def test_all_mentions_of_an_item_know_the_same(analyse: Analyse) -> None:
    text = "The ministry's 2019 report shows that trade fell. The report was published by the Harbour Times."
    told = {(e.maker, e.publisher, e.date) for e in analyse(text).evidence}
    assert told == {("the ministry", "Harbour Times", "2019")}


def test_another_item_knows_nothing_of_it(analyse: Analyse) -> None:
    text = "The ministry's 2019 report shows that trade fell. A memo was leaked, too."
    memo = next(e for e in analyse(text).evidence if "memo" in e.span.of(text))
    assert (memo.maker, memo.date) == ("", "")


def test_it_survives_its_json_and_older_json_has_none(analyse: Analyse) -> None:
    found = analyse("The ministry's 2019 report shows that trade fell.")
    data = candidates.to_json(found)
    assert candidates.from_json(data).evidence == found.evidence
    for item in data["evidence"]:
        for name in ("maker", "publisher", "date", "date_words"):
            del item[name]
    assert candidates.from_json(data).evidence[0].maker == ""
