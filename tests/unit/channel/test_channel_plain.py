"""Values as JSON and back: every sort of field that the domain uses."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import pytest
from workbench.domain import plain
from workbench.domain.report import ReportSource
from workbench.domain.spans import Span


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True, slots=True)
class Leaf:
    name: str
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Tree:
    colour: Colour
    leaves: tuple[Leaf, ...]
    pair: tuple[int, str]
    by_id: Mapping[int, Leaf]
    names: frozenset[str]
    where: Span | None = None
    mark: Leaf | None = None
    tall: bool = False


TREE = Tree(Colour.RED, (Leaf("a", 1.5), Leaf("b")), (1, "x"), {7: Leaf("c")}, frozenset({"n"}), Span(1, 2), None, True)


def test_a_value_comes_back_equal() -> None:
    assert plain.from_json(Tree, json.loads(json.dumps(plain.to_json(TREE)))) == TREE


@pytest.mark.parametrize(
    ("field", "wrong"), [("colour", "blue"), ("pair", [1]), ("tall", 1), ("where", [1, 2]), ("leaves", [{"name": 3}])]
)
def test_what_does_not_fit_is_refused(field: str, wrong: object) -> None:
    with pytest.raises((TypeError, ValueError, KeyError)):
        plain.from_json(Tree, plain.to_json(TREE) | {field: wrong})


def test_what_has_no_json_form_is_refused() -> None:
    with pytest.raises(TypeError, match="no JSON form"):
        plain.to_json({"a": b"bytes"})


def test_the_hints_of_a_report_can_all_be_read() -> None:
    with pytest.raises(KeyError):
        plain.from_json(ReportSource, {})
