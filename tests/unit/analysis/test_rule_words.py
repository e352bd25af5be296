"""Every rule of the analysis has its words: the code is read for the names it can give, and the names given to real sentences are looked up."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import workbench.analysis
from workbench.analysis import foreign
from workbench.analysis.extract import analyse
from workbench.domain.rules import Rule
from workbench.domain.vocab import SuggestionKind
from workbench.services import rules

# Which argument of a call names the rule, and of what kind it is. Keyword `rule` is looked for as well.
NAMED = {
    "Proposal": (0, SuggestionKind.CLAIM),
    "narrate": (1, SuggestionKind.CLAIM),
    "narrated": (2, SuggestionKind.CLAIM),
    "Mention": (4, SuggestionKind.EVIDENCE),
    "Link": (4, SuggestionKind.LINK),
}


def _constants(node: ast.expr, function: ast.FunctionDef) -> Iterator[str]:
    """The strings that an expression can be; a name is followed to what the function assigns to it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body, function)
        yield from _constants(node.orelse, function)
    elif isinstance(node, ast.Name):
        for one in ast.walk(function):
            if isinstance(one, ast.Assign) and any(isinstance(t, ast.Name) and t.id == node.id for t in one.targets):
                yield from _constants(one.value, function)


def _emitted() -> set[tuple[SuggestionKind, str]]:
    found: set[tuple[SuggestionKind, str]] = set()
    for path in Path(workbench.analysis.__file__).parent.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for function in (f for f in ast.walk(tree) if isinstance(f, ast.FunctionDef)):
            for call in (c for c in ast.walk(function) if isinstance(c, ast.Call)):
                target = call.func
                name = target.id if isinstance(target, ast.Name) else target.attr if isinstance(target, ast.Attribute) else ""  # fmt: skip
                if name not in NAMED:
                    continue
                place, kind = NAMED[name]
                given = [k.value for k in call.keywords if k.arg == "rule"] or call.args[place : place + 1]
                found |= {(kind, ident) for node in given for ident in _constants(node, function)}
    frames = ("quotation", "clause", "according")
    return found | {(SuggestionKind.CLAIM, f"{frame}-{code}") for frame in frames for code in foreign.LANGUAGES}


def test_the_reader_of_the_code_sees_the_rules() -> None:
    found = _emitted()
    assert (SuggestionKind.LINK, "back-reference") in found  # through a name
    assert (SuggestionKind.EVIDENCE, "evidence-frame") in found  # through a choice
    assert (SuggestionKind.CLAIM, "claim-clause") in found  # of the narrator
    assert len(found) > 60


def test_every_rule_that_can_propose_has_a_name_a_sentence_and_an_example() -> None:
    table = {(rule.kind, rule.id) for rule in rules.known()}
    missing = sorted(_emitted() - table)
    assert not missing, f"rules without words: add them to resources/rules.toml: {missing}"


def test_no_words_are_kept_for_a_rule_that_is_gone() -> None:
    gone = sorted({(rule.kind, rule.id) for rule in rules.known()} - _emitted())
    assert not gone, f"rules that the code does not name any more: {gone}"


@pytest.mark.parametrize("rule", rules.known(), ids=lambda rule: rule.key)
def test_the_words_are_for_people(rule: Rule) -> None:
    assert rule.name
    assert rule.why.endswith(".")
    assert rule.why.count(". ") == 0
    assert len(rule.name) <= 36
    assert len(rule.why) <= 130
    assert len(rule.example) <= 110
    assert rule.id not in (rule.name, rule.why)
    assert "[" in rule.example or "{" in rule.example
    assert not set("[]{}") & set(rule.plain_example)


def test_names_are_told_apart_within_a_kind() -> None:
    names = [(rule.kind, rule.name) for rule in rules.known()]
    assert len(names) == len(set(names))


def test_a_rule_of_another_version_goes_by_its_id() -> None:
    assert rules.told(SuggestionKind.LINK, "no-such-rule").name == "No such rule"


@pytest.mark.parametrize(
    "text",
    [
        "The harbour master said that the pier had been closed since March. A street video contradicted his account.",
        "Die Ärztin sagte, dass die Herde gesund war. „Das Tor war offen“, sagte der Wärter Jan Holm am Montag in Kiel.",
    ],
)
def test_what_real_sentences_give_is_in_the_table(text: str) -> None:
    found = analyse(text)
    given = {(SuggestionKind.CLAIM, c.rule) for c in found.claims}
    given |= {(SuggestionKind.EVIDENCE, e.rule) for e in found.evidence}
    given |= {(SuggestionKind.LINK, k.rule) for k in found.links}
    assert given
    assert given <= {(rule.kind, rule.id) for rule in rules.known()}
