"""Whatever words a claim holds, the table gives them back; and a hidden name never survives in any of them."""

from __future__ import annotations

import csv
import io
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.vocab import Audience
from workbench.export.csv import plain, tables
from workbench.export.redact import redact
from workbench.export.report import build

sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "export"))

import export_builders as make

WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=60)
STARTS = st.sampled_from(["", "=", "+", "-", "@", "\t", "\r", "\n", "'", "'=", '"', ",", ";=", "''+"])


@given(st.lists(st.builds(str.__add__, STARTS, WORDS), min_size=1, max_size=4))
def test_words_come_back_from_the_table(all_words: list[str]) -> None:
    cards = [
        make.card(claim=make.claim(id=n, uid=f"c-{n}", verbatim=words, translation=words))
        for n, words in enumerate(all_words, 1)
    ]
    data = build(redact(make.source(*cards), Audience.INTERNAL, now=make.NOW), now=make.NOW, options={})
    text = tables(data)["claims.csv"].decode("utf-8")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [plain(row["claim_verbatim"]) for row in rows] == all_words
    assert [plain(row["translation"]) for row in rows] == all_words
    assert not any(
        row["claim_verbatim"][:1] in ("=", "+", "-", "@", "\t", "\r") for row in rows if row["claim_verbatim"]
    )


@given(
    WORDS, WORDS, st.sampled_from(["Thrale", "THRALE", "Oona Thrale", "oona.thrale", "OONA-THRALE", "Oona\u00a0Thrale"])
)
def test_a_hidden_name_does_not_survive(before: str, after: str, name: str) -> None:
    text = f"{before} {name} {after}"
    who = make.person(protection="victim", role="")
    card = make.card(claim=make.claim(verbatim=text, person=who, said_by_role=""), verdict=make.verdict(summary=text))
    data = build(redact(make.source(card), Audience.PUBLICATION, now=make.NOW), now=make.NOW, options={})
    (claim,) = data.claims
    assert claim.verdict is not None
    assert "thrale" not in (claim.verbatim + claim.verdict.summary + claim.chain + claim.said_by).lower()
