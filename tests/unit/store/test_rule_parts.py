"""A rule that was split: what a library from before says of the old id still holds for its parts, and each part has its own switch now."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from workbench.domain import candidates as c
from workbench.domain.extraction import Extraction, Passage, to_json
from workbench.domain.spans import Span
from workbench.domain.vocab import ClaimKind, Mode, PassageRole, Stance, SuggestionKind
from workbench.services import articles, history, queries, reviewing, rules
from workbench.store import database, migrations, rule_counts, schema, suggestions, verify
from workbench.store.library import Library
from workbench.store.opening import open_library
from workbench.store.schema_0008 import PARTS

TEXT = "The keeper said that the weir was shut. Wrong. The miller said that the race ran dry. There is no truth to it."
LINK = SuggestionKind.LINK
WHOLE, PART, OTHER = "called-false", "verdict-alone", "wrong-to-say"


def _at(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def _found(first: str, second: str) -> dict[str, object]:
    """Two statements that only their links bring up, with the rules that propose the links."""

    def claim(words: str) -> c.ClaimCandidate:
        return c.ClaimCandidate(
            (_at(words),), Mode.INDIRECT, ClaimKind.EVENT, None, None, 0.5, (), "clause-say", likely=False
        )

    def link(number: int, cue: str, rule: str) -> c.LinkCandidate:
        return c.LinkCandidate(number, None, Stance.CONTRADICTS, _at(cue), rule, "A reason.", 0.6)

    links = (link(0, "Wrong", first), link(1, "no truth", second))
    claims = (claim("the weir was shut"), claim("the race ran dry"))
    return c.to_json(c.Candidates(articles.text_hash(TEXT), len(TEXT), "test", claims, (), links))


def _article(library: Library, first: str, second: str) -> int:
    sha = hashlib.sha256(TEXT.encode()).hexdigest()
    read = Extraction(TEXT, (Passage(0, len(TEXT), PassageRole.BODY),), "text", sha)
    made = articles.finish_import(library, to_json(read), TEXT.encode(), name="a.txt").value
    articles.finish_analysis(library, made.version_id, _found(first, second))
    return made.version_id


def _on(library: Library, version_id: int) -> list[bool]:
    return [
        not one.links[0].off for one in sorted(queries.suggestions(library, version_id), key=lambda s: s.claim.spans)
    ]


@pytest.fixture
def before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    """A library as it was when both patterns had one id."""
    old = tuple(
        one for one in schema.LATER if one.name not in ("0008_rule_parts", "0010_said_at", "0011_refused_mentions")
    )
    with monkeypatch.context() as patched:
        patched.setattr(migrations, "LATER", old)
        patched.setattr(database, "MIGRATIONS", ("0001_tables", *(one.name for one in old)))
        return open_library(tmp_path / "desk", actor="AB")


def _brought_up(library: Library) -> Library:
    folder = library.folder
    library.close()
    return open_library(folder, actor="AB")


def test_an_old_switch_holds_for_all_parts_until_one_is_switched_on(before: Library) -> None:
    with before.step("Switch off the rule “Called false”"):
        before.insert("setting", name=f"rule.off.link.{WHOLE}", value="off")
    library = _brought_up(before)
    version_id = _article(library, PART, WHOLE)
    assert _on(library, version_id) == [False, False]
    assert suggestions.open_count(library, version_id) == 0
    assert rule_counts.off(library) == {(LINK, one) for one in (WHOLE, *PARTS[WHOLE])}
    rules.switch(library, LINK, PART, on=True)
    assert _on(library, version_id) == [True, False]
    assert suggestions.open_count(library, version_id) == 1
    assert rules.is_off(library, LINK, OTHER)
    history.undo(library)
    assert suggestions.open_count(library, version_id) == 0
    rules.switch(library, LINK, WHOLE, on=True)  # the old switch itself
    assert suggestions.open_count(library, version_id) == 2
    assert rule_counts.off(library) == frozenset()
    history.undo(library)
    history.undo(library)  # the import
    history.undo(library)  # the switch of before
    assert rule_counts.off(library) == frozenset()
    assert verify.verify(library).alterations == ()
    library.close()


def test_a_switch_of_now_silences_its_own_pattern_alone(library: Library) -> None:
    version_id = _article(library, PART, WHOLE)
    rules.switch(library, LINK, WHOLE, on=False)
    assert _on(library, version_id) == [True, False]
    assert suggestions.open_count(library, version_id) == 1
    rules.switch(library, LINK, PART, on=False)
    assert suggestions.open_count(library, version_id) == 0
    rules.switch(library, LINK, WHOLE, on=True)
    assert _on(library, version_id) == [False, True]
    assert suggestions.open_count(library, version_id) == 1


def test_what_was_rejected_by_the_old_id_stays_rejected_under_the_new_one(before: Library) -> None:
    library = _brought_up(before)
    version_id = _article(library, WHOLE, WHOLE)
    first = min(queries.suggestions(library, version_id), key=lambda s: s.claim.spans)
    reviewing.reject(library, first.links[0].id)
    assert suggestions.open_count(library, version_id) == 1
    articles.finish_analysis(library, version_id, _found(PART, WHOLE))
    assert [
        len(one.links) for one in sorted(queries.suggestions(library, version_id), key=lambda s: s.claim.spans)
    ] == [0, 1]
    assert suggestions.open_count(library, version_id) == 1
    assert rule_counts.rejected(library) == {(LINK, PART): 1}
    history.undo(library)
    assert suggestions.open_count(library, version_id) == 2
    library.close()


def test_every_part_is_a_rule_of_the_table_and_so_is_what_it_was_part_of() -> None:
    known = {rule.id for rule in rules.known() if rule.kind is LINK}
    assert known >= {one for whole, parts in PARTS.items() for one in (whole, *parts)}
