"""The switches of the rules in the tables: a library from before gets them, counts stay right, and a switch touches its own articles alone."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from workbench.domain import candidates as c
from workbench.domain.extraction import Extraction, Passage, to_json
from workbench.domain.spans import Span
from workbench.domain.vocab import ClaimKind, Mode, PassageRole, SuggestionKind
from workbench.services import articles, history, reviewing, rules
from workbench.store import database, migrations, rule_counts, schema, suggestions
from workbench.store.library import Library
from workbench.store.opening import open_library

TEXT = "The keeper said that the weir was shut. The miller said that the race ran dry. A clerk called it a folly."


def _article(library: Library, *, extra: str = "", rule: str = "clause-say") -> int:
    text = TEXT + extra
    sha = hashlib.sha256(text.encode()).hexdigest()
    read = Extraction(text, (Passage(0, len(text), PassageRole.BODY),), "text", sha)
    made = articles.finish_import(library, to_json(read), text.encode(), name="a.txt").value

    def claim(words: str, by: str) -> c.ClaimCandidate:
        span = Span(text.index(words), text.index(words) + len(words))
        return c.ClaimCandidate((span,), Mode.INDIRECT, ClaimKind.EVENT, None, None, 0.5, (), by, likely=True)

    claims = (claim("the weir was shut", rule), claim("the race ran dry", rule), claim("a folly", "call"))
    found = c.Candidates(articles.text_hash(text), len(text), "test", claims, (), ())
    articles.finish_analysis(library, made.version_id, c.to_json(found))
    return made.version_id


def test_a_library_that_had_the_later_numbers_gets_the_switches_and_its_counts_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Migrations go by their place in the list, not by their number: 0005 was released before 0003."""
    before = tuple(
        one
        for one in schema.LATER
        if one.name not in ("0003_rule_switches", "0008_rule_parts", "0010_said_at", "0011_refused_mentions")
    )
    names = ("0001_tables", *(one.name for one in before))
    with monkeypatch.context() as old:
        old.setattr(migrations, "LATER", before)
        old.setattr(database, "MIGRATIONS", names)
        library = open_library(tmp_path / "desk", actor="AB")
        assert not library.row("SELECT 1 FROM sqlite_master WHERE name = 'waiting_rule_insert'")
        version_id = _article(library)
        assert library.value("SELECT waiting FROM analysis") == 3
        library.close()
    library = open_library(tmp_path / "desk", actor="AB")
    assert suggestions.open_count(library, version_id) == 3
    rules.switch(library, SuggestionKind.CLAIM, "clause-say", on=False)
    assert suggestions.open_count(library, version_id) == 1
    history.undo(library)
    assert suggestions.open_count(library, version_id) == 3
    reviewing.accept_claim(library, suggestions.claims(library, version_id)[0].id)
    assert suggestions.open_count(library, version_id) == 2
    library.close()


def test_a_switch_moves_the_counts_of_the_articles_its_rule_speaks_in(library: Library) -> None:
    first, other = _article(library), _article(library, extra=" So it is said.", rule="clause-think")
    rules.switch(library, SuggestionKind.CLAIM, "clause-say", on=False)
    assert [suggestions.open_count(library, v) for v in (first, other)] == [1, 3]
    rules.switch(library, SuggestionKind.CLAIM, "call", on=False)
    assert [suggestions.open_count(library, v) for v in (first, other)] == [0, 2]
    assert suggestions.open_everywhere(library, cap=9) == 2
    rules.switch(library, SuggestionKind.CLAIM, "clause-say", on=True)
    assert [suggestions.open_count(library, v) for v in (first, other)] == [2, 2]


def test_a_rule_whose_id_has_dots_or_signs_of_a_pattern_is_one_rule(library: Library) -> None:
    version_id = _article(library, rule="a.b%_c")
    rules.switch(library, SuggestionKind.CLAIM, "a.b%_c", on=False)
    assert rule_counts.off(library) == {(SuggestionKind.CLAIM, "a.b%_c")}
    assert suggestions.open_count(library, version_id) == 1


def test_the_counts_are_looked_up_in_an_index(library: Library) -> None:
    for query in (rule_counts._CLAIMS, rule_counts._REJECTED, rule_counts._EVIDENCE):
        plan = [row[3] for row in library.connection.execute(f"EXPLAIN QUERY PLAN {query}")]
        assert any(line.startswith("SEARCH s USING") and "INDEX" in line for line in plan), plan
        assert not any(line.startswith("SCAN s") for line in plan), plan
